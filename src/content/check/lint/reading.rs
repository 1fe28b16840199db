//! Questions that are hard to read.

use super::{Report, sentences, words};
use crate::content::schema::{Question, QuizFile, StackFile};
use std::collections::HashSet;

/// The greatest LIX (Björnsson, “Läsbarhet”, 1968) of a question: words for each sentence, plus the percentage of words
/// with more than six letters. Up to 40 a text counts as easy, as stories are; newspapers come near 50.
const HARDEST: usize = 40;

/// Fewer words say little about how hard they are to read.
const FEWEST: usize = 30;

pub(super) fn lint(stack: &StackFile, quiz: &QuizFile, report: &mut Report) {
    let names = names(stack);
    for (idx, question) in quiz.questions.iter().enumerate() {
        if let Some(lix) = lix(&texts(question), &names)
            && lix > HARDEST
        {
            report.add(
                format!("questions[{idx}]"),
                format!("is hard to read, its LIX is {lix} and not at most {HARDEST}: use shorter sentences and words"),
            );
        }
    }
}

/// All that a learner reads of a question.
fn texts(question: &Question) -> Vec<&str> {
    let choices = question.choices.iter().flat_map(|choice| [&choice.text, &choice.reason]);
    let items = question.items.iter().flat_map(|item| [&item.text, &item.reason]);
    let rows = question.rows.iter().map(|row| &row.reason);
    let all = [&question.prompt].into_iter().chain(&question.hint).chain(choices).chain(items).chain(rows);
    all.map(String::as_str).collect()
}

/// `None` for few words.
fn lix(texts: &[&str], names: &HashSet<String>) -> Option<usize> {
    let n_sentences: usize = texts.iter().map(|text| sentences(text, &['.', '?', '!', ':']).len()).sum();
    let all: Vec<&str> = texts.iter().flat_map(|text| words(text)).collect();
    let is_long = |word: &&&str| word.chars().count() > 6 && !names.contains(&word.to_lowercase());
    let n_long = all.iter().filter(is_long).count();
    (all.len() >= FEWEST).then(|| all.len() / n_sentences.max(1) + 100 * n_long / all.len())
}

/// Words that a pack names or explains itself count as short: its questions cannot do without them.
fn names(stack: &StackFile) -> HashSet<String> {
    let layers = stack.layers.iter().map(|layer| &layer.label);
    let services = stack.services.iter().flat_map(|service| [&service.name, &service.short]);
    let terms = stack.glossary.iter().map(|entry| &entry.term);
    layers.chain(services).chain(terms).flat_map(|name| words(name)).map(str::to_lowercase).collect()
}
