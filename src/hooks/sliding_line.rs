//! The line slides from where it stood with one service to where it stands with the next.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, Window, js_sys::JSON, window};

#[wasm_bindgen]
extern "C" {
    /// An element with the method that web-sys counts among the unstable ones.
    type Animated;
    #[wasm_bindgen(method, catch)]
    fn animate(this: &Animated, frames: &JsValue, ms: f64) -> Result<JsValue, JsValue>;
}

/// Of more rows nobody follows the line, and to look where it stands takes the browser longer than to draw them.
const MOST_ROWS: u32 = 40;

/// Slides the line as soon as another service is drawn. To be called before that service is chosen.
pub fn slide_line(root: &Element) {
    let is_short = root.query_selector_all(".srm-layers > li").is_ok_and(|rows| rows.length() <= MOST_ROWS);
    let (Some(window), Some(from), true) = (window(), line_top(root), is_short) else { return };
    let root = root.clone();
    let draw = {
        let window = window.clone();
        move || {
            if let Some(to) = line_top(&root) {
                slide(&window, &root, from - to);
            }
        }
    };
    // The service is drawn before the next frame. A page without frames is not looked at.
    let _ = window.request_animation_frame(Closure::once_into_js(draw).unchecked_ref());
}

/// Where the line stands, from the top of the stack, in whole pixels: to write others takes kilobytes of code. In its own
/// ones, whatever zooms or scales the page around.
fn line_top(root: &Element) -> Option<i32> {
    let find = |selector| Some(root.query_selector(selector).ok()??.unchecked_into::<HtmlElement>());
    let stack = find(".srm-stack")?;
    let (top, place) = (find(".srm-line")?.get_bounding_client_rect().top(), stack.get_bounding_client_rect());
    Some(((top - place.top()) * f64::from(stack.offset_width()) / place.width()) as i32)
}

/// Lets the line begin `by` pixels lower; then the ghost comes. Nothing moves for a reader who asked for less motion.
fn slide(window: &Window, root: &Element, by: i32) {
    let query = window.match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    if query.is_none_or(|query| query.matches()) {
        return;
    }
    let line = format!(r#"{{"translate":["0 {by}px","none"],"easing":"cubic-bezier(.2,.7,.2,1)"}}"#);
    for (selector, frames, ms) in
        [(".srm-line, .srm-riser", line.as_str(), 320.0), (".srm-ghost", r#"{"opacity":[0,0,1]}"#, 480.0)]
    {
        let Ok(found) = root.query_selector_all(selector) else { continue };
        for idx in 0..found.length() {
            if let (Some(element), Ok(frames)) = (found.item(idx), JSON::parse(frames)) {
                // Where it cannot slide it stands in its new place at once.
                let _ = element.unchecked_into::<Animated>().animate(&frames, ms);
            }
        }
    }
}
