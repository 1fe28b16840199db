//! The attributes of the element: what they ask for, and what is said of wrong values.

use crate::packs::{minimal, plan};
use shared_responsibility::{
    host::attributes::{Settings, action},
    session::{Action, Lens, quiz::Mode},
};

#[track_caller]
fn check(attributes: &[(&str, &str)], expect: impl FnOnce(Settings), warnings: &[&str]) {
    let (settings, said) = Settings::read(&|name| {
        attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    });
    expect(settings);
    assert_eq!(said, warnings);
}

#[test]
fn without_attributes_there_are_ten_questions_and_progress_is_kept() {
    check(
        &[],
        |settings| assert_eq!((settings.n_questions, settings.keep, settings.heading_level), (10, true, 2)),
        &[],
    );
}

#[test]
fn good_values_are_obeyed() {
    check(
        &[
            ("questions", "5"),
            ("seed", "7"),
            ("pass-mark", "75"),
            ("storage", "none"),
            ("heading-level", "3"),
            ("no-quiz", ""),
            ("print-worksheet", ""),
            ("theme", "dark"),
        ],
        |settings| {
            assert_eq!((settings.n_questions, settings.seed, settings.keep), (5, Some(7), false));
            assert_eq!(settings.plan(1).pass_mark, Some(75));
            assert!(settings.print_worksheet);
            assert_eq!((settings.heading_level, settings.no_quiz, settings.no_explore), (3, true, false));
        },
        &[],
    );
}

#[test]
fn wrong_values_are_ignored_and_named() {
    check(
        &[("questions", "many"), ("storage", "cloud"), ("pass-mark", "0")],
        |settings| assert_eq!((settings.n_questions, settings.keep, settings.pass_mark), (10, true, None)),
        &[
            "shared-responsibility: the attribute questions=\"many\" is ignored; it takes a whole number from 1 to 1000.",
            "shared-responsibility: the attribute pass-mark=\"0\" is ignored; it takes a whole number from 1 to 100.",
            "shared-responsibility: the attribute storage=\"cloud\" is ignored; it takes local or none.",
        ],
    );
}

#[test]
fn what_templates_write_is_read_as_html_reads_it_and_what_means_nothing_is_named() {
    check(
        &[
            ("no-quiz", "false"),
            ("no-explore", ""),
            ("mode", " EXAM\n"),
            ("storage", "None"),
            ("src", " "),
            ("storage-key", ""),
        ],
        |settings| {
            assert!(settings.no_quiz && settings.no_explore && !settings.keep);
            assert_eq!((settings.mode, settings.storage_key), (Mode::Exam, None));
        },
        &[
            "shared-responsibility: the attribute src=\" \" is ignored; it takes the address of a pack.",
            "shared-responsibility: the attribute storage-key=\"\" is ignored; it takes a name.",
            "shared-responsibility: the attribute no-quiz=\"false\" counts as set, as in all HTML; leave it out instead.",
        ],
    );
    for no in ["0", "No", "off", " null ", "undefined"] {
        let (settings, said) = Settings::read(&|name| (name == "deep-links").then(|| no.to_owned()));
        assert!(settings.deep_links && said.len() == 1, "{no}: {said:?}");
    }
}

#[test]
fn a_state_is_asked_for_by_id() {
    let pack = minimal();
    let ask = |name, value| action(&pack, plan(1, 10), name, value);
    assert_eq!(ask("service", "storage"), Ok(Action::SelectService(1)));
    assert_eq!(ask("layer", "building"), Ok(Action::OpenLayer(3)));
    assert_eq!(ask("lens", "house"), Ok(Action::SelectLens(Lens::House)));
    assert_eq!(ask("lens", "classic"), Ok(Action::SelectLens(Lens::Classic)));
    assert_eq!(ask("lens", "\n House"), Ok(Action::SelectLens(Lens::House)));
    assert_eq!(ask("service", "STORAGE "), Ok(Action::SelectService(1)));
    let warning =
        "shared-responsibility: the attribute lens=\"sky\" is ignored; it takes one of cloud, house, classic.";
    assert_eq!(ask("lens", "sky"), Err(warning.to_owned()));
    assert_eq!(ask("view", "quiz"), Ok(Action::Quiz(plan(1, 10))));
    let warning = "shared-responsibility: the attribute service=\"queue\" is ignored; it takes one of server, storage.";
    assert_eq!(ask("service", "queue"), Err(warning.to_owned()));
}
