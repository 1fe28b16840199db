//! What an answer is worth: by choice, by question, by run, and in which direction it slipped.

use super::quiz::{Answer, Response, Run};
use crate::content::{Choice, Kind, Owner, Pack, Question, Trap};

/// The judgement of one choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Correct and chosen.
    Right,
    /// Correct and not chosen.
    Missed,
    /// Chosen and not correct.
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
    pub fn of(choice: &Choice, chosen: bool) -> Self {
        match (choice.correct, chosen) {
            (true, true) => Self::Right,
            (true, false) => Self::Missed,
            (false, true) => Self::Wrong,
            (false, false) => Self::LeftOut,
        }
    }

    /// Whether the learner judged this choice as it is.
    pub fn is_right(self) -> bool {
        matches!(self, Self::Right | Self::LeftOut)
    }
}

impl Judgement {
    /// `None` until the answer is checked.
    pub fn of(question: &Question, answer: Answer) -> Option<Self> {
        let Answer::Checked(response) = answer else { return None };
        let n_found = verdicts(question, response).filter(|(_, verdict)| *verdict == Verdict::Right).count() as u32;
        Some(match n_found {
            n if n == question.n_correct() => Self::Right,
            0 => Self::Wrong,
            _ => Self::Partly,
        })
    }
}

/// Every choice with its verdict, in the order of the pack.
pub fn verdicts(question: &Question, response: Response) -> impl Iterator<Item = (&Choice, Verdict)> {
    (0..).zip(&question.choices).map(move |(idx, choice)| (choice, Verdict::of(choice, response.has(idx))))
}

/// Points of an answer: choices judged right, of how many. A question with one answer is worth one.
pub fn points(question: &Question, response: Response) -> (u32, u32) {
    let judged_right = verdicts(question, response).filter(|(_, verdict)| verdict.is_right()).count() as u32;
    let n_choices = question.choices.len() as u32;
    match question.kind {
        Kind::Multiple => (judged_right, n_choices),
        Kind::Single | Kind::TrueFalse => ((judged_right == n_choices).into(), 1),
    }
}

/// The direction of a slip on a choice, where the question says enough to tell.
pub fn slip(question: &Question, verdict: Verdict) -> Option<Slip> {
    match (question.asks, verdict) {
        (_, Verdict::Right | Verdict::LeftOut) => None,
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

/// Slips of a run on one layer, by direction.
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
    /// One for each layer of the pack.
    pub slips: Vec<Slips>,
    /// Indexes of the questions that were checked and not fully right, in the order asked.
    pub missed: Vec<u32>,
}

impl Score {
    pub fn of(pack: &Pack, run: &Run) -> Self {
        let mut score = Self {
            n_right: 0,
            n_asked: run.asked.len() as u32,
            slips: vec![Slips::default(); pack.layers.len()],
            missed: Vec::new(),
        };
        for asked in &run.asked {
            let question = &pack.questions()[asked.question_idx as usize];
            match Judgement::of(question, asked.answer) {
                None => {}
                Some(Judgement::Right) => score.n_right += 1,
                Some(_) => {
                    score.missed.push(asked.question_idx);
                    for (layer_idx, slip) in slipped_layers(question, asked.answer.response()) {
                        score.slips[layer_idx as usize].add(slip);
                    }
                }
            }
        }
        score
    }
}

/// The layers on which an answer slipped. Where several choices are correct each wrong judgement counts on the layer
/// of its choice; where one is correct the question counts once, on the layer of the choice that was missed.
fn slipped_layers(question: &Question, response: Response) -> Vec<(u32, Option<Slip>)> {
    verdicts(question, response)
        .filter(|(_, verdict)| match question.kind {
            Kind::Multiple => !verdict.is_right(),
            Kind::Single | Kind::TrueFalse => *verdict == Verdict::Missed,
        })
        .filter_map(|(choice, verdict)| {
            let layer_idx = choice.layer.or_else(|| question.layers.first().copied())?;
            Some((layer_idx, slip(question, verdict)))
        })
        .collect()
}
