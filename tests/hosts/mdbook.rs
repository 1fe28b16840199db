//! mdBook: the widget in a chapter in a sub-folder.

use crate::host::{a_layer_opens, arrive, keys_stay_inside, open};
use thirtyfour::Key;

#[tokio::test]
async fn a_layer_opens_and_the_book_hears_of_it() {
    let page = open("mdbook/security/stack.html").await;
    a_layer_opens(&page, "guest-os").await;
    page.quit().await;
}

#[tokio::test]
async fn keys_pressed_inside_neither_turn_the_page_nor_search() {
    let page = open("mdbook/security/stack.html").await;
    keys_stay_inside(&page).await;
    page.wait("location.pathname.endsWith('/stack.html') && document.getElementById('mdbook-search-wrapper').matches('.hidden')").await;
    page.key(Key::Right).await;
    arrive(&page, "The next page").await;
    page.quit().await;
}
