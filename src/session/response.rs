//! What a learner has answered so far: a place for each choice.

use crate::content::Question;

/// The place of each choice, two bits each: 0 “nowhere”, 1 “ticked” or the first bin, and so on (see
/// [`crate::content::Choice`]). The pack's check allows 26 choices and three bins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Response(u64);

impl Response {
    /// Nothing ticked, nothing put anywhere.
    pub const NONE: Self = Self(0);

    /// Where a choice was put.
    pub fn place(self, choice_idx: u32) -> u32 {
        (self.0 >> (2 * choice_idx) & 3) as u32
    }

    /// This response with a choice in a place.
    #[must_use = "a response is a value: use what is returned"]
    pub fn with(self, choice_idx: u32, place: u32) -> Self {
        let at = 2 * choice_idx;
        Self(self.0 & !(3 << at) | u64::from(place & 3) << at)
    }

    /// How many choices are ticked, or put in a bin.
    pub fn n_placed(self) -> u32 {
        // A place other than 0 has one of its two bits set.
        ((self.0 | self.0 >> 1) & 0x5555_5555_5555_5555).count_ones()
    }

    /// Whether as many choices are placed as the question wants.
    pub fn is_complete(self, question: &Question) -> bool {
        self.n_placed() == question.n_wanted()
    }
}

/// How far the answer to a question has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Not checked yet.
    Open(Response),
    /// Checked with too few or too many placed: there is a message and no verdict.
    Incomplete(Response),
    Checked(Response),
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

/// How sure the learner is, said before the check. Never scored: errors made with confidence are the ones that
/// feedback mends best (Butterfield and Metcalfe 2001, the hypercorrection effect), so they come back first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    Guessing,
    FairlySure,
    Certain,
}

impl Confidence {
    pub const ALL: [Self; 3] = [Self::Guessing, Self::FairlySure, Self::Certain];

    /// Its name in events and markup.
    pub fn id(self) -> &'static str {
        match self {
            Self::Guessing => "guessing",
            Self::FairlySure => "fairly-sure",
            Self::Certain => "certain",
        }
    }
}
