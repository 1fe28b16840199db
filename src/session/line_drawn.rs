//! The line that a learner draws: two edges through the rows of a question, read from its places and written to them.
//!
//! The places are all that is kept, so the line and the inputs of the rows can never disagree.

use super::response::Response;
use crate::content::Question;

/// The places of a row (see [`crate::content::Kind::Draw`]).
const YOURS: u32 = 1;
const SHARED: u32 = 2;
const PROVIDERS: u32 = 3;

/// One of the two ends of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edge {
    /// Below the last row of the customer.
    Upper,
    /// Above the first row of the provider.
    Lower,
}

impl Edge {
    pub const ALL: [Self; 2] = [Self::Upper, Self::Lower];

    /// Its name in markup.
    pub fn id(self) -> &'static str {
        match self {
            Self::Upper => "upper",
            Self::Lower => "lower",
        }
    }
}

/// Where the two edges stand: how many rows lie above each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineDrawn {
    pub upper: u32,
    pub lower: u32,
}

impl LineDrawn {
    /// The line that these places make. Rows put nowhere yet make none of it. `None` where the owners are mixed, such as
    /// a row of the customer below one that is shared.
    pub fn of(question: &Question, places: Response) -> Option<Self> {
        let mut line = Self { upper: 0, lower: question.choices.len() as u32 };
        let mut deepest = 0;
        for row in 0..question.choices.len() as u32 {
            let place = places.place(row);
            if place > 0 {
                if place < deepest {
                    return None;
                }
                deepest = place;
            }
            match place {
                YOURS => line.upper = row + 1,
                PROVIDERS => line.lower = line.lower.min(row),
                _ => {}
            }
        }
        Some(line)
    }

    /// How many rows lie above an edge.
    pub fn of_edge(self, edge: Edge) -> u32 {
        match edge {
            Edge::Upper => self.upper,
            Edge::Lower => self.lower,
        }
    }
}

/// The places after an edge was put below `above` rows. It pushes the other edge on where it would pass it, and all
/// rows between the two are shared.
pub(super) fn with_edge(question: &Question, places: Response, edge: Edge, above: u32) -> Response {
    let n_rows = question.choices.len() as u32;
    let line = LineDrawn::of(question, places).unwrap_or(LineDrawn { upper: 0, lower: n_rows });
    let above = above.min(n_rows);
    let (upper, lower) = match edge {
        Edge::Upper => (above, line.lower.max(above)),
        Edge::Lower => (line.upper.min(above), above),
    };
    (0..n_rows).fold(Response::NONE, |places, row| {
        places.with(
            row,
            if row < upper {
                YOURS
            } else if row < lower {
                SHARED
            } else {
                PROVIDERS
            },
        )
    })
}
