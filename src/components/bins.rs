//! Bins, the places that tasks are sorted into and rows belong to: their labels, and a native radio for each.

use super::owner::owner_word;
use crate::{
    content::Bin,
    session::{Action, quiz::Asked},
};
use yew::prelude::*;

/// The label of a bin; the sides of a line to draw have the words of their owners.
pub fn bin_label(bin: &Bin) -> &str {
    if bin.label.is_empty() { owner_word(bin.owner) } else { &bin.label }
}

/// The radio that puts a choice in a place.
pub fn radio(name: &str, asked: &Asked, choice_idx: u32, place: u32, act: &Callback<Action>) -> Html {
    html! {
        <input
            type="radio"
            name={name.to_owned()}
            value={place.to_string()}
            checked={asked.answer.response().place(choice_idx) == place}
            disabled={asked.answer.is_checked()}
            onchange={act.reform(move |_| Action::Choose { choice_idx, place })}
        />
    }
}
