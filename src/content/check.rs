//! From the files of a pack to a [`Pack`]: every rule, and all problems at once, each with its path; then warnings.

#[path = "check/bins.rs"]
mod bins;
#[path = "check/lint.rs"]
mod lint;
#[path = "check/questions.rs"]
mod questions;
#[path = "check/stack.rs"]
mod stack;
#[path = "check/terms.rs"]
mod terms;

use super::{Owner, Pack, schema};
use schema::{FORMAT, PackFile, QuizFile, StackFile};
use std::{
    collections::{HashMap, HashSet},
    fmt,
};
use terms::Glossary;

/// A pack that keeps every rule.
#[derive(Debug)]
pub struct Checked {
    pub pack: Pack,
    /// What its author should look at; the pack works all the same.
    pub warnings: Vec<Problem>,
}

/// Something wrong with a pack: where, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Path into the file, for example `questions[2].choices`.
    pub path: String,
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

/// Reads and checks the two files of a pack.
///
/// # Errors
/// All problems of both files. A file that is no JSON, or lacks a field, gives one problem with line and column.
pub fn read(stack_json: &str, quiz_json: &str) -> Result<Checked, Vec<Problem>> {
    let stack = parse::<StackFile>("stack.json", stack_json);
    let quiz = parse::<QuizFile>("quiz.json", quiz_json);
    match (stack, quiz) {
        (Ok(stack), Ok(quiz)) => check(&stack, &quiz),
        (stack, quiz) => Err(stack.err().into_iter().chain(quiz.err()).collect()),
    }
}

/// Reads and checks a pack in one file: `{"stack": …, "quiz": …}`.
///
/// # Errors
/// All problems, as [`read`].
pub fn read_one(json: &str) -> Result<Checked, Vec<Problem>> {
    let file = parse::<PackFile>("pack", json).map_err(|problem| vec![problem])?;
    check(&file.stack, &file.quiz)
}

/// Checks a pack against every rule, builds the domain types, and looks for what its author should see.
///
/// # Errors
/// All problems, in the order of the files.
pub fn check(stack: &StackFile, quiz: &QuizFile) -> Result<Checked, Vec<Problem>> {
    let mut report = Report::default();
    for (path, format) in [("stack.format", stack.format), ("quiz.format", quiz.format)] {
        if format != FORMAT {
            report.add(path, format!("is {format}, but this version reads format {FORMAT}"));
        }
    }
    let names = Names::of(stack, &mut report);
    let glossary = Glossary::of(stack, &mut report);
    let mut pack = stack::check(stack, &names, &glossary, &mut report);
    let questions = questions::check(quiz, stack, &names, &glossary, &mut report);
    pack.terms = glossary.terms(&names);
    pack.n_questions = questions.len() as u32;
    pack.add_questions(questions);
    if report.problems.is_empty() {
        Ok(Checked { pack, warnings: lint::lint(stack, quiz) })
    } else {
        Err(report.problems)
    }
}

fn parse<T: serde::de::DeserializeOwned>(file: &str, json: &str) -> Result<T, Problem> {
    // Some editors begin a file with a mark that is none of its text.
    let json = json.trim_start_matches('\u{feff}');
    serde_json::from_str(json).map_err(|error| Problem { path: file.to_owned(), message: error.to_string() })
}

/// The problems found so far, and the checks that every part of a pack shares.
#[derive(Default)]
struct Report {
    problems: Vec<Problem>,
}

impl Report {
    fn add(&mut self, path: impl Into<String>, message: impl Into<String>) {
        self.problems.push(Problem { path: path.into(), message: message.into() });
    }

    /// A text that a learner reads: not blank, at most `max` characters.
    fn text(&mut self, path: &str, text: &str, max: usize) {
        let length = text.chars().count();
        if text.trim().is_empty() {
            self.add(path, "is blank: write the text");
        } else if length > max {
            self.add(path, format!("has {length} characters, at most {max} fit: shorten it"));
        } else if text.trim() != text {
            self.add(path, "begins or ends with white space: remove it");
        } else if text.contains(char::is_control) {
            self.add(path, "holds a control character, such as a line break: remove it");
        }
    }

    /// Ids that are well formed and unique; gives their positions.
    fn ids<'a>(&mut self, path: &str, ids: impl Iterator<Item = &'a str>) -> HashMap<&'a str, u32> {
        let mut positions = HashMap::new();
        for (idx, id) in (0..).zip(ids) {
            let path = format!("{path}[{idx}].id");
            if !is_kebab_case(id) {
                self.add(path, format!("“{id}” is not kebab-case: use a-z, 0-9 and single hyphens"));
            } else if positions.contains_key(id) {
                self.add(path, format!("“{id}” is used twice: ids are unique"));
            } else {
                positions.insert(id, idx);
            }
        }
        positions
    }

    /// The position of an id that something refers to; 0 beside a problem where there is none.
    fn position(&mut self, path: &str, id: &str, known: &HashMap<&str, u32>) -> u32 {
        known.get(id).copied().unwrap_or_else(|| {
            let mut ids: Vec<_> = known.keys().copied().collect();
            ids.sort_unstable();
            self.add(path, format!("“{id}” is not known; known are {}", ids.join(", ")));
            0
        })
    }

    fn positions(&mut self, path: &str, ids: &[String], known: &HashMap<&str, u32>) -> Vec<u32> {
        ids.iter().enumerate().map(|(idx, id)| self.position(&format!("{path}[{idx}]"), id, known)).collect()
    }

    /// Answers that count as right must hold the owner and, for a shared cell, the side with the larger part.
    fn accept(&mut self, path: &str, owner: schema::Owner, lead: Option<schema::Owner>, accept: &[schema::Owner]) {
        for (name, needed) in [("owner", Some(owner)), ("lead", lead)] {
            if let Some(needed) = needed
                && !accept.contains(&needed)
            {
                self.add(path, format!("lacks the {name} “{}”: add it", word(needed)));
            }
        }
    }
}

/// Where each id of the stack stands.
struct Names<'a> {
    layers: HashMap<&'a str, u32>,
    services: HashMap<&'a str, u32>,
    boxes: HashMap<&'a str, u32>,
    sources: HashMap<&'a str, u32>,
    /// Sources that have an address.
    linked: HashSet<u32>,
}

impl<'a> Names<'a> {
    fn of(stack: &'a StackFile, report: &mut Report) -> Self {
        Self {
            layers: report.ids("layers", stack.layers.iter().map(|layer| layer.id.as_str())),
            services: report.ids("services", stack.services.iter().map(|service| service.id.as_str())),
            boxes: report.ids("boxes", stack.boxes.iter().map(|classic| classic.id.as_str())),
            sources: report.ids("sources", stack.sources.iter().map(|source| source.id.as_str())),
            linked: (0..).zip(&stack.sources).filter(|(_, it)| it.url.is_some()).map(|(idx, _)| idx).collect(),
        }
    }
}

fn is_kebab_case(id: &str) -> bool {
    !id.is_empty()
        && id
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// The domain's word for an owner; `None` where the layer is not used.
fn owner(owner: schema::Owner) -> Option<Owner> {
    match owner {
        schema::Owner::Customer => Some(Owner::Customer),
        schema::Owner::Provider => Some(Owner::Provider),
        schema::Owner::Shared => Some(Owner::Shared),
        schema::Owner::None => None,
    }
}

/// The word that stands in the file.
fn word(owner: schema::Owner) -> &'static str {
    match owner {
        schema::Owner::Customer => "customer",
        schema::Owner::Provider => "provider",
        schema::Owner::Shared => "shared",
        schema::Owner::None => "none",
    }
}
