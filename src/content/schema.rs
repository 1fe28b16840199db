//! The pack as authors write it: the JSON of `stack.json` and `quiz.json`, format 1.
//!
//! These types mirror the files and nothing more. Unknown fields are refused, so that a
//! misspelt name is reported instead of ignored. [`check`](super::check) turns them into the domain types.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The only pack format that this version reads.
pub const FORMAT: u32 = 1;

/// A whole pack in one file, as a page brings it along.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackFile {
    pub stack: StackFile,
    pub quiz: QuizFile,
}

/// `stack.json`: layers, services, the matrix, the analogy, and where every fact comes from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StackFile {
    pub format: u32,
    /// Stable name of the pack, kebab-case.
    pub id: String,
    /// BCP 47 language tag of every text in the pack.
    pub lang: String,
    pub title: String,
    /// When the sources were last checked, as `YYYY-MM-DD`.
    pub checked: String,
    /// What the pack promises to teach, and where it does so.
    pub statements: Vec<Statement>,
    pub boxes: Vec<ClassicBox>,
    pub layers: Vec<Layer>,
    pub services: Vec<Service>,
    /// A simpler picture that learners may have met elsewhere.
    pub simple_picture: SimplePicture,
    /// Terms of the course text, mapped to boxes and layers.
    pub terms: Vec<CourseTerm>,
    pub controls: Vec<Control>,
    /// Where the whole analogy breaks down.
    pub limits: Vec<Limit>,
    /// Where the provider's own texts differ or are often misread.
    pub differences: Vec<Difference>,
    pub glossary: Vec<GlossaryEntry>,
    pub sources: Vec<Source>,
    /// Facts that can get old: to check before each release.
    pub ageing: Vec<AgeingFact>,
    /// Known weak points of the content.
    pub weak_points: Vec<WeakPoint>,
}

/// Who does the work of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    Customer,
    Provider,
    Shared,
    /// The layer does not exist for this service.
    None,
}

/// A statement of the course text and the ids of what covers it (layers, questions, terms).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    pub id: String,
    pub text: String,
    /// Where the pack covers it, in words of the authors.
    pub covered_by: String,
}

/// A box of the provider's own picture.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassicBox {
    pub id: String,
    pub owner: Owner,
    pub label: String,
    pub summary: String,
    pub tasks: Vec<String>,
    pub sources: Vec<String>,
}

/// A row of the stack, from top to bottom.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layer {
    pub id: String,
    pub label: String,
    pub meaning: String,
    /// Id of the classic box that holds this layer.
    #[serde(rename = "box")]
    pub classic_box: String,
    pub home: HomePart,
    /// One cell per service id.
    pub cells: BTreeMap<String, Cell>,
}

/// The layer as a part of a home.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HomePart {
    pub name: String,
    pub builder: String,
    pub owner: String,
    /// Where the picture breaks down.
    pub breaks: String,
}

/// One field of the matrix: a layer with a service.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    pub owner: Owner,
    /// Who does the larger part of a shared cell.
    #[serde(default)]
    pub lead: Option<Owner>,
    /// Answers that count as right when the cell is tested.
    pub accept: Vec<Owner>,
    /// What the customer does; for a layer that is not used, why.
    pub customer: String,
    /// What the provider does; empty for a layer that is not used.
    #[serde(default)]
    pub provider: String,
    #[serde(default)]
    pub sources: Vec<String>,
    pub basis: Basis,
    /// What exactly is sourced and what is our reading, where it is not the whole cell.
    #[serde(default)]
    pub basis_note: Option<String>,
}

/// What a cell rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    Sourced,
    /// Our reading of the model: no sentence of the provider says exactly this.
    Inference,
}

/// A service that moves the line.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    pub id: String,
    /// The provider's name for it.
    pub name: String,
    pub short: String,
    /// One word: `servers`, `functions`.
    pub kind: String,
    pub description: String,
    pub home: HomeVariant,
}

/// The kind of home that a service is like.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HomeVariant {
    pub name: String,
    pub fits: String,
    pub breaks: String,
    /// The drawing that shows it; without one, the rows stand alone.
    #[serde(default)]
    pub scene: Option<String>,
    /// Names of parts that differ in this kind of home, by layer id.
    #[serde(default)]
    pub parts: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SimplePicture {
    pub service: String,
    pub sources: Vec<String>,
    pub note: String,
    pub layers: Vec<SimpleLayer>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SimpleLayer {
    pub id: String,
    pub label: String,
    pub owner: Owner,
    pub layers: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourseTerm {
    pub id: String,
    pub text: String,
    pub boxes: Vec<String>,
    pub layers: Vec<String>,
    #[serde(default)]
    pub note: Option<String>,
}

/// A class of controls on the provider's page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Control {
    pub id: String,
    pub label: String,
    pub meaning: String,
    pub example: String,
    pub provider: String,
    pub customer: String,
    pub sources: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    pub id: String,
    pub limit: String,
    pub say: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Difference {
    pub id: String,
    pub topic: String,
    pub first: String,
    pub second: String,
    pub shown: String,
    pub sources: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlossaryEntry {
    pub id: String,
    pub term: String,
    pub sentence: String,
    pub core: bool,
    pub sources: Vec<String>,
    pub basis: Basis,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: String,
    pub title: String,
    /// Absent for the course text itself.
    #[serde(default)]
    pub url: Option<String>,
    pub supports: String,
    /// Which text was read.
    pub read: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeingFact {
    pub id: String,
    pub fact: String,
    pub used_in: String,
    pub last_seen: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeakPoint {
    pub id: String,
    pub what: String,
    pub why: String,
}

/// `quiz.json`: the questions about a stack.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuizFile {
    pub format: u32,
    pub id: String,
    pub questions: Vec<Question>,
    /// A suggested order, easy to hard, services mixed.
    pub blocks: Vec<Block>,
    /// Question ids of a version of about five minutes.
    pub short: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    pub id: String,
    pub label: String,
    pub questions: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Single,
    Multiple,
    TrueFalse,
    Sort,
    Draw,
}

/// What a wrong answer can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trap {
    /// Leaving a task of the customer to the provider.
    OverTrust,
    /// Taking on a task of the provider.
    OverClaim,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: String,
    pub kind: Kind,
    pub prompt: String,
    /// What narrows the question before the answer and gives none of it away. Without one, a question about one layer
    /// offers what the layer means.
    #[serde(default)]
    pub hint: Option<String>,
    /// How many choices are correct; for `multiple` only.
    #[serde(default)]
    pub select: Option<u32>,
    /// Whose tasks a `multiple` question asks for, where it asks for tasks.
    #[serde(default)]
    pub asks: Option<Owner>,
    /// Always among the first three of a set.
    #[serde(default)]
    pub early: bool,
    /// 1 (easy) to 3 (hard).
    pub difficulty: u32,
    pub layers: Vec<String>,
    pub services: Vec<String>,
    pub sources: Vec<String>,
    /// For authors.
    #[serde(default)]
    pub note: Option<String>,
    /// `single`, `multiple`, `true-false`.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// `sort`.
    #[serde(default)]
    pub bins: Vec<Bin>,
    /// `sort`.
    #[serde(default)]
    pub items: Vec<Item>,
    /// `draw`: one row per layer that the service uses.
    #[serde(default)]
    pub rows: Vec<DrawRow>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub id: String,
    pub text: String,
    pub correct: bool,
    /// What it shows to judge this choice wrongly, where that is a trap and `asks` does not say it.
    #[serde(default)]
    pub trap: Option<Trap>,
    pub reason: String,
    /// The layer that the choice is about, where it is about one.
    #[serde(default)]
    pub layer: Option<String>,
    /// The service that the choice is about, where it differs from the question's first.
    #[serde(default)]
    pub service: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bin {
    pub id: String,
    pub label: String,
    /// Whose tasks the bin holds, where it is a side of the model.
    #[serde(default)]
    pub owner: Option<Owner>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub id: String,
    pub text: String,
    pub bin: String,
    pub reason: String,
    #[serde(default)]
    pub layer: Option<String>,
    /// The service that the item is about, where the owner depends on it.
    #[serde(default)]
    pub service: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DrawRow {
    pub layer: String,
    pub answer: Owner,
    pub accept: Vec<Owner>,
    pub reason: String,
}
