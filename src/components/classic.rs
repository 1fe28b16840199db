//! AWS's own picture: its boxes with their official names, grouped by side, and what the chosen one holds.

use super::{
    live::live,
    locator::is_third,
    owner::owner_attr,
    words::{aria_level, number, pause},
};
use crate::{
    content::{Owner, Pack},
    session::Session,
};
use yew::prelude::*;

/// The boxes, each a button. `onselect` gets the index of one.
pub fn classic(pack: &Pack, level: u8, session: &Session, onselect: &Callback<u32>) -> Html {
    let chosen = session.box_idx.map(|idx| (idx, &pack.boxes[idx as usize]));
    html! {
        <figure class="srm-eight">
            { side(pack, level, session, Owner::Customer, onselect) }
            { side(pack, level, session, Owner::Provider, onselect) }
            <figcaption>{ "The boxes and their names are AWS’s. The drawing is ours." }</figcaption>
            {
                live("srm-holds", html! {
                    if let Some((idx, it)) = chosen {
                        <p key={idx}><b>{ parts(&it.label).0 }</b>{ " " }<span>{ holds(pack, idx) }</span></p>
                    }
                })
            }
            if let Some((idx, it)) = chosen {
                <p key={idx}>
                    <span>{ &it.summary }</span>
                    if !it.tasks.is_empty() {
                        { " For example: " }<span>{ &it.tasks }</span>{ "." }
                    }
                </p>
            }
        </figure>
    }
}

fn side(pack: &Pack, level: u8, session: &Session, owner: Owner, onselect: &Callback<u32>) -> Html {
    let (who, what) = match owner {
        Owner::Customer => ("Customer", "in"),
        _ => ("AWS", "of"),
    };
    let here = session.layer_idx.map(|idx| (idx, pack.layers[idx as usize].box_idx));
    html! {
        <>
            <h3 aria-level={aria_level(level, 1)} data-owner={owner_attr(Some(owner))}>
                <b>{ who }{ pause(": ") }</b><span>{ "security " }<em>{ what }</em>{ " the cloud" }</span>
            </h3>
            <ol role="list">
                { for (0..).zip(&pack.boxes).filter(|(_, it)| it.owner == owner).map(|(idx, it)| {
                    let (name, parts) = parts(&it.label);
                    let n_parts = parts.split(", ").count();
                    let layer = here.filter(|(_, box_idx)| *box_idx == idx).map(|(layer_idx, _)| layer_idx + 1);
                    let to_come = if layer.is_some() { ", " } else { "" };
                    html! {
                        <li
                            data-box={it.id.clone()}
                            data-owner={owner_attr(Some(owner))}
                            data-third={is_third(pack, idx).then_some("")}
                            data-here={layer.map(|_| "")}
                        >
                            <button
                                type="button"
                                // By it the focus is found again when the script takes over.
                                value={it.id.clone()}
                                aria-pressed={if session.box_idx == Some(idx) { "true" } else { "false" }}
                                onclick={onselect.reform(move |_| idx)}
                            >
                                <span class="srm-label">{ name }{ pause(if !parts.is_empty() { ": " } else { to_come }) }</span>
                                if !parts.is_empty() {
                                    <span class="srm-parts">
                                        { for parts.split(", ").zip(1..).map(|(part, number)| html! {
                                            <span>{ part }{ pause(if number < n_parts { ", " } else { to_come }) }</span>
                                        }) }
                                    </span>
                                }
                                if let Some(layer) = layer {
                                    <small key={layer}>{ format!("layer {layer} is here") }</small>
                                }
                            </button>
                        </li>
                    }
                }) }
            </ol>
        </>
    }
}

/// The name of a box, and what is in it: “Software” and “compute, storage, database, networking”.
fn parts(label: &str) -> (&str, &str) {
    label.split_once(": ").unwrap_or((label, ""))
}

/// “holds two layers: 5 Network and firewall settings; 9 Guest operating system.”
fn holds(pack: &Pack, box_idx: u32) -> String {
    let layers = (1..).zip(&pack.layers).filter(|(_, layer)| layer.box_idx == box_idx);
    let names: Vec<String> = layers.map(|(number, layer)| format!("{number} {}", layer.label)).collect();
    let n = number(names.len() as u32);
    match names.len() {
        0 => format!("holds {n} layers of the list."),
        1 => format!("holds {n} layer: {}.", names.join("; ")),
        _ => format!("holds {n} layers: {}.", names.join("; ")),
    }
}
