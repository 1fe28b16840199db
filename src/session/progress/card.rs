//! The saved form of what is known of a learner's memory.

use crate::{
    content::Pack,
    session::{fsrs::Card, response::Confidence, schedule::Memory, score::Judgement},
};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SavedCard {
    pub question: String,
    /// Of the question as it was answered: another one now means that it was edited.
    fingerprint: u32,
    /// In 1/10,000 of a day, and in 1/10,000.
    stability: u32,
    difficulty: u32,
    /// In seconds since 1970.
    pub reviewed: u32,
    judgement: SavedJudgement,
    confidence: Option<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum SavedJudgement {
    Right,
    Partly,
    Wrong,
}

impl SavedCard {
    pub fn all(pack: &Pack, memories: &[Option<Memory>]) -> Vec<Self> {
        let known = pack.questions().iter().zip(memories).filter_map(|(question, memory)| Some((question, (*memory)?)));
        let saved = known.map(|(question, Memory { card, judgement, confidence })| Self {
            question: question.id.clone(),
            fingerprint: question.fingerprint,
            stability: card.stability(),
            difficulty: card.difficulty(),
            reviewed: card.reviewed(),
            judgement: match judgement {
                Judgement::Right => SavedJudgement::Right,
                Judgement::Partly => SavedJudgement::Partly,
                Judgement::Wrong => SavedJudgement::Wrong,
            },
            confidence: confidence.map(|confidence| confidence as u8),
        });
        saved.collect()
    }

    fn restore(&self) -> Memory {
        Memory {
            card: Card::kept(self.stability, self.difficulty, self.reviewed),
            judgement: match self.judgement {
                SavedJudgement::Right => Judgement::Right,
                SavedJudgement::Partly => Judgement::Partly,
                SavedJudgement::Wrong => Judgement::Wrong,
            },
            confidence: self.confidence.and_then(|step| Confidence::ALL.get(usize::from(step)).copied()),
        }
    }
}

/// A place for each question of the pack, or none where nothing is known. A question that was edited loses its card.
pub(super) fn memories(pack: &Pack, cards: &[SavedCard]) -> Vec<Option<Memory>> {
    let card = |id: &str, fingerprint| {
        cards.iter().find(|card| card.question == id && card.fingerprint == fingerprint).map(SavedCard::restore)
    };
    let found: Vec<_> = pack.questions().iter().map(|question| card(&question.id, question.fingerprint)).collect();
    if found.iter().any(Option::is_some) { found } else { Vec::new() }
}
