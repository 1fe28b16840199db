//! The demo page in a frame of a page of another origin.

use crate::{
    host::{a_layer_opens, keys_stay_inside},
    page::Page,
    server::{Site, serve},
};
use serde_json::json;

#[tokio::test]
async fn a_layer_opens_in_the_frame_and_is_heard_there() {
    let demo = serve(Site::default()) + "/demo/";
    let html = include_str!("iframe/index.html").replace("http://127.0.0.1:8080/", &demo);
    let page = Page::new(Site { pages: vec![("iframe/index.html", html)], ..Site::default() }).await;
    page.go("iframe/").await;
    page.driver.enter_frame(0).await.expect("the frame");
    page.ready().await;
    assert_ne!(page.js("return location.origin").await, json!(page.address), "another origin");
    a_layer_opens(&page, "guest-os").await;
    keys_stay_inside(&page).await;
    page.quit().await;
}
