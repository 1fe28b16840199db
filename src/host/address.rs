//! Deep links: a state of the widget in the fragment of the page's address, such as
//! `#srm?service=lambda&layer=guest-os&lens=house`. The names and values are those of the attributes. What writes it is
//! `address.js`.

use super::attributes::{STATES, action};
use crate::{
    content::Pack,
    session::{Action, Lens, Screen, Session, quiz::Plan},
};

const PREFIX: &str = "#srm?";

/// What a fragment says of an attribute of [`STATES`]; `None` too where the fragment is another's.
pub fn asked<'a>(fragment: &'a str, name: &str) -> Option<&'a str> {
    let fields = fragment.strip_prefix(PREFIX)?.split('&');
    // Some programs escape a link once too often.
    let fields = fields.filter_map(|field| field.strip_prefix("amp;").unwrap_or(field).split_once('='));
    let (_, value) = fields.into_iter().find(|(known, _)| *known == name)?;
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

/// The fragment of the address of the page that an element is in, without its escapes: mail programs add some.
#[cfg(target_arch = "wasm32")]
pub fn current(host: &web_sys::HtmlElement) -> String {
    let view = host.owner_document().and_then(|page| page.default_view());
    let hash = view.and_then(|view| view.location().hash().ok()).unwrap_or_default();
    web_sys::js_sys::decode_uri_component(&hash).map_or(hash, String::from)
}
