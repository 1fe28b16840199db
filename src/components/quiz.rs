//! The quiz: where the learner is in the set, the question, and the stack that it is about.

use super::{question::question, quiz_figure::quiz_figure};
use crate::{
    content::Pack,
    session::{Action, quiz::Run, score::Judgement},
};
use yew::prelude::*;

/// A question on the same stack that was explored.
pub fn quiz(pack: &Pack, level: u8, instance: &str, run: &Run, confidence: bool, act: &Callback<Action>) -> Html {
    let checked = run.answer().is_checked();
    // Rows to draw a line through are the stack themselves.
    let rows = run.question(pack).kind.has_rows();
    html! {
        <div key="quiz" class="srm-quiz" data-checked={checked.then_some("")} data-rows={rows.then_some("")}>
            <div class="srm-quiz__main">
                <p class="srm-progress">
                    <span key={run.at}>{ format!("Question {} of {}", run.at + 1, run.asked.len()) }</span>
                    { ticks(pack, run) }
                </p>
                { question(pack, level, instance, run, confidence, act) }
            </div>
            if !rows {
                { quiz_figure(pack, run) }
            }
        </div>
    }
}

/// One tick a question: full where it was right, struck through where it was not, framed where the learner is.
fn ticks(pack: &Pack, run: &Run) -> Html {
    html! {
        <span class="srm-ticks" aria-hidden="true">
            { for (0..).zip(&run.asked).map(|(at, asked)| {
                let judgement = asked.judgement(pack);
                html! {
                    <i
                        data-right={judgement.map(|it| if it == Judgement::Right { "1" } else { "0" })}
                        data-now={(at == run.at).then_some("")}
                    />
                }
            }) }
        </span>
    }
}
