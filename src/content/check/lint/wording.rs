//! Prompts that ask by “not”, and choices that point to other choices.

use super::{Report, sentences, words};
use crate::content::schema::QuizFile;

const NEGATIVES: [&str; 4] = ["not", "never", "except", "cannot"];

/// A choice that begins so and goes on with [`POINTING`] says nothing of its own.
const SWEEPING: [&str; 5] = ["all", "none", "both", "either", "neither"];
const POINTING: [&str; 15] = [
    "of", "the", "these", "them", "above", "answers", "choices", "options", "and", "or", "nor", "only", "are",
    "correct", "right",
];

pub(super) fn lint(quiz: &QuizFile, report: &mut Report) {
    for (idx, question) in quiz.questions.iter().enumerate() {
        let path = format!("questions[{idx}]");
        if let Some(word) = negative(&question.prompt) {
            report.add(
                format!("{path}.prompt"),
                format!("asks by “{word}”, which is easily read over: ask for what is so"),
            );
        }
        for (idx, choice) in question.choices.iter().enumerate() {
            if points_to_others(&choice.text) {
                report.add(
                    format!("{path}.choices[{idx}].text"),
                    "points to other choices, and these are shuffled: let it stand for itself",
                );
            }
        }
    }
}

/// The negative word in what a prompt asks or states: in its questions and its last sentence. What comes before tells
/// a case, where such words do no harm.
fn negative(prompt: &str) -> Option<&str> {
    let sentences = sentences(prompt, &['.', '?', '!']);
    let last = sentences.len() - 1;
    let asking = sentences.into_iter().enumerate().filter(|(idx, it)| *idx == last || it.ends_with('?'));
    asking.flat_map(|(_, sentence)| words(sentence)).find(|word| {
        let word = word.to_lowercase();
        NEGATIVES.contains(&word.as_str()) || word.ends_with("n’t") || word.ends_with("n't")
    })
}

/// “None of the above”, “Both A and B”, “All of these”.
fn points_to_others(text: &str) -> bool {
    let text = text.to_lowercase();
    let words: Vec<&str> = words(&text).collect();
    let n_letters = words.iter().filter(|word| word.len() == 1).count();
    let is_sweeping = words.first().is_some_and(|first| SWEEPING.contains(first));
    let only_points = words.iter().all(|word| word.len() == 1 || SWEEPING.contains(word) || POINTING.contains(word));
    text.contains("of the above") || only_points && (is_sweeping || n_letters > 1)
}
