//! One question: native inputs in a form, and after the check a verdict and a reason for every choice.

use super::{
    glossary::marked,
    verdict::{judgement_sentence, judgement_words, verdict_attr, verdict_icon, verdict_words},
    words::{aria_level, capitalized, number},
};
use crate::{
    content::{Choice, Kind, Pack, Question},
    session::{
        Action,
        quiz::{Answer, Response, Run},
        score::{Judgement, Verdict, points},
    },
};
use web_sys::HtmlInputElement;
use yew::{TargetCast, prelude::*};

/// The form of the question on show.
pub fn question_form(pack: &Pack, level: u8, instance: &str, run: &Run, act: &Callback<Action>) -> Html {
    let question = run.question(pack);
    let answer = run.answer();
    let onsubmit = act.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::Check
    });
    html! {
        <form class="srm-form" part="question" novalidate=true {onsubmit}>
            { verdict(question, answer, level) }
            <fieldset
                key={question.id.as_str()}
                class="srm-options"
                aria-describedby={(!answer.is_checked()).then(|| format!("{instance}-count"))}
            >
                <legend tabindex="-1">
                    <span class="srm-stem">{ marked(&question.prompt) }</span>
                    { " " }
                    <span class="srm-hint">{ instruction(question) }</span>
                </legend>
                { for (0..).zip(run.choice_order(question)).map(|(place, choice_idx)| {
                    option(pack, instance, run, act, (place, choice_idx))
                }) }
            </fieldset>
            { actions(instance, run, question, act) }
        </form>
    }
}

/// “Select two.” For one answer the radios say it.
fn instruction(question: &Question) -> String {
    match question.kind {
        Kind::Single => String::from("Select one."),
        Kind::TrueFalse => String::from("True or false?"),
        Kind::Multiple => format!("Select {}.", number(question.n_correct())),
    }
}

fn verdict(question: &Question, answer: Answer, level: u8) -> Html {
    let Some(judgement) = Judgement::of(question, answer) else { return Html::default() };
    let (judged_right, of) = points(question, answer.response());
    html! {
        <div class="srm-verdict" part="verdict" tabindex="-1">
            <h3 aria-level={aria_level(level, 1)}>
                { judgement_words(judgement) }{ " " }
                <span class="srm-score">
                    if question.kind == Kind::Multiple {
                        { format!("{judged_right} of {of} judged right") }
                    } else {
                        { format!("{judged_right} of {of}") }
                    }
                </span>
            </h3>
            if let Some(sentence) = judgement_sentence(question, answer.response()) {
                <p>{ sentence }</p>
            }
        </div>
    }
}

fn option(pack: &Pack, instance: &str, run: &Run, act: &Callback<Action>, (place, choice_idx): (u8, u32)) -> Html {
    let (question, answer) = (run.question(pack), run.answer());
    let choice = &question.choices[choice_idx as usize];
    let chosen = answer.response().has(choice_idx);
    let verdict = answer.is_checked().then(|| Verdict::of(choice, chosen));
    let onchange = {
        let act = act.clone();
        move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                act.emit(Action::Choose { choice_idx, chosen: input.checked() });
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
                    checked={chosen}
                    disabled={answer.is_checked()}
                    {onchange}
                />
                if question.kind != Kind::TrueFalse {
                    <span class="srm-letter" aria-hidden="true">{ letter(place) }</span>
                }
                <span class="srm-text">{ &choice.text }</span>
            </label>
            if let Some(verdict) = verdict {
                <div class="srm-feedback">
                    { verdict_icon(verdict) }
                    <p>
                        <b>{ verdict_words(question, verdict) }</b>{ " " }
                        <span>{ marked(&choice.reason) }</span>
                        { layer_link(pack, question, choice, act) }
                    </p>
                </div>
            }
        </div>
    }
}

/// The letter of the option shown at a place; a pack allows 26.
pub fn letter(place: u8) -> char {
    char::from(b'A' + place)
}

/// The way to the layer that a choice is about.
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

fn actions(instance: &str, run: &Run, question: &Question, act: &Callback<Action>) -> Html {
    let answer = run.answer();
    if answer.is_checked() {
        let next = if run.is_finished() { "See the results" } else { "Next question" };
        return html! {
            <p class="srm-actions" key="after">
                <button type="button" class="srm-primary" onclick={act.reform(|_| Action::Next)}>{ next }</button>
                <button type="button" class="srm-secondary" onclick={act.reform(|_| Action::TryAgain)}>{ "Try again" }</button>
            </p>
        };
    }
    html! {
            <p class="srm-actions" key="before">
                <button type="submit" class="srm-primary">{ "Check answer" }</button>
                <span class="srm-count" role="status" id={format!("{instance}-count")}>
                    if let Answer::Incomplete(response) = answer {
                        <b key="wrong" class="srm-error">{ wrong_number(question, response) }</b>
                    } else if question.kind == Kind::Multiple {
                        <span key={answer.response().n_chosen()}>
    { format!("{} of {} selected", answer.response().n_chosen(), question.n_correct()) }</span>
                    }
                </span>
            </p>
        }
}

/// “Select two. One is selected.”
fn wrong_number(question: &Question, response: Response) -> String {
    let n_chosen = response.n_chosen();
    let is = if n_chosen == 1 { "is" } else { "are" };
    match question.kind {
        Kind::Multiple => format!(
            "{} {} {is} selected.",
            instruction(question),
            capitalized(&match n_chosen {
                0 => "none".into(),
                n => number(n),
            })
        ),
        Kind::Single | Kind::TrueFalse => String::from("Choose an answer first."),
    }
}
