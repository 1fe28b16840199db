//! Progress that the page keeps: read from one element, given to another, and what is none refused.

use crate::{
    learner::{answer, question, tick},
    page::Page,
    server::{Gate, Site},
};
use serde_json::json;
use std::sync::Arc;

const ELEMENT: &str =
    "<!doctype html><html lang=en><title>t</title><shared-responsibility storage=none seed=3></shared-responsibility>";
const SCRIPT: &str = "<script type=module src=embed/shared-responsibility.js></script>";

async fn open(html: String, site: Site) -> Page {
    let page = Page::new(Site { pages: vec![("own.html", html)], ..site }).await;
    page.go("own.html").await;
    page
}

/// A page whose learner has checked one question and ticked a choice of the next, and its progress as JSON.
async fn in_the_middle() -> (Page, String) {
    let page = open(format!("{ELEMENT}{SCRIPT}"), Site::default()).await;
    page.ready().await;
    page.press("Check yourself").await;
    answer(&page, true).await;
    page.press("Next question").await;
    let asked = question(&page).await;
    tick(&page, &asked.choices[0].id).await;
    let progress = page.js("return root.host.progress").await;
    (page, progress.to_string())
}

/// The learner is back at the second question, with the tick.
async fn check_resumed(page: Page) {
    page.wait("root?.querySelector('.srm-progress')?.innerText.includes('Question 2 of 10')").await;
    page.wait("root.querySelector(':checked')").await;
    page.quit().await;
}

#[tokio::test]
async fn it_can_be_given_before_the_element_is_defined() {
    let (before, progress) = in_the_middle().await;
    before.quit().await;
    let give = format!("<script>document.querySelector('shared-responsibility').progress = {progress}</script>");
    check_resumed(open(format!("{ELEMENT}{give}{SCRIPT}"), Site::default()).await).await;
}

#[tokio::test]
async fn it_can_be_given_before_the_wasm_or_the_questions_have_come() {
    let (before, progress) = in_the_middle().await;
    before.quit().await;
    for file in [".wasm", ".quiz"] {
        let gate = Arc::new(Gate::default());
        let site = Site { gate: Some((file, gate.clone())), ..Site::default() };
        let page = open(format!("{ELEMENT}{SCRIPT}"), site).await;
        let is_there = "customElements.get('shared-responsibility')";
        let is_live = "performance.getEntriesByName('srm-ready').length";
        page.wait(if file == ".wasm" { is_there } else { is_live }).await;
        page.js(&format!("root.host.progress = {progress}")).await;
        assert_eq!(page.js("return root.host.progress").await.to_string(), progress);
        gate.open();
        check_resumed(page).await;
    }
}

#[tokio::test]
async fn what_is_none_is_refused_and_nothing_is_lost() {
    let (page, progress) = in_the_middle().await;
    page.js("window.said = []; console.warn = words => said.push(words)").await;
    let cut = &progress[1..progress.len() / 2];
    let wrong = ["rubbish", "AQ==", "☃", cut];
    for text in wrong {
        page.js(&format!("said.length = 0; root.host.progress = {}", json!(text))).await;
        page.wait("said.length && root.querySelector('[data-ready]')").await;
        assert_eq!(page.js("return root.host.progress").await.to_string(), progress, "after {text}");
    }
    page.js("root.host.progress = undefined; root.host.progress = null; root.host.progress = ''").await;
    assert_eq!(page.js("return said.length").await, json!(1));
    check_resumed(page).await;
}
