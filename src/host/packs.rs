//! The packs of a page: the default one, decoded once for all widgets, and a page's own.

use crate::{components::later, content::Pack, default_pack::default_stack};
use std::{cell::OnceCell, rc::Rc};
use wasm_bindgen::JsError;

thread_local! {
    static DEFAULT_PACK: OnceCell<Option<Rc<Pack>>> = const { OnceCell::new() };
}

/// The pack that comes with the widget.
pub fn the_default() -> Option<Rc<Pack>> {
    DEFAULT_PACK.with(|pack| pack.get_or_init(|| default_stack().map(Rc::new).ok()).clone())
}

/// Takes the questions of the default pack, for all widgets of the page. What decodes them has to come first.
///
/// # Errors
/// Where they do not fit this version.
pub fn add_questions(questions: &[u8]) -> Result<(), JsError> {
    let pack = the_default().ok_or_else(misfit)?;
    let decode = later::current().ok_or_else(misfit)?.questions;
    pack.add_questions(decode(questions).ok_or_else(misfit)?);
    Ok(())
}

/// A pack that the second wasm has checked and encoded. What decodes its questions has to come first.
pub fn own_pack(bytes: &[u8]) -> Option<Rc<Pack>> {
    let (pack, questions) = postcard::take_from_bytes::<Pack>(bytes).ok()?;
    pack.add_questions((later::current()?.questions)(questions)?);
    Some(Rc::new(pack))
}

/// What is said of bytes that another version has encoded.
pub fn misfit() -> JsError {
    JsError::new("the pack does not fit this version of the widget: build it again")
}
