//! Exploring: the state after actions.

use crate::packs::{Act, after, answer_right, aws, layer, minimal, plan, service, start};
use shared_responsibility::{
    content::Pack,
    default_pack::default_stack,
    session::{Action, Lens, Screen, Session},
};

#[track_caller]
fn check(actions: &[Action], expect: impl FnOnce(&Pack, Session)) {
    let pack = minimal();
    expect(&pack, after(&pack, actions));
}

#[test]
fn a_new_session_explores_with_nothing_open() {
    check(&[], |_, session| assert_eq!(session, Session::default()));
}

#[test]
fn another_service_keeps_the_open_layer() {
    check(&[Action::OpenLayer(1), Action::SelectService(1)], |_, session| {
        assert_eq!((session.service_idx, session.layer_idx), (1, Some(1)));
    });
}

#[test]
fn opening_a_layer_closes_the_other() {
    check(&[Action::OpenLayer(1), Action::OpenLayer(2), Action::CloseLayer(1)], |_, session| {
        assert_eq!(session.layer_idx, Some(2));
    });
}

#[test]
fn what_is_not_there_changes_nothing() {
    check(&[Action::OpenLayer(99), Action::SelectService(99), Action::Check, Action::Next], |_, session| {
        assert_eq!(session, Session::default());
    });
}

#[test]
fn a_box_is_chosen_and_the_second_time_no_longer() {
    let chosen = [Action::SelectBox(0), Action::SelectBox(99)];
    check(&chosen, |_, session| assert_eq!(session.box_idx, Some(0)));
    check(&[Action::SelectBox(0), Action::SelectBox(0)], |_, session| assert_eq!(session, Session::default()));
}

#[test]
fn a_question_leads_to_its_layer_and_back() {
    let pack = minimal();
    let question = answer_right(&pack, after(&pack, &[Action::SelectLens(Lens::House), start(1)]));
    let visit =
        Action::VisitLayer { layer_idx: layer(&pack, "building"), service_idx: Some(service(&pack, "storage")) };
    let there = question.act(&pack, &visit);
    assert_eq!(
        (there.screen, there.lens, there.service_idx, there.layer_idx),
        (Screen::Visit, Lens::Cloud, 1, Some(3))
    );
    let back = there.act(&pack, &start(9));
    assert_eq!((back.screen, back.run), (Screen::Quiz, question.run));
}

#[test]
fn the_last_question_has_a_way_back_too() {
    let pack = minimal();
    let checked = answer_right(&pack, after(&pack, &[Action::Quiz(plan(1, 1))]));
    let there = checked.act(&pack, &Action::VisitLayer { layer_idx: 0, service_idx: None });
    let back = there.act(&pack, &start(9));
    assert_eq!((back.screen, back.run), (Screen::Quiz, checked.run));
}

#[test]
fn a_layer_is_only_visited_from_a_quiz() {
    check(&[Action::VisitLayer { layer_idx: 0, service_idx: None }], |_, session| {
        assert_eq!(session, Session::default())
    });
}

fn came() -> Action {
    Action::QuestionsCame(plan(1, 10))
}

#[test]
fn a_quiz_asked_for_before_its_questions_have_come_starts_when_they_have() {
    let pack = default_stack().expect("it decodes");
    let waiting = after(&pack, &[start(1)]);
    assert_eq!((waiting.screen, &waiting.run), (Screen::Quiz, &None));
    pack.add_questions(aws().questions().to_vec());
    let started = waiting.act(&pack, &came());
    assert_eq!(started.run.expect("a run").asked.len(), 10);
}

#[test]
fn who_waits_for_the_questions_can_go_back_to_the_stack() {
    let pack = default_stack().expect("it decodes");
    let back = after(&pack, &[start(1), Action::Explore]);
    assert_eq!(back.screen, Screen::Explore);
    pack.add_questions(aws().questions().to_vec());
    assert_eq!(back.act(&pack, &came()), back);
}
