//! `use_session`: the adapter between the pure session and Yew, with the one effect that reports and moves the focus.

pub mod drag;
pub mod glossary;
pub mod sliding_line;

use crate::{
    components::later::{step, told},
    content::Pack,
    session::{Action, Session, event::SessionEvent, focus::Focus, quiz::Plan},
};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, js_sys::Date};
use yew::prelude::*;

/// An action, with what the session cannot know by itself.
pub struct Step {
    pub action: Action,
    /// Whether the learner took it: only then does the page hear of it and does the focus move.
    pub by_learner: bool,
    /// When, in seconds since 1970.
    pub now: u32,
}

/// The time of the device, in seconds since 1970.
pub fn now() -> u32 {
    (Date::now() / 1000.0) as u32
}

/// A session on its way through Yew.
pub struct SessionState {
    pack: Rc<Pack>,
    pub session: Session,
    /// When the last step was taken, in seconds since 1970; 0 before the first.
    pub now: u32,
    focus: Option<Focus>,
    by_learner: bool,
    /// Counts the steps, so that the same focus can be asked for twice.
    n_steps: u32,
}

impl Reducible for SessionState {
    type Action = Step;

    fn reduce(self: Rc<Self>, Step { action, by_learner, now }: Step) -> Rc<Self> {
        let session = step(&self.session, &self.pack, &action, now);
        let focus = Focus::after(&self.session, &action, &session).filter(|_| by_learner);
        let n_steps = self.n_steps.wrapping_add(1);
        Rc::new(Self { pack: self.pack.clone(), session, now, focus, by_learner, n_steps })
    }
}

/// Runs a session. `plan` is what the page asks for now, `root` the element to search for what takes the focus;
/// `onchange` hears of each new session, `onevent` of what the learner did.
#[hook]
pub fn use_session(
    pack: &Rc<Pack>,
    plan: Plan,
    start: &Session,
    root: &NodeRef,
    onchange: &Callback<Session>,
    onevent: &Callback<SessionEvent>,
) -> UseReducerHandle<SessionState> {
    let reported = use_mut_ref(|| start.clone());
    let state = use_reducer(|| SessionState {
        pack: pack.clone(),
        session: start.clone(),
        now: 0,
        focus: None,
        by_learner: false,
        n_steps: 0,
    });
    let (root, onchange, onevent) = (root.clone(), onchange.clone(), onevent.clone());
    let now = state.clone();
    use_effect_with(state.n_steps, move |n_steps| {
        if *n_steps > 0 {
            let before = reported.replace(now.session.clone());
            onchange.emit(now.session.clone());
            if now.by_learner {
                let events = told(&now.pack, plan, &before, &now.session);
                events.into_iter().for_each(|event| onevent.emit(event));
            }
            if let Some(focus) = now.focus {
                move_focus(&root, &now.pack, focus);
            }
        }
    });
    state
}

fn move_focus(root: &NodeRef, pack: &Pack, focus: Focus) {
    let selector = match focus {
        Focus::Verdict => ".srm-verdict",
        Focus::Prompt => ".srm-options legend",
        Focus::FirstChoice => ".srm-options[data-kind=choices] input, .srm-options [data-open] input",
        Focus::Results => ".srm-results h3",
        Focus::Layer(idx) => &format!("[data-layer='{}'] summary", pack.layers[idx as usize].id),
    };
    let found = root.cast::<HtmlElement>().and_then(|root| root.query_selector(selector).ok().flatten());
    if let Some(element) = found {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}
