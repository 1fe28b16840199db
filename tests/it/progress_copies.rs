//! Two copies of one progress: of two tabs, or of a tab and a file. Nothing that one of them has is lost.

use crate::packs::{Act, NOW, after, answer_right, answer_wrong, aws, minimal, plan, start, tick};
use serde_json::{Value, json};
use shared_responsibility::{
    content::Pack,
    session::{
        Action, Screen, Session,
        fsrs::{Card, DAY, Grade},
        progress::{Progress, file},
        quiz::Run,
        schedule::Memory,
        score::Judgement,
    },
};

const WHEN: &str = "2026-11-24T20:00:00.000Z";

/// What a tab saves over what another one has saved.
fn merged(pack: &Pack, tab: &Session, stored: &Session) -> Session {
    let progress = Progress::of(pack, tab).merge(Progress::of(pack, stored));
    Session::default().act(pack, &Action::Resume(Box::new(progress.restore(pack))))
}

fn run(session: &Session) -> &Run {
    session.run.as_ref().expect("a run")
}

fn finish(pack: &Pack, mut session: Session) -> Session {
    while session.screen == Screen::Quiz {
        session = answer_right(pack, session).act(pack, &Action::Next);
    }
    session
}

#[test]
fn what_was_reviewed_later_wins_whichever_tab_saves() {
    let pack = minimal();
    let remembered = |days: u32, others: &[u32]| {
        let mut session = Session { memories: vec![None; pack.questions().len()], ..Session::default() };
        for &idx in others.iter().chain(&[0]) {
            let now = NOW + days * DAY;
            let memory = Memory { card: Card::first(Grade::Good, now), judgement: Judgement::Right, confidence: None };
            session.memories[idx as usize] = Some(memory);
        }
        session
    };
    let (earlier, later) = (remembered(1, &[1]), remembered(2, &[2]));
    for both in [merged(&pack, &earlier, &later), merged(&pack, &later, &earlier)] {
        assert_eq!(both.memories[0], later.memories[0]);
        assert_eq!((both.memories[1], both.memories[2]), (earlier.memories[1], later.memories[2]));
    }
}

#[test]
fn answers_that_two_tabs_gave_to_one_set_are_all_kept() {
    let pack = minimal();
    let both = answer_right(&pack, after(&pack, &[start(3)]));
    let one = answer_right(&pack, both.act(&pack, &Action::Next));
    let other = answer_right(&pack, one.act(&pack, &Action::Next));
    // The first tab goes on from where it was, and knows nothing of the other's answer.
    for (tab, stored) in [(&both, &other), (&one, &other), (&other, &both)] {
        let merged = merged(&pack, tab, stored);
        let answers = |session: &Session| run(session).asked.iter().map(|asked| asked.answer).collect::<Vec<_>>();
        assert_eq!(answers(&merged), answers(&other));
        assert_eq!(merged.memories, other.memories);
        assert_eq!(run(&merged).at, run(tab).at, "the question on show stays");
    }
}

#[test]
fn a_question_opened_again_stays_open() {
    let pack = minimal();
    let checked = answer_wrong(&pack, after(&pack, &[start(3)]));
    let again = checked.act(&pack, &Action::TryAgain);
    assert_eq!(merged(&pack, &again, &checked), again);
    let ticked = again.act(&pack, &tick(0));
    assert_eq!(merged(&pack, &ticked, &checked), ticked);
}

#[test]
fn of_two_sets_that_of_the_saving_tab_stays_and_what_is_known_from_both() {
    let pack = aws();
    let one = answer_right(&pack, after(&pack, &[Action::Quiz(plan(3, 4))]));
    let other = finish(&pack, after(&pack, &[Action::Quiz(plan(4, 4))]));
    let both = merged(&pack, &one, &other);
    assert_eq!(both.run, one.run);
    let known = |session: &Session| session.memories.iter().flatten().count();
    assert!(known(&both) >= known(&other).max(known(&one)));
    for memories in [&one.memories, &other.memories] {
        assert!(both.memories.iter().zip(memories).all(|(both, it)| it.is_none() || both.is_some()));
    }
}

#[test]
fn a_tab_without_a_set_takes_over_that_of_the_other() {
    let pack = minimal();
    let (new, other) = (after(&pack, &[Action::SelectService(1)]), finish(&pack, after(&pack, &[start(3)])));
    let both = merged(&pack, &new, &other);
    assert_eq!((&both.run, both.service_idx, both.screen), (&other.run, 1, Screen::Explore));
}

#[test]
fn what_another_tab_has_saved_joins_the_session_as_it_is_now() {
    let pack = minimal();
    let bytes = |session: &Session| Progress::of(&pack, session).to_bytes().expect("bytes");
    let both = after(&pack, &[start(3)]);
    let other = answer_right(&pack, answer_right(&pack, both.clone()).act(&pack, &Action::Next));
    // Chosen and chosen badly, and a box looked at: none of it is saved, and none of it may be undone.
    let here =
        answer_right(&pack, both).act(&pack, &Action::Next).act(&pack, &tick(0)).act(&pack, &Action::SelectBox(0));
    let joined = here.act(&pack, &Action::Join(bytes(&other)));
    assert_eq!(joined.memories, other.memories);
    assert_eq!((joined.box_idx, run(&joined).at), (here.box_idx, run(&here).at));
    let nothing_new = here.act(&pack, &Action::Check);
    assert_eq!(nothing_new.act(&pack, &Action::Join(bytes(&here))), nothing_new);
    assert_eq!(here.act(&pack, &Action::Join(b"rubbish".to_vec())), here);
}

#[test]
fn a_file_takes_the_place_of_a_new_session_and_joins_another() {
    let pack = minimal();
    let bytes = |session: &Session| Progress::of(&pack, session).to_bytes().expect("bytes");
    let file = finish(&pack, after(&pack, &[Action::SelectService(1), start(3)]));
    let new = after(&pack, &[Action::OpenLayer(0)]);
    assert_eq!(new.act(&pack, &Action::Load(bytes(&file))).screen, Screen::Results);
    let answered = answer_right(&pack, after(&pack, &[start(4)]));
    let loaded = answered.act(&pack, &Action::Load(bytes(&file)));
    assert_eq!((loaded.screen, run(&loaded).seed), (Screen::Quiz, 4));
    assert!(loaded.memories.iter().flatten().count() >= file.memories.iter().flatten().count());
    assert_eq!(answered.act(&pack, &Action::Load(Vec::new())), answered);
}

fn saved(pack: &Pack, session: &Session) -> String {
    file::write(&Progress::of(pack, session), &pack.id, WHEN)
}

#[test]
fn a_file_gives_back_what_was_saved() {
    for pack in [minimal(), aws()] {
        let session = finish(&pack, after(&pack, &[Action::SelectService(1), start(3)]));
        let read = file::read(&saved(&pack, &session), &pack.id);
        assert_eq!(read, Ok(Progress::of(&pack, &session)));
    }
}

#[test]
fn a_file_can_be_read_by_a_person() {
    let pack = minimal();
    let file: Value =
        serde_json::from_str(&saved(&pack, &answer_right(&pack, after(&pack, &[start(3)])))).expect("JSON");
    assert_eq!(file["format"], "shared-responsibility-progress");
    assert_eq!((&file["pack"], &file["saved"]), (&json!(pack.id), &json!(WHEN)));
    let card = &file["progress"]["cards"][0];
    assert_eq!((&card["judgement"], &card["reviewed"]), (&json!("Right"), &json!(NOW)));
    let asked = file["progress"]["run"]["asked"].as_array().expect("a list");
    assert!(asked.iter().any(|asked| asked["question"] == card["question"] && asked["checked"] == true));
}

/// What a learner is told of a file that a change has made unreadable.
#[track_caller]
fn check_refused(change: impl FnOnce(&mut Value), expected: &str) {
    let pack = minimal();
    let mut file = serde_json::from_str(&saved(&pack, &finish(&pack, after(&pack, &[start(3)])))).expect("JSON");
    change(&mut file);
    assert_eq!(file::read(&file.to_string(), &pack.id).err().as_deref(), Some(expected));
}

#[test]
fn a_file_that_is_not_ours_is_refused_with_what_is_wrong_and_what_to_do() {
    check_refused(
        |file| *file = json!([1, 2]),
        "This file holds no progress of this activity. Choose a file that “Save my progress as a file” has made.",
    );
    check_refused(
        |file| file["pack"] = "rocks".into(),
        "This file belongs to other questions (“rocks”), and these are “minimal”. Load it in the page where it was made.",
    );
    check_refused(
        |file| file["version"] = 99.into(),
        "This file was made by another version of this activity (99; this one reads 3). Save it again there, after that page has been updated.",
    );
    check_refused(
        |file| file["progress"]["cards"][1]["stability"] = "long".into(),
        "This file has been changed since it was saved, and cannot be read. Choose a file that “Save my progress as a file” has made.",
    );
}

#[test]
fn rubbish_of_every_kind_is_refused_and_numbers_out_of_range_are_not() {
    let pack = minimal();
    let session = finish(&pack, after(&pack, &[start(3)]));
    let text = saved(&pack, &session);
    for rubbish in ["", "{", "null", "0", "\"\"", "[]", "{}", "\u{0}", "PNG", "{\"format\":1}"] {
        assert!(file::read(rubbish, &pack.id).is_err(), "{rubbish}");
    }
    for end in (0..text.len()).filter(|&end| text.is_char_boundary(end) && text[end..].trim() != "") {
        assert!(file::read(&text[..end], &pack.id).is_err(), "{}", &text[..end]);
    }
    for (from, to) in [
        ("\"stability\": ", "\"stability\": 4294967295, \"was\": "),
        ("\"difficulty\": ", "\"difficulty\": 0, \"was\": "),
    ] {
        let changed = text.replace(from, to);
        assert_ne!(changed, text);
        let session = file::read(&changed, &pack.id).expect("it is read").restore(&pack);
        assert!(session.memories.iter().flatten().all(|memory| memory.card.stability() <= 365_000_000));
        assert!(session.memories.iter().flatten().all(|memory| memory.card.difficulty() >= 10_000));
    }
}
