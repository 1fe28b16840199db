//! What comes in a file of its own, as soon as it has come: once for all widgets of the page.

use super::{
    address,
    attributes::{Settings, is},
    element::{Widget, key},
    events::dispatch_answers,
    keeping::{ALL, Keeping, PLACE_ALONE, place},
    packs::the_default,
    storage,
};
use crate::{
    components::later::{self, LATER, Later},
    content::Pack,
    hooks::By,
    session::{Action, Lens, event::SessionEvent},
};
use std::cell::Cell;
use web_sys::HtmlElement;

/// What comes later: the components' part and the host's.
pub struct Rest {
    later: &'static Later,
    keeping: &'static Keeping,
    /// Tells the page of answers.
    pub(super) dispatch_answers: fn(&HtmlElement, &Pack, &SessionEvent),
}

/// All of it.
pub static REST: Rest = Rest { later: &LATER, keeping: &ALL, dispatch_answers };

/// What is there from the start: nothing in a build that is split, else all.
#[cfg(split)]
const AT_FIRST: Option<&Rest> = None;
/// What is there from the start: nothing in a build that is split, else all.
#[cfg(not(split))]
const AT_FIRST: Option<&Rest> = Some(&REST);

thread_local! {
    static CURRENT: Cell<Option<&'static Rest>> = const { Cell::new(AT_FIRST) };
}

/// What has come; `None` as long as it is on its way.
pub fn current() -> Option<&'static Rest> {
    CURRENT.get()
}

/// Keeps what has come for all widgets.
pub fn came(rest: &'static Rest) {
    CURRENT.set(Some(rest));
    later::came(rest.later);
}

/// What is done with progress now.
pub(super) fn keeping() -> &'static Keeping {
    current().map_or(&PLACE_ALONE, |rest| rest.keeping)
}

impl Widget {
    /// Whether what comes later must be there before the widget is: it begins with the quiz, or resumes one, or the page
    /// came with a picture that must not go away.
    pub fn needs_rest(host: &HtmlElement, saved: Option<String>) -> bool {
        let (settings, _) = Settings::read(&|name| host.get_attribute(name));
        let stored = || storage::load(&key(&settings, &the_default()?.id)?);
        settings.no_explore
            || host.get_attribute("view").is_some_and(|view| is(&view, "quiz"))
            || host.get_attribute("lens").is_some_and(|lens| !is(&lens, Lens::Cloud.id()))
            || settings.deep_links && address::asked(&address::current(host), "view") == Some("quiz")
            || saved.into_iter().chain(stored()).any(|text| place(&text).is_none())
    }

    /// Shows the views that have come later, takes over what other tabs have saved meanwhile, and starts a quiz that was
    /// waited for.
    pub fn rest_came(&mut self) {
        self.shared.lacks_rest.set(false);
        self.props.later = later::current();
        self.props.n_came = self.props.pack.questions().len();
        self.place.update(self.props.clone());
        let key = self.shared.key.borrow().clone();
        if let Some(key) = key {
            self.join_stored(&key);
        }
        self.start_waiting_quiz();
    }

    /// Starts the quiz where the learner waits for its questions. Whether that is so only the session itself knows at once:
    /// what it reports may come a moment later.
    pub(super) fn start_waiting_quiz(&self) {
        self.act(By::Page, Action::QuestionsCame(self.props.plan));
    }
}
