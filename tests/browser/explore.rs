//! Exploring: owners, panels, the analogy, and the page before its script.

use crate::{
    page::Page,
    server::{Gate, Site},
};
use serde_json::json;
use shared_responsibility::{
    content::{Owner, Pack},
    default_pack::default_pack,
};
use std::sync::Arc;

fn aws() -> Pack {
    default_pack().expect("it decodes")
}

#[tokio::test]
async fn every_row_shows_the_owner_that_the_pack_gives() {
    let (page, pack) = (Page::open().await, aws());
    for (service_idx, service) in (0..).zip(&pack.services) {
        page.choose_service(&service.id).await;
        page.wait(&format!("root.querySelector('.srm-explore').dataset.service === '{}'", service.id)).await;
        let script = "return [...root.querySelectorAll('li[data-layer]')].map(li =>
            [li.dataset.layer, li.dataset.owner, li.querySelector('.srm-owner').innerText.replace(/\\s+/g, ' ')])";
        let shown = page.js(script).await;
        for (layer_idx, layer) in (0..).zip(&pack.layers) {
            let cell = pack.cell(layer_idx, service_idx);
            let (owner, words) = match (cell.owner, cell.lead) {
                (Some(Owner::Customer), _) => ("customer", "You"),
                (Some(Owner::Provider), _) => ("provider", "AWS"),
                (Some(Owner::Shared), Some(Owner::Customer)) => ("shared", "Shared, mostly you"),
                (Some(Owner::Shared), Some(_)) => ("shared", "Shared, mostly AWS"),
                (Some(Owner::Shared), None) => ("shared", "Shared"),
                (None, _) => ("none", "Not used here"),
            };
            assert_eq!(shown[layer_idx as usize], json!([layer.id, owner, words]), "on {}", service.id);
        }
    }
    page.quit().await;
}

#[tokio::test]
async fn a_panel_says_what_each_side_does_and_where_that_is_written() {
    let (page, pack) = (Page::open().await, aws());
    let (rds, guest) = (2, 8);
    page.choose_service("rds").await;
    page.open_layer("guest-os").await;
    let cell = pack.cell(guest, rds);
    let panel = "[data-layer=guest-os] .srm-panel";
    page.see(panel, "Shared, mostly AWS on RDS").await;
    page.see(panel, &cell.customer.plain()).await;
    page.see(panel, &cell.provider.plain()).await;
    for &source in &cell.sources {
        page.see(panel, &pack.sources[source as usize].title).await;
    }
    page.open_layer("facilities").await;
    let n_open = page.js("return root.querySelectorAll('li > details[open]').length").await;
    assert_eq!(n_open, json!(1), "rows are exclusive");
    page.quit().await;
}

#[tokio::test]
async fn a_home_tells_the_analogy_and_where_it_breaks_and_layers_come_back() {
    let (page, pack) = (Page::open().await, aws());
    page.choose_service("lambda").await;
    page.click("label:has([value=house])").await;
    page.see(".srm-house", "A hotel room for an hour").await;
    page.open_layer("app-code").await;
    let home = &pack.layers[3].home;
    for words in ["Suitcase", &home.builder, &home.owner, &home.breaks] {
        page.see("[data-layer=app-code] .srm-panel", words).await;
    }
    page.click(".srm-limits summary").await;
    page.wait("root.querySelector('.srm-limits details').open").await;
    page.see(".srm-limits", "You do not buy anything.").await;
    page.click("label:has([value=cloud])").await;
    page.see("[data-layer=app-code] .srm-name", "Application code and settings").await;
    page.quit().await;
}

#[tokio::test]
async fn layers_open_before_the_script_has_come_and_what_was_done_is_kept() {
    let gate = Arc::new(Gate::default());
    let page = Page::new(Site { gate: Some((".wasm", gate.clone())), ..Site::default() }).await;
    page.go("").await;
    page.open_layer("guest-os").await;
    page.choose_service("rds").await;
    page.find("[data-layer=guest-os] summary").await.focus().await.expect("it takes the focus");
    assert_eq!(page.js("return root.querySelector('[data-ready]')").await, json!(null));
    gate.open();
    page.ready().await;
    page.wait("root.querySelector('[data-ready]')").await;
    page.see("[data-layer=guest-os] .srm-panel", "on RDS").await;
    page.focused("[data-layer=guest-os] summary").await;
    page.quit().await;
}

#[tokio::test]
async fn a_quiz_that_was_asked_for_before_the_wasm_has_come_begins_when_it_has() {
    let gate = Arc::new(Gate::default());
    let page = Page::new(Site { gate: Some((".wasm", gate.clone())), ..Site::default() }).await;
    page.go("").await;
    page.press("Check yourself").await;
    gate.open();
    page.wait("root.querySelector('.srm-options')").await;
    page.focused(".srm-options").await;
    page.quit().await;
}

#[tokio::test]
async fn arrows_go_from_row_to_row() {
    let page = Page::open().await;
    page.find("[data-layer=customer-data] summary").await.focus().await.expect("it takes the focus");
    page.key(thirtyfour::Key::Down).await;
    page.focused("[data-layer=access-management] summary").await;
    page.key(thirtyfour::Key::End).await;
    page.focused("[data-layer=facilities] summary").await;
    page.key(thirtyfour::Key::Enter).await;
    page.wait("root.querySelector('[data-layer=facilities] details').open").await;
    page.quit().await;
}
