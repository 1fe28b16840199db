//! One question: native inputs in a form, and after the check a verdict and a reason for every choice.

use super::{
    choices::choices,
    draw::draw,
    glossary::marked,
    judgement::judgement,
    live::live,
    sort::sort,
    words::{capitalized, number},
};
use crate::{
    content::{Kind, Pack, Question},
    session::{
        Action,
        quiz::{Asked, Mode, Run},
        response::{Answer, Confidence},
    },
};
use yew::prelude::*;

/// The form of the question on show.
pub fn question(pack: &Pack, level: u8, instance: &str, run: &Run, confidence: bool, act: &Callback<Action>) -> Html {
    let asked = run.on_show();
    let question = asked.question(pack);
    let checked = asked.answer.is_checked();
    let exam = run.mode == Mode::Exam;
    html! {
        <form class="srm-form" part="question" novalidate=true>
            { judgement(pack, level, instance, asked) }
            <fieldset
                key={question.id.as_str()}
                class="srm-options"
                data-question={question.id.clone()}
                data-kind={kind(question.kind)}
                tabindex="-1"
                aria-describedby={(!checked).then(|| format!("{instance}-count"))}
            >
                <legend>
                    <span class="srm-stem">{ marked(&question.prompt) }</span>
                    if !checked || question.bins.is_empty() {
                        { " " }
                        <span class="srm-hint">{ instruction(question) }</span>
                    }
                </legend>
                { answers(pack, instance, run, asked, act) }
            </fieldset>
            if !checked && !exam {
                { hint(pack, question) }
                if confidence {
                    { how_sure(instance, asked, act) }
                }
            }
            { actions(pack, instance, run, act) }
        </form>
    }
}

/// What a question asks to tick, sort or draw; after the check with a reason for each.
pub fn answers(pack: &Pack, instance: &str, run: &Run, asked: &Asked, act: &Callback<Action>) -> Html {
    match asked.question(pack).kind {
        Kind::Single | Kind::Multiple | Kind::TrueFalse => choices(pack, instance, run, asked, act),
        Kind::Sort => sort(pack, instance, run, asked, act),
        Kind::Draw => draw(pack, instance, asked, act),
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Single | Kind::Multiple | Kind::TrueFalse => "choices",
        Kind::Sort => "sort",
        Kind::Draw => "draw",
    }
}

/// “Select two.” For one answer the radios say it.
fn instruction(question: &Question) -> String {
    match question.kind {
        Kind::Single => String::from("Select one."),
        Kind::TrueFalse => String::from("True or false?"),
        Kind::Multiple => format!("Select {}.", number(question.n_wanted())),
        Kind::Sort => String::from("Choose a place for each task, or drag the task there."),
        Kind::Draw => String::from("Drag the line, or choose an owner in each row."),
    }
}

/// What narrows the question before the answer: what the author wrote, or what the one layer asked about means. An answer
/// found with hints is kept better than one that was shown (Finn and Metcalfe 2010, “Scaffolding feedback to maximize
/// long-term error correction”).
fn hint(pack: &Pack, question: &Question) -> Html {
    let words = match (&question.hint, &question.layers[..]) {
        (Some(hint), _) => html! { <span>{ marked(hint) }</span> },
        (None, [layer_idx]) => {
            let layer = &pack.layers[*layer_idx as usize];
            html! { <><b>{ format!("Layer {}: {}.", layer_idx + 1, layer.label) }</b>{ " " }<span>{ marked(&layer.meaning) }</span></> }
        }
        _ => return Html::default(),
    };
    html! {
        <details key={format!("hint-{}", question.id)} class="srm-hintbox">
            <summary>{ "Show a hint" }</summary>
            <p>{ words }</p>
        </details>
    }
}

fn how_sure(instance: &str, asked: &Asked, act: &Callback<Action>) -> Html {
    html! {
        <fieldset class="srm-sure" key="sure">
            <legend>{ "How sure are you?" }{ " " }<span>{ "Optional, not scored." }</span></legend>
            { for Confidence::ALL.into_iter().map(|step| html! {
                <label key={step.id()}>
                    <input
                        type="radio"
                        name={format!("{instance}-sure")}
                        value={step.id()}
                        checked={asked.confidence == Some(step)}
                        onchange={act.reform(move |_| Action::Feel(step))}
                    />
                    <span>{ sure_words(step) }</span>
                </label>
            }) }
        </fieldset>
    }
}

/// How sure, in words.
pub fn sure_words(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Guessing => "Guessing",
        Confidence::FairlySure => "Fairly sure",
        Confidence::Certain => "Certain",
    }
}

fn actions(pack: &Pack, instance: &str, run: &Run, act: &Callback<Action>) -> Html {
    // A new one with each question: the rest of a double click on the last one is not for this one (host/clicks.js).
    let button = |class: &'static str, words: &'static str, action: Action| {
        html! {
            <button key={format!("{class}-{}", run.at)} type="button" {class} onclick={act.reform(move |_| action.clone())}>
                { words }
            </button>
        }
    };
    let answer = run.answer();
    if answer.is_checked() {
        let next = if run.is_finished() { "See the results" } else { "Next question" };
        return html! {
            <div class="srm-actions" key="after">
                { button("srm-primary", next, Action::Next) }
                { button("srm-secondary", "Try again", Action::TryAgain) }
            </div>
        };
    }
    let last = run.at as usize + 1 == run.asked.len();
    let submit = match (run.mode, last) {
        (Mode::Practice, _) => "Check answer",
        (Mode::Exam, false) => "Next question",
        (Mode::Exam, true) => "Finish and see the results",
    };
    let exam = run.mode == Mode::Exam;
    // Enter clicks it too. The event of the form would not do: a sandboxed frame has none.
    let onclick = act.reform(move |event: MouseEvent| {
        // Nothing is sent, and at the end of an exam the form is gone.
        event.prevent_default();
        if exam { Action::Next } else { Action::Check }
    });
    html! {
        // A new one with each question, too: a live region that changes with the prompt would be said beside it.
        <div class="srm-actions" key={format!("before-{}", run.at)}>
            <button key={run.at} type="submit" class="srm-primary" {onclick}><span key={submit}>{ submit }</span></button>
            if exam && run.at > 0 {
                { button("srm-secondary", "Back", Action::Back) }
            }
            {
                live("srm-count", html! {
                    <p id={format!("{instance}-count")}>
                        { count(run.question(pack), answer) }
                        if exam && last {
                            { unanswered(pack, run) }
                        }
                    </p>
                })
            }
        </div>
    }
}

/// How far the answer has come: “6 of 8 sorted.”, or what a check lacked.
fn count(question: &Question, answer: Answer) -> Html {
    let n_placed = answer.response().n_placed();
    let unit = match question.kind {
        Kind::Multiple => "selected",
        Kind::Sort => "sorted",
        Kind::Draw => "rows chosen",
        Kind::Single | Kind::TrueFalse => "",
    };
    match answer {
        Answer::Incomplete(_) => html! {
            <b key="wrong" class="srm-error">{ wrong_number(question, n_placed) }</b>
        },
        _ if unit.is_empty() => Html::default(),
        _ => html! { <span key={n_placed}>{ format!("{n_placed} of {} {unit}.", question.n_wanted()) }</span> },
    }
}

/// What an exam lacks before it is finished, said before it is too late.
fn unanswered(pack: &Pack, run: &Run) -> Html {
    let n = run.asked.iter().filter(|asked| !asked.is_answered(pack)).count() as u32;
    let are = if n == 1 { "question is" } else { "questions are" };
    html! {
        if n > 0 {
            <b key={format!("empty-{n}")}>{ format!(" {} {are} not fully answered yet.", capitalized(&number(n))) }</b>
        }
    }
}

/// “Select two. One is selected.”
fn wrong_number(question: &Question, n_placed: u32) -> String {
    let is = if n_placed == 1 { "is" } else { "are" };
    let placed = match n_placed {
        0 => "none".into(),
        n => number(n),
    };
    match question.kind {
        Kind::Multiple => format!("{} {} {is} selected.", instruction(question), capitalized(&placed)),
        Kind::Sort => format!("Sort all {}. {} {is} sorted.", number(question.n_wanted()), capitalized(&placed)),
        Kind::Draw => {
            format!(
                "Choose an owner in all {} rows. {} {is} chosen.",
                number(question.n_wanted()),
                capitalized(&placed)
            )
        }
        Kind::Single | Kind::TrueFalse => String::from("Choose an answer first."),
    }
}
