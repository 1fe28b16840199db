//! What is due for review: how many questions, which, why and since when; and when to come back.

use super::words::{aria_level, capitalized, number};
use crate::{
    content::{Kind, Pack, Question},
    session::{
        Action, Session,
        fsrs::DAY,
        quiz::Plan,
        response::Confidence,
        schedule::{Memory, due, review},
        score::Judgement,
    },
};
use yew::prelude::*;

/// The questions that are due at `now` (seconds since 1970), and the way to them; nothing where none are.
pub fn due_now(pack: &Pack, level: u8, session: &Session, plan: Plan, now: u32, act: &Callback<Action>) -> Html {
    let n_due = due(pack, &session.memories, now).len() as u32;
    let questions = review(pack, &session.memories, now, plan.n_questions);
    if questions.is_empty() {
        return Html::default();
    }
    let n_asked = questions.len() as u32;
    let seed = session.run.as_ref().map_or(plan.seed, |run| run.seed.wrapping_add(1));
    let again = Action::Review { seed, n_questions: plan.n_questions };
    let begun = session.run.as_ref().is_some_and(|run| !run.is_finished());
    html! {
        <section key="due" class="srm-due" part="due">
            <h3 aria-level={aria_level(level, 1)}><span key={n_due}>{ capitalized(&are_due(n_due)) }</span></h3>
            <p>{ "You met them before. Seeing them again after some days is what makes them stay." }</p>
            <details>
                <summary>{ "Which, and why" }</summary>
                <ol role="list">
                    { for questions.iter().map(|&idx| item(&pack.questions()[idx as usize], session.memories[idx as usize], pack, now)) }
                </ol>
            </details>
            <p class="srm-actions">
                <button type="button" class="srm-primary" onclick={act.reform(move |_| again.clone())}>
                    <span key={n_asked}>
                        {
                            match n_asked {
                                _ if n_asked < n_due => format!("Review {n_asked} of them"),
                                1 => "Review it".into(),
                                _ => format!("Review these {n_due}"),
                            }
                        }
                    </span>
                </button>
                if begun {
                    <small>{ "A review takes the place of the set that you have begun." }</small>
                }
            </p>
        </section>
    }
}

/// How many will be due a day after `now` (seconds since 1970), where none are yet.
pub fn due_later(pack: &Pack, session: &Session, now: u32) -> Html {
    let n_due = due(pack, &session.memories, now.saturating_add(DAY)).len() as u32;
    html! {
        if n_due > 0 && due(pack, &session.memories, now).is_empty() {
            <p key="later" class="srm-due">
                <span key={n_due}>{ format!("Come back tomorrow: {} then.", are_due(n_due)) }</span>
            </p>
        }
    }
}

fn are_due(n: u32) -> String {
    if n == 1 { "one question is due for review".into() } else { format!("{} questions are due for review", number(n)) }
}

fn item(question: &Question, memory: Option<Memory>, pack: &Pack, now: u32) -> Html {
    let Some(memory) = memory else { return Html::default() };
    let days = now.saturating_sub(memory.card.reviewed()) / DAY;
    html! {
        <li>
            <b>{ question.prompt.plain() }</b>{ " " }
            <span>{ format!("{} Last time: {}.", about(pack, question), how(memory)) }</span>{ " " }
            <small>
                {
                    match days {
                        0 => "less than a day ago".into(),
                        1 => "1 day ago".into(),
                        days => format!("{days} days ago"),
                    }
                }
            </small>
        </li>
    }
}

/// The layer and the service of a question, as a sentence of its own.
fn about(pack: &Pack, question: &Question) -> String {
    let layer = match question.kind {
        Kind::Draw => Some("All layers"),
        _ => question.layers.first().map(|&idx| pack.layers[idx as usize].label.as_str()),
    };
    let service = question.services.first().map(|&idx| pack.services[idx as usize].short.as_str());
    match (layer, service) {
        (Some(layer), Some(service)) => format!("{layer}, on {service}."),
        (Some(one), None) | (None, Some(one)) => format!("{one}."),
        (None, None) => String::new(),
    }
}

fn how(memory: Memory) -> &'static str {
    match (memory.judgement, memory.confidence) {
        (Judgement::Wrong, Some(Confidence::Certain)) => "not right, and you were certain",
        (Judgement::Wrong, _) => "not right",
        (Judgement::Partly, Some(Confidence::Certain)) => "partly right, and you were certain",
        (Judgement::Partly, _) => "partly right",
        (Judgement::Right, Some(Confidence::Guessing)) => "right, but you were guessing",
        (Judgement::Right, _) => "right",
    }
}
