//! A widget in its element: takes the place of the markup that the page came with, and does again what the reader did.
//!
//! Yew could hydrate that markup. But hydration stops the whole module when a page translator or an extension has
//! touched a node, it costs 12 KB, and radios would be set back all the same. Rendering afresh has none of this, and
//! happens between two paints.

use super::storage;
use crate::{
    components::app::{App, AppProps},
    content::Pack,
    default_pack::default_pack,
    session::{Action, Lens, Session, progress::Progress},
};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, HtmlInputElement, ShadowRoot, window};
use yew::{AppHandle, Callback, Renderer};

/// A running widget. The element's script (`element.js`) makes one when the element enters a page.
#[wasm_bindgen]
pub struct Widget(AppHandle<App>);

#[wasm_bindgen]
impl Widget {
    /// Brings the widget in `root` to life. `host` has the attributes, `root` is the element inside its shadow root.
    ///
    /// # Errors
    /// Where the pack in this file is broken.
    #[wasm_bindgen(constructor)]
    pub fn new(host: &HtmlElement, root: Element) -> Result<Widget, JsError> {
        let pack =
            Rc::new(default_pack().map_err(|_| JsError::new("the pack in this file is broken: build it again"))?);
        let key = format!("shared-responsibility:{}", pack.id);
        let saved = storage::load(&key).and_then(|bytes| Progress::from_bytes(&bytes));
        let resume = saved.map(|saved| Action::Resume(Box::new(saved.restore(&pack))));
        let first: Rc<[Action]> = resume.into_iter().chain(taken_before(&root, &pack)).collect();
        let focused = focused(&root);
        let onready = {
            let root = root.clone();
            move |()| {
                if let Some(element) = focused.as_ref().and_then(|selector| root.query_selector(selector).ok()?) {
                    // What cannot take the focus leaves it where it is.
                    let _ = element.unchecked_into::<HtmlElement>().focus();
                }
                mark_ready();
            }
        };
        let props = yew::props!(AppProps {
            seed: number(host, "seed").unwrap_or_else(|| (js_sys::Math::random() * f64::from(u32::MAX)) as u32),
            onchange: saving(pack.clone(), key),
            onready,
            first,
            pack,
        });
        Ok(Widget(Renderer::<App>::with_root_and_props(root, props).render()))
    }

    /// Takes the widget out of its element.
    pub fn destroy(self) {
        self.0.destroy();
    }
}

/// What the reader did before the script came, to be done again.
fn taken_before(root: &Element, pack: &Pack) -> Vec<Action> {
    let checked = |name: &str| {
        let input = root.query_selector(&format!("input[name$='-{name}']:checked")).ok()??;
        Some(input.unchecked_into::<HtmlInputElement>().value())
    };
    let service = checked("service").and_then(|id| position(&pack.services, |service| service.id == id));
    let open = root.query_selector("[data-layer]:has(> [open])").ok().flatten();
    let layer = open.and_then(|row| row.get_attribute("data-layer"));
    let layer = layer.and_then(|id| position(&pack.layers, |layer| layer.id == id));
    // What stands as it was rendered was not done by the reader.
    let service = service.filter(|&idx| idx != Session::default().service_idx).map(Action::SelectService);
    let lens = checked("lens").filter(|lens| lens == "house").map(|_| Action::SelectLens(Lens::House));
    service.into_iter().chain(lens).chain(layer.map(Action::OpenLayer)).collect()
}

/// A selector of the row or radio that has the focus, which the new markup must not take away.
fn focused(root: &Element) -> Option<String> {
    let element = root.get_root_node().unchecked_into::<ShadowRoot>().active_element()?;
    let row = element.closest("[data-layer]").ok().flatten().and_then(|row| row.get_attribute("data-layer"));
    match row {
        Some(layer) => Some(format!("[data-layer='{layer}'] summary")),
        None => Some(format!("[value='{}']", element.get_attribute("value")?)),
    }
}

fn position<T>(items: &[T], is: impl Fn(&T) -> bool) -> Option<u32> {
    items.iter().position(is).map(|idx| idx as u32)
}

fn saving(pack: Rc<Pack>, key: String) -> Callback<Session> {
    Callback::from(move |session: Session| {
        if let Ok(bytes) = Progress::of(&pack, &session).to_bytes() {
            storage::save(&key, &bytes);
        }
    })
}

/// A whole number in an attribute.
fn number(host: &HtmlElement, attribute: &str) -> Option<u32> {
    host.get_attribute(attribute)?.trim().parse().ok()
}

/// Says to the page and to measuring tools that the widget answers.
fn mark_ready() {
    if let Some(performance) = window().and_then(|window| window.performance()) {
        // A page can switch its performance timeline off.
        let _ = performance.mark("srm-ready");
    }
}
