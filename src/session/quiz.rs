//! One run through a set of questions: which, in what order, what was answered.

use super::{
    line_drawn::{Edge, with_edge},
    pick::{Shuffle, pick},
    response::{Answer, Confidence, Response},
    score::Judgement,
};
use crate::content::{Kind, Pack, Question};
use std::cmp::Reverse;

/// What set to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Plan {
    /// Decides the questions, their order and the order of the choices.
    pub seed: u32,
    /// At most so many.
    pub n_questions: u32,
    pub mode: Mode,
    /// The percent of the questions that have to be fully right, where that matters.
    pub pass_mark: Option<u32>,
}

/// When the learner gets feedback.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Mode {
    /// After each question.
    #[default]
    Practice,
    /// After the last, then all of it. Adults learn as much from feedback that comes later (Metcalfe, Kornell and Finn
    /// 2009, “Delayed versus immediate feedback in children’s and adults’ vocabulary learning”).
    Exam,
}

impl Mode {
    pub const ALL: [Self; 2] = [Self::Practice, Self::Exam];

    /// Its name in attributes and events.
    pub fn id(self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::Exam => "exam",
        }
    }
}

/// A set of questions in progress or finished. Holds at least one question.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Run {
    /// Decides the set, its order and the order of the choices.
    pub seed: u32,
    pub mode: Mode,
    /// Questions in the order asked, each with its answer so far.
    pub asked: Vec<Asked>,
    /// Position of the question on show.
    pub at: u32,
    /// When the question on show was shown, by [`super::now::Now::clock`].
    pub since: u32,
}

/// A question of a run.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Asked {
    /// Index into [`Pack::questions`].
    pub question_idx: u32,
    pub answer: Answer,
    pub confidence: Option<Confidence>,
    /// 1 at first, one more each time that the learner tries again.
    pub attempt: u32,
    /// How long the question was on show before it was checked. Told to the page, never scored.
    pub seconds: u32,
}

impl Asked {
    /// A question that nobody has answered yet.
    pub fn new(question_idx: u32) -> Self {
        Self { question_idx, answer: Answer::Open(Response::NONE), confidence: None, attempt: 1, seconds: 0 }
    }

    pub fn question<'a>(&self, pack: &'a Pack) -> &'a Question {
        &pack.questions()[self.question_idx as usize]
    }

    /// Whether as much is chosen as the question wants.
    pub fn is_answered(&self, pack: &Pack) -> bool {
        self.answer.response().is_complete(self.question(pack))
    }

    /// `None` until the answer is checked.
    pub fn judgement(&self, pack: &Pack) -> Option<Judgement> {
        Judgement::of(self.question(pack), self.answer)
    }
}

impl Run {
    /// A mixed set; `None` where the pack has no questions or none are wanted.
    pub fn new(pack: &Pack, plan: Plan, clock: u32) -> Option<Self> {
        Self::of(plan.seed, plan.mode, pick(pack, plan.seed, plan.n_questions), clock)
    }

    /// A set of the questions that were not fully right, those that the learner was surest of first, else in a new
    /// order; `None` where there are none.
    pub fn missed(&self, pack: &Pack, seed: u32, clock: u32) -> Option<Self> {
        let missed = |asked: &&Asked| asked.judgement(pack) != Some(Judgement::Right);
        let mut missed: Vec<u32> = self.asked.iter().filter(missed).map(|asked| asked.question_idx).collect();
        Shuffle::new(seed).shuffle(&mut missed);
        let confidence = |question_idx| self.asked.iter().find(|it| it.question_idx == question_idx)?.confidence;
        missed.sort_by_key(|&question_idx| Reverse(confidence(question_idx)));
        Self::of(seed, Mode::Practice, missed, clock)
    }

    /// A set of these questions in this order; `None` where there are none.
    pub(super) fn of(seed: u32, mode: Mode, questions: Vec<u32>, clock: u32) -> Option<Self> {
        let asked: Vec<Asked> = questions.into_iter().map(Asked::new).collect();
        (!asked.is_empty()).then_some(Self { seed, mode, asked, at: 0, since: clock })
    }

    /// The question on show with its answer.
    pub fn on_show(&self) -> &Asked {
        &self.asked[self.at as usize]
    }

    /// The question on show.
    pub fn question<'a>(&self, pack: &'a Pack) -> &'a Question {
        self.on_show().question(pack)
    }

    /// The answer to the question on show.
    pub fn answer(&self) -> Answer {
        self.on_show().answer
    }

    /// Whether every question has been checked.
    pub fn is_finished(&self) -> bool {
        self.asked.iter().all(|asked| asked.answer.is_checked())
    }

    /// The choice indexes in the order shown: shuffled by the seed; true and false, and rows of the stack, as they are.
    pub fn choice_order(&self, question: &Question) -> Vec<u32> {
        let mut order: Vec<u32> = (0..question.choices.len() as u32).collect();
        if !matches!(question.kind, Kind::TrueFalse | Kind::Draw) {
            Shuffle::new(self.seed ^ question.fingerprint).shuffle(&mut order);
        }
        order
    }

    /// Changes the answer on show, unless it is checked.
    fn change(&mut self, change: impl FnOnce(&mut Asked)) {
        let asked = &mut self.asked[self.at as usize];
        if !asked.answer.is_checked() {
            change(asked);
        }
    }

    pub(super) fn choose(&mut self, pack: &Pack, choice_idx: u32, place: u32) {
        let question = self.question(pack);
        let last = question.bins.len().max(1) as u32;
        self.change(|asked| {
            if (choice_idx as usize) < question.choices.len() && place <= last {
                let before = match question.kind {
                    Kind::Single | Kind::TrueFalse => Response::NONE,
                    Kind::Multiple | Kind::Sort | Kind::Draw => asked.answer.response(),
                };
                asked.answer = Answer::Open(before.with(choice_idx, place));
            }
        });
    }

    pub(super) fn draw_edge(&mut self, pack: &Pack, edge: Edge, above: u32) {
        let question = self.question(pack);
        self.change(|asked| {
            if question.kind == Kind::Draw {
                asked.answer = Answer::Open(with_edge(question, asked.answer.response(), edge, above));
            }
        });
    }

    pub(super) fn feel(&mut self, confidence: Confidence) {
        self.change(|asked| asked.confidence = Some(confidence));
    }

    pub(super) fn check(&mut self, pack: &Pack, clock: u32) {
        let question = self.question(pack);
        if self.mode == Mode::Practice {
            self.note_time(clock);
            self.change(|asked| {
                let response = asked.answer.response();
                let complete = response.is_complete(question);
                asked.answer = if complete { Answer::Checked(response) } else { Answer::Incomplete(response) };
            });
        }
    }

    /// Opens the question again, with nothing ticked and nothing shown of the answer.
    pub(super) fn try_again(&mut self, clock: u32) {
        let asked = &mut self.asked[self.at as usize];
        if asked.answer.is_checked() && self.mode == Mode::Practice {
            *asked = Asked { attempt: asked.attempt.saturating_add(1), ..Asked::new(asked.question_idx) };
            self.since = clock;
        }
    }

    /// To the next question that is not checked; `false` where all are. An exam can go on without an answer, and checks
    /// all of them after the last.
    pub(super) fn step(&mut self, clock: u32) -> bool {
        if self.mode == Mode::Exam && !self.is_finished() {
            return self.step_through_exam(clock);
        }
        let n_asked = self.asked.len();
        let after = (1..n_asked).map(|step| (self.at as usize + step) % n_asked);
        let next = after.into_iter().find(|&at| !self.asked[at].answer.is_checked());
        if let (true, Some(at)) = (self.answer().is_checked(), next) {
            self.show(at as u32, clock);
        }
        !self.is_finished()
    }

    fn step_through_exam(&mut self, clock: u32) -> bool {
        self.note_time(clock);
        let last = self.at as usize + 1 == self.asked.len();
        if last {
            for asked in &mut self.asked {
                asked.answer = Answer::Checked(asked.answer.response());
            }
        } else {
            self.show(self.at + 1, clock);
        }
        !last
    }

    /// To the question before, in an exam.
    pub(super) fn back(&mut self, clock: u32) {
        if self.mode == Mode::Exam && self.at > 0 && !self.is_finished() {
            self.note_time(clock);
            self.show(self.at - 1, clock);
        }
    }

    fn show(&mut self, at: u32, clock: u32) {
        self.at = at;
        self.since = clock;
    }

    /// Adds the time since the question was shown.
    fn note_time(&mut self, clock: u32) {
        let seconds = clock.saturating_sub(self.since);
        self.change(|asked| asked.seconds = asked.seconds.saturating_add(seconds));
        self.since = clock;
    }
}
