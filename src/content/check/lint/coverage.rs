//! Layers and services with too few questions to practise them.

use super::Report;
use crate::content::schema::{Kind, Question, QuizFile, StackFile};

const FEWEST: usize = 3;

/// A pack without any questions is a stack to look at.
pub(super) fn lint(stack: &StackFile, quiz: &QuizFile, report: &mut Report) {
    let n = |is_about: &dyn Fn(&Question) -> bool| quiz.questions.iter().filter(|question| is_about(question)).count();
    if quiz.questions.is_empty() {
        return;
    }
    for (idx, layer) in stack.layers.iter().enumerate() {
        let n = n(&|question| is_about_layer(question, &layer.id));
        if n < FEWEST {
            report.add(
                format!("layers[{idx}]"),
                format!(
                    "“{}” has {n} of the {FEWEST} questions that it needs, lines to draw not counted: write more",
                    layer.id
                ),
            );
        }
    }
    for (idx, service) in stack.services.iter().enumerate() {
        // Choices are about the first service of their question, unless they say something else.
        let n = n(&|question| question.services.first() == Some(&service.id));
        if n < FEWEST {
            report.add(
                format!("services[{idx}]"),
                format!(
                    "“{}” has {n} of the {FEWEST} questions that it needs as their first service: write more",
                    service.id
                ),
            );
        }
    }
}

/// A line to draw asks for all layers, so it is about none of them.
fn is_about_layer(question: &Question, id: &String) -> bool {
    let choices = question.choices.iter().filter_map(|choice| choice.layer.as_ref());
    let items = question.items.iter().filter_map(|item| item.layer.as_ref());
    question.kind != Kind::Draw && question.layers.iter().chain(choices).chain(items).any(|layer| layer == id)
}
