//! reveal.js: the widget on the second of three slides.

use crate::{
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

/// Swipes to the left from the middle of what a script gives, with a finger.
async fn swipe(page: &Page, from: &str) {
    let at = page
        .js(&format!(
            "const it = {from}; it.scrollIntoView({{ block: 'center' }});
             const box = it.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]"
        ))
        .await;
    let (x, y) = (at[0].as_f64().expect("a number"), at[1].as_f64().expect("a number"));
    for step in 0..=4 {
        let kind = if step == 0 { "touchStart" } else { "touchMove" };
        let point = json!({ "x": x - f64::from(step) * 50.0, "y": y });
        page.devtools("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": [point] })).await;
    }
    page.devtools("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] })).await;
}

#[tokio::test]
async fn a_finger_that_drags_an_edge_turns_no_slide_and_one_that_swipes_elsewhere_does() {
    let page = open("reveal/#/1").await;
    page.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": true })).await;
    page.wait("Reveal.isReady() && Reveal.getIndices().h === 1").await;
    page.whole().await;
    page.js(&format!("root.host.seed = {}", seed_of(10, |asked| asked[0].kind == Kind::Draw))).await;
    page.press("Check yourself").await;
    page.find("button[data-edge=upper]").await;
    swipe(&page, "root.querySelector('button[data-edge=upper]')").await;
    page.wait("!root.querySelector('[data-drag]')").await;
    assert_eq!(page.js("return Reveal.getIndices().h").await, json!(1));
    swipe(&page, "root.querySelector('.srm-stem')").await;
    page.wait("Reveal.getIndices().h === 2").await;
    page.quit().await;
}
