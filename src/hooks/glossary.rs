//! What the browser does for the glossary: which term is explained, where its sentence is shown, and the focus.

use crate::content::{Pack, text::Term};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::{TargetCast, prelude::*};

/// How wide the sentence may be, as in `styles/glossary.css`, how high most are, and how far from its term it stands.
const WIDTH: i32 = 320;
const HEIGHT: i32 = 200;
const GAP: i32 = 8;
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

/// Makes a term the one whose click, which the browser is about to act on, opens the sentence or closes it; writes the
/// sentence and puts it under the term. `None` where something of the widget is not there.
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
        [("b", &*term.term), ("p", &term.meaning), ("small", basis), ("cite", source.unwrap_or_default())]
    {
        pop.query_selector(part).ok()??.set_text_content(Some(text));
    }
    let _ = pop.set_attribute("aria-label", &term.term);

    let page = root.owner_document()?;
    let scroll = page.scrolling_element().map(|it| (it.scroll_left(), it.scroll_top()));
    let ((across, down), height) = (scroll.unwrap_or_default(), page.document_element()?.client_height());
    // In whole pixels: to write fractions takes 5 KB.
    let (word, widget) = (button.get_bounding_client_rect(), root.get_bounding_client_rect());
    let (first, last) = (widget.left().ceil() as i32, widget.right() as i32);
    let width = WIDTH.min(last - first);
    let start =
        if root.matches(":dir(rtl)").unwrap_or(false) { word.right() as i32 - width } else { word.left() as i32 };
    let left = start.min(last - width).max(first);
    // Above the term only where there is too little room under it, and more above.
    let (top, bottom) = match word.bottom() as i32 {
        end if height - end < HEIGHT && end > height / 2 => {
            (String::from("auto"), px(height - down - word.top() as i32 + GAP))
        }
        end => (px(down + end + GAP), String::from("auto")),
    };
    let style = pop.style();
    for (name, value) in [("left", px(across + left)), ("top", top), ("bottom", bottom)] {
        let _ = style.set_property(name, &value);
    }
    Some(())
}

fn px(n: i32) -> String {
    format!("{n}px")
}

/// Opened, the sentence takes the focus, so that it is read aloud; closed, it gives the focus back.
pub fn toggled(event: Event) {
    let Some(pop) = event.target_dyn_into::<HtmlElement>() else { return };
    let root = pop.closest(".srm").ok().flatten();
    let term = root.and_then(|root| root.query_selector(ITS_TERM).ok().flatten());
    if pop.matches(":popover-open").unwrap_or(false) {
        if let Some(term) = term {
            let _ = term.set_attribute("aria-expanded", "true");
        }
        let _ = pop.focus();
        return;
    }
    // A click on something else has given that the focus.
    let active = pop.owner_document().and_then(|page| page.active_element());
    let is_nowhere = active.is_none_or(|it| it.tag_name() == "BODY") || pop.matches(":focus").unwrap_or(false);
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

fn release(term: Option<Element>) {
    if let Some(term) = term {
        let _ = term.set_attribute("aria-expanded", "false");
        let _ = term.remove_attribute("popovertarget");
    }
}
