//! Progress that is kept: saved with each step, joined with that of other tabs and of files, deleted.

use super::{
    element::{Shared, Widget},
    storage,
};
use crate::session::{Action, Session, progress::Progress};

impl Widget {
    /// Takes over what another tab has saved under a storage key, where that is this widget's; no key means all of them.
    /// What it has deleted is gone here, too.
    pub fn storage_changed(&self, key: Option<&str>, gone: bool) {
        let own = self.shared.key.borrow().clone();
        let Some(own) = own.filter(|own| key.is_none_or(|key| key == own)) else { return };
        if gone {
            self.begin_anew();
        } else if let Some(stored) = stored(&own).filter(|_| self.has_questions()) {
            self.take(self.current().merge(stored).restore(&self.props.pack));
        }
    }

    /// Id of the pack.
    pub fn pack_id(&self) -> String {
        self.props.pack.id.clone()
    }

    /// The progress of now, in the form that is saved on the device.
    pub fn kept_progress(&self) -> Option<Vec<u8>> {
        self.current().to_bytes().ok()
    }

    /// Takes over progress in its saved form: in place of a new one as it is, else what this one lacks. The questions
    /// have to be there.
    pub fn take_progress(&self, progress: &[u8]) {
        let (Some(taken), Some(act)) = (Progress::from_bytes(progress), self.shared.act.get()) else { return };
        let current = self.current();
        let progress = if current.is_new() { taken } else { current.merge(taken) };
        act.emit(Action::Resume(Box::new(progress.restore(&self.props.pack))));
    }

    /// Deletes all progress, here and in the storage.
    pub fn forget_progress(&self) {
        if let Some(key) = self.shared.key.borrow().as_deref() {
            storage::remove(key);
        }
        self.begin_anew();
    }

    fn begin_anew(&self) {
        self.take(self.props.start.clone());
        self.start_waiting_quiz();
    }

    /// Goes on with a session as it is in the storage, so that it need not be saved.
    fn take(&self, session: Session) {
        if let Some(act) = self.shared.act.get() {
            self.shared.session.replace(session.clone());
            act.emit(Action::Resume(Box::new(session)));
        }
    }

    pub(super) fn current(&self) -> Progress {
        Progress::of(&self.props.pack, &self.shared.session.borrow())
    }

    fn has_questions(&self) -> bool {
        self.props.pack.questions().len() as u32 == self.props.pack.n_questions
    }
}

impl Shared {
    /// Saves a progress, with what other tabs have saved meanwhile.
    pub(super) fn save(&self, progress: Progress) {
        let Some(key) = self.key.borrow().clone() else { return };
        let progress = match stored(&key) {
            Some(stored) => progress.merge(stored),
            None => progress,
        };
        if let Some(text) = storage::write(&progress) {
            storage::save(&key, &text);
        }
    }
}

/// The progress that is saved under a key.
pub(super) fn stored(key: &str) -> Option<Progress> {
    storage::read(&storage::load(key)?)
}
