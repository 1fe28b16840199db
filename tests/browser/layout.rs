//! Every screen fits, whatever text a pack brings, whatever least size of letters a reader has set, and whatever kind of
//! document stands around.

use crate::{
    engine::Engine,
    host_page::SCRIPT,
    learner::{clicks, has_all_kinds, question_of, seed_of},
    page::Page,
    server::Site,
};
use serde_json::{Value, json};
use shared_responsibility::{
    content::{Pack, check::read_one},
    default_pack::default_pack,
};
use std::collections::HashSet;

/// As many as the minimal pack has, one of each kind.
const N_QUESTIONS: u32 = 5;

/// Words without a break as long as texts may be, among them a term of the glossary.
const NAME: &str = "arn:aws:iam:123456789012:Role:AmazonSecurityLakeMetastoreManagerServices";
const ARN: &str = "arn:aws:iam::123456789012:role:AmazonSecurityLakeMetastoreManagerServiceRoleV2";
const TERM: &str = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauamt";

/// Makes every text one long word, or begins it with one; ids and words of the format are lower case and without blanks.
fn lengthen(value: &mut Value, key: &str) {
    match value {
        Value::String(text) => {
            let is_text = text.contains(|char: char| char == ' ' || char.is_uppercase());
            *text = match key {
                "url" => return,
                "term" => TERM.into(),
                "label" | "name" | "title" | "short" | "kind" | "tasks" | "parts" if is_text || key == "short" => {
                    NAME.into()
                }
                // No two choices are alike.
                "text" if is_text => format!("{}{text}", &ARN[..64]).replace(' ', "_"),
                _ if is_text => format!("{ARN} ({TERM}), {text}"),
                _ => return,
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::Array(items) => items.iter_mut().for_each(|item| lengthen(item, key)),
        Value::Object(fields) => {
            let names_parts = key == "parts";
            fields.iter_mut().for_each(|(name, field)| lengthen(field, if names_parts { key } else { name }));
        }
    }
}

/// The minimal pack, full of long words.
fn long_pack() -> String {
    let mut pack: Value = serde_json::from_str(include_str!("../packs/minimal.json")).expect("JSON");
    lengthen(&mut pack["stack"], "");
    lengthen(&mut pack["quiz"]["questions"], "");
    for service in pack["stack"]["services"].as_array_mut().expect("services") {
        service["kind"] = json!(NAME);
    }
    pack.to_string()
}

/// Looks at every screen, from the stack to the results.
async fn check_screens(page: &Page, pack: &Pack, mode: &str) {
    let fits = async |screen: &str| page.fits_at_all_widths(&format!("{mode}: {screen}")).await;
    page.whole().await;
    // The line slides otherwise.
    page.scheme("light").await;
    // The second service, since only there a line moved.
    let service = pack.services.iter().find(|it| it.id == "rds").unwrap_or(&pack.services[1]);
    page.choose_service(&service.id).await;
    fits("stack").await;
    page.open_layer(&pack.layers[1].id).await;
    fits("layer").await;
    page.click("label:has([value=house])").await;
    page.click(".srm-limits summary").await;
    fits("home").await;
    page.click("label:has([value=classic])").await;
    page.click("[data-box] button").await;
    fits("boxes").await;
    page.click(".srm-my-progress > summary").await;
    page.click(".srm-my-progress details > summary").await;
    page.click("label:has([value=cloud])").await;
    fits("my progress").await;
    page.press("Check yourself").await;
    let mut seen = HashSet::new();
    loop {
        let question = question_of(page, pack).await;
        let is_new = seen.insert(format!("{:?}", question.kind));
        if is_new {
            page.js("root.querySelectorAll('.srm-hintbox').forEach(it => it.open = true)").await;
            fits(&format!("{:?}", question.kind)).await;
            page.press("Check answer").await;
        }
        for input in clicks(&question, false) {
            page.click(&input).await;
        }
        page.press("Check answer").await;
        page.wait("root.querySelector('.srm-verdict')").await;
        if is_new {
            fits(&format!("{:?} checked", question.kind)).await;
        }
        let is_last = page.text(".srm-actions .srm-primary").await == "See the results";
        page.click(".srm-actions .srm-primary").await;
        if is_last {
            break;
        }
    }
    page.js("root.querySelectorAll('.srm-review details').forEach(it => it.open = true)").await;
    fits("results").await;
    page.js("root.host.setAttribute('pass-mark', 60); root.host.setAttribute('mode', 'exam')").await;
    page.press("Take the exam again").await;
    page.wait("root.querySelector('.srm-exam')").await;
    fits("exam").await;
    for _ in 0..N_QUESTIONS {
        page.click(".srm-actions .srm-primary").await;
    }
    page.wait("root.querySelector('.srm-results')").await;
    fits("results of an exam").await;
}

/// A page with the pack of long words. `before` and `after` stand around the element.
async fn with_long_words(engine: Engine, [before, after]: [&str; 2], mode: &str) {
    let pack = long_pack();
    let checked = read_one(&pack).expect("a pack that keeps the rules").pack;
    let name = if before.contains("xmlns") { "own.xhtml" } else { "own.html" };
    let widget = "<shared-responsibility storage='local' src='own.json' seed='3'></shared-responsibility>";
    let pages = vec![(name, format!("{before}{widget}{after}")), ("own.json", pack)];
    let page = Page::new_in(engine, Site { pages, ..Site::default() }).await;
    page.go(name).await;
    page.ready().await;
    check_screens(&page, &checked, mode).await;
    page.quit().await;
}

#[tokio::test]
async fn words_without_a_break_make_nothing_too_wide() {
    with_long_words(Engine::Chromium, [SCRIPT, ""], "long words").await;
}

#[tokio::test]
async fn nor_do_they_with_large_letters() {
    with_long_words(Engine::LeastFont(24), [SCRIPT, ""], "long words, 24 px").await;
}

#[tokio::test]
async fn nor_in_a_document_without_a_doctype() {
    let script = SCRIPT.strip_prefix("<!doctype html>").expect("a doctype");
    with_long_words(Engine::Chromium, [script, ""], "quirks mode").await;
}

#[tokio::test]
async fn nor_in_an_xhtml_document() {
    // Chromium runs a module of such a document only where it is asynchronous.
    let head = "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><head><title>t</title>
        <script type='module' async='' src='embed/shared-responsibility.js'></script></head><body>";
    with_long_words(Engine::Chromium, [head, "</body></html>"], "XHTML").await;
}

/// The AWS pack for a reader of large letters.
async fn with_least_font(px: u32) {
    let pack = default_pack().expect("it decodes");
    let seed = seed_of(N_QUESTIONS, has_all_kinds);
    let widget =
        format!("{SCRIPT}<body><shared-responsibility seed={seed} questions={N_QUESTIONS}></shared-responsibility>");
    let pages = vec![("own.html", widget)];
    let page = Page::new_in(Engine::LeastFont(px), Site { pages, ..Site::default() }).await;
    page.go("own.html").await;
    page.ready().await;
    assert_eq!(
        page.js("return getComputedStyle(root.querySelector('legend')).fontSize").await,
        json!(format!("{px}px"))
    );
    check_screens(&page, &pack, &format!("{px} px")).await;
    page.quit().await;
}

#[tokio::test]
async fn letters_of_20_px_and_more_find_their_place() {
    with_least_font(20).await;
}

#[tokio::test]
async fn letters_of_24_px_and_more_find_their_place() {
    with_least_font(24).await;
}

/// Where a page may put the widget.
const PLACES: [(&str, &str, &str); 8] = [
    ("a flex row", "<div style='display: flex'>", "</div>"),
    ("a flex column", "<div style='display: flex; flex-direction: column; align-items: center'>", "</div>"),
    ("a grid", "<div style='display: grid'>", "</div>"),
    (
        "columns of a grid",
        "<div style='display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr))'><p>Beside it.</p>",
        "</div>",
    ),
    ("a cell of a table", "<table style='width: 100%'><tr><td>", "</td></tr></table>"),
    ("vertical writing", "<div style='writing-mode: vertical-rl'>", "</div>"),
    ("vertical writing from the left", "<div style='writing-mode: vertical-lr; direction: rtl'>", "</div>"),
    (
        "wide letters",
        "<style>shared-responsibility { --srm-sans: DejaVu Sans, monospace; --srm-serif: monospace }</style>",
        "",
    ),
];

#[tokio::test]
async fn whatever_stands_around_the_stack_fits() {
    let names = ["a.html", "b.html", "c.html", "d.html", "e.html", "f.html", "g.html", "h.html"];
    let widget = "<shared-responsibility storage=none service=rds layer=guest-os></shared-responsibility>";
    let page = |(name, (_, before, after)): (&'static str, (_, &str, &str))| {
        (name, format!("{SCRIPT}{before}{widget}{after}"))
    };
    let pages = names.into_iter().zip(PLACES).map(page).collect();
    let page = Page::new(Site { pages, ..Site::default() }).await;
    page.scheme("light").await;
    for (name, (place, ..)) in names.into_iter().zip(PLACES) {
        page.go(name).await;
        page.ready().await;
        page.whole().await;
        page.fits_at_all_widths(place).await;
    }
    page.quit().await;
}
