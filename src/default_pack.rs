//! The pack that comes with the widget, checked and encoded by `build.rs`.

use crate::content::{Pack, Question};

/// The encoded questions. A page fetches them as a file of their own, when it has nothing better to do.
pub const QUIZ: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/aws.quiz"));

/// Decodes the default pack, without its questions.
///
/// # Errors
/// Only if the encoded pack does not fit this code, which a test rules out.
pub fn default_stack() -> Result<Pack, postcard::Error> {
    postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/aws.stack")))
}

/// Decodes the default pack, questions and all.
///
/// # Errors
/// As [`default_stack`].
pub fn default_pack() -> Result<Pack, postcard::Error> {
    let pack = default_stack()?;
    pack.add_questions(postcard::from_bytes(QUIZ)?);
    Ok(pack)
}

/// Decodes questions; `None` where they do not fit this version.
pub fn questions(bytes: &[u8]) -> Option<Vec<Question>> {
    postcard::from_bytes(bytes).ok()
}
