//! The pack: layers, services, the matrix and the questions. Checked once, then read-only.
//!
//! A [`Pack`] can only come out of [`check`], so nothing later asks again whether an index is in range
//! or a shared cell says who does what. The default pack is checked and encoded when the project is
//! built (`build.rs`), so the browser holds neither JSON parser nor checker.

// The paths are spelt out because `build.rs` takes this file in under another root.
#[path = "content/check.rs"]
pub mod check;
#[path = "content/line.rs"]
pub mod line;
#[path = "content/question.rs"]
pub mod question;
#[path = "content/scene.rs"]
pub mod scene;
#[path = "content/schema.rs"]
pub mod schema;
#[path = "content/text.rs"]
pub mod text;

pub use question::{Bin, Choice, Kind, Question, Trap};
use serde::{Deserialize, Serialize};
use std::cell::OnceCell;
use text::{Term, Text};

/// A checked stack with its questions. Indexes in it always point to something that is there.
///
/// The questions can come later than the stack, once: a page shows the stack while they are still on their way.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Pack {
    /// Stable kebab-case id.
    pub id: String,
    /// BCP 47 language tag of its texts.
    pub lang: String,
    /// The heading of the widget.
    pub title: String,
    /// When the sources were last checked, `YYYY-MM-DD`.
    pub checked: String,
    /// From top to bottom; at least one.
    pub layers: Vec<Layer>,
    /// The boxes of the provider's own picture.
    pub boxes: Vec<ClassicBox>,
    /// At least one; the line of the first is what the others are compared with.
    pub services: Vec<Service>,
    /// Where the whole analogy breaks down.
    pub limits: Vec<Limit>,
    pub sources: Vec<Source>,
    /// What the marked words of the texts mean.
    pub terms: Vec<Term>,
    /// How many questions there are, also while they are on their way.
    pub n_questions: u32,
    #[serde(skip)]
    questions: OnceCell<Vec<Question>>,
}

/// Who does the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Owner {
    /// Security *in* the cloud.
    Customer,
    /// Security *of* the cloud.
    Provider,
    /// Each side has its own part.
    Shared,
}

/// A row of the stack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layer {
    pub id: String,
    pub label: String,
    pub meaning: Text,
    /// Index into [`Pack::boxes`].
    pub box_idx: u32,
    pub home: HomePart,
    /// One cell per service, in the order of [`Pack::services`].
    pub cells: Vec<Cell>,
}

/// The layer as a part of a home.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HomePart {
    pub name: String,
    pub builder: String,
    pub owner: String,
    /// Where the picture breaks down.
    pub breaks: String,
}

/// One field of the matrix: a layer with a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// `None`: the service has no such layer.
    pub owner: Option<Owner>,
    /// Who does the larger part of a shared cell: customer or provider.
    pub lead: Option<Owner>,
    /// What the customer does; for a layer that is not used, why it is not.
    pub customer: Text,
    /// What the provider does.
    pub provider: Text,
    /// Indexes into [`Pack::sources`].
    pub sources: Vec<u32>,
    /// No sentence of the provider says exactly this: it is our reading of the model.
    pub inferred: bool,
}

/// A box of the provider's own picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassicBox {
    pub id: String,
    pub owner: Owner,
    /// The provider's own words.
    pub label: String,
    pub summary: String,
    /// Some of the tasks in it, one after the other.
    pub tasks: String,
}

/// A service that moves the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    pub id: String,
    pub name: String,
    pub short: String,
    /// One word: `servers`, `functions`.
    pub kind: String,
    pub home: HomeVariant,
}

/// The kind of home that a service is like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HomeVariant {
    pub name: String,
    pub fits: String,
    pub breaks: String,
    pub scene: Option<scene::Scene>,
    /// Parts that have another name in this home: layer index and name.
    pub parts: Vec<(u32, String)>,
}

/// One of the limits of the whole analogy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    pub limit: String,
    pub say: String,
}

/// A text that facts come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    pub title: String,
    /// Absent for the course text itself.
    pub url: Option<String>,
}

/// A pack equals itself and no other: comparing every sentence would cost time and bytes, and tell nobody anything.
impl PartialEq for Pack {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Pack {
    /// The questions; none while they are on their way.
    pub fn questions(&self) -> &[Question] {
        self.questions.get().map_or(&[], Vec::as_slice)
    }

    /// Whether all of them are there.
    pub fn has_questions(&self) -> bool {
        self.questions().len() as u32 == self.n_questions
    }

    /// Takes the questions that were encoded with this stack. Those that come a second time change nothing.
    pub fn add_questions(&self, questions: Vec<Question>) {
        // The first ones are the same.
        let _ = self.questions.set(questions);
    }

    /// The cell of a layer with a service.
    pub fn cell(&self, layer_idx: u32, service_idx: u32) -> &Cell {
        &self.layers[layer_idx as usize].cells[service_idx as usize]
    }

    /// The name of a layer as a part of the home that the service is like.
    pub fn home_name(&self, layer_idx: u32, service_idx: u32) -> &str {
        let own = &self.services[service_idx as usize].home.parts;
        match own.iter().find(|(layer, _)| *layer == layer_idx) {
            Some((_, name)) => name,
            None => &self.layers[layer_idx as usize].home.name,
        }
    }

    /// The service whose cell a choice is about, where it is about one.
    pub fn choice_service(question: &Question, choice: &Choice) -> Option<u32> {
        choice.service.or_else(|| question.services.first().copied())
    }
}
