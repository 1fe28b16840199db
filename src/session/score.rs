//! What an answer is worth: by choice, by question, by run, and in which direction it slipped.

use super::{
    quiz::{Asked, Run},
    response::{Answer, Confidence, Response},
};
use crate::content::{Choice, Kind, Owner, Pack, Question, Trap};
use std::cmp::Reverse;

/// The judgement of one choice, task or row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Correct and chosen; or put where it belongs.
    Right,
    /// Not put where the answer says, but where it counts as right too.
    Accepted,
    /// Correct and not chosen; or left to the provider; or put nowhere.
    Missed,
    /// Chosen and not correct; or taken on, or put in some other wrong bin.
    Wrong,
    /// Not correct and not chosen.
    LeftOut,
}

/// The judgement of a whole question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judgement {
    Right,
    Partly,
    Wrong,
}

/// The two directions of a slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// Left to the provider, but the customer's: the risky one, since then nobody does the task.
    LeftToProvider,
    /// Taken on, but the provider's.
    TakenOn,
}

impl Verdict {
    /// The verdict on a choice that was put in this place.
    pub fn of(question: &Question, choice: &Choice, place: u32) -> Self {
        let right = choice.accept >> place & 1 == 1;
        match (question.bins.is_empty(), right, place) {
            (true, true, 0) => Self::LeftOut,
            (true, false, 0) => Self::Missed,
            (_, true, _) if place != choice.place => Self::Accepted,
            (_, true, _) => Self::Right,
            (false, false, 0) => Self::Missed,
            (true, false, _) => Self::Wrong,
            (false, false, _) => match direction(question, choice, place) {
                Some(Slip::LeftToProvider) => Self::Missed,
                Some(Slip::TakenOn) | None => Self::Wrong,
            },
        }
    }

    /// Whether the learner judged this choice as it is.
    pub fn is_right(self) -> bool {
        matches!(self, Self::Right | Self::Accepted | Self::LeftOut)
    }
}

impl Judgement {
    /// `None` until the answer is checked.
    pub fn of(question: &Question, answer: Answer) -> Option<Self> {
        let Answer::Checked(response) = answer else { return None };
        let count = |wanted: fn(Verdict) -> bool| verdicts(question, response).filter(|(.., it)| wanted(*it)).count();
        let found = count(|verdict| matches!(verdict, Verdict::Right | Verdict::Accepted));
        Some(match (found, count(|verdict| !verdict.is_right())) {
            (_, 0) => Self::Right,
            (0, _) => Self::Wrong,
            _ => Self::Partly,
        })
    }
}

/// Every choice with its place and its verdict, in the order of the pack.
pub fn verdicts(question: &Question, response: Response) -> impl Iterator<Item = (&Choice, u32, Verdict)> {
    (0..).zip(&question.choices).map(move |(idx, choice)| {
        let place = response.place(idx);
        (choice, place, Verdict::of(question, choice, place))
    })
}

/// Points of an answer: choices judged right, of how many. A question with one answer is worth one, and no answer is
/// worth nothing, whatever was rightly left out.
pub fn points(question: &Question, response: Response) -> (u32, u32) {
    let judged_right = verdicts(question, response).filter(|(.., verdict)| verdict.is_right()).count() as u32;
    let n_choices = question.choices.len() as u32;
    match question.kind {
        _ if response == Response::NONE => (0, if question.n_wanted() == 1 { 1 } else { n_choices }),
        Kind::Multiple | Kind::Sort | Kind::Draw => (judged_right, n_choices),
        Kind::Single | Kind::TrueFalse => ((judged_right == n_choices).into(), 1),
    }
}

/// The direction of a slip on a choice, where the question says enough to tell.
pub fn slip(question: &Question, choice: &Choice, place: u32) -> Option<Slip> {
    let verdict = Verdict::of(question, choice, place);
    match (question.asks, verdict) {
        _ if verdict.is_right() => None,
        _ if !question.bins.is_empty() => direction(question, choice, place),
        (Some(Owner::Customer), Verdict::Missed) | (Some(Owner::Provider), Verdict::Wrong) => {
            Some(Slip::LeftToProvider)
        }
        (Some(Owner::Customer), Verdict::Wrong) | (Some(Owner::Provider), Verdict::Missed) => Some(Slip::TakenOn),
        _ => question.trap.map(|trap| match trap {
            Trap::OverTrust => Slip::LeftToProvider,
            Trap::OverClaim => Slip::TakenOn,
        }),
    }
}

/// Which way the bin chosen lies from the one where the choice belongs, where both are sides of the model.
fn direction(question: &Question, choice: &Choice, place: u32) -> Option<Slip> {
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
    pub fn total(self) -> u32 {
        self.left_to_provider + self.taken_on + self.other
    }

    fn add(&mut self, slip: Option<Slip>) {
        match slip {
            Some(Slip::LeftToProvider) => self.left_to_provider += 1,
            Some(Slip::TakenOn) => self.taken_on += 1,
            None => self.other += 1,
        }
    }
}

/// What a run came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    pub n_right: u32,
    pub n_asked: u32,
    /// Choices judged right, of how many: the same answers counted option by option.
    pub points: (u32, u32),
    /// One for each layer of the pack.
    pub by_layer: Vec<Slips>,
    /// One for each service of the pack.
    pub by_service: Vec<Slips>,
    /// Positions in [`Run::asked`] of what was not fully right, what the learner was surest of first.
    pub missed: Vec<u32>,
    /// How many of those the learner was certain of.
    pub n_certain: u32,
}

impl Score {
    pub fn of(pack: &Pack, run: &Run) -> Self {
        let mut score = Self {
            n_right: 0,
            n_asked: run.asked.len() as u32,
            points: (0, 0),
            by_layer: vec![Slips::default(); pack.layers.len()],
            by_service: vec![Slips::default(); pack.services.len()],
            missed: Vec::new(),
            n_certain: 0,
        };
        for (at, asked) in (0..).zip(&run.asked) {
            let (got, of) = points(asked.question(pack), asked.answer.response());
            match asked.judgement(pack) {
                None => continue,
                Some(Judgement::Right) => score.n_right += 1,
                Some(_) => score.add_slips(pack, asked, at),
            }
            score.points.0 += got;
            score.points.1 += of;
        }
        score.missed.sort_by_key(|&at| Reverse(run.asked[at as usize].confidence));
        score
    }

    fn add_slips(&mut self, pack: &Pack, asked: &Asked, at: u32) {
        self.missed.push(at);
        self.n_certain += u32::from(asked.confidence == Some(Confidence::Certain));
        let question = asked.question(pack);
        for (choice, slip) in slipped(question, asked.answer.response()) {
            if let Some(layer_idx) = choice.layer.or_else(|| question.layers.first().copied()) {
                self.by_layer[layer_idx as usize].add(slip);
            }
            if let Some(service_idx) = Pack::choice_service(question, choice) {
                self.by_service[service_idx as usize].add(slip);
            }
        }
    }
}

/// The choices on which an answer slipped, with the direction. Where several are correct each wrong judgement counts;
/// where one is, the question counts once, by the choice that was missed.
fn slipped(question: &Question, response: Response) -> impl Iterator<Item = (&Choice, Option<Slip>)> {
    verdicts(question, response)
        .filter(|(.., verdict)| match question.kind {
            Kind::Multiple | Kind::Sort | Kind::Draw => !verdict.is_right(),
            Kind::Single | Kind::TrueFalse => *verdict == Verdict::Missed,
        })
        .map(|(choice, place, _)| (choice, slip(question, choice, place)))
}
