//! The stack beside a question: blank until the check, then painted where the options belong.

use super::{
    choices::letter,
    owner::{lead_attr, owner_attr, owner_word},
    verdict::{verdict_attr, verdict_icon},
};
use crate::{
    content::{Choice, Kind, Pack},
    session::{
        quiz::{Mode, Run},
        score::Verdict,
    },
};
use yew::prelude::*;

/// The figure of the question on show.
pub fn quiz_figure(pack: &Pack, run: &Run) -> Html {
    let checked = run.answer().is_checked();
    let question = run.question(pack);
    html! {
        <figure class="srm-fig">
            <ol class="srm-layers" role="list">
                { for (0..pack.layers.len() as u32).map(|layer_idx| row(pack, run, layer_idx)) }
            </ol>
            <figcaption key={if checked { "after" } else { "before" }}>
                { caption(question.kind, checked, run.mode) }
            </figcaption>
        </figure>
    }
}

fn caption(kind: Kind, checked: bool, mode: Mode) -> &'static str {
    match kind {
        _ if !checked && mode == Mode::Exam => "Owners are hidden until the end.",
        _ if !checked => "Owners are hidden until you check.",
        Kind::Sort => "The layers that the tasks are about.",
        Kind::TrueFalse => "The layers that the options are about.",
        _ => "The layers that the options are about. The letters show where each option belongs.",
    }
}

fn row(pack: &Pack, run: &Run, layer_idx: u32) -> Html {
    let layer = &pack.layers[layer_idx as usize];
    let question = run.question(pack);
    let answer = run.answer();
    let options: Vec<(char, Verdict, &Choice)> = (0..)
        .zip(run.choice_order(question))
        .map(|(at, idx)| (at, idx, &question.choices[idx as usize]))
        .filter(|(_, _, choice)| answer.is_checked() && choice.layer == Some(layer_idx))
        .map(|(at, idx, choice)| (letter(at), Verdict::of(question, choice, answer.response().place(idx)), choice))
        .collect();
    // The verdict that matters most: what the learner did wrong, then what is right and was missed.
    let weight = |verdict: &Verdict| (verdict.is_right(), *verdict == Verdict::Missed);
    let worst = options.iter().map(|(_, verdict, _)| *verdict).min_by_key(weight);
    let first = options.first().map(|(_, _, choice)| *choice);
    let service = first.and_then(|choice| Pack::choice_service(question, choice));
    let cell = service.map(|service_idx| pack.cell(layer_idx, service_idx));
    // A task that is the same with every service has the side that it is sorted to.
    let side = first.and_then(|choice| question.bin(choice.place)?.owner).map(Some);
    let owner = cell.map(|cell| cell.owner).or(side);
    html! {
        <li
            data-layer={layer.id.clone()}
            data-owner={owner.map(owner_attr)}
            data-lead={cell.and_then(lead_attr)}
            data-hit={worst.map(verdict_attr)}
        >
            <span class="srm-layer">
                <span class="srm-no">{ layer_idx + 1 }</span>
                <span class="srm-name">{ &layer.label }</span>
                if let Some(verdict) = worst {
                    <span class="srm-mark">
                        if matches!(question.kind, Kind::TrueFalse | Kind::Sort) {
                            { mark(None, verdict) }
                        } else {
                            { for options.iter().map(|(letter, verdict, _)| mark(Some(*letter), *verdict)) }
                        }
                    </span>
                    if let Some(owner) = owner {
                        <span class="srm-owner">{ owner_word(owner) }</span>
                    }
                } else if !answer.is_checked() {
                    <span class="srm-q" aria-hidden="true">{ "?" }</span>
                }
            </span>
        </li>
    }
}

/// The letter of an option, where options have one, and the sign of its verdict.
fn mark(letter: Option<char>, verdict: Verdict) -> Html {
    html! { <span data-verdict={verdict_attr(verdict)}>{ letter }{ verdict_icon(verdict) }</span> }
}
