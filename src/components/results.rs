//! The results: the score, what the slips have in common, what to do next.

use super::{
    belief_map::{by_layer, by_service},
    pass_mark::pass_mark,
    practise::practise,
    review::review,
    words::{aria_level, capitalized, number},
};
use crate::{
    content::Pack,
    session::{
        Action,
        pass::Pass,
        pattern::Pattern,
        quiz::{Mode, Plan, Run},
        score::Score,
        slip::Slip,
    },
};
use yew::prelude::*;

/// What a finished quiz came to. After an exam it begins with the feedback that was held back.
pub fn results(pack: &Pack, level: u8, instance: &str, run: &Run, plan: Plan, act: &Callback<Action>) -> Html {
    let score = Score::of(pack, run);
    let exam = run.mode == Mode::Exam;
    let beliefs = html! {
        <>
            { by_layer(pack, &score, act) }
            { by_service(pack, &score) }
        </>
    };
    let every_question = review(pack, level, instance, run, act);
    let (first, last) = if exam { (every_question, beliefs) } else { (beliefs, every_question) };
    html! {
        <div key="results" class="srm-results" part="results" data-mode={run.mode.id()}>
            { total(pack, level, instance, run, &score, Pass::of(pack, plan, &score).filter(|_| exam)) }
            { first }
            if !score.missed.is_empty() {
                { practise(pack, level, run, &score) }
            }
            { actions(run, &score, plan, act) }
            { last }
        </div>
    }
}

fn total(pack: &Pack, level: u8, instance: &str, run: &Run, score: &Score, pass: Option<Pass>) -> Html {
    let (judged_right, of) = score.points;
    let id = format!("{instance}-total");
    html! {
        // As for a checked question (judgement.rs).
        <div class="srm-total" tabindex="-1" role="group" aria-labelledby={id.clone()}>
            <div {id}>
                <h3 aria-level={aria_level(level, 1)}>
                    <span class="srm-big">{ score.n_right }</span>{ " " }
                    <span class="srm-of">{ format!("of {} fully right.", score.n_asked) }</span>
                </h3>
                // Where each question is worth one, this would say the same again.
                if of != score.n_asked {
                    <p class="srm-points">{ format!("Option by option: {judged_right} of {of} judged right.") }</p>
                }
                if let Some(pass) = pass {
                    { pass_mark(score, pass) }
                }
                { unanswered(score.n_unanswered) }
                { pattern(pack, run, score) }
                if let Some(sentence) = certain(score) {
                    <p class="srm-certain">{ sentence }</p>
                }
            </div>
        </div>
    }
}

fn unanswered(n: u32) -> Html {
    let rest = if n == 1 { "question has no answer; it counts" } else { "questions have no answer; they count" };
    html! {
        if n > 0 {
            <p>{ capitalized(&format!("{} {rest} as not right.", number(n))) }</p>
        }
    }
}

/// A sentence on the direction of the slips; nothing where there is too little to say it.
fn pattern(pack: &Pack, run: &Run, score: &Score) -> Html {
    if score.missed.is_empty() {
        return html! { <p>{ "Every question fully right." }</p> };
    }
    let (slip, layers) = match Pattern::of(pack, run, score) {
        Pattern::TooFew => return Html::default(),
        Pattern::BothWays => return html! { <p>{ "Your slips point both ways." }</p> },
        Pattern::OneWay { slip, layers } => (slip, layers),
    };
    let (what, so) = match slip {
        Slip::LeftToProvider => {
            ("you leave to AWS tasks that are yours", "That is the risky direction, because then nobody does the task.")
        }
        Slip::TakenOn => ("you take on tasks that are AWS’s", "That costs you work that is already done."),
    };
    let label = |at: usize| layers.get(at).map(|&idx| html! { <b>{ &pack.layers[idx as usize].label }</b> });
    html! {
        <p>
            { format!("The pattern in your slips: {what}") }
            if let Some(label) = label(0) {
                { ", mostly in " }{ label }
            }
            if let Some(label) = label(1) {
                { " and " }{ label }
            }
            { format!(". {so}") }
        </p>
    }
}

/// “You were certain on two of the three you missed. Those come back first.”
fn certain(score: &Score) -> Option<String> {
    let (n, of) = (score.n_certain, score.missed.len() as u32);
    Some(match n {
        0 => return None,
        1 if of == 1 => String::from("You were certain on the one you missed."),
        _ if n == of => format!("You were certain on all {} you missed.", number(of)),
        1 => format!("You were certain on one of the {} you missed. It comes back first.", number(of)),
        _ => format!("You were certain on {} of the {} you missed. Those come back first.", number(n), number(of)),
    })
}

fn actions(run: &Run, score: &Score, plan: Plan, act: &Callback<Action>) -> Html {
    // A new seed from the old one: the next set differs, and stays the same on every machine.
    let seed = run.seed.wrapping_add(1);
    html! {
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
                { if plan.mode == Mode::Exam { "Take the exam again" } else { "Start again" } }
            </button>
        </p>
    }
}
