//! What a learner does with a question: looks at it, ticks and sorts, answers by mouse.

use crate::page::Page;
use shared_responsibility::{
    content::{Choice, Pack, Question},
    default_pack::default_pack,
};

/// The question on show.
pub async fn question(page: &Page) -> Question {
    question_of(page, &default_pack().expect("it decodes")).await
}

/// The question on show, of this pack.
pub async fn question_of(page: &Page, pack: &Pack) -> Question {
    let id = page.js("return root.querySelector('.srm-options').dataset.question").await;
    pack.questions().iter().find(|question| id == question.id.as_str()).expect("a question").clone()
}

pub async fn tick(page: &Page, choice: &str) {
    page.click(&format!("[data-choice='{choice}'] label")).await;
}

/// What to click for an answer that is right, or wrong wherever it can be: a selector for each input.
pub fn clicks(question: &Question, right: bool) -> Vec<String> {
    let input = |choice: &Choice, place: u32| format!("[data-choice='{}'] input[value='{place}']", choice.id);
    if question.bins.is_empty() {
        let by_wish = |wish| question.choices.iter().filter(move |choice| (choice.place > 0) == wish);
        let ticked = by_wish(right).chain(by_wish(!right)).take(question.n_wanted() as usize);
        return ticked.map(|choice| format!("[data-choice='{}'] input", choice.id)).collect();
    }
    let fits = |choice: &Choice, place: &u32| (choice.accept >> place & 1 == 1) == right;
    let place = |choice: &Choice| (1..=question.bins.len() as u32).find(|place| fits(choice, place));
    question.choices.iter().map(|choice| input(choice, place(choice).unwrap_or(choice.place))).collect()
}

/// Answers the question on show and checks.
pub async fn answer(page: &Page, right: bool) {
    for input in clicks(&question(page).await, right) {
        page.click(&input).await;
    }
    page.press("Check answer").await;
    page.wait("root.querySelector('.srm-verdict')").await;
}
