//! Two tabs at once lose nothing, not even what is done in the moment in which the other one saves.

use crate::{
    coming_back::{KEY, days_later, finish_set, open, saved},
    learner::{answer, choose, question},
};
use serde_json::{Value, json};

#[tokio::test]
async fn a_click_in_the_moment_in_which_another_tab_saves_is_not_undone() {
    let page = open().await;
    finish_set(&page).await;
    let theirs = saved(&page).await;
    page.js(&format!("localStorage.removeItem('{KEY}')")).await;
    page.reload().await;
    // Another set than theirs, whose answers would be these.
    page.js("root.host.seed = 4").await;
    page.press("Check yourself").await;
    let asked = question(&page).await;
    // Nothing comes between the two: the click has not been reported yet.
    let moment = format!(
        "root.querySelector('.srm-options input').click();
         root.querySelector('[value=fairly-sure]').click();
         localStorage.setItem('{KEY}', {theirs});
         dispatchEvent(new StorageEvent('storage', {{ key: '{KEY}', newValue: {theirs} }}))"
    );
    page.js(&moment).await;
    page.wait("root.querySelector('[value=fairly-sure]')?.checked").await;
    assert_eq!(question(&page).await.id, asked.id);
    assert_eq!(page.js("return root.querySelector('.srm-options input').checked").await, json!(true));
    // What both tabs know is kept.
    page.wait(&format!("localStorage.getItem('{KEY}') !== {theirs}")).await;
    page.reload().await;
    page.wait("root.querySelector('[value=fairly-sure]')?.checked").await;
    days_later(&page, 2).await;
    page.press("Explore").await;
    page.see(".srm-due h3", "due for review").await;
    page.quit().await;
}

#[tokio::test]
async fn the_page_hears_of_an_answer_of_that_moment_and_the_verdict_has_the_focus() {
    let page = open().await;
    page.choose_service("rds").await;
    let theirs = saved(&page).await;
    page.press("Check yourself").await;
    page.wait("root.querySelector('.srm-options')").await;
    page.js("window.heard = 0; addEventListener('srm-answered', () => heard++)").await;
    choose(&page, true).await;
    page.js(&format!(
        "root.querySelector('.srm-actions .srm-primary').click();
         localStorage.setItem('{KEY}', {theirs});
         dispatchEvent(new StorageEvent('storage', {{ key: '{KEY}', newValue: {theirs} }}))"
    ))
    .await;
    page.wait("root.querySelector('.srm-verdict')").await;
    page.focused(".srm-verdict").await;
    assert_eq!(page.js("return heard").await, json!(1));
    page.quit().await;
}

#[tokio::test]
async fn two_tabs_at_once_lose_nothing() {
    let page = open().await;
    let first = page.driver.window().await.expect("a window");
    page.press("Check yourself").await;
    answer(&page, true).await;
    let second = page.driver.new_window().await.expect("a window");
    page.driver.switch_to_window(second.clone()).await.expect("it is there");
    page.go("own.html").await;
    page.ready().await;
    // The second goes on with the set; the first hears of it.
    page.wait("root.querySelector('.srm-verdict')").await;
    page.press("Next question").await;
    answer(&page, false).await;
    page.press("Next question").await;
    answer(&page, true).await;

    page.driver.switch_to_window(first.clone()).await.expect("it is there");
    page.wait("root.querySelectorAll('.srm-ticks [data-right]').length === 3").await;
    page.see(".srm-progress", "Question 1 of 4").await;
    page.press("Next question").await;
    page.see(".srm-progress", "Question 4 of 4").await;
    answer(&page, true).await;

    page.driver.switch_to_window(second).await.expect("it is there");
    page.wait("root.querySelectorAll('.srm-ticks [data-right]').length === 4").await;
    page.press("See the results").await;
    page.see(".srm-results", "of 4 fully right").await;
    // What is deleted in one is gone in the other.
    page.click(".srm-my-progress > summary").await;
    page.click(".srm-my-progress details > summary").await;
    page.press("Delete it").await;
    page.driver.switch_to_window(first).await.expect("it is there");
    page.wait("root.querySelector('.srm-explore')").await;
    assert_eq!(saved(&page).await, Value::Null);
    page.quit().await;
}
