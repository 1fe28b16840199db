//! Tasks are sorted by their radios, or dragged by their grip.

use crate::{
    engine::Engine,
    learner::{clicks, places, question, quiz_on},
};
use serde_json::json;

const QUESTION: &str = "q-of-in-sort";

#[tokio::test]
async fn a_task_is_dragged_into_a_bin_and_its_radio_says_so() {
    let page = quiz_on(Engine::Chromium, QUESTION).await;
    for width in [900, 360] {
        page.width(width).await;
        for place in [1, 2] {
            page.js("root.querySelector('.srm-sort').scrollIntoView()").await;
            let grip = page.find("[data-choice] .srm-grip").await;
            let bin = page.find(&format!("[data-choice] label[data-place='{place}']")).await;
            let chain = page.driver.action_chain().click_and_hold_element(&grip);
            chain.move_to_element_center(&bin).release().perform().await.expect("a drag");
            page.wait(&format!("root.querySelector('[data-choice] :checked')?.value === '{place}'")).await;
            page.wait("!root.querySelector('[data-drag], [data-over]')").await;
        }
    }
    page.see(".srm-count", "1 of 8 sorted").await;
    page.quit().await;
}

#[tokio::test]
async fn a_task_let_go_elsewhere_stays_where_it_was() {
    let page = quiz_on(Engine::Chromium, QUESTION).await;
    page.width(900).await;
    let grip = page.find("[data-choice] .srm-grip").await;
    let stem = page.find(".srm-stem").await;
    let chain = page.driver.action_chain().click_and_hold_element(&grip);
    chain.move_to_element_center(&stem).release().perform().await.expect("a drag");
    page.wait("!root.querySelector('[data-drag], [data-over], [data-choice] :checked')").await;
    page.quit().await;
}

#[tokio::test]
async fn what_is_sorted_comes_back_and_each_task_has_its_verdict() {
    let page = quiz_on(Engine::Chromium, QUESTION).await;
    let inputs = clicks(&question(&page).await, false);
    for input in &inputs[..5] {
        page.click(input).await;
    }
    let before = places(&page).await;
    page.reload().await;
    assert_eq!(places(&page).await, before);
    page.press("Check answer").await;
    page.see(".srm-count", "Sort all eight. Five are sorted.").await;
    for input in &inputs[5..] {
        page.click(input).await;
    }
    page.press("Check answer").await;
    page.see(
        ".srm-verdict",
        "In four tasks you left to AWS what is yours, and in four tasks you took on what is AWS’s.",
    )
    .await;
    let verdicts = page.js("return [...root.querySelectorAll('[data-choice]')].map(task =>
        [task.dataset.choice, task.dataset.verdict, task.querySelector('.srm-feedback b').innerText]).sort()");
    let (left, taken) = (["not-taken", "Left to AWS, but yours."], ["wrong", "Taken on, but AWS’s."]);
    let expected =
        [("a", left), ("b", left), ("c", left), ("d", taken), ("e", taken), ("f", taken), ("g", left), ("h", taken)];
    let expected: Vec<_> = expected.iter().map(|(id, [verdict, words])| json!([id, verdict, words])).collect();
    assert_eq!(verdicts.await, json!(expected));
    page.quit().await;
}
