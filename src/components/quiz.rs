//! The quiz: where the learner is in the set, the question, and the stack that it is about.

use super::{question::QuestionForm, quiz_figure::quiz_figure};
use crate::{
    content::Pack,
    session::{Action, quiz::Run, score::Judgement},
};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct QuizProps {
    pub pack: Rc<Pack>,
    /// Heading level of the widget's title.
    #[prop_or(2)]
    pub level: u8,
    pub instance: AttrValue,
    pub run: Run,
    pub act: Callback<Action>,
}

/// A question on the same stack that was explored.
#[component]
pub fn Quiz(props: &QuizProps) -> Html {
    let QuizProps { pack, level, instance, run, act } = props;
    let checked = run.answer().is_checked();
    html! {
        <div class="srm-quiz" data-checked={checked.then_some("")}>
            <div class="srm-quiz__main">
                <p class="srm-progress">
                    <span>{ format!("Question {} of {}", run.at + 1, run.asked.len()) }</span>
                    { ticks(pack, run) }
                </p>
                <QuestionForm pack={pack.clone()} {level} {instance} run={run.clone()} {act} />
            </div>
            { quiz_figure(pack, run) }
        </div>
    }
}

/// One tick a question: full where it was right, struck through where it was not, framed where the learner is.
fn ticks(pack: &Pack, run: &Run) -> Html {
    html! {
        <span class="srm-ticks" aria-hidden="true">
            { for (0..).zip(&run.asked).map(|(at, asked)| {
                let judgement = Judgement::of(&pack.questions[asked.question_idx as usize], asked.answer);
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
