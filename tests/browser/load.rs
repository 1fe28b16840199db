//! Many widgets on one page: nothing is fetched twice, nothing is mixed up, and a further one costs little.

use crate::{
    host_page::{SCRIPT, nothing_said, with_body},
    learner::{begins_with_options, seed_of},
    moves::memory,
    page::Page,
    server::Site,
};
use serde_json::json;
use std::sync::{Arc, Mutex};

const READY: &str = "root?.querySelector('[data-ready]')";
const TEN: &str = "const all = [...document.querySelectorAll('shared-responsibility')].map(host => host.shadowRoot);";

/// Waits until a condition holds for each widget: of its shadow root, `root`, and its `number` on the page.
async fn wait_for_all(page: &Page, condition: &str) {
    let all = "[...document.querySelectorAll('shared-responsibility')].map(host => host.shadowRoot)";
    page.wait(&format!("{all}.every((root, number) => {condition})")).await;
}

/// Ten widgets, each with a service and a lens of its own, and every second one in its quiz.
async fn check_ten(page: &Page) {
    wait_for_all(page, READY).await;
    wait_for_all(page, "number % 2 === 0 || root.querySelector('.srm-option :checked')").await;
    let states = page
        .js(&format!(
            "{TEN} return all.map(root => root.querySelector('.srm-quiz')
                ? [root.querySelector('.srm-option input:checked').value, root.querySelectorAll(':checked').length]
                : [...root.querySelectorAll(':checked')].map(input => input.value))"
        ))
        .await;
    let services = ["ec2", "fargate", "rds", "lambda", "s3", "dynamodb"];
    for number in 0..10 {
        let expected = match number % 2 {
            0 => json!([services[(number + 1) % 6], if number % 4 == 0 { "house" } else { "cloud" }]),
            _ => json!([states[number][0], 1]),
        };
        assert_eq!(states[number], expected, "widget {number} of {states}");
    }
}

async fn set_ten(page: &Page) {
    page.js(&format!(
        "{TEN} const services = ['ec2', 'fargate', 'rds', 'lambda', 's3', 'dynamodb'];
         all.forEach((root, number) => {{
             root.querySelector(`[value=${{services[(number + 1) % 6]}}]`).click();
             if (number % 4 === 0) root.querySelector('[value=house]').click();
             if (number % 2) root.querySelector('.srm-steps button:last-child').click();
         }})"
    ))
    .await;
    wait_for_all(page, "number % 2 === 0 || root.querySelector('.srm-option')").await;
    page.js(&format!("{TEN} all.forEach(root => root.querySelector('.srm-option input')?.click())")).await;
}

#[tokio::test]
async fn ten_widgets_keep_each_its_own_state_on_the_page_and_over_a_reload() {
    // The same questions in all, so that their radios have the same names.
    let seed = seed_of(10, begins_with_options);
    let widgets: String = (0..10)
        .map(|number| format!("<shared-responsibility seed={seed} storage-key=w{number}></shared-responsibility>"))
        .collect();
    let page = with_body(&widgets).await;
    wait_for_all(&page, READY).await;
    set_ten(&page).await;
    check_ten(&page).await;
    page.reload().await;
    check_ten(&page).await;
    let keys = page.js("return Object.keys(localStorage).sort().join(' ')").await;
    assert_eq!(keys, json!("w0 w1 w2 w3 w4 w5 w6 w7 w8 w9"));
    nothing_said(&page).await;
    page.quit().await;
}

#[tokio::test]
async fn a_further_widget_costs_less_than_half_a_megabyte() {
    let widget = "<shared-responsibility storage=none></shared-responsibility>";
    let page = with_body(&format!("<body>{widget}")).await;
    page.open_layer("guest-os").await;
    let one = memory(&page).await;
    let more = format!(
        "const done = arguments[0]; let n = 0;
         addEventListener('srm-ready', () => ++n === 9 && done());
         document.body.insertAdjacentHTML('beforeend', '{widget}'.repeat(9))"
    );
    page.driver.execute_async(more, vec![]).await.expect("the widgets come");
    let ten = memory(&page).await;
    let each = (ten.heap - one.heap + ten.wasm - one.wasm) / 9;
    assert!(each < 500_000, "{each} bytes each: {one:?} {ten:?}");
    page.quit().await;
}

/// What a page fetches for any number of widgets.
const FILES: [&str; 8] = [
    "embed/aws.quiz",
    "embed/later.css",
    "embed/shared-responsibility.js",
    "embed/widget.css",
    "embed/widget.js",
    "embed/widget_bg.wasm",
    "embed/widget_later.wasm",
    "own.html",
];

/// The last of them, which waits until the page is idle.
const QUESTIONS_CAME: &str = "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('aws.quiz'))";

#[tokio::test]
async fn ten_widgets_at_once_are_all_live_and_fetch_each_file_once() {
    let seed = seed_of(10, begins_with_options);
    let widget = format!("<shared-responsibility seed={seed} storage=none></shared-responsibility>");
    let asked = Arc::new(Mutex::new(Vec::new()));
    let pages = vec![("own.html", format!("{SCRIPT}<link rel=icon href=data:,><body>{}", widget.repeat(10)))];
    let page = Page::new(Site { pages, asked: asked.clone(), ..Site::default() }).await;
    page.go("own.html").await;
    wait_for_all(&page, READY).await;
    set_ten(&page).await;
    check_ten(&page).await;
    assert_eq!(page.js("return localStorage.length").await, json!(0));
    page.wait(QUESTIONS_CAME).await;
    let mut asked = asked.lock().expect("the list").clone();
    asked.sort();
    assert_eq!(asked, FILES);
    page.quit().await;
}

#[tokio::test]
async fn a_further_widget_fetches_nothing_even_where_nothing_may_be_cached() {
    let widget = "<shared-responsibility storage=none></shared-responsibility>";
    let asked = Arc::new(Mutex::new(Vec::new()));
    let pages = vec![("own.html", format!("{SCRIPT}<link rel=icon href=data:,><body>{widget}"))];
    let page = Page::new(Site { pages, asked: asked.clone(), ..Site::default() }).await;
    page.devtools("Network.enable", json!({})).await;
    page.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await;
    page.go("own.html").await;
    page.ready().await;
    page.whole().await;
    // A part that only the sheet gives a height.
    let styled = "const done = arguments[0];
        addEventListener('srm-ready', () => {
            const look = () => document.body.lastElementChild.shadowRoot.querySelector('.srm-steps button').offsetHeight >= 44
                ? done() : requestAnimationFrame(look);
            look();
        });
        document.body.append(document.createElement('shared-responsibility'))";
    page.driver.execute_async(styled, vec![]).await.expect("the widget comes");
    wait_for_all(&page, "root.querySelector('.srm-pop')").await;
    page.wait(QUESTIONS_CAME).await;
    let mut asked = asked.lock().expect("the list").clone();
    asked.sort();
    assert_eq!(asked, FILES);
    page.quit().await;
}
