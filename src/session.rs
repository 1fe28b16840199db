//! What the learner sees and has done: one state, one closed set of actions, one pure step.
//!
//! No IO, no clock, no randomness: a seed and the time come in as data. Score, question number and
//! "is finished" are derived from the answers and never stored a second time.

pub mod event;
pub mod explore;
pub mod focus;
pub mod fsrs;
pub mod line_drawn;
pub mod now;
pub mod pass;
pub mod pattern;
mod pick;
pub mod progress;
pub mod quiz;
pub mod response;
pub mod schedule;
pub mod score;
pub mod slip;

use crate::content::Pack;
use line_drawn::Edge;
use now::Now;
use quiz::{Mode, Plan, Run};
use response::Confidence;
use schedule::{Memory, review};

/// The whole state of one widget.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Session {
    pub screen: Screen,
    /// Index of the service in use.
    pub service_idx: u32,
    pub lens: Lens,
    /// Index of the open layer.
    pub layer_idx: Option<u32>,
    /// Index of the box chosen in the provider's own picture. Not saved: it is a look, not a place.
    pub box_idx: Option<u32>,
    /// The quiz in progress or finished.
    pub run: Option<Run>,
    /// What is known of the learner's memory of each question, by its index; empty before the first answer.
    pub memories: Vec<Option<Memory>>,
}

/// What is on show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Screen {
    Explore,
    /// Exploring a layer that a question pointed to, with a way back to the question.
    Visit,
    /// The same from the results, with a way back to them.
    VisitFromResults,
    Quiz,
    Results,
}

/// How the stack is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lens {
    /// As layers.
    Cloud,
    /// As the parts of a home.
    House,
    /// As the boxes of the provider's own picture.
    Classic,
}

impl Lens {
    pub const ALL: [Self; 3] = [Self::Cloud, Self::House, Self::Classic];

    /// Its name in attributes, events and markup.
    pub fn id(self) -> &'static str {
        match self {
            Self::Cloud => "cloud",
            Self::House => "house",
            Self::Classic => "classic",
        }
    }

    /// The lens with this name.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lens| lens.id() == id)
    }
}

/// Everything that can happen to a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Put a saved session in place of this one.
    Resume(Box<Session>),
    /// Take over what a saved form has and this session lacks.
    Join(Vec<u8>),
    /// The same, but in place of a session in which nothing has been answered.
    Load(Vec<u8>),
    /// Go to the stack.
    Explore,
    SelectService(u32),
    SelectLens(Lens),
    OpenLayer(u32),
    CloseLayer(u32),
    /// Show which layers a box holds; the chosen one again: no longer.
    SelectBox(u32),
    /// From a question to the layer it is about.
    VisitLayer {
        layer_idx: u32,
        service_idx: Option<u32>,
    },
    /// Go to the quiz: to the one in progress, or to a new one.
    Quiz(Plan),
    /// The questions have come: to a new quiz, where one waits for them.
    QuestionsCame(Plan),
    /// Put a choice of the current question in a place (see [`crate::content::Choice`]).
    Choose {
        choice_idx: u32,
        place: u32,
    },
    /// Put an edge of the line below so many rows.
    DrawEdge {
        edge: Edge,
        above: u32,
    },
    /// Say how sure one is.
    Feel(Confidence),
    Check,
    TryAgain,
    /// To the next question, or to the results after the last.
    Next,
    /// To the question before, in an exam.
    Back,
    /// A new quiz of the questions that were missed.
    Practise {
        seed: u32,
    },
    /// A new quiz.
    StartAgain(Plan),
    /// A new quiz of what is due, of so many questions at most.
    Review {
        seed: u32,
        n_questions: u32,
    },
}

impl Default for Session {
    fn default() -> Self {
        Self {
            screen: Screen::Explore,
            service_idx: 0,
            lens: Lens::Cloud,
            layer_idx: None,
            box_idx: None,
            run: None,
            memories: Vec::new(),
        }
    }
}

impl Session {
    /// The session after an action at a time. Total: an action that makes no sense now returns the session unchanged.
    #[must_use = "a step gives a new session and leaves this one as it is"]
    pub fn apply(&self, pack: &Pack, action: &Action, now: Now) -> Self {
        let Now { date, clock } = now;
        let mut next = self.explore(pack, action);
        match *action {
            Action::Resume(_) => next.look_again(clock),
            Action::Join(ref saved) => next.join(pack, saved, clock),
            Action::Load(ref saved) => next.load(pack, saved, clock),
            Action::VisitLayer { layer_idx, service_idx } => next.visit_layer(pack, layer_idx, service_idx),
            Action::Quiz(plan) => next.quiz(pack, plan, clock),
            Action::QuestionsCame(plan) => {
                if self.screen == Screen::Quiz && self.run.is_none() {
                    next.start(Run::new(pack, plan, clock));
                }
            }
            Action::StartAgain(plan) => next.start(Run::new(pack, plan, clock)),
            Action::Review { seed, n_questions } => {
                next.start(Run::of(seed, Mode::Practice, review(pack, &self.memories, date, n_questions), clock));
            }
            Action::Practise { seed } => next.start(self.run.as_ref().and_then(|run| run.missed(pack, seed, clock))),
            Action::Next => {
                next.next_question(clock);
                next.remember(pack, self.run.as_ref(), date);
            }
            Action::Back => next.answer(|run| run.back(clock)),
            Action::Choose { choice_idx, place } => next.answer(|run| run.choose(pack, choice_idx, place)),
            Action::DrawEdge { edge, above } => next.answer(|run| run.draw_edge(pack, edge, above)),
            Action::Feel(confidence) => next.answer(|run| run.feel(confidence)),
            Action::Check => {
                next.answer(|run| run.check(pack, clock));
                next.remember(pack, self.run.as_ref(), date);
            }
            Action::TryAgain => next.answer(|run| run.try_again(clock)),
            Action::Explore
            | Action::SelectService(_)
            | Action::SelectLens(_)
            | Action::OpenLayer(_)
            | Action::CloseLayer(_)
            | Action::SelectBox(_) => {}
        }
        next
    }

    /// To the quiz in progress or its results; a new one where there is none. Who visits a layer comes back to the
    /// question, also to the last one.
    fn quiz(&mut self, pack: &Pack, plan: Plan, clock: u32) {
        match &self.run {
            Some(run) if run.is_finished() && self.screen != Screen::Visit => self.screen = Screen::Results,
            Some(_) => self.screen = Screen::Quiz,
            None => self.start(Run::new(pack, plan, clock)),
        }
    }

    /// Starts a run, unless there is nothing to ask.
    fn start(&mut self, run: Option<Run>) {
        if run.is_some() {
            self.run = run;
            self.screen = Screen::Quiz;
        }
    }

    /// The question on show of a saved session has not been looked at meanwhile.
    pub(in crate::session) fn look_again(&mut self, clock: u32) {
        if let Some(run) = &mut self.run {
            run.since = clock;
        }
    }

    /// Steps on from a checked question, or through an exam.
    fn next_question(&mut self, clock: u32) {
        if let (Screen::Quiz, Some(run)) = (self.screen, &mut self.run)
            && !run.step(clock)
        {
            self.screen = Screen::Results;
        }
    }

    /// Changes the run while a question is on show.
    fn answer(&mut self, change: impl FnOnce(&mut Run)) {
        if let (Screen::Quiz, Some(run)) = (self.screen, &mut self.run) {
            change(run);
        }
    }
}
