//! Questions whose right choice can be guessed from where it stands or how long it is.

use super::Report;
use crate::content::schema::{Kind, Question, QuizFile};

/// With fewer questions, any share may be chance.
const FEWEST_SINGLE: usize = 12;
const FEWEST_TRUE_FALSE: usize = 6;

/// Half as often again as by chance is too often: with four choices, more than three in eight.
const TOO_OFTEN: f64 = 1.5;

pub(super) fn lint(quiz: &QuizFile, report: &mut Report) {
    let of = |kind| quiz.questions.iter().filter(move |question| question.kind == kind).collect::<Vec<_>>();
    let single = of(Kind::Single);
    if single.len() >= FEWEST_SINGLE {
        check_place(&single, "with one answer", report);
        check_length(&single, report);
    }
    let true_false = of(Kind::TrueFalse);
    if true_false.len() >= FEWEST_TRUE_FALSE {
        check_place(&true_false, "of true or false", report);
    }
}

/// Whether `n` of these questions are more than chance explains, which gives one in as many as they have choices.
fn is_too_often<'a>(n: usize, questions: impl Iterator<Item = &'a &'a Question>) -> bool {
    let by_chance: f64 = questions.map(|question| 1.0 / question.choices.len() as f64).sum();
    n as f64 > TOO_OFTEN * by_chance
}

fn check_place(questions: &[&Question], what: &str, report: &mut Report) {
    let most_choices = questions.iter().map(|question| question.choices.len()).max().unwrap_or(0);
    for place in 0..most_choices {
        let have_it = questions.iter().filter(|question| question.choices.len() > place);
        let n = have_it.clone().filter(|question| question.choices[place].correct).count();
        if is_too_often(n, have_it) {
            let (n_all, place) = (questions.len(), place + 1);
            report.add(
                "questions",
                format!("in {n} of the {n_all} {what} the right choice is number {place}: even it out"),
            );
        }
    }
}

fn check_length(questions: &[&Question], report: &mut Report) {
    let longest: Vec<&str> = questions.iter().filter(|it| is_longest_right(it)).map(|it| it.id.as_str()).collect();
    if is_too_often(longest.len(), questions.iter()) {
        let (n, n_all, ids) = (longest.len(), questions.len(), longest.join(", "));
        report.add(
            "questions",
            format!(
                "in {n} of the {n_all} with one answer the right choice is clearly the longest: even it out in {ids}"
            ),
        );
    }
}

/// Whether the right choice is longer than each other by a fifth.
fn is_longest_right(question: &Question) -> bool {
    let longest = |right: bool| {
        let choices = question.choices.iter().filter(|choice| choice.correct == right);
        choices.map(|choice| choice.text.chars().count()).max().unwrap_or(0)
    };
    5 * longest(true) >= 6 * longest(false)
}
