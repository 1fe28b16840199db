//! The quiz: where the learner is in the set, the question, and the stack that it is about.
//!
//! To be asked keeps more in mind than to read again (Roediger and Karpicke 2006, “Test-enhanced learning”).

use super::{question::question, quiz_figure::quiz_figure, words::aria_level};
use crate::{
    content::Pack,
    session::{
        Action,
        quiz::{Mode, Run},
        score::Judgement,
    },
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
                if run.mode == Mode::Exam {
                    <div class="srm-exam">
                        <h3 aria-level={aria_level(level, 1)}>{ "Exam" }</h3>
                        <p>{ "Feedback on every answer comes at the end." }</p>
                    </div>
                }
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

/// One tick a question: full where it was right, struck through where it was not, framed where the learner is. In an
/// exam it says only what is answered.
fn ticks(pack: &Pack, run: &Run) -> Html {
    html! {
        <span class="srm-ticks" aria-hidden="true">
            { for (0..).zip(&run.asked).map(|(at, asked)| {
                let judgement = asked.judgement(pack);
                let answered = run.mode == Mode::Exam && judgement.is_none() && asked.is_answered(pack);
                html! {
                    <i
                        data-answered={answered.then_some("")}
                        data-right={judgement.map(|it| if it == Judgement::Right { "1" } else { "0" })}
                        data-now={(at == run.at).then_some("")}
                    />
                }
            }) }
        </span>
    }
}
