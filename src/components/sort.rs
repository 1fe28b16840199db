//! Tasks to sort: a native radio group for each, and dragging by its grip as an extra.

use super::{
    bins::{heads, radio},
    choices::feedback,
    owner::owner_attr,
    verdict::{bin_words, verdict_attr, verdict_icon},
};
use crate::{
    content::Pack,
    hooks::drag,
    session::{
        Action,
        quiz::{Asked, Run},
        score::Verdict,
    },
};
use web_sys::PointerEvent;
use yew::prelude::*;

/// All tasks, in the order of the run.
pub fn sort(pack: &Pack, instance: &str, run: &Run, asked: &Asked, act: &Callback<Action>) -> Html {
    let question = asked.question(pack);
    // A task that is let go over a bin goes into it.
    let onpointerup = {
        let act = act.clone();
        move |event: PointerEvent| {
            if let Some(choice_idx) = drag::dropped(&event)
                && let Some(place) = drag::number_under(&event, "label[data-place]", "data-place")
            {
                act.emit(Action::Choose { choice_idx, place });
            }
        }
    };
    html! {
        <div
            class="srm-sort"
            data-bins={question.bins.len().to_string()}
            onpointerdown={|event: PointerEvent| drag::begin(&event, ".srm-grip", "data-item")}
            onpointermove={|event: PointerEvent| drag::follow(&event, "label[data-place]")}
            {onpointerup}
            onpointercancel={|event: PointerEvent| { drag::dropped(&event); }}
        >
            { heads(question, "Task") }
            { for run.choice_order(question).into_iter().map(|choice_idx| item(pack, instance, asked, choice_idx, act)) }
        </div>
    }
}

fn item(pack: &Pack, instance: &str, asked: &Asked, choice_idx: u32, act: &Callback<Action>) -> Html {
    let (question, answer) = (asked.question(pack), asked.answer);
    let choice = &question.choices[choice_idx as usize];
    let place = answer.response().place(choice_idx);
    let verdict = answer.is_checked().then(|| Verdict::of(question, choice, place));
    let name = format!("{instance}-{}-{}", question.id, choice.id);
    html! {
        <div
            class="srm-item"
            key={choice_idx}
            data-choice={choice.id.clone()}
            data-open={(place == 0).then_some("")}
            data-verdict={verdict.map(verdict_attr)}
        >
            <div class="srm-item__row" role="radiogroup" aria-labelledby={name.clone()}>
                <i class="srm-grip" aria-hidden="true" data-item={choice_idx.to_string()} />
                <span class="srm-text" id={name.clone()}>{ &choice.text }</span>
                { for (1..).zip(&question.bins).map(|(at, bin)| {
                    let missed = (verdict.is_some() && at == choice.place && at != place).then_some(Verdict::Missed);
                    html! {
                        <label
                            data-place={at.to_string()}
                            data-owner={bin.owner.map(|owner| owner_attr(Some(owner)))}
                            data-verdict={missed.map(verdict_attr)}
                        >
                            { radio(&name, question, asked, choice_idx, at, act) }
                            if let Some(missed) = missed {
                                { verdict_icon(missed) }{ " " }<b>{ "Right answer" }</b>
                            }
                        </label>
                    }
                }) }
            </div>
            if let Some(verdict) = verdict {
                { feedback(pack, question, choice, verdict, bin_words(question, choice, place), act) }
            }
        </div>
    }
}
