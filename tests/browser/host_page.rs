//! The element in a page whose style and scripts are not its own: neither changes the other.

use crate::{
    learner::{begins_with_options, seed_of},
    page::Page,
    server::Site,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use thirtyfour::By;

/// What a page needs to have the element.
pub const SCRIPT: &str =
    "<!doctype html><html lang=en><title>t</title><script type=module src=embed/shared-responsibility.js></script>";

/// Whatever goes wrong in a page, in `said`: errors nobody caught, and what the console is told.
const LISTEN: &str = "window.said = [];
    addEventListener('error', event => said.push(event.message));
    addEventListener('unhandledrejection', event => said.push(String(event.reason)));
    for (const level of ['warn', 'error']) console[level] = (...words) => said.push(words.join(' '));";

/// A browser with an ear for whatever goes wrong, and with no page yet.
pub async fn listening(site: Site) -> Page {
    let page = Page::new(site).await;
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": LISTEN })).await;
    page
}

/// A browser with these pages, listening; the first one is shown.
pub async fn own_pages(pages: Vec<(&'static str, String)>) -> Page {
    let first = pages[0].0;
    let page = listening(Site { pages, ..Site::default() }).await;
    page.go(first).await;
    page
}

/// A ready page with this body.
pub async fn with_body(body: &str) -> Page {
    let page = own_pages(vec![("own.html", format!("{SCRIPT}{body}"))]).await;
    page.ready().await;
    page.whole().await;
    page
}

/// Nothing went wrong. That a pack is small is for its author to know, and no mistake.
#[track_caller]
pub fn nothing_said(page: &Page) -> impl Future<Output = ()> + '_ {
    let caller = std::panic::Location::caller();
    async move {
        assert_eq!(
            page.js("return said.filter(words => !words.startsWith('shared-responsibility: this pack works'))").await,
            json!([]),
            "{caller}"
        )
    }
}

/// One of each kind of part; a screen has some of them.
const PARTS: &str =
    "['.srm', '.srm-title', '.srm-steps button', 'legend', '.srm-services label', '.srm-services input',
    '.srm-services b', '.srm-mini', '.srm-mini__line', '.srm-summary', '.srm-layers', 'li[data-layer]', 'details',
    'summary', '.srm-no', '.srm-name', '.srm-owner', '.srm-owner small', '.srm-panel', '.srm-panel h3', '.srm-panel h4',
    '.srm-panel p', '.srm-strip dd', '.srm-swatch', '.srm-link', '.srm-rail', '.srm-key li', '.srm-foot p', 'cite',
    '.srm-option', '.srm-option input', '.srm-letter', '.srm-text', '.srm-verdict', '.srm-verdict h3', '.srm-feedback',
    '.srm-icon', '.srm-icon *', '.srm-fig', 'figcaption', '.srm-primary', '.srm-secondary']";

/// The computed style of parts, and the box of every element, measured from the widget's own corner.
async fn look(page: &Page) -> Value {
    // What comes later is a part of it.
    page.whole().await;
    let script = format!(
        "const styles = {{}}, origin = root.querySelector('.srm').getBoundingClientRect();
         for (const part of {PARTS}) {{
             const element = root.querySelector(part);
             if (!element) continue;
             const style = getComputedStyle(element);
             for (const name of style) styles[part + ' ' + name] = style.getPropertyValue(name);
             // Chromium keeps the language here, which is no matter of style.
             delete styles[part + ' -webkit-locale'];
         }}
         [...root.querySelectorAll('.srm, .srm *')].forEach((element, at) => {{
             const box = element.getBoundingClientRect();
             styles['box ' + at + ' ' + element.tagName + ' ' + element.className] =
                 [box.x - origin.x, box.y - origin.y, box.width, box.height].map(Math.round).join(' ');
         }});
         return styles;"
    );
    page.js(&script).await
}

/// How two looks differ: a few examples.
fn differences(plain: &Value, found: &Value) -> Vec<String> {
    let (plain, found) = (plain.as_object().expect("a look"), found.as_object().expect("a look"));
    assert!(plain.len() > 5000, "a look has {} values", plain.len());
    let names: BTreeSet<&String> = plain.keys().chain(found.keys()).collect();
    let differing = names.into_iter().filter(|name| found.get(*name) != plain.get(*name));
    differing.map(|name| format!("{name}: {:?} became {:?}", plain.get(name), found.get(name))).take(20).collect()
}

/// The widget in both screens, without a pointer over it: the page as it loads, and a question that is checked.
async fn looks(page: &Page, path: &str) -> [Value; 2] {
    page.go(path).await;
    page.ready().await;
    page.wait("root.querySelector('[data-ready] [data-layer=guest-os] > [open]')").await;
    let explorer = look(page).await;
    page.js("root.host.view = 'quiz'").await;
    page.wait("root.querySelector('.srm-option')").await;
    page.js("const n = root.querySelector('.srm-count').textContent.match(/of (\\d)/)?.[1] ?? 1;
             [...root.querySelectorAll('.srm-option input')].slice(0, n).forEach(input => input.click())")
        .await;
    page.js("root.querySelector('.srm-primary').click()").await;
    page.wait("root.querySelector('.srm-verdict')").await;
    [explorer, look(page).await]
}

/// Shows the widget with each of these styles in the page, and compares.
async fn check_styles(styles: &[(&'static str, &str)]) {
    let seed = seed_of(10, begins_with_options);
    let widget = format!(
        "<shared-responsibility storage=none seed={seed} service=rds layer=guest-os theme=dark></shared-responsibility>"
    );
    let body = |style: &str| format!("{SCRIPT}<style>{style}</style><body>{widget}");
    let pages = styles.iter().map(|(path, style)| (*path, body(style)));
    let page = own_pages([("plain.html", body(""))].into_iter().chain(pages).collect()).await;
    page.width(900).await;
    page.scheme("light").await;
    let plain = looks(&page, "plain.html").await;
    for (path, style) in styles {
        for (plain, found) in plain.iter().zip(looks(&page, path).await) {
            assert_eq!(differences(plain, &found), Vec::<String>::new(), "with {style}");
        }
    }
    page.quit().await;
}

#[tokio::test]
async fn style_that_a_page_forces_on_everything_does_not_reach_inside() {
    check_styles(&[
        ("revert.html", "* { all: revert !important; color: red !important; font-size: 40px !important }"),
        ("gone.html", "div { display: none } button, summary, li, details, input { display: none !important }"),
        ("root.html", "html { font-size: 40px }"),
        (
            "tailwind.html",
            "*, ::before, ::after { box-sizing: border-box; border: 0 solid } h2 { font-size: inherit }
             ol, ul { list-style: none } button, input { font: inherit; background: transparent }
             img, svg { display: block } html { line-height: 1.5; tab-size: 4 }",
        ),
        (
            "bootstrap.html",
            "label { display: inline-block; margin-bottom: .5rem } summary { display: list-item }
             [hidden] { display: none !important } legend { float: left; width: 100%; font-size: calc(1.275rem + .3vw) }
             dd { margin-left: 0 } table { border-collapse: collapse; caption-side: bottom }",
        ),
    ])
    .await;
}

#[tokio::test]
async fn style_that_a_page_hands_down_does_not_reach_inside() {
    check_styles(&[
        (
            "text.html",
            "body { color: red; font: italic small-caps 900 40px/3 monospace; letter-spacing: 1em; word-spacing: 1em;
                    text-align: right; text-indent: 5em; text-shadow: 0 0 9px red; text-transform: uppercase;
                    white-space: nowrap; overflow-wrap: anywhere }",
        ),
        (
            "rare.html",
            "body { word-break: break-all; line-break: anywhere; hyphens: auto; text-align-last: right;
                    text-wrap-style: balance; text-emphasis: dot; text-underline-offset: 9px; tab-size: 4;
                    -webkit-text-fill-color: red; -webkit-text-stroke: 2px red; -webkit-text-security: disc;
                    fill: red; stroke: red; stroke-width: 9px; stroke-linecap: square; accent-color: red;
                    caret-color: red; list-style: square inside; border-collapse: collapse; border-spacing: 20px;
                    caption-side: bottom; cursor: wait; quotes: 'a' 'b'; orphans: 9 }",
        ),
    ])
    .await;
}

#[tokio::test]
async fn the_page_looks_the_same_with_the_widget_and_has_no_name_more() {
    // Names as the widget's own, so that its sheet would match if it could.
    let body = "<main class=srm data-owner=customer><h2 class=srm-title>Mine</h2><button class=srm-primary>B</button>
        <details open><summary class=srm-layer>S</summary><p class=srm-panel>P</p></details>
        <ol class=srm-layers><li data-layer=guest-os>L</li></ol><label>R <input type=radio name=srm-service checked></label>
        <input type=radio name=srm-layer checked></main><div id=place></div>";
    let page =
        own_pages(vec![("own.html", format!("<!doctype html><html lang=en><title>t</title><body>{body}"))]).await;
    let driver = &page.driver;
    // ChromeDriver leaves names of its own in the window with the first click.
    driver.find(By::Css("ol")).await.expect("the list").click().await.expect("a click");
    let look = "const look = { head: document.head.innerHTML };
                for (const name of Object.keys(window)) look['global ' + name] = true;
                for (const name of ['styleSheets', 'adoptedStyleSheets']) look[name] = document[name].length;
                [...document.querySelectorAll('html, body, main, main *')].forEach((element, at) => {
                    const style = getComputedStyle(element);
                    for (const name of style) look[at + element.tagName + ' ' + name] = style.getPropertyValue(name);
                    look[at + ' checked'] = element.checked ?? null;
                });
                return look";
    let plain = driver.execute(look, vec![]).await.expect("the script runs").json().clone();
    // Imported by a script, so that the page itself has no tag more.
    let add = "const done = arguments[0]; place.addEventListener('srm-ready', () => done(), { once: true });
               import('/embed/shared-responsibility.js').then(() => place.innerHTML = '<shared-responsibility storage=none></shared-responsibility>')";
    driver.execute_async(add, vec![]).await.expect("the widget comes");
    page.choose_service("rds").await;
    page.open_layer("guest-os").await;
    page.press("Check yourself").await;
    // The height of what holds the widget is the one thing that may differ.
    page.js("root.host.hidden = true").await;
    let found = driver.execute(look, vec![]).await.expect("the script runs").json().clone();
    assert_eq!(differences(&plain, &found), Vec::<String>::new());
    nothing_said(&page).await;
    page.quit().await;
}

#[tokio::test]
async fn started_while_hidden_it_has_the_right_layout_when_it_is_shown() {
    let widget = "<shared-responsibility storage=none service=rds layer=guest-os></shared-responsibility>";
    let page = own_pages(vec![
        ("shown.html", format!("{SCRIPT}<body><main>{widget}</main>")),
        (
            "hidden.html",
            format!("{SCRIPT}<style>.away {{ display: none }}</style><body><main class=away>{widget}</main>"),
        ),
    ])
    .await;
    let mut looks = Vec::new();
    for path in ["shown.html", "hidden.html"] {
        page.go(path).await;
        page.ready().await;
        page.js("document.querySelector('main').className = ''").await;
        page.wait("root.querySelector('[data-layer=guest-os] > [open]')?.clientHeight").await;
        looks.push(look(&page).await);
    }
    assert_eq!(differences(&looks[0], &looks[1]), Vec::<String>::new());
    page.open_layer("facilities").await;
    page.see("[data-layer=facilities] .srm-panel", "AWS’s on RDS").await;
    page.quit().await;
}
