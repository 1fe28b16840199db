//! Every sequence of actions up to length 5, on the minimal pack.

use crate::packs::{after, answer_wrong, minimal, start};
use shared_responsibility::{
    content::Pack,
    session::{
        Action, Lens, Screen, Session,
        event::events_between,
        focus::Focus,
        progress::Progress,
        quiz::{Answer, Run},
        score::{Score, points},
    },
};
use std::collections::HashSet;

/// One of each, with indexes that are there and some that are not.
fn actions() -> Vec<Action> {
    let mut actions = vec![
        Action::Explore,
        Action::SelectLens(Lens::House),
        Action::SelectLens(Lens::Cloud),
        Action::SelectLens(Lens::Classic),
        Action::SelectBox(0),
        Action::SelectBox(u32::MAX),
        Action::CloseLayer(1),
        Action::Quiz { seed: 1, n_questions: 2 },
        Action::Quiz { seed: 1, n_questions: 0 },
        Action::Check,
        Action::TryAgain,
        Action::Next,
        Action::Practise { seed: 2 },
        Action::StartAgain { seed: 3, n_questions: 2 },
        Action::StartAgain { seed: 3, n_questions: 1 },
        Action::VisitLayer { layer_idx: 1, service_idx: None },
        Action::VisitLayer { layer_idx: 9, service_idx: Some(9) },
    ];
    actions.extend([0, 1, u32::MAX].map(Action::SelectService));
    actions.extend([0, 1, u32::MAX].map(Action::OpenLayer));
    actions.extend([0, 1, u32::MAX].map(|choice_idx| Action::Choose { choice_idx, chosen: true }));
    actions.push(Action::Choose { choice_idx: 0, chosen: false });
    actions
}

/// Goes through the distinct states instead of the sequences: the same action in the same state gives the same state,
/// so this covers all sequences and takes seconds.
#[test]
fn no_sequence_panics_loses_an_answer_or_scores_above_the_total() {
    check_all(Session::default(), 500);
}

/// From the results on, which a new session reaches too late to go on from.
#[test]
fn no_sequence_after_a_quiz_does_either() {
    let pack = minimal();
    let mut session = after(&pack, &[start(1)]);
    while session.screen == Screen::Quiz {
        session = answer_wrong(&pack, session).apply(&pack, &Action::Next);
    }
    check_all(session, 500);
}

#[track_caller]
fn check_all(from: Session, n_states: usize) {
    let (pack, actions) = (minimal(), actions());
    let mut seen = HashSet::from([from.clone()]);
    let mut level = vec![from];
    for _ in 0..5 {
        let mut next = Vec::new();
        for session in &level {
            for action in &actions {
                let after = session.apply(&pack, action);
                check_step(&pack, session, action, &after);
                if seen.insert(after.clone()) {
                    next.push(after);
                }
            }
        }
        level = next;
    }
    assert!(seen.len() > n_states, "only {} states", seen.len());
}

#[track_caller]
fn check_step(pack: &Pack, before: &Session, action: &Action, after: &Session) {
    // Neither panics, whatever happened.
    let _ = (Focus::after(before, action, after), events_between(pack, before, after));
    assert!((after.service_idx as usize) < pack.services.len(), "{action:?}");
    assert!(after.layer_idx.is_none_or(|idx| (idx as usize) < pack.layers.len()), "{action:?}");
    assert!(after.box_idx.is_none_or(|idx| (idx as usize) < pack.boxes.len()), "{action:?}");
    assert!(after.run.is_some() || after.screen == Screen::Explore, "{action:?}");
    if after.screen == Screen::Results {
        assert!(after.run.as_ref().is_some_and(Run::is_finished), "{action:?} shows results too early");
    }
    if let Some(run) = &after.run {
        let score = Score::of(pack, run);
        assert!(score.n_right <= score.n_asked && score.n_asked as usize == run.asked.len());
        for asked in &run.asked {
            let (n, of) = points(&pack.questions()[asked.question_idx as usize], asked.answer.response());
            assert!(n <= of);
        }
    }
    let drops_answers = matches!(action, Action::TryAgain | Action::Practise { .. } | Action::StartAgain { .. });
    if let (Some(was), false) = (&before.run, drops_answers) {
        let now = after.run.as_ref().expect("a run does not vanish");
        for (was, now) in was.asked.iter().zip(&now.asked) {
            assert!(!was.answer.is_checked() || was == now, "{action:?} changes a checked answer");
        }
    }
    // Neither the chosen box nor the message after a check with too few chosen is kept.
    let mut expected = Session { box_idx: None, ..after.clone() };
    for asked in expected.run.iter_mut().flat_map(|run| &mut run.asked) {
        if let Answer::Incomplete(response) = asked.answer {
            asked.answer = Answer::Open(response);
        }
    }
    let bytes = Progress::of(pack, after).to_bytes().expect("bytes");
    assert_eq!(Progress::from_bytes(&bytes).expect("they are read").restore(pack), expected, "after {action:?}");
}
