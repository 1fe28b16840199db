//! Bytes as text, and in the browser. Storage can be denied, full or full of rubbish: then there is none, and no
//! more is said.

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

/// The bytes that a text of [`write()`] holds; `None` for rubbish.
pub fn read(text: &str) -> Option<Vec<u8>> {
    // Old platforms read a plus as the blank that it is in the query of an address.
    let text = text.trim().replace(' ', "+");
    // `atob` gives one character for each byte.
    Some(window()?.atob(&text).ok()?.chars().map(|char| char as u8).collect())
}

/// Bytes as text that any storage takes.
pub fn write(bytes: &[u8]) -> Option<String> {
    let bytes: String = bytes.iter().copied().map(char::from).collect();
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
