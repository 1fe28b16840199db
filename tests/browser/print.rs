//! Paper: the worksheet as a page of its own, and in place of the stack where `print-worksheet` asks for it.

use crate::{
    host_page::{SCRIPT, own_pages},
    learner::answer,
    page::Page,
    server::Site,
};
use serde_json::{Value, json};
use thirtyfour::common::print::PrintParameters;

/// How many sheets of paper a page takes.
async fn n_sheets(page: &Page) -> usize {
    let pdf = page.driver.print_page(PrintParameters::default()).await.expect("it prints");
    let text: String = pdf.iter().map(|&byte| char::from(byte)).collect();
    text.matches("/Type /Page\n").count()
}

#[tokio::test]
async fn the_worksheet_prints_its_key_on_a_page_of_its_own() {
    let page = Page::new(Site::default()).await;
    page.go("embed/worksheet.html").await;
    page.on_paper().await;
    let key = page
        .page_js(
            "const key = document.querySelector('details'), style = getComputedStyle(key);
        return [key.open, style.breakBefore, key.querySelector('ol').getBoundingClientRect().height > 1000]",
        )
        .await;
    // Closed, and yet on paper.
    assert_eq!(key, json!([false, "page", true]));
    let matrices = "const [blank, filled] = [...document.querySelectorAll('table')].map(table => table.innerText);
        return [blank.includes('Shared'), filled.includes('Shared')]";
    assert_eq!(page.page_js(matrices).await, json!([false, true]));
    page.quit().await;
}

#[tokio::test]
async fn on_paper_the_questions_come_first_and_the_key_after_them() {
    let page = Page::new(Site::default()).await;
    page.go("embed/worksheet.html").await;
    let with_key = n_sheets(&page).await;
    page.page_js("document.querySelector('details').remove()").await;
    let questions = n_sheets(&page).await;
    assert!(questions >= 2 && with_key >= questions + 2, "{questions} sheets, with the key {with_key}");
    page.quit().await;
}

/// The parts of the widget that can be seen.
async fn seen(page: &Page) -> Value {
    page.js(
        "return [...root.querySelector('.srm').children].filter(it => it.checkVisibility() && it.clientHeight).map(it => it.className)",
    )
    .await
}

/// The worksheet takes the place of the stack, with a key that begins a new sheet.
async fn check_worksheet(page: &Page) {
    page.wait("root.querySelector('.srm-worksheet')").await;
    assert_eq!(seen(page).await, json!(["srm-head", "srm-explore", "srm-foot"]));
    page.on_paper().await;
    assert_eq!(seen(page).await, json!(["srm-paper"]));
    // A4 without its margins.
    page.width(718).await;
    page.fits("on paper").await;
    let found = page
        .js("const [blank, filled] = root.querySelectorAll('.srm-worksheet tbody'), key = root.querySelector('.srm-worksheet details');
             const all = (it, selector) => [...it.querySelectorAll(selector)];
             return [all(blank, 'td').every(it => !it.textContent), all(filled, 'td').every(it => it.textContent),
                all(root, '.srm-worksheet > ol > li').every(it => it.querySelector('.srm-tick').checkVisibility()),
                all(key, 'ol > li').every(it => it.checkVisibility()), getComputedStyle(key).breakBefore]")
        .await;
    assert_eq!(found, json!([true, true, true, true, "page"]));
    let with_key = n_sheets(page).await;
    page.js("root.querySelector('.srm-worksheet details').remove()").await;
    let questions = n_sheets(page).await;
    assert!(with_key > questions, "{questions} sheets, with the key {with_key}");
}

#[tokio::test]
async fn in_place_of_the_stack_the_demo_page_prints_the_worksheet() {
    let page = Page::open().await;
    check_worksheet(&page).await;
    page.quit().await;
}

#[tokio::test]
async fn a_pack_of_the_pages_own_has_a_worksheet_too_and_none_without_the_attribute() {
    let body = "<shared-responsibility storage=none src=own.json print-worksheet></shared-responsibility>";
    let pack = include_str!("../packs/minimal.json").to_owned();
    let page = own_pages(vec![("own.html", format!("{SCRIPT}{body}")), ("own.json", pack)]).await;
    page.ready().await;
    check_worksheet(&page).await;
    page.js("root.host.printWorksheet = false").await;
    page.wait("!root.querySelector('.srm-worksheet')").await;
    assert_eq!(seen(&page).await, json!(["srm-head", "srm-explore", "srm-foot"]));
    page.quit().await;
}

#[tokio::test]
async fn a_print_changes_nothing_and_finds_the_worksheet_ready() {
    let page = Page::open().await;
    page.choose_service("rds").await;
    page.open_layer("guest-os").await;
    page.wait("root.querySelector('.srm-worksheet')").await;
    let before = page.js("return root.querySelector('.srm').outerHTML").await;
    n_sheets(&page).await;
    assert_eq!(page.js("return root.querySelector('.srm').outerHTML").await, before);
    page.see("[data-layer=guest-os] .srm-panel", "on RDS").await;
    page.press("Check yourself").await;
    answer(&page, true).await;
    // A script that prints leaves no time to render.
    let ready = "let ready; addEventListener('beforeprint', () => ready = !!root.querySelector('.srm-worksheet td'));
        print(); return ready";
    assert_eq!(page.js(ready).await, json!(true));
    page.quit().await;
}

#[tokio::test]
async fn a_question_and_the_results_are_printed_as_they_are() {
    let page = Page::open().await;
    page.js("root.host.questions = 1").await;
    page.wait("root.querySelector('.srm-worksheet')").await;
    page.press("Check yourself").await;
    answer(&page, true).await;
    page.on_paper().await;
    page.see(".srm-verdict", "Right").await;
    assert_eq!(page.js("return root.querySelector('.srm-worksheet').checkVisibility()").await, json!(false));
    page.media(&[]).await;
    page.click(".srm-actions .srm-primary").await;
    page.on_paper().await;
    page.wait("root.querySelector('.srm-results').checkVisibility()").await;
    assert_eq!(page.js("return root.querySelector('.srm-worksheet').checkVisibility()").await, json!(false));
    page.quit().await;
}
