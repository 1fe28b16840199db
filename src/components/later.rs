//! What is not needed to explore, the rules of the quiz and most views: it comes in a file of its own, after the first
//! screen.
//!
//! Whoever needs it gets the table of it, or `None` as long as it is on its way. Only the table refers to the functions,
//! and only `src/main.rs` gives it out, from the file that comes later.

use super::{
    classic::classic,
    due::{due_later, due_now},
    glossary::explanation,
    house::{house, limits},
    live::live,
    my_progress::my_progress,
    quiz::quiz,
    results::results,
    worksheet::worksheet,
};
use crate::{
    content::{Pack, Question},
    default_pack::questions,
    hooks::{glossary::explain, sliding_line::slide_line},
    session::{
        Action, Session,
        event::{SessionEvent, events_between, explored},
        now::Now,
        quiz::{Plan, Run},
    },
};
use std::{cell::Cell, rc::Rc};
use web_sys::Element;
use yew::prelude::*;

/// What comes later. See each function for what it takes.
#[derive(Clone, Copy)]
pub struct Later {
    pub apply: fn(&Session, &Pack, &Action, Now) -> Session,
    pub events_between: fn(&Pack, Plan, &Session, &Session) -> Vec<SessionEvent>,
    pub quiz: fn(&Pack, u8, &str, &Run, bool, &Callback<Action>) -> Html,
    pub results: fn(&Pack, u8, &str, &Run, Plan, &Callback<Action>) -> Html,
    pub due_now: fn(&Pack, u8, &Session, Plan, u32, &Callback<Action>) -> Html,
    pub due_later: fn(&Pack, &Session, u32) -> Html,
    pub my_progress: fn() -> Html,
    pub house: fn(&Pack, &str, u32, Option<u32>) -> Html,
    pub limits: fn(&Pack, u32) -> Html,
    pub classic: fn(&Pack, u8, &Session, &Callback<u32>) -> Html,
    pub explanation: fn(&str) -> Html,
    pub explain: fn(&Pack, &MouseEvent),
    pub slide_line: fn(&Element),
    pub worksheet: fn(&Rc<Pack>) -> Html,
    pub questions: fn(&[u8]) -> Option<Vec<Question>>,
}

/// There is only one, [`LATER`].
impl PartialEq for Later {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// All of it.
pub static LATER: Later = Later {
    apply: Session::apply,
    events_between,
    quiz,
    results,
    due_now,
    due_later,
    my_progress,
    house,
    limits,
    classic,
    explanation,
    explain,
    slide_line,
    worksheet,
    questions,
};

/// What is there from the start: nothing in a build that is split, else all.
#[cfg(split)]
pub const AT_FIRST: Option<&Later> = None;
/// What is there from the start: nothing in a build that is split, else all.
#[cfg(not(split))]
pub const AT_FIRST: Option<&Later> = Some(&LATER);

thread_local! {
    static CURRENT: Cell<Option<&'static Later>> = const { Cell::new(AT_FIRST) };
}

/// What has come for all widgets of the page; `None` as long as it is on its way. What happens between two renders asks
/// here; what is drawn has it among its properties, so that it is drawn again when it comes.
pub fn current() -> Option<&'static Later> {
    CURRENT.get()
}

/// Keeps what has come for all widgets.
pub fn came(later: &'static Later) {
    CURRENT.set(Some(later));
}

/// The session after an action, as [`Session::apply`] has it; as [`Session::explore`] has it before the rest has come.
pub fn step(session: &Session, pack: &Pack, action: &Action, now: Now) -> Session {
    match current() {
        Some(later) => (later.apply)(session, pack, action, now),
        None => session.explore(pack, action),
    }
}

/// The events between two sessions, as [`events_between`] has them; before the rest has come nothing else can happen than
/// what [`explored`] tells.
pub fn told(pack: &Pack, plan: Plan, before: &Session, after: &Session) -> Vec<SessionEvent> {
    match current() {
        Some(later) => (later.events_between)(pack, plan, before, after),
        None => explored(before, after),
    }
}

/// What stands in the place of a view that is on its way; nothing where none is. It is there all the time: a live region
/// that comes with its words says nothing.
pub fn waiting(text: Option<&'static str>) -> Html {
    live("srm-waiting", html! { <>{ for text.map(|text| html! { <p>{ text }</p> }) }</> })
}
