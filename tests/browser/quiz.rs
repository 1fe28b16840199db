//! The quiz: the seed's question in all outcomes, and a whole quiz by keyboard.

use crate::{
    learner::{answer, clicks, question, tick},
    page::Page,
};
use serde_json::json;
use shared_responsibility::content::{Choice, Kind};
use thirtyfour::Key;

const SEED_QUESTION: &str = "q-seed-customer-tasks";

/// Goes on until the seed's question is on show, which is among the first three.
async fn to_the_seed_question(page: &Page) {
    page.press("Check yourself").await;
    for _ in 0..2 {
        if question(page).await.id != SEED_QUESTION {
            answer(page, true).await;
            page.press("Next question").await;
        }
    }
    assert_eq!(question(page).await.id, SEED_QUESTION);
}

async fn check_verdicts(page: &Page, expected: [&str; 5]) {
    for (choice, expected) in ["a", "b", "c", "d", "e"].into_iter().zip(expected) {
        let found = page.js(&format!("return root.querySelector('[data-choice={choice}]').dataset.verdict")).await;
        assert_eq!(found, json!(expected), "choice {choice}");
    }
}

#[tokio::test]
async fn the_seed_question_answered_right_partly_and_wrong() {
    let page = Page::open().await;
    to_the_seed_question(&page).await;
    page.see(".srm-options legend", "Select two.").await;

    tick(&page, "b").await;
    page.press("Check answer").await;
    page.see(".srm-count", "Select two. One is selected.").await;
    assert_eq!(page.js("return root.querySelector('.srm-verdict')").await, json!(null));
    page.focused("input").await;

    tick(&page, "d").await;
    page.press("Check answer").await;
    page.wait("root.querySelector('.srm-verdict')").await;
    page.focused(".srm-verdict").await;
    page.see(".srm-verdict", "5 of 5 judged right").await;
    check_verdicts(&page, ["left-out", "right", "left-out", "right", "left-out"]).await;
    for choice in question(&page).await.choices {
        page.see(&format!("[data-choice={}]", choice.id), &choice.reason.plain()).await;
    }

    page.press("Try again").await;
    page.focused(".srm-options").await;
    assert_eq!(page.js("return root.querySelectorAll('[data-verdict], :checked').length").await, json!(0));
    tick(&page, "b").await;
    tick(&page, "e").await;
    page.press("Check answer").await;
    page.see(".srm-verdict", "Partly right").await;
    page.see(".srm-verdict", "3 of 5 judged right").await;
    check_verdicts(&page, ["left-out", "right", "left-out", "missed", "wrong"]).await;

    page.press("Layer 2").await;
    page.focused("[data-layer=access-management] summary").await;
    page.see("[data-layer=access-management] .srm-panel", "Yours on S3").await;
    page.press("Back to question").await;
    page.see(".srm-verdict", "Partly right").await;

    page.press("Try again").await;
    tick(&page, "a").await;
    tick(&page, "c").await;
    page.press("Check answer").await;
    page.see(".srm-verdict", "Not right").await;
    check_verdicts(&page, ["wrong", "missed", "wrong", "missed", "left-out"]).await;
    page.quit().await;
}

/// Presses Tab until an element has the focus; a page has an end.
async fn tab_to(page: &Page, selector: &str) {
    for _ in 0..60 {
        let there = page.js(&format!("return root.activeElement?.matches(`{selector}`) ?? false")).await;
        if there == json!(true) {
            return;
        }
        page.key(Key::Tab).await;
    }
    panic!("Tab does not reach {selector}");
}

/// Puts a task or row into its bin by Tab and the arrow keys.
async fn choose_by_keys(page: &Page, choice: &Choice) {
    let input = |place: u32| format!("[data-choice='{}'] input[value='{place}']", choice.id);
    page.find(".srm-options").await.focus().await.expect("it takes the focus");
    tab_to(page, &format!("[data-choice='{}'] input", choice.id)).await;
    page.key(" ").await;
    for place in 2..=choice.place {
        page.key(Key::Down).await;
        page.wait(&format!("root.querySelector(`{}`).checked", input(place))).await;
    }
    page.wait(&format!("root.querySelector(`{}`).checked", input(choice.place))).await;
}

#[tokio::test]
async fn a_whole_quiz_by_keyboard_alone() {
    let page = Page::open().await;
    tab_to(&page, ".srm-steps button:last-child").await;
    page.key(Key::Enter).await;
    for number in 1..=10 {
        page.see(".srm-progress", &format!("Question {number} of 10")).await;
        let question = question(&page).await;
        if !question.bins.is_empty() {
            for choice in &question.choices {
                choose_by_keys(&page, choice).await;
            }
        } else if question.kind == Kind::Multiple {
            tab_to(&page, ".srm-option input").await;
            for choice in question.choices.iter().filter(|choice| choice.place > 0) {
                // From the top again: options may come before the one that has the focus.
                page.find(".srm-option input").await.focus().await.expect("it takes the focus");
                tab_to(&page, &format!("[data-choice='{}'] input", choice.id)).await;
                page.key(" ").await;
            }
        } else {
            tab_to(&page, ".srm-option input").await;
            let right = question.choices.iter().find(|choice| choice.place > 0).expect("one is right");
            page.key(" ").await;
            let chosen = format!("root.querySelector(`[data-choice='{}'] input`).checked", right.id);
            for _ in 1..question.choices.len() {
                if page.js(&format!("return {chosen}")).await == json!(false) {
                    page.key(Key::Down).await;
                }
            }
            page.wait(&chosen).await;
        }
        page.key(Key::Enter).await;
        page.wait("root.querySelector('.srm-verdict')").await;
        page.focused(".srm-verdict").await;
        page.see(".srm-verdict", "Right").await;
        tab_to(&page, ".srm-actions .srm-primary").await;
        page.key(Key::Enter).await;
    }
    page.focused(".srm-total").await;
    page.see(".srm-results", "of 10 fully right").await;
    page.see(".srm-big", "10").await;
    page.see(".srm-results", "Every question fully right.").await;
    tab_to(&page, ".srm-actions .srm-secondary").await;
    page.key(Key::Enter).await;
    page.focused(".srm-options").await;
    page.see(".srm-progress", "Question 1 of 10").await;
    page.quit().await;
}

#[tokio::test]
async fn a_set_of_forty_and_its_results_fit_a_phone() {
    let page = Page::open().await;
    page.width(360).await;
    page.scheme("light").await;
    page.js("root.host.questions = 40").await;
    page.press("Check yourself").await;
    for number in 1..=40 {
        page.see(".srm-progress", &format!("Question {number} of 40")).await;
        if number == 1 {
            page.fits("the first of forty").await;
        }
        let inputs = clicks(&question(&page).await, false);
        page.js(&format!("{inputs:?}.forEach(input => root.querySelector(input).click())")).await;
        page.press("Check answer").await;
        page.wait("root.querySelector('.srm-verdict')").await;
        page.click(".srm-actions .srm-primary").await;
    }
    page.see(".srm-map[data-by=service]", "Other").await;
    page.fits("the results of forty").await;
    let over = page
        .js("const box = it => it.getBoundingClientRect();
             return [...root.querySelectorAll('.srm-map td')]
                 .filter(it => box(it.lastElementChild).right > box(it).right).length")
        .await;
    assert_eq!(over, json!(0), "numbers that stand over the next bar");
    page.quit().await;
}
