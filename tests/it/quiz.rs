//! The quiz: which questions, how they are answered, what an answer is worth.

use crate::packs::{Act, NOW, after, answer_right, answer_wrong, aws, minimal, plan, put, start, tick, up_to};
use shared_responsibility::{
    content::{Kind, Pack},
    session::{
        Action, Screen, Session,
        now::Now,
        quiz::Run,
        response::{Answer, Response},
        score::{Judgement, Score, points, verdicts},
        slip::{Slip, slip},
    },
};

const SEED_QUESTION: &str = "q-seed-customer-tasks";

fn run(session: &Session) -> &Run {
    session.run.as_ref().expect("a run")
}

#[test]
fn the_early_question_is_among_the_first_three_and_not_always_the_same() {
    let pack = aws();
    let mut places = [0; 3];
    for seed in 0..1000 {
        let run = Run::new(&pack, plan(seed, 10), NOW).expect("a run");
        assert_eq!(run.asked.len(), 10);
        let early =
            run.asked.iter().position(|asked| pack.questions()[asked.question_idx as usize].id == SEED_QUESTION);
        places[early.expect("it is asked")] += 1;
    }
    assert!(places.iter().all(|&n| n > 100), "{places:?}");
}

#[test]
fn a_set_mixes_services_and_asks_nothing_twice() {
    let pack = aws();
    for seed in 0..1000 {
        let run = Run::new(&pack, plan(seed, 10), NOW).expect("a run");
        let service = |at: usize| pack.questions()[run.asked[at].question_idx as usize].services.first();
        let of_one_service = (0..10).map(|at| (0..10).filter(|&other| service(at) == service(other)).count()).max();
        assert!(of_one_service <= Some(3), "{of_one_service:?} of ten questions are about one service");
        let mut questions: Vec<u32> = run.asked.iter().map(|asked| asked.question_idx).collect();
        questions.sort_unstable();
        questions.dedup();
        assert_eq!(questions.len(), 10);
    }
}

#[test]
fn neighbours_in_a_set_are_about_different_services() {
    let pack = aws();
    for seed in 0..1000 {
        let run = Run::new(&pack, plan(seed, 10), NOW).expect("a run");
        let services: Vec<_> =
            run.asked.iter().map(|asked| pack.questions()[asked.question_idx as usize].services.first()).collect();
        let alike = services.windows(2).position(|pair| pair[0] == pair[1]);
        assert_eq!(alike, None, "with seed {seed} the services are {services:?}");
    }
}

#[test]
fn the_same_seed_gives_the_same_set_and_another_seed_another() {
    let pack = aws();
    assert_eq!(Run::new(&pack, plan(7, 10), NOW), Run::new(&pack, plan(7, 10), NOW));
    assert_ne!(
        Run::new(&pack, plan(7, 10), NOW).map(|run| run.asked),
        Run::new(&pack, plan(8, 10), NOW).map(|run| run.asked)
    );
}

#[test]
fn choices_are_shuffled_but_true_and_false_never() {
    let pack = aws();
    let question = |kind| pack.questions().iter().find(|question| question.kind == kind).expect("one of this kind");
    let orders = |kind| -> std::collections::HashSet<Vec<u32>> {
        (0..50).map(|seed| Run::new(&pack, plan(seed, 10), NOW).expect("a run").choice_order(question(kind))).collect()
    };
    assert!(orders(Kind::Single).len() > 10);
    assert_eq!(orders(Kind::TrueFalse), [vec![0, 1]].into());
}

#[test]
fn too_few_chosen_give_a_message_and_no_verdict() {
    let pack = minimal();
    let session = up_to(&pack, after(&pack, &[start(1)]), "q-two").act(&pack, &tick(0)).act(&pack, &Action::Check);
    assert!(matches!(run(&session).answer(), Answer::Incomplete(response) if response.place(0) == 1));
    assert_eq!(session.act(&pack, &Action::Next), session);
    let more = session.act(&pack, &tick(2));
    assert!(matches!(run(&more).answer(), Answer::Open(_)));
}

#[test]
fn a_second_choice_replaces_the_first_where_one_is_right() {
    let pack = minimal();
    let session = up_to(&pack, after(&pack, &[start(1)]), "q-one").act(&pack, &tick(0)).act(&pack, &tick(1));
    assert_eq!(run(&session).answer(), Answer::Open(Response::NONE.with(1, 1)));
}

#[test]
fn a_checked_answer_stays_until_it_is_tried_again_and_then_shows_nothing() {
    let pack = minimal();
    let checked = answer_wrong(&pack, after(&pack, &[start(1)]));
    assert_eq!(checked.act(&pack, &tick(0)).act(&pack, &Action::Check), checked);
    let again = checked.act(&pack, &Action::TryAgain);
    assert_eq!(run(&again).answer(), Answer::Open(Response::NONE));
}

fn finished(pack: &Pack, answer: impl Fn(&Pack, Session) -> Session) -> Session {
    let mut session = after(pack, &[start(1)]);
    while session.screen == Screen::Quiz {
        session = answer(pack, session).act(pack, &Action::Next);
    }
    session
}

#[test]
fn after_the_last_question_come_the_results() {
    let pack = minimal();
    let session = finished(&pack, answer_right);
    assert_eq!(session.screen, Screen::Results);
    let score = Score::of(&pack, run(&session));
    assert_eq!((score.n_right, score.n_asked, score.missed.len()), (5, 5, 0));
    assert_eq!(session.act(&pack, &Action::Practise { seed: 2 }), session);
}

#[test]
fn practice_asks_what_was_missed_and_nothing_else() {
    let pack = minimal();
    let mixed = |pack: &Pack, session: Session| match run(&session).question(pack).id.as_str() {
        "q-one" => answer_wrong(pack, session),
        _ => answer_right(pack, session),
    };
    let session = finished(&pack, mixed).act(&pack, &Action::Practise { seed: 2 });
    assert_eq!(session.screen, Screen::Quiz);
    assert_eq!(run(&session).asked.len(), 1);
    assert_eq!(run(&session).question(&pack).id, "q-one");
}

#[test]
fn start_again_asks_a_new_set() {
    let pack = aws();
    let again = finished(&pack, answer_wrong).act(&pack, &Action::StartAgain(plan(5, 4)));
    assert_eq!((again.screen, run(&again).asked.len(), run(&again).is_finished()), (Screen::Quiz, 4, false));
}

#[track_caller]
fn check_seed_question(ticked: &[&str], judgement: Judgement, right: u32) {
    let pack = aws();
    let question = pack.questions().iter().find(|question| question.id == SEED_QUESTION).expect("it is there");
    let chosen = (0..).zip(&question.choices).filter(|(_, choice)| ticked.contains(&choice.id.as_str()));
    let response = chosen.fold(Response::NONE, |response, (idx, _)| response.with(idx, 1));
    assert_eq!(Judgement::of(question, Answer::Checked(response)), Some(judgement));
    assert_eq!(points(question, response), (right, 5));
    for (choice, place, _) in verdicts(question, response) {
        let slipped = match (place > 0, choice.place > 0) {
            (true, false) => Some(Slip::TakenOn),
            (false, true) => Some(Slip::LeftToProvider),
            _ => None,
        };
        assert_eq!(slip(question, choice, place), slipped, "{}", choice.text);
    }
}

#[test]
fn the_seed_question_is_scored_by_choice_and_knows_the_direction_of_a_slip() {
    check_seed_question(&["b", "d"], Judgement::Right, 5);
    check_seed_question(&["b", "e"], Judgement::Partly, 3);
    check_seed_question(&["a", "c"], Judgement::Wrong, 1);
}

#[test]
fn a_question_with_one_answer_is_worth_one_and_slips_once() {
    let pack = minimal();
    let session = answer_wrong(&pack, up_to(&pack, after(&pack, &[start(1)]), "q-one"));
    let question = run(&session).question(&pack);
    assert_eq!(points(question, run(&session).answer().response()), (0, 1));
    let score = Score::of(&pack, run(&session));
    assert_eq!(score.by_layer.iter().map(|slips| slips.total()).collect::<Vec<_>>(), [0, 0, 0, 1]);
    assert_eq!(score.by_layer[3].taken_on, 1);
}

#[test]
fn how_long_a_question_took_is_said_by_the_clock_that_nobody_can_put_back() {
    let pack = minimal();
    let at = |date: u32, clock: u32| Now { date, clock };
    let hour = 3600;
    for date in [NOW - hour, NOW + hour] {
        let shown = Session::default().apply(&pack, &start(1), at(NOW, 100));
        let question = run(&shown).question(&pack);
        let right = (0..).zip(&question.choices).filter(|(_, choice)| choice.place > 0);
        let filled = right.fold(shown.clone(), |session, (idx, choice)| session.act(&pack, &put(idx, choice.place)));
        let checked = filled.apply(&pack, &Action::Check, at(date, 130));
        assert_eq!(run(&checked).asked[0].seconds, 30);
        let reviewed = checked.memories.iter().flatten().map(|memory| memory.card.reviewed()).collect::<Vec<_>>();
        assert_eq!(reviewed, [date], "when to ask again goes by the calendar");
    }
}
