//! `use_session`: the adapter between the pure session and Yew, with the one effect that reports and moves the focus.

pub mod drag;
pub mod glossary;
pub mod sliding_line;

use crate::{
    components::later::{step, told},
    content::Pack,
    session::{Action, Session, event::SessionEvent, focus::Focus, now::Now, quiz::Plan},
};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, js_sys::Date, window};
use yew::prelude::*;

/// Who takes an action; of several at one time the last in this order counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// What it brings is kept already.
    Storage,
    /// By attributes, its address, or what it gave to go on with.
    Page,
    /// Only then does the page hear of it and does the focus move.
    Learner,
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

/// What follows from the steps since Yew last reported: it does so a moment later, and of several steps once.
#[derive(Default)]
struct Outcome {
    by: Option<By>,
    /// Each step of the learner: the sessions before and after.
    told: Vec<(Rc<Session>, Rc<Session>)>,
    /// Where the focus goes, and by whom.
    focus: Option<(Focus, By)>,
}

/// A session on its way through Yew.
pub struct SessionState {
    pack: Rc<Pack>,
    pub session: Rc<Session>,
    /// When the last step was taken, in seconds since 1970; 0 before the first.
    pub now: u32,
    /// Counts the steps, so that each is reported.
    n_steps: u32,
    outcome: Rc<RefCell<Outcome>>,
}

impl Reducible for SessionState {
    type Action = Step;

    fn reduce(self: Rc<Self>, Step { action, by, now }: Step) -> Rc<Self> {
        let session = Rc::new(step(&self.session, &self.pack, &action, now));
        let mut outcome = self.outcome.borrow_mut();
        outcome.by = outcome.by.max(Some(by));
        let focus = Focus::after(&self.session, &action, &session).map(|focus| (focus, by));
        if by == By::Learner {
            outcome.focus = focus;
            outcome.told.push((self.session.clone(), session.clone()));
        } else if let Action::QuestionsCame(_) = action {
            // By themselves, but to a learner who may wait for them.
            outcome.focus = focus.or(outcome.focus);
        }
        let n_steps = self.n_steps.wrapping_add(1);
        Rc::new(Self { pack: self.pack.clone(), session, now: now.date, n_steps, outcome: self.outcome.clone() })
    }
}

/// Runs a session. `plan` is what the page asks for now, `root` the element to search for what takes the focus;
/// `onchange` hears of each new session and of whom it is by, `onevent` of what the learner did.
#[hook]
pub fn use_session(
    pack: &Rc<Pack>,
    plan: Plan,
    start: &Session,
    root: &NodeRef,
    onchange: &Callback<(Session, By)>,
    onevent: &Callback<SessionEvent>,
) -> UseReducerHandle<SessionState> {
    let state = use_reducer(|| SessionState {
        pack: pack.clone(),
        session: Rc::new(start.clone()),
        now: 0,
        n_steps: 0,
        outcome: Rc::default(),
    });
    let (root, onchange, onevent) = (root.clone(), onchange.clone(), onevent.clone());
    let now = state.clone();
    use_effect_with(state.n_steps, move |_| {
        let Outcome { by, told: steps, focus } = now.outcome.take();
        if let Some(by) = by {
            onchange.emit((Session::clone(&now.session), by));
            for (before, after) in steps {
                told(&now.pack, plan, &before, &after).into_iter().for_each(|event| onevent.emit(event));
            }
            if let Some((focus, by)) = focus {
                move_focus(&root, &now.pack, focus, by);
            }
        }
    });
    state
}

/// What comes by itself takes the focus only from the button that asked for it: a learner may have gone on meanwhile.
fn move_focus(root: &NodeRef, pack: &Pack, focus: Focus, by: By) {
    let selector = match focus {
        Focus::Verdict => ".srm-verdict",
        Focus::Prompt => ".srm-options",
        Focus::FirstChoice => ".srm-options[data-kind=choices] input, .srm-options [data-open] input",
        Focus::Results => ".srm-total",
        Focus::Service => ".srm-services :checked",
        Focus::Layer(idx) => &format!("[data-layer='{}'] summary", pack.layers[idx as usize].id),
    };
    let root = root.cast::<HtmlElement>();
    let find = |selector| root.as_ref().and_then(|root| root.query_selector(selector).ok().flatten());
    let found = if by == By::Learner || find(".srm-steps :focus").is_some() { find(selector) } else { None };
    if let Some(element) = found {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}
