//! What the page hears of.

use crate::packs::{Act, after, answer_right, minimal, plan, start};
use shared_responsibility::session::{
    Action, Lens, Session,
    event::{SessionEvent, events_between},
};

#[track_caller]
fn check(before: &Session, action: &Action, expect: &[SessionEvent]) -> Session {
    let after = before.act(&minimal(), action);
    assert_eq!(events_between(&minimal(), plan(1, 5), before, &after), expect);
    after
}

#[test]
fn exploring_tells_what_was_chosen_and_nothing_twice() {
    let session =
        check(&Session::default(), &Action::SelectService(1), &[SessionEvent::ServiceChanged { service_idx: 1 }]);
    let session = check(&session, &Action::SelectService(1), &[]);
    let opened = [SessionEvent::LayerSelected { layer_idx: 2, service_idx: 1 }];
    let session = check(&session, &Action::OpenLayer(2), &opened);
    let session = check(&session, &Action::SelectLens(Lens::House), &[SessionEvent::LensChanged { lens: Lens::House }]);
    let classic = SessionEvent::LensChanged { lens: Lens::Classic };
    let session = check(&session, &Action::SelectLens(Lens::Classic), &[classic]);
    let session = check(&session, &Action::SelectBox(0), &[]);
    check(&session, &Action::CloseLayer(2), &[]);
}

#[test]
fn each_answer_is_told_once_and_the_last_completes_the_set() {
    let pack = minimal();
    let mut session = after(&pack, &[start(1)]);
    for last in [false, false, false, false, true] {
        let checked = answer_right(&pack, session.clone());
        let names: Vec<bool> = events_between(&pack, plan(1, 5), &session, &checked)
            .iter()
            .map(|event| matches!(event, SessionEvent::Completed { score, .. } if (score.n_right, score.n_asked) == (5, 5)))
            .collect();
        assert_eq!(names, if last { vec![false, true] } else { vec![false] });
        session = check(&checked, &Action::Next, &[]);
    }
}

#[test]
fn a_new_set_tells_nothing() {
    let pack = minimal();
    let session = answer_right(&pack, after(&pack, &[start(1)]));
    check(&session, &Action::StartAgain(plan(2, 3)), &[]);
}
