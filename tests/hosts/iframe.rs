//! The widget in a frame of a page of another origin.

use crate::{
    host::{a_layer_opens, keys_stay_inside},
    page::Page,
    server::{Site, serve},
};
use serde_json::json;

#[tokio::test]
async fn a_layer_opens_in_the_frame_and_both_pages_hear_of_it() {
    let other = serve(Site::default());
    let html = include_str!("iframe/index.html").replace("https://example.org", &format!("{other}/demo"));
    let page = Page::new(Site { pages: vec![("iframe/index.html", html)], ..Site::default() }).await;
    page.go("iframe/").await;
    page.driver.enter_frame(0).await.expect("the frame");
    page.ready().await;
    assert_eq!(page.js("return location.origin").await, json!(other), "another origin");
    a_layer_opens(&page, "guest-os").await;
    keys_stay_inside(&page).await;
    page.driver.enter_default_frame().await.expect("the page");
    page.wait("document.getElementById('opened').textContent === 'facilities'").await;
    page.quit().await;
}
