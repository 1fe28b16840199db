//! Where the keyboard focus goes after an action: part of what a screen reader user hears, so decided here.

use super::{Action, Screen, Session, response::Answer};

/// A place that takes the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// The verdict of a checked question.
    Verdict,
    /// The question on show, which begins with its prompt.
    Prompt,
    /// The first input that is still to be filled, after a check with too little chosen.
    FirstChoice,
    /// What the results come to.
    Results,
    /// The service that is looked at.
    Service,
    /// The row of a layer.
    Layer(u32),
}

impl Focus {
    /// The place to focus after an action; `None` where the focus stays. Whatever takes the place of what was on show has it:
    /// else nobody who does not see the page would know of it.
    pub fn after(before: &Session, action: &Action, after: &Session) -> Option<Self> {
        let answer = after.run.as_ref().map(|run| run.answer());
        let shown = match after.screen {
            Screen::Explore | Screen::Visit | Screen::VisitFromResults => Self::Service,
            Screen::Results => Self::Results,
            Screen::Quiz if matches!(answer, Some(Answer::Checked(_))) => Self::Verdict,
            Screen::Quiz => Self::Prompt,
        };
        match action {
            Action::Check if after.screen == Screen::Quiz => match answer {
                Some(Answer::Incomplete(_)) => Some(Self::FirstChoice),
                Some(Answer::Checked(_)) if before != after => Some(Self::Verdict),
                _ => None,
            },
            Action::VisitLayer { layer_idx, .. } if before != after => Some(Self::Layer(*layer_idx)),
            Action::Explore if matches!(before.screen, Screen::Quiz | Screen::Results) => Some(shown),
            Action::Quiz(_) if matches!(after.screen, Screen::Quiz | Screen::Results) => Some(shown),
            Action::QuestionsCame(_) if before.run.is_none() && after.run.is_some() => Some(shown),
            Action::Next
            | Action::Back
            | Action::TryAgain
            | Action::Practise { .. }
            | Action::StartAgain(_)
            | Action::Review { .. }
                if before != after =>
            {
                Some(shown)
            }
            _ => None,
        }
    }
}
