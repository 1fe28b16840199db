//! What the results say of a learner's slips: what was judged wrongly, where, and a pattern only where there is one.

use crate::{
    markup::words,
    packs::{Act, NOW, answer_right, answer_wrong, aws, layer, plan, put, service, tick},
};
use shared_responsibility::{
    components::app::{App, AppProps},
    content::Pack,
    markup::render,
    session::{
        Action, Screen, Session,
        pattern::Pattern,
        quiz::{Asked, Mode, Plan, Run},
        response::Confidence,
        score::Score,
        slip::{Slip, Slips},
    },
};
use std::rc::Rc;

/// A run through these questions of the AWS pack, in this order, on show.
pub fn run_of(pack: &Pack, mode: Mode, questions: &[&str]) -> Session {
    let position = |id: &&str| pack.questions().iter().position(|it| it.id == **id).expect("a question") as u32;
    let asked = questions.iter().map(|id| Asked::new(position(id))).collect();
    let run = Run { seed: 1, mode, asked, at: 0, since: NOW };
    Session { run: Some(run), screen: Screen::Quiz, ..Session::default() }
}

/// The results of a run in which the questions after the first few are answered wrong.
fn after_slips(pack: &Pack, right: &[&str], wrong: &[&str], sure: &[&str]) -> Session {
    let mut session = run_of(pack, Mode::Practice, &[right, wrong].concat());
    for id in right.iter().chain(wrong) {
        if sure.contains(id) {
            session = session.act(pack, &Action::Feel(Confidence::Certain));
        }
        let answer = if wrong.contains(id) { answer_wrong } else { answer_right };
        session = answer(pack, session).act(pack, &Action::Next);
    }
    assert_eq!(session.screen, Screen::Results);
    session
}

fn score(pack: &Pack, session: &Session) -> Score {
    Score::of(pack, session.run.as_ref().expect("a run"))
}

pub fn html(pack: Pack, start: Session) -> String {
    render::<App>(yew::props!(AppProps { pack: Rc::new(pack), start })).expect("a runtime")
}

#[track_caller]
fn check_pattern(wrong: &[&str], pattern: &Pattern, sentence: &str) {
    let pack = aws();
    let session = after_slips(&pack, &["q-ec2-backup"], wrong, &[]);
    assert_eq!(&Pattern::of(&pack, session.run.as_ref().expect("a run"), &score(&pack, &session)), pattern);
    let text = words(&html(pack, session));
    assert!(text.contains(sentence), "{text}");
    assert_eq!(text.contains("The pattern in your slips"), matches!(pattern, Pattern::OneWay { .. }));
}

fn one_way(slip: Slip, layers: &[&str]) -> Pattern {
    let pack = aws();
    Pattern::OneWay { slip, layers: layers.iter().map(|id| layer(&pack, id)).collect() }
}

#[test]
fn a_pattern_is_named_only_where_there_is_one() {
    check_pattern(&[], &Pattern::TooFew, "Every question fully right.");
    check_pattern(&["q-ec2-kernel-fix", "q-s3-public"], &Pattern::TooFew, "1 of 3 fully right");
    check_pattern(
        &["q-ec2-kernel-fix", "q-ec2-open-ssh", "q-s3-deleted"],
        &one_way(Slip::LeftToProvider, &[]),
        "you leave to AWS tasks that are yours. That is the risky direction",
    );
    check_pattern(
        &["q-hypervisor-bulletin", "q-audit-proof", "q-worn-disk"],
        &one_way(Slip::TakenOn, &[]),
        "you take on tasks that are AWS’s. That costs you work",
    );
    let both = ["q-ec2-kernel-fix", "q-s3-deleted", "q-worn-disk", "q-audit-proof"];
    check_pattern(&both, &Pattern::BothWays, "Your slips point both ways.");
}

#[test]
fn a_pattern_names_the_layers_that_stand_out() {
    let data = ["q-s3-deleted", "q-ddb-no-restore", "q-rds-no-restore"];
    check_pattern(
        &[&data[..], &["q-ec2-open-ssh"]].concat(),
        &one_way(Slip::LeftToProvider, &["customer-data"]),
        "tasks that are yours, mostly in Customer data. That",
    );
    check_pattern(
        &[&data[..], &["q-ec2-open-ssh", "q-rds-open-port"]].concat(),
        &one_way(Slip::LeftToProvider, &["customer-data", "firewall-config"]),
        "mostly in Customer data and Network and firewall settings. That",
    );
}

#[test]
fn one_question_alone_is_no_pattern_however_many_rows_it_has() {
    let pack = aws();
    let mut session = run_of(&pack, Mode::Practice, &["q-draw-ec2"]);
    // Everything left to AWS.
    for row in 0..12 {
        session = session.act(&pack, &put(row, 3));
    }
    session = session.act(&pack, &Action::Check).act(&pack, &Action::Next);
    let score = score(&pack, &session);
    assert!(score.slips.left_to_provider >= 8, "{:?}", score.slips);
    assert_eq!(Pattern::of(&pack, session.run.as_ref().expect("a run"), &score), Pattern::TooFew);
}

#[test]
fn slips_are_counted_by_layer_and_by_service_that_was_asked_and_none_is_lost() {
    let pack = aws();
    let session =
        after_slips(&pack, &["q-s3-http"], &["q-ec2-kernel-fix", "q-both-responsible", "q-control-classes"], &[]);
    let score = score(&pack, &session);
    let kernel = Slips { left_to_provider: 1, ..Slips::default() };
    assert_eq!(score.by_layer[layer(&pack, "guest-os") as usize], kernel);
    assert_eq!(score.by_service[service(&pack, "ec2") as usize], Some(kernel));
    assert_eq!(score.by_service[service(&pack, "s3") as usize], Some(Slips::default()));
    assert_eq!(score.by_service[service(&pack, "lambda") as usize], None);
    // The answer to a question about several layers says of no one layer what was believed; nor has it a service.
    let by_layer: u32 = score.by_layer.iter().map(|slips| slips.total()).sum();
    assert_eq!((score.slips.total(), by_layer), (8, 4));
    let text = words(&html(pack, session));
    assert!(text.contains("Four more slips belong to no single layer."), "{text}");
    assert!(text.contains("Seven more slips belong to no single service."), "{text}");
}

#[test]
fn a_wrong_choice_goes_the_way_that_it_says_itself() {
    let pack = aws();
    let slips_of = |choice| {
        let session = run_of(&pack, Mode::Practice, &["q-rds-encryption"]).act(&pack, &tick(choice));
        score(&pack, &session.act(&pack, &Action::Check)).slips
    };
    // AWS has encrypted it anyway; you install a program on its server; you change one setting.
    assert_eq!(slips_of(0), Slips { left_to_provider: 1, ..Slips::default() });
    assert_eq!(slips_of(1), Slips { taken_on: 1, ..Slips::default() });
    assert_eq!(slips_of(3), Slips { other: 1, ..Slips::default() });
}

#[test]
fn what_was_missed_with_certainty_is_named_and_comes_first() {
    let pack = aws();
    let wrong = ["q-ec2-open-ssh", "q-worn-disk", "q-ec2-kernel-fix"];
    let session = after_slips(&pack, &["q-s3-http"], &wrong, &["q-s3-http", "q-ec2-kernel-fix"]);
    let run = session.run.as_ref().expect("a run");
    let first = score(&pack, &session).missed[0];
    assert_eq!(run.asked[first as usize].question(&pack).id, "q-ec2-kernel-fix");
    let practice = session.act(&pack, &Action::Practise { seed: 4 });
    assert_eq!(practice.run.as_ref().expect("a run").question(&pack).id, "q-ec2-kernel-fix");
    let text = words(&html(pack, session));
    for sentence in [
        "You were certain on one of the three you missed. It comes back first.",
        "Guest operating system, on EC2. You left it to AWS, and you were certain.",
        "Hardware and network equipment. You took it on.",
    ] {
        assert!(text.contains(sentence), "{sentence} is not in {text}");
    }
}

#[track_caller]
fn check_certain(sure: &[&str], sentence: Option<&str>) {
    let pack = aws();
    let session = after_slips(&pack, &["q-s3-http"], &["q-ec2-open-ssh", "q-worn-disk", "q-s3-public"], sure);
    let text = words(&html(pack, session));
    assert_eq!(text.contains("You were certain on"), sentence.is_some(), "{text}");
    assert!(sentence.is_none_or(|sentence| text.contains(sentence)), "{text}");
}

#[test]
fn being_certain_is_named_only_where_it_went_wrong() {
    check_certain(&[], None);
    check_certain(&["q-s3-http"], None);
    check_certain(
        &["q-worn-disk", "q-s3-public"],
        Some("You were certain on two of the three you missed. Those come back first."),
    );
    let all = ["q-ec2-open-ssh", "q-worn-disk", "q-s3-public"];
    check_certain(&all, Some("You were certain on all three you missed."));
}

#[track_caller]
fn check_verdict(confidence: Option<Confidence>, right: bool, sentence: Option<&str>) {
    let pack = aws();
    let mut session = run_of(&pack, Mode::Practice, &["q-worn-disk"]);
    if let Some(confidence) = confidence {
        session = session.act(&pack, &Action::Feel(confidence));
    }
    let answer = if right { answer_right } else { answer_wrong };
    let html = html(pack.clone(), answer(&pack, session));
    assert_eq!(html.contains("srm-certain"), sentence.is_some());
    assert!(sentence.is_none_or(|sentence| html.contains(sentence)), "{html}");
}

#[test]
fn a_verdict_speaks_of_confidence_only_where_that_teaches() {
    check_verdict(Some(Confidence::Certain), false, Some("You were certain. A mistake like this"));
    check_verdict(Some(Confidence::Guessing), true, Some("You guessed right."));
    check_verdict(Some(Confidence::Certain), true, None);
    check_verdict(Some(Confidence::Guessing), false, None);
    check_verdict(Some(Confidence::FairlySure), false, None);
    check_verdict(None, false, None);
}

#[test]
fn the_score_counts_questions_and_beside_it_options() {
    let pack = aws();
    let session = after_slips(&pack, &["q-seed-customer-tasks", "q-worn-disk"], &["q-ec2-backup"], &[]);
    assert_eq!(score(&pack, &session).points, (6, 7));
    let text = words(&html(pack.clone(), session));
    assert!(text.contains("2 of 3 fully right") && text.contains("Option by option: 6 of 7 judged right."), "{text}");
    // Where each question is worth one, it would say the same again.
    let session = after_slips(&pack, &["q-worn-disk"], &["q-ec2-backup"], &[]);
    assert!(!words(&html(pack, session)).contains("Option by option"));
}

#[test]
fn the_button_says_that_it_starts_an_exam() {
    let pack = aws();
    let start = after_slips(&pack, &["q-worn-disk"], &[], &[]);
    let exam = Plan { mode: Mode::Exam, ..plan(1, 3) };
    let props = yew::props!(AppProps { pack: Rc::new(pack.clone()), start: start.clone(), plan: exam });
    assert!(render::<App>(props).expect("a runtime").contains("Take the exam again"));
    assert!(html(pack, start).contains("Start again"));
}

#[test]
fn a_layer_visited_from_the_results_leads_back_to_them() {
    let pack = aws();
    let session = after_slips(&pack, &[], &["q-worn-disk"], &[]);
    let there = session.act(&pack, &Action::VisitLayer { layer_idx: 1, service_idx: None });
    assert_eq!((there.screen, there.layer_idx), (Screen::VisitFromResults, Some(1)));
    assert!(html(pack.clone(), there.clone()).contains("Back to the results"));
    assert_eq!(there.act(&pack, &Action::Quiz(plan(9, 3))).screen, Screen::Results);
}
