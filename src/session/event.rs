//! What a learner did, told from two sessions: the events that a page hears of.

use super::{
    Lens, Session,
    pass::Pass,
    quiz::{Asked, Mode, Plan},
    score::Score,
};
use crate::content::Pack;

/// Something a learner did. The names follow the verbs of xAPI where it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionEvent {
    LayerSelected {
        layer_idx: u32,
        service_idx: u32,
    },
    ServiceChanged {
        service_idx: u32,
    },
    LensChanged {
        lens: Lens,
    },
    /// A question was checked and has a verdict.
    Answered {
        asked: Asked,
        seed: u32,
    },
    /// The last question of a set was checked.
    Completed {
        score: Score,
        /// Where there is a pass mark and the set is a full one.
        pass: Option<Pass>,
        /// Indexes of the questions, in the order asked.
        questions: Vec<u32>,
        mode: Mode,
        /// How long the questions were on show, all together.
        seconds: u32,
        seed: u32,
    },
}

/// The events between two sessions, in the order in which they are told. The plan says what a full set is and what
/// passes.
pub fn events_between(pack: &Pack, plan: Plan, before: &Session, after: &Session) -> Vec<SessionEvent> {
    let mut events = explored(before, after);
    if let (Some(was), Some(run)) = (&before.run, &after.run)
        && was.seed == run.seed
        && was.asked.len() == run.asked.len()
    {
        let seed = run.seed;
        for (was, now) in was.asked.iter().zip(&run.asked) {
            if now.answer.is_checked() && !was.answer.is_checked() {
                events.push(SessionEvent::Answered { asked: now.clone(), seed });
            }
        }
        if run.is_finished() && !was.is_finished() {
            let score = Score::of(pack, run);
            events.push(SessionEvent::Completed {
                pass: Pass::of(pack, plan, &score),
                score,
                questions: run.asked.iter().map(|asked| asked.question_idx).collect(),
                mode: run.mode,
                seconds: run.asked.iter().fold(0, |sum: u32, asked| sum.saturating_add(asked.seconds)),
                seed,
            });
        }
    }
    events
}

/// Those of [`events_between`] that tell of exploring.
pub fn explored(before: &Session, after: &Session) -> Vec<SessionEvent> {
    let mut events = Vec::new();
    let service_idx = after.service_idx;
    if before.service_idx != service_idx {
        events.push(SessionEvent::ServiceChanged { service_idx });
    }
    if before.lens != after.lens {
        events.push(SessionEvent::LensChanged { lens: after.lens });
    }
    if let Some(layer_idx) = after.layer_idx.filter(|_| before.layer_idx != after.layer_idx) {
        events.push(SessionEvent::LayerSelected { layer_idx, service_idx });
    }
    events
}
