//! What the slips of a run have in common: said only where there is enough to say it.

use super::{
    quiz::{Asked, Run},
    score::Score,
    slip::{Slip, Slips},
};
use crate::content::Pack;
use std::cmp::Reverse;

/// So many slips one way, in so many questions, are a pattern, if at most half as many go the other way. Fewer can be
/// chance: of three slips that are tossed like a coin all go one way once in four times.
const N_SLIPS: u32 = 3;
const N_QUESTIONS: usize = 2;

/// What can be said of the slips of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// Nothing.
    TooFew,
    BothWays,
    OneWay {
        slip: Slip,
        /// The one or two layers that hold at least half of these slips, the one with most first; empty where no
        /// layers stand out.
        layers: Vec<u32>,
    },
}

impl Pattern {
    pub fn of(pack: &Pack, run: &Run, score: &Score) -> Self {
        let slips = |asked: &Asked| Slips::of(asked.question(pack), asked.answer.response());
        let in_questions = |ways: &[Slip]| {
            run.asked.iter().filter(|asked| ways.iter().any(|&way| slips(asked).toward(way) > 0)).count() >= N_QUESTIONS
        };
        let (left, taken) = (score.slips.left_to_provider, score.slips.taken_on);
        let is_one = |slip, n: u32, other: u32| n >= N_SLIPS && n >= 2 * other && in_questions(&[slip]);
        let slip = if is_one(Slip::LeftToProvider, left, taken) {
            Slip::LeftToProvider
        } else if is_one(Slip::TakenOn, taken, left) {
            Slip::TakenOn
        } else if left.min(taken) >= 2 && in_questions(&[Slip::LeftToProvider, Slip::TakenOn]) {
            return Self::BothWays;
        } else {
            return Self::TooFew;
        };
        Self::OneWay { slip, layers: outstanding(score, slip) }
    }
}

/// The layers that stand out: with two slips or more, more than any that is not named, and together half of all.
fn outstanding(score: &Score, slip: Slip) -> Vec<u32> {
    let n = |layer_idx: u32| score.by_layer[layer_idx as usize].toward(slip);
    let next = |named: &[u32]| {
        (0..score.by_layer.len() as u32).filter(|idx| !named.contains(idx)).max_by_key(|&idx| (n(idx), Reverse(idx)))
    };
    let mut most = Vec::new();
    for _ in 0..2 {
        most.extend(next(&most));
    }
    while let Some(&last) = most.last() {
        let sum: u32 = most.iter().map(|&idx| n(idx)).sum();
        let is_more = next(&most).is_none_or(|idx| n(idx) < n(last));
        if n(last) >= 2 && is_more && 2 * sum >= score.slips.toward(slip) {
            break;
        }
        most.pop();
    }
    most
}
