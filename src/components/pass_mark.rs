//! Whether an exam is passed: a sentence, and the same on a scale.

use crate::session::{pass::Pass, score::Score};
use yew::prelude::*;

/// The sentence with the scale below it, which is decoration, since the sentence says it.
pub fn pass_mark(score: &Score, pass: Pass) -> Html {
    let percent = |n: u32| n * 100 / score.n_asked;
    let mark = percent(pass.n_needed);
    let at = format!("{mark}%");
    // Near an end the label stands beside the tick, so that it never leaves the scale.
    let anchor = match mark {
        ..15 => "start",
        15..86 => "middle",
        _ => "end",
    };
    let verdict = if pass.is_passed { "You passed." } else { "You did not pass." };
    html! {
        <>
            <p>{ format!("{verdict} The pass mark is {} of {}.", pass.n_needed, score.n_asked) }</p>
            <svg class="srm-scale" aria-hidden="true">
                <rect width={format!("{}%", percent(score.n_right))} />
                <rect class="srm-scale__mark" x={at.clone()} />
                <text x={at} y="34" text-anchor={anchor}>{ format!("pass mark {}", pass.n_needed) }</text>
            </svg>
        </>
    }
}
