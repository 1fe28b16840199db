//! What comes after the first screen: exploring does without it, and whoever asks for it early or in vain gets it.

use crate::{
    coming_back::KEY,
    host_page::{SCRIPT, listening, nothing_said, with_body},
    learner::answer,
    page::Page,
    server::{Gate, Site},
};
use serde_json::{Value, json};
use std::sync::Arc;

const SAVES_DATA: &str = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })";
const HOUSE: &str = "label:has([value=house])";

#[tokio::test]
async fn the_stack_is_explored_without_the_later_file_and_house_and_quiz_begin_when_it_comes() {
    let gate = Arc::new(Gate::default());
    let page = Page::new(Site { gate: Some(("widget_later.wasm", gate.clone())), ..Site::default() }).await;
    page.go("").await;
    page.ready().await;
    page.open_layer("facilities").await;
    // A term that nothing explains yet cannot be clicked or reached with Tab: it is a word like others.
    let term = "getComputedStyle(root.querySelector('[data-layer=facilities] .srm-term')).display";
    assert_eq!(page.js(&format!("return {term}")).await, "contents");
    page.choose_service("rds").await;
    page.see(".srm-summary", "With RDS").await;
    page.click(HOUSE).await;
    page.see(".srm-stack > .srm-waiting", "The picture is on its way").await;
    page.press("Check yourself").await;
    page.see(".srm-waiting", "The questions are on their way").await;
    gate.open();
    page.wait("root.querySelector('.srm-options')").await;
    page.press("Explore").await;
    page.wait("root.querySelector('.srm-stack .srm-house')").await;
    page.click("label:has([value=cloud])").await;
    page.wait(&format!("{term} !== 'contents'")).await;
    page.quit().await;
}

#[tokio::test]
async fn what_another_tab_has_saved_meanwhile_stays_and_is_taken_over() {
    let other = Page::open().await;
    other.press("Check yourself").await;
    answer(&other, true).await;
    let saved = other.js(&format!("return localStorage.getItem('{KEY}')")).await;
    other.quit().await;

    let gate = Arc::new(Gate::default());
    let page = Page::new(Site { gate: Some(("widget_later.wasm", gate.clone())), ..Site::default() }).await;
    page.go("").await;
    page.ready().await;
    page.js(&format!("localStorage.setItem('{KEY}', {saved})")).await;
    page.choose_service("rds").await;
    page.wait(&format!("localStorage.getItem('{KEY}') !== {saved}")).await;
    gate.open();
    page.wait("root.querySelector('.srm-worksheet')").await;
    page.see(".srm-summary", "With RDS").await;
    page.press("Check yourself").await;
    page.see(".srm-verdict", "Right").await;
    page.quit().await;
}

#[tokio::test]
async fn what_needs_the_questions_comes_with_them_though_nobody_clicks() {
    let gate = Arc::new(Gate::default());
    let page = Page::new(Site { gate: Some((".quiz", gate.clone())), ..Site::default() }).await;
    page.go("").await;
    page.ready().await;
    page.whole().await;
    assert_eq!(page.js("return root.querySelector('.srm-worksheet')").await, Value::Null);
    gate.open();
    page.wait("root.querySelector('.srm-worksheet')").await;
    page.quit().await;
}

#[tokio::test]
async fn a_later_file_that_does_not_load_is_said_once_and_can_be_asked_for_again() {
    for file in ["*widget_later.wasm", "*later.css", "*aws.quiz"] {
        let page = Page::new(Site::default()).await;
        page.devtools("Network.enable", json!({})).await;
        page.devtools("Network.setBlockedURLs", json!({ "urls": [file] })).await;
        page.go("").await;
        page.wait("root.querySelector('.srm-notice')").await;
        page.see(".srm-notice", "A part of this activity did not load").await;
        page.wait("root.querySelectorAll('.srm-notice').length === 1").await;
        page.choose_service("rds").await;
        page.see(".srm-summary", "With RDS").await;
        page.devtools("Network.setBlockedURLs", json!({ "urls": [] })).await;
        page.press("Try again").await;
        page.click(HOUSE).await;
        page.wait("root.querySelector('.srm-stack .srm-house')").await;
        page.press("Check yourself").await;
        page.wait("root.querySelector('.srm-options')").await;
        page.quit().await;
    }
}

#[tokio::test]
async fn on_a_page_that_is_never_idle_house_and_quiz_come_all_the_same() {
    // Each frame takes longer than a frame may.
    let busy = "<script>(function turn() {
        for (const end = performance.now() + 40; performance.now() < end;);
        requestAnimationFrame(turn);
    })()</script>";
    let page = with_body(&format!("{busy}<shared-responsibility></shared-responsibility>")).await;
    page.press("Check yourself").await;
    page.wait("root.querySelector('.srm-options')").await;
    page.quit().await;
}

#[tokio::test]
async fn what_comes_later_waits_for_a_reader_who_saves_data() {
    for (asks, comes) in [
        ("label:has([value=house])", "root.querySelector('.srm-house figcaption')"),
        ("[value=quiz]", "root.querySelector('.srm-options')"),
    ] {
        let site = Site::default();
        let asked = site.asked.clone();
        let page = listening(site).await;
        page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": SAVES_DATA })).await;
        page.go("").await;
        page.ready().await;
        page.choose_service("rds").await;
        page.open_layer("guest-os").await;
        page.see("[data-layer=guest-os] .srm-panel", "on RDS").await;
        // Until then others would have it: the element waits as long for a moment without work.
        page.driver.execute_async("requestIdleCallback(arguments[0], { timeout: 1000 })", vec![]).await.expect("idle");
        let late = |path: &String| ["widget_later.wasm", "later.css", "aws.quiz"].iter().any(|end| path.ends_with(end));
        assert!(!asked.lock().expect("the list").iter().any(late));
        page.click(asks).await;
        page.wait(comes).await;
        nothing_said(&page).await;
        page.quit().await;
    }
}

#[tokio::test]
async fn where_data_is_saved_each_widget_gets_what_comes_later_when_it_is_asked_for() {
    let widget = "<shared-responsibility storage=none></shared-responsibility>";
    let pages = vec![("own.html", format!("{SCRIPT}{widget}{widget}{widget}"))];
    let page = listening(Site { pages, ..Site::default() }).await;
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": SAVES_DATA })).await;
    page.go("own.html").await;
    page.ready().await;
    // A pack of the page's own needs it from the start; what comes after that pack has lost nothing.
    let pack = json!(include_str!("../packs/minimal.json"));
    page.js(&format!("root.host.pack = {pack}")).await;
    page.see(".srm-title", "A minimal stack").await;
    page.js("root.host.pack = null").await;
    page.see(".srm-title", "Where your job ends").await;
    for asks_first in [HOUSE, "[value=quiz]", HOUSE] {
        page.ready().await;
        page.click(asks_first).await;
        if asks_first == HOUSE {
            page.wait("root.querySelector('.srm-house figcaption')").await;
            page.press("Check yourself").await;
        }
        page.wait("root.querySelector('.srm-options')").await;
        page.js("root.host.remove()").await;
    }
    nothing_said(&page).await;
    page.quit().await;
}
