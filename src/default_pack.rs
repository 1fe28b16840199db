//! The pack that comes with the widget, checked and encoded by `build.rs`.

use crate::content::Pack;

/// Decodes the default pack.
///
/// # Errors
/// Only if the encoded pack does not fit this code, which a test rules out.
pub fn default_pack() -> Result<Pack, postcard::Error> {
    postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/aws.pack")))
}
