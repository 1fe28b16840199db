//! Saved progress as text, and in the browser. Storage can be denied, full or full of rubbish: then there is none, and no
//! more is said.

use crate::session::progress::Progress;
use web_sys::{Storage, window};

/// The text saved under a key.
pub fn load(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

/// Saves a text under a key.
pub fn save(key: &str, text: &str) {
    if let Some(storage) = storage() {
        // Full or denied: the widget goes on without.
        let _ = storage.set_item(key, text);
    }
}

/// The progress that a text holds; `None` for rubbish.
pub fn read(text: &str) -> Option<Progress> {
    // `atob` gives one character for each byte.
    let bytes: Vec<u8> = window()?.atob(text).ok()?.chars().map(|char| char as u8).collect();
    Progress::from_bytes(&bytes)
}

/// Progress as text that any storage takes.
pub fn write(progress: &Progress) -> Option<String> {
    let bytes: String = progress.to_bytes().ok()?.into_iter().map(char::from).collect();
    window()?.btoa(&bytes).ok()
}

/// Takes away what is saved under a key.
pub fn remove(key: &str) {
    if let Some(storage) = storage() {
        // Nothing is there to be taken away where it is denied.
        let _ = storage.remove_item(key);
    }
}

/// Whether the browser lets anything be kept.
pub fn is_there() -> bool {
    storage().is_some()
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}
