//! Questions, as checked: what is asked, where each choice belongs, and why.

use super::{Owner, text::Text};
use serde::{Deserialize, Serialize};

/// A question with a reason for every choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    pub id: String,
    pub kind: Kind,
    pub prompt: Text,
    /// What narrows it before the answer, where the author wrote something.
    pub hint: Option<Text>,
    /// Whose tasks the question asks for, where it asks for tasks.
    pub asks: Option<Owner>,
    /// Always among the first three of a set.
    pub early: bool,
    /// Indexes into [`super::Pack::layers`].
    pub layers: Vec<u32>,
    /// Indexes into [`super::Pack::services`].
    pub services: Vec<u32>,
    pub sources: Vec<u32>,
    /// Where each choice can be put; empty where choices are only ticked or not.
    pub bins: Vec<Bin>,
    /// The options; the tasks to sort; the rows to draw the line through, from top to bottom.
    pub choices: Vec<Choice>,
    /// Changes whenever the question's text, choices or answers change.
    pub fingerprint: u32,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Single,
    Multiple,
    TrueFalse,
    /// Each task into a bin.
    Sort,
    /// Each row of one service to its owner: the bins are customer, shared and provider.
    Draw,
}

impl Kind {
    /// Whether it asks for rows of the stack, and so is drawn as the stack itself.
    pub fn has_rows(self) -> bool {
        self == Self::Draw
    }
}

/// A place to put choices in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bin {
    pub id: String,
    pub label: String,
    /// Whose tasks it holds, where it is a side of the model.
    pub owner: Option<Owner>,
}

/// What a wrong answer can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Trap {
    /// A task of the customer was left to the provider.
    OverTrust,
    /// A task of the provider was taken on.
    OverClaim,
}

/// One option of a question, one task to sort, or one row of a line to draw.
///
/// Its places are numbers: 0 is “not ticked” or “not put anywhere yet”, 1 “ticked” or the first bin, 2 the second bin,
/// and so on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub id: String,
    pub text: String,
    /// The place where it belongs.
    pub place: u32,
    /// Every place that counts as right, a bit for each; a line through a shared row can be drawn on either side.
    pub accept: u32,
    /// What it shows to judge the choice wrongly, where neither the question's side nor the bins tell.
    pub trap: Option<Trap>,
    pub reason: Text,
    /// The layer the choice is about, where it is about one.
    pub layer: Option<u32>,
    /// The service it is about, where that is not the question's first.
    pub service: Option<u32>,
}

impl Question {
    /// How many choices are to be put in a place: those that are correct, or each where there are bins.
    pub fn n_wanted(&self) -> u32 {
        self.choices.iter().filter(|choice| choice.place > 0).count() as u32
    }

    /// The bin that a place stands for.
    pub fn bin(&self, place: u32) -> Option<&Bin> {
        self.bins.get(place.checked_sub(1)? as usize)
    }
}
