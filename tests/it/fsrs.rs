//! The scheduler, compared with the library ts-fsrs: `fsrs.json` holds what that says (`scripts/fsrs-vectors.mjs`).

use crate::packs::text;
use serde_json::Value;
use shared_responsibility::session::fsrs::{Card, DAY, Grade, WEIGHTS};

/// Some time in 2026.
const NOW: u32 = 1_790_000_000;

fn library() -> Value {
    serde_json::from_str(&text("tests/it/fsrs.json")).expect("JSON")
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().expect("a list")
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|it| it.as_f64().expect("a number")).collect()
}

/// A stability or difficulty as a card keeps it.
fn units(number: f64) -> u32 {
    (number * 10_000.0).round() as u32
}

#[test]
fn the_weights_are_the_defaults_of_the_library() {
    assert_eq!(numbers(&library()["weights"]), WEIGHTS);
}

/// Goes through the reviews of a sequence, each from the card before or from none; the last card.
fn follow(sequence: &Value, mut each: impl FnMut(Card, usize)) -> Card {
    let (mut card, mut now) = (None::<Card>, 0);
    for (at, review) in list(sequence, "reviews").iter().enumerate() {
        let [number, days] = numbers(review)[..] else { panic!("{review} is not a review") };
        let grade = Grade::ALL[number as usize - 1];
        now += days as u32 * DAY;
        let next = card.map_or_else(|| Card::first(grade, now), |card| card.review(grade, now));
        each(next, at);
        card = Some(next);
    }
    card.expect("a review")
}

/// Equal to four decimals of the stability, and but for `slack` units of 1/10,000, in which cards keep it.
#[track_caller]
fn check_alike(ours: Card, theirs: &[f64], slack: u32, from: &Value) {
    let (stability, difficulty) = (units(theirs[0]), units(theirs[1]));
    let off = ours.stability().abs_diff(stability);
    assert!(off <= slack + stability / 10_000, "{from}: {ours:?}, but the library says {theirs:?}");
    assert!(ours.difficulty().abs_diff(difficulty) <= 2, "{from}: {ours:?}, but the library says {theirs:?}");
}

/// First answers, every grade after none to 1,000 days, lapses, hard and easy ones, and both ends of both ranges. The
/// library rounds to eight decimals on its way, which now and then rounds a unit the other way.
#[test]
fn each_answer_moves_a_memory_as_the_library_says() {
    for sequence in list(&library(), "sequences") {
        follow(sequence, |ours, at| check_alike(ours, &numbers(&list(sequence, "kept")[at]), 1, sequence));
    }
}

#[test]
fn four_decimals_are_enough_to_keep() {
    for sequence in list(&library(), "sequences") {
        check_alike(follow(sequence, |_, _| {}), &numbers(&sequence["exact"]), 2, sequence);
    }
}

#[test]
fn what_is_likely_forgotten_is_what_the_library_says() {
    for row in list(&library(), "recall") {
        let [stability, days, recall] = numbers(row)[..] else { panic!("{row} is not a row") };
        let card = Card::kept(units(stability), 50_000, NOW);
        let ours = card.retrievability(NOW + days as u32 * DAY);
        assert!((ours - recall).abs() < 1e-7, "{row}: {ours}");
    }
}

/// A card whose stability is so many days, not hard and not easy.
fn lasting(days: u32) -> Card {
    Card::kept(days * 10_000, 50_000, NOW)
}

#[test]
fn a_question_is_due_when_nine_in_ten_would_still_know_it() {
    let card = lasting(3);
    assert_eq!(card.due(), NOW + 3 * DAY);
    assert!(!card.is_due(NOW + 3 * DAY - 1));
    assert!(card.is_due(NOW + 3 * DAY));
    assert!((card.retrievability(card.due()) - 0.9).abs() < 1e-9);
}

#[test]
fn what_is_wrong_comes_back_within_hours_and_what_is_right_after_days() {
    let hours = |grade| (Card::first(grade, NOW).due() - NOW) / 3600;
    assert_eq!(Grade::ALL.map(hours), [5, 31, 55, 199]);
}

#[test]
fn a_day_is_over_after_24_hours() {
    let card = lasting(3);
    let after = |seconds| card.review(Grade::Good, NOW + seconds).stability();
    assert_eq!(after(DAY - 1), after(0));
    assert!(after(DAY) > after(0));
}

#[test]
fn a_lapse_never_makes_a_memory_stronger() {
    for stability in [10, 100, 2_120, 23_065, 1_000_000, 365_000_000] {
        let card = Card::kept(stability, 50_000, NOW);
        for days in [0, 1, 30, 3650] {
            assert!(card.review(Grade::Again, NOW + days * DAY).stability() <= stability, "{stability} {days}");
        }
    }
}

#[test]
fn a_clock_that_went_back_counts_as_the_same_day() {
    let card = lasting(3);
    let earlier = card.review(Grade::Good, NOW - 400 * DAY);
    assert_eq!(earlier.stability(), card.review(Grade::Good, NOW).stability());
    assert_eq!(earlier.reviewed(), NOW - 400 * DAY);
    assert_eq!(card.retrievability(0), 1.0);
}

#[test]
fn what_a_wrong_clock_put_into_the_future_is_asked_at_once() {
    assert!(!lasting(3).is_due(NOW - 60), "a minute back is no wrong clock");
    assert!(lasting(3).is_due(NOW - 400 * DAY));
}

#[test]
fn numbers_out_of_range_are_brought_into_it() {
    let least = Card::kept(0, 0, 0);
    assert_eq!((least.stability(), least.difficulty()), (10, 10_000));
    let most = Card::kept(u32::MAX, u32::MAX, u32::MAX);
    assert_eq!((most.stability(), most.difficulty()), (365_000_000, 100_000));
    assert_eq!(most.due(), u32::MAX);
    for grade in Grade::ALL {
        for now in [0, NOW, u32::MAX] {
            assert!(least.review(grade, now).difficulty() >= 10_000);
            assert!(most.review(grade, now).stability() <= 365_000_000);
        }
    }
}
