//! The panel of an open row: whose it is, what each side does, why, and where that is written.

use super::{
    glossary::marked,
    locator::locator,
    owner::{lead_attr, lead_words, owner_attr, owner_word},
    words::{aria_level, uncapitalized},
};
use crate::{
    content::{Cell, Layer, Owner, Pack},
    session::{Action, Lens, quiz::Plan},
};
use yew::prelude::*;

/// The panel of a layer on a service. `level` is that of the widget's title, `back` says where the way back leads.
pub fn layer_panel(
    pack: &Pack,
    level: u8,
    layer_idx: u32,
    service_idx: u32,
    lens: Lens,
    back: Option<&AttrValue>,
    act: &Callback<Action>,
) -> Html {
    let layer = &pack.layers[layer_idx as usize];
    let cell = pack.cell(layer_idx, service_idx);
    html! {
        <div class="srm-panel" part="panel" key={service_idx * 2 + u32::from(lens == Lens::House)}>
            if let Some(back) = back {
                <p>
                    // A run is there, so neither seed nor number of questions is used.
                    <button
                        type="button"
                        class="srm-secondary srm-back"
                        onclick={act.reform(|_| Action::Quiz(Plan::default()))}
                    >
                        { back }
                    </button>
                </p>
            }
            { whose(cell, &pack.services[service_idx as usize].short) }
            {
                match lens {
                    Lens::Cloud | Lens::Classic => cloud(pack, level, layer_idx, service_idx),
                    Lens::House => home(pack, level, layer_idx, service_idx),
                }
            }
            { other_services(pack, layer, service_idx) }
            <p class="srm-box">
                { locator(pack, layer.box_idx) }
                <b>{ "In AWS’s picture" }</b>{ " " }
                <span>{ &pack.boxes[layer.box_idx as usize].label }</span>
            </p>
            { sources(pack, cell) }
        </div>
    }
}

fn whose(cell: &Cell, service: &str) -> Html {
    let (words, rest) = match (cell.owner, cell.lead) {
        (Some(Owner::Customer), _) => ("Yours", ""),
        (Some(Owner::Provider), _) => ("AWS’s", ""),
        (Some(Owner::Shared), Some(Owner::Provider)) => ("Shared, mostly AWS", ""),
        (Some(Owner::Shared), Some(Owner::Customer)) => ("Shared, mostly you", ""),
        (Some(Owner::Shared), _) => ("Shared", ": each has its own part"),
        (None, _) => ("Not used", ""),
    };
    html! {
        <p class="srm-own" data-owner={owner_attr(cell.owner)} data-lead={lead_attr(cell)}>
            <i class="srm-swatch" /><span><b>{ words }</b>{ format!(" on {service}{rest}") }</span>
        </p>
    }
}

fn cloud(pack: &Pack, level: u8, layer_idx: u32, service_idx: u32) -> Html {
    let layer = &pack.layers[layer_idx as usize];
    let cell = pack.cell(layer_idx, service_idx);
    let before = pack.cell(layer_idx, 0).owner;
    let home = match cell.owner {
        Some(Owner::Customer) => format!("The owner: {}", uncapitalized(&layer.home.owner)),
        Some(Owner::Provider) => format!("The builder: {}", uncapitalized(&layer.home.builder)),
        Some(Owner::Shared) => format!(
            "The builder: {} The owner: {}",
            uncapitalized(&layer.home.builder),
            uncapitalized(&layer.home.owner)
        ),
        None => String::new(),
    };
    html! {
        <>
            <h3 aria-level={aria_level(level, 1)}>{ &layer.label }</h3>
            if before != cell.owner {
                <p class="srm-moved">
                    { "Moved from " }<span class="srm-not">{ owner_word(before) }</span>
                    { " to " }<b>{ owner_word(cell.owner) }</b>
                    { format!(", compared with {}.", pack.services[0].short) }
                </p>
            }
            <p>{ marked(&layer.meaning) }</p>
            if cell.owner.is_some() {
                <h4 aria-level={aria_level(level, 2)} data-owner="customer">{ "What you do" }</h4>
                <p>{ marked(&cell.customer) }</p>
                <h4 aria-level={aria_level(level, 2)} data-owner="provider">{ "What AWS does" }</h4>
                <p>{ marked(&cell.provider) }</p>
                <h4 aria-level={aria_level(level, 2)} class="srm-apart">{ "At home" }</h4>
                <p>{ home }</p>
            } else {
                <h4 aria-level={aria_level(level, 2)}>{ "Why it is not used here" }</h4>
                <p>{ marked(&cell.customer) }</p>
            }
        </>
    }
}

fn home(pack: &Pack, level: u8, layer_idx: u32, service_idx: u32) -> Html {
    let layer = &pack.layers[layer_idx as usize];
    let cell = pack.cell(layer_idx, service_idx);
    html! {
        <>
            <h3 aria-level={aria_level(level, 1)}>{ pack.home_name(layer_idx, service_idx) }</h3>
            <p class="srm-maps">{ "stands for " }<b>{ &layer.label }</b></p>
            <h4 aria-level={aria_level(level, 2)} data-owner="provider">{ "The builder (AWS)" }</h4>
            <p>{ &layer.home.builder }</p>
            <h4 aria-level={aria_level(level, 2)} data-owner="customer">{ "The owner (you)" }</h4>
            <p>{ &layer.home.owner }</p>
            <h4 aria-level={aria_level(level, 2)} class="srm-apart">{ "Where the picture breaks down" }</h4>
            <p>{ &layer.home.breaks }</p>
            if cell.owner.is_none() {
                <h4 aria-level={aria_level(level, 2)}>{ "Why it is not used here" }</h4>
                <p>{ marked(&cell.customer) }</p>
            }
        </>
    }
}

/// Whose the layer is on every service.
fn other_services(pack: &Pack, layer: &Layer, service_idx: u32) -> Html {
    html! {
        <dl class="srm-strip" aria-label="Whose it is on each service">
            { for (0..).zip(pack.services.iter().zip(&layer.cells)).map(|(idx, (service, cell))| html! {
                <div data-owner={owner_attr(cell.owner)} data-lead={lead_attr(cell)} data-now={(idx == service_idx).then_some("")}>
                    <dt>{ &service.short }</dt>
                    <dd>
                        <span>
                            <i class="srm-swatch" />{ owner_word(cell.owner) }
                            if let Some(words) = lead_words(cell) {
                                { " " }<small>{ words }</small>
                            }
                        </span>
                    </dd>
                </div>
            }) }
        </dl>
    }
}

fn sources(pack: &Pack, cell: &Cell) -> Html {
    html! {
        <div class="srm-src">
            if cell.inferred {
                <p>{ "No sentence of AWS says exactly this: it is our reading of the model." }</p>
            }
            if !cell.sources.is_empty() {
                <p>{ "Sources: AWS" }</p>
                <ul role="list">
                    { for cell.sources.iter().map(|&idx| {
                        let source = &pack.sources[idx as usize];
                        html! {
                            <li>
                                if let Some(url) = &source.url {
                                    <a class="srm-link" href={url.clone()} target="_blank" rel="noopener">{ &source.title }</a>
                                } else {
                                    { &source.title }
                                }
                            </li>
                        }
                    }) }
                </ul>
                <p>{ "Last checked on " }<time datetime={pack.checked.clone()}>{ &pack.checked }</time></p>
            }
        </div>
    }
}
