//! What is claimed of the widget in every host.

use crate::{page::Page, server::Site};
use serde_json::json;
use thirtyfour::{By, Key, prelude::ElementQueryable};

/// A page of target/hosts, with its widget live.
pub async fn open(path: &str) -> Page {
    let page = Page::new(Site::default()).await;
    page.go(path).await;
    page.ready().await;
    page
}

/// A click opens the layer, and the page hears of it.
pub async fn a_layer_opens(page: &Page, layer: &str) {
    page.js("document.addEventListener('srm-layer-selected', e => { window.opened = e.detail.layer; })").await;
    page.open_layer(layer).await;
    page.wait(&format!("window.opened === '{layer}'")).await;
}

/// Keys that hosts take for themselves do not reach the page when they are pressed in the widget; Space opens the row.
/// The caller goes on to press one outside, so as to see that the host would have acted.
pub async fn keys_stay_inside(page: &Page) {
    page.js("window.keys = []; document.addEventListener('keydown', e => keys.push(e.key))").await;
    page.find("[data-layer=facilities] summary").await.focus().await.expect("it takes the focus");
    for key in [Key::Right.value(), 'n', 's', 'f', '/', ' '] {
        page.key(key).await;
    }
    page.wait("root.querySelector('[data-layer=facilities] details').open").await;
    assert_eq!(page.js("return keys").await, json!([]));
    page.js("root.activeElement.blur()").await;
}

/// Waits until the page has this heading, be it after a navigation.
pub async fn arrive(page: &Page, heading: &str) {
    let heading = By::XPath(format!("//h1[contains(., '{heading}')]"));
    page.driver.query(heading).first().await.expect("the other page");
}

/// Clicks a button of the page.
pub async fn press_outside(page: &Page, words: &str) {
    let button = page.driver.find(By::XPath(format!("//button[. = '{words}']"))).await.expect("a button");
    button.click().await.expect("a click");
}
