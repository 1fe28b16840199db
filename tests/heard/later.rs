//! Walks through what is late, what does not come, and what comes back.

use crate::{
    learner::answer,
    reader::Reader,
    server::{Gate, Site},
};
use std::sync::Arc;

const LATER: &str = "widget_later.wasm";

/// At the questions that are on their way until the gate opens.
async fn waiting(reader: &mut Reader, pages: Vec<(&'static str, String)>) -> Arc<Gate> {
    let gate = Arc::new(Gate::default());
    let site = Site { pages, gate: Some((LATER, gate.clone())), ..Site::default() };
    let html = "<shared-responsibility questions=2 seed=3 storage=none></shared-responsibility>";
    reader.begin_on(html, site).await;
    reader.tab_to("[value=quiz]").await;
    reader.key("Return").await;
    gate
}

#[tokio::test]
async fn what_is_late() {
    let mut reader = Reader::start().await;
    questions_that_come(&mut reader).await;
    questions_that_do_not_come(&mut reader).await;
    due_and_my_progress(&mut reader).await;
    reader.quit().await;
}

async fn questions_that_come(reader: &mut Reader) {
    let gate = waiting(reader, vec![]).await;
    gate.open();
    reader.page.wait("root.querySelector('.srm-options')").await;
    reader.hear("the questions come").await;
    reader.key("Tab").await;
    reader.end("questions-that-come");
}

async fn questions_that_do_not_come(reader: &mut Reader) {
    let gate = waiting(reader, vec![("embed/widget_later.wasm", "not WebAssembly".into())]).await;
    gate.open();
    reader.page.wait("root.querySelector('.srm-notice')").await;
    reader.hear("they do not come").await;
    reader.go("Down", "Try again").await;
    reader.end("questions-that-do-not-come");
}

async fn due_and_my_progress(reader: &mut Reader) {
    let tomorrow = "<script>if (location.search) { const now = Date.now; Date.now = () => now() + 864e5; }</script>";
    let html = format!("{tomorrow}<shared-responsibility questions=1 seed=3></shared-responsibility>");
    reader.begin(&html).await;
    reader.page.press("Check yourself").await;
    answer(&reader.page, false).await;
    reader.page.press("See the results").await;
    reader.page.wait("root.querySelector('.srm-results')").await;
    reader.page.press("Explore").await;
    reader.page.go("own.html?tomorrow").await;
    reader.page.wait("root.querySelector('.srm-due')").await;
    reader.top().await;
    reader.go("Down", "Which, and why").await;
    reader.key("Return").await;
    reader.go("Down", "Review").await;
    reader.tab_to(".srm-my-progress > summary").await;
    reader.key("Return").await;
    reader.go("Tab", "Delete all").await;
    reader.key("Return").await;
    reader.go("Tab", "Delete it").await;
    reader.key("Return").await;
    reader.page.wait("root.querySelector('.srm-said').textContent").await;
    reader.hear("it is deleted").await;
    reader.end("due-and-my-progress");
}
