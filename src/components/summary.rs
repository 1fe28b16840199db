//! The sentence above the stack: whose the layers are, and what changed. It is the live region of the explorer.

use super::{
    live::live,
    words::{number, uncapitalized},
};
use crate::{
    content::{
        Pack,
        line::{Line, Tally},
    },
    session::Lens,
};
use yew::prelude::*;

/// The sentence for a service, as layers, as a home or as the provider's own picture.
pub fn summary(pack: &Pack, service_idx: u32, lens: Lens) -> Html {
    let service = &pack.services[service_idx as usize];
    let (sentence, second) = match lens {
        Lens::Cloud => (tally_words(Tally::of(pack, service_idx)), compared(pack, service_idx)),
        Lens::House => (format!(": {}.", uncapitalized(&service.home.name)), Some(service.home.fits.clone())),
        Lens::Classic => (String::from(" best."), Some(elsewhere_words(pack, service_idx))),
    };
    let (before, service) = match lens {
        Lens::Cloud | Lens::House => (String::from("With "), service),
        Lens::Classic => {
            let n_boxes = number(pack.boxes.len() as u32);
            let boxes = if pack.boxes.len() == 1 { "box" } else { "boxes" };
            let best = pack.services.iter().zip(0..).min_by_key(|(_, idx)| n_elsewhere(pack, *idx));
            (format!("AWS’s own picture has {n_boxes} {boxes}. It fits "), best.map_or(service, |(best, _)| best))
        }
    };
    let words = html! {
        <p>
            <span key={sentence.clone()}>{ before }<b>{ &service.short }</b>{ sentence }</span>
            if let Some(second) = second {
                <span key={second.clone()} class="srm-delta"><br /><span>{ second }</span></span>
            }
        </p>
    };
    live("srm-summary", words)
}

/// “, nine layers are yours and three are AWS’s.”
fn tally_words(tally: Tally) -> String {
    let are = |n: u32, whose: &str| format!("{} {} {whose}", number(n), if n == 1 { "is" } else { "are" });
    let yours =
        format!("{} {} yours", number(tally.customer), if tally.customer == 1 { "layer is" } else { "layers are" });
    let others = [(tally.shared, "shared"), (tally.provider, "AWS’s"), (tally.unused, "not used here")];
    let mut parts: Vec<String> = others.into_iter().filter(|(n, _)| *n > 0).map(|(n, whose)| are(n, whose)).collect();
    parts.insert(0, yours);
    let last = parts.pop().unwrap_or_default();
    match parts.is_empty() {
        true => format!(", {last}."),
        false => format!(", {} and {last}.", parts.join(", ")),
    }
}

/// “Compared with EC2, four layers left your side.” Nothing for the service that the others are compared with.
fn compared(pack: &Pack, service_idx: u32) -> Option<String> {
    let first = pack.services.first().filter(|_| service_idx > 0)?;
    let (before, now) = (Tally::of(pack, 0).customer, Tally::of(pack, service_idx).customer);
    let moved = match now.cmp(&before) {
        std::cmp::Ordering::Less => {
            let n = before - now;
            format!("{} {} left your side", number(n), if n == 1 { "layer" } else { "layers" })
        }
        std::cmp::Ordering::Greater => {
            let n = now - before;
            format!("{} more {} yours", number(n), if n == 1 { "layer is" } else { "layers are" })
        }
        std::cmp::Ordering::Equal if Line::of(pack, 0) == Line::of(pack, service_idx) => {
            String::from("the line stands where it was")
        }
        std::cmp::Ordering::Equal => String::from("your layers are the same"),
    };
    Some(format!("Compared with {}, {moved}.", first.short))
}

/// How many layers are not, or not only, on the side on which their box stands.
fn n_elsewhere(pack: &Pack, service_idx: u32) -> u32 {
    let moved = pack.layers.iter().filter(|layer| {
        let owner = layer.cells[service_idx as usize].owner;
        owner.is_some_and(|owner| owner != pack.boxes[layer.box_idx as usize].owner)
    });
    moved.count() as u32
}

/// “With RDS, four layers are shared or on the other side.” Where each is on the side of its box: what to do next.
fn elsewhere_words(pack: &Pack, service_idx: u32) -> String {
    let n = n_elsewhere(pack, service_idx);
    match n {
        0 => String::from("Choose a box to see its layers, or a layer to see its box."),
        _ => {
            let layers = if n == 1 { "layer is" } else { "layers are" };
            let service = &pack.services[service_idx as usize].short;
            format!("With {service}, {} {layers} shared or on the other side.", number(n))
        }
    }
}
