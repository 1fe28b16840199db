//! React 19: attributes, properties and event properties, rendered again, taken away and put back.

use crate::{
    host::{a_layer_opens, open, press_outside},
    page::Page,
    server::{Gate, Site, text},
};
use std::sync::Arc;

const OWN_PACK: &str = "root?.querySelector('[data-ready] .srm-title')?.innerText.includes('A minimal stack')";

/// Waits until the page's own state shows this layer: React has called the event property.
async fn the_app_heard(page: &Page, layer: &str) {
    page.wait(&format!("document.getElementById('opened').textContent === '{layer}'")).await;
}

#[tokio::test]
async fn an_event_property_is_called() {
    let page = open("react/").await;
    a_layer_opens(&page, "guest-os").await;
    the_app_heard(&page, "guest-os").await;
    page.quit().await;
}

#[tokio::test]
async fn another_render_changes_a_text_and_an_object() {
    let page = open("react/").await;
    press_outside(&page, "Lambda").await;
    page.wait("root.querySelector('.srm-explore').dataset.service === 'lambda'").await;
    press_outside(&page, "Our own stack").await;
    page.wait(OWN_PACK).await;
    a_layer_opens(&page, "system").await;
    the_app_heard(&page, "system").await;
    page.quit().await;
}

#[tokio::test]
async fn taken_away_and_put_back_it_works_again() {
    let page = open("react/").await;
    press_outside(&page, "Our own stack").await;
    page.wait(OWN_PACK).await;
    press_outside(&page, "Show or hide").await;
    page.wait("!document.querySelector('shared-responsibility')").await;
    press_outside(&page, "Show or hide").await;
    page.wait(OWN_PACK).await;
    a_layer_opens(&page, "system").await;
    the_app_heard(&page, "system").await;
    page.quit().await;
}

#[tokio::test]
async fn a_property_set_before_the_wasm_has_come_arrives() {
    let gate = Arc::new(Gate::default());
    let page = Page::new(Site { gate: Some((".wasm", gate.clone())), ..Site::default() }).await;
    page.go("react/").await;
    press_outside(&page, "Our own stack").await;
    page.wait("root.host.pack?.stack.id === 'minimal'").await;
    gate.open();
    page.wait(OWN_PACK).await;
    page.quit().await;
}

#[tokio::test]
async fn what_was_rendered_before_the_element_was_defined_comes_to_life() {
    let script = r#"<script type="module" src="./embed/shared-responsibility.js"></script>"#;
    let html = text("react/index.html");
    assert!(html.contains(script), "{html}");
    let pages = vec![("react/index.html", html.replace(script, ""))];
    let page = Page::new(Site { pages, ..Site::default() }).await;
    page.go("react/").await;
    page.wait("document.querySelector('shared-responsibility')").await;
    page.js("document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: 'embed/shared-responsibility.js' }))").await;
    page.wait("root?.querySelector('[data-ready] .srm-explore')?.dataset.service === 'rds'").await;
    a_layer_opens(&page, "guest-os").await;
    the_app_heard(&page, "guest-os").await;
    page.quit().await;
}
