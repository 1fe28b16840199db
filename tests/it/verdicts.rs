//! What is right is shown as right wherever it stands, and what the learner did beside it: in signs and words.

use crate::{
    markup::words,
    packs::{Act, answer_right, answer_wrong, aws, put, tick},
    results::{html, run_of},
};
use shared_responsibility::{
    components::worksheet::{Worksheet, WorksheetProps},
    content::{Choice, Kind, Pack, Question},
    markup::render,
    session::{Action, Session, quiz::Mode, score::Verdict},
};
use std::{collections::BTreeMap, rc::Rc};

const MISSED: &str = "data-verdict=\"missed\"";

fn asked(pack: &Pack, question: &str) -> Session {
    run_of(pack, Mode::Practice, &[question])
}

fn find<'a>(pack: &'a Pack, question: &str) -> &'a Question {
    pack.questions().iter().find(|it| it.id == question).expect("a question")
}

/// The markup of a choice, task or row.
fn of<'a>(html: &'a str, choice: &Choice) -> &'a str {
    let begin = format!("data-choice=\"{}\"", choice.id);
    let (_, from) = html.split_once(&begin).expect("a choice");
    let form = from.split("</fieldset>").next().expect("a part");
    form.split("data-choice=").next().expect("a part")
}

/// The first sign after the beginning of the first element with a verdict.
fn sign<'a>(html: &'a str, verdict: &str) -> Option<&'a str> {
    first_sign(html.split_once(&format!("data-verdict=\"{verdict}\""))?.1)
}

fn first_sign(html: &str) -> Option<&str> {
    html.split_once("<svg")?.1.split("</svg>").next()
}

#[test]
fn a_missed_choice_is_said_to_be_right_and_then_that_it_was_missed() {
    let pack = aws();
    let ticked = || pack.questions().iter().filter(|it| it.bins.is_empty());
    for question in ticked() {
        let html = html(pack.clone(), answer_wrong(&pack, asked(&pack, &question.id)));
        for choice in &question.choices {
            let shown = of(&html, choice);
            let is_missed = shown.starts_with(&format!(" {MISSED}"));
            assert_eq!(words(shown).contains("Missed. "), is_missed, "{}: {}", question.id, choice.text);
            if is_missed {
                let said = ["This is yours.", "AWS does this.", "This is right.", "This is the right answer."];
                let in_order = |said: &str| format!("{said} Missed. {}", choice.reason.plain());
                assert_eq!(said.iter().filter(|said| words(shown).contains(&in_order(said))).count(), 1, "{shown}");
            }
        }
        let n_missed = question.choices.iter().filter(|it| it.place > 0 && of(&html, it).contains(MISSED)).count();
        assert!(n_missed > 0, "{}", question.id);
    }
}

#[test]
fn each_verdict_has_a_sign_of_its_own() {
    let pack = aws();
    let mut signs: BTreeMap<&str, String> = BTreeMap::new();
    for question in ["q-seed-customer-tasks", "q-draw-lambda"] {
        for answer in [answer_right, answer_wrong] {
            let html = html(pack.clone(), answer(&pack, asked(&pack, question)));
            let (_, html) = html.split_once("<fieldset").expect("a form");
            for verdict in ["right", "missed", "not-taken", "wrong", "left-out"] {
                if let Some(sign) = sign(html, verdict) {
                    assert_eq!(signs.entry(verdict).or_insert_with(|| sign.to_owned()), sign, "{verdict}");
                }
            }
        }
    }
    let mut shapes: Vec<_> = signs.into_values().collect();
    shapes.sort_unstable();
    shapes.dedup();
    assert_eq!(shapes.len(), 5, "{shapes:#?}");
}

/// Whether the place of a task, by its number, is marked as the right answer.
fn is_marked(task: &str, place: u32) -> bool {
    let (_, label) = task.split_once(&format!("data-place=\"{place}\"")).expect("a bin");
    let label = label.split("</label>").next().expect("a bin");
    assert_eq!(label.contains(MISSED), words(label).ends_with("Right answer"), "{label}");
    label.contains(MISSED)
}

#[test]
fn a_task_put_wrongly_has_its_right_place_marked_and_no_other() {
    let pack = aws();
    for question in pack.questions().iter().filter(|it| it.kind == Kind::Sort) {
        let places = 0..=question.bins.len() as u32;
        let tasks = 0..question.choices.len() as u32;
        // All in the same bin, or none in any: an exam is checked as it is.
        for put_in in places.clone() {
            let mut session = run_of(&pack, Mode::Exam, &[&question.id]);
            for task in tasks.clone() {
                session = session.act(&pack, &put(task, put_in));
            }
            let html = html(pack.clone(), session.act(&pack, &Action::Next));
            for choice in &question.choices {
                let marked: Vec<u32> = places.clone().skip(1).filter(|at| is_marked(of(&html, choice), *at)).collect();
                let expected = if choice.place == put_in { vec![] } else { vec![choice.place] };
                assert_eq!(marked, expected, "{} put in {put_in}", choice.text);
                let verdict = Verdict::of(question, choice, put_in);
                let own = of(&html, choice).split("srm-feedback").nth(1).expect("feedback");
                assert!(!own.contains(MISSED) && (verdict != Verdict::Missed), "{own}");
            }
        }
    }
}

#[test]
fn whose_a_row_is_has_the_sign_of_right_where_the_learner_said_otherwise() {
    let pack = aws();
    let question = find(&pack, "q-draw-lambda");
    for put_in in 1..=3 {
        let mut session = asked(&pack, &question.id);
        for row in 0..question.choices.len() as u32 {
            session = session.act(&pack, &put(row, put_in));
        }
        let html = html(pack.clone(), session.act(&pack, &Action::Check));
        for choice in &question.choices {
            let row = of(&html, choice);
            let (is_the_answer, is_right) = (choice.place == put_in, choice.accept >> put_in & 1 == 1);
            assert_eq!(row.contains("srm-not\""), !is_right, "{}", choice.text);
            assert_eq!(row.matches(MISSED).count(), usize::from(!is_the_answer), "{}", choice.text);
            assert_eq!(sign(row, "missed").is_some(), !is_the_answer, "{}", choice.text);
        }
    }
}

#[test]
fn in_the_figure_options_with_different_verdicts_have_each_their_sign() {
    let pack = aws();
    // Two of four options about one layer: one was missed, one is wrong.
    let question = find(&pack, "q-ec2-kernel-fix");
    let wrong = question.choices.iter().position(|it| it.place == 0 && it.layer.is_some()).expect("a wrong one");
    let session = asked(&pack, &question.id).act(&pack, &tick(wrong as u32)).act(&pack, &Action::Check);
    let html = html(pack.clone(), session);
    let (_, figure) = html.split_once("<figure").expect("a figure");
    let marks: Vec<&str> = figure.split("srm-mark").skip(1).filter_map(|it| it.split("srm-owner").next()).collect();
    let mark = marks.iter().find(|mark| mark.contains(MISSED)).expect("the layer of what was missed");
    assert_eq!(sign(mark, "missed").expect("a sign"), sign(&html, "missed").expect("a sign"));
    for verdict in ["missed", "wrong"] {
        assert_eq!(mark.matches(&format!("data-verdict=\"{verdict}\"")).count(), 1, "{mark}");
    }
}

#[test]
fn the_key_of_the_worksheet_has_the_sign_of_right_at_every_right_choice() {
    let pack = aws();
    let missed = html(pack.clone(), answer_wrong(&pack, asked(&pack, "q-worn-disk")));
    let sheet = render::<Worksheet>(yew::props!(WorksheetProps { pack: Rc::new(pack.clone()) })).expect("a runtime");
    let (_, key) = sheet.split_once("<details").expect("a key");
    let [open, dash] = ["missed", "left-out"].map(|verdict| sign(&missed, verdict).expect("a sign"));
    let mut lines = key.split("<b data-answer=\"\"").flat_map(|it| it.split("<b>"));
    for choice in pack.questions().iter().flat_map(|question| &question.choices) {
        let line = lines.find(|line| words(line).contains(&choice.text)).expect("a line");
        assert_eq!(first_sign(line), Some(if choice.place > 0 { open } else { dash }), "{}", choice.text);
    }
    let n_right = pack.questions().iter().flat_map(|question| &question.choices).filter(|it| it.place > 0).count();
    assert_eq!(key.matches("data-answer=\"\"").count(), n_right);
}
