//! Two copies of one progress, of two tabs or of a file: nothing that one of them has is lost.

use super::{Progress, SavedAnswer, SavedRun};
use crate::{content::Pack, session::Session};

impl Session {
    /// Takes over what a saved form has and this session lacks; nothing of rubbish, or while questions are missing.
    pub(in crate::session) fn join(&mut self, pack: &Pack, saved: &[u8], clock: u32) {
        let Some(saved) = Progress::from_bytes(saved).filter(|_| pack.has_questions()) else { return };
        let own = Progress::of(pack, self);
        let joined = own.clone().merge(saved);
        if joined != own {
            // Who waits for the questions, or looks at a box, goes on doing so.
            let (screen, box_idx) = (self.screen, self.box_idx);
            *self = joined.restore(pack);
            self.box_idx = box_idx;
            if self.run.is_none() {
                self.screen = screen;
            }
            self.look_again(clock);
        }
    }

    /// The same, but in place of a session in which nothing has been answered.
    pub(in crate::session) fn load(&mut self, pack: &Pack, saved: &[u8], clock: u32) {
        let loaded = Progress::from_bytes(saved).filter(|_| pack.has_questions());
        match loaded.filter(|_| Progress::of(pack, self).is_new()) {
            Some(loaded) => {
                *self = loaded.restore(pack);
                self.look_again(clock);
            }
            None => self.join(pack, saved, clock),
        }
    }
}

impl Progress {
    /// Takes over what another copy has and this one lacks: cards that were reviewed later, and answers to the same set
    /// of questions. Of two sets this one's stays; so does what is on show.
    #[must_use = "what is joined is returned"]
    pub fn merge(mut self, other: Self) -> Self {
        for card in other.cards {
            match self.cards.iter_mut().find(|known| known.question == card.question) {
                Some(known) if known.reviewed >= card.reviewed => {}
                Some(known) => *known = card,
                None => self.cards.push(card),
            }
        }
        match (&mut self.run, other.run) {
            (Some(run), Some(other)) => run.merge(other),
            (run @ None, other) => *run = other,
            (Some(_), None) => {}
        }
        self
    }

    /// What is known of the questions, without a set of them.
    #[must_use = "what is left is returned"]
    pub fn without_run(self) -> Self {
        Self { run: None, ..self }
    }

    /// Where the learner stands, without what is known of the questions.
    #[must_use = "what is left is returned"]
    pub fn without_cards(self) -> Self {
        Self { cards: Vec::new(), ..self }
    }

    /// Whether no question has been answered, so that nothing is lost by another progress in its stead.
    pub fn is_new(&self) -> bool {
        self.cards.is_empty()
    }
}

impl SavedRun {
    /// The answers that are checked in another copy of this run, unless they were given before the last try here.
    fn merge(&mut self, other: Self) {
        fn questions(asked: &[SavedAnswer]) -> impl Iterator<Item = &String> {
            asked.iter().map(|asked| &asked.question)
        }
        if self.seed == other.seed && questions(&self.asked).eq(questions(&other.asked)) {
            for (known, asked) in self.asked.iter_mut().zip(other.asked) {
                if asked.checked && !known.checked && asked.attempt >= known.attempt {
                    *known = asked;
                }
            }
        }
    }
}
