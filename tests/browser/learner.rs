//! What a learner does with a question: looks at it, ticks, answers by mouse.

use crate::page::Page;
use shared_responsibility::{content::Question, default_pack::default_pack};

/// The question on show.
pub async fn question(page: &Page) -> Question {
    let name = page.js("return root.querySelector('.srm-option input').name").await;
    let id = name.as_str().expect("a name").trim_start_matches("srm-").to_owned();
    let pack = default_pack().expect("it decodes");
    pack.questions().iter().find(|question| question.id == id).expect("a question").clone()
}

pub async fn tick(page: &Page, choice: &str) {
    page.click(&format!("[data-choice='{choice}'] label")).await;
}

/// Answers the question on show and checks.
pub async fn answer(page: &Page, right: bool) {
    let question = question(page).await;
    let by_wish = |wish| question.choices.iter().filter(move |choice| choice.correct == wish);
    for choice in by_wish(right).chain(by_wish(!right)).take(question.n_correct() as usize) {
        tick(page, &choice.id).await;
    }
    page.press("Check answer").await;
    page.wait("root.querySelector('.srm-verdict')").await;
}
