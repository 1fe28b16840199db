//! `use_session`: the adapter between the pure session and Yew, with the one effect that reports and moves focus.

use crate::{
    content::Pack,
    session::{Action, Session, focus::Focus},
};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// A session on its way through Yew: the pack it runs on, and where the focus has to go.
pub struct SessionState {
    pack: Rc<Pack>,
    pub session: Session,
    focus: Option<Focus>,
    /// Counts the steps, so that the same focus can be asked for twice.
    step: u32,
}

impl Reducible for SessionState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let session = self.session.apply(&self.pack, &action);
        let focus = Focus::after(&self.session, &action, &session);
        Rc::new(Self { pack: self.pack.clone(), session, focus, step: self.step.wrapping_add(1) })
    }
}

/// Runs a session: `root` is the element to search for what takes the focus, `onchange` hears of each new session.
#[hook]
pub fn use_session(pack: Rc<Pack>, root: NodeRef, onchange: Callback<Session>) -> UseReducerHandle<SessionState> {
    let state = use_reducer(|| SessionState { pack, session: Session::default(), focus: None, step: 0 });
    let after = state.clone();
    use_effect_with(state.step, move |step| {
        if *step > 0 {
            onchange.emit(after.session.clone());
            if let Some(focus) = after.focus {
                move_focus(&root, &after.pack, focus);
            }
        }
    });
    state
}

fn move_focus(root: &NodeRef, pack: &Pack, focus: Focus) {
    let selector = match focus {
        Focus::Verdict => ".srm-verdict",
        Focus::Prompt => ".srm-options legend",
        Focus::FirstChoice => ".srm-options input",
        Focus::Results => ".srm-results h3",
        Focus::Layer(idx) => &format!("[data-layer='{}'] summary", pack.layers[idx as usize].id),
    };
    let found = root.cast::<HtmlElement>().and_then(|root| root.query_selector(selector).ok().flatten());
    if let Some(element) = found {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}
