//! A click acts on what its maker saw: the rest of a double click or double tap takes nothing that came under the pointer.

use crate::{
    engine::Engine,
    finger::{Point, double_tap, has_touch, middle},
    host_page::with_body,
    learner::{choose, question, quiz_on},
    page::Page,
};
use serde_json::json;

/// Presses and lets go twice at one point of the window, as fast as a hand does.
async fn double(page: &Page, touch: bool, at: Point) {
    if touch {
        return double_tap(page, at).await;
    }
    for count in [1, 2] {
        for kind in ["mousePressed", "mouseReleased"] {
            let mouse = json!({ "type": kind, "x": at.0, "y": at.1, "button": "left", "clickCount": count });
            page.devtools("Input.dispatchMouseEvent", mouse).await;
        }
    }
}

const SUBMIT: &str = ".srm-actions .srm-primary";

#[tokio::test]
async fn a_double_click_on_check_answer_checks_and_does_nothing_else() {
    for touch in [false, true] {
        for name in ["q-s3-public", "q-seed-customer-tasks", "q-of-in-sort", "q-draw-lambda"] {
            let page = quiz_on(Engine::Chromium, name).await;
            has_touch(&page, touch).await;
            choose(&page, false).await;
            let at = middle(&page, SUBMIT).await;
            // Whatever the layout puts there: a link that leaves the quiz is what it must not take.
            page.js(&format!(
                "new MutationObserver(() => root.querySelectorAll('.srm-verdict, .srm-feedback .srm-link').forEach(it => {{
                     if (it.matches('.srm-link') && !root.querySelector('[data-trap]')) {{
                         it.dataset.trap = '';
                         Object.assign(it.style, {{ position: 'fixed', left: '{}px', top: '{}px', width: '80px', height: '40px', zIndex: 9 }});
                     }}
                 }})).observe(root, {{ childList: true, subtree: true }})",
                at.0 - 40.0,
                at.1 - 20.0
            ))
            .await;
            double(&page, touch, at).await;
            page.wait("root.querySelector('.srm-verdict')").await;
            page.focused(".srm-verdict").await;
            assert_eq!(
                page.js("return root.querySelector('.srm').dataset.screen").await,
                json!("quiz"),
                "{name}, {touch}"
            );
            page.quit().await;
        }
    }
}

#[tokio::test]
async fn a_quick_second_tap_skips_no_question_of_an_exam() {
    for touch in [false, true] {
        let page = with_body(
            "<shared-responsibility storage=none no-explore mode=exam questions=4 seed=3></shared-responsibility>",
        )
        .await;
        has_touch(&page, touch).await;
        // A third tap as soon after would belong to the second.
        for number in if touch { 2..=2 } else { 2..=4 } {
            let before = question(&page).await.id;
            let at = middle(&page, SUBMIT).await;
            double(&page, touch, at).await;
            page.see(".srm-progress", &format!("Question {number} of 4")).await;
            assert_ne!(before, question(&page).await.id);
        }
        if !touch {
            let at = middle(&page, ".srm-actions .srm-secondary").await;
            double(&page, touch, at).await;
            page.see(".srm-progress", "Question 3 of 4").await;
            // Keys, and what clicks without a pointer, wait for nothing.
            page.js("for (const _ of 'ab') root.querySelector('.srm-actions .srm-primary').click()").await;
            page.see(".srm-results", "of 4 fully right").await;
        }
        page.quit().await;
    }
}

#[tokio::test]
async fn a_double_click_on_a_term_leaves_its_sentence_open() {
    for touch in [false, true] {
        let page = with_body("<shared-responsibility storage=none layer=facilities></shared-responsibility>").await;
        has_touch(&page, touch).await;
        let at = middle(&page, "[data-layer=facilities] .srm-term").await;
        page.js("window.toggles = []; root.querySelector('.srm-pop').addEventListener('toggle', it => toggles.push(it.newState))").await;
        double(&page, touch, at).await;
        page.wait("toggles.length").await;
        assert_eq!(page.js("return toggles").await, json!(["open"]), "{touch}");
        page.quit().await;
    }
}

#[tokio::test]
async fn what_stays_under_the_pointer_takes_both_clicks() {
    let page = with_body("<shared-responsibility storage=none></shared-responsibility>").await;
    page.width(900).await;
    page.js("window.toggles = 0; root.querySelector('[data-layer=guest-os] details').addEventListener('toggle', () => toggles++)").await;
    let at = middle(&page, "[data-layer=guest-os] summary").await;
    double(&page, false, at).await;
    page.wait("!root.querySelector('[data-layer=guest-os] details').open").await;
    page.quit().await;
}
