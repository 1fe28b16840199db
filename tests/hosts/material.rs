//! MkDocs with Material, which swaps pages without loading them.

use crate::{
    host::{a_layer_opens, arrive, keys_stay_inside, open},
    page::Page,
    server::{Site, text},
};
use serde_json::json;
use thirtyfour::By;

const SEARCHES: &str = "document.querySelector('[data-md-toggle=search]').checked";

#[tokio::test]
async fn keys_pressed_inside_neither_turn_the_page_nor_search() {
    let page = open("material/stack/").await;
    a_layer_opens(&page, "guest-os").await;
    keys_stay_inside(&page).await;
    page.wait(&format!("location.pathname.endsWith('/stack/') && !{SEARCHES}")).await;
    page.key("f").await;
    page.wait(SEARCHES).await;
    page.quit().await;
}

#[tokio::test]
async fn away_and_back_without_a_load_it_works_again() {
    // As it would be had the site been built for this server: Material loads what is not in it.
    let sitemap = text("material/sitemap.xml").replace("https://example.org", "ADDRESS");
    let page = Page::new(Site { pages: vec![("material/sitemap.xml", sitemap)], ..Site::default() }).await;
    page.go("material/stack/").await;
    page.ready().await;
    page.choose_service("lambda").await;
    page.js("window.same = true").await;
    let link = page.driver.find(By::Css("a.md-footer__link--next")).await.expect("a link");
    link.click().await.expect("a click");
    arrive(&page, "The next page").await;
    assert_eq!(page.js("return window.same").await, json!(true), "the page was swapped, not loaded");
    page.driver.back().await.expect("the page before");
    page.wait("root?.querySelector('[data-ready]')").await;
    page.see(".srm-summary", "With Lambda").await;
    a_layer_opens(&page, "guest-os").await;
    page.quit().await;
}
