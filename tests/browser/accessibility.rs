//! axe finds nothing and everything fits, in every screen, light and dark, narrow and wide.

use crate::{
    learner::{answer, has_all_kinds, question, seed_of},
    page::Page,
};
use serde_json::{Value, json};
use std::fs;

/// Runs axe on the screen as it is, narrow and dark, wide and light, and looks at its layout in each width.
pub async fn check(page: &Page, screen: &str) {
    page.fits_at_all_widths(screen).await;
    // Colours do not depend on the width.
    for (width, scheme) in [(320, "dark"), (900, "light")] {
        page.width(width).await;
        page.scheme(scheme).await;
        let violations = axe(page).await;
        assert_eq!(violations, json!([]), "{screen}, {scheme}, {width} px");
    }
    page.media(&[("forced-colors", "active")]).await;
    assert_eq!(axe(page).await, json!([]), "{screen}, forced colours");
    page.scheme("light").await;
}

pub async fn axe(page: &Page) -> Value {
    let run = "const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'] }).then(found => done(found.violations.map(violation =>
            [violation.id, violation.help, violation.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary)])));";
    page.driver.execute_async(run, vec![]).await.expect("axe runs").json().clone()
}

pub async fn page_with_axe() -> Page {
    let page = Page::open().await;
    load_axe(&page).await;
    page
}

/// Puts axe into the page, where it stays until the next one is loaded. The worksheet for paper goes: axe says nothing of
/// what is not on show, but takes two thirds of its time to see that it is not.
pub async fn load_axe(page: &Page) {
    page.scheme("light").await;
    page.js("root.host.printWorksheet = false").await;
    page.wait("!root.querySelector('.srm-worksheet')").await;
    let source = fs::read_to_string(std::env::var("AXE").expect("AXE names axe.min.js")).expect("axe is there");
    page.driver.execute(source, vec![]).await.expect("axe loads");
}

#[tokio::test]
async fn the_explorer_is_clean() {
    let page = page_with_axe().await;
    check(&page, "nothing open").await;
    page.open_layer("guest-os").await;
    check(&page, "a row open").await;
    for service in ["fargate", "rds", "lambda", "s3"] {
        page.choose_service(service).await;
        check(&page, service).await;
    }
    page.quit().await;
}

#[tokio::test]
async fn a_home_is_clean() {
    let page = page_with_axe().await;
    page.choose_service("lambda").await;
    page.click("label:has([value=house])").await;
    page.open_layer("firewall-config").await;
    page.click(".srm-limits summary").await;
    check(&page, "a home").await;
    for service in ["ec2", "s3"] {
        page.choose_service(service).await;
        check(&page, service).await;
    }
    page.quit().await;
}

#[tokio::test]
async fn the_picture_of_aws_is_clean() {
    let page = page_with_axe().await;
    page.choose_service("lambda").await;
    page.click("label:has([value=classic])").await;
    check(&page, "boxes").await;
    page.click("[data-box=box-os-network-firewall] button").await;
    page.open_layer("guest-os").await;
    check(&page, "a box chosen, a row open").await;
    page.quit().await;
}

#[tokio::test]
async fn questions_verdicts_and_results_are_clean() {
    let page = page_with_axe().await;
    // With bins that are on neither side, and with a wrong choice that goes neither way.
    let others = ["q-control-classes", "q-s3-public"];
    let seed = seed_of(10, |asked| has_all_kinds(asked) && others.iter().all(|id| asked.iter().any(|it| it.id == *id)));
    page.js(&format!("root.host.seed = {seed}")).await;
    page.press("Check yourself").await;
    let mut seen = Vec::new();
    for _ in 0..10 {
        let kind = question(&page).await.kind;
        let is_new = !seen.contains(&kind);
        if is_new {
            check(&page, &format!("{kind:?}")).await;
            page.press("Check answer").await;
            check(&page, &format!("{kind:?} without an answer")).await;
        }
        answer(&page, false).await;
        if is_new {
            check(&page, &format!("{kind:?} checked")).await;
            seen.push(kind);
        }
        page.click(".srm-actions .srm-primary").await;
    }
    page.see(".srm-map[data-by=layer]", "Other").await;
    page.see(".srm-map[data-by=service]", "Other").await;
    page.click(".srm-review summary").await;
    check(&page, "results with all columns, one question open").await;
    page.quit().await;
}
