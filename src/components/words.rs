//! Small pieces of English that several components need.

use std::borrow::Cow;

/// A number as a word where English writes it as one.
pub fn number(n: u32) -> Cow<'static, str> {
    const WORDS: [&str; 13] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    match WORDS.get(n as usize) {
        Some(word) => Cow::Borrowed(word),
        None => Cow::Owned(n.to_string()),
    }
}

/// The text with its first letter as a capital.
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// The text with a small first letter, to stand inside a sentence. Only for texts of the pack that begin with a
/// plain word.
pub fn uncapitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect())
}
