//! Where the focus goes after an action.

use crate::packs::{Act, after, answer_right, minimal, plan, start, tick, up_to};
use shared_responsibility::session::{Action, Lens, Screen, Session, focus::Focus};

#[track_caller]
fn check(before: &Session, action: Action, focus: Option<Focus>) -> Session {
    let after = before.act(&minimal(), &action);
    assert_eq!(Focus::after(before, &action, &after), focus);
    after
}

#[test]
fn exploring_leaves_the_focus_where_it_is() {
    let session = check(&Session::default(), Action::OpenLayer(1), None);
    let session = check(&session, Action::SelectService(1), None);
    check(&session, Action::SelectLens(Lens::House), None);
    check(&session, Action::Explore, None);
}

#[test]
fn what_takes_the_place_of_a_screen_has_the_focus() {
    let pack = minimal();
    let asked = check(&Session::default(), start(1), Some(Focus::Prompt));
    let left = check(&asked, Action::Explore, Some(Focus::Service));
    let asked = check(&left, start(1), Some(Focus::Prompt));
    // Asked for again, it goes there again.
    check(&asked, start(1), Some(Focus::Prompt));
    let checked = answer_right(&pack, asked);
    let left = check(&checked, Action::Explore, Some(Focus::Service));
    check(&left, start(1), Some(Focus::Verdict));
    let results = answer_right(&pack, after(&pack, &[Action::Quiz(plan(1, 1))])).act(&pack, &Action::Next);
    let left = check(&results, Action::Explore, Some(Focus::Service));
    check(&left, start(1), Some(Focus::Results));
}

#[test]
fn questions_that_were_waited_for_have_the_focus_when_they_come() {
    let waiting = Session { screen: Screen::Quiz, ..Session::default() };
    let come = check(&waiting, Action::QuestionsCame(plan(1, 3)), Some(Focus::Prompt));
    check(&come, Action::QuestionsCame(plan(1, 3)), None);
    check(&Session::default(), Action::QuestionsCame(plan(1, 3)), None);
}

#[test]
fn a_check_leads_to_the_verdict_and_without_an_answer_to_the_first_choice() {
    let session = check(&after(&minimal(), &[start(1)]), Action::Check, Some(Focus::FirstChoice));
    // Asked for again, it goes there again.
    let session = check(&session, Action::Check, Some(Focus::FirstChoice));
    let one = up_to(&minimal(), session, "q-one").act(&minimal(), &tick(0));
    let checked = check(&one, Action::Check, Some(Focus::Verdict));
    check(&checked, Action::Check, None);
    check(&checked, Action::TryAgain, Some(Focus::Prompt));
}

#[test]
fn next_leads_to_the_prompt_and_at_the_end_to_the_results() {
    let pack = minimal();
    let mut session = answer_right(&pack, after(&pack, &[start(1)]));
    for _ in 1..pack.questions().len() {
        session = answer_right(&pack, check(&session, Action::Next, Some(Focus::Prompt)));
    }
    session = check(&session, Action::Next, Some(Focus::Results));
    check(&session, Action::StartAgain(plan(2, 3)), Some(Focus::Prompt));
    // Nothing is due yet.
    check(&session, Action::Review { seed: 2, n_questions: 3 }, None);
}

#[test]
fn a_layer_link_leads_to_its_row_and_the_way_back_to_the_verdict() {
    let pack = minimal();
    let checked = answer_right(&pack, after(&pack, &[start(1)]));
    let visit = Action::VisitLayer { layer_idx: 3, service_idx: None };
    let there = check(&checked, visit, Some(Focus::Layer(3)));
    check(&there, start(1), Some(Focus::Verdict));
}

#[test]
fn a_layer_link_in_the_results_leads_to_its_row_and_back_to_the_results() {
    let pack = minimal();
    let results = answer_right(&pack, after(&pack, &[Action::Quiz(plan(1, 1))])).act(&pack, &Action::Next);
    let there = check(&results, Action::VisitLayer { layer_idx: 3, service_idx: None }, Some(Focus::Layer(3)));
    check(&there, start(1), Some(Focus::Results));
}
