//! `use_session`: the adapter between the pure session and Yew, with the one effect that reports and moves the focus.

pub mod drag;
pub mod glossary;
pub mod sliding_line;

use crate::{
    components::later::{step, told},
    content::Pack,
    session::{Action, Session, event::SessionEvent, focus::Focus, now::Now, quiz::Plan},
};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, js_sys::Date, window};
use yew::prelude::*;

/// Who takes an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Only then does the page hear of it and does the focus move.
    Learner,
    /// By attributes, its address, or what it gave to go on with.
    Page,
    /// What it brings is kept already.
    Storage,
}

/// An action, with what the session cannot know by itself.
pub struct Step {
    pub action: Action,
    pub by: By,
    pub now: Now,
}

/// The two clocks of the device.
pub fn now() -> Now {
    let since_opened = window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now());
    Now { date: (Date::now() / 1000.0) as u32, clock: (since_opened / 1000.0) as u32 }
}

/// A session on its way through Yew.
pub struct SessionState {
    pack: Rc<Pack>,
    pub session: Session,
    /// When the last step was taken, in seconds since 1970; 0 before the first.
    pub now: u32,
    focus: Option<Focus>,
    by_learner: bool,
    /// Counts the steps, so that the same focus can be asked for twice, and those whose outcome is to be kept.
    n_steps: u32,
    n_to_keep: u32,
}

impl Reducible for SessionState {
    type Action = Step;

    fn reduce(self: Rc<Self>, Step { action, by, now }: Step) -> Rc<Self> {
        let session = step(&self.session, &self.pack, &action, now);
        let by_learner = by == By::Learner;
        let focus = Focus::after(&self.session, &action, &session).filter(|_| by_learner);
        let n_steps = self.n_steps.wrapping_add(1);
        let n_to_keep = self.n_to_keep.wrapping_add(u32::from(by != By::Storage));
        Rc::new(Self { pack: self.pack.clone(), session, now: now.date, focus, by_learner, n_steps, n_to_keep })
    }
}

/// Runs a session. `plan` is what the page asks for now, `root` the element to search for what takes the focus;
/// `onchange` hears of each new session and whether there is something to keep, `onevent` of what the learner did.
#[hook]
pub fn use_session(
    pack: &Rc<Pack>,
    plan: Plan,
    start: &Session,
    root: &NodeRef,
    onchange: &Callback<(Session, bool)>,
    onevent: &Callback<SessionEvent>,
) -> UseReducerHandle<SessionState> {
    let reported = use_mut_ref(|| (start.clone(), 0));
    let state = use_reducer(|| SessionState {
        pack: pack.clone(),
        session: start.clone(),
        now: 0,
        focus: None,
        by_learner: false,
        n_steps: 0,
        n_to_keep: 0,
    });
    let (root, onchange, onevent) = (root.clone(), onchange.clone(), onevent.clone());
    let now = state.clone();
    use_effect_with(state.n_steps, move |n_steps| {
        if *n_steps > 0 {
            let (before, n_kept) = reported.replace((now.session.clone(), now.n_to_keep));
            onchange.emit((now.session.clone(), now.n_to_keep != n_kept));
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
