//! A finger on the screen, by points of the window: Chromium's alone.

use crate::page::Page;
use serde_json::{Value, json};
use std::time::SystemTime;

pub type Point = (f64, f64);

/// Switches touch on or off.
pub async fn has_touch(page: &Page, enabled: bool) {
    page.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": enabled })).await;
}

/// The middle of what matches a selector, which is scrolled into view.
pub async fn middle(page: &Page, selector: &str) -> Point {
    page.find(selector).await;
    let middle = format!(
        "const it = root.querySelector(`{selector}`);
         it.scrollIntoView({{ block: 'center' }});
         const box = it.getBoundingClientRect();
         return [box.x + box.width / 2, box.y + box.height / 2]"
    );
    let at = page.js(&middle).await;
    (at[0].as_f64().expect("a number"), at[1].as_f64().expect("a number"))
}

/// Taps twice, by the clock of the events as fast as a hand does, however slow the machine is.
pub async fn double_tap(page: &Page, at: Point) {
    let start = SystemTime::UNIX_EPOCH.elapsed().expect("a time").as_secs_f64();
    let down = json!([{ "x": at.0, "y": at.1 }]);
    for (step, points) in [&down, &json!([]), &down, &json!([])].into_iter().enumerate() {
        let kind = if step % 2 == 0 { "touchStart" } else { "touchEnd" };
        let time = start + step as f64 * 0.05;
        let event = json!({ "type": kind, "touchPoints": points, "timestamp": time });
        page.devtools("Input.dispatchTouchEvent", event).await;
    }
}

pub async fn drag(page: &Page, from: Point, to: Point) {
    for step in 0..=4 {
        let at = |from: f64, to: f64| from + (to - from) * f64::from(step) / 4.0;
        let kind = if step == 0 { "touchStart" } else { "touchMove" };
        touch(page, kind, json!([{ "x": at(from.0, to.0), "y": at(from.1, to.1) }])).await;
    }
    touch(page, "touchEnd", json!([])).await;
}

/// One step of the fingers on the screen: `touchStart`, `touchMove` or `touchEnd`, with those that are down.
pub async fn touch(page: &Page, kind: &str, points: Value) {
    page.devtools("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await;
}
