//! Questions that do not fit the matrix, where that can be told and is not an error yet.

use super::Report;
use crate::content::{
    check::{questions::cell, word},
    schema::{Owner, Question, QuizFile, StackFile, Trap},
};

pub(super) fn lint(stack: &StackFile, quiz: &QuizFile, report: &mut Report) {
    for (idx, question) in quiz.questions.iter().enumerate() {
        let path = format!("questions[{idx}]");
        check_layers(&path, question, stack, report);
        check_traps(&path, question, stack, report);
        check_items(&path, question, stack, report);
    }
}

/// A layer that none of the services has.
fn check_layers(path: &str, question: &Question, stack: &StackFile, report: &mut Report) {
    for (idx, layer) in question.layers.iter().enumerate() {
        if owners(stack, question, layer).iter().all(|owner| *owner == Owner::None) {
            report.add(
                format!("{path}.layers[{idx}]"),
                format!("“{layer}” is not used by any service of this question: take it out or name another service"),
            );
        }
    }
}

/// A task can only be left to the provider where the customer has a part, and the other way round.
fn check_traps(path: &str, question: &Question, stack: &StackFile, report: &mut Report) {
    for (idx, choice) in question.choices.iter().enumerate() {
        let Some(trap) = choice.trap else { continue };
        let layers = question.layers.iter().chain(&choice.layer);
        let owners: Vec<Owner> = layers.flat_map(|layer| owners(stack, question, layer)).collect();
        let (name, needed) = match trap {
            Trap::OverTrust => ("over-trust", Owner::Customer),
            Trap::OverClaim => ("over-claim", Owner::Provider),
        };
        if !owners.is_empty() && !owners.iter().any(|owner| [needed, Owner::Shared].contains(owner)) {
            report.add(
                format!("{path}.choices[{idx}].trap"),
                format!(
                    "is “{name}”, but in no layer that it or its question names has the {} a part: take it out or look at the layers",
                    word(needed)
                ),
            );
        }
    }
}

/// A task that is sorted without a service has an owner that is right for some service.
fn check_items(path: &str, question: &Question, stack: &StackFile, report: &mut Report) {
    for (idx, item) in question.items.iter().enumerate() {
        let side = question.bins.iter().find(|bin| bin.id == item.bin).and_then(|bin| bin.owner);
        if let (Some(side), Some(layer), None) = (side, &item.layer, &item.service)
            && !owners(stack, question, layer).iter().any(|owner| [side, Owner::Shared].contains(owner))
        {
            let side = word(side);
            report.add(
                format!("{path}.items[{idx}].bin"),
                format!("says “{side}”, but the matrix gives {layer} to “{side}” with no service of this question: change it or name the service"),
            );
        }
    }
}

/// Whose a layer is with each service of a question; with all services where it names none.
fn owners(stack: &StackFile, question: &Question, layer: &str) -> Vec<Owner> {
    let named = |id: &&String| question.services.is_empty() || question.services.contains(id);
    let services = stack.services.iter().map(|service| &service.id).filter(named);
    services.filter_map(|service| cell(stack, layer, service)).map(|cell| cell.owner).collect()
}
