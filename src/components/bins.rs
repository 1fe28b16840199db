//! Bins, the places that tasks are sorted into and rows belong to: their labels, their heads, and a native radio for each.

use super::owner::{owner_attr, owner_word};
use crate::{
    content::{Bin, Question},
    session::{Action, quiz::Asked},
};
use yew::prelude::*;

/// The label of a bin; the sides of a line to draw have the words of their owners.
pub fn bin_label(bin: &Bin) -> &str {
    if bin.label.is_empty() { owner_word(bin.owner) } else { &bin.label }
}

/// The heads of the columns: `first`, then the bins.
pub fn heads(question: &Question, first: &'static str) -> Html {
    html! {
        <div class="srm-heads" aria-hidden="true">
            <span>{ first }</span>
            { for question.bins.iter().map(|bin| html! {
                <span data-owner={bin.owner.map(|owner| owner_attr(Some(owner)))}>{ bin_label(bin) }</span>
            }) }
        </div>
    }
}

/// The radio that puts a choice, whose group has `name`, in a place, and its label. Where the column has a head the label is
/// not on show, and still its name: if it were there for screen readers, they would say it twice.
pub fn radio(
    name: &str,
    question: &Question,
    asked: &Asked,
    choice_idx: u32,
    place: u32,
    act: &Callback<Action>,
) -> Html {
    let Some(bin) = question.bin(place) else { return Html::default() };
    let id = format!("{name}.{place}");
    html! {
        <>
            <input
                type="radio"
                name={name.to_owned()}
                value={place.to_string()}
                aria-labelledby={id.clone()}
                checked={asked.answer.response().place(choice_idx) == place}
                disabled={asked.answer.is_checked()}
                onchange={act.reform(move |_| Action::Choose { choice_idx, place })}
            />
            <span class="srm-bin" {id}>{ bin_label(bin) }</span>
        </>
    }
}
