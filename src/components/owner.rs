//! Owners in words and attributes, the same wherever one is shown.

use crate::content::{Cell, Owner};
use yew::prelude::*;

/// The value of `data-owner`.
pub fn owner_attr(owner: Option<Owner>) -> &'static str {
    match owner {
        Some(Owner::Customer) => "customer",
        Some(Owner::Provider) => "provider",
        Some(Owner::Shared) => "shared",
        None => "none",
    }
}

/// The value of `data-lead`, for a shared cell of which one side does the larger part.
pub fn lead_attr(cell: &Cell) -> Option<&'static str> {
    cell.lead.map(|lead| owner_attr(Some(lead)))
}

/// The word on a row.
pub fn owner_word(owner: Option<Owner>) -> &'static str {
    match owner {
        Some(Owner::Customer) => "You",
        Some(Owner::Provider) => "AWS",
        Some(Owner::Shared) => "Shared",
        None => "Not used here",
    }
}

/// The second word on a shared row of which one side does the larger part.
pub fn lead_words(cell: &Cell) -> Option<&'static str> {
    match cell.lead? {
        Owner::Customer => Some("mostly you"),
        Owner::Provider => Some("mostly AWS"),
        Owner::Shared => None,
    }
}

/// The key: what each pattern means, for who sees one. Only what occurs in `cells` is in it.
pub fn key<'a>(cells: impl Iterator<Item = &'a Cell> + Clone) -> Html {
    let owners = [
        (Some(Owner::Customer), "Yours"),
        (Some(Owner::Provider), "AWS’s"),
        (Some(Owner::Shared), "Shared"),
        (None, "Not used here"),
    ];
    html! {
        <ul class="srm-key" aria-hidden="true">
            { for owners.into_iter().filter(|(owner, _)| cells.clone().any(|cell| cell.owner == *owner)).map(|(owner, word)| html! {
                <li key={word} data-owner={owner_attr(owner)}><i class="srm-swatch" />{ word }</li>
            }) }
        </ul>
    }
}
