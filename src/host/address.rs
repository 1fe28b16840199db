//! Deep links: a state of the widget in the fragment of the page's address, such as
//! `#srm?service=lambda&layer=guest-os&lens=house`. The names and values are those of the attributes.

use super::attributes::{STATES, action};
use crate::{
    content::Pack,
    session::{Action, Lens, Screen, Session, quiz::Plan},
};

const PREFIX: &str = "#srm?";

/// What a fragment says of an attribute of [`STATES`]; `None` too where the fragment is another's.
pub fn asked<'a>(fragment: &'a str, name: &str) -> Option<&'a str> {
    let fields = fragment.strip_prefix(PREFIX)?.split('&');
    let (_, value) = fields.filter_map(|field| field.split_once('=')).find(|(known, _)| *known == name)?;
    STATES.contains(&name).then_some(value)
}

/// The fragment of a session. Ids are kebab-case, so nothing in it needs escaping.
pub fn fragment(pack: &Pack, session: &Session) -> String {
    let mut fragment = format!("{PREFIX}service={}", pack.services[session.service_idx as usize].id);
    if session.lens != Lens::Cloud {
        fragment += "&lens=";
        fragment += session.lens.id();
    }
    if let Some(layer_idx) = session.layer_idx {
        fragment += "&layer=";
        fragment += &pack.layers[layer_idx as usize].id;
    }
    if matches!(session.screen, Screen::Quiz | Screen::Results) {
        fragment += "&view=quiz";
    }
    fragment
}

/// The actions that a fragment asks for, in the order of [`STATES`]; none where the session is there already, where the
/// fragment is another's or names nothing that is there. A link without a view is one to the stack.
pub fn actions(pack: &Pack, session: &Session, plan: Plan, asked_for: &str) -> Vec<Action> {
    if !asked_for.starts_with(PREFIX) || asked_for == fragment(pack, session) {
        return Vec::new();
    }
    let view = asked(asked_for, "view").unwrap_or("explore");
    let value = |name: &'static str| if name == "view" { Some(view) } else { asked(asked_for, name) };
    STATES.iter().filter_map(|&name| action(pack, plan, name, value(name)?).ok()).collect()
}

/// The fragment of the page's address.
#[cfg(target_arch = "wasm32")]
pub fn current() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Puts a fragment into the page's address, without a new entry in its history. Browsers take their time for that, so
/// what the learner is to see comes first.
#[cfg(target_arch = "wasm32")]
pub fn replace_soon(fragment: String) {
    use wasm_bindgen::prelude::*;
    let Some(window) = web_sys::window() else { return };
    let replace = {
        let window = window.clone();
        move || {
            if let Ok(history) = window.history() {
                // A frame without an origin may not: then the address stays as it is.
                let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&fragment));
            }
        }
    };
    // It fails nowhere: there are always timers.
    let _ = window.set_timeout_with_callback(Closure::once_into_js(replace).unchecked_ref());
}
