//! When to ask again: FSRS-6, the scheduler of open-spaced-repetition, by hand.
//!
//! Two numbers describe the memory of a question. Its *stability* is the number of days after which nine in ten are
//! remembered, its *difficulty* (1 to 10) says how slowly stability grows. Formulas and default weights are those of
//! <https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm#fsrs-6>; the tests compare them with the
//! library ts-fsrs.
//!
//! Between reviews both are kept as whole numbers, so that a session can be compared, hashed and saved. Powers are
//! written with `exp` and `ln`, which weigh half of what `powf` does.

/// The default weights of FSRS-6, fitted to reviews of many learners.
pub const WEIGHTS: [f64; 21] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
    1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/// Seconds of a day. Days are counted from the review on, since a session knows no time zone.
pub const DAY: u32 = 24 * 60 * 60;

/// What one of the kept numbers counts: 1/10,000.
const UNIT: f64 = 10_000.0;
/// Least and greatest stability, in units of a day: 0.001 days and a hundred years.
const STABILITY: (u32, u32) = (10, 365_000_000);
/// Least and greatest difficulty, in units.
const DIFFICULTY: (u32, u32) = (10_000, 100_000);
/// The share that is remembered at the time when a question is due.
const RETENTION: f64 = 0.9;

/// How well a question was remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grade {
    /// Not remembered.
    Again,
    /// Remembered with doubt. It counts as remembered.
    Hard,
    Good,
    /// Remembered at once. No answer to a question is graded so, but it is part of the scheduler.
    Easy,
}

impl Grade {
    pub const ALL: [Self; 4] = [Self::Again, Self::Hard, Self::Good, Self::Easy];

    /// 1 to 4, as the formulas have it.
    fn number(self) -> f64 {
        f64::from(self as u8 + 1)
    }
}

/// What is kept of a learner's memory of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Card {
    stability: u32,
    difficulty: u32,
    reviewed: u32,
}

impl Card {
    /// A card from the numbers that were kept of it; those out of range are brought into it.
    pub fn kept(stability: u32, difficulty: u32, reviewed: u32) -> Self {
        Self {
            stability: stability.clamp(STABILITY.0, STABILITY.1),
            difficulty: difficulty.clamp(DIFFICULTY.0, DIFFICULTY.1),
            reviewed,
        }
    }

    /// The card of a question that is answered for the first time, at `now` (seconds since 1970).
    pub fn first(grade: Grade, now: u32) -> Self {
        Self::of(WEIGHTS[grade as usize], initial_difficulty(grade), now)
    }

    /// The card after another answer, at `now` (seconds since 1970). A clock that went back counts as the same day.
    #[must_use = "a review gives a new card and leaves this one as it is"]
    pub fn review(self, grade: Grade, now: u32) -> Self {
        let days = self.days_until(now);
        let (stability, difficulty) = (f64::from(self.stability) / UNIT, f64::from(self.difficulty) / UNIT);
        let forgotten = 1.0 - retrievability(stability, days);
        let stability = match grade {
            _ if days == 0 => after_same_day(stability, grade),
            Grade::Again => after_lapse(stability, difficulty, forgotten),
            _ => after_recall(stability, difficulty, forgotten, grade),
        };
        Self::of(stability, next_difficulty(difficulty, grade), now)
    }

    fn of(stability: f64, difficulty: f64, reviewed: u32) -> Self {
        // A float too great or too small for u32 becomes its greatest or least.
        Self::kept((stability * UNIT + 0.5) as u32, (difficulty * UNIT + 0.5) as u32, reviewed)
    }

    /// How strong the memory is, in 1/10,000 of a day.
    pub fn stability(self) -> u32 {
        self.stability
    }

    /// How hard the question is for this learner, in 1/10,000: 10,000 to 100,000.
    pub fn difficulty(self) -> u32 {
        self.difficulty
    }

    /// When it was answered last, in seconds since 1970.
    pub fn reviewed(self) -> u32 {
        self.reviewed
    }

    /// When nine in ten would still know it, in seconds since 1970: at this retention the interval is the stability.
    pub fn due(self) -> u32 {
        let seconds = u64::from(self.stability) * u64::from(DAY) / UNIT as u64;
        self.reviewed.saturating_add(seconds as u32)
    }

    /// Whether to ask again. What was answered more than a day from now was so by a wrong clock, and is asked too:
    /// else it would stay away until then.
    pub fn is_due(self, now: u32) -> bool {
        now >= self.due() || self.reviewed > now.saturating_add(DAY)
    }

    /// How likely it is that the learner still knows it, from 1 down to 0.
    pub fn retrievability(self, now: u32) -> f64 {
        retrievability(f64::from(self.stability) / UNIT, self.days_until(now))
    }

    /// Whole days since the last review, as the weights were fitted to.
    fn days_until(self, now: u32) -> u32 {
        now.saturating_sub(self.reviewed) / DAY
    }
}

fn power(base: f64, exponent: f64) -> f64 {
    (exponent * base.ln()).exp()
}

/// The forgetting curve: 1 at once, 0.9 after as many days as the stability says.
fn retrievability(stability: f64, days: u32) -> f64 {
    let decay = -WEIGHTS[20];
    let factor = power(RETENTION, 1.0 / decay) - 1.0;
    power(1.0 + factor * f64::from(days) / stability, decay)
}

/// Not yet brought into its range, as the mean reversion wants it.
fn initial_difficulty(grade: Grade) -> f64 {
    WEIGHTS[4] - (WEIGHTS[5] * (grade.number() - 1.0)).exp() + 1.0
}

/// A step that gets smaller towards 10, then a little back to the difficulty of what is easy.
fn next_difficulty(difficulty: f64, grade: Grade) -> f64 {
    let step = -WEIGHTS[6] * (grade.number() - 3.0);
    let next = difficulty + step * (10.0 - difficulty) / 9.0;
    WEIGHTS[7] * initial_difficulty(Grade::Easy) + (1.0 - WEIGHTS[7]) * next
}

/// Remembered after a day or more: it grows most where it is weak, easy and nearly forgotten.
fn after_recall(stability: f64, difficulty: f64, forgotten: f64, grade: Grade) -> f64 {
    let by_grade = match grade {
        Grade::Hard => WEIGHTS[15],
        Grade::Easy => WEIGHTS[16],
        Grade::Again | Grade::Good => 1.0,
    };
    let growth = WEIGHTS[8].exp()
        * (11.0 - difficulty)
        * power(stability, -WEIGHTS[9])
        * ((WEIGHTS[10] * forgotten).exp() - 1.0)
        * by_grade;
    stability * (1.0 + growth)
}

/// Forgotten after a day or more: never stronger than before.
fn after_lapse(stability: f64, difficulty: f64, forgotten: f64) -> f64 {
    let left = WEIGHTS[11]
        * power(difficulty, -WEIGHTS[12])
        * (power(stability + 1.0, WEIGHTS[13]) - 1.0)
        * (WEIGHTS[14] * forgotten).exp();
    left.min(stability / (WEIGHTS[17] * WEIGHTS[18]).exp())
}

/// Asked again within a day: what is remembered then loses nothing.
fn after_same_day(stability: f64, grade: Grade) -> f64 {
    let growth = (WEIGHTS[17] * (grade.number() - 3.0 + WEIGHTS[18])).exp() * power(stability, -WEIGHTS[19]);
    stability * if grade == Grade::Again { growth } else { growth.max(1.0) }
}
