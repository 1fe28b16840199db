//! `custom-elements.json`, from which types and editor data are made, says what the code does.

use crate::{packs::text, tidy::files};
use serde_json::Value;
use shared_responsibility::host::attributes::ATTRIBUTES;
use std::collections::BTreeSet;

fn element() -> Value {
    let manifest: Value = serde_json::from_str(&text("src/host/custom-elements.json")).expect("JSON");
    manifest["modules"][0]["declarations"][0].clone()
}

fn names(of: &str) -> BTreeSet<String> {
    let element = element();
    let names = element[of].as_array().expect("a list").iter();
    names.map(|item| item["name"].as_str().expect("a name").to_owned()).collect()
}

/// What stands between two marks, wherever they stand in a file, or in the files below a folder.
fn between(below: &str, before: &str, after: &str) -> BTreeSet<String> {
    let text = match below.rsplit_once('.') {
        Some(_) => text(below),
        None => files(below, &[".rs"]).into_iter().map(|(_, text)| text).collect(),
    };
    text.split(before).skip(1).filter_map(|rest| rest.split_once(after)).map(|(found, _)| found.to_owned()).collect()
}

#[test]
fn its_attributes_are_those_that_the_widget_reads() {
    assert_eq!(names("attributes"), ATTRIBUTES.map(String::from).into());
}

#[test]
fn the_elements_script_observes_each_of_them() {
    let script = text("src/host/properties.js");
    for name in names("attributes") {
        assert!(script.contains(&format!("'{name}'")), "{name}");
    }
}

#[test]
fn every_property_reflects_its_attribute() {
    for member in element()["members"].as_array().expect("a list") {
        let Some(attribute) = member["attribute"].as_str() else { continue };
        let mut words = attribute.split('-');
        let first = words.next().expect("a word").to_owned();
        let property = words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..]);
        assert_eq!(member["name"], property);
    }
}

#[test]
fn its_events_are_those_that_are_dispatched_documented_and_told_by_frames() {
    let dispatched = between("src/host/events.rs", "dispatch(host, \"", "\"");
    assert_eq!(names("events"), dispatched);
    let docs = text("docs/events.md");
    let frame = text("src/host/frame.js");
    for name in dispatched {
        assert!(docs.contains(&format!("`{name}`")), "{name} in docs/events.md");
        assert!(frame.contains(&format!("'{}'", &name["srm-".len()..])), "{name} in frame.js");
    }
}

#[test]
fn its_custom_properties_are_those_of_the_tokens() {
    let defined = between("styles/tokens.css", "  --srm-", ":").into_iter().map(|name| format!("--srm-{name}"));
    assert_eq!(names("cssProperties"), defined.collect());
}

#[test]
fn its_parts_are_those_of_the_markup() {
    assert_eq!(names("cssParts"), between("src/components", " part=\"", "\""));
}

#[test]
fn the_readme_names_every_attribute() {
    let readme = text("README.md");
    for name in names("attributes") {
        assert!(readme.contains(&format!("`{name}`")), "{name}");
    }
}
