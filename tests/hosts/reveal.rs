//! reveal.js: the widget on the second of three slides.

use crate::{
    finger::{drag, has_touch, middle},
    host::{a_layer_opens, keys_stay_inside, open},
    learner::seed_of,
    page::Page,
};
use serde_json::json;
use shared_responsibility::content::Kind;
use thirtyfour::Key;

#[tokio::test]
async fn a_layer_opens_and_keys_pressed_inside_do_not_turn_the_slide() {
    let page = open("reveal/#/1").await;
    page.wait("Reveal.isReady() && Reveal.getIndices().h === 1").await;
    a_layer_opens(&page, "guest-os").await;
    keys_stay_inside(&page).await;
    page.wait("Reveal.getIndices().h === 1").await;
    page.key(Key::Right).await;
    page.wait("Reveal.getIndices().h === 2").await;
    page.quit().await;
}

#[tokio::test]
async fn the_whole_box_of_the_widget_is_on_the_slide() {
    let page = open("reveal/#/1").await;
    page.wait("Reveal.isReady() && Reveal.getIndices().h === 1").await;
    let script = "const { top, bottom } = document.querySelector('.widget').getBoundingClientRect();
                  return top >= 0 && bottom <= innerHeight || [top, bottom, innerHeight]";
    assert_eq!(page.js(script).await, json!(true));
    page.quit().await;
}

/// Swipes to the left from the middle of an element.
async fn swipe(page: &Page, from: &str) {
    let (x, y) = middle(page, from).await;
    drag(page, (x, y), (x - 200.0, y)).await;
}

#[tokio::test]
async fn a_finger_that_drags_an_edge_turns_no_slide_and_one_that_swipes_elsewhere_does() {
    let page = open("reveal/#/1").await;
    has_touch(&page, true).await;
    page.wait("Reveal.isReady() && Reveal.getIndices().h === 1").await;
    page.whole().await;
    page.js(&format!("root.host.seed = {}", seed_of(10, |asked| asked[0].kind == Kind::Draw))).await;
    page.press("Check yourself").await;
    swipe(&page, "button[data-edge=upper]").await;
    page.wait("!root.querySelector('[data-drag]')").await;
    assert_eq!(page.js("return Reveal.getIndices().h").await, json!(1));
    swipe(&page, ".srm-stem").await;
    page.wait("Reveal.getIndices().h === 2").await;
    page.quit().await;
}
