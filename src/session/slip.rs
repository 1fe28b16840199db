//! Slips: what was judged wrongly, and in which of the two directions.

use super::{
    response::Response,
    score::{Verdict, verdicts},
};
use crate::content::{Choice, Kind, Owner, Question, Trap};

/// The two directions of a slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// Left to the provider, but the customer's: the risky one, since then nobody does the task.
    LeftToProvider,
    /// Taken on, but the provider's.
    TakenOn,
}

/// The direction of a slip on a choice, where the pack says enough to tell.
pub fn slip(question: &Question, choice: &Choice, place: u32) -> Option<Slip> {
    let verdict = Verdict::of(question, choice, place);
    match (question.asks, verdict) {
        _ if verdict.is_right() => None,
        _ if !question.bins.is_empty() => direction(question, choice, place),
        (Some(Owner::Customer), Verdict::Missed) | (Some(Owner::Provider), Verdict::Wrong) => {
            Some(Slip::LeftToProvider)
        }
        (Some(Owner::Customer), Verdict::Wrong) | (Some(Owner::Provider), Verdict::Missed) => Some(Slip::TakenOn),
        _ => choice.trap.map(|trap| match trap {
            Trap::OverTrust => Slip::LeftToProvider,
            Trap::OverClaim => Slip::TakenOn,
        }),
    }
}

/// The layer that a choice is about, or else the one that its question is about.
pub fn layer(question: &Question, choice: &Choice) -> Option<u32> {
    match question.layers[..] {
        [only] => choice.layer.or(Some(only)),
        _ => choice.layer,
    }
}

/// The choices on which an answer slipped, with the direction. Where several are correct each wrong judgement counts;
/// where one is, the question counts once: the choice that was missed, in the direction of the one chosen instead. Who
/// says nothing slips nowhere.
pub fn slipped(question: &Question, response: Response) -> Vec<(&Choice, Option<Slip>)> {
    if response == Response::NONE {
        return Vec::new();
    }
    let misjudged = verdicts(question, response).filter(|(.., verdict)| !verdict.is_right());
    let mut slips: Vec<_> = misjudged.map(|(choice, place, _)| (choice, slip(question, choice, place))).collect();
    if matches!(question.kind, Kind::Single | Kind::TrueFalse) {
        let direction = slips.iter().find_map(|(_, slip)| *slip);
        slips.retain(|(choice, _)| choice.place > 0);
        slips.iter_mut().for_each(|(_, slip)| *slip = direction);
    }
    slips
}

/// Which way the bin chosen lies from the one where the choice belongs, where both are sides of the model.
pub(super) fn direction(question: &Question, choice: &Choice, place: u32) -> Option<Slip> {
    let depth = |place| match question.bin(place)?.owner? {
        Owner::Customer => Some(0),
        Owner::Shared => Some(1),
        Owner::Provider => Some(2),
    };
    let (said, is): (u32, u32) = (depth(place)?, depth(choice.place)?);
    Some(if said > is { Slip::LeftToProvider } else { Slip::TakenOn })
}

/// Slips by direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Slips {
    pub left_to_provider: u32,
    pub taken_on: u32,
    /// Missed, but without a direction.
    pub other: u32,
}

impl Slips {
    /// The slips of one answer.
    pub fn of(question: &Question, response: Response) -> Self {
        let mut slips = Self::default();
        slipped(question, response).into_iter().for_each(|(_, slip)| slips.add(slip));
        slips
    }

    pub fn total(self) -> u32 {
        self.left_to_provider + self.taken_on + self.other
    }

    /// How many go this way.
    pub fn toward(self, slip: Slip) -> u32 {
        match slip {
            Slip::LeftToProvider => self.left_to_provider,
            Slip::TakenOn => self.taken_on,
        }
    }

    /// The way that all of them go.
    pub fn direction(self) -> Option<Slip> {
        [Slip::LeftToProvider, Slip::TakenOn].into_iter().find(|&slip| self.toward(slip) == self.total().max(1))
    }

    pub(super) fn add(&mut self, slip: Option<Slip>) {
        match slip {
            Some(Slip::LeftToProvider) => self.left_to_provider += 1,
            Some(Slip::TakenOn) => self.taken_on += 1,
            None => self.other += 1,
        }
    }
}
