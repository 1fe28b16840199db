//! Small pieces of English that several components need.

use std::borrow::Cow;
use yew::prelude::*;

/// The `aria-level` of a heading that stands `below` the widget's title. None where the title has its usual level 2,
/// for which the elements are right.
pub fn aria_level(title: u8, below: u8) -> Option<String> {
    (title != 2).then(|| (title + below).to_string())
}

/// The pause that a screen reader makes between parts that stand apart for the eye. It stands with the words before it: as a
/// part by itself it would have a blank around it.
pub fn pause(mark: &'static str) -> Html {
    html! { <i class="srm-pause">{ mark }</i> }
}

/// A number as a word where English writes it as one.
pub fn number(n: u32) -> Cow<'static, str> {
    const WORDS: [&str; 13] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    match WORDS.get(n as usize) {
        Some(word) => Cow::Borrowed(word),
        None => Cow::Owned(n.to_string()),
    }
}

/// The text with its first letter as a capital. Letters of ASCII only: the tables for all others weigh 10 KB in the
/// browser.
pub fn capitalized(text: &str) -> String {
    with_first(text, str::make_ascii_uppercase)
}

/// The text with a small first letter, to stand inside a sentence. Only for texts that begin with a plain word.
pub fn uncapitalized(text: &str) -> String {
    with_first(text, str::make_ascii_lowercase)
}

fn with_first(text: &str, change: impl Fn(&mut str)) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        change(first);
    }
    text
}
