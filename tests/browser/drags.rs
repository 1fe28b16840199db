//! A drag that is ours moves no slide around the widget; a swipe that begins elsewhere is the page's.

use crate::{
    finger::{drag, has_touch, middle, touch},
    host_page::{SCRIPT, own_pages},
    learner::seed_of,
    page::Page,
};
use serde_json::json;

/// A page that writes down what a slide, a carousel or a pull-to-refresh would hear.
async fn slide_with(question: &str) -> Page {
    let seed = seed_of(3, |asked| asked[0].id == question);
    let widget =
        format!("<shared-responsibility storage=none no-explore questions=3 seed={seed}></shared-responsibility>");
    let listen = "<script>window.heard = [];
        for (const kind of ['pointerdown', 'pointermove', 'pointerup', 'touchstart', 'touchmove', 'touchend'])
            addEventListener(kind, event => heard.push(kind))</script>";
    let page =
        own_pages(vec![("own.html", format!("{SCRIPT}{listen}<main style='touch-action: pan-y'>{widget}</main>"))])
            .await;
    page.ready().await;
    page.width(900).await;
    has_touch(&page, true).await;
    page.wait(&format!("root.querySelector('[data-question={question}]')")).await;
    page
}

/// Drags a finger from the middle of an element to the right.
async fn swipe(page: &Page, from: &str) {
    let (x, y) = middle(page, from).await;
    page.js("heard.length = 0").await;
    drag(page, (x, y), (x + 200.0, y + 40.0)).await;
}

#[tokio::test]
async fn a_task_or_an_edge_that_is_dragged_is_nobody_elses_drag() {
    for (question, handle) in [("q-of-in-sort", ".srm-grip"), ("q-draw-lambda", "button[data-edge=upper]")] {
        let page = slide_with(question).await;
        swipe(&page, handle).await;
        assert_eq!(page.js("return heard").await, json!([]), "{question}");
        page.wait("!root.querySelector('[data-drag]')").await;
        swipe(&page, ".srm-stem").await;
        page.wait("heard.includes('touchend')").await;
        let heard =
            page.js("return ['pointerdown', 'touchstart', 'touchmove'].every(kind => heard.includes(kind))").await;
        assert_eq!(heard, json!(true), "a swipe elsewhere is the page’s");
        page.quit().await;
    }
}

#[tokio::test]
async fn a_second_finger_neither_moves_nor_ends_the_drag_of_the_first() {
    for (question, handle, elsewhere) in [
        ("q-of-in-sort", ".srm-grip", "[data-choice]:last-child label[data-place='1']"),
        ("q-draw-lambda", "button[data-edge=upper]", ".srm-drow:last-of-type"),
    ] {
        let page = slide_with(question).await;
        page.whole().await;
        let (x, y) = middle(&page, handle).await;
        touch(&page, "touchStart", json!([{ "x": x, "y": y }])).await;
        page.wait("root.querySelector('[data-drag]')").await;
        let drawn = "return root.querySelector('[data-bins]').outerHTML";
        let before = page.js(drawn).await;
        let second = format!(
            "const at = root.querySelector(`{elsewhere}`), box = at.getBoundingClientRect();
             for (const kind of ['pointermove', 'pointerup', 'pointercancel'])
                 at.dispatchEvent(new PointerEvent(kind, {{ pointerId: 99, pointerType: 'touch', bubbles: true,
                     composed: true, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }}))"
        );
        page.js(&second).await;
        // What follows from a step is drawn before this answers.
        page.driver
            .execute_async("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))", vec![])
            .await
            .expect("a frame");
        assert_eq!(page.js(drawn).await, before, "{question}");
        touch(&page, "touchEnd", json!([])).await;
        page.wait("!root.querySelector('[data-drag]')").await;
        page.quit().await;
    }
}
