//! Where the learner stands: the beginning of the saved form, which can be read and written without the rest.

use super::VERSION;
use crate::{
    content::Pack,
    session::{Lens, Screen, Session},
};
use serde::{Deserialize, Serialize};

/// What is saved of a session apart from questions and answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub(super) screen: SavedScreen,
    service: String,
    lens: SavedLens,
    layer: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum SavedScreen {
    Explore,
    Visit,
    Quiz,
    Results,
    VisitFromResults,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum SavedLens {
    Cloud,
    House,
    Classic,
}

/// What follows the place in the saved form where nothing has been asked: no run, no cards.
const NOTHING_ASKED: [u8; 2] = [0, 0];

impl Place {
    /// Where a session stands.
    pub fn of(pack: &Pack, session: &Session) -> Self {
        Self {
            screen: match session.screen {
                Screen::Explore => SavedScreen::Explore,
                Screen::Visit => SavedScreen::Visit,
                Screen::Quiz => SavedScreen::Quiz,
                Screen::Results => SavedScreen::Results,
                Screen::VisitFromResults => SavedScreen::VisitFromResults,
            },
            service: pack.services[session.service_idx as usize].id.clone(),
            lens: match session.lens {
                Lens::Cloud => SavedLens::Cloud,
                Lens::House => SavedLens::House,
                Lens::Classic => SavedLens::Classic,
            },
            layer: session.layer_idx.map(|idx| pack.layers[idx as usize].id.clone()),
        }
    }

    /// A session that explores there, as far as the pack still knows what it refers to.
    pub fn restore(&self, pack: &Pack) -> Session {
        Session {
            service_idx: pack.services.iter().position(|it| it.id == self.service).unwrap_or(0) as u32,
            lens: match self.lens {
                SavedLens::Cloud => Lens::Cloud,
                SavedLens::House => Lens::House,
                SavedLens::Classic => Lens::Classic,
            },
            layer_idx: self
                .layer
                .as_ref()
                .and_then(|id| pack.layers.iter().position(|it| it.id == *id))
                .map(|idx| idx as u32),
            ..Session::default()
        }
    }

    /// The place in saved bytes of this version, where it is all that they hold.
    pub fn alone(bytes: &[u8]) -> Option<Self> {
        split(bytes).filter(|(_, rest)| *rest == NOTHING_ASKED).map(|(place, _)| place)
    }

    /// The bytes to save, with what follows the place in `stored`. `None` where that is of another version or rubbish.
    pub fn to_bytes(&self, stored: Option<&[u8]>) -> Option<Vec<u8>> {
        let rest = match stored {
            Some(stored) => split(stored)?.1,
            None => &NOTHING_ASKED,
        };
        let mut bytes = postcard::to_extend(self, vec![VERSION]).ok()?;
        bytes.extend_from_slice(rest);
        Some(bytes)
    }
}

fn split(bytes: &[u8]) -> Option<(Place, &[u8])> {
    match bytes.split_first()? {
        (&VERSION, rest) => postcard::take_from_bytes(rest).ok(),
        _ => None,
    }
}
