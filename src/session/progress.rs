//! The saved form of a session: a version byte, then ids instead of indexes, so that it outlives edits of the pack.

use super::{
    Lens, Screen, Session,
    quiz::{Answer, Asked, Response, Run},
};
use crate::content::{Pack, Question};
use serde::{Deserialize, Serialize};

/// The saved form that this version writes and reads.
pub const VERSION: u8 = 1;

/// A session as it is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    screen: SavedScreen,
    service: String,
    lens: SavedLens,
    layer: Option<String>,
    run: Option<SavedRun>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum SavedScreen {
    Explore,
    Visit,
    Quiz,
    Results,
}

/// In place of a yes or no that was true for a home: its bytes are the same, so what was saved then is read still.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum SavedLens {
    Cloud,
    House,
    Classic,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct SavedRun {
    seed: u32,
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
    /// Ids of the choices that are ticked.
    chosen: Vec<String>,
}

impl Progress {
    /// What is worth saving of a session.
    pub fn of(pack: &Pack, session: &Session) -> Self {
        Self {
            screen: match session.screen {
                Screen::Explore => SavedScreen::Explore,
                Screen::Visit => SavedScreen::Visit,
                Screen::Quiz => SavedScreen::Quiz,
                Screen::Results => SavedScreen::Results,
            },
            service: pack.services[session.service_idx as usize].id.clone(),
            lens: match session.lens {
                Lens::Cloud => SavedLens::Cloud,
                Lens::House => SavedLens::House,
                Lens::Classic => SavedLens::Classic,
            },
            layer: session.layer_idx.map(|idx| pack.layers[idx as usize].id.clone()),
            run: session.run.as_ref().map(|run| SavedRun {
                seed: run.seed,
                at: run.question(pack).id.clone(),
                asked: run.asked.iter().map(|asked| SavedAnswer::of(pack, asked)).collect(),
            }),
        }
    }

    /// Whether there is a quiz to restore, for which the questions have to be there.
    pub fn has_quiz(&self) -> bool {
        self.run.is_some()
    }

    /// The session that was saved, as far as the pack still knows what it refers to.
    pub fn restore(&self, pack: &Pack) -> Session {
        let run = self.run.as_ref().and_then(|run| run.restore(pack));
        let screen = match (self.screen, &run) {
            (SavedScreen::Explore, _) | (_, None) => Screen::Explore,
            (SavedScreen::Visit, Some(_)) => Screen::Visit,
            (SavedScreen::Results, Some(run)) if run.is_finished() => Screen::Results,
            (SavedScreen::Quiz | SavedScreen::Results, Some(_)) => Screen::Quiz,
        };
        Session {
            screen,
            service_idx: pack.services.iter().position(|it| it.id == self.service).unwrap_or(0) as u32,
            lens: match self.lens {
                SavedLens::Cloud => Lens::Cloud,
                SavedLens::House => Lens::House,
                SavedLens::Classic => Lens::Classic,
            },
            layer_idx: self
                .layer
                .as_ref()
                .and_then(|id| pack.layers.iter().position(|it| it.id == *id))
                .map(|idx| idx as u32),
            box_idx: None,
            run,
        }
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
        match bytes.split_first() {
            Some((&VERSION, rest)) => postcard::from_bytes(rest).ok(),
            _ => None,
        }
    }
}

impl SavedRun {
    fn restore(&self, pack: &Pack) -> Option<Run> {
        let mut at = 0;
        let mut asked = Vec::new();
        for saved in &self.asked {
            let Some(question_idx) = pack.questions().iter().position(|question| question.id == saved.question) else {
                continue;
            };
            if saved.question == self.at {
                at = asked.len() as u32;
            }
            let answer = saved.restore(&pack.questions()[question_idx]);
            asked.push(Asked { question_idx: question_idx as u32, answer });
        }
        (!asked.is_empty()).then_some(Run { seed: self.seed, asked, at })
    }
}

impl SavedAnswer {
    fn of(pack: &Pack, asked: &Asked) -> Self {
        let question = &pack.questions()[asked.question_idx as usize];
        let response = asked.answer.response();
        let chosen = (0..).zip(&question.choices).filter(|(idx, _)| response.has(*idx));
        Self {
            question: question.id.clone(),
            fingerprint: question.fingerprint,
            checked: asked.answer.is_checked(),
            chosen: chosen.map(|(_, choice)| choice.id.clone()).collect(),
        }
    }

    /// The answer, or nothing ticked where the question has been edited since.
    fn restore(&self, question: &Question) -> Answer {
        if self.fingerprint != question.fingerprint {
            return Answer::Open(Response::NONE);
        }
        let chosen = (0..).zip(&question.choices).filter(|(_, choice)| self.chosen.contains(&choice.id));
        let response = chosen.fold(Response::NONE, |response, (idx, _)| response.with(idx, true));
        // Rubbish can say "checked" with any number of ticks; a verdict needs the right number.
        if self.checked && response.n_chosen() == question.n_correct() {
            Answer::Checked(response)
        } else {
            Answer::Open(response)
        }
    }
}
