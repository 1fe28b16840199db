//! Saved progress outlives edits of the pack, other versions and rubbish.

use crate::packs::{Act, after, answer_right, aws, minimal, minimal_json, parse, start, tick, up_to};
use shared_responsibility::{
    content::Pack,
    session::{
        Action, Lens, Screen, Session,
        progress::{Progress, VERSION, place::Place},
        quiz::Plan,
        response::{Answer, Confidence, Response},
    },
};

fn saved_and_loaded(pack: &Pack, session: &Session, later: &Pack) -> Session {
    let bytes = Progress::of(pack, session).to_bytes().expect("bytes");
    let saved = Progress::from_bytes(&bytes).expect("they are read").restore(later);
    Session::default().act(later, &Action::Resume(Box::new(saved)))
}

fn in_the_middle(pack: &Pack) -> Session {
    let explored = [Action::SelectService(1), Action::SelectLens(Lens::House), Action::OpenLayer(2), start(3)];
    let session = answer_right(pack, after(pack, &explored)).act(pack, &Action::Next);
    session.act(pack, &tick(1))
}

#[test]
fn a_saved_session_is_the_same_when_it_is_loaded() {
    for pack in [minimal(), aws()] {
        let session = in_the_middle(&pack);
        assert_eq!(saved_and_loaded(&pack, &session, &pack), session);
    }
}

#[test]
fn every_lens_comes_back() {
    let pack = minimal();
    for lens in Lens::ALL {
        let session = after(&pack, &[Action::SelectLens(lens)]);
        assert_eq!(saved_and_loaded(&pack, &session, &pack), session);
    }
}

#[test]
fn an_edited_question_loses_its_answer_and_no_other_does() {
    let pack = minimal();
    let mut session = after(&pack, &[start(3)]);
    for _ in 0..5 {
        session = answer_right(&pack, session).act(&pack, &Action::Next);
    }
    let mut json = minimal_json();
    json["quiz"]["questions"][1]["prompt"] = "Who looks after the building?".into();
    let later = parse(&json).expect("valid");
    let loaded = saved_and_loaded(&pack, &session, &later).run.expect("a run");
    for asked in &loaded.asked {
        let edited = later.questions()[asked.question_idx as usize].id == "q-one";
        assert_eq!(asked.answer == Answer::Open(Response::NONE), edited);
    }
}

#[test]
fn an_edited_question_loses_its_memory_and_no_other_does() {
    let pack = minimal();
    let mut session = after(&pack, &[start(3)]);
    for _ in 0..5 {
        session = answer_right(&pack, session).act(&pack, &Action::Next);
    }
    let mut json = minimal_json();
    json["quiz"]["questions"][1]["choices"][0]["text"] = "Somebody".into();
    let later = parse(&json).expect("valid");
    let loaded = saved_and_loaded(&pack, &session, &later);
    for (question, (memory, before)) in later.questions().iter().zip(loaded.memories.iter().zip(&session.memories)) {
        assert_eq!(*memory, before.filter(|_| question.id != "q-one"), "{}", question.id);
    }
}

#[test]
fn what_was_saved_before_there_were_cards_is_read_still() {
    let pack = minimal();
    let session = in_the_middle(&pack);
    let before = Session { memories: Vec::new(), ..session };
    let bytes = Progress::of(&pack, &before).to_bytes().expect("bytes");
    // It ended before the list of the cards, here empty: one byte.
    let old = [&[2], &bytes[1..bytes.len() - 1]].concat();
    assert_eq!(Progress::from_bytes(&old), Progress::from_bytes(&bytes));
    // What has cards is not of that version, whatever it says.
    assert_eq!(Progress::from_bytes(&[&[2], &bytes[1..]].concat()), None);
}

#[test]
fn a_question_that_is_gone_leaves_the_set() {
    let pack = minimal();
    let session = up_to(&pack, after(&pack, &[start(3)]), "q-true");
    let mut json = minimal_json();
    json["quiz"]["questions"].as_array_mut().expect("a list").remove(1);
    json["quiz"]["blocks"] = serde_json::json!([]);
    let later = parse(&json).expect("valid");
    let loaded = saved_and_loaded(&pack, &session, &later).run.expect("a run");
    assert_eq!(loaded.asked.len(), 4);
    assert_eq!(loaded.question(&later).id, "q-true");
}

#[test]
fn a_layer_or_service_that_is_gone_is_forgotten() {
    let (pack, aws) = (minimal(), aws());
    let loaded = saved_and_loaded(&pack, &in_the_middle(&pack), &aws);
    assert_eq!((loaded.service_idx, loaded.layer_idx, loaded.run), (0, None, None));
}

/// Whatever was read is a session that can be saved and loaded as any other.
#[track_caller]
fn check_restored(pack: &Pack, progress: &Progress) {
    let session = Session::default().act(pack, &Action::Resume(Box::new(progress.restore(pack))));
    assert_eq!(saved_and_loaded(pack, &session, pack), session);
}

#[test]
fn forty_thousand_strings_of_bytes_never_panic() {
    // A linear congruential generator (Numerical Recipes), so that each run tries the same bytes.
    let mut seed = 1_u32;
    let mut byte = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    };
    let pack = minimal();
    let mut n_read = 0;
    for _ in 0..40_000 {
        let length = byte() % 40;
        // Small bytes are often lengths and variants, so more of these strings are read to the end.
        let rest: Vec<u8> = (0..length).map(|_| byte() % 8).collect();
        for version in [VERSION, VERSION - 1] {
            if let Some(progress) = Progress::from_bytes(&[&[version], &rest[..]].concat()) {
                check_restored(&pack, &progress);
                n_read += 1;
            }
        }
        let any: Vec<u8> = (0..length).map(|_| byte()).collect();
        if let Some(progress) = Progress::from_bytes(&any) {
            let _ = progress.restore(&pack);
        }
    }
    assert!(n_read > 20, "only {n_read} were read at all");
}

#[test]
fn other_versions_and_rubbish_are_no_progress_and_never_panic() {
    let pack = minimal();
    let bytes = Progress::of(&pack, &in_the_middle(&pack)).to_bytes().expect("bytes");
    let other: Vec<u8> = [VERSION + 1].into_iter().chain(bytes[1..].iter().copied()).collect();
    assert_eq!(Progress::from_bytes(&other), None);
    assert_eq!(Progress::from_bytes(&[]), None);
    // Nor is a place saved before what nobody can read.
    let place = Place::of(&pack, &in_the_middle(&pack));
    assert_eq!((place.to_bytes(Some(&other)), place.to_bytes(Some(&[]))), (None, None));
    // Every truncation, and every byte changed in several ways: what is read at all restores to something valid.
    for end in 0..bytes.len() {
        assert_eq!(Progress::from_bytes(&bytes[..end]), None);
    }
    for at in 1..bytes.len() {
        for change in [1, 0x20, 0x7f, 0x80, 0xff] {
            let mut changed = bytes.clone();
            changed[at] ^= change;
            if let Some(progress) = Progress::from_bytes(&changed) {
                check_restored(&pack, &progress);
            }
        }
    }
}

#[test]
fn a_run_through_every_question_fits_what_scorm_1_2_keeps() {
    let pack = aws();
    let n_questions = pack.questions().len() as u32;
    let plan = Plan { seed: 1, n_questions, ..Plan::default() };
    let mut session = after(&pack, &[Action::OpenLayer(2), Action::Quiz(plan)]);
    while session.screen == Screen::Quiz {
        let sure = session.act(&pack, &Action::Feel(Confidence::Certain));
        session = answer_right(&pack, sure).act(&pack, &Action::Next);
    }
    // One more for each that takes longer than two minutes.
    let n_bytes = Progress::of(&pack, &session).without_cards().to_bytes().expect("bytes").len() + n_questions as usize;
    let in_base64 = n_bytes.div_ceil(3) * 4;
    assert!(in_base64 <= 4096, "{in_base64} characters");
}
