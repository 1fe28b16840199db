//! What a reader did is there after a reload; without storage the widget works all the same.

use crate::{
    learner::{answer, question, tick},
    page::Page,
    server::Site,
};
use serde_json::json;

async fn reload(page: &Page) {
    page.driver.refresh().await.expect("the page loads");
    page.ready().await;
    page.whole().await;
}

#[tokio::test]
async fn service_lens_and_open_layer_come_back() {
    let page = Page::open().await;
    page.choose_service("s3").await;
    page.open_layer("customer-data").await;
    reload(&page).await;
    page.see("[data-layer=customer-data] .srm-panel", "Yours on S3").await;
    page.click("label:has([value=house])").await;
    reload(&page).await;
    page.see(".srm-house", "A self-storage unit").await;
    page.quit().await;
}

#[tokio::test]
async fn a_question_comes_back_with_its_ticks() {
    let page = Page::open().await;
    page.press("Check yourself").await;
    answer(&page, true).await;
    page.press("Next question").await;
    let asked = question(&page).await;
    tick(&page, &asked.choices[0].id).await;
    reload(&page).await;
    page.see(".srm-progress", "Question 2 of 10").await;
    assert_eq!(question(&page).await.id, asked.id);
    let ticked = page.js("return root.querySelector(':checked').value").await;
    assert_eq!(ticked, json!(asked.choices[0].id));
    page.quit().await;
}

#[tokio::test]
async fn a_verdict_and_the_results_come_back() {
    let page = Page::open().await;
    page.press("Check yourself").await;
    for number in 1..=10 {
        answer(&page, true).await;
        if number == 1 || number == 10 {
            reload(&page).await;
            page.see(".srm-verdict", "Right").await;
        }
        page.click(".srm-actions .srm-primary").await;
    }
    reload(&page).await;
    page.see(".srm-results", "of 10 fully right").await;
    page.quit().await;
}

#[tokio::test]
async fn without_storage_everything_works_and_nothing_is_said() {
    let page = Page::new(Site::default()).await;
    let denied = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } });
                  window.said = []; for (const level of ['warn', 'error']) console[level] = (...words) => said.push(words.join(' '));";
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": denied })).await;
    page.go("").await;
    page.ready().await;
    page.choose_service("rds").await;
    page.see(".srm-summary", "With RDS").await;
    page.press("Check yourself").await;
    answer(&page, true).await;
    assert_eq!(page.js("return said").await, json!([]));
    page.quit().await;
}

#[tokio::test]
async fn rubbish_in_the_storage_is_a_new_start() {
    let page = Page::open().await;
    for rubbish in ["", "!", "AQ==", "/////w==", "Af////8PAAAAAAA="] {
        page.js(&format!("localStorage.setItem('shared-responsibility:aws', '{rubbish}')")).await;
        reload(&page).await;
        page.see(".srm-summary", "With EC2").await;
    }
    page.quit().await;
}
