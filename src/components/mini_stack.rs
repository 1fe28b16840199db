//! A service's line in small: its rows as bars, in the same colours and with the same steps as the stack.

use crate::content::{Cell, Owner, Pack};
use std::fmt::Write;
use yew::prelude::*;

/// The drawing, in units of the view box.
const WIDTH: u32 = 18;
const BAR: u32 = 3;

/// Bars and line of one service; decoration, since the radio beside it has the name.
pub fn mini_stack(pack: &Pack, service_idx: u32) -> Html {
    let (mut customer, mut provider, mut line) = (String::new(), String::new(), String::new());
    let mut stands_at = None;
    for (row, layer) in (0..).zip(&pack.layers) {
        let y = row * BAR;
        let Some(split) = split(&layer.cells[service_idx as usize]) else { continue };
        // Writing to a string cannot fail.
        if split > 0 {
            let _ = write!(provider, "M0 {y}h{split}v{BAR}H0z");
        }
        if split < WIDTH {
            let _ = write!(customer, "M{split} {y}H{WIDTH}v{BAR}H{split}z");
        }
        // The line comes in from the start, steps to each split and leaves at the end.
        if split > 0 && stands_at != Some(split) {
            let turn = if stands_at.is_none() { format!("M-2 {y}") } else { format!("V{y}") };
            let to = if split == WIDTH { WIDTH + 2 } else { split };
            let _ = write!(line, "{turn}H{to}");
            stands_at = Some(split);
        }
    }
    let height = pack.layers.len() as u32 * BAR;
    html! {
        <svg class="srm-mini" viewBox={format!("0 0 {WIDTH} {height}")} preserveAspectRatio="none" aria-hidden="true">
            <path class="srm-mini__customer" d={customer} />
            <path class="srm-mini__provider" d={provider} />
            <path class="srm-mini__line" d={line} />
        </svg>
    }
}

/// How much of a row is the provider's; `None` for a row that is not used.
fn split(cell: &Cell) -> Option<u32> {
    Some(match (cell.owner?, cell.lead) {
        (Owner::Customer, _) => 0,
        (Owner::Provider, _) => WIDTH,
        (Owner::Shared, None | Some(Owner::Shared)) => WIDTH / 2,
        (Owner::Shared, Some(Owner::Provider)) => WIDTH * 3 / 4,
        (Owner::Shared, Some(Owner::Customer)) => WIDTH / 4,
    })
}
