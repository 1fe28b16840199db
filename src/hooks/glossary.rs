//! What the browser does for the glossary: which term is explained, where its sentence is shown, and the focus.

use crate::content::{Pack, text::Term};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, window};
use yew::{TargetCast, prelude::*};

/// How far the sentence stands from its term, as in `styles/explanation.css`.
const GAP: f64 = 8.0;
/// Where the sentence is put by measure, and not by the style sheet.
const MEASURED: &str = "data-measured";
/// The term whose sentence is open.
const ITS_TERM: &str = ".srm-term[popovertarget]";

/// Hears of clicks anywhere in the widget: a term has the browser open its sentence, or close it.
pub fn explain(pack: &Pack, event: &MouseEvent) {
    let clicked = event.target_dyn_into::<Element>().and_then(|it| it.closest(".srm-term").ok().flatten());
    let Some(button) = clicked.and_then(|it| it.dyn_into::<HtmlElement>().ok()) else { return };
    let term_idx = button.get_attribute("data-term").and_then(|idx| idx.parse::<usize>().ok());
    if let Some(term) = term_idx.and_then(|idx| pack.terms.get(idx)) {
        // Without its parts the sentence stays away.
        let _ = aim(&button, pack, term);
    }
}

/// Makes a term the one whose click, which the browser is about to act on, opens the sentence or closes it, and under which
/// it stands; writes the sentence. `None` where something of the widget is not there.
fn aim(button: &HtmlElement, pack: &Pack, term: &Term) -> Option<()> {
    let root = button.closest(".srm").ok()??;
    let pop: HtmlElement = root.query_selector(".srm-pop").ok()??.unchecked_into();
    // Where the browser does not know an attribute or a popover, nothing opens.
    let of_other = root.query_selector(ITS_TERM).ok()?.filter(|it| **it != ***button);
    if of_other.is_some() {
        let _ = pop.hide_popover();
        release(of_other);
    }
    let _ = button.set_attribute("popovertarget", &pop.id());
    // Not every browser gives a clicked button the focus, but this is where it comes back to.
    let _ = button.focus();

    let source = term.source.map(|idx| pack.sources[idx as usize].title.as_str());
    let basis =
        if source.is_some() { "Source: AWS, " } else { "No sentence of AWS says exactly this: it is our reading." };
    // Whole elements are written, so that it does not matter what a page translator has made of their text.
    for (part, text) in
        [("b", &*term.term), ("i", &term.meaning), ("small", basis), ("cite", source.unwrap_or_default())]
    {
        pop.query_selector(part).ok()??.set_text_content(Some(text));
    }
    let all = [&term.term, ". ", &term.meaning, " ", basis, source.unwrap_or_default()].concat();
    let _ = pop.set_attribute("aria-label", &all);
    Some(())
}

/// Opened, the sentence takes the focus, so that it is read aloud; closed, it gives the focus back.
pub fn toggled(event: Event) {
    let Some(pop) = event.target_dyn_into::<HtmlElement>() else { return };
    let root = pop.closest(".srm").ok().flatten();
    let term = root.and_then(|root| root.query_selector(ITS_TERM).ok().flatten());
    if pop.matches(":popover-open").unwrap_or(false) {
        if let Some(term) = term {
            let _ = term.set_attribute("aria-expanded", "true");
            if !is_beside(&pop, &term) {
                follow(pop.clone(), term);
            }
        }
        let _ = pop.focus();
        return;
    }
    // A click on something else has given that the focus.
    let active = pop.owner_document().and_then(|page| page.active_element());
    let is_nowhere = active.is_none_or(|it| it.local_name() == "body") || pop.matches(":focus").unwrap_or(false);
    if let Some(term) = term.as_ref().and_then(|it| it.dyn_ref::<HtmlElement>()).filter(|_| is_nowhere) {
        let _ = term.focus();
    }
    release(term);
}

/// Whoever goes on by Tab is done with the sentence, which would lie over what has the focus now.
pub fn left(event: FocusEvent) {
    let goes_to = event.related_target().and_then(|it| it.dyn_into::<Element>().ok());
    let is_done = goes_to.is_some_and(|it| !it.matches(ITS_TERM).unwrap_or(false));
    if let Some(pop) = event.target_dyn_into::<HtmlElement>().filter(|_| is_done) {
        // It may be closed already.
        let _ = pop.hide_popover();
    }
}

/// Whether the sentence stands at its term. Some browsers cannot anchor it, others do so as if nothing around were scaled.
fn is_beside(pop: &Element, term: &Element) -> bool {
    let (pop, term) = (pop.get_bounding_client_rect(), term.get_bounding_client_rect());
    let is_near = |gap: f64| (0.0..3.0 * GAP).contains(&gap);
    (is_near(pop.top() - term.bottom()) || is_near(term.top() - pop.bottom()))
        && pop.left() <= term.right()
        && pop.right() >= term.left()
}

/// Keeps the open sentence at its term by measure, frame by frame, whatever scrolls or moves around it.
fn follow(pop: HtmlElement, term: Element) {
    if !pop.matches(":popover-open").unwrap_or(false) || !term.matches(ITS_TERM).unwrap_or(false) {
        let _ = pop.remove_attribute(MEASURED);
        let _ = pop.style().remove_property("inset");
        return;
    }
    let _ = pop.set_attribute(MEASURED, "");
    let _ = place(&pop, &term);
    if let Some(window) = window() {
        let again = Closure::once_into_js(move || follow(pop, term));
        let _ = window.request_animation_frame(again.unchecked_ref());
    }
}

/// Puts the sentence under its term, above it where there is room only there, and inside the widget.
fn place(pop: &HtmlElement, term: &Element) -> Option<()> {
    let (own, word) = (pop.get_bounding_client_rect(), term.get_bounding_client_rect());
    let widget = pop.closest(".srm").ok()??.get_bounding_client_rect();
    // A page may be zoomed by its style; what is written is zoomed once more.
    let zoom = own.width() / f64::from(pop.offset_width().max(1));
    let from = if pop.matches(":dir(rtl)").unwrap_or(false) { word.right() - own.width() } else { word.left() };
    let left = from.min(widget.right() - own.width()).max(widget.left());
    let (above, below) = (word.top() - own.height() - GAP * zoom, word.bottom() + GAP * zoom);
    let height = f64::from(pop.owner_document()?.document_element()?.client_height());
    let top = if below + own.height() > height && above >= 0.0 { above } else { below };
    // In whole pixels: to write fractions takes 5 KB.
    let px = |length: f64| (length / zoom) as i32;
    pop.style().set_property("inset", &format!("{}px auto auto {}px", px(top), px(left))).ok()
}

fn release(term: Option<Element>) {
    if let Some(term) = term {
        let _ = term.set_attribute("aria-expanded", "false");
        let _ = term.remove_attribute("popovertarget");
    }
}
