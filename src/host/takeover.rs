//! What the reader did with the prerendered markup, before the widget takes its place.

use crate::{
    content::Pack,
    session::{Action, Lens, Session},
};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, HtmlInputElement, ShadowRoot};

/// What the reader did before the script came, to be done again.
pub fn taken_before(root: &Element, pack: &Pack, start: &Session) -> Vec<Action> {
    let checked = |name: &str| {
        let input = root.query_selector(&format!("input[name$='-{name}']:checked")).ok()??;
        Some(input.unchecked_into::<HtmlInputElement>().value())
    };
    let service = checked("service").and_then(|id| position(&pack.services, |service| service.id == id));
    let open = root.query_selector("[data-layer]:has(> [open])").ok().flatten();
    let layer = open.and_then(|row| row.get_attribute("data-layer"));
    let layer = layer.and_then(|id| position(&pack.layers, |layer| layer.id == id));
    let lens = checked("lens").and_then(|id| Lens::of(&id));
    // What stands as it was rendered was not done by the reader.
    let service = service.filter(|&idx| idx != start.service_idx).map(Action::SelectService);
    let lens = lens.filter(|&lens| lens != start.lens).map(Action::SelectLens);
    let layer = layer.filter(|&idx| Some(idx) != start.layer_idx).map(Action::OpenLayer);
    [service, lens, layer].into_iter().flatten().collect()
}

/// A selector of the row, radio or box that has the focus, which the new markup must not take away.
pub fn focused(root: &Element) -> Option<String> {
    let element = root.get_root_node().dyn_into::<ShadowRoot>().ok()?.active_element()?;
    let row = element.closest("[data-layer]").ok().flatten().and_then(|row| row.get_attribute("data-layer"));
    match row {
        Some(layer) => Some(format!("[data-layer='{layer}'] summary")),
        None => Some(format!("[value='{}']", element.get_attribute("value")?)),
    }
}

/// Whether nothing else has taken the focus since the markup went away with it.
pub fn is_free(host: &Element) -> bool {
    let active = host.owner_document().and_then(|page| page.active_element());
    active.is_none_or(|active| active.local_name() == "body" || active == *host)
}

/// Gives the focus back to what a selector names, and leaves the page where its reader has scrolled to.
pub fn refocus(root: &Element, selector: &str) {
    if let Some(element) = root.query_selector(selector).ok().flatten() {
        let still = FocusOptions::new();
        still.set_prevent_scroll(true);
        // What cannot take the focus leaves it where it is.
        let _ = element.unchecked_into::<HtmlElement>().focus_with_options(&still);
    }
}

fn position<T>(items: &[T], is: impl Fn(&T) -> bool) -> Option<u32> {
    items.iter().position(is).map(|idx| idx as u32)
}
