//! Whether a set is passed: what that takes, and where it is said.

use crate::{
    markup::words,
    packs::{Act, after, answer_right, answer_wrong, aws, minimal, plan},
};
use shared_responsibility::{
    components::app::{App, AppProps},
    content::Pack,
    markup::render,
    session::{
        Action, Screen, Session,
        event::{SessionEvent, events_between},
        pass::Pass,
        quiz::{Mode, Plan, Run},
        score::Score,
    },
};
use std::rc::Rc;

fn exam(pass_mark: u32) -> Plan {
    Plan { mode: Mode::Exam, pass_mark: Some(pass_mark), ..plan(1, 5) }
}

/// The results of the set on show, with so many questions right, and what the page hears of passing.
fn finish(pack: &Pack, plan: Plan, start: &Session, n_right: u32) -> (Session, Option<Pass>) {
    let (mut session, mut told) = (start.clone(), None);
    while session.screen == Screen::Quiz {
        let at = session.run.as_ref().expect("a run").at;
        let answered = if at < n_right { answer_right } else { answer_wrong }(pack, session.clone());
        let next = answered.act(pack, &Action::Next);
        for event in
            [events_between(pack, plan, &session, &answered), events_between(pack, plan, &answered, &next)].concat()
        {
            if let SessionEvent::Completed { pass, .. } = event {
                assert_eq!(told.replace(pass), None, "a set completes once");
            }
        }
        session = next;
    }
    (session, told.expect("the set completes"))
}

fn finish_new(pack: &Pack, plan: Plan, n_right: u32) -> (Session, Option<Pass>) {
    finish(pack, plan, &after(pack, &[Action::Quiz(plan)]), n_right)
}

fn shown(pack: &Pack, plan: Plan, start: &Session) -> String {
    let props = yew::props!(AppProps { pack: Rc::new(pack.clone()), start: start.clone(), plan });
    render::<App>(props).expect("a runtime")
}

#[test]
fn it_takes_the_percent_of_the_questions_asked_rounded_up() {
    let pack = aws();
    for (percent, n_asked, n_needed) in
        [(75, 8, 6), (70, 8, 6), (76, 8, 7), (80, 10, 8), (7, 100, 7), (1, 3, 1), (100, 3, 3), (67, 1, 1)]
    {
        let plan = Plan { n_questions: n_asked, pass_mark: Some(percent), ..Plan::default() };
        let run = Run::new(&pack, Plan { n_questions: 1, ..plan }, 0).expect("a run");
        for n_right in 0..=n_asked {
            let score = Score { n_right, n_asked, ..Score::of(&pack, &run) };
            // What the score of a learning platform comes to.
            let is_passed = f64::from(n_right) / f64::from(n_asked) >= f64::from(percent) / 100.0;
            assert_eq!(Pass::of(&pack, plan, &score), Some(Pass { percent, n_needed, is_passed }), "{n_right}");
        }
    }
}

#[test]
fn an_exam_says_its_pass_mark_and_whether_it_was_reached_and_tells_the_page_the_same() {
    let pack = minimal();
    for (n_right, is_passed, sentence) in
        [(4, true, "You passed. The pass mark is 4 of 5."), (3, false, "You did not pass. The pass mark is 4 of 5.")]
    {
        let (results, told) = finish_new(&pack, exam(80), n_right);
        let html = shown(&pack, exam(80), &results);
        assert!(words(&html).contains(sentence), "{html}");
        assert!(html.contains(&format!("width=\"{}%\"", n_right * 20)) && html.contains("x=\"80%\""), "{html}");
        assert_eq!(told, Some(Pass { percent: 80, n_needed: 4, is_passed }));
    }
}

#[test]
fn without_a_pass_mark_nobody_passes_or_fails() {
    let pack = minimal();
    let plan = Plan { pass_mark: None, ..exam(80) };
    let (results, told) = finish_new(&pack, plan, 5);
    assert_eq!(told, None);
    assert!(!shown(&pack, plan, &results).contains("pass mark"));
}

#[test]
fn practice_of_what_was_missed_passes_nothing() {
    let pack = minimal();
    let (results, _) = finish_new(&pack, exam(80), 4);
    let (_, told) = finish(&pack, exam(80), &results.act(&pack, &Action::Practise { seed: 2 }), 1);
    assert_eq!(told, None);
}

/// A learning platform records it; who practises is not examined.
#[test]
fn a_full_set_of_practice_passes_without_a_word() {
    let pack = minimal();
    let plan = Plan { mode: Mode::Practice, ..exam(80) };
    let (results, told) = finish_new(&pack, plan, 5);
    assert_eq!(told, Some(Pass { percent: 80, n_needed: 4, is_passed: true }));
    assert!(!shown(&pack, plan, &results).contains("pass mark"));
}
