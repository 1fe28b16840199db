//! The saved form of a session: a version byte, then ids instead of indexes, so that it outlives edits of the pack.

mod card;
pub mod file;
mod merge;
pub mod place;

use super::{
    Screen, Session,
    quiz::{Asked, Mode, Run},
    response::{Answer, Confidence, Response},
};
use crate::content::{Pack, Question};
use card::{SavedCard, memories};
use place::{Place, SavedScreen};
use serde::{Deserialize, Serialize};

/// The saved form that this version writes and reads.
pub const VERSION: u8 = 3;

/// A session as it is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    place: Place,
    run: Option<SavedRun>,
    cards: Vec<SavedCard>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct SavedRun {
    seed: u32,
    exam: bool,
    /// Id of the question on show.
    at: String,
    asked: Vec<SavedAnswer>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct SavedAnswer {
    question: String,
    /// Of the question as it was answered: another one now means that it was edited.
    fingerprint: u32,
    checked: bool,
    /// Ids of the choices that are placed, with the places.
    placed: Vec<(String, u8)>,
    confidence: Option<u8>,
    attempt: u32,
    seconds: u32,
}

impl Progress {
    /// What is worth saving of a session.
    pub fn of(pack: &Pack, session: &Session) -> Self {
        Self {
            place: Place::of(pack, session),
            run: session.run.as_ref().map(|run| SavedRun {
                seed: run.seed,
                exam: run.mode == Mode::Exam,
                at: run.question(pack).id.clone(),
                asked: run.asked.iter().map(|asked| SavedAnswer::of(pack, asked)).collect(),
            }),
            cards: SavedCard::all(pack, &session.memories),
        }
    }

    /// The session that was saved, as far as the pack still knows what it refers to.
    pub fn restore(&self, pack: &Pack) -> Session {
        let run = self.run.as_ref().and_then(|run| run.restore(pack));
        let screen = match (self.place.screen, &run) {
            (SavedScreen::Explore, _) | (_, None) => Screen::Explore,
            (SavedScreen::Visit, Some(_)) => Screen::Visit,
            (SavedScreen::Results, Some(run)) if run.is_finished() => Screen::Results,
            (SavedScreen::VisitFromResults, Some(run)) if run.is_finished() => Screen::VisitFromResults,
            (SavedScreen::Quiz | SavedScreen::Results | SavedScreen::VisitFromResults, Some(_)) => Screen::Quiz,
        };
        Session { screen, run, memories: memories(pack, &self.cards), ..self.place.restore(pack) }
    }

    /// The bytes to save.
    ///
    /// # Errors
    /// Only where memory runs out.
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_extend(self, vec![VERSION])
    }

    /// Reads saved bytes; `None` for rubbish and for other versions.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        match bytes.split_first()? {
            (&VERSION, rest) => postcard::from_bytes(rest).ok(),
            // It ended before the cards: an empty list stands in for them, and nothing follows.
            (2, rest) => {
                let bytes = [rest, &[0]].concat();
                let (progress, left) = postcard::take_from_bytes(&bytes).ok()?;
                left.is_empty().then_some(progress)
            }
            _ => None,
        }
    }
}

impl SavedRun {
    fn restore(&self, pack: &Pack) -> Option<Run> {
        let mode = if self.exam { Mode::Exam } else { Mode::Practice };
        let mut at = 0;
        let mut asked = Vec::new();
        for saved in &self.asked {
            let Some(question_idx) = pack.questions().iter().position(|question| question.id == saved.question) else {
                continue;
            };
            if saved.question == self.at {
                at = asked.len() as u32;
            }
            asked.push(saved.restore(question_idx as u32, &pack.questions()[question_idx], mode));
        }
        // An exam is checked as a whole: one in which a question was edited meanwhile is open again.
        let checked = asked.iter().filter(|asked| asked.answer.is_checked()).count();
        if mode == Mode::Exam && checked < asked.len() {
            asked.iter_mut().for_each(|asked| asked.answer = Answer::Open(asked.answer.response()));
        }
        (!asked.is_empty()).then_some(Run { seed: self.seed, mode, asked, at, since: 0 })
    }
}

impl SavedAnswer {
    fn of(pack: &Pack, asked: &Asked) -> Self {
        let question = asked.question(pack);
        let response = asked.answer.response();
        let places = (0..).zip(&question.choices).map(|(idx, choice)| (choice, response.place(idx)));
        Self {
            question: question.id.clone(),
            fingerprint: question.fingerprint,
            checked: asked.answer.is_checked(),
            placed: places
                .filter(|(_, place)| *place > 0)
                .map(|(choice, place)| (choice.id.clone(), place as u8))
                .collect(),
            confidence: asked.confidence.map(|confidence| confidence as u8),
            attempt: asked.attempt,
            seconds: asked.seconds,
        }
    }

    /// The answer, or a question that nobody has answered where it has been edited since.
    fn restore(&self, question_idx: u32, question: &Question, mode: Mode) -> Asked {
        if self.fingerprint != question.fingerprint {
            return Asked::new(question_idx);
        }
        let last = question.bins.len().max(1) as u8;
        let place = |id: &str| self.placed.iter().find(|(known, place)| known == id && *place <= last);
        let placed = (0..).zip(&question.choices).filter_map(|(idx, choice)| Some((idx, place(&choice.id)?.1)));
        let response = placed.fold(Response::NONE, |response, (idx, place)| response.with(idx, place.into()));
        // Rubbish can say "checked" with any number of ticks; outside an exam a verdict needs the right number.
        let checked = self.checked && (mode == Mode::Exam || response.is_complete(question));
        Asked {
            question_idx,
            answer: if checked { Answer::Checked(response) } else { Answer::Open(response) },
            confidence: self.confidence.and_then(|step| Confidence::ALL.get(usize::from(step)).copied()),
            attempt: self.attempt.max(1),
            seconds: self.seconds,
        }
    }
}
