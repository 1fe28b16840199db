//! Coming back: what is due after some days, and progress as a file.

use crate::{
    accessibility::{check, load_axe},
    host_page::{SCRIPT, listening, nothing_said},
    learner::{answer, question},
    page::Page,
    server::{STRICT, Site},
};
use serde_json::{Value, json};
use std::{
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

pub const KEY: &str = "shared-responsibility:aws";

/// A page under the strict policy, whose quiz is the same in every run.
pub async fn open() -> Page {
    let widget = "<shared-responsibility seed=3 questions=4></shared-responsibility>";
    let pages = vec![("own.html", format!("{SCRIPT}{widget}"))];
    let page = listening(Site { pages, policy: Some(STRICT), ..Site::default() }).await;
    page.go("own.html").await;
    page.ready().await;
    page
}

/// Comes back so many days later.
pub async fn days_later(page: &Page, days: u32) {
    let source = format!("{{ const now = Date.now; Date.now = () => now() + {days} * 86400e3; }}");
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    page.reload().await;
}

/// Answers the four questions of a set, the first two of them wrong; their ids.
pub async fn finish_set(page: &Page) -> Vec<String> {
    page.press("Check yourself").await;
    let mut asked = Vec::new();
    for number in 1..=4 {
        asked.push(question(page).await.id);
        if number == 1 {
            page.click("[value='certain']").await;
        }
        answer(page, number > 2).await;
        page.click(".srm-actions .srm-primary").await;
    }
    page.wait("root.querySelector('.srm-results')").await;
    asked
}

pub async fn saved(page: &Page) -> Value {
    page.js(&format!("return localStorage.getItem('{KEY}')")).await
}

async fn said(page: &Page) -> String {
    page.wait("root.querySelector('.srm-said').textContent").await;
    page.text(".srm-said").await
}

#[tokio::test]
async fn after_some_days_the_opening_screen_says_what_is_due_and_the_review_asks_it() {
    let page = open().await;
    let asked = finish_set(&page).await;
    page.see(".srm-due", "Come back tomorrow: two questions are due for review then.").await;
    page.press("Explore").await;
    assert_eq!(page.js("return root.querySelector('.srm-due')").await, Value::Null);

    days_later(&page, 1).await;
    page.see(".srm-due h3", "Two questions are due for review").await;
    page.click(".srm-due summary").await;
    page.see(".srm-due li:first-child", "and you were certain").await;
    page.see(".srm-due li:first-child", "1 day ago").await;
    page.press("Review these 2").await;
    page.see(".srm-progress", "Question 1 of 2").await;
    assert_eq!(question(&page).await.id, asked[0], "the error made with confidence comes first");
    page.focused(".srm-options").await;
    for _ in 0..2 {
        answer(&page, true).await;
        page.click(".srm-actions .srm-primary").await;
    }
    page.see(".srm-results", "of 2 fully right").await;
    page.press("Explore").await;
    assert_eq!(page.js("return root.querySelector('.srm-due')").await, Value::Null);
    nothing_said(&page).await;
    page.quit().await;
}

#[tokio::test]
async fn what_is_due_and_my_progress_are_clean() {
    let page = Page::open().await;
    page.js("root.host.questions = 4").await;
    finish_set(&page).await;
    page.press("Explore").await;
    days_later(&page, 1).await;
    load_axe(&page).await;
    page.click(".srm-due summary").await;
    page.see(".srm-due li", "1 day ago").await;
    page.click(".srm-my-progress > summary").await;
    page.click(".srm-my-progress details > summary").await;
    check(&page, "what is due and my progress, opened").await;
    page.quit().await;
}

#[tokio::test]
async fn progress_saved_as_a_file_comes_back_after_it_was_deleted() {
    let page = open().await;
    let folder = std::env::temp_dir().join(format!("srm-coming-back-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let to = json!({ "behavior": "allow", "downloadPath": folder.display().to_string() });
    page.devtools("Browser.setDownloadBehavior", to).await;
    finish_set(&page).await;
    let before = saved(&page).await;

    page.click(".srm-my-progress > summary").await;
    page.press("Save my progress as a file").await;
    assert_eq!(said(&page).await, "Your progress is saved as a file.");
    let file = arrived(folder.join("progress-aws.json"));
    let text: Value = serde_json::from_str(&fs::read_to_string(&file).expect("text")).expect("JSON");
    assert_eq!((&text["pack"], text["progress"]["cards"].as_array().map(Vec::len)), (&json!("aws"), Some(4)));

    page.click(".srm-my-progress details > summary").await;
    page.press("Delete it").await;
    page.wait("root.querySelector('.srm-explore')").await;
    page.see(".srm-said", "Your progress is deleted.").await;
    page.focused(".srm-my-progress details > summary").await;
    assert_eq!(saved(&page).await, Value::Null);
    page.reload().await;
    page.see("[aria-current]", "Explore").await;
    assert_eq!(saved(&page).await, Value::Null);

    page.click(".srm-my-progress > summary").await;
    load(&page, &file).await;
    assert_eq!(said(&page).await, "Your progress is loaded.");
    page.see(".srm-results", "of 4 fully right").await;
    // It is kept a moment after it is seen.
    page.wait(&format!("localStorage.getItem('{KEY}') === {before}")).await;
    nothing_said(&page).await;
    fs::remove_dir_all(folder).expect("it goes");
    page.quit().await;
}

async fn load(page: &Page, file: &std::path::Path) {
    page.js("root.querySelector('.srm-said').textContent = ''").await;
    let input = page.find("[data-progress=load]").await;
    input.send_keys(file.display().to_string()).await.expect("a file");
}

/// A file that the browser is writing, as soon as it is there.
fn arrived(file: PathBuf) -> PathBuf {
    let start = Instant::now();
    while !file.exists() {
        assert!(start.elapsed() < Duration::from_secs(20), "{} did not come", file.display());
        std::thread::yield_now();
    }
    file
}

#[tokio::test]
async fn rubbish_is_refused_and_nothing_is_lost() {
    let page = open().await;
    finish_set(&page).await;
    let before = saved(&page).await;
    let folder = std::env::temp_dir().join(format!("srm-rubbish-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    page.click(".srm-my-progress > summary").await;
    let large = "x".repeat(1_000_001);
    for (text, reason) in [
        ("", "This file holds no progress of this activity."),
        ("PNG\u{0}\u{1}", "This file holds no progress of this activity."),
        ("{\"format\": 1}", "This file holds no progress of this activity."),
        (
            "{\"format\": \"shared-responsibility-progress\", \"version\": 3, \"pack\": \"rocks\"}",
            "This file belongs to other questions (“rocks”), and these are “aws”.",
        ),
        (
            "{\"format\": \"shared-responsibility-progress\", \"version\": 3, \"pack\": \"aws\"}",
            "This file has been changed since it was saved",
        ),
        (&large, "This file is too large to hold progress."),
    ] {
        let file = folder.join("rubbish.json");
        fs::write(&file, text).expect("a file");
        load(&page, &file).await;
        let said = said(&page).await;
        assert!(said.starts_with(reason) && said.ends_with("Nothing has changed."), "{said}");
        assert_eq!(saved(&page).await, before);
        page.see(".srm-results", "of 4 fully right").await;
    }
    nothing_said(&page).await;
    fs::remove_dir_all(folder).expect("it goes");
    page.quit().await;
}
