//! Coming back: what is remembered of each question over all runs, what is due, and in which order.

use super::{
    Session,
    fsrs::{Card, Grade},
    quiz::Run,
    response::Confidence,
    score::Judgement,
};
use crate::content::{Pack, Question};

/// What is known of a learner's memory of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Memory {
    pub card: Card,
    /// How the last answer was.
    pub judgement: Judgement,
    pub confidence: Option<Confidence>,
}

impl Memory {
    /// The memory after a first attempt at the question at `now` (seconds since 1970); `before` is what was known.
    pub fn after(before: Option<Self>, judgement: Judgement, confidence: Option<Confidence>, now: u32) -> Self {
        let grade = grade(judgement, confidence);
        let card = before.map_or_else(|| Card::first(grade, now), |memory| memory.card.review(grade, now));
        Self { card, judgement, confidence }
    }

    /// Whether the learner was certain of what is not right.
    pub fn is_confident_error(self) -> bool {
        self.judgement != Judgement::Right && self.confidence == Some(Confidence::Certain)
    }
}

impl Session {
    /// Notes the first attempts that were checked at `now` (seconds since 1970): those that `before` were not.
    pub(super) fn remember(&mut self, pack: &Pack, before: Option<&Run>, now: u32) {
        let (Some(before), Some(run)) = (before, &self.run) else { return };
        for (was, asked) in before.asked.iter().zip(&run.asked) {
            let new = !was.answer.is_checked() && asked.attempt == 1;
            if let Some(judgement) = asked.judgement(pack).filter(|_| new) {
                self.memories.resize(pack.questions().len(), None);
                let memory = &mut self.memories[asked.question_idx as usize];
                *memory = Some(Memory::after(*memory, judgement, asked.confidence, now));
            }
        }
    }
}

/// What an answer tells the scheduler. Partly right is not remembered: the question asks for the whole, and FSRS takes
/// Hard for a recall, so it would wait longer after each one. A right guess was recalled, with doubt. No answer is Easy:
/// how quickly somebody reads tells nothing about that.
pub fn grade(judgement: Judgement, confidence: Option<Confidence>) -> Grade {
    match (judgement, confidence) {
        (Judgement::Wrong | Judgement::Partly, _) => Grade::Again,
        (Judgement::Right, Some(Confidence::Guessing)) => Grade::Hard,
        (Judgement::Right, _) => Grade::Good,
    }
}

/// The questions to ask again at `now` (seconds since 1970), as indexes, what needs it most first. `memories` has a
/// place for each question of the pack.
///
/// Errors made with confidence come before all others: they are the ones that feedback mends best (Butterfield and
/// Metcalfe 2001, "Errors committed with high confidence are hypercorrected"). Then comes what is most likely forgotten.
pub fn due(pack: &Pack, memories: &[Option<Memory>], now: u32) -> Vec<u32> {
    let known = (0..pack.questions().len() as u32).zip(memories).filter_map(|(idx, memory)| Some((idx, (*memory)?)));
    let mut due: Vec<(u32, Memory)> = known.filter(|(_, memory)| memory.card.is_due(now)).collect();
    due.sort_by(|(_, a), (_, b)| {
        let errors_first = b.is_confident_error().cmp(&a.is_confident_error());
        errors_first.then(a.card.retrievability(now).total_cmp(&b.card.retrievability(now)))
    });
    due.into_iter().map(|(idx, _)| idx).collect()
}

/// A set of at most `n_questions` that are due, in the order to ask them: errors made with confidence still come first,
/// but neighbours differ in service and layer where they can. Mixed practice teaches to tell cases apart, which blocks
/// of one kind do not (Rohrer and Taylor 2007, "The shuffling of mathematics problems improves learning").
pub fn review(pack: &Pack, memories: &[Option<Memory>], now: u32, n_questions: u32) -> Vec<u32> {
    let mut order = due(pack, memories, now);
    order.truncate(n_questions as usize);
    let is_error = |idx: u32| memories[idx as usize].is_some_and(Memory::is_confident_error);
    for at in 1..order.len() {
        let (before, next) = (&pack.questions()[order[at - 1] as usize], order[at]);
        let like = order[at..].iter().take_while(|idx| is_error(**idx) == is_error(next));
        let differs = like.enumerate().min_by_key(|(_, idx)| likeness(before, &pack.questions()[**idx as usize]));
        if let Some((ahead, _)) = differs {
            order[at..=at + ahead].rotate_right(1);
        }
    }
    order
}

/// 0 for questions about another service and another layer, then layer, service and both alike.
fn likeness(a: &Question, b: &Question) -> u32 {
    let service = a.services.first() == b.services.first();
    let layer = a.layers.first() == b.layers.first();
    2 * u32::from(service) + u32::from(layer)
}
