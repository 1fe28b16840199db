//! Terms of the glossary are found in texts when a pack is checked.

use crate::packs::{aws, minimal_json, parse, text};
use serde_json::{Value, json};
use shared_responsibility::content::{Pack, text::Text};
use std::collections::BTreeSet;

/// The minimal pack with these terms, and a first layer with this label and these texts.
fn pack(terms: &[&str], label: &str, [meaning, customer, provider]: [&str; 3]) -> Pack {
    let mut pack = minimal_json();
    let entry = |(nth, term): (usize, &&str)| {
        json!({"id": format!("term-{nth}"), "term": term, "sentence": format!("What {term} is."), "core": true,
               "sources": ["model"], "basis": "sourced"})
    };
    pack["stack"]["glossary"] = terms.iter().enumerate().map(entry).collect();
    let layer = &mut pack["stack"]["layers"][0];
    layer["label"] = label.into();
    layer["meaning"] = meaning.into();
    layer["cells"]["server"]["customer"] = customer.into();
    layer["cells"]["server"]["provider"] = provider.into();
    parse(&pack).expect("a valid pack")
}

/// A text with its terms in brackets, each with the number of its entry.
fn shown(pack: &Pack, text: &Text) -> String {
    let part = |(words, term): (&str, Option<u32>)| match term {
        Some(idx) => format!("[{words}: {}]", pack.terms[idx as usize].term),
        None => words.to_owned(),
    };
    text.parts().map(part).collect()
}

#[track_caller]
fn check(terms: &[&str], text: &str, expected: &str) {
    let pack = pack(terms, "A label", [text, "You.", "AWS."]);
    let meaning = &pack.layers[0].meaning;
    assert_eq!(shown(&pack, meaning), expected);
    assert_eq!(meaning.plain(), text);
    assert_eq!(meaning.to_string(), text);
}

#[test]
fn a_term_is_found_as_whole_words_in_any_case() {
    let term = &["Security group"];
    check(term, "Write SECURITY group rules.", "Write [SECURITY group: Security group] rules.");
    check(term, "Security groups, both.", "[Security groups: Security group], both.");
    check(term, "(security group’s)", "([security group: Security group]’s)");
    check(term, "Security groupings.", "Security groupings.");
    check(term, "Cybersecurity group, a security group-like rule.", "Cybersecurity group, a security group-like rule.");
    check(&["Region"], "in more regions", "in more [regions: Region]");
    check(&["Région"], "Ein Région ist größer.", "Ein [Région: Région] ist größer.");
    check(&["Gr"], "größer Grö.", "größer Grö.");
}

#[test]
fn only_the_first_time_is_marked_and_only_three_a_text() {
    check(&["Region"], "A Region is a Region.", "A [Region: Region] is a Region.");
    check(&["A", "B", "C", "D"], "D and C, B, A.", "[D: D] and [C: C], [B: B], A.");
}

#[test]
fn a_longer_term_hides_those_within_it() {
    let terms = &["Encryption", "Server-side encryption", "Group", "Security group"];
    check(terms, "Server-side encryption.", "[Server-side encryption: Server-side encryption].");
    check(
        terms,
        "Security group, security group, group.",
        "[Security group: Security group], security group, [group: Group].",
    );
}

#[test]
fn what_stands_in_brackets_is_the_same_term() {
    let term = &["VPC (virtual private cloud)"];
    check(term, "A vpc, a VPC.", "A [vpc: VPC (virtual private cloud)], a VPC.");
    check(term, "Virtual private clouds.", "[Virtual private clouds: VPC (virtual private cloud)].");
}

#[test]
fn a_panel_marks_a_term_once_and_not_what_is_its_heading() {
    let pack =
        pack(&["Disk", "Rule", "Notes"], "Notes", ["Notes on a disk.", "A disk has a rule.", "Rules, disks, notes."]);
    let layer = &pack.layers[0];
    assert_eq!(shown(&pack, &layer.meaning), "Notes on a [disk: Disk].");
    assert_eq!(shown(&pack, &layer.cells[0].customer), "A disk has a [rule: Rule].");
    assert_eq!(shown(&pack, &layer.cells[0].provider), "Rules, disks, notes.");
    assert_eq!(pack.terms.len(), 2, "what no text marks is left out");
}

#[test]
fn a_reason_marks_what_its_prompt_does_not() {
    let mut json = minimal_json();
    json["stack"]["glossary"] = json!([
        {"id": "a", "term": "Disk", "sentence": "A thing.", "core": true, "sources": ["model"], "basis": "sourced"},
        {"id": "b", "term": "Rule", "sentence": "Our own.", "core": true, "sources": [], "basis": "inference"}
    ]);
    let question = &mut json["quiz"]["questions"][1];
    question["prompt"] = "Whose is the disk?".into();
    for nth in 0..2 {
        question["choices"][nth]["reason"] = "The disk has a rule.".into();
    }
    let pack = parse(&json).expect("a valid pack");
    let question = &pack.questions()[1];
    assert_eq!(shown(&pack, &question.prompt), "Whose is the [disk: Disk]?");
    for choice in &question.choices[..2] {
        assert_eq!(shown(&pack, &choice.reason), "The disk has a [rule: Rule].");
    }
    let sources: Vec<_> = pack.terms.iter().map(|term| term.source.is_some()).collect();
    assert_eq!(sources, [true, false], "a reading of ours names no source");
}

/// Every text with terms.
fn texts(pack: &Pack) -> Vec<&Text> {
    let panels = pack.layers.iter().flat_map(|layer| {
        let cells = layer.cells.iter().flat_map(|cell| [&cell.customer, &cell.provider]);
        cells.chain([&layer.meaning])
    });
    let questions = pack.questions().iter().flat_map(|question| {
        let reasons = question.choices.iter().map(|choice| &choice.reason);
        reasons.chain([&question.prompt])
    });
    panels.chain(questions).collect()
}

#[test]
fn the_aws_pack_explains_the_terms_that_its_texts_use() {
    let pack = aws();
    let used: BTreeSet<u32> = texts(&pack).iter().flat_map(|text| text.parts().filter_map(|(_, term)| term)).collect();
    assert_eq!(used, (0..pack.terms.len() as u32).collect(), "each term is there for a text");
    let stack: Value = serde_json::from_str(&text("content/aws/stack.json")).expect("JSON");
    let all = stack["glossary"].as_array().expect("a list").iter().filter_map(|entry| entry["term"].as_str());
    let unused: Vec<_> = all.filter(|term| pack.terms.iter().all(|used| used.term != *term)).collect();
    // In no panel, prompt or reason, but for a panel with that very heading. A text that comes to use one brings it in.
    let expected = [
        "Shared responsibility model",
        "Infrastructure as a service (IaaS)",
        "Serverless",
        "Host operating system",
        "Least privilege",
        "MFA (multi-factor authentication)",
        "Encryption in transit",
        "Client-side encryption",
        "Server-side encryption",
        "Third-party audit report",
        "Inherited control",
        "Customer-specific control",
    ];
    assert_eq!(unused, expected);
    assert!(pack.terms.iter().all(|term| term.source.is_some_and(|idx| pack.sources[idx as usize].url.is_some())
        || term.term.starts_with("Container image")));
}
