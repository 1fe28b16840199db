//! An exam by mouse: no feedback until its end, then all of it.

use crate::{
    accessibility::{check, page_with_axe},
    learner::{choose, question},
    page::Page,
};
use serde_json::{Value, json};

/// What tells right from wrong anywhere in the widget.
const FEEDBACK: &str = "root.querySelectorAll('[data-verdict], [data-right], [data-hit], .srm-verdict, .srm-feedback, .srm-hintbox, .srm-sure').length";

/// An exam of so many questions, at its first.
async fn start(page: &Page, n_questions: u32) {
    page.js(&format!("root.host.setAttribute('mode', 'exam'); root.host.setAttribute('questions', {n_questions})"))
        .await;
    page.press("Check yourself").await;
    page.wait("root.querySelector('.srm-exam')").await;
}

/// Answers all but the last question, every second one right, and goes to the results.
async fn finish(page: &Page, n_questions: u32) -> Vec<String> {
    let mut asked = Vec::new();
    for at in 0..n_questions {
        asked.push(question(page).await.id);
        if at + 1 < n_questions {
            choose(page, at % 2 == 1).await;
            assert_eq!(page.js(&format!("return {FEEDBACK}")).await, json!(0));
            page.press("Next question").await;
            page.focused(".srm-options").await;
        }
    }
    page.press("Finish and see the results").await;
    page.wait("root.querySelector('.srm-results')").await;
    asked
}

async fn texts(page: &Page, selector: &str) -> Value {
    page.js(&format!("return [...root.querySelectorAll('{selector}')].map(it => it.innerText)")).await
}

#[tokio::test]
async fn an_exam_from_its_start_to_every_reason() {
    let page = Page::open().await;
    page.width(900).await;
    page.js(
        "root.host.passMark = 30; root.host.addEventListener('srm-completed', ({ detail }) => window.told = detail)",
    )
    .await;
    page.js("window.sent = 0; root.addEventListener('submit', () => sent++)").await;
    start(&page, 4).await;
    page.see(".srm-exam", "Feedback on every answer comes at the end.").await;
    page.see(".srm-fig figcaption", "Owners are hidden until the end.").await;

    // Back and forth: an answer stays.
    choose(&page, false).await;
    page.press("Next question").await;
    page.press("Back").await;
    assert_ne!(page.js("return root.querySelectorAll('[data-choice] :checked').length").await, json!(0));
    // Ticks of a question with several answers are taken back, since the answer is given anew.
    page.js("root.querySelectorAll('[type=checkbox]:checked').forEach(it => it.click())").await;

    let asked = finish(&page, 4).await;
    page.focused(".srm-total").await;
    page.see(".srm-big", "1").await;
    page.see(".srm-total", "One question has no answer; it counts as not right.").await;
    page.see(".srm-total", "You did not pass. The pass mark is 2 of 4.").await;
    assert_eq!(page.js("return [told.success, told.passMark, sent]").await, json!([false, 30, 0]));
    let outcomes = texts(&page, ".srm-outcome").await;
    assert_eq!((&outcomes[1], &outcomes[3]), (&json!("Right"), &json!("No answer")));
    assert!(outcomes[0] != "Right" && outcomes[2] != "Right", "{outcomes}");

    // Every reason stands behind its question.
    page.click(".srm-review li:nth-child(2) summary").await;
    page.wait("root.querySelector('.srm-review li:nth-child(2) details').open").await;
    let pack = shared_responsibility::default_pack::default_pack().expect("it decodes");
    let second = pack.questions().iter().find(|question| question.id == asked[1]).expect("a question");
    for choice in &second.choices {
        page.see(".srm-review li:nth-child(2)", &choice.reason.plain()).await;
    }

    // The link to a layer comes back to the results.
    page.click(".srm-map .srm-link").await;
    page.press("Back to the results").await;
    page.focused(".srm-total").await;

    page.press("Take the exam again").await;
    page.see(".srm-exam", "Exam").await;
    page.see(".srm-progress", "Question 1 of 4").await;
    page.quit().await;
}

#[tokio::test]
async fn the_results_are_printed_with_every_reason() {
    let page = Page::open().await;
    start(&page, 3).await;
    finish(&page, 3).await;
    let shown = "const body = [...root.querySelectorAll('.srm-review__body')];
        return body.length === 3 && body.every(it => it.checkVisibility() && it.getBoundingClientRect().height > 40)";
    assert_eq!(page.js(shown).await, json!(false));
    page.on_paper().await;
    assert_eq!(page.js(shown).await, json!(true));
    page.quit().await;
}

#[tokio::test]
async fn an_exam_and_its_results_are_clean() {
    let page = page_with_axe().await;
    page.js("root.host.passMark = 75").await;
    start(&page, 8).await;
    check(&page, "an exam's question").await;
    finish(&page, 8).await;
    page.js("root.querySelectorAll('.srm-review details').forEach(it => it.open = true)").await;
    check(&page, "an exam's results, opened").await;
    page.quit().await;
}
