//! Coming back: what an answer tells the scheduler, what is due, and in which order it is asked.

use crate::packs::{Act, NOW, after, answer_right, answer_wrong, at, aws, minimal, plan, start};
use shared_responsibility::{
    content::Pack,
    session::{
        Action, Screen, Session,
        fsrs::{Card, DAY, Grade},
        quiz::{Mode, Plan, Run},
        response::Confidence,
        schedule::{Memory, due, grade, review},
        score::Judgement,
    },
};

/// Memories of these questions, for each how it was answered, how sure the learner was, and how many days ago.
fn memories(pack: &Pack, known: &[(&str, Judgement, Option<Confidence>, u32)]) -> Vec<Option<Memory>> {
    let mut memories = vec![None; pack.questions().len()];
    for &(id, judgement, confidence, days) in known {
        let idx = pack.questions().iter().position(|question| question.id == id).expect("a question");
        memories[idx] = Some(Memory::after(None, judgement, confidence, NOW - days * DAY));
    }
    memories
}

fn ids<'a>(pack: &'a Pack, questions: &[u32]) -> Vec<&'a str> {
    questions.iter().map(|&idx| pack.questions()[idx as usize].id.as_str()).collect()
}

/// Every question answered wrong so many days ago that each has its own likelihood.
fn all_forgotten(pack: &Pack) -> Vec<Option<Memory>> {
    let days = 1..=pack.questions().len() as u32;
    days.map(|days| Some(Memory::after(None, Judgement::Wrong, None, NOW - days * DAY))).collect()
}

#[test]
fn wrong_means_again_a_right_guess_means_hard_and_right_means_good() {
    for confidence in [None, Some(Confidence::Guessing), Some(Confidence::FairlySure), Some(Confidence::Certain)] {
        assert_eq!(grade(Judgement::Wrong, confidence), Grade::Again);
        assert_eq!(grade(Judgement::Partly, confidence), Grade::Again);
        let right = if confidence == Some(Confidence::Guessing) { Grade::Hard } else { Grade::Good };
        assert_eq!(grade(Judgement::Right, confidence), right);
    }
}

#[test]
fn the_first_answer_starts_a_memory_and_the_next_moves_it() {
    let first = Memory::after(None, Judgement::Wrong, Some(Confidence::Certain), NOW);
    assert_eq!(first.card, Card::first(Grade::Again, NOW));
    let next = Memory::after(Some(first), Judgement::Right, None, NOW + 2 * DAY);
    assert_eq!(next.card, first.card.review(Grade::Good, NOW + 2 * DAY));
    assert_eq!((next.judgement, next.confidence), (Judgement::Right, None));
}

#[test]
fn nothing_is_due_before_its_time_and_nothing_that_was_never_asked() {
    let pack = aws();
    assert_eq!(due(&pack, &vec![None; pack.questions().len()], NOW), [0; 0]);
    let known = [("q-s3-public", Judgement::Right, None, 1), ("q-ec2-open-ssh", Judgement::Wrong, None, 0)];
    let memories = memories(&pack, &known);
    assert_eq!(due(&pack, &memories, NOW), [0; 0]);
    assert_eq!(ids(&pack, &due(&pack, &memories, NOW + 6 * 3600)), ["q-ec2-open-ssh"]);
    assert_eq!(ids(&pack, &due(&pack, &memories, NOW + 2 * DAY)), ["q-ec2-open-ssh", "q-s3-public"]);
}

#[test]
fn errors_made_with_confidence_come_first_then_what_is_most_likely_forgotten() {
    let pack = aws();
    let known = [
        ("q-s3-public", Judgement::Wrong, Some(Confidence::Certain), 1),
        ("q-ec2-open-ssh", Judgement::Wrong, Some(Confidence::Guessing), 9),
        ("q-rds-os-update", Judgement::Right, Some(Confidence::Certain), 9),
        ("q-lambda-library", Judgement::Partly, Some(Confidence::Certain), 2),
        ("q-ddb-no-restore", Judgement::Right, None, 20),
    ];
    let expected = ["q-lambda-library", "q-s3-public", "q-ec2-open-ssh", "q-ddb-no-restore", "q-rds-os-update"];
    let memories = memories(&pack, &known);
    assert_eq!(ids(&pack, &due(&pack, &memories, NOW)), expected);
    assert_eq!(ids(&pack, &review(&pack, &memories, NOW, 10)), expected, "neighbours differ already");
    assert_eq!(ids(&pack, &review(&pack, &memories, NOW, 2)), expected[..2], "a short set has what needs it most");
}

#[test]
fn a_review_mixes_services_and_layers() {
    let pack = aws();
    let known = [
        ("q-ec2-open-ssh", Judgement::Wrong, None, 9),
        ("q-ec2-http-login", Judgement::Wrong, None, 8),
        ("q-rds-open-port", Judgement::Wrong, None, 7),
        ("q-s3-public", Judgement::Wrong, None, 6),
    ];
    let mixed = ["q-ec2-open-ssh", "q-s3-public", "q-ec2-http-login", "q-rds-open-port"];
    assert_eq!(ids(&pack, &review(&pack, &memories(&pack, &known), NOW, 10)), mixed);
}

#[test]
fn a_review_asks_each_question_that_is_due_once() {
    let pack = aws();
    let memories = all_forgotten(&pack);
    let all = review(&pack, &memories, NOW, u32::MAX);
    let mut sorted = all.clone();
    sorted.sort_unstable();
    assert!(sorted.into_iter().eq(0..pack.questions().len() as u32));
    let service = |idx: u32| pack.questions()[idx as usize].services.first();
    let alike = all[..20].windows(2).filter(|pair| service(pair[0]) == service(pair[1])).count();
    assert_eq!(alike, 0, "{:?}", ids(&pack, &all));
}

#[test]
fn mixing_never_puts_another_question_before_an_error_made_with_confidence() {
    let pack = aws();
    let known = [
        ("q-ec2-open-ssh", Judgement::Wrong, Some(Confidence::Certain), 3),
        ("q-ec2-http-login", Judgement::Wrong, Some(Confidence::Certain), 2),
        ("q-s3-public", Judgement::Wrong, None, 9),
    ];
    let order = ["q-ec2-open-ssh", "q-ec2-http-login", "q-s3-public"];
    assert_eq!(ids(&pack, &review(&pack, &memories(&pack, &known), NOW, 10)), order);
}

fn run(session: &Session) -> &Run {
    session.run.as_ref().expect("a run")
}

/// What is known of the question on show.
fn memory(session: &Session) -> Option<Memory> {
    *session.memories.get(run(session).on_show().question_idx as usize)?
}

#[test]
fn a_check_starts_the_memory_of_its_question_and_of_no_other() {
    let pack = minimal();
    let asked = after(&pack, &[start(1), Action::Feel(Confidence::Certain)]);
    assert_eq!(asked.memories, []);
    let checked = answer_wrong(&pack, asked);
    let judgement = run(&checked).on_show().judgement(&pack).expect("it is checked");
    let expected = Memory::after(None, judgement, Some(Confidence::Certain), NOW);
    assert_eq!(memory(&checked), Some(expected));
    assert_eq!(checked.memories.iter().flatten().count(), 1);
}

#[test]
fn a_check_with_too_little_chosen_starts_none() {
    let pack = minimal();
    assert_eq!(after(&pack, &[start(1), Action::Check]).memories, []);
}

#[test]
fn another_try_at_a_question_whose_answer_was_seen_tells_nothing() {
    let pack = minimal();
    let checked = answer_wrong(&pack, after(&pack, &[start(1)]));
    let again = answer_right(&pack, checked.act(&pack, &Action::TryAgain));
    assert_eq!(again.memories, checked.memories);
}

#[test]
fn an_exam_is_remembered_as_a_whole_at_its_end() {
    let pack = minimal();
    let mut session = after(&pack, &[Action::Quiz(Plan { mode: Mode::Exam, ..plan(1, 5) })]);
    for _ in 1..run(&session).asked.len() {
        session = answer_right(&pack, session).act(&pack, &Action::Next);
        assert_eq!(session.memories, []);
    }
    // The last one is left without an answer.
    let finished = session.act(&pack, &Action::Next);
    assert_eq!(finished.screen, Screen::Results);
    assert_eq!(finished.memories.iter().flatten().count(), run(&finished).asked.len());
    assert_eq!(memory(&finished).map(|memory| memory.judgement), Some(Judgement::Wrong));
}

#[test]
fn the_same_question_in_a_later_set_moves_its_memory() {
    let pack = minimal();
    let mut session = after(&pack, &[start(1)]);
    while session.screen == Screen::Quiz {
        session = answer_wrong(&pack, session).act(&pack, &Action::Next);
    }
    let practised = session.act(&pack, &Action::Practise { seed: 2 });
    let before = memory(&practised).expect("it was asked");
    let checked = answer_right(&pack, practised);
    assert_eq!(memory(&checked).expect("it is kept").card, before.card.review(Grade::Good, NOW));
}

#[test]
fn a_review_is_a_set_of_what_is_due_and_nothing_due_is_no_review() {
    let pack = minimal();
    let mut session = after(&pack, &[start(1)]);
    while session.screen == Screen::Quiz {
        session = answer_wrong(&pack, session).act(&pack, &Action::Next);
    }
    let action = Action::Review { seed: 7, n_questions: 3 };
    assert_eq!(session.act(&pack, &action), session);
    let later = NOW + DAY;
    let asked = session.apply(&pack, &action, at(later));
    assert_eq!(asked.screen, Screen::Quiz);
    let questions: Vec<u32> = run(&asked).asked.iter().map(|asked| asked.question_idx).collect();
    assert_eq!(questions, review(&pack, &session.memories, later, 3));
    assert_eq!((run(&asked).seed, run(&asked).mode, questions.len()), (7, Mode::Practice, 3));
}
