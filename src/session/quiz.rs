//! One run through a set of questions: which, in what order, what was answered.

use super::score::Judgement;
use crate::content::{Kind, Pack, Question};

/// A set of questions in progress or finished. Holds at least one question.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Run {
    /// Decides the set, its order and the order of the choices.
    pub seed: u32,
    /// Questions in the order asked, each with its answer so far.
    pub asked: Vec<Asked>,
    /// Position of the question on show.
    pub at: u32,
}

/// A question of a run.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Asked {
    /// Index into [`Pack::questions`].
    pub question_idx: u32,
    pub answer: Answer,
}

/// How far the answer to a question has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Not checked yet.
    Open(Response),
    /// Checked with too few or too many chosen: there is a message and no verdict.
    Incomplete(Response),
    Checked(Response),
}

/// The choices that are ticked, a bit for each choice index. The pack's check allows 26 choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Response(u32);

impl Response {
    /// Nothing ticked.
    pub const NONE: Self = Self(0);

    pub fn has(self, choice_idx: u32) -> bool {
        self.0 >> choice_idx & 1 == 1
    }

    pub fn n_chosen(self) -> u32 {
        self.0.count_ones()
    }

    /// This response with a choice ticked or not.
    #[must_use = "a response is a value: use what is returned"]
    pub fn with(self, choice_idx: u32, chosen: bool) -> Self {
        let bit = 1 << choice_idx;
        Self(if chosen { self.0 | bit } else { self.0 & !bit })
    }
}

impl Answer {
    pub fn response(self) -> Response {
        match self {
            Self::Open(response) | Self::Incomplete(response) | Self::Checked(response) => response,
        }
    }

    pub fn is_checked(self) -> bool {
        matches!(self, Self::Checked(_))
    }
}

impl Run {
    /// A mixed set of at most `n_questions`; `None` where the pack has no questions or none are wanted.
    pub fn new(pack: &Pack, seed: u32, n_questions: u32) -> Option<Self> {
        Self::of(seed, pick(pack, seed, n_questions))
    }

    /// A set of the questions that were not fully right, in a new order; `None` where there are none.
    pub fn missed(&self, pack: &Pack, seed: u32) -> Option<Self> {
        let missed = self.asked.iter().filter(|asked| {
            let question = &pack.questions()[asked.question_idx as usize];
            Judgement::of(question, asked.answer) != Some(Judgement::Right)
        });
        let mut questions: Vec<u32> = missed.map(|asked| asked.question_idx).collect();
        Shuffle::new(seed).shuffle(&mut questions);
        Self::of(seed, questions)
    }

    fn of(seed: u32, questions: Vec<u32>) -> Option<Self> {
        let asked: Vec<Asked> = questions
            .into_iter()
            .map(|question_idx| Asked { question_idx, answer: Answer::Open(Response::NONE) })
            .collect();
        (!asked.is_empty()).then_some(Self { seed, asked, at: 0 })
    }

    /// The question on show.
    pub fn question<'a>(&self, pack: &'a Pack) -> &'a Question {
        &pack.questions()[self.asked[self.at as usize].question_idx as usize]
    }

    /// The answer to the question on show.
    pub fn answer(&self) -> Answer {
        self.asked[self.at as usize].answer
    }

    /// Whether every question has been checked.
    pub fn is_finished(&self) -> bool {
        self.asked.iter().all(|asked| asked.answer.is_checked())
    }

    /// The choice indexes in the order shown: shuffled by the seed, true and false as they are.
    pub fn choice_order(&self, question: &Question) -> Vec<u32> {
        let mut order: Vec<u32> = (0..question.choices.len() as u32).collect();
        if question.kind != Kind::TrueFalse {
            Shuffle::new(self.seed ^ question.fingerprint).shuffle(&mut order);
        }
        order
    }

    pub(super) fn choose(&mut self, pack: &Pack, choice_idx: u32, chosen: bool) {
        let question = self.question(pack);
        let answer = &mut self.asked[self.at as usize].answer;
        if !answer.is_checked() && (choice_idx as usize) < question.choices.len() {
            let before = match question.kind {
                Kind::Multiple => answer.response(),
                Kind::Single | Kind::TrueFalse => Response::NONE,
            };
            *answer = Answer::Open(before.with(choice_idx, chosen));
        }
    }

    pub(super) fn check(&mut self, pack: &Pack) {
        let n_correct = self.question(pack).n_correct();
        let answer = &mut self.asked[self.at as usize].answer;
        if !answer.is_checked() {
            let response = answer.response();
            let complete = response.n_chosen() == n_correct;
            *answer = if complete { Answer::Checked(response) } else { Answer::Incomplete(response) };
        }
    }

    /// Opens the question again, with nothing ticked and nothing shown of the answer.
    pub(super) fn try_again(&mut self) {
        let answer = &mut self.asked[self.at as usize].answer;
        if answer.is_checked() {
            *answer = Answer::Open(Response::NONE);
        }
    }

    /// To the next question that is not checked; `false` where all are.
    pub(super) fn step(&mut self) -> bool {
        let n_asked = self.asked.len();
        let after = (1..n_asked).map(|step| (self.at as usize + step) % n_asked);
        match after.into_iter().find(|&at| !self.asked[at].answer.is_checked()) {
            Some(at) => {
                self.at = at as u32;
                true
            }
            None => false,
        }
    }
}

/// How many questions at the start of a set may be the one that has to come early.
const EARLY: u32 = 3;

/// Picks questions in turn from each service, so that neighbours differ; early ones move to the first three places.
fn pick(pack: &Pack, seed: u32, n_questions: u32) -> Vec<u32> {
    let mut shuffle = Shuffle::new(seed);
    let mut left: Vec<u32> = (0..pack.questions().len() as u32).collect();
    shuffle.shuffle(&mut left);
    let (mut picked, rest): (Vec<u32>, Vec<u32>) =
        left.into_iter().partition(|&idx| pack.questions()[idx as usize].early);
    picked.truncate(EARLY.min(n_questions) as usize);
    let early = picked.len();

    let service = |idx: u32| pack.questions()[idx as usize].services.first().copied();
    let mut turns: Vec<Vec<u32>> = Vec::new();
    for idx in rest {
        match turns.iter_mut().find(|turn| service(turn[0]) == service(idx)) {
            Some(turn) => turn.push(idx),
            None => turns.push(vec![idx]),
        }
    }
    // The service of the early questions comes last, so that it stands beside none of them.
    turns.sort_by_key(|turn| picked.iter().any(|&idx| service(idx) == service(turn[0])));
    while picked.len() < n_questions as usize && !turns.is_empty() {
        for turn in &mut turns {
            if picked.len() < n_questions as usize {
                picked.extend(turn.pop());
            }
        }
        turns.retain(|turn| !turn.is_empty());
    }
    // Rotating the first places by the seed lets an early question stand first, second or third.
    let places = picked.len().min(EARLY as usize);
    if early > 0 && places > 0 {
        let turn = shuffle.below(places as u32) as usize;
        picked[..places].rotate_right(turn);
    }
    picked
}

/// A small generator for orders: the same seed gives the same order on every machine.
/// SplitMix by Steele, Lea and Flood (2014) with the 32-bit finalizer of MurmurHash3 (Appleby).
struct Shuffle(u32);

impl Shuffle {
    fn new(seed: u32) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9);
        let mut z = self.0;
        z = (z ^ (z >> 16)).wrapping_mul(0x85eb_ca6b);
        z = (z ^ (z >> 13)).wrapping_mul(0xc2b2_ae35);
        z ^ (z >> 16)
    }

    /// A number below `n`, which is not 0.
    fn below(&mut self, n: u32) -> u32 {
        self.next() % n
    }

    /// Fisher and Yates, in the form of Durstenfeld (1964).
    fn shuffle(&mut self, items: &mut [u32]) {
        for last in (1..items.len()).rev() {
            let pick = self.below(last as u32 + 1) as usize;
            items.swap(last, pick);
        }
    }
}
