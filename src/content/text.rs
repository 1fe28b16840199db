//! A text with the terms in it that the glossary explains, found when the pack was checked.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Stands before and after a term; no text of a pack holds it.
const MARK: char = '\u{1f}';
/// Stands at the start of a term for the first of [`Pack::terms`](super::Pack::terms), the next one for the second.
const FIRST: u32 = 'A' as u32;

/// A text in which some words are terms. Their marks stand in the text itself, so that a text without terms, as most
/// are, costs no byte more.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text(String);

impl Text {
    /// The next stretch of a text: plain words, or a term by its index.
    pub fn push(&mut self, words: &str, term_idx: Option<u32>) {
        match term_idx.and_then(|idx| char::from_u32(FIRST + idx)) {
            Some(term) => self.0.extend([MARK, term].into_iter().chain(words.chars()).chain([MARK])),
            None => self.0.push_str(words),
        }
    }

    /// The text in stretches: every second one, the second first, is a term with its index into
    /// [`Pack::terms`](super::Pack::terms).
    pub fn parts(&self) -> impl Iterator<Item = (&str, Option<u32>)> {
        self.0.split(MARK).enumerate().map(|(nth, words)| match words.chars().next() {
            Some(term) if nth % 2 == 1 => (&words[term.len_utf8()..], Some(u32::from(term).wrapping_sub(FIRST))),
            _ => (words, None),
        })
    }

    /// The text without marks.
    pub fn plain(&self) -> String {
        self.parts().map(|(words, _)| words).collect()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts().try_for_each(|(words, _)| f.write_str(words))
    }
}

/// An entry of the glossary that some text needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    pub term: String,
    /// One sentence.
    pub meaning: String,
    /// Index into [`Pack::sources`](super::Pack::sources); absent where the sentence is our reading.
    pub source: Option<u32>,
}
