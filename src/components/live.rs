//! Live regions: what changes in them is said by itself.

use yew::prelude::*;

/// A live region: what changes in it is said with all of it, by every browser. It has to be there before its words. What it
/// holds are paragraphs, and it has no role: of a region that is empty, or that holds bare text, some screen readers read
/// the name of its role.
pub fn live(class: &'static str, content: Html) -> Html {
    html! { <div {class} aria-live="polite" aria-atomic="true">{ content }</div> }
}
