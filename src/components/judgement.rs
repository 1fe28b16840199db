//! What a checked question came to: the verdict, the score and a sentence on what happened.

use super::{
    verdict::{confidence_sentence, judgement_sentence, judgement_words, points_words},
    words::aria_level,
};
use crate::{content::Pack, session::quiz::Asked};
use yew::prelude::*;

/// Takes the focus, and has all that it shows as its name: a group without a name says nothing, one that is named by its
/// heading says only that. The name comes from an element inside: some browsers find none for one that names itself.
pub fn judgement(pack: &Pack, level: u8, instance: &str, asked: &Asked) -> Html {
    let question = asked.question(pack);
    let Some(judgement) = asked.judgement(pack) else { return Html::default() };
    let id = format!("{instance}-verdict");
    html! {
        <div class="srm-verdict" part="verdict" tabindex="-1" role="group" aria-labelledby={id.clone()}>
            <div {id}>
                <h3 aria-level={aria_level(level, 1)}>
                    { judgement_words(judgement) }{ ". " }
                    <span class="srm-score">{ points_words(question, asked.answer.response()) }{ "." }</span>
                </h3>
                if let Some(sentence) = judgement_sentence(question, asked.answer.response()) {
                    <p>{ sentence }</p>
                }
                if let Some(sentence) = confidence_sentence(judgement, asked.confidence) {
                    <p class="srm-certain">{ sentence }</p>
                }
            </div>
        </div>
    }
}
