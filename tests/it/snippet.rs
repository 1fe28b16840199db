//! What an author pastes, and what stands in it before any script.

use crate::markup::words;
use crate::packs::aws;
use shared_responsibility::{host::attributes::problems, markup::snippet};
use std::rc::Rc;

fn made(attributes: &[(&str, &str)]) -> String {
    snippet(&Rc::new(aws()), &owned(attributes), "embed/").expect("it renders")
}

fn owned(attributes: &[(&str, &str)]) -> Vec<(String, String)> {
    attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn it_loads_the_script_and_shows_the_state_that_the_attributes_ask_for() {
    let made = made(&[("service", "rds"), ("layer", "guest-os"), ("no-quiz", "")]);
    assert!(made.starts_with("<script type=\"module\" src=\"embed/shared-responsibility.js\"></script>\n"));
    assert!(
        made.contains("<shared-responsibility service=\"rds\" layer=\"guest-os\" no-quiz><template shadowrootmode")
    );
    assert!(words(&made).contains("With RDS, five layers are yours"), "the summary is that of RDS");
    assert!(!made.contains("Check yourself"), "without a quiz there is no way to one");
}

#[test]
fn every_layer_and_the_whole_matrix_can_be_read_without_a_script() {
    let (made, pack) = (made(&[]), aws());
    for layer in &pack.layers {
        assert!(words(&made).contains(&layer.meaning.plain().replace('\'', "&#x27;")), "{}", layer.id);
    }
    assert_eq!(made.matches("<td data-owner=").count(), pack.layers.len() * pack.services.len());
    assert!(made.contains("href=\"embed/worksheet.html\""));
}

#[test]
fn a_quiz_begins_with_the_script_so_its_snippet_is_short() {
    assert!(made(&[("view", "quiz")]).len() < 400);
}

#[test]
fn no_line_of_it_is_blank_since_markdown_would_end_the_element_there() {
    assert!(made(&[]).lines().all(|line| !line.trim().is_empty()));
}

#[test]
fn a_value_cannot_end_its_attribute() {
    assert!(made(&[("storage-key", "a\"><script>")]).contains("storage-key=\"a&quot;><script>\""));
}

#[test]
fn wrong_attributes_are_named() {
    let said = problems(&aws(), &owned(&[("servce", "rds"), ("lens", "sky"), ("questions", "0")]));
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said[0].starts_with("servce is no attribute; there are service, lens"));
}
