//! What a reader did is there after a reload; without storage the widget works all the same.

use crate::{
    host_page::{listening, nothing_said},
    learner::{answer, places, question, tick},
    page::Page,
    server::Site,
};
use serde_json::json;

#[tokio::test]
async fn service_lens_and_open_layer_come_back() {
    let page = Page::open().await;
    page.choose_service("s3").await;
    page.open_layer("customer-data").await;
    page.reload().await;
    page.see("[data-layer=customer-data] .srm-panel", "Yours on S3").await;
    page.click("label:has([value=house])").await;
    page.reload().await;
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
    let before = places(&page).await;
    page.reload().await;
    page.see(".srm-progress", "Question 2 of 10").await;
    assert_eq!(question(&page).await.id, asked.id);
    assert_eq!(places(&page).await, before);
    page.wait("root.querySelector('.srm-options :checked')").await;
    page.quit().await;
}

#[tokio::test]
async fn a_verdict_and_the_results_come_back() {
    let page = Page::open().await;
    page.press("Check yourself").await;
    for number in 1..=10 {
        answer(&page, true).await;
        if number == 1 || number == 10 {
            page.reload().await;
            page.see(".srm-verdict", "Right").await;
        }
        page.click(".srm-actions .srm-primary").await;
    }
    page.reload().await;
    page.see(".srm-results", "of 10 fully right").await;
    page.quit().await;
}

#[tokio::test]
async fn without_storage_everything_works_and_nothing_is_said() {
    let page = listening(Site::default()).await;
    let denied = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })";
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": denied })).await;
    page.go("").await;
    page.ready().await;
    page.choose_service("rds").await;
    page.see(".srm-summary", "With RDS").await;
    page.press("Check yourself").await;
    answer(&page, true).await;
    nothing_said(&page).await;
    page.quit().await;
}
