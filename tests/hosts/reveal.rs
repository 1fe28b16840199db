//! reveal.js: the widget on the second of three slides.

use crate::host::{a_layer_opens, keys_stay_inside, open};
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
