//! Every sequence of actions up to length 5, and a million random ones, on the minimal pack.

use crate::packs::{Act, after, answer_wrong, minimal, plan, put, start, tick, up_to};
use shared_responsibility::{
    content::Pack,
    session::{
        Action, Lens, Screen, Session,
        event::events_between,
        focus::Focus,
        line_drawn::Edge,
        progress::{Progress, place::Place},
        quiz::{Mode, Plan, Run},
        response::{Answer, Confidence},
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
        Action::Quiz(plan(1, 2)),
        Action::Quiz(plan(1, 0)),
        Action::QuestionsCame(plan(1, 2)),
        Action::Check,
        Action::TryAgain,
        Action::Next,
        Action::Practise { seed: 2 },
        Action::Review { seed: 4, n_questions: 2 },
        Action::StartAgain(plan(3, 2)),
        Action::StartAgain(plan(3, 1)),
        Action::VisitLayer { layer_idx: 1, service_idx: None },
        Action::VisitLayer { layer_idx: 9, service_idx: Some(9) },
    ];
    actions.extend([0, 1, u32::MAX].map(Action::SelectService));
    actions.extend([0, 1, u32::MAX].map(Action::OpenLayer));
    actions.extend([0, 1, u32::MAX].map(tick));
    actions.extend([put(0, 0), put(0, 2), put(1, 3), put(0, u32::MAX)]);
    actions.extend([(Edge::Upper, 1), (Edge::Lower, u32::MAX)].map(|(edge, above)| Action::DrawEdge { edge, above }));
    actions.extend([Action::Back, Action::Feel(Confidence::Certain), Action::StartAgain(exam(3, 2))]);
    actions
}

fn exam(seed: u32, n_questions: u32) -> Plan {
    Plan { mode: Mode::Exam, ..plan(seed, n_questions) }
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
        session = answer_wrong(&pack, session).act(&pack, &Action::Next);
    }
    check_all(session, 500);
}

/// From each kind of question on, and from the middle of an exam.
#[test]
fn no_sequence_on_a_question_of_any_kind_does_either() {
    let pack = minimal();
    for question in pack.questions() {
        check_all(up_to(&pack, after(&pack, &[start(1)]), &question.id), 500);
    }
    check_all(after(&pack, &[Action::Quiz(exam(1, 5)), Action::Next, Action::Next]), 500);
}

#[test]
fn a_million_random_actions_do_not_either() {
    let (pack, actions) = (minimal(), actions());
    let mut random = Random(1);
    let mut session = Session::default();
    let mut n_completed = 0;
    for n in 0..1_000_000 {
        let action = &actions[random.below(actions.len())];
        let after = session.act(&pack, action);
        check_step(&pack, &session, action, &after);
        // Saving is what takes the time.
        if n % 10 == 0 {
            check_saved(&pack, &after);
        }
        n_completed += usize::from(after.screen == Screen::Results && session.screen != Screen::Results);
        session = after;
    }
    assert!(n_completed > 500, "only {n_completed} sets were finished");
}

/// A linear congruential generator (Numerical Recipes), so that each run takes the same actions.
struct Random(u32);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        // The high bits are the random ones.
        (self.0 >> 8) as usize % n
    }
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
                let after = session.act(&pack, action);
                check_step(&pack, session, action, &after);
                if seen.insert(after.clone()) {
                    check_saved(&pack, &after);
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
    let _ = (Focus::after(before, action, after), events_between(pack, plan(1, 5), before, after));
    // While the questions are on their way, only the quiz waits for them.
    if before.run.is_none() && before.memories.is_empty() && !matches!(action, Action::Quiz(_) | Action::StartAgain(_))
    {
        assert_eq!(before.explore(pack, action), *after, "{action:?}");
    }
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
    let drops_answers = matches!(action, Action::TryAgain | Action::Practise { .. } | Action::StartAgain(_));
    if let (Some(was), false) = (&before.run, drops_answers) {
        let now = after.run.as_ref().expect("a run does not vanish");
        for (was, now) in was.asked.iter().zip(&now.asked) {
            assert!(!was.answer.is_checked() || was == now, "{action:?} changes a checked answer");
        }
    }
}

/// What is saved and loaded again is the same session.
#[track_caller]
fn check_saved(pack: &Pack, session: &Session) {
    // Neither the chosen box nor the message after a check with too few chosen is kept.
    let mut expected = Session { box_idx: None, ..session.clone() };
    for asked in expected.run.iter_mut().flat_map(|run| &mut run.asked) {
        if let Answer::Incomplete(response) = asked.answer {
            asked.answer = Answer::Open(response);
        }
    }
    // Nor is when the question was shown: the time away is not spent on it.
    expected.run.iter_mut().for_each(|run| run.since = 0);
    let bytes = Progress::of(pack, session).to_bytes().expect("bytes");
    assert_eq!(Progress::from_bytes(&bytes).expect("they are read").restore(pack), expected);
    // The place can be saved by itself: what follows it stays.
    assert_eq!(Place::of(pack, session).to_bytes(Some(&bytes)).as_ref(), Some(&bytes));
    let nothing_asked = session.run.is_none() && session.memories.is_empty();
    assert_eq!(Place::alone(&bytes).map(|place| place.restore(pack)), nothing_asked.then_some(expected));
}
