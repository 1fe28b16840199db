//! A learning platform (lms.html) that has launched a package: what it keeps, and what was asked of it.

use crate::{
    learner::{answer, has_all_kinds, seed_of},
    page::Page,
    server::Site,
};
use serde_json::Value;

pub const PACKAGES: [&str; 2] = ["scorm12", "scorm2004"];

/// A learner’s first visit to a package: in its frame, with the widget live; its set has questions of every kind.
pub async fn first_visit(package: &str) -> Page {
    let page = Page::new(Site::default()).await;
    page.go(&format!("lms.html?package={package}")).await;
    visit_again(&page).await;
    page.js(&format!("root.host.seed = {}", seed_of(10, has_all_kinds))).await;
    page
}

/// The platform launches the package again, as after a reload or on another day.
pub async fn visit_again(page: &Page) {
    page.driver.enter_default_frame().await.expect("the platform");
    page.driver.execute_async("launch().onload = () => arguments[0]()", vec![]).await.expect("the package loads");
    page.driver.enter_frame(0).await.expect("the package");
    page.ready().await;
}

/// Ends a visit by taking the package away, and gives every call since the platform was opened: method, values, answer.
pub async fn leave(page: &Page) -> Vec<Vec<String>> {
    page.driver.enter_default_frame().await.expect("the platform");
    page.page_js("document.querySelector('iframe').remove()").await;
    let calls = page.page_js("return calls.map(call => call.map(String))").await;
    serde_json::from_value(calls).expect("a list of calls")
}

/// What the platform keeps for the next visit.
pub async fn kept(page: &Page) -> Value {
    page.page_js("return kept").await
}

/// Answers a set to its end: of its questions the first `n_right` right, the others wrong.
pub async fn answer_set(page: &Page, n_questions: u32, n_right: u32) {
    for number in 0..n_questions {
        answer(page, number < n_right).await;
        page.click(".srm-actions .srm-primary").await;
    }
    page.wait("root.querySelector('.srm-results')").await;
}

/// Every call was answered as a package hopes: “true”, or the value that it asked for, and nothing is left to look up.
pub fn check_all_taken(calls: &[Vec<String>]) {
    for call in calls {
        let asks = call[0].contains("GetValue");
        assert!(asks || call.last().is_some_and(|answer| answer == "true"), "{call:?}");
    }
}

/// How often a method was called.
pub fn count(calls: &[Vec<String>], method: &str) -> usize {
    calls.iter().filter(|call| call[0] == method).count()
}

/// What is set, in the order in which it is.
pub fn set<'a>(calls: &'a [Vec<String>], key: &str) -> Vec<&'a str> {
    calls.iter().filter(|call| call[0].ends_with("SetValue") && call[1] == key).map(|call| call[2].as_str()).collect()
}
