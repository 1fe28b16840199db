//! The content is whole, the encoded pack is the checked one, and every mistake is named with its path.

use crate::packs::{aws, each_edited, edit, minimal_json, parse, text};
use expect_test::expect_file;
use serde_json::Value;
use shared_responsibility::{
    content::{Pack, check, line::Line},
    default_pack::default_pack,
};

#[test]
fn the_encoded_pack_is_the_checked_one() {
    let encoded = |pack: &Pack| postcard::to_allocvec(&(pack, pack.questions())).expect("it encodes");
    assert_eq!(encoded(&default_pack().expect("it decodes")), encoded(&aws()));
}

#[test]
fn the_aws_pack_holds_all_that_the_facts_hold() {
    let stack: Value = serde_json::from_str(&text("content/aws/stack.json")).expect("JSON");
    let quiz: Value = serde_json::from_str(&text("content/aws/quiz.json")).expect("JSON");
    let n = |list: &Value| list.as_array().expect("a list").len();
    assert_eq!(n(&stack["statements"]), 15);
    assert_eq!(n(&stack["boxes"]), 8);
    assert_eq!(n(&stack["limits"]), 5);
    assert_eq!(n(&stack["differences"]), 5);
    assert_eq!(n(&stack["controls"]), 5);
    assert_eq!(n(&stack["glossary"]), 28);
    assert_eq!(n(&quiz["questions"]), 51);
    let pack = aws();
    assert_eq!(pack.layers.len(), 12);
    assert_eq!(pack.services.len(), 6);
    assert_eq!(pack.layers.iter().map(|layer| layer.cells.len()).sum::<usize>(), 72);
}

/// Last row that is yours, last row that is shared (the same where none is), rows that are not used.
#[track_caller]
fn check_line(service: &str, yours: u32, shared: u32, unused: &[u32]) {
    let pack = aws();
    let service_idx = crate::packs::service(&pack, service);
    let line = Line::of(&pack, service_idx);
    assert_eq!(line.customer_end, Some(yours - 1));
    assert_eq!(line.shared.map_or(yours, |(_, end)| end + 1), shared);
    assert_eq!(line.provider_start, Some(shared));
    let none: Vec<u32> = (1..)
        .zip(&pack.layers)
        .filter(|(_, l)| l.cells[service_idx as usize].owner.is_none())
        .map(|(n, _)| n)
        .collect();
    assert_eq!(none, unused);
}

#[test]
fn the_line_of_each_service_stands_where_the_facts_say() {
    check_line("ec2", 9, 9, &[]);
    check_line("fargate", 7, 8, &[]);
    check_line("rds", 5, 9, &[]);
    check_line("lambda", 4, 7, &[]);
    check_line("s3", 3, 7, &[4]);
    check_line("dynamodb", 3, 7, &[4]);
}

fn problems(result: Result<Pack, Vec<check::Problem>>) -> String {
    result.err().unwrap_or_default().iter().map(|problem| format!("{problem}\n")).collect()
}

#[test]
fn each_mistake_is_named_with_its_path() {
    let n_files = each_edited("tests/packs/invalid", &minimal_json(), |file, pack| {
        // Where broken JSON breaks depends on how the edited pack is written out; the last test here shows the place.
        let found = problems(parse(pack));
        let found = found.split_once(" at line ").map_or(found.clone(), |(mistake, _)| format!("{mistake}\n"));
        assert!(!found.is_empty(), "{} is not noticed", file.display());
        expect_file![file.with_extension("txt")].assert_eq(&found);
    });
    assert!(n_files > 110, "{n_files} files");
}

/// A text of the greatest length fits, one more character does not.
#[track_caller]
fn check_longest(pointer: &str, longest: usize) {
    for (length, fits) in [(longest, true), (longest + 1, false)] {
        let mut pack = minimal_json();
        edit(&mut pack, pointer, "é".repeat(length).into());
        let found = problems(parse(&pack));
        assert_eq!(found.is_empty(), fits, "{pointer} of {length} characters: {found}");
    }
}

#[test]
fn texts_have_a_greatest_length_in_characters() {
    check_longest("/stack/layers/0/label", 72);
    check_longest("/stack/boxes/0/label", 96);
    check_longest("/stack/layers/0/meaning", 240);
    check_longest("/quiz/questions/1/prompt", 240);
    check_longest("/quiz/questions/1/choices/0/text", 120);
    check_longest("/quiz/questions/1/choices/0/reason", 200);
}

#[test]
fn a_question_has_no_more_choices_than_there_are_letters() {
    for (n_choices, fits) in [(26, true), (27, false)] {
        let mut pack = minimal_json();
        let choices = (0..n_choices).map(|n| {
            let (id, text) = (n.to_string(), format!("Choice {n}"));
            serde_json::json!({"id": id, "text": text, "correct": n == 0, "reason": "So."})
        });
        edit(&mut pack, "/quiz/questions/1/choices", choices.collect());
        assert_eq!(parse(&pack).is_ok(), fits, "{n_choices} choices");
    }
}

#[test]
fn all_mistakes_are_told_at_once() {
    let mut pack = minimal_json();
    edit(&mut pack, "/stack/title", "".into());
    edit(&mut pack, "/quiz/questions/0/select", 1.into());
    let found = problems(parse(&pack));
    assert!(found.contains("title: is blank"), "{found}");
    assert!(found.contains("questions[0].choices: select says 1 but 2 choices are correct"), "{found}");
}

#[test]
fn a_file_that_is_no_json_says_where() {
    let found = problems(check::read("{", "{}").map(|checked| checked.pack));
    assert!(found.contains("stack.json: EOF while parsing an object at line 1 column 1"), "{found}");
    assert!(found.contains("quiz.json: missing field"), "{found}");
}
