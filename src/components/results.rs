//! The results: the score, where the slips were, and what to practise.

use super::words::{aria_level, number};
use crate::{
    content::{Pack, Question},
    session::{
        Action,
        quiz::{Plan, Run},
        score::{Score, Slips},
    },
};
use yew::prelude::*;

/// What a finished quiz came to.
pub fn results(pack: &Pack, level: u8, run: &Run, plan: Plan, act: &Callback<Action>) -> Html {
    let score = Score::of(pack, run);
    // A new seed from the old one: the next set differs, and stays the same on every machine.
    let seed = run.seed.wrapping_add(1);
    html! {
        <div key="results" class="srm-results" part="results">
            <div class="srm-total">
                <h3 tabindex="-1" aria-level={aria_level(level, 1)}>
                    <span class="srm-big">{ score.n_right }</span>{ " " }
                    <span class="srm-of">{ format!("of {} fully right", score.n_asked) }</span>
                </h3>
                <p>{ pattern(&score) }</p>
            </div>
            if !score.missed.is_empty() {
                { slips_by_layer(pack, &score.by_layer) }
                <div class="srm-practise">
                    <h3 aria-level={aria_level(level, 1)}>{ format!("To practise: {}", number(score.missed.len() as u32)) }</h3>
                    <ol role="list">
                        { for score.missed.iter().map(|&at| missed(pack, run.asked[at as usize].question(pack))) }
                    </ol>
                </div>
            }
            <p class="srm-actions">
                if !score.missed.is_empty() {
                    <button type="button" class="srm-primary" onclick={act.reform(move |_| Action::Practise { seed })}>
                        { "Practise these" }
                    </button>
                }
                <button
                    type="button"
                    class="srm-secondary"
                    onclick={act.reform(move |_| Action::StartAgain(Plan { seed, ..plan }))}
                >
                    { "Start again" }
                </button>
            </p>
        </div>
    }
}

/// How many slips it takes before a pattern is named, and how much of them must point one way.
const ENOUGH: u32 = 3;

/// A sentence on the direction of the slips; none is named where there are too few to say it.
fn pattern(score: &Score) -> &'static str {
    let left: u32 = score.by_layer.iter().map(|slips| slips.left_to_provider).sum();
    let taken: u32 = score.by_layer.iter().map(|slips| slips.taken_on).sum();
    if score.missed.is_empty() {
        "Every question fully right."
    } else if left >= ENOUGH && left >= 2 * taken {
        "The pattern in your slips: you leave to AWS tasks that are yours. That is the risky direction, because then nobody does the task."
    } else if taken >= ENOUGH && taken >= 2 * left {
        "The pattern in your slips: you take on tasks that are AWS’s. That costs you work that is already done."
    } else if left + taken < ENOUGH {
        "There are too few slips to see a pattern in them."
    } else {
        "Your slips point both ways."
    }
}

fn slips_by_layer(pack: &Pack, slips: &[Slips]) -> Html {
    let undirected = slips.iter().any(|slips| slips.other > 0);
    html! {
        <table class="srm-map">
            <caption>{ "Where the slips were, layer by layer" }</caption>
            <thead>
                <tr>
                    <th scope="col">{ "Layer" }</th>
                    <th scope="col" data-owner="customer">{ "Left to AWS, but yours" }</th>
                    <th scope="col" data-owner="provider">{ "Taken on, but AWS’s" }</th>
                    if undirected {
                        <th scope="col">{ "Other" }</th>
                    }
                </tr>
            </thead>
            <tbody>
                { for (1..).zip(pack.layers.iter().zip(slips)).map(|(number, (layer, slips)): (u32, _)| html! {
                    <tr data-layer={layer.id.clone()} data-missed={(slips.total() > 0).then_some("")}>
                        <th scope="row"><span class="srm-no">{ number }</span>{ " " }<span>{ &layer.label }</span></th>
                        { bar(Some("customer"), slips.left_to_provider) }
                        { bar(Some("provider"), slips.taken_on) }
                        if undirected {
                            { bar(None, slips.other) }
                        }
                    </tr>
                }) }
            </tbody>
        </table>
    }
}

/// A count with a bar as long as it is high; nothing is a dash.
fn bar(owner: Option<&'static str>, n: u32) -> Html {
    html! {
        <td data-owner={owner}>
            if n > 0 {
                // A width as an attribute: style attributes are forbidden on strict pages.
                <svg class="srm-bar" width={(12 * n.min(6)).to_string()} height="16" aria-hidden="true" />
                <span>{ n }</span>
            } else {
                <span>{ "–" }</span>
            }
        </td>
    }
}

fn missed(pack: &Pack, question: &Question) -> Html {
    let layer = question.layers.first().map(|&idx| pack.layers[idx as usize].label.as_str());
    let services = question.services.iter().map(|&idx| pack.services[idx as usize].short.as_str());
    let about: Vec<&str> = layer.into_iter().chain(services).collect();
    html! {
        <li><b>{ question.prompt.plain() }</b>{ " " }<span>{ about.join(", ") }</span></li>
    }
}
