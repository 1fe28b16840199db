//! What a learner does with a question: looks at it, ticks and sorts, answers by mouse.

use crate::{engine::Engine, page::Page, server::Site};
use serde_json::Value;
use shared_responsibility::{
    content::{Choice, Kind, Pack, Question},
    default_pack::default_pack,
    session::quiz::{Plan, Run},
};

/// The question on show.
pub async fn question(page: &Page) -> Question {
    question_of(page, &default_pack().expect("it decodes")).await
}

/// The question on show, of this pack.
pub async fn question_of(page: &Page, pack: &Pack) -> Question {
    page.wait("root.querySelector('.srm-options')").await;
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

/// Chooses an answer to the question on show.
pub async fn choose(page: &Page, right: bool) {
    for input in clicks(&question(page).await, right) {
        page.click(&input).await;
    }
}

/// Answers the question on show and checks.
pub async fn answer(page: &Page, right: bool) {
    choose(page, right).await;
    page.press("Check answer").await;
    page.wait("root.querySelector('.srm-verdict')").await;
}

/// A seed whose set of so many questions of the AWS pack is as wished.
pub fn seed_of(n_questions: u32, wish: impl Fn(&[&Question]) -> bool) -> u32 {
    let pack = default_pack().expect("it decodes");
    let is_wished = |seed: &u32| {
        let run = Run::new(&pack, Plan { seed: *seed, n_questions, ..Plan::default() }, 0).expect("a set");
        wish(&run.asked.iter().map(|asked| asked.question(&pack)).collect::<Vec<_>>())
    };
    (0..10_000).find(is_wished).expect("a seed")
}

pub fn has_all_kinds(asked: &[&Question]) -> bool {
    let kinds = [Kind::Single, Kind::Multiple, Kind::TrueFalse, Kind::Sort, Kind::Draw];
    kinds.iter().all(|kind| asked.iter().any(|question| question.kind == *kind))
}

/// Options come first: a question that is neither sorted nor drawn.
pub fn begins_with_options(asked: &[&Question]) -> bool {
    asked[0].bins.is_empty()
}

/// A widget that asks this question first, in a page of its own; storage is kept.
pub async fn quiz_on(engine: Engine, question: &str) -> Page {
    let seed = seed_of(3, |asked| asked[0].id == question);
    let body = format!(
        "<!doctype html><script type=module src=embed/shared-responsibility.js></script>
         <shared-responsibility no-explore questions=3 seed={seed}></shared-responsibility>"
    );
    let page = Page::new_in(engine, Site { pages: vec![("own.html", body)], ..Site::default() }).await;
    page.go("own.html").await;
    page.ready().await;
    page.wait(&format!("root.querySelector('[data-question={question}]')")).await;
    page
}

/// Where each choice was put, by the inputs: `[["data", "1"], …]`.
pub async fn places(page: &Page) -> Value {
    page.wait("root.querySelector('.srm-options')").await;
    page.js("return [...root.querySelectorAll('.srm-options [data-choice]')].map(choice =>
        [choice.dataset.choice, choice.querySelector(':checked')?.value ?? '0'])")
        .await
}
