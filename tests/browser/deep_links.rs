//! The page's address has the state of a widget that owns the page, and follows it.

use crate::{host_page::with_body, page::Page, server::Site};
use serde_json::json;

#[tokio::test]
async fn a_link_opens_its_state_before_what_was_saved_and_the_address_follows_the_learner() {
    let page = Page::open().await;
    page.choose_service("s3").await;
    page.wait("location.hash === '#srm?service=s3'").await;
    page.go("#srm?service=lambda&lens=house&layer=guest-os").await;
    page.reload().await;
    page.see(".srm-summary", "With Lambda").await;
    page.wait("root.querySelector('[data-layer=guest-os] > [open]')").await;
    page.wait("root.querySelector('[data-lens=house]')").await;
    page.open_layer("facilities").await;
    page.wait("location.hash === '#srm?service=lambda&lens=house&layer=facilities'").await;
    page.press("Check yourself").await;
    page.wait("location.hash.endsWith('&view=quiz')").await;
    page.quit().await;
}

#[tokio::test]
async fn a_link_within_the_page_is_followed_and_one_to_a_heading_left_alone() {
    let page = Page::open().await;
    page.js("location.hash = '#srm?service=rds&view=quiz'").await;
    page.wait("root.querySelector('.srm-options')").await;
    page.js("location.hash = '#srm?service=rds'").await;
    page.see(".srm-summary", "With RDS").await;
    page.js("addEventListener('hashchange', () => window.gone = true, { once: true }); location.hash = '#another'")
        .await;
    page.wait("window.gone").await;
    page.see(".srm-summary", "With RDS").await;
    page.quit().await;
}

#[tokio::test]
async fn without_the_attribute_the_address_is_the_pages_alone() {
    let page = with_body("<shared-responsibility storage=none></shared-responsibility>").await;
    page.choose_service("rds").await;
    page.js("location.hash = '#srm?service=s3'").await;
    page.open_layer("guest-os").await;
    page.see(".srm-summary", "With RDS").await;
    assert_eq!(page.js("return location.hash").await, json!("#srm?service=s3"));
    page.quit().await;
}

#[tokio::test]
async fn a_link_straight_to_the_quiz_opens_it() {
    let page = Page::new(Site::default()).await;
    page.go("#srm?view=quiz").await;
    page.ready().await;
    page.wait("root.querySelector('.srm-options')").await;
    page.quit().await;
}
