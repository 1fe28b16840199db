//! The element in other pages: strict policies, several widgets, moves, its attributes and events.

use crate::{
    host_page::with_body,
    learner::answer,
    page::Page,
    server::{STRICT, Site},
};
use serde_json::json;

#[tokio::test]
async fn a_strict_policy_is_kept() {
    let page = Page::new(Site { policy: Some(STRICT), ..Site::default() }).await;
    let listen = "window.violations = []; document.addEventListener('securitypolicyviolation', e => violations.push(e.violatedDirective));";
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": listen })).await;
    page.go("").await;
    page.ready().await;
    page.choose_service("rds").await;
    page.open_layer("guest-os").await;
    page.click("label:has([value=house])").await;
    page.press("Check yourself").await;
    for number in 0..10 {
        answer(&page, number % 2 == 0).await;
        page.click(".srm-actions .srm-primary").await;
    }
    assert_eq!(page.js("return violations").await, json!([]));
    let styled = "return root.querySelectorAll('[style], style').length";
    assert_eq!(page.js(styled).await, json!(0));
    page.quit().await;
}

#[tokio::test]
async fn two_widgets_live_side_by_side() {
    let page = with_body("<shared-responsibility storage=none></shared-responsibility><shared-responsibility storage=none service=s3 lens=house></shared-responsibility>").await;
    page.wait("[...document.querySelectorAll('shared-responsibility')].every(e => e.shadowRoot.querySelector('[data-ready]'))").await;
    page.choose_service("lambda").await;
    page.see(".srm-summary", "With Lambda").await;
    let other = "return document.querySelectorAll('shared-responsibility')[1].shadowRoot.querySelector('.srm-summary').innerText";
    let other = page.js(other).await;
    assert!(other.as_str().expect("text").contains("With S3: a self-storage unit."), "{other}");
    page.quit().await;
}

#[tokio::test]
async fn a_moved_element_keeps_its_state_and_so_does_one_that_comes_back() {
    let page = with_body("<main></main><shared-responsibility storage=none></shared-responsibility>").await;
    page.choose_service("rds").await;
    page.js("const e = root.host; document.querySelector('main').append(e); return 1").await;
    page.see(".srm-summary", "With RDS").await;
    let away = "const e = root.host; e.remove(); window.kept = e; setTimeout(() => setTimeout(() => document.body.append(kept)));";
    page.js(away).await;
    page.wait("document.body.lastElementChild === window.kept && root.querySelector('.srm-summary')?.innerText.includes('With RDS')").await;
    page.click("label:has([value=s3])").await;
    page.see(".srm-summary", "With S3").await;
    page.quit().await;
}

#[tokio::test]
async fn attributes_and_properties_are_obeyed_and_wrong_ones_named() {
    let page =
        with_body("<shared-responsibility storage=none heading-level=3 questions=4></shared-responsibility>").await;
    page.see(".srm-steps", "4 questions").await;
    assert_eq!(page.js("return root.querySelector('h2').ariaLevel").await, json!("3"));
    page.js("root.host.setAttribute('service', 'lambda'); root.host.layer = 'guest-os'").await;
    page.wait("root.querySelector('[data-layer=guest-os] details').open").await;
    page.see("[data-layer=guest-os] .srm-panel", "AWS’s on Lambda").await;
    page.js("root.host.lens = 'castle'; root.host.lens = 'tent'; root.host.lens = 'castle'").await;
    assert_eq!(page.js("return said.length").await, json!(2), "each wrong value is named once");
    page.quit().await;
}

#[tokio::test]
async fn a_widget_can_be_only_the_stack_or_only_the_quiz_and_dark_in_a_light_page() {
    let page = with_body("<shared-responsibility storage=none no-explore theme=dark></shared-responsibility>").await;
    page.see(".srm-quiz", "Question 1 of 10").await;
    assert_eq!(page.js("return root.querySelector('.srm-steps')").await, json!(null));
    let paper = page.js("return getComputedStyle(root.querySelector('.srm')).backgroundColor").await;
    assert_eq!(paper, json!("rgb(21, 24, 28)"));
    page.quit().await;

    let page = with_body("<shared-responsibility no-quiz storage-key=mine></shared-responsibility>").await;
    assert_eq!(page.js("return root.querySelector('.srm-steps')").await, json!(null));
    page.choose_service("rds").await;
    assert_eq!(page.js("return Object.keys(localStorage)").await, json!(["mine"]));
    page.quit().await;
}

#[tokio::test]
async fn the_page_hears_what_the_learner_does_and_nothing_else() {
    let page = with_body("<shared-responsibility storage=none seed=1 questions=1></shared-responsibility>").await;
    page.js("window.heard = []; for (const name of ['layer-selected', 'service-changed', 'lens-changed', 'answered', 'completed'])
             document.addEventListener('srm-' + name, e => heard.push([name, JSON.parse(JSON.stringify(e.detail))]))").await;
    page.js("root.host.service = 's3'").await;
    page.choose_service("rds").await;
    page.open_layer("guest-os").await;
    page.press("Check yourself").await;
    answer(&page, true).await;
    let heard = page.js("return heard").await;
    let names: Vec<_> =
        heard.as_array().expect("a list").iter().map(|event| event[0].as_str().expect("a name")).collect();
    assert_eq!(names, ["service-changed", "layer-selected", "answered", "completed"]);
    assert_eq!(heard[1][1], json!({ "pack": "aws", "layer": "guest-os", "service": "rds" }));
    assert_eq!(heard[2][1]["success"], json!(true));
    assert_eq!(heard[2][1]["response"], heard[2][1]["correct"]);
    assert_eq!(heard[3][1]["score"], json!({ "raw": 1, "max": 1, "scaled": 1 }));
    page.quit().await;
}

#[tokio::test]
async fn keys_pressed_inside_stay_inside() {
    let page = with_body("<shared-responsibility storage=none></shared-responsibility>").await;
    let listen = "window.keys = [];
        for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, e => keys.push(type + e.key))";
    page.js(listen).await;
    page.find("[data-layer=guest-os] summary").await.focus().await.expect("it takes the focus");
    page.key("n ").await;
    page.key(thirtyfour::Key::Right).await;
    assert_eq!(page.js("return keys").await, json!([]));
    page.quit().await;
}

#[tokio::test]
async fn a_property_that_is_written_as_an_attribute_is_named_with_what_to_write() {
    let page = with_body(
        "<shared-responsibility storage=none noquiz=true progress=x pack='[object Object]'></shared-responsibility>",
    )
    .await;
    page.js("document.body.append(root.host)").await;
    let said = page.js("return said").await;
    let said: Vec<&str> = said.as_array().expect("a list").iter().filter_map(|it| it.as_str()).collect();
    let named = |part: &str| said.iter().filter(|it| it.contains(part)).count();
    assert_eq!(
        (said.len(), named("Write it as no-quiz"), named("element.pack"), named("element.progress")),
        (3, 1, 1, 1),
        "{said:?}"
    );
    page.quit().await;
}

#[tokio::test]
async fn without_its_wasm_the_layers_still_open_and_one_line_says_what_is_missing() {
    let page =
        Page::new(Site { pages: vec![("embed/widget_bg.wasm", String::from("no wasm"))], ..Site::default() }).await;
    page.go("").await;
    page.wait("root.querySelector('.srm-notice')").await;
    page.see(".srm-notice", "the quiz needs it").await;
    page.open_layer("guest-os").await;
    page.see("[data-layer=guest-os] .srm-panel", "Yours on EC2").await;
    page.quit().await;
}

#[tokio::test]
async fn where_the_page_asks_how_wide_it_would_be_it_says_so() {
    let asking = [
        "display: flex",
        "display: flex; flex-direction: column; align-items: center",
        "display: grid; place-items: center",
        "display: inline-block",
        "float: left",
        "position: absolute",
        "width: fit-content",
    ];
    let widget = "<shared-responsibility storage=none></shared-responsibility>";
    let body: String = asking.iter().map(|style| format!("<div style='{style}'>{widget}</div>")).collect();
    let page = with_body(&body).await;
    for (page_width, at_least) in [(1000, 600), (360, 280)] {
        page.width(page_width).await;
        let script = "return [...document.querySelectorAll('shared-responsibility')].map(it => it.offsetWidth)";
        let widths: Vec<u32> = serde_json::from_value(page.js(script).await).expect("widths");
        assert!(widths.iter().all(|width| (at_least..=page_width).contains(width)), "{widths:?} of {page_width}");
    }
    page.quit().await;
}

#[tokio::test]
async fn flags_are_as_the_booleans_of_the_browser_and_a_false_one_is_named() {
    let page = with_body("<shared-responsibility storage=none no-quiz=false src=' '></shared-responsibility>").await;
    let named = page.js("return ['no-quiz', 'src'].map(name => said.filter(it => it.includes(name)).length)").await;
    assert_eq!(named, json!([1, 1]));
    let flags = "const input = document.createElement('input'), host = root.host;
        return [true, false, '', 'false', 0, 1, NaN, null, undefined, [], {}].map(value => {
            input.disabled = host.noQuiz = value;
            return host.noQuiz === input.disabled && host.hasAttribute('no-quiz') === input.hasAttribute('disabled');
        })";
    assert_eq!(page.js(flags).await, json!(vec![true; 11]));
    page.quit().await;
}
