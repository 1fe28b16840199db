//! What an author is warned of, and that the pack of this project gives no reason to.

use crate::packs::{each_edited, edit, minimal_json, path, text};
use expect_test::expect_file;
use serde_json::{Value, json};
use shared_responsibility::content::check;
use std::process::Command;

fn lines(problems: &[check::Problem]) -> String {
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}

fn warnings(pack: &Value) -> String {
    lines(&check::read_one(&pack.to_string()).expect("a pack that works").warnings)
}

/// The minimal pack with as many questions as it takes that no rule warns: twelve with one answer from number 5, and
/// from number 17 six that are true or false. Number 5 is the third about the storage, 6 to 8 the only ones about code.
fn ample_json() -> Value {
    let mut pack = minimal_json();
    let mut add = |n: usize, kind: &str, texts: &[&str]| {
        let choices = texts.iter().enumerate().map(|(place, text)| {
            let is_right = place == n % texts.len();
            json!({"id": place.to_string(), "text": text, "correct": is_right, "reason": "This is why."})
        });
        let layers = if (1..=3).contains(&n) { vec!["data", "system", "code"] } else { vec!["data", "building"] };
        let question = json!({
            "id": format!("{kind}-{n}"), "kind": kind, "prompt": "Whose is it?", "difficulty": 1, "layers": layers,
            "services": [if n == 0 { "storage" } else { "server" }], "sources": ["model"],
            "choices": choices.collect::<Value>(),
        });
        pack["quiz"]["questions"].as_array_mut().expect("a list").push(question);
    };
    (0..12).for_each(|n| add(n, "single", &["First words", "Other words", "Some others"]));
    (12..18).for_each(|n| add(n, "true-false", &["True", "False"]));
    pack
}

#[test]
fn each_warning_says_where_and_what_to_do() {
    let ample = ample_json();
    assert_eq!(warnings(&ample), "");
    let n_files = each_edited("tests/packs/warned", &ample, |file, pack| {
        let found = warnings(pack);
        assert_eq!(found.lines().count(), 1, "{}: {found}", file.display());
        expect_file![file.with_extension("txt")].assert_eq(&found);
    });
    assert!(n_files >= 15, "{n_files} files");
}

#[test]
fn the_aws_pack_gives_no_reason_to_warn() {
    let checked = check::read(&text("content/aws/stack.json"), &text("content/aws/quiz.json")).expect("it is valid");
    assert_eq!(lines(&checked.warnings), "");
}

/// An edit of a text of the ample pack that gives no reason to warn.
#[track_caller]
fn check_fine(pointer: &str, text: &str) {
    let mut pack = ample_json();
    edit(&mut pack, pointer, text.into());
    assert_eq!(warnings(&pack), "", "{text}");
}

#[test]
fn a_negative_word_that_tells_the_case_is_fine() {
    check_fine("/quiz/questions/1/prompt", "The guard did not sleep. Who pays the guard?");
    check_fine("/quiz/questions/1/prompt", "A guard asks: “Why not sleep?” Who pays the guard?");
}

#[test]
fn a_choice_that_says_something_of_its_own_is_fine() {
    check_fine("/quiz/questions/1/choices/1/text", "Both sides, each for its own part");
    check_fine("/quiz/questions/1/choices/1/text", "All of the data");
    check_fine("/quiz/questions/1/choices/1/text", "Vitamin A and B");
}

#[test]
fn long_words_that_the_pack_explains_make_nothing_hard_to_read() {
    let mut pack = ample_json();
    let prompt = "Hypervisor. ".repeat(20);
    edit(&mut pack, "/quiz/questions/1/prompt", prompt.trim().into());
    edit(&mut pack, "/quiz/questions/1/choices/0/reason", "It is what it is and so it stays for all of us.".into());
    assert!(warnings(&pack).contains("questions[1]: is hard to read"));
    edit(&mut pack, "/stack/glossary/0/term", "Hypervisor".into());
    assert_eq!(warnings(&pack), "");
}

#[test]
fn rules_about_words_are_for_english() {
    let mut pack = ample_json();
    edit(&mut pack, "/quiz/questions/1/prompt", "Who is not here?".into());
    assert_ne!(warnings(&pack), "");
    edit(&mut pack, "/stack/lang", "de".into());
    assert_eq!(warnings(&pack), "");
}

#[test]
fn a_share_that_chance_may_give_is_fine() {
    let mut pack = ample_json();
    for n in 0..6 {
        edit(&mut pack, &format!("/quiz/questions/{}/choices/{}/text", 5 + n, n % 3), "This choice says it all".into());
    }
    assert_eq!(warnings(&pack), "");
}

#[test]
fn a_small_pack_is_only_asked_for_more_questions() {
    let found = warnings(&minimal_json());
    assert!(!found.is_empty() && found.lines().all(|line| line.ends_with(": write more")), "{found}");
}

#[test]
fn a_pack_without_questions_is_not_asked_for_more() {
    let mut pack = minimal_json();
    for list in ["questions", "blocks", "short"] {
        edit(&mut pack, &format!("/quiz/{list}"), json!([]));
    }
    assert_eq!(warnings(&pack), "");
}

/// What the command prints about a file or a folder, and whether it is content.
fn lint(pack: &str) -> (String, bool) {
    let output = Command::new(env!("CARGO_BIN_EXE_lint")).arg(path(pack)).output().expect("it runs");
    (String::from_utf8(output.stdout).expect("text"), output.status.success())
}

#[test]
fn the_command_fails_for_problems_and_not_for_warnings() {
    assert_eq!(lint("content/aws"), ("warnings: 0\n".into(), true));
    let (said, is_content) = lint("tests/packs/minimal.json");
    assert!(is_content && said.starts_with("warning: layers[1]: “system” has "), "{said}");
    let (said, is_content) = lint("tests/packs/invalid/one-choice.json");
    assert!(!is_content && said.starts_with("problem: pack: "), "{said}");
}
