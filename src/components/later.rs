//! The part of the views that is not needed to explore: it comes in a file of its own, after the first screen.
//!
//! Whoever shows one of these views gets the table of them, or `None` as long as they are on their way. Only the table
//! refers to the functions, and only `src/main.rs` gives it out, from the file that comes later.

use super::{
    classic::classic,
    due::{due_later, due_now},
    glossary::explanation,
    house::{house, limits},
    my_progress::my_progress,
    quiz::quiz,
    results::results,
    worksheet::worksheet,
};
use crate::{
    content::{Pack, Question},
    default_pack::questions,
    hooks::glossary::explain,
    session::{
        Action, Session,
        quiz::{Plan, Run},
    },
};
use std::rc::Rc;
use yew::prelude::*;

/// The views that come later. See each function for what it takes.
#[derive(Clone, Copy)]
pub struct Later {
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
    pub worksheet: fn(&Rc<Pack>) -> Html,
    pub questions: fn(&[u8]) -> Option<Vec<Question>>,
}

/// There is only one, [`LATER`].
impl PartialEq for Later {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// All of them.
pub static LATER: Later = Later {
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
    worksheet,
    questions,
};

/// What is there from the start: nothing in a build that is split, else all.
#[cfg(split)]
pub const AT_FIRST: Option<&Later> = None;
/// What is there from the start: nothing in a build that is split, else all.
#[cfg(not(split))]
pub const AT_FIRST: Option<&Later> = Some(&LATER);

/// What stands in the place of a view that is on its way.
pub fn waiting(text: &'static str) -> Html {
    html! { <p class="srm-waiting" role="status">{ text }</p> }
}
