//! The choices of a question to tick: native inputs, and after the check a verdict and a reason for each.
//!
//! Wrong choices are remembered as facts unless feedback follows (Butler and Roediger 2008, “Feedback enhances the
//! positive effects and reduces the negative effects of multiple-choice testing”), and a reason helps with questions
//! not met yet, where the right answer alone does not (Butler, Godbole and Marsh 2013, “Explanation feedback is better
//! than correct answer feedback for promoting transfer of learning”).

use super::{
    glossary::marked,
    verdict::{verdict_attr, verdict_icon, verdict_words},
    words::pause,
};
use crate::{
    content::{Choice, Kind, Pack, Question},
    session::{
        Action,
        quiz::{Asked, Run},
        score::Verdict,
    },
};
use web_sys::HtmlInputElement;
use yew::{TargetCast, prelude::*};

/// All choices, in the order of the run.
pub fn choices(pack: &Pack, instance: &str, run: &Run, asked: &Asked, act: &Callback<Action>) -> Html {
    let order = run.choice_order(asked.question(pack));
    (0..).zip(order).map(|(at, choice_idx)| choice(pack, instance, asked, act, (at, choice_idx))).collect()
}

fn choice(pack: &Pack, instance: &str, asked: &Asked, act: &Callback<Action>, (at, choice_idx): (u8, u32)) -> Html {
    let (question, answer) = (asked.question(pack), asked.answer);
    let choice = &question.choices[choice_idx as usize];
    let place = answer.response().place(choice_idx);
    let verdict = answer.is_checked().then(|| Verdict::of(question, choice, place));
    let onchange = {
        let act = act.clone();
        move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                act.emit(Action::Choose { choice_idx, place: input.checked().into() });
            }
        }
    };
    html! {
        <div class="srm-option" key={choice_idx} data-choice={choice.id.clone()} data-verdict={verdict.map(verdict_attr)}>
            <label>
                <input
                    type={if question.kind == Kind::Multiple { "checkbox" } else { "radio" }}
                    name={format!("{instance}-{}", question.id)}
                    value={choice.id.clone()}
                    checked={place > 0}
                    disabled={answer.is_checked()}
                    {onchange}
                />
                if question.kind != Kind::TrueFalse {
                    <span class="srm-letter">{ letter(at) }{ pause(". ") }</span>
                }
                <span class="srm-text">{ &choice.text }</span>
            </label>
            if let Some(verdict) = verdict {
                { feedback(pack, question, choice, verdict, verdict_words(question, verdict), act) }
            }
        </div>
    }
}

/// The letter of the option shown at a place; a pack allows 26.
pub fn letter(at: u8) -> char {
    char::from(b'A' + at)
}

/// Shape, words and reason of a verdict, and the way to the layer that it is about. What was missed is right, and beside
/// that stands that it was missed.
pub fn feedback(
    pack: &Pack,
    question: &Question,
    choice: &Choice,
    verdict: Verdict,
    words: &'static str,
    act: &Callback<Action>,
) -> Html {
    html! {
        <div class="srm-feedback">
            { verdict_icon(verdict) }
            <p>
                <b>{ words }</b>{ " " }
                if verdict == Verdict::Missed {
                    <span class="srm-miss">{ verdict_icon(Verdict::NotTaken) }<b>{ "Missed." }</b></span>{ " " }
                }
                <span>{ marked(&choice.reason) }</span>
                { layer_link(pack, question, choice, act) }
            </p>
        </div>
    }
}

fn layer_link(pack: &Pack, question: &Question, choice: &Choice, act: &Callback<Action>) -> Html {
    let Some(layer_idx) = choice.layer else { return Html::default() };
    let service_idx = Pack::choice_service(question, choice);
    let label = &pack.layers[layer_idx as usize].label;
    let onclick = act.reform(move |_| Action::VisitLayer { layer_idx, service_idx });
    html! {
        <>
            { " " }
            <button type="button" class="srm-link" {onclick}>{ format!("Layer {}: {label}", layer_idx + 1) }</button>
        </>
    }
}
