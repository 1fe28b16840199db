//! Question by question: what was asked, what the learner said, and behind it every reason.

use super::{
    question::answers,
    verdict::{confidence_sentence, icon, judgement_sentence, judgement_words, points_words, verdict_icon},
    words::{aria_level, pause},
};
use crate::{
    content::{Kind, Pack},
    session::{
        Action,
        quiz::{Asked, Run},
        response::Response,
        score::{Judgement, Verdict},
        slip::{Slip, Slips},
    },
};
use yew::prelude::*;

/// All questions in the order asked.
pub fn review(pack: &Pack, level: u8, instance: &str, run: &Run, act: &Callback<Action>) -> Html {
    html! {
        <div class="srm-review" part="review">
            <h3 aria-level={aria_level(level, 1)}>{ "Question by question" }</h3>
            <ol role="list">
                { for (1..).zip(&run.asked).map(|(number, asked)| item(pack, instance, run, asked, number, act)) }
            </ol>
        </div>
    }
}

fn item(pack: &Pack, instance: &str, run: &Run, asked: &Asked, number: u32, act: &Callback<Action>) -> Html {
    let (question, response) = (asked.question(pack), asked.answer.response());
    let Some(judgement) = asked.judgement(pack) else { return Html::default() };
    let id = format!("{instance}-asked-{}", question.id);
    let said = said(pack, asked);
    let sentences =
        [judgement_sentence(question, response), confidence_sentence(judgement, asked.confidence).map(String::from)];
    html! {
        <li key={question.id.as_str()}>
            <details>
                <summary>
                    <span class="srm-no">{ number }</span>{ " " }
                    <span class="srm-asked">
                        <b id={id.clone()}>{ question.prompt.plain() }</b>{ " " }
                        <span>{ &said }{ pause(if said.is_empty() { "" } else { ". " }) }</span>
                    </span>{ " " }
                    { outcome(pack, asked, judgement) }
                </summary>
                <div class="srm-review__body" role="group" aria-labelledby={id} data-checked="" data-kind={(question.kind == Kind::Draw).then_some("draw")}>
                    { for sentences.into_iter().flatten().map(|sentence| html! { <p>{ sentence }</p> }) }
                    { answers(pack, instance, run, asked, act) }
                </div>
            </details>
        </li>
    }
}

/// “You said: your team installs the patch”, or how much of it is right; nothing where nothing was said.
fn said(pack: &Pack, asked: &Asked) -> String {
    let (question, response) = (asked.question(pack), asked.answer.response());
    let chosen = (0..).zip(&question.choices).find(|(idx, _)| response.place(*idx) > 0);
    match (question.kind, chosen) {
        (_, None) => String::new(),
        (Kind::Single | Kind::TrueFalse, Some((_, choice))) => format!("You said: {}", choice.text),
        _ => points_words(question, response),
    }
}

/// How a question came out, in a shape and words: the direction too, where it is wrong as a whole and all one way.
fn outcome(pack: &Pack, asked: &Asked, judgement: Judgement) -> Html {
    let (question, response) = (asked.question(pack), asked.answer.response());
    let direction = Slips::of(question, response).direction();
    let (verdict, shape, words) = match (judgement, direction) {
        _ if response == Response::NONE => {
            ("none", icon(html! { <circle class="srm-icon__line" cx="12" cy="12" r="10" /> }), "No answer")
        }
        (Judgement::Right, _) => ("right", verdict_icon(Verdict::Right), judgement_words(judgement)),
        (Judgement::Partly, _) => ("partly", icon(half()), judgement_words(judgement)),
        (Judgement::Wrong, Some(Slip::LeftToProvider)) => ("not-taken", verdict_icon(Verdict::NotTaken), "Left to AWS"),
        (Judgement::Wrong, Some(Slip::TakenOn)) => ("wrong", verdict_icon(Verdict::Wrong), "Taken on"),
        (Judgement::Wrong, None) => ("wrong", verdict_icon(Verdict::Wrong), judgement_words(judgement)),
    };
    html! { <span class="srm-outcome" data-verdict={verdict}>{ shape }<span>{ words }</span></span> }
}

/// A circle that is full on one side.
fn half() -> Html {
    html! {
        <>
            <circle class="srm-icon__line" cx="12" cy="12" r="10" />
            <path class="srm-icon__fill" d="M12 2a10 10 0 0 0 0 20z" />
        </>
    }
}
