//! Coming back: what is due after some days, progress as a file, and two tabs at once.

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
async fn open() -> Page {
    let widget = "<shared-responsibility seed=3 questions=4></shared-responsibility>";
    let pages = vec![("own.html", format!("{SCRIPT}{widget}"))];
    let page = listening(Site { pages, policy: Some(STRICT), ..Site::default() }).await;
    page.go("own.html").await;
    page.ready().await;
    page
}

/// Comes back so many days later.
async fn days_later(page: &Page, days: u32) {
    let source = format!("{{ const now = Date.now; Date.now = () => now() + {days} * 86400e3; }}");
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    page.reload().await;
}

/// Answers the four questions of a set, the first two of them wrong; their ids.
async fn finish_set(page: &Page) -> Vec<String> {
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

async fn saved(page: &Page) -> Value {
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
    page.focused("legend").await;
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
    assert_eq!(saved(&page).await, before);
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

#[tokio::test]
async fn a_click_in_the_moment_in_which_another_tab_saves_is_not_undone() {
    let page = open().await;
    finish_set(&page).await;
    let theirs = saved(&page).await;
    page.js(&format!("localStorage.removeItem('{KEY}')")).await;
    page.reload().await;
    // Another set than theirs, whose answers would be these.
    page.js("root.host.seed = 4").await;
    page.press("Check yourself").await;
    let asked = question(&page).await;
    // Nothing comes between the two: the click has not been reported yet.
    let moment = format!(
        "root.querySelector('.srm-options input').click();
         root.querySelector('[value=fairly-sure]').click();
         localStorage.setItem('{KEY}', {theirs});
         dispatchEvent(new StorageEvent('storage', {{ key: '{KEY}', newValue: {theirs} }}))"
    );
    page.js(&moment).await;
    page.wait("root.querySelector('[value=fairly-sure]')?.checked").await;
    assert_eq!(question(&page).await.id, asked.id);
    assert_eq!(page.js("return root.querySelector('.srm-options input').checked").await, json!(true));
    // What both tabs know is kept.
    page.wait(&format!("localStorage.getItem('{KEY}') !== {theirs}")).await;
    page.reload().await;
    page.wait("root.querySelector('[value=fairly-sure]')?.checked").await;
    days_later(&page, 2).await;
    page.press("Explore").await;
    page.see(".srm-due h3", "due for review").await;
    page.quit().await;
}

#[tokio::test]
async fn two_tabs_at_once_lose_nothing() {
    let page = open().await;
    let first = page.driver.window().await.expect("a window");
    page.press("Check yourself").await;
    answer(&page, true).await;
    let second = page.driver.new_window().await.expect("a window");
    page.driver.switch_to_window(second.clone()).await.expect("it is there");
    page.go("own.html").await;
    page.ready().await;
    // The second goes on with the set; the first hears of it.
    page.wait("root.querySelector('.srm-verdict')").await;
    page.press("Next question").await;
    answer(&page, false).await;
    page.press("Next question").await;
    answer(&page, true).await;

    page.driver.switch_to_window(first.clone()).await.expect("it is there");
    page.wait("root.querySelectorAll('.srm-ticks [data-right]').length === 3").await;
    page.see(".srm-progress", "Question 1 of 4").await;
    page.press("Next question").await;
    page.see(".srm-progress", "Question 4 of 4").await;
    answer(&page, true).await;

    page.driver.switch_to_window(second).await.expect("it is there");
    page.wait("root.querySelectorAll('.srm-ticks [data-right]').length === 4").await;
    page.press("See the results").await;
    page.see(".srm-results", "of 4 fully right").await;
    // What is deleted in one is gone in the other.
    page.click(".srm-my-progress > summary").await;
    page.click(".srm-my-progress details > summary").await;
    page.press("Delete it").await;
    page.driver.switch_to_window(first).await.expect("it is there");
    page.wait("root.querySelector('.srm-explore')").await;
    assert_eq!(saved(&page).await, Value::Null);
    page.quit().await;
}
