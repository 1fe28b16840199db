//! Whether a set is passed: the one place that knows.

use super::{quiz::Plan, score::Score};
use crate::content::Pack;

/// How a full set stands to the pass mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pass {
    /// The pass mark, in percent of the questions.
    pub percent: u32,
    /// How many questions have to be fully right for it.
    pub n_needed: u32,
    pub is_passed: bool,
}

impl Pass {
    /// `None` where there is no pass mark, and for less than a full set: practice of what was missed passes nothing.
    pub fn of(pack: &Pack, plan: Plan, score: &Score) -> Option<Self> {
        let percent = plan.pass_mark?;
        let n_needed = (score.n_asked * percent).div_ceil(100);
        let is_full = score.n_asked >= plan.n_questions.min(pack.n_questions);
        is_full.then_some(Self { percent, n_needed, is_passed: score.n_right >= n_needed })
    }
}
