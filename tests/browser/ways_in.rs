//! However a page brings the element in and whatever its scripts do, the widget works; without wasm it says so.

use crate::{
    host_page::{SCRIPT, listening, nothing_said, own_pages, with_body},
    page::Page,
    server::{Gate, Site, text},
};
use serde_json::json;
use std::sync::Arc;

/// The widget answers: another service, and a layer.
async fn check_works(page: &Page) {
    page.wait("root?.querySelector('[data-ready]')").await;
    page.choose_service("lambda").await;
    page.see(".srm-summary", "With Lambda").await;
    page.open_layer("facilities").await;
    page.see("[data-layer=facilities] .srm-panel", "AWS’s on Lambda").await;
    nothing_said(page).await;
}

#[tokio::test]
async fn a_script_that_is_loaded_twice_makes_one_widget_that_works() {
    // Twice the same, and more under other addresses, as with versions in a query or beside each other.
    let tag = "<script type=module src=embed/shared-responsibility.js?v=2></script>
        <script type=module src=other/shared-responsibility.js></script>";
    let other = ("other/shared-responsibility.js", text("embed/shared-responsibility.js"));
    let body = format!("{SCRIPT}{SCRIPT}{tag}<shared-responsibility storage=none></shared-responsibility>");
    let page = own_pages(vec![("own.html", body), other]).await;
    check_works(&page).await;
    assert_eq!(page.js("return root.querySelectorAll('.srm').length").await, json!(1));
    page.whole().await;
    let wasm = "return performance.getEntriesByType('resource').map(it => it.name.split('/').pop())
        .filter(name => name.endsWith('.wasm')).sort()";
    assert_eq!(page.js(wasm).await, json!(["widget_bg.wasm", "widget_later.wasm"]), "the first serves the page");
    page.quit().await;
}

#[tokio::test]
async fn a_script_that_comes_late_takes_up_the_element_and_its_properties() {
    let page = own_pages(vec![("own.html", String::from("<!doctype html><html lang=en><title>t</title>"))]).await;
    let late = "const element = document.createElement('shared-responsibility');
        document.body.append(element);
        Object.assign(element, { service: 's3', storage: 'none', headingLevel: 3 });
        document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: 'embed/shared-responsibility.js' }));";
    page.driver.execute(late, vec![]).await.expect("the script runs");
    page.wait("root?.querySelector('[data-ready]')").await;
    page.see(".srm-summary", "With S3").await;
    assert_eq!(page.js("return root.querySelector('h2').ariaLevel").await, json!("3"));
    check_works(&page).await;
    page.quit().await;
}

#[tokio::test]
async fn an_element_that_a_script_creates_works() {
    let page = own_pages(vec![("own.html", String::from(SCRIPT))]).await;
    let create = "const done = arguments[0];
        customElements.whenDefined('shared-responsibility').then(() => {
            const element = document.createElement('shared-responsibility');
            Object.assign(element, { service: 's3', storage: 'none' });
            element.addEventListener('srm-ready', () => done());
            document.body.append(element);
        });";
    page.driver.execute_async(create, vec![]).await.expect("the widget comes");
    page.see(".srm-summary", "With S3").await;
    check_works(&page).await;
    page.quit().await;
}

#[tokio::test]
async fn a_clone_is_a_widget_of_its_own() {
    let page = with_body("<main></main><shared-responsibility storage=none></shared-responsibility>").await;
    page.choose_service("rds").await;
    // Before the first one, so that it is the one the test looks at.
    page.js("document.querySelector('main').append(root.host.cloneNode(true))").await;
    page.wait("root?.querySelector('[data-ready]')").await;
    page.see(".srm-summary", "With EC2").await;
    check_works(&page).await;
    page.js("document.querySelector('main').remove()").await;
    page.see(".srm-summary", "With RDS").await;
    check_works(&page).await;
    page.quit().await;
}

#[tokio::test]
async fn markup_that_a_script_writes_works_with_and_without_the_first_screen_in_it() {
    let page = own_pages(vec![("own.html", format!("{SCRIPT}<main></main>"))]).await;
    // A template in innerHTML stays a template: no shadow root comes of it.
    let with_screen = "const done = arguments[0]; addEventListener('srm-ready', () => done(), { once: true });
        fetch('index.html').then(page => page.text()).then(text => {
            const widget = text.slice(text.indexOf('<shared-responsibility'), text.indexOf('</shared-responsibility>'));
            document.querySelector('main').innerHTML = widget + '</shared-responsibility>';
        })";
    page.driver.execute_async(with_screen, vec![]).await.expect("the widget comes");
    assert_eq!(
        page.js("return [root.host.querySelectorAll('template').length, root.querySelectorAll('.srm').length]").await,
        json!([1, 1])
    );
    check_works(&page).await;
    page.js("document.querySelector('main').innerHTML = '<shared-responsibility service=s3 storage=none></shared-responsibility>'").await;
    page.wait("root?.querySelector('[data-ready]')").await;
    page.see(".srm-summary", "With S3").await;
    check_works(&page).await;
    page.quit().await;
}

#[tokio::test]
async fn a_listener_that_throws_does_not_break_the_widget() {
    let body =
        "<script>for (const name of ['layer-selected', 'service-changed', 'lens-changed', 'answered', 'completed'])
            addEventListener('srm-' + name, () => { throw new Error('the page fails in ' + name) })</script>
        <shared-responsibility storage=none seed=1 questions=1></shared-responsibility>";
    let page = with_body(body).await;
    page.open_layer("guest-os").await;
    page.wait("said.length").await;
    page.see("[data-layer=guest-os] .srm-panel", "Yours on EC2").await;
    page.choose_service("rds").await;
    page.see("[data-layer=guest-os] .srm-panel", "Shared, mostly AWS on RDS").await;
    page.click("label:has([value=house])").await;
    page.press("Check yourself").await;
    crate::learner::answer(&page, true).await;
    page.click(".srm-actions .srm-primary").await;
    page.see(".srm-results", "of 1 fully right").await;
    let said = page.js("return said.map(words => words.split(' ').pop())").await;
    assert_eq!(said, json!(["layer-selected", "service-changed", "lens-changed", "answered", "completed"]));
    page.quit().await;
}

#[tokio::test]
async fn a_listener_may_change_the_widget_it_hears_of() {
    let page = own_pages(vec![(
        "own.html",
        format!(
        "{SCRIPT}<script>addEventListener('srm-ready', event => event.target.service = 's3', {{ once: true }})</script>
         <shared-responsibility storage=none></shared-responsibility>"
    ),
    )])
    .await;
    page.ready().await;
    page.wait("root.querySelector('.srm-summary').innerText.includes('With S3')").await;
    page.js("addEventListener('srm-layer-selected', event => { event.target.lens = 'house'; event.target.service = 'rds' }, { once: true })").await;
    page.open_layer("guest-os").await;
    page.wait("root.querySelector('.srm-summary').innerText.includes('With RDS')").await;
    page.wait("root.querySelector('[data-lens=house]')").await;
    // Another pack takes this widget down while it is telling.
    let pack = include_str!("../packs/minimal.json");
    page.js(&format!("addEventListener('srm-service-changed', event => {{ event.target.service = null; event.target.pack = {pack} }}, {{ once: true }})"))
        .await;
    page.choose_service("fargate").await;
    page.wait("root.querySelector('[data-ready] .srm-title')?.innerText === 'A minimal stack'").await;
    page.choose_service("storage").await;
    page.see(".srm-summary", "With Storage").await;
    page.js("addEventListener('srm-layer-selected', event => { event.target.remove(); document.body.append(event.target) }, { once: true })").await;
    page.open_layer("data").await;
    page.choose_service("server").await;
    page.see("[data-layer=data] .srm-panel", "Yours on Server").await;
    nothing_said(&page).await;
    page.quit().await;
}

/// The README's policy without the word that allows wasm.
const NO_WASM: &str =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:";

#[tokio::test]
async fn where_a_policy_forbids_wasm_the_layers_still_open_and_one_line_says_what_is_missing() {
    let page = listening(Site { policy: Some(NO_WASM), ..Site::default() }).await;
    page.go("").await;
    page.wait("root.querySelector('.srm-notice')?.clientHeight").await;
    page.open_layer("guest-os").await;
    page.see("[data-layer=guest-os] .srm-panel", "Yours on EC2").await;
    page.open_layer("facilities").await;
    page.see("[data-layer=facilities] .srm-panel", "AWS’s on EC2").await;
    page.wait("!root.querySelector('[data-layer=guest-os] > [open]')").await;
    // What nothing answers is not offered: a service chosen in vain would show the layers of another one.
    let offered =
        page.js("return [...root.querySelectorAll('button, input')].filter(it => it.getClientRects().length).length");
    assert_eq!(offered.await, json!(0));
    // A second try fails as the first did; the line stands there once.
    page.js("said.length = 0; const host = root.host; host.remove(); document.body.append(host)").await;
    page.wait("said.some(words => words.includes('did not load'))").await;
    let notices = page.js("return [...root.querySelectorAll('.srm-notice')].map(notice => notice.innerText)").await;
    assert_eq!(
        notices,
        json!(["The interactive part did not load, and the quiz needs it. Reload the page to try again."])
    );
    page.quit().await;
}

#[tokio::test]
async fn the_short_snippet_shows_a_placeholder_of_about_the_right_size() {
    for width in [320, 600, 900] {
        let gate = Arc::new(Gate::default());
        let pages =
            vec![("own.html", format!("{SCRIPT}<body><shared-responsibility storage=none></shared-responsibility>"))];
        let page = Page::new(Site { pages, gate: Some((".wasm", gate.clone())), ..Site::default() }).await;
        page.width(width).await;
        page.go("own.html").await;
        let height = "root?.host.clientHeight";
        page.wait(&format!("{height} > 900")).await;
        let before = page.js(&format!("return {height}")).await.as_f64().expect("a height");
        gate.open();
        page.ready().await;
        let after = page.js(&format!("return {height}")).await.as_f64().expect("a height");
        assert!((after / before - 1.0).abs() < 0.1, "{before} became {after} at {width} px");
        page.quit().await;
    }
}
