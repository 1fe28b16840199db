//! What others put into the widget: a translator's elements, a pack that is full of HTML, rubbish in a storage that is full.

use crate::{
    host_page::{SCRIPT, listening, nothing_said, own_pages},
    learner::{answer, clicks, question, question_of},
    page::Page,
    server::{Gate, Site},
};
use serde_json::{Value, json};
use shared_responsibility::content::check::read_one;
use std::sync::Arc;

/// Translates each text of the widget that is not translated yet, blanks too.
const TRANSLATE: &str =
    "const walker = document.createTreeWalker(root.querySelector('.srm-root'), NodeFilter.SHOW_TEXT), texts = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('font')) texts.push(walker.currentNode);
    for (const text of texts) {
        const outer = document.createElement('font');
        outer.append(document.createElement('font'));
        text.replaceWith(outer);
        outer.firstChild.append(TRANSLATION);
    }
    return texts.length";

/// Uses the whole widget under a translator that puts `text` where a text was.
async fn check_translated(text: &str) {
    let translate = TRANSLATE.replace("TRANSLATION", text);
    let gate = Arc::new(Gate::default());
    let page = listening(Site { gate: Some((".wasm", gate.clone())), ..Site::default() }).await;
    page.go("").await;
    assert_ne!(page.js(&translate).await, json!(0));
    page.choose_service("s3").await;
    gate.open();
    page.ready().await;
    page.wait("root.querySelector('[data-ready]')").await;
    page.js("root.host.seed = 3; root.host.questions = 4").await;

    for (service, tally) in [
        ("rds", "With RDS, five layers are yours, four are shared and three are AWS’s."),
        ("ec2", "With EC2, nine layers are yours and three are AWS’s."),
        ("lambda", "Compared with EC2, five layers left your side."),
        ("s3", "not used here"),
        ("fargate", "With Fargate"),
        ("rds", "With RDS"),
    ] {
        page.js(&translate).await;
        page.choose_service(service).await;
        page.see(".srm-summary", tally).await;
    }
    page.js(&translate).await;
    page.open_layer("guest-os").await;
    let panel = "[data-layer=guest-os] .srm-panel";
    page.see(panel, "Shared, mostly AWS on RDS").await;
    page.js(&translate).await;
    page.choose_service("lambda").await;
    page.see(panel, "AWS’s on Lambda").await;
    page.see("[data-layer=guest-os] .srm-owner", "AWS").await;
    page.see("[data-layer=guest-os] .srm-moved", "Moved from You to AWS, compared with EC2.").await;
    page.click("label:has([value=house])").await;
    page.see(".srm-house figcaption", "A hotel room for an hour").await;
    page.js(&translate).await;
    page.choose_service("ec2").await;
    page.see(".srm-house figcaption", "A house you own").await;
    page.js(&translate).await;
    page.click("label:has([value=cloud])").await;
    page.see(panel, "Yours on EC2").await;

    page.js(&translate).await;
    page.press("Check yourself").await;
    for number in 1..=4 {
        page.js(&translate).await;
        page.see(".srm-progress", &format!("Question {number} of 4")).await;
        let asked = question(&page).await;
        page.see(".srm-stem", &asked.prompt.plain()).await;
        page.press("Check answer").await;
        page.wait("root.querySelector('.srm-error')").await;
        page.js(&translate).await;
        answer(&page, number != 2).await;
        page.see(".srm-verdict h3", if number == 2 { "ight" } else { "Right" }).await;
        for choice in &asked.choices {
            let place = format!("[data-choice='{}']", choice.id);
            page.see(&place, &choice.text).await;
            page.see(&place, &choice.reason.plain()).await;
        }
        page.js(&translate).await;
        if number == 3 {
            page.press("Try again").await;
            page.js(&translate).await;
            answer(&page, true).await;
            page.js(&translate).await;
        }
        page.click(".srm-actions .srm-primary").await;
    }
    page.see(".srm-big", "3").await;
    page.js(&translate).await;
    page.press("Practise these").await;
    page.see(".srm-progress", "Question 1 of 1").await;
    page.js(&translate).await;
    page.press("Explore").await;
    page.see(".srm-summary", "With EC2, nine layers are yours and three are AWS’s.").await;
    nothing_said(&page).await;
    page.quit().await;
}

#[tokio::test]
async fn a_page_translator_that_wraps_every_text_breaks_nothing() {
    check_translated("text").await;
}

#[tokio::test]
async fn a_page_translator_that_replaces_every_text_breaks_nothing() {
    check_translated("text.data").await;
}

/// Runs `hack` if any of it is ever read as HTML. Short, since texts of a pack have a longest length.
const TRAP: &str = "<img src=x onerror=hack()><script>hack()</script>&amp;";

/// Puts the trap before every text; ids and words of the format are lower case and without blanks.
fn set_traps(value: &mut Value, key: &str) {
    match value {
        Value::String(text) if text.contains(|char: char| char == ' ' || char.is_uppercase()) || key == "short" => {
            text.insert_str(0, TRAP);
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::Array(items) => items.iter_mut().for_each(|item| set_traps(item, "")),
        Value::Object(fields) => fields.iter_mut().for_each(|(key, field)| set_traps(field, key)),
    }
}

/// The screen shows the trap as it stands in the pack, and made nothing of it.
async fn check_text(page: &Page, selector: &str, rest: &str) {
    page.see(selector, &format!("{TRAP}{rest}")).await;
    assert_eq!(page.js("return root.querySelectorAll('img, script').length").await, json!(0));
    assert_eq!(page.js("return window.hacked ?? 0").await, json!(0), "at {selector}");
}

#[tokio::test]
async fn html_and_script_in_a_pack_are_text_in_every_screen() {
    let mut pack: Value = serde_json::from_str(include_str!("../packs/minimal.json")).expect("JSON");
    set_traps(&mut pack, "");
    let pack = pack.to_string();
    let checked = read_one(&pack).expect("a pack that keeps the rules").pack;
    let page = own_pages(vec![
        ("own.html", format!("{SCRIPT}<script>hack = () => window.hacked = 1</script><shared-responsibility storage=none src=own.json></shared-responsibility>")),
        ("own.json", pack),
    ])
    .await;
    page.ready().await;
    check_text(&page, ".srm-title", "A minimal stack").await;
    for (service, summary) in [("server", "Server"), ("storage", "Storage")] {
        page.choose_service(service).await;
        check_text(&page, ".srm-summary", summary).await;
        for (lens, words) in
            [("house", "A home is not a cloud."), ("classic", "What data means."), ("cloud", "What data means.")]
        {
            page.click(&format!("label:has([value={lens}])")).await;
            for layer in ["system", "code", "building", "data"] {
                page.open_layer(layer).await;
            }
            check_text(&page, "[data-layer=data] .srm-panel", words).await;
        }
    }
    check_text(&page, "[data-layer=data] .srm-src a", "The model").await;
    page.press("Check yourself").await;
    for _ in checked.questions() {
        let question = question_of(&page, &checked).await;
        page.see(".srm-stem", &question.prompt.plain()).await;
        // Wrong wherever that can be, so that the results have something to show.
        for input in clicks(&question, false) {
            page.click(&input).await;
        }
        page.press("Check answer").await;
        page.wait("root.querySelector('.srm-verdict')").await;
        check_text(&page, ".srm-options", question.choices[0].reason.plain().trim_start_matches(TRAP)).await;
        page.click(".srm-actions .srm-primary").await;
    }
    check_text(&page, ".srm-practise", "").await;
    check_text(&page, ".srm-map", "Data").await;
    nothing_said(&page).await;
    // The trap does work where somebody falls into it.
    page.js(&format!("document.createElement('div').innerHTML = '{}'", TRAP.replace("script>", "i>"))).await;
    page.wait("window.hacked").await;
    page.quit().await;
}
