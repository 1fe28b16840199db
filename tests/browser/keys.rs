//! Keys: those pressed in the widget stay in it, and of each key the page hears both events or neither.

use crate::{host_page::with_body, page::Page};
use serde_json::{Value, json};

const BODY: &str = "<input id=outside><shared-responsibility storage=none></shared-responsibility>";

/// A page that writes down what it hears of keys, bubbling: `down Control`, `up Control`.
async fn open() -> Page {
    let page = with_body(BODY).await;
    page.js("window.keys = []; for (const type of ['keydown', 'keyup']) document.addEventListener(type, event =>
                 keys.push(type.slice(3) + ' ' + event.key))")
        .await;
    page
}

async fn inside(page: &Page) {
    page.js("root.querySelector('[data-layer=guest-os] summary').focus()").await;
}

async fn outside(page: &Page) {
    page.js("document.getElementById('outside').focus()").await;
}

async fn key(page: &Page, kind: &str, name: &str, modifiers: u32) {
    let code = if name.len() == 1 { format!("Key{}", name.to_uppercase()) } else { format!("{name}Left") };
    let repeats = kind == "repeat";
    let kind = if repeats { "rawKeyDown" } else { kind };
    let event = json!({ "type": kind, "key": name, "code": code, "modifiers": modifiers, "autoRepeat": repeats });
    page.devtools("Input.dispatchKeyEvent", event).await;
}

async fn down(page: &Page, name: &str, modifiers: u32) {
    key(page, "rawKeyDown", name, modifiers).await;
}

async fn up(page: &Page, name: &str, modifiers: u32) {
    key(page, "keyUp", name, modifiers).await;
}

async fn heard(page: &Page) -> Value {
    page.js("return keys.splice(0)").await
}

#[tokio::test]
async fn a_chord_is_the_pages_from_beginning_to_end_and_a_letter_is_ours() {
    let page = open().await;
    inside(&page).await;
    for (modifier, bit) in [("Alt", 1), ("Control", 2), ("Meta", 4)] {
        down(&page, modifier, bit).await;
        down(&page, "c", bit).await;
        up(&page, "c", bit).await;
        up(&page, modifier, 0).await;
        let all = [format!("down {modifier}"), String::from("down c"), String::from("up c"), format!("up {modifier}")];
        assert_eq!(heard(&page).await, json!(all));
    }
    down(&page, "n", 0).await;
    up(&page, "n", 0).await;
    assert_eq!(heard(&page).await, json!([]));
    page.quit().await;
}

#[tokio::test]
async fn a_key_that_goes_down_on_one_side_and_comes_up_on_the_other_is_heard_whole_or_not_at_all() {
    let page = open().await;
    for (name, modifiers) in [("Shift", 8), ("a", 0)] {
        outside(&page).await;
        down(&page, name, modifiers).await;
        inside(&page).await;
        // It repeats, as a key does that is held.
        key(&page, "repeat", name, modifiers).await;
        up(&page, name, 0).await;
        let all = heard(&page).await;
        let all = all.as_array().expect("a list");
        assert_eq!(
            (all.first(), all.last()),
            (Some(&json!(format!("down {name}"))), Some(&json!(format!("up {name}"))))
        );
    }
    inside(&page).await;
    down(&page, "b", 0).await;
    outside(&page).await;
    up(&page, "b", 0).await;
    assert_eq!(heard(&page).await, json!([]));
    // The same key, pressed where the page hears it, is heard again.
    down(&page, "b", 0).await;
    up(&page, "b", 0).await;
    assert_eq!(heard(&page).await, json!(["down b", "up b"]));
    page.quit().await;
}
