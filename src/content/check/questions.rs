//! The rules of `quiz.json`: every choice has a reason, and answers agree with the matrix.

use super::{Names, Report, owner, terms, word};
use crate::content::{self, schema, text::Text};
use schema::{Kind, Owner, Question, QuizFile, StackFile};
use std::collections::HashSet;

/// Longest texts, in characters.
const PROMPT: usize = 240;
const CHOICE: usize = 120;
const REASON: usize = 200;

/// Checks all questions; gives those of the kinds that can be asked so far.
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
        if !(1..=3).contains(&question.difficulty) {
            report.add(format!("{path}.difficulty"), format!("is {}: 1, 2 or 3", question.difficulty));
        }
        let layers = report.positions(&format!("{path}.layers"), &question.layers, &names.layers);
        let services = report.positions(&format!("{path}.services"), &question.services, &names.services);
        let sources = report.positions(&format!("{path}.sources"), &question.sources, &names.sources);
        if sources.is_empty() {
            report.add(format!("{path}.sources"), "is empty: say where the answer comes from");
        }
        let kind = match question.kind {
            Kind::Single => content::Kind::Single,
            Kind::Multiple => content::Kind::Multiple,
            Kind::TrueFalse => content::Kind::TrueFalse,
            Kind::Sort => {
                check_sort(&path, question, stack, names, report);
                continue;
            }
            Kind::Draw => {
                check_draw(&path, question, stack, names, report);
                continue;
            }
        };
        let mut seen = terms::Seen::default();
        let prompt = glossary.mark(&question.prompt, &mut seen);
        // Reasons come in any order, so each is read for itself, below the prompt.
        let mark = |reason: &str| glossary.mark(reason, &mut seen.clone());
        let choices = check_choices(&path, question, stack, names, mark, report);
        questions.push(content::Question {
            id: question.id.clone(),
            kind,
            prompt,
            asks: question.asks.and_then(owner),
            early: question.early,
            layers,
            services,
            trap: match question.traps[..] {
                [schema::Trap::OverTrust] => Some(content::Trap::OverTrust),
                [schema::Trap::OverClaim] => Some(content::Trap::OverClaim),
                _ => None,
            },
            sources,
            choices,
            fingerprint: fingerprint(question),
        });
    }
    questions
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
    if question.choices.len() < 2 || question.choices.len() > 26 {
        report.add(format!("{path}.choices"), "has to hold 2 to 26 choices");
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
        choices.push(content::Choice {
            id: choice.id.clone(),
            text: choice.text.clone(),
            correct: choice.correct,
            reason: mark(&choice.reason),
            layer,
            service,
        });
    }
    choices
}

fn check_sort(path: &str, question: &Question, stack: &StackFile, names: &Names<'_>, report: &mut Report) {
    unwanted(path, question, &["bins", "items"], report);
    let bins = report.ids(&format!("{path}.bins"), question.bins.iter().map(|bin| bin.id.as_str()));
    report.ids(&format!("{path}.items"), question.items.iter().map(|item| item.id.as_str()));
    for (idx, item) in question.items.iter().enumerate() {
        let path = format!("{path}.items[{idx}]");
        report.text(&format!("{path}.text"), &item.text, CHOICE);
        report.text(&format!("{path}.reason"), &item.reason, REASON);
        report.position(&format!("{path}.bin"), &item.bin, &bins);
        if let Some(layer) = &item.layer {
            report.position(&format!("{path}.layer"), layer, &names.layers);
        }
        if let Some(service) = &item.service {
            report.position(&format!("{path}.service"), service, &names.services);
        }
        let side = question.bins.iter().find(|bin| bin.id == item.bin).and_then(|bin| bin.owner);
        if let (Some(side), Some(layer), Some(service)) = (side, &item.layer, &item.service)
            && let Some(cell) = cell(stack, layer, service)
            && !cell.accept.contains(&side)
            && cell.owner != Owner::Shared
        {
            let (side, found) = (word(side), word(cell.owner));
            report.add(
                format!("{path}.bin"),
                format!("says “{side}”, but the matrix gives {layer} with {service} to “{found}”"),
            );
        }
    }
}

fn check_draw(path: &str, question: &Question, stack: &StackFile, names: &Names<'_>, report: &mut Report) {
    unwanted(path, question, &["rows"], report);
    let [service] = &question.services[..] else {
        report.add(format!("{path}.services"), "has to name one service: a line is drawn for one");
        return;
    };
    let mut asked = HashSet::new();
    for (idx, row) in question.rows.iter().enumerate() {
        let path = format!("{path}.rows[{idx}]");
        report.position(&format!("{path}.layer"), &row.layer, &names.layers);
        report.text(&format!("{path}.reason"), &row.reason, REASON);
        if !asked.insert(row.layer.as_str()) {
            report.add(format!("{path}.layer"), format!("“{}” is asked twice", row.layer));
        }
        if let Some(cell) = cell(stack, &row.layer, service) {
            if cell.owner != row.answer {
                let (answer, found) = (word(row.answer), word(cell.owner));
                report.add(format!("{path}.answer"), format!("is “{answer}”, but the matrix says “{found}”"));
            }
            if cell.accept.len() != row.accept.len() || !row.accept.iter().all(|side| cell.accept.contains(side)) {
                report.add(format!("{path}.accept"), "differs from the matrix: make them the same");
            }
        }
    }
    for layer in &stack.layers {
        let used = layer.cells.get(service).is_some_and(|cell| cell.owner != Owner::None);
        if used != asked.contains(layer.id.as_str()) {
            let what = if used { "is missing" } else { "is not used by this service" };
            report.add(format!("{path}.rows"), format!("“{}” {what}", layer.id));
        }
    }
}

/// A question holds the fields of its kind and no others.
fn unwanted(path: &str, question: &Question, wanted: &[&str], report: &mut Report) {
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

fn cell<'a>(stack: &'a StackFile, layer: &str, service: &str) -> Option<&'a schema::Cell> {
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
    hash
}
