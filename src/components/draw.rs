//! The line to draw: the rows of the stack, each with native radios, and the two edges to drag.

use super::{
    bins::{bin_label, heads, radio},
    glossary::marked,
    live::live,
    owner::{lead_attr, lead_words, owner_attr, owner_word},
    verdict::{bin_words, verdict_attr, verdict_icon},
};
use crate::{
    content::{Choice, Pack},
    hooks::drag,
    session::{
        Action,
        line_drawn::{Edge, LineDrawn},
        quiz::Asked,
        score::Verdict,
    },
};
use web_sys::PointerEvent;
use yew::prelude::*;

/// The rows of one service, with the line that the learner draws through them.
pub fn draw(pack: &Pack, instance: &str, asked: &Asked, act: &Callback<Action>) -> Html {
    if asked.answer.is_checked() {
        return checked(pack, asked);
    }
    let question = asked.question(pack);
    let line = LineDrawn::of(question, asked.answer.response());
    let n_rows = question.choices.len() as u32;
    // The edge goes along while it is dragged: what it passes is put on its side.
    let onpointermove = {
        let act = act.clone();
        move |event: PointerEvent| {
            if let Some(edge) = drag::dragged(&event).and_then(|id| Edge::ALL.into_iter().find(|edge| edge.id() == id))
                && let Some(above) = drag::rows_above(&event, ".srm-drow")
                && line.is_none_or(|line| line.of_edge(edge) != above)
            {
                act.emit(Action::DrawEdge { edge, above });
            }
        }
    };
    html! {
        <div
            class="srm-draw"
            data-bins=""
            onpointerdown={|event: PointerEvent| drag::begin(&event, ".srm-edge button", "data-edge")}
            {onpointermove}
            onpointerup={|event: PointerEvent| { drag::dropped(&event); }}
            onpointercancel={|event: PointerEvent| { drag::dropped(&event); }}
        >
            { heads(question, "Layer") }
            <ol role="list">
                { for (0..n_rows).map(|row| html! {
                    <>
                        { edges(line, row) }
                        { to_fill(pack, instance, asked, row, act) }
                    </>
                }) }
                { edges(line, n_rows) }
            </ol>
            {
                live("srm-mixed", html! {
                    if line.is_none() {
                        <p>{ "Your rows are mixed, so no line is drawn." }</p>
                    }
                })
            }
        </div>
    }
}

/// The edges that stand above a row. Only a pointer can move them: the radios say the same to everyone else.
fn edges(line: Option<LineDrawn>, row: u32) -> Html {
    let Some(LineDrawn { upper, lower }) = line else { return Html::default() };
    let handle = |edge: Edge, words: &'static str| {
        html! {
            <button type="button" tabindex="-1" data-edge={edge.id()}>
                <svg viewBox="0 0 14 20" aria-hidden="true"><path d="M7 2v16M3 6l4-4 4 4M3 14l4 4 4-4" /></svg>
                <span>{ words }</span>
            </button>
        }
    };
    html! {
        if row == upper || row == lower {
            <li class="srm-edge" aria-hidden="true" data-edge={edge_attr(line, row)}>
                if row == upper {
                    { handle(Edge::Upper, "your part ends") }
                }
                if row == lower {
                    { handle(Edge::Lower, "AWS’s part begins") }
                }
            </li>
        }
    }
}

fn to_fill(pack: &Pack, instance: &str, asked: &Asked, row: u32, act: &Callback<Action>) -> Html {
    let question = asked.question(pack);
    let choice = &question.choices[row as usize];
    let place = asked.answer.response().place(row);
    let name = format!("{instance}-{}-{}", question.id, choice.id);
    html! {
        <li
            key={choice.id.as_str()}
            data-choice={choice.id.clone()}
            data-open={(place == 0).then_some("")}
            data-owner={question.bin(place).map(|bin| owner_attr(bin.owner))}
        >
            <div class="srm-drow" role="radiogroup" aria-labelledby={name.clone()}>
                <span class="srm-no">{ layer_number(choice) }</span>
                <span class="srm-name" id={name.clone()}>{ &choice.text }</span>
                { for (1..).zip(&question.bins).map(|(place, _)| html! {
                    <label>
                        { radio(&name, question, asked, row, place, act) }
                    </label>
                }) }
            </div>
        </li>
    }
}

/// The rows as they are, with what the learner said beside them, both lines and a reason for each.
fn checked(pack: &Pack, asked: &Asked) -> Html {
    let question = asked.question(pack);
    let response = asked.answer.response();
    let said = LineDrawn::of(question, response);
    let is = (0..).zip(&question.choices).fold(response, |all, (row, choice)| all.with(row, choice.place));
    let is = LineDrawn::of(question, is);
    let n_rows = question.choices.len() as u32;
    let rules = |row: u32| {
        let at = |line: Option<LineDrawn>| line.is_some_and(|line| line.upper == row || line.lower == row);
        html! {
            <>
                if at(said) && !at(is) {
                    <li class="srm-trace" aria-hidden="true"><span>{ "your line" }</span></li>
                }
                if at(is) {
                    <li class="srm-edge" aria-hidden="true" data-edge={edge_attr(is, row)}>
                        if is.is_some_and(|line| line.upper == row) {
                            <b>{ "the line" }</b>
                        }
                    </li>
                }
            </>
        }
    };
    html! {
        <div class="srm-draw" data-checked="">
            <div class="srm-heads" aria-hidden="true">
                <span>{ "Layer" }</span><span>{ "You said" }</span><span>{ "Whose it is" }</span>
            </div>
            <ol role="list">
                { for (0..n_rows).map(|row| html! { <>{ rules(row) }{ filled(pack, asked, row) }</> }) }
                { rules(n_rows) }
            </ol>
        </div>
    }
}

fn edge_attr(line: Option<LineDrawn>, row: u32) -> Option<&'static str> {
    let LineDrawn { upper, lower } = line?;
    Some(if upper == lower {
        "both"
    } else if row == upper {
        "upper"
    } else {
        "lower"
    })
}

fn filled(pack: &Pack, asked: &Asked, row: u32) -> Html {
    let question = asked.question(pack);
    let choice = &question.choices[row as usize];
    let place = asked.answer.response().place(row);
    let verdict = Verdict::of(question, choice, place);
    let said = question.bin(place).map_or("nothing", bin_label);
    let cell = choice.layer.zip(question.services.first()).map(|(layer, service)| pack.cell(layer, *service));
    let owner = cell.and_then(|cell| cell.owner);
    let missed = (place != choice.place).then_some(Verdict::Missed);
    html! {
        <li
            key={choice.id.as_str()}
            data-choice={choice.id.clone()}
            data-owner={owner_attr(owner)}
            data-lead={cell.and_then(lead_attr)}
            data-verdict={verdict_attr(verdict)}
        >
            <div class="srm-drow">
                <span class="srm-no">{ layer_number(choice) }</span>
                <span class="srm-name">
                    { &choice.text }
                    <small>
                        if verdict != Verdict::Right {
                            <b>{ bin_words(question, choice, place) }</b>{ " " }
                        }
                        <span>{ marked(&choice.reason) }</span>
                    </small>
                </span>
                <span class="srm-was">
                    { verdict_icon(verdict) }
                    <span class="srm-sr">{ "You said: " }</span>
                    if verdict.is_right() { <span>{ said }</span> } else { <span class="srm-not">{ said }</span> }
                </span>
                <span class="srm-owner" data-verdict={missed.map(verdict_attr)}>
                    { missed.map(verdict_icon) }
                    <span class="srm-sr">{ "Whose it is: " }</span>
                    <span>{ owner_word(owner) }</span>
                    if let Some(words) = cell.and_then(lead_words) {
                        <small>{ words }</small>
                    }
                </span>
            </div>
        </li>
    }
}

/// The number that the row has in the stack.
fn layer_number(choice: &Choice) -> Option<u32> {
    choice.layer.map(|idx| idx + 1)
}
