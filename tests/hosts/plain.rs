//! A page without any tool.

use crate::host::{a_layer_opens, keys_stay_inside, open};

#[tokio::test]
async fn the_page_shows_what_was_opened() {
    let page = open("plain/").await;
    a_layer_opens(&page, "guest-os").await;
    page.wait("document.getElementById('opened').textContent === 'guest-os'").await;
    keys_stay_inside(&page).await;
    page.quit().await;
}
