//! A home beside its rows: the drawing, of which each part leads to its row, and how far the analogy carries.

mod apartments;
mod drawing;
mod items;
mod places;

use super::{owner::owner_attr, words::number};
use crate::content::{Cell, Owner, Pack, scene};
use drawing::{N_PARTS, Part, Scene};
use std::fmt::Write;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::{TargetCast, prelude::*};

fn drawn(scene: scene::Scene) -> &'static Scene {
    match scene {
        scene::Scene::House => &drawing::HOUSE,
        scene::Scene::Apartment => &apartments::APARTMENT,
        scene::Scene::Kitchen => &apartments::KITCHEN,
        scene::Scene::Room => &places::ROOM,
        scene::Scene::Storage => &places::STORAGE,
        scene::Scene::Archive => &places::ARCHIVE,
    }
}

/// The drawing of the home that a service is like; nothing for a home without one. A shortcut for the pointer, not read
/// aloud: each part is also a row.
pub fn house(pack: &Pack, instance: &str, service_idx: u32, open: Option<u32>) -> Html {
    let home = &pack.services[service_idx as usize].home;
    let Some(scene) = home.scene.map(drawn).filter(|_| pack.layers.len() == N_PARTS) else { return Html::default() };
    let part = |row: usize| (row, &scene.parts[row], &pack.layers[row].cells[service_idx as usize]);
    let is_open = |row| (open == Some(row as u32)).then_some("");
    html! {
        <figure class="srm-house" key={service_idx}>
            <svg class="srm-drawing" viewBox={scene.view_box} aria-hidden="true" onclick={open_row}>
                <defs>{ for MATERIALS.iter().map(|material| pattern(instance, material)) }</defs>
                { paint("srm-sky", scene.sky, None) }
                { paint("srm-far", scene.far, None) }
                { paint("srm-rooms", scene.rooms, None) }
                { paint("srm-thin", scene.lines, None) }
                // From the ground up, so that what stands in a room is painted over its walls.
                { for (0..N_PARTS).rev().map(part).map(|(row, part, cell)| html! {
                    <g
                        class="srm-part"
                        data-row={(row + 1).to_string()}
                        data-layer={pack.layers[row].id.clone()}
                        data-owner={owner_attr(cell.owner)}
                        data-open={is_open(row)}
                    >
                        { paint("", path(part, |item| item.body), Some(fill(instance, cell))) }
                        { paint("", path(part, |item| item.mark), None) }
                    </g>
                }) }
                { paint("srm-people", scene.ink, None) }
                { for (0..N_PARTS).map(part).map(|(row, Part(x, y, _), cell)| html! {
                    <g
                        class="srm-pin"
                        data-row={(row + 1).to_string()}
                        data-owner={owner_attr(cell.owner)}
                        data-open={is_open(row)}
                        transform={format!("translate({} {})", i32::from(*x), i32::from(*y))}
                    >
                        <circle r="11" />
                        <text y="4.5">{ row + 1 }</text>
                    </g>
                }) }
            </svg>
            <figcaption>
                <span key={home.name.clone()}>{ &home.name }</span>
                <span>{ ", cut open. Choose a part here or in the list." }</span>
            </figcaption>
        </figure>
    }
}

/// What the analogy does not carry, for this home and in general.
pub fn limits(pack: &Pack, service_idx: u32) -> Html {
    let breaks = &pack.services[service_idx as usize].home.breaks;
    html! {
        <div class="srm-limits">
            <p>
                <b>{ "Where this picture breaks down" }</b>{ " " }
                <span key={breaks.clone()}>{ breaks }</span>
            </p>
            <details>
                <summary>{ format!("A home is not a cloud: {} limits", number(pack.limits.len() as u32)) }</summary>
                <ul role="list">
                    { for pack.limits.iter().map(|limit| html! {
                        <li><b>{ &limit.limit }</b>{ " " }<span>{ &limit.say }</span></li>
                    }) }
                </ul>
            </details>
        </div>
    }
}

/// The things of a part as one path.
fn path(part: &Part, of: impl Fn(&items::Item) -> &'static str) -> String {
    let mut path = String::new();
    for (x, y, item) in part.2 {
        let shape = of(item);
        if !shape.is_empty() {
            // Writing to a string cannot fail.
            let _ = write!(path, "M{} {}{shape}", i32::from(*x), i32::from(*y));
        }
    }
    path
}

fn paint(class: &'static str, d: impl Into<AttrValue>, fill: Option<String>) -> Html {
    fn path(class: &'static str, d: AttrValue, fill: Option<String>) -> Html {
        html! { <path class={(!class.is_empty()).then_some(class)} {d} {fill} /> }
    }
    path(class, d.into(), fill)
}

/// A pattern: its name, its size, how it is turned, and two shapes with the names of the materials that they show.
type Material = (&'static str, &'static str, &'static str, [(&'static str, &'static str); 2]);

/// Owners as materials: hatch, dots, and both in courses of which the larger part is the leader's.
const MATERIALS: [Material; 5] = [
    ("customer", "6", "rotate(45)", [("M0 0h6v6H0z", ""), ("M0 0h1.6v6H0z", "")]),
    ("provider", "7", "rotate(0)", [("M0 0h7v7H0z", ""), ("M2.4 3.5a1.1 1.1 0 0 0 2.2 0a1.1 1.1 0 0 0-2.2 0", "")]),
    ("shared", "28", "rotate(-20)", [("M0 0h28v28H0z", "provider"), ("M0 0h28v14H0z", "customer")]),
    ("customer-leads", "28", "rotate(-20)", [("M0 0h28v28H0z", "provider"), ("M0 0h28v20H0z", "customer")]),
    ("provider-leads", "28", "rotate(-20)", [("M0 0h28v28H0z", "provider"), ("M0 0h28v9H0z", "customer")]),
];

fn pattern(instance: &str, (name, size, turn, shapes): &Material) -> Html {
    html! {
        <pattern
            id={format!("{instance}-{name}")}
            data-owner={*name}
            width={*size}
            height={*size}
            patternUnits="userSpaceOnUse"
            patternTransform={*turn}
        >
            { for shapes.iter().map(|(d, of)| paint("", *d, (!of.is_empty()).then(|| format!("url(#{instance}-{of})")))) }
        </pattern>
    }
}

fn fill(instance: &str, cell: &Cell) -> String {
    let name = match (cell.owner, cell.lead) {
        (None, _) => return String::from("none"),
        (Some(Owner::Shared), Some(Owner::Customer)) => "customer-leads",
        (Some(Owner::Shared), Some(Owner::Provider)) => "provider-leads",
        (owner, _) => owner_attr(owner),
    };
    format!("url(#{instance}-{name})")
}

/// A click on a part is one on its row, which takes the focus and so comes into view.
fn open_row(event: MouseEvent) {
    let part = event.target_dyn_into::<Element>().and_then(|target| target.closest("[data-row]").ok().flatten());
    let row = part.and_then(|part| {
        let summary = format!(".srm-layers > [data-row='{}'] summary", part.get_attribute("data-row")?);
        part.closest(".srm-stack").ok()??.query_selector(&summary).ok()?
    });
    if let Some(summary) = row {
        let summary = summary.unchecked_into::<HtmlElement>();
        // A row that cannot take the focus opens all the same.
        let _ = summary.focus();
        summary.click();
    }
}
