//! The rules of `quiz.json`: every choice has a reason, and answers agree with the matrix.

use super::{
    Names, Report,
    bins::{check_draw, check_sort},
    owner, terms, word,
};
use crate::content::{self, schema, text::Text};
use schema::{Kind, Owner, Question, QuizFile, StackFile};
use std::collections::HashSet;

/// Longest texts, in characters.
const PROMPT: usize = 240;
pub(super) const CHOICE: usize = 120;
pub(super) const REASON: usize = 200;
const HINT: usize = 200;

/// The most choices, tasks or rows that one question can hold: letters go to Z, and an answer is kept in 64 bits.
pub(super) const CHOICES: usize = 26;

/// Checks all questions.
pub(super) fn check(
    quiz: &QuizFile,
    stack: &StackFile,
    names: &Names<'_>,
    glossary: &terms::Glossary<'_>,
    report: &mut Report,
) -> Vec<content::Question> {
    let known = report.ids("questions", quiz.questions.iter().map(|question| question.id.as_str()));
    report.ids("blocks", quiz.blocks.iter().map(|block| block.id.as_str()));
    for (idx, block) in quiz.blocks.iter().enumerate() {
        report.positions(&format!("blocks[{idx}].questions"), &block.questions, &known);
    }
    report.positions("short", &quiz.short, &known);
    let mut questions = Vec::new();
    for (idx, question) in quiz.questions.iter().enumerate() {
        let path = format!("questions[{idx}]");
        report.text(&format!("{path}.prompt"), &question.prompt, PROMPT);
        if let Some(hint) = &question.hint {
            report.text(&format!("{path}.hint"), hint, HINT);
        }
        if !(1..=3).contains(&question.difficulty) {
            report.add(format!("{path}.difficulty"), format!("is {}: 1, 2 or 3", question.difficulty));
        }
        let layers = report.positions(&format!("{path}.layers"), &question.layers, &names.layers);
        let services = report.positions(&format!("{path}.services"), &question.services, &names.services);
        let sources = report.positions(&format!("{path}.sources"), &question.sources, &names.sources);
        if sources.is_empty() {
            report.add(format!("{path}.sources"), "is empty: say where the answer comes from");
        }
        let mut seen = terms::Seen::default();
        let prompt = glossary.mark(&question.prompt, &mut seen);
        let hint = question.hint.as_ref().map(|hint| glossary.mark(hint, &mut seen.clone()));
        // Reasons come in any order, so each is read for itself, below the prompt.
        let mark = |reason: &str| glossary.mark(reason, &mut seen.clone());
        let (bins, choices) = match question.kind {
            Kind::Sort => check_sort(&path, question, stack, names, mark, report),
            Kind::Draw => check_draw(&path, question, stack, names, mark, report),
            Kind::Single | Kind::Multiple | Kind::TrueFalse => {
                (Vec::new(), check_choices(&path, question, stack, names, mark, report))
            }
        };
        questions.push(content::Question {
            id: question.id.clone(),
            kind: kind(question.kind),
            prompt,
            hint,
            asks: question.asks.and_then(owner),
            early: question.early,
            layers,
            services,
            sources,
            bins,
            choices,
            fingerprint: fingerprint(question),
        });
    }
    questions
}

fn kind(kind: Kind) -> content::Kind {
    match kind {
        Kind::Single => content::Kind::Single,
        Kind::Multiple => content::Kind::Multiple,
        Kind::TrueFalse => content::Kind::TrueFalse,
        Kind::Sort => content::Kind::Sort,
        Kind::Draw => content::Kind::Draw,
    }
}

fn trap(trap: schema::Trap) -> content::Trap {
    match trap {
        schema::Trap::OverTrust => content::Trap::OverTrust,
        schema::Trap::OverClaim => content::Trap::OverClaim,
    }
}

fn check_choices(
    path: &str,
    question: &Question,
    stack: &StackFile,
    names: &Names<'_>,
    mark: impl Fn(&str) -> Text,
    report: &mut Report,
) -> Vec<content::Choice> {
    unwanted(path, question, &["choices"], report);
    report.ids(&format!("{path}.choices"), question.choices.iter().map(|choice| choice.id.as_str()));
    let n_correct = question.choices.iter().filter(|choice| choice.correct).count() as u32;
    let select = match question.kind {
        Kind::Multiple => question.select,
        _ => Some(1),
    };
    if question.kind != Kind::Multiple && question.select.is_some_and(|select| select != 1) {
        report.add(format!("{path}.select"), "belongs to “multiple” only: this kind has one answer");
    }
    if select == Some(0) {
        report.add(format!("{path}.select"), "is 0: a question has at least one right choice");
    }
    match select {
        None => report.add(format!("{path}.select"), format!("is missing: {n_correct} choices are correct")),
        Some(select) if select != n_correct => {
            report.add(format!("{path}.choices"), format!("select says {select} but {n_correct} choices are correct"));
        }
        Some(_) => {}
    }
    if question.choices.len() < 2 || question.choices.len() > CHOICES {
        report.add(format!("{path}.choices"), format!("has to hold 2 to {CHOICES} choices"));
    } else if n_correct as usize == question.choices.len() {
        report.add(format!("{path}.choices"), "are all correct: add one that is not");
    }
    let mut texts = HashSet::new();
    let mut choices = Vec::new();
    for (idx, choice) in question.choices.iter().enumerate() {
        let path = format!("{path}.choices[{idx}]");
        report.text(&format!("{path}.text"), &choice.text, CHOICE);
        report.text(&format!("{path}.reason"), &choice.reason, REASON);
        if !texts.insert(choice.text.to_lowercase()) {
            report
                .add(format!("{path}.text"), format!("“{}” stands here twice: no two choices are alike", choice.text));
        }
        let (service, layer) = (choice.service.as_ref(), choice.layer.as_ref());
        let service = service.map(|id| report.position(&format!("{path}.service"), id, &names.services));
        let layer = layer.map(|id| report.position(&format!("{path}.layer"), id, &names.layers));
        if let (Some(asks), Some(layer), Some(service)) =
            (question.asks, &choice.layer, choice.service.as_ref().or(question.services.first()))
            && let Some(cell) = cell(stack, layer, service)
            && (cell.owner == asks) != choice.correct
            && cell.owner != Owner::Shared
        {
            let (is, asks, found) = (choice.correct, word(asks), word(cell.owner));
            report.add(
                format!("{path}.correct"),
                format!("is {is}, but the question asks for “{asks}” and the matrix gives {layer} with {service} to “{found}”"),
            );
        }
        if choice.trap.is_some() && question.asks.is_some() {
            report.add(format!("{path}.trap"), "is told by “asks” already: remove it");
        } else if choice.trap.is_some() && choice.correct && question.kind != Kind::Multiple {
            report.add(format!("{path}.trap"), "is on the right choice: the one that is chosen instead shows it");
        }
        choices.push(content::Choice {
            id: choice.id.clone(),
            text: choice.text.clone(),
            place: choice.correct.into(),
            accept: 1 << u32::from(choice.correct),
            trap: choice.trap.map(trap),
            reason: mark(&choice.reason),
            layer,
            service,
        });
    }
    choices
}

/// A question holds the fields of its kind and no others.
pub(super) fn unwanted(path: &str, question: &Question, wanted: &[&str], report: &mut Report) {
    let held = [
        ("choices", question.choices.len()),
        ("bins", question.bins.len()),
        ("items", question.items.len()),
        ("rows", question.rows.len()),
    ];
    for (field, n) in held {
        match (wanted.contains(&field), n) {
            (true, 0) => report.add(format!("{path}.{field}"), "is empty, but this kind of question needs it"),
            (false, 1..) => {
                report.add(format!("{path}.{field}"), "does not belong to this kind of question: remove it")
            }
            _ => {}
        }
    }
}

pub(super) fn cell<'a>(stack: &'a StackFile, layer: &str, service: &str) -> Option<&'a schema::Cell> {
    stack.layers.iter().find(|it| it.id == layer)?.cells.get(service)
}

/// FNV-1a (Fowler, Noll, Vo) over what a saved answer depends on: a change of it drops the saved answer of this question only.
fn fingerprint(question: &Question) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    };
    add(&question.prompt);
    for choice in &question.choices {
        add(&choice.id);
        add(&choice.text);
        add(if choice.correct { "1" } else { "0" });
    }
    for bin in &question.bins {
        add(&bin.id);
        add(&bin.label);
    }
    for item in &question.items {
        add(&item.id);
        add(&item.text);
        add(&item.bin);
    }
    for row in &question.rows {
        add(&row.layer);
        row.accept.iter().for_each(|side| add(word(*side)));
    }
    hash
}
