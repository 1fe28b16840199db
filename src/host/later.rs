//! The views that come in a file of their own, as soon as it has come: once for all widgets of the page.

use super::{
    address,
    attributes::Settings,
    element::{Widget, key},
    packs::the_default,
    storage,
};
use crate::{
    components::later::{AT_FIRST, Later},
    session::{Action, Lens, Screen, Session},
};
use std::cell::Cell;
use web_sys::HtmlElement;

thread_local! {
    static LATER: Cell<Option<&'static Later>> = const { Cell::new(AT_FIRST) };
}

/// The views that come later; `None` as long as they are on their way.
pub fn current() -> Option<&'static Later> {
    LATER.get()
}

/// Keeps them for all widgets.
pub fn came(later: &'static Later) {
    LATER.set(Some(later));
}

impl Widget {
    /// Whether what comes later must be there before the widget is: it begins with the quiz, or resumes one, or the page
    /// came with a picture that must not go away.
    pub fn needs_rest(host: &HtmlElement, saved: Option<String>) -> bool {
        let (settings, _) = Settings::read(&|name| host.get_attribute(name));
        let stored = || storage::load(&key(&settings, &the_default()?.id)?);
        settings.no_explore
            || host.get_attribute("view").as_deref() == Some("quiz")
            || host.get_attribute("lens").is_some_and(|lens| lens != Lens::Cloud.id())
            || settings.deep_links && address::asked(&address::current(), "view") == Some("quiz")
            || saved.or_else(stored).and_then(|text| storage::read(&text)).is_some_and(|saved| saved.needs_questions())
    }

    /// Shows the views that have come later, and starts a quiz that was waited for.
    pub fn rest_came(&mut self) {
        self.props.later = current();
        self.props.n_came = self.props.pack.questions().len();
        self.place.update(self.props.clone());
        self.start_waiting_quiz();
    }

    /// Starts the quiz where the learner waits for its questions and they are there.
    pub(super) fn start_waiting_quiz(&self) {
        let waits = { matches!(*self.shared.session.borrow(), Session { screen: Screen::Quiz, run: None, .. }) };
        if let (true, Some(act)) = (waits, self.shared.act.get()) {
            act.emit(Action::Quiz(self.props.plan));
        }
    }
}
