//! What a page shows where a part does not come, or stops: no script, no questions, a panic.

use crate::{
    host_page::listening,
    page::Page,
    server::{Gate, Site},
};
use serde_json::json;
use std::sync::Arc;

#[tokio::test]
async fn without_any_script_the_layers_open_and_the_matrix_and_the_worksheet_are_there() {
    let page = Page::new(Site::default()).await;
    page.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    page.go("").await;
    page.open_layer("guest-os").await;
    page.see("[data-layer=guest-os] .srm-panel", "Yours on EC2").await;
    page.see(".srm-matrix", "Data centers and global infrastructure").await;
    assert_eq!(page.js("return root.querySelectorAll('.srm-matrix td').length").await, json!(72));
    // What only a script could answer is not on show.
    for part in [".srm-controls", ".srm-steps"] {
        assert_eq!(page.js(&format!("return root.querySelector('{part}').getClientRects().length")).await, json!(0));
    }
    page.click(".srm-static a").await;
    let sheet = page
        .page_js("return [document.querySelectorAll('ol > li').length, document.querySelector('details').open]")
        .await;
    let n_questions = shared_responsibility::default_pack::default_pack().expect("it decodes").n_questions;
    assert_eq!(sheet, json!([2 * n_questions, false]), "each question, and once more in the key, which is closed");
    page.quit().await;
}

#[tokio::test]
async fn who_asks_for_the_quiz_before_its_questions_have_come_gets_it_when_they_have() {
    let gate = Arc::new(Gate::default());
    let page = Page::new(Site { gate: Some((".quiz", gate.clone())), ..Site::default() }).await;
    page.go("").await;
    page.ready().await;
    page.press("Check yourself").await;
    page.see(".srm-waiting", "The questions are on their way").await;
    gate.open();
    page.wait("root.querySelector('.srm-options')").await;
    page.quit().await;
}

#[tokio::test]
async fn a_panic_is_contained_and_said_and_what_is_shown_stays_readable() {
    let page = Page::open().await;
    // What no browser does on its own: a change of the document fails under Yew's hands.
    page.js("const insert = Node.prototype.insertBefore;
         Node.prototype.insertBefore = function (...args) {
             if (this.getRootNode() !== document) throw new Error('on purpose');
             return insert.apply(this, args);
         }")
        .await;
    page.press("Check yourself").await;
    page.wait("root.querySelector('.srm-notice')").await;
    page.see(".srm-notice", "A fault has stopped this activity").await;
    page.open_layer("guest-os").await;
    page.see("[data-layer=guest-os] .srm-panel", "Yours on EC2").await;
    // Nor does the page hear more of it.
    page.js("window.failed = 0; addEventListener('error', () => failed++); addEventListener('unhandledrejection', () => failed++);
             root.host.service = 's3'; root.host.deepLinks = true; dispatchEvent(new Event('hashchange'));
             dispatchEvent(new StorageEvent('storage', { key: null }))")
        .await;
    assert_eq!(page.page_js("return failed").await, json!(0));
    page.js("root.host.remove(); document.body.append(document.createElement('shared-responsibility'))").await;
    page.see(".srm-notice", "Reload the page").await;
    page.js("root.host.remove()").await;
    assert_eq!(
        page.page_js("return document.querySelector('h1').textContent").await,
        json!("Who keeps the cloud secure?")
    );
    page.quit().await;
}

#[tokio::test]
async fn without_webassembly_what_fails_in_the_page_stays_the_pages_own() {
    let page = listening(Site::default()).await;
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": "delete globalThis.WebAssembly" })).await;
    page.go("").await;
    page.wait("root.querySelector('.srm-notice')?.clientHeight").await;
    // A script of the page: what WebDriver runs has no name in errors.
    page.js(
        "said.length = 0;
         const text = `setTimeout(() => { throw new Error('of the page') }); Promise.reject('another'); Promise.reject()`;
         document.head.append(Object.assign(document.createElement('script'), { text }))",
    )
    .await;
    page.wait("said.length >= 3").await;
    assert_eq!(page.js("return said.sort()").await, json!(["Uncaught Error: of the page", "another", "undefined"]));
    page.quit().await;
}
