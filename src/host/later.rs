//! The views that come in a file of their own, as soon as it has come: once for all widgets of the page.

use crate::components::later::{AT_FIRST, Later};
use std::cell::Cell;

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
