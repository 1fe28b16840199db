//! One row of the stack: a native `<details>` with number, name and owner, and its panel inside.

use super::{
    layer_panel::layer_panel,
    owner::{lead_attr, lead_words, owner_attr, owner_word},
    words::pause,
};
use crate::{
    content::{Owner, Pack},
    session::{Action, Lens},
};
use std::rc::Rc;
use web_sys::HtmlDetailsElement;
use yew::{TargetCast, prelude::*};

/// What the line does at a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineMark {
    /// Comes in above the row: the first shared one.
    pub enters: bool,
    /// Leaves under the row: the last shared one.
    pub leaves: bool,
    /// Lies flat under the row: nothing is shared.
    pub flat: bool,
    /// Stood under the row with the first service.
    pub ghost: bool,
}

#[derive(Clone, PartialEq, Properties)]
pub struct LayerRowProps {
    pub pack: Rc<Pack>,
    /// Heading level of the widget's title.
    #[prop_or(2)]
    pub level: u8,
    pub instance: AttrValue,
    pub layer_idx: u32,
    /// The service that is looked at; without a panel, one with which the row looks the same does as well.
    pub service_idx: u32,
    pub lens: Lens,
    pub mark: LineMark,
    pub open: bool,
    /// Whether a closed row has its panel too.
    pub ahead: bool,
    /// Whose the chosen box of the provider's own picture is, where it holds the layer.
    #[prop_or_default]
    pub in_box: Option<Owner>,
    /// Where the way back leads, in words, where the learner came from a question.
    pub back: Option<AttrValue>,
    pub act: Callback<Action>,
}

/// A row. `data-layer` is the layer's id, `data-owner` whose it is.
#[component]
pub fn LayerRow(props: &LayerRowProps) -> Html {
    let LayerRowProps { pack, level, instance, layer_idx, service_idx, lens, mark, open, ahead, in_box, back, act } =
        props;
    let (layer_idx, open) = (*layer_idx, *open);
    let layer = &pack.layers[layer_idx as usize];
    let cell = pack.cell(layer_idx, *service_idx);
    let name = match lens {
        Lens::Cloud | Lens::Classic => &layer.label,
        Lens::House => pack.home_name(layer_idx, *service_idx),
    };
    // The browser opens and closes the row; the session follows.
    let ontoggle = {
        let act = act.clone();
        move |event: Event| {
            let details = event.target_dyn_into::<HtmlDetailsElement>();
            match details.map(|details| details.open()) {
                Some(true) if !open => act.emit(Action::OpenLayer(layer_idx)),
                Some(false) if open => act.emit(Action::CloseLayer(layer_idx)),
                _ => {}
            }
        }
    };
    html! {
        <li
            data-layer={layer.id.clone()}
            data-row={(*lens == Lens::House).then(|| (layer_idx + 1).to_string())}
            data-owner={owner_attr(cell.owner)}
            data-lead={lead_attr(cell)}
            data-line={if mark.enters { Some("in") } else if mark.flat { Some("flat") } else { None }}
            data-end={mark.leaves.then_some("")}
            data-ghost={mark.ghost.then_some("")}
            data-in-box={in_box.map(|side| owner_attr(Some(side)))}
        >
            if mark.enters {
                { line() }
            }
            <details name={format!("{instance}-layer")} {open} {ontoggle}>
                <summary class="srm-layer" part="layer">
                    <span class="srm-no">{ layer_idx + 1 }{ pause(". ") }</span>
                    <span class="srm-name" key={name}>
                        <span>{ name }{ pause(", ") }</span>
                        if *lens == Lens::House {
                            { " " }
                            <small>{ &layer.label }{ pause(", ") }</small>
                        }
                    </span>
                    <span class="srm-owner" key={lead_words(cell).unwrap_or(owner_word(cell.owner))}>
                        if let Some(words) = lead_words(cell) {
                            <span>{ owner_word(cell.owner) }{ pause(", ") }</span>
                            <small>{ words }</small>
                        } else {
                            <span>{ owner_word(cell.owner) }</span>
                        }
                    </span>
                    if in_box.is_some() {
                        <span class="srm-sr">{ " in the chosen box" }</span>
                    }
                    if cell.owner == Some(Owner::Shared) {
                        <i class="srm-riser" />
                    }
                </summary>
                if open || *ahead {
                    { layer_panel(pack, *level, layer_idx, *service_idx, *lens, back.as_ref(), act) }
                }
            </details>
            if mark.flat {
                { line() }
            }
            if mark.ghost {
                <div class="srm-ghost" aria-hidden="true">
                    <span>{ format!("the line with {}", pack.services[0].short) }</span>
                </div>
            }
        </li>
    }
}

/// The line with its flag. It repeats the summary sentence, so it is not read aloud.
fn line() -> Html {
    html! { <div class="srm-line" aria-hidden="true"><b>{ "the line" }</b></div> }
}
