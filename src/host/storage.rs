//! Saved progress in the browser. Storage can be denied, full or full of rubbish: then there is none, and no more is said.

use web_sys::{Storage, window};

/// The bytes saved under a key.
pub fn load(key: &str) -> Option<Vec<u8>> {
    let text = storage()?.get_item(key).ok()??;
    // `atob` gives one character for each byte.
    let bytes = window()?.atob(&text).ok()?;
    Some(bytes.chars().map(|char| char as u8).collect())
}

/// Saves bytes under a key, as text that any storage takes.
pub fn save(key: &str, bytes: &[u8]) {
    let text: String = bytes.iter().map(|&byte| char::from(byte)).collect();
    if let (Some(storage), Some(Ok(text))) = (storage(), window().map(|window| window.btoa(&text))) {
        // Full or denied: the widget goes on without.
        let _ = storage.set_item(key, &text);
    }
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}
