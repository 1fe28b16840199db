//! What an answer is worth: by choice, by question, by run.

use super::{
    quiz::{Asked, Run},
    response::{Answer, Confidence, Response},
    slip::{Slip, Slips, direction, layer, slipped},
};
use crate::content::{Choice, Kind, Pack, Question};
use std::cmp::Reverse;

/// The judgement of one choice, task or row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Correct and chosen; or put where it belongs.
    Right,
    /// Not put where the answer says, but where it counts as right too.
    Accepted,
    /// Correct and not chosen.
    Missed,
    /// Left to the provider, or put nowhere.
    NotTaken,
    /// Chosen and not correct; or taken on, or put in some other wrong bin.
    Wrong,
    /// Not correct and not chosen.
    LeftOut,
}

/// The judgement of a whole question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Judgement {
    Right,
    Partly,
    Wrong,
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
            (false, false, 0) => Self::NotTaken,
            (true, false, _) => Self::Wrong,
            (false, false, _) => match direction(question, choice, place) {
                Some(Slip::LeftToProvider) => Self::NotTaken,
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

/// What a run came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    pub n_right: u32,
    pub n_asked: u32,
    /// Questions that an exam ended without an answer to. They count as not right, but they show no belief.
    pub n_unanswered: u32,
    /// Choices judged right, of how many: the same answers counted option by option.
    pub points: (u32, u32),
    /// All slips; those about no one layer or service are not in the lists below.
    pub slips: Slips,
    /// One for each layer of the pack.
    pub by_layer: Vec<Slips>,
    /// One for each service of the pack; `None` where nothing was asked about it.
    pub by_service: Vec<Option<Slips>>,
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
            n_unanswered: 0,
            points: (0, 0),
            slips: Slips::default(),
            by_layer: vec![Slips::default(); pack.layers.len()],
            by_service: vec![None; pack.services.len()],
            missed: Vec::new(),
            n_certain: 0,
        };
        for (at, asked) in (0..).zip(&run.asked) {
            if let Some(judgement) = asked.judgement(pack) {
                score.add(pack, asked, judgement, at);
            }
        }
        score.missed.sort_by_key(|&at| Reverse(run.asked[at as usize].confidence));
        score
    }

    fn add(&mut self, pack: &Pack, asked: &Asked, judgement: Judgement, at: u32) {
        let (question, response) = (asked.question(pack), asked.answer.response());
        let (got, of) = points(question, response);
        self.points.0 += got;
        self.points.1 += of;
        self.n_unanswered += u32::from(response == Response::NONE);
        if judgement == Judgement::Right {
            self.n_right += 1;
        } else {
            self.missed.push(at);
            self.n_certain += u32::from(asked.confidence == Some(Confidence::Certain));
        }
        for service_idx in question.choices.iter().filter_map(|choice| Pack::choice_service(question, choice)) {
            self.by_service[service_idx as usize].get_or_insert_default();
        }
        for (choice, slip) in slipped(question, response) {
            self.slips.add(slip);
            if let Some(layer_idx) = layer(question, choice) {
                self.by_layer[layer_idx as usize].add(slip);
            }
            if let Some(service_idx) = Pack::choice_service(question, choice) {
                self.by_service[service_idx as usize].get_or_insert_default().add(slip);
            }
        }
    }
}
