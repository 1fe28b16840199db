//! The provider's own picture in small: its boxes, and which one a layer stands in.

use crate::content::{Owner, Pack};
use std::fmt::Write;
use yew::prelude::*;

/// The drawing, in units of the view box: what a row takes, how high and wide its boxes are, and between the sides.
const ROW: u32 = 7;
const HIGH: u32 = 5;
const WIDE: u32 = 52;
const BETWEEN: u32 = 5;

/// Three boxes a row: the last ones of a side that has more than three, as AWS draws it.
pub fn is_third(pack: &Pack, box_idx: u32) -> bool {
    let owner = pack.boxes[box_idx as usize].owner;
    let after = pack.boxes.iter().skip(box_idx as usize + 1).filter(|it| it.owner == owner).count();
    after < 3 && pack.boxes.iter().filter(|it| it.owner == owner).count() > 3
}

/// Decoration, since the name of the box stands beside it.
pub fn locator(pack: &Pack, here: u32) -> Html {
    let (mut boxes, mut filled, mut line) = (String::new(), String::new(), None);
    let mut y = 0;
    for owner in [Owner::Customer, Owner::Provider] {
        let mut column = 0;
        if y > 0 {
            line = Some(format!("M0 {}h{WIDE}", y + 1));
            y += BETWEEN;
        }
        for (idx, _) in (0..).zip(&pack.boxes).filter(|(_, it)| it.owner == owner) {
            let third = is_third(pack, idx);
            let (x, width) = if third { (column * 18, 16) } else { (0, WIDE) };
            // Writing to a string cannot fail.
            let path = if idx == here { &mut filled } else { &mut boxes };
            let _ = write!(path, "M{x} {y}h{width}v{HIGH}H{x}z");
            column += 1;
            if !third || column == 3 {
                (y, column) = (y + ROW, 0);
            }
        }
    }
    html! {
        <svg class="srm-loc" viewBox={format!("-1 -1 {} {y}", WIDE + 2)} aria-hidden="true">
            <path d={boxes} />
            <path class="srm-loc__here" d={filled} />
            <path class="srm-loc__line" d={line} />
        </svg>
    }
}
