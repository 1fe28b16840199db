//! What Firefox tells any screen reader of each screen, without one: a faster look than a walk.

use crate::{
    engine::Engine,
    learner::{answer, question, seed_of},
    page::Page,
    server::Site,
};
use serde::Deserialize;
use shared_responsibility::content::Kind;
use std::process::Command;

#[derive(Deserialize)]
struct Thing {
    role: String,
    name: String,
    text: String,
    states: Vec<String>,
    live: Option<String>,
    atomic: Option<String>,
    #[serde(rename = "box")]
    bounds: [i32; 4],
}

impl Thing {
    fn is(&self, state: &str) -> bool {
        self.states.iter().any(|it| it == state)
    }
}

/// All that is told of the widget, as soon as one thing has these words.
async fn told(page: &Page, words: &str) -> Vec<Thing> {
    for _ in 0..100 {
        let turn = "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))";
        page.driver.execute_async(turn, vec![]).await.expect("the script runs");
        let tree = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/heard/tree.py");
        // That of the system, which has the packages of Debian.
        let output = Command::new("/usr/bin/python3").arg(tree).output().expect("Python starts");
        let lines = String::from_utf8(output.stdout).expect("text");
        let things = lines.lines().map(serde_json::from_str).collect::<Result<Vec<Thing>, _>>();
        // What goes away while it is asked for is no more to be had.
        if let Some(things) = things.ok().filter(|_| output.status.success())
            && things.iter().any(|it| it.name.contains(words) || it.text.contains(words))
        {
            return things;
        }
    }
    panic!("nobody is told “{words}”");
}

/// Every control has a role, a name and its state, and every live region is said whole.
async fn check(page: &Page, screen: &str, words: &str) -> Vec<Thing> {
    let things = told(page, words).await;
    for Thing { role, name, live, atomic, .. } in things.iter().filter(|it| it.live.is_some()) {
        assert_eq!(
            (live.as_deref(), atomic.as_deref()),
            (Some("polite"), Some("true")),
            "{screen}: {role} “{name}” is live"
        );
    }
    for thing in things.iter().filter(|it| it.is("focusable")) {
        let Thing { role, name, states, .. } = thing;
        assert!(!name.trim().is_empty() && role != "section", "{screen}: {role} {states:?} has no role or no name");
        let is_as_told = match &**role {
            "radio button" | "check box" => thing.is("checkable"),
            _ => true,
        };
        assert!(is_as_told && (thing.is("sensitive") || thing.is("checkable")), "{screen}: “{name}” is {states:?}");
    }
    things
}

/// No two rows seem to stand in one place.
async fn check_rows(page: &Page, screen: &str, words: &str) {
    let things = check(page, screen, words).await;
    let rows: Vec<_> = things.iter().filter(|it| it.role == "list item").map(|it| it.bounds).collect();
    assert!(rows.len() > 10, "{screen}: {} rows", rows.len());
    for (at, row) in rows.iter().enumerate() {
        assert!(row[2] > 0 && row[3] > 0, "{screen}: row {at} is {row:?}");
        assert!(!rows[at + 1..].contains(row), "{screen}: two rows are {row:?}");
    }
}

async fn open(attributes: &str, width: u32) -> Page {
    let html = format!(
        "<!doctype html><html lang=en><title>Course</title><script type=module src=embed/shared-responsibility.js></script>
         <main style='inline-size: {width}px'><shared-responsibility storage=none {attributes}></shared-responsibility></main>"
    );
    let page = Page::new_in(Engine::FirefoxRead, Site { pages: vec![("own.html", html)], ..Site::default() }).await;
    page.go("own.html").await;
    page.ready().await;
    page.whole().await;
    page
}

#[tokio::test]
async fn the_stack_has_rows_and_controls_that_can_be_told_apart() {
    let page = open("", 900).await;
    for width in [900, 360] {
        page.js(&format!("root.host.parentElement.style.inlineSize = '{width}px'")).await;
        for (service, words) in [("ec2", "With EC2"), ("rds", "With RDS"), ("s3", "With S3")] {
            page.choose_service(service).await;
            check_rows(&page, &format!("{service} at {width}"), words).await;
            page.open_layer("guest-os").await;
            check_rows(&page, &format!("{service}, a row open, at {width}"), "What AWS does").await;
            page.click("[data-layer=guest-os] summary").await;
        }
    }
    page.click("label:has([value=house])").await;
    check_rows(&page, "a home", "cut open").await;
    page.click("label:has([value=classic])").await;
    page.click("[data-box=box-os-network-firewall] button").await;
    check(&page, "boxes", "holds two layers").await;
    page.quit().await;
}

#[tokio::test]
async fn questions_and_results_have_controls_that_can_be_told_apart() {
    let kinds = [Kind::Multiple, Kind::Single, Kind::Sort, Kind::Draw, Kind::TrueFalse];
    let seed = seed_of(5, |asked| kinds.iter().all(|kind| asked.iter().any(|it| it.kind == *kind)));
    let page = open(&format!("questions=5 seed={seed}"), 900).await;
    page.press("Check yourself").await;
    for number in 1..=5 {
        let asked = question(&page).await;
        let screen = format!("{:?}", asked.kind);
        check(&page, &screen, &format!("Question {number} of 5")).await;
        page.press("Check answer").await;
        let lacks = page.text(".srm-error").await;
        check(&page, &format!("{screen} without an answer"), &lacks).await;
        answer(&page, false).await;
        let verdict = page.js("return root.querySelector('.srm-verdict h3').firstChild.data").await;
        let things = check(&page, &format!("{screen}, checked"), verdict.as_str().expect("text")).await;
        let read = page.text(".srm-verdict").await.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(things.iter().any(|it| it.is("focused") && it.name == read), "{screen}: “{read}” is not what is heard");
        page.press(if number == 5 { "See the results" } else { "Next question" }).await;
    }
    check(&page, "results", "of 5 fully right").await;
    page.quit().await;
}
