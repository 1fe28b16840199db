//! A drag that is ours moves no slide around the widget; a swipe that begins elsewhere is the page's.

use crate::{host_page::SCRIPT, host_page::own_pages, learner::seed_of, page::Page};
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
    page.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": true })).await;
    page.wait(&format!("root.querySelector('[data-question={question}]')")).await;
    page
}

/// Drags a finger from the middle of an element, by so many pixels.
async fn drag(page: &Page, from: &str, (across, down): (f64, f64)) {
    page.find(from).await;
    let at = page
        .js(&format!(
            "const it = root.querySelector(`{from}`); it.scrollIntoView({{ block: 'center' }});
             const box = it.getBoundingClientRect(); heard.length = 0; return [box.x + box.width / 2, box.y + box.height / 2]"
        ))
        .await;
    let (x, y) = (at[0].as_f64().expect("a number"), at[1].as_f64().expect("a number"));
    for step in 0..=4 {
        let kind = if step == 0 { "touchStart" } else { "touchMove" };
        let part = f64::from(step) / 4.0;
        let point = json!({ "x": x + across * part, "y": y + down * part });
        page.devtools("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": [point] })).await;
    }
    page.devtools("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] })).await;
}

#[tokio::test]
async fn a_task_or_an_edge_that_is_dragged_is_nobody_elses_drag() {
    for (question, handle) in [("q-of-in-sort", ".srm-grip"), ("q-draw-lambda", "button[data-edge=upper]")] {
        let page = slide_with(question).await;
        drag(&page, handle, (200.0, 60.0)).await;
        assert_eq!(page.js("return heard").await, json!([]), "{question}");
        page.wait("!root.querySelector('[data-drag]')").await;
        drag(&page, ".srm-stem", (200.0, 0.0)).await;
        page.wait("heard.includes('touchend')").await;
        let heard =
            page.js("return ['pointerdown', 'touchstart', 'touchmove'].every(kind => heard.includes(kind))").await;
        assert_eq!(heard, json!(true), "a swipe elsewhere is the page’s");
        page.quit().await;
    }
}
