//! Warnings for authors: a pack with them works, but its questions can be guessed, are misread, or are too few.
//!
//! Wording and balance follow Haladyna, Downing and Rodriguez, “A Review of Multiple-Choice Item-Writing Guidelines for
//! Classroom Assessment”, Applied Measurement in Education 15 (2002).

#[path = "lint/balance.rs"]
mod balance;
#[path = "lint/coverage.rs"]
mod coverage;
#[path = "lint/matrix.rs"]
mod matrix;
#[path = "lint/reading.rs"]
mod reading;
#[path = "lint/wording.rs"]
mod wording;

use super::{Problem, Report};
use crate::content::schema::{QuizFile, StackFile};

/// All warnings about a pack that keeps the rules.
pub(super) fn lint(stack: &StackFile, quiz: &QuizFile) -> Vec<Problem> {
    let mut report = Report::default();
    // These two know English only.
    if stack.lang.split('-').next() == Some("en") {
        wording::lint(quiz, &mut report);
        reading::lint(stack, quiz, &mut report);
    }
    matrix::lint(stack, quiz, &mut report);
    balance::lint(quiz, &mut report);
    coverage::lint(stack, quiz, &mut report);
    report.problems
}

/// The sentences of a text: each ends with one of some marks before white space, or with the text.
fn sentences<'a>(text: &'a str, marks: &[char]) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices(char::is_whitespace) {
        let sentence = &text[from..at];
        if sentence.trim_end_matches(['”', '’', '"', '\'', ')']).ends_with(marks) {
            found.push(sentence.trim());
            from = at;
        }
    }
    found.push(text[from..].trim());
    found
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && !['’', '\''].contains(&c)).filter(|word| !word.is_empty())
}
