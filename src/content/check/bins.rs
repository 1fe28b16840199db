//! The rules of questions whose choices go into bins: tasks to sort, and rows to draw the line through.

use super::{
    Names, Report, owner,
    questions::{CHOICE, CHOICES, REASON, cell, unwanted},
    word,
};
use crate::content::{self, schema, text::Text};
use schema::{Owner, Question, StackFile};
use std::collections::HashSet;

/// The most bins.
const BINS: usize = 3;

/// The tasks to sort.
pub(super) fn check_sort(
    path: &str,
    question: &Question,
    stack: &StackFile,
    names: &Names<'_>,
    mark: impl Fn(&str) -> Text,
    report: &mut Report,
) -> (Vec<content::Bin>, Vec<content::Choice>) {
    unwanted(path, question, &["bins", "items"], report);
    at_most(BINS, &format!("{path}.bins"), question.bins.len(), report);
    at_most(CHOICES, &format!("{path}.items"), question.items.len(), report);
    for (idx, bin) in question.bins.iter().enumerate() {
        report.text(&format!("{path}.bins[{idx}].label"), &bin.label, CHOICE);
    }
    let bins = report.ids(&format!("{path}.bins"), question.bins.iter().map(|bin| bin.id.as_str()));
    report.ids(&format!("{path}.items"), question.items.iter().map(|item| item.id.as_str()));
    let mut choices = Vec::new();
    for (idx, item) in question.items.iter().enumerate() {
        let path = format!("{path}.items[{idx}]");
        report.text(&format!("{path}.text"), &item.text, CHOICE);
        report.text(&format!("{path}.reason"), &item.reason, REASON);
        let place = 1 + report.position(&format!("{path}.bin"), &item.bin, &bins);
        let layer = item.layer.as_ref();
        let service = item.service.as_ref();
        choices.push(content::Choice {
            id: item.id.clone(),
            text: item.text.clone(),
            place,
            accept: 1 << (place % 32),
            trap: None,
            reason: mark(&item.reason),
            layer: layer.map(|layer| report.position(&format!("{path}.layer"), layer, &names.layers)),
            service: service.map(|service| report.position(&format!("{path}.service"), service, &names.services)),
        });
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
    let bins = question.bins.iter().map(|bin| content::Bin {
        id: bin.id.clone(),
        label: bin.label.clone(),
        owner: bin.owner.and_then(owner),
    });
    (bins.collect(), choices)
}

/// The bins of a line to draw, from top to bottom.
const SIDES: [Owner; BINS] = [Owner::Customer, Owner::Shared, Owner::Provider];

/// The rows to draw the line through.
pub(super) fn check_draw(
    path: &str,
    question: &Question,
    stack: &StackFile,
    names: &Names<'_>,
    mark: impl Fn(&str) -> Text,
    report: &mut Report,
) -> (Vec<content::Bin>, Vec<content::Choice>) {
    unwanted(path, question, &["rows"], report);
    at_most(CHOICES, &format!("{path}.rows"), question.rows.len(), report);
    let mut choices = Vec::new();
    let [service] = &question.services[..] else {
        report.add(format!("{path}.services"), "has to name one service: a line is drawn for one");
        return Default::default();
    };
    let place = |side: Owner| SIDES.iter().position(|it| *it == side).map_or(0, |idx| 1 + idx as u32);
    let mut asked = HashSet::new();
    for (idx, row) in question.rows.iter().enumerate() {
        let path = format!("{path}.rows[{idx}]");
        let layer_idx = report.position(&format!("{path}.layer"), &row.layer, &names.layers);
        choices.push(content::Choice {
            id: row.layer.clone(),
            text: stack.layers.get(layer_idx as usize).map_or_else(String::new, |layer| layer.label.clone()),
            place: place(row.answer),
            accept: row.accept.iter().fold(0, |accept, side| accept | 1 << place(*side)),
            trap: None,
            reason: mark(&row.reason),
            layer: Some(layer_idx),
            service: None,
        });
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
    // The line is drawn through them as they stand in the stack, in whatever order the file has them.
    choices.sort_by_key(|choice| choice.layer);
    let bins = SIDES.map(|side| content::Bin { id: word(side).to_owned(), label: String::new(), owner: owner(side) });
    (bins.into(), choices)
}

fn at_most(most: usize, path: &str, n: usize, report: &mut Report) {
    if n > most {
        report.add(path, format!("holds {n}, at most {most} fit: split the question"));
    }
}
