//! Progress that is kept: saved with each step, joined with that of other tabs and of files, deleted.

use super::{element::Widget, later, storage};
use crate::{
    content::Pack,
    hooks::By,
    session::{
        Action, Session,
        progress::{Progress, place::Place},
    },
};

/// What is done with progress. Until the rest of the wasm has come nothing has been asked, and only the place is kept.
pub(super) struct Keeping {
    /// The session to go on with, from what the page gave and what is stored.
    pub resume: fn(&Pack, Option<&str>, Option<&str>) -> Option<Session>,
    /// Whether a text is progress that this version reads.
    pub can_resume: fn(&str) -> bool,
    /// Saves a session under a key, with what other tabs have saved meanwhile, unless it is saved as it was before.
    pub save: fn(&Pack, &Session, &Session, &str),
    /// What it takes to resume, as a text.
    pub text: fn(&Pack, &Session) -> Option<String>,
    /// The saved form.
    pub bytes: fn(&Pack, &Session) -> Option<Vec<u8>>,
}

/// While the rest is on its way.
pub(super) static PLACE_ALONE: Keeping = Keeping {
    resume: |pack, given, stored| Some(place(given.or(stored)?)?.restore(pack)),
    can_resume: |text| place(text).is_some(),
    save: |pack, before, now, key| {
        let place = Place::of(pack, now);
        if place != Place::of(pack, before) {
            let stored = storage::load(key).map(|text| storage::read(&text).unwrap_or_default());
            save(key, place.to_bytes(stored.as_deref()));
        }
    },
    text: |pack, session| storage::write(&Place::of(pack, session).to_bytes(None)?),
    bytes: |_, _| None,
};

/// With the rest.
pub(super) static ALL: Keeping = Keeping {
    resume: |pack, given, stored| {
        let progress = match (given.and_then(read), stored.and_then(read)) {
            // What is known of the questions is never given, only kept on the device.
            (Some(given), Some(stored)) => given.merge(stored.without_run()),
            (given, stored) => given.or(stored)?,
        };
        Some(progress.restore(pack))
    },
    can_resume: |text| read(text).is_some(),
    save: |pack, before, now, key| {
        let progress = Progress::of(pack, now);
        if progress != Progress::of(pack, before) {
            let progress = match stored(key) {
                Some(stored) => progress.merge(stored),
                None => progress,
            };
            save(key, progress.to_bytes().ok());
        }
    },
    // Cards are not in it: a learning platform may keep no more than 4,096 characters.
    text: |pack, session| storage::write(&Progress::of(pack, session).without_cards().to_bytes().ok()?),
    bytes: |pack, session| Progress::of(pack, session).to_bytes().ok(),
};

/// The place that a text holds, where that is all.
pub(super) fn place(text: &str) -> Option<Place> {
    Place::alone(&storage::read(text)?)
}

fn read(text: &str) -> Option<Progress> {
    Progress::from_bytes(&storage::read(text)?)
}

fn stored(key: &str) -> Option<Progress> {
    read(&storage::load(key)?)
}

fn save(key: &str, bytes: Option<Vec<u8>>) {
    if let Some(text) = bytes.and_then(|bytes| storage::write(&bytes)) {
        storage::save(key, &text);
    }
}

impl Widget {
    /// Takes over what another tab has saved under a storage key, where that is this widget's; no key means all of them.
    /// What it has deleted is gone here, too.
    pub fn storage_changed(&self, key: Option<&str>, gone: bool) {
        let own = self.shared.key.borrow().clone();
        let Some(own) = own.filter(|own| key.is_none_or(|key| key == own)) else { return };
        if gone {
            self.begin_anew();
        } else {
            self.join_stored(&own);
        }
    }

    /// Takes over what is stored under a key and lacks here. The session itself looks at what lacks: what it reports can be
    /// a moment old, and a click of that moment would be undone.
    pub(super) fn join_stored(&self, key: &str) {
        if let Some(stored) = storage::load(key).and_then(|text| storage::read(&text)) {
            self.act(By::Storage, Action::Join(stored));
        }
    }

    /// Id of the pack.
    pub fn pack_id(&self) -> String {
        self.props.pack.id.clone()
    }

    /// The progress of now, in the form that is saved on the device.
    pub fn kept_progress(&self) -> Option<Vec<u8>> {
        (later::keeping().bytes)(&self.props.pack, &self.shared.session.borrow())
    }

    /// Takes over progress in its saved form: in place of a new one as it is, else what this one lacks. The questions
    /// have to be there.
    pub fn take_progress(&self, progress: Vec<u8>) {
        self.act(By::Page, Action::Load(progress));
    }

    /// Deletes all progress, here and in the storage.
    pub fn forget_progress(&self) {
        if let Some(key) = self.shared.key.borrow().as_deref() {
            storage::remove(key);
        }
        self.begin_anew();
    }

    fn begin_anew(&self) {
        self.shared.session.replace(self.props.start.clone());
        self.act(By::Storage, Action::Resume(Box::new(self.props.start.clone())));
        self.start_waiting_quiz();
    }
}
