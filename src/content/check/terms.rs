//! Finds the terms of the glossary in the texts that a learner reads.

use super::{Names, Report};
use crate::content::{
    schema::{Basis, GlossaryEntry, StackFile},
    text::{Term, Text},
};
use std::{cell::RefCell, collections::HashSet};

/// So many terms of one text are marked: with more of them it would be hard to read.
const FEW: usize = 3;

/// The glossary of a pack, and which of its terms the texts have been found to use.
pub(super) struct Glossary<'a> {
    entries: &'a [GlossaryEntry],
    /// What stands in texts for an entry, the longest first.
    forms: Vec<(&'a str, usize)>,
    /// Entries by their place in [`Pack::terms`](crate::content::Pack::terms): in the order in which they were found.
    found: RefCell<Vec<usize>>,
}

/// Texts that are read together: in these each term is marked once.
#[derive(Clone, Default)]
pub(super) struct Seen(HashSet<usize>);

impl<'a> Glossary<'a> {
    pub(super) fn of(stack: &'a StackFile, report: &mut Report) -> Self {
        let mut forms: Vec<(&str, usize)> = Vec::new();
        for (idx, entry) in stack.glossary.iter().enumerate() {
            for form in forms_of(&entry.term) {
                if forms.iter().any(|(known, _)| known.eq_ignore_ascii_case(form)) {
                    report.add(format!("glossary[{idx}].term"), format!("“{form}” stands here twice: explain it once"));
                }
                forms.push((form, idx));
            }
        }
        forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        Self { entries: &stack.glossary, forms, found: RefCell::default() }
    }

    /// For the texts below a heading, which need not explain what the heading says.
    pub(super) fn below(&self, heading: &str) -> Seen {
        Seen(self.forms.iter().filter(|(form, _)| form.eq_ignore_ascii_case(heading)).map(|(_, idx)| *idx).collect())
    }

    /// Marks the terms that were not seen before. A longer term hides those within it.
    pub(super) fn mark(&self, text: &str, seen: &mut Seen) -> Text {
        let (mut marked, mut done, mut at, mut n_marks) = (Text::default(), 0, 0, 0);
        while let Some(first) = text[at..].chars().next() {
            match self.term_at(text, at) {
                Some((end, entry)) => {
                    if n_marks < FEW && seen.0.insert(entry) {
                        marked.push(&text[done..at], None);
                        marked.push(&text[at..end], Some(self.place(entry)));
                        (done, n_marks) = (end, n_marks + 1);
                    }
                    at = end;
                }
                None => at += first.len_utf8(),
            }
        }
        marked.push(&text[done..], None);
        marked
    }

    /// The longest term that begins at a place of a text, with or without an s for more than one: where it ends, and its
    /// entry.
    fn term_at(&self, text: &str, at: usize) -> Option<(usize, usize)> {
        if text[..at].chars().next_back().is_some_and(is_in_word) {
            return None;
        }
        let ends = |end: usize| text.get(end..).is_some_and(|rest| !rest.starts_with(is_in_word)).then_some(end);
        self.forms.iter().find_map(|&(form, entry)| {
            let end = at + form.len();
            let is_here = text.get(at..end)?.eq_ignore_ascii_case(form);
            let end = ends(end).or_else(|| ends(end + usize::from(text[end..].starts_with('s'))))?;
            is_here.then_some((end, entry))
        })
    }

    fn place(&self, entry: usize) -> u32 {
        let mut found = self.found.borrow_mut();
        let place = found.iter().position(|known| *known == entry).unwrap_or_else(|| {
            found.push(entry);
            found.len() - 1
        });
        place as u32
    }

    /// The terms that texts have marked; the others need not go to the browser.
    pub(super) fn terms(&self, names: &Names<'_>) -> Vec<Term> {
        let source = |entry: &GlossaryEntry| {
            let sources = || entry.sources.iter().filter_map(|id| names.sources.get(id.as_str()).copied());
            // The first that can be opened.
            sources().find(|idx| names.linked.contains(idx)).or_else(|| sources().next())
        };
        let term = |entry: &GlossaryEntry| Term {
            term: entry.term.clone(),
            meaning: entry.sentence.clone(),
            source: source(entry).filter(|_| entry.basis == Basis::Sourced),
        };
        self.found.borrow().iter().map(|entry| term(&self.entries[*entry])).collect()
    }
}

/// `VPC (virtual private cloud)` stands in texts as the one or the other.
fn forms_of(term: &str) -> impl Iterator<Item = &str> {
    let (name, more) = match term.strip_suffix(')').and_then(|term| term.split_once(" (")) {
        Some((name, more)) => (name, Some(more)),
        None => (term, None),
    };
    [name].into_iter().chain(more).filter(|form| !form.trim().is_empty())
}

fn is_in_word(c: char) -> bool {
    c.is_alphanumeric() || c == '-'
}
