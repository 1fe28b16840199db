//! A widget that is moved, removed and added all day leaves nothing behind in memory.

use crate::{
    host_page::{nothing_said, with_body},
    learner::answer,
    page::Page,
};
use serde_json::{Value, json};

/// Memory in use after a collection, in bytes.
#[derive(Debug, Clone, Copy)]
pub struct Memory {
    pub heap: i64,
    pub wasm: i64,
    nodes: i64,
    listeners: i64,
}

pub async fn memory(page: &Page) -> Memory {
    let cdp = page.driver.cdp();
    // What a finalizer frees takes a second collection.
    for _ in 0..2 {
        page.devtools("HeapProfiler.collectGarbage", json!({})).await;
    }
    let usage = cdp.send_raw("Runtime.getHeapUsage", json!({})).await.expect("the command is known");
    let counters = cdp.send_raw("Memory.getDOMCounters", json!({})).await.expect("the command is known");
    // The module is there already: this gives its exports.
    let wasm = "const done = arguments[0];
        import('/embed/widget.js').then(module => module.default()).then(wasm => done(wasm.memory.buffer.byteLength))";
    let wasm = page.driver.execute_async(wasm, vec![]).await.expect("the script runs").json().clone();
    let number = |value: &Value| value.as_f64().expect("a number") as i64;
    Memory {
        heap: number(&usage["usedSize"]),
        wasm: number(&wasm),
        nodes: number(&counters["nodes"]),
        listeners: number(&counters["jsEventListeners"]),
    }
}

/// Moves the element, takes it away and brings it back, and lets another one come and go, 50 times.
const ROUNDS: &str = "const done = arguments[0], widget = document.querySelector('shared-responsibility');
    const [here, there] = document.querySelectorAll('main, aside');
    const turn = () => new Promise(resolve => setTimeout(resolve));
    const ready = element => new Promise(resolve => element.addEventListener('srm-ready', resolve, { once: true }));
    (async () => {
        for (let round = 0; round < 50; round++) {
            there.append(widget);
            await turn();
            widget.remove();
            await turn();
            let is_ready = ready(widget);
            here.append(widget);
            await is_ready;
            const other = document.createElement('shared-responsibility');
            other.storage = 'none';
            is_ready = ready(other);
            there.append(other);
            await is_ready;
            other.remove();
            await turn();
        }
        // Until then the removed ones wait to fetch what comes when the page is idle.
        requestIdleCallback(done, { timeout: 1000 });
    })();";

#[tokio::test]
async fn moved_removed_and_added_a_thousand_times_it_works_and_the_memory_is_flat() {
    let page =
        with_body("<main><shared-responsibility storage=none></shared-responsibility></main><aside></aside>").await;
    page.choose_service("rds").await;
    page.open_layer("guest-os").await;
    let mut early = None;
    for rounds in 1..=20 {
        page.driver.execute_async(ROUNDS, vec![]).await.expect("the rounds end");
        if rounds == 2 {
            early = Some(memory(&page).await);
        }
    }
    let (early, late) = (early.expect("a measurement"), memory(&page).await);
    assert_eq!(late.wasm, early.wasm, "{early:?} {late:?}");
    assert_eq!(late.nodes, early.nodes, "{early:?} {late:?}");
    assert_eq!(late.listeners, early.listeners, "{early:?} {late:?}");
    // Three widgets in 900 rounds, each leaves a mark in the page's performance timeline: less than 150 bytes a widget.
    assert!(late.heap - early.heap < 250_000, "{early:?} {late:?}");
    page.see("[data-layer=guest-os] .srm-panel", "Shared, mostly AWS on RDS").await;
    page.choose_service("s3").await;
    page.see(".srm-summary", "With S3").await;
    page.press("Check yourself").await;
    answer(&page, true).await;
    nothing_said(&page).await;
    page.quit().await;
}
