//! An exam tells nothing before its end, and then everything; no question tells its answer before the check.

use crate::{
    markup::words,
    packs::{Act, answer_wrong, aws, put},
    results::{html, run_of},
};
use shared_responsibility::{
    content::{Kind, Owner, Pack, Question, Trap},
    session::{Action, Screen, Session, quiz::Mode, response::Confidence, score::Score, slip::Slips},
};

/// The pack with other answers to the same questions: others are correct, belong elsewhere, have other reasons, show
/// other things.
fn with_other_answers(pack: &Pack) -> Pack {
    let stack = serde_json::to_value(pack).expect("it can be written");
    let other: Pack = serde_json::from_value(stack).expect("it can be read");
    other.add_questions(pack.questions().iter().map(other_answers).collect());
    other
}

fn other_answers(question: &Question) -> Question {
    let mut other = question.clone();
    other.asks = question.asks.map(|owner| if owner == Owner::Customer { Owner::Provider } else { Owner::Customer });
    let n = question.choices.len();
    for (at, choice) in other.choices.iter_mut().enumerate() {
        let next = &question.choices[(at + 1) % n];
        choice.reason = next.reason.clone();
        choice.trap = if choice.trap == Some(Trap::OverTrust) { Some(Trap::OverClaim) } else { Some(Trap::OverTrust) };
        if question.bins.is_empty() {
            (choice.place, choice.accept) = (next.place, next.accept);
        } else {
            choice.place = choice.place % question.bins.len() as u32 + 1;
            choice.accept = 1 << choice.place;
        }
        // The rows of the stack are what is asked, so they stay.
        if question.kind != Kind::Draw {
            (choice.layer, choice.service) = (next.layer, next.service);
        }
    }
    other
}

/// Sessions with the question untouched, with each choice in each place, and with all in the same place.
fn on_show(pack: &Pack, mode: Mode, question: &Question) -> Vec<Session> {
    let start = run_of(pack, mode, &[&question.id, "q-training"]);
    let n = question.choices.len() as u32;
    let places = 1..=question.bins.len().max(1) as u32;
    let one = places.clone().flat_map(|place| (0..n).map(move |idx| vec![put(idx, place)]));
    let all = places.map(|place| (0..n).map(|idx| put(idx, place)).collect());
    let after = |actions: Vec<Action>| actions.iter().fold(start.clone(), |session, action| session.act(pack, action));
    one.chain(all).chain([Vec::new()]).map(after).collect()
}

#[test]
fn the_markup_of_a_question_is_the_same_whatever_its_answer_is() {
    let pack = aws();
    let other = with_other_answers(&pack);
    for question in pack.questions().iter().filter(|question| question.id != "q-training") {
        for mode in Mode::ALL {
            for session in on_show(&pack, mode, question) {
                let (shown, with_other) = (html(pack.clone(), session.clone()), html(other.clone(), session.clone()));
                assert!(shown == with_other, "{} tells its answer:\n{shown}\n{with_other}", question.id);
                // An exam goes on without a word of what was right.
                if mode == Mode::Exam {
                    let next = session.act(&pack, &Action::Next);
                    assert_eq!(html(pack.clone(), next.clone()), html(other.clone(), next));
                }
            }
        }
    }
    // The claim is not empty: after the check they differ.
    let checked = answer_wrong(&pack, run_of(&pack, Mode::Practice, &["q-worn-disk", "q-training"]));
    assert_ne!(html(pack, checked.clone()), html(other, checked));
}

#[test]
fn trying_again_shows_what_a_new_question_shows() {
    let pack = aws();
    for question in pack.questions() {
        let new = run_of(&pack, Mode::Practice, &[&question.id]);
        let checked = answer_wrong(&pack, new.act(&pack, &Action::Feel(Confidence::Certain)));
        assert_ne!(html(pack.clone(), checked.clone()), html(pack.clone(), new.clone()), "{}", question.id);
        let again = checked.act(&pack, &Action::TryAgain);
        assert_eq!(html(pack.clone(), again), html(pack.clone(), new), "{}", question.id);
    }
}

const ASKED: [&str; 4] = ["q-seed-customer-tasks", "q-of-in-sort", "q-worn-disk", "q-draw-s3"];

/// An exam of four questions at its end: the first wrong, the second half sorted, the others without an answer.
fn finished(pack: &Pack) -> Session {
    let start = run_of(pack, Mode::Exam, &ASKED);
    let actions = [put(0, 1), put(2, 1), Action::Next, put(0, 2), put(1, 1), Action::Next, Action::Next];
    let last = actions.iter().fold(start, |session, action| session.act(pack, action));
    let shown = html(pack.clone(), last.clone());
    assert_eq!((shown.matches("data-answered").count(), shown.matches("data-right").count()), (1, 0));
    assert!(words(&shown).contains("rows chosen. Three questions are not fully answered yet."), "{shown}");
    assert!(words(&shown).contains("ExamFeedback on every answer comes at the end."), "{shown}");
    last.act(pack, &Action::Next)
}

#[test]
fn an_exam_ends_with_all_feedback_and_that_comes_first() {
    let pack = aws();
    let session = finished(&pack);
    assert_eq!(session.screen, Screen::Results);
    let shown = html(pack.clone(), session.clone());
    let text = words(&shown);
    for asked in &session.run.as_ref().expect("a run").asked {
        for choice in &asked.question(&pack).choices {
            assert!(text.contains(&choice.reason.plain()), "{} is not in {text}", choice.reason.plain());
        }
    }
    assert!(text.contains("Two questions have no answer; they count as not right."), "{text}");
    assert_eq!(shown.matches("data-verdict=\"none\"").count(), 2);
    let at = |words: &str| text.find(words).expect(words);
    assert!(at("Question by question") < at("Where the slips were"));
    let practice = answer_wrong(&pack, run_of(&pack, Mode::Practice, &["q-worn-disk"])).act(&pack, &Action::Next);
    let text = words(&html(pack, practice));
    assert!(text.find("Where the slips were") < text.find("Question by question"), "{text}");
}

#[test]
fn who_says_nothing_is_not_told_what_he_or_she_believes() {
    let pack = aws();
    let session = finished(&pack);
    let score = Score::of(&pack, session.run.as_ref().expect("a run"));
    assert_eq!((score.n_right, score.n_unanswered, score.missed.len()), (0, 2, 4));
    for asked in &session.run.as_ref().expect("a run").asked[2..] {
        assert_eq!(Slips::of(asked.question(&pack), asked.answer.response()), Slips::default());
    }
}
