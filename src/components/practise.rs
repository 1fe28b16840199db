//! What to practise: the questions that were missed, and what happened in each.

use super::words::{aria_level, capitalized, number};
use crate::{
    content::Pack,
    session::{
        quiz::{Asked, Run},
        response::{Confidence, Response},
        score::Score,
        slip::{Slip, Slips, layer, slipped},
    },
};
use yew::prelude::*;

/// What was missed, what the learner was surest of first.
pub fn practise(pack: &Pack, level: u8, run: &Run, score: &Score) -> Html {
    html! {
        <div class="srm-practise">
            <h3 aria-level={aria_level(level, 1)}>{ format!("To practise: {}", number(score.missed.len() as u32)) }</h3>
            <ol role="list">
                { for score.missed.iter().map(|&at| {
                    let asked = &run.asked[at as usize];
                    html! {
                        <li>
                            <b>{ asked.question(pack).prompt.plain() }</b>{ " " }
                            <span>{ what_happened(pack, asked) }</span>
                        </li>
                    }
                }) }
            </ol>
        </div>
    }
}

/// “Guest operating system, on EC2. You left it to AWS, and you were certain.”
fn what_happened(pack: &Pack, asked: &Asked) -> String {
    let (question, response) = (asked.question(pack), asked.answer.response());
    if response == Response::NONE {
        return String::from("No answer.");
    }
    let slips = Slips::of(question, response);
    let slipped = slipped(question, response);
    let is_on = |idx| slipped.iter().any(|(choice, _)| layer(question, choice) == Some(idx));
    let is_with = |idx| slipped.iter().any(|(choice, _)| Pack::choice_service(question, choice) == Some(idx));
    let layers: Vec<u32> = (0..pack.layers.len() as u32).filter(|&idx| is_on(idx)).collect();
    let services: Vec<u32> = (0..pack.services.len() as u32).filter(|&idx| is_with(idx)).collect();
    let it = if layers.len() > 1 { "them" } else { "it" };
    let layers = names(&layers, "layers", |idx| &pack.layers[idx as usize].label);
    let services = names(&services, "services", |idx| &pack.services[idx as usize].short);
    let place = match (layers, services) {
        (Some(layers), Some(services)) => format!("{layers}, on {services}. "),
        (Some(layers), None) => format!("{layers}. "),
        (None, Some(services)) => format!("on {services}. "),
        (None, None) => String::new(),
    };
    let way = match slips.direction() {
        Some(Slip::LeftToProvider) => format!("You left {it} to AWS"),
        Some(Slip::TakenOn) => format!("You took {it} on"),
        None if slips.left_to_provider > 0 && slips.taken_on > 0 => String::from("Your slips point both ways"),
        None => String::new(),
    };
    let certain = match (asked.confidence, way.is_empty()) {
        (Some(Confidence::Certain), true) => "You were certain.",
        (Some(Confidence::Certain), false) => ", and you were certain.",
        (_, true) => "",
        (_, false) => ".",
    };
    capitalized(&place) + &way + certain
}

/// One or two names, or how many there are; `None` for none.
fn names<'a>(idxs: &[u32], unit: &str, name: impl Fn(u32) -> &'a str) -> Option<String> {
    Some(match *idxs {
        [] => return None,
        [one] => name(one).to_owned(),
        [one, two] => format!("{} and {}", name(one), name(two)),
        _ => format!("{} {unit}", number(idxs.len() as u32)),
    })
}
