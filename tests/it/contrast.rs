//! Every pair of colours that meet has enough contrast, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11).

use crate::packs::text;
use std::collections::BTreeMap;

/// Names of tokens with their light and dark colour.
fn tokens() -> BTreeMap<String, [[f64; 3]; 2]> {
    let css = text("styles/tokens.css");
    let lines = css.lines().filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--srm-")?.split_once(": light-dark(")?;
        let mut colours = value.split(',').map(|part| part.trim_matches([' ', '#', ')', ';']));
        Some((name.to_owned(), [rgb(colours.next()?), rgb(colours.next()?)]))
    });
    lines.collect()
}

fn rgb(hex: &str) -> [f64; 3] {
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("a colour")) / 255.0)
}

/// Relative luminance as WCAG defines it.
fn luminance(colour: [f64; 3]) -> f64 {
    let linear = colour.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[track_caller]
fn check(above: &[&str], below: &[&str], least: f64) {
    let tokens = tokens();
    for scheme in [0, 1] {
        for (above, below) in above.iter().flat_map(|above| below.iter().map(move |below| (above, below))) {
            let found = contrast(tokens[*above][scheme], tokens[*below][scheme]);
            assert!(found >= least, "{above} on {below}: {found:.2} in {}", ["light", "dark"][scheme]);
        }
    }
}

#[test]
fn text_can_be_read_wherever_it_stands() {
    check(&["ink", "ink-2"], &["paper", "sunk", "you-tint", "aws-tint", "right-tint", "wrong-tint"], 4.5);
    check(&["you"], &["paper", "you-tint"], 4.5);
    check(&["aws"], &["paper", "aws-tint"], 4.5);
    // A verdict stands on its own tint, beside the other one, and in rows painted as their owner.
    check(&["right", "wrong"], &["paper", "sunk", "right-tint", "wrong-tint", "you-tint", "aws-tint"], 4.5);
    // On a button, the other way round.
    check(&["paper"], &["ink"], 4.5);
}

#[test]
fn edges_patterns_and_the_focus_ring_can_be_seen() {
    check(&["edge"], &["paper", "sunk"], 3.0);
    check(&["focus"], &["paper", "sunk", "you-tint", "aws-tint", "right-tint", "wrong-tint"], 3.0);
    check(&["you"], &["you-tint"], 3.0);
    check(&["aws"], &["aws-tint"], 3.0);
    // What is cut out of a sign.
    check(&["paper"], &["right", "wrong"], 3.0);
}
