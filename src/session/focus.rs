//! Where the keyboard focus goes after an action: part of what a screen reader user hears, so decided here.

use super::{Action, Screen, Session, response::Answer};

/// A place that takes the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// The verdict of a checked question.
    Verdict,
    /// The prompt of the question on show.
    Prompt,
    /// The first input that is still to be filled, after a check with too little chosen.
    FirstChoice,
    /// The heading of the results.
    Results,
    /// The row of a layer.
    Layer(u32),
}

impl Focus {
    /// The place to focus after an action; `None` where the focus stays.
    pub fn after(before: &Session, action: &Action, after: &Session) -> Option<Self> {
        let answer = after.run.as_ref().map(|run| run.answer());
        match action {
            Action::VisitLayer { layer_idx, .. } if before != after => Some(Self::Layer(*layer_idx)),
            Action::Check if after.screen == Screen::Quiz => match answer {
                Some(Answer::Incomplete(_)) => Some(Self::FirstChoice),
                Some(Answer::Checked(_)) if before != after => Some(Self::Verdict),
                _ => None,
            },
            Action::Quiz(_) if before.screen == Screen::Visit => match answer {
                Some(Answer::Checked(_)) if after.screen == Screen::Quiz => Some(Self::Verdict),
                _ => None,
            },
            Action::Quiz(_) if before.screen == Screen::VisitFromResults => Some(Self::Results),
            Action::Next
            | Action::Back
            | Action::TryAgain
            | Action::Practise { .. }
            | Action::StartAgain(_)
            | Action::Review { .. }
                if before != after =>
            {
                match after.screen {
                    Screen::Results => Some(Self::Results),
                    Screen::Quiz => Some(Self::Prompt),
                    Screen::Explore | Screen::Visit | Screen::VisitFromResults => None,
                }
            }
            _ => None,
        }
    }
}
