//! The page's address has the state of a widget that owns the page, and follows it.

use crate::{
    host_page::{SCRIPT, own_pages, with_body},
    learner::question,
    page::Page,
    server::Site,
};
use serde_json::json;

/// From now on `timers` counts those that are running: the address is written by one. And `told` is the service of which
/// the page has heard: the address was asked to follow just before.
const COUNT: &str = "window.timers = 0; const start = setTimeout;
    window.setTimeout = (act, ...rest) => { timers++; return start((...them) => { timers--; act(...them) }, ...rest) };
    addEventListener('srm-service-changed', ({ detail }) => window.told = detail.service);";

async fn choose(page: &Page, service: &str) {
    page.choose_service(service).await;
    page.wait(&format!("window.told === '{service}'")).await;
}

/// What was to be written has been.
async fn has_written(page: &Page) {
    page.wait("timers === 0").await;
}

#[tokio::test]
async fn a_link_opens_its_state_before_what_was_saved_and_the_address_follows_the_learner() {
    let page = Page::open().await;
    page.choose_service("s3").await;
    page.wait("location.hash === '#srm?service=s3'").await;
    page.go("#srm?service=lambda&lens=house&layer=guest-os").await;
    page.reload().await;
    page.see(".srm-summary", "With Lambda").await;
    page.wait("root.querySelector('[data-layer=guest-os] > [open]')").await;
    page.wait("root.querySelector('[data-lens=house]')").await;
    page.open_layer("facilities").await;
    page.wait("location.hash === '#srm?service=lambda&lens=house&layer=facilities'").await;
    page.press("Check yourself").await;
    page.wait("location.hash.endsWith('&view=quiz')").await;
    page.quit().await;
}

#[tokio::test]
async fn a_reload_right_after_a_step_comes_back_to_it() {
    let page = Page::open().await;
    page.choose_service("s3").await;
    page.wait("location.hash === '#srm?service=s3'").await;
    page.press("Check yourself").await;
    let asked = question(&page).await;
    page.reload().await;
    assert_eq!(question(&page).await.id, asked.id);
    page.quit().await;
}

#[tokio::test]
async fn a_link_within_the_page_is_followed_and_one_to_a_heading_left_alone() {
    let page = Page::open().await;
    page.js("location.hash = '#srm?service=rds&view=quiz'").await;
    page.wait("root.querySelector('.srm-options')").await;
    page.js("location.hash = '#srm?service=rds'").await;
    page.see(".srm-summary", "With RDS").await;
    page.js("addEventListener('hashchange', () => window.gone = true, { once: true }); location.hash = '#another'")
        .await;
    page.wait("window.gone").await;
    page.see(".srm-summary", "With RDS").await;
    page.quit().await;
}

#[tokio::test]
async fn without_the_attribute_the_address_is_the_pages_alone() {
    let page = with_body("<shared-responsibility storage=none></shared-responsibility>").await;
    page.choose_service("rds").await;
    page.js("location.hash = '#srm?service=s3'").await;
    page.open_layer("guest-os").await;
    page.see(".srm-summary", "With RDS").await;
    assert_eq!(page.js("return location.hash").await, json!("#srm?service=s3"));
    page.quit().await;
}

#[tokio::test]
async fn a_link_straight_to_the_quiz_opens_it() {
    let page = Page::new(Site::default()).await;
    page.go("#srm?view=quiz").await;
    page.ready().await;
    page.wait("root.querySelector('.srm-options')").await;
    page.quit().await;
}

#[tokio::test]
async fn only_the_fragment_changes_whatever_base_the_page_has_and_what_its_history_holds() {
    let html = "<!doctype html><html lang=en><title>t</title><base href='/'>
        <script type=module src=embed/shared-responsibility.js></script>
        <shared-responsibility deep-links storage=none></shared-responsibility>";
    let page = own_pages(vec![("course/unit/page.html", html.to_owned())]).await;
    page.ready().await;
    page.js("history.replaceState({ mine: [1, 2] }, '', location.pathname + '?a=1'); window.before = history.length")
        .await;
    page.choose_service("rds").await;
    page.wait("location.hash").await;
    let now = "return [location.pathname, location.search, location.hash, history.state, history.length - before]";
    assert_eq!(
        page.js(now).await,
        json!(["/course/unit/page.html", "?a=1", "#srm?service=rds", { "mine": [1, 2] }, 0])
    );
    page.reload().await;
    page.see(".srm-summary", "With RDS").await;
    page.quit().await;
}

#[tokio::test]
async fn a_router_keeps_its_fragment_and_a_link_is_read_as_mail_programs_write_it() {
    let body = "<shared-responsibility deep-links storage=none></shared-responsibility>";
    let page = own_pages(vec![("own.html", format!("{SCRIPT}{body}"))]).await;
    page.go("own.html#srm%3Fservice=rds%26amp;lens=house").await;
    page.driver.refresh().await.expect("the page loads");
    page.see(".srm-summary", "With RDS").await;
    page.wait("root.querySelector('[data-lens=house]')").await;
    page.js(COUNT).await;
    for (route, service) in [("#/chapter/2", "s3"), ("#!/chapter", "lambda")] {
        page.js(&format!("location.hash = '{route}'")).await;
        choose(&page, service).await;
        has_written(&page).await;
        assert_eq!(page.js("return location.hash").await, json!(route));
    }
    page.quit().await;
}

#[tokio::test]
async fn what_a_page_keeps_by_the_navigation_api_stays() {
    let page = with_body("<shared-responsibility deep-links storage=none></shared-responsibility>").await;
    page.js("navigation.updateCurrentEntry({ state: { mine: 1 } }); window.key = navigation.currentEntry.key").await;
    page.choose_service("rds").await;
    page.wait("location.hash === '#srm?service=rds'").await;
    let kept = "return [navigation.currentEntry.getState(), navigation.currentEntry.key === key]";
    assert_eq!(page.js(kept).await, json!([{ "mine": 1 }, true]));
    page.quit().await;
}

#[tokio::test]
async fn a_fragment_of_the_page_stays_until_the_learner_does_something_here() {
    let body = "<shared-responsibility deep-links></shared-responsibility>";
    let page = own_pages(vec![("own.html", format!("{SCRIPT}{body}"))]).await;
    page.choose_service("s3").await;
    page.wait("location.hash === '#srm?service=s3'").await;
    page.go("own.html#chapter-3").await;
    page.driver.refresh().await.expect("the page loads");
    page.see(".srm-summary", "With S3").await;
    page.whole().await;
    page.js(COUNT).await;
    page.js("root.host.service = 'lambda'").await;
    page.see(".srm-summary", "With Lambda").await;
    has_written(&page).await;
    assert_eq!(page.js("return location.hash").await, json!("#chapter-3"));
    page.choose_service("rds").await;
    page.wait("location.hash === '#srm?service=rds'").await;
    page.quit().await;
}

#[tokio::test]
async fn many_changes_are_few_to_the_browser_and_a_way_taken_meanwhile_is_not_undone() {
    let page = with_body("<shared-responsibility deep-links storage=none></shared-responsibility>").await;
    page.js("window.times = [performance.now()]; const replace = history.replaceState;
         history.replaceState = function (...it) { times.push(performance.now()); return replace.apply(this, it) }")
        .await;
    page.js(COUNT).await;
    for service in ["rds", "s3", "lambda"].iter().cycle().take(24) {
        choose(&page, service).await;
    }
    page.wait("location.hash === '#srm?service=lambda'").await;
    let few = page.js("return times.length - 1 <= 10 + (times.at(-1) - times[0]) / 500 || times").await;
    assert_eq!(few, json!(true));
    // Nothing comes between what the widget is to write and where the page goes.
    page.js("addEventListener('srm-service-changed', () => location.hash = '#chapter-3', { once: true })").await;
    choose(&page, "rds").await;
    has_written(&page).await;
    assert_eq!(page.js("return location.hash").await, json!("#chapter-3"));
    page.quit().await;
}

#[tokio::test]
async fn the_address_of_a_frame_without_one_of_its_own_follows_too() {
    let inside =
        format!("<base href=ADDRESS>{SCRIPT}<shared-responsibility deep-links storage=none></shared-responsibility>");
    let page =
        own_pages(vec![("own.html", format!("<iframe title=t width=900 height=900 srcdoc='{inside}'></iframe>"))])
            .await;
    page.driver.enter_frame(0).await.expect("the frame is there");
    page.ready().await;
    page.choose_service("rds").await;
    page.wait("location.href === 'about:srcdoc#srm?service=rds'").await;
    page.quit().await;
}
