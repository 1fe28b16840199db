//! Where the focus is, for who goes through the quiz by keys.

use crate::{
    engine::Engine,
    learner::{choose, question, seed_of},
    page::Page,
    server::Site,
};
use serde_json::json;
use thirtyfour::Key;

/// Presses the button that a selector names.
async fn enter(page: &Page, selector: &str) {
    page.find(selector).await.focus().await.expect("it takes the focus");
    page.focused(selector).await;
    page.key(Key::Enter).await;
}

/// The question has the focus, its prompt is in sight, and the next stop is its first input.
async fn asked(page: &Page) {
    page.focused(".srm-options").await;
    let in_sight = "const box = root.querySelector('legend').getBoundingClientRect();
        return box.height > 0 && box.top >= 0 && box.top < innerHeight";
    assert_eq!(page.js(in_sight).await, json!(true), "the prompt is in sight");
    page.key(Key::Tab).await;
    page.focused(".srm-options input").await;
}

pub async fn each_step_of_the_quiz_leads_to_where_the_session_says(engine: Engine) {
    const PRIMARY: &str = ".srm-actions .srm-primary";
    const SECONDARY: &str = ".srm-actions .srm-secondary";
    let seed = seed_of(2, |asked| asked[0].id == "q-lambda-library" && asked[1].bins.is_empty());
    let html = format!(
        "<!doctype html><script type=module src=embed/shared-responsibility.js></script>
         <shared-responsibility storage=none questions=2 seed={seed}></shared-responsibility>"
    );
    let page = Page::new_in(engine, Site { pages: vec![("own.html", html)], ..Site::default() }).await;
    page.go("own.html").await;
    page.ready().await;
    page.whole().await;

    enter(&page, "[value=quiz]").await;
    asked(&page).await;
    enter(&page, PRIMARY).await;
    page.focused(".srm-options input").await;
    page.see(".srm-count", "Choose an answer first.").await;
    choose(&page, false).await;
    enter(&page, PRIMARY).await;
    page.focused(".srm-verdict").await;

    enter(&page, ".srm-feedback .srm-link").await;
    page.focused("details[open] > summary").await;
    enter(&page, ".srm-back").await;
    page.focused(".srm-verdict").await;

    enter(&page, SECONDARY).await;
    asked(&page).await;
    enter(&page, ".srm-steps button:first-child").await;
    page.focused(".srm-services :checked").await;
    enter(&page, "[value=quiz]").await;
    asked(&page).await;

    choose(&page, false).await;
    enter(&page, PRIMARY).await;
    page.focused(".srm-verdict").await;
    let first = question(&page).await.id;
    enter(&page, PRIMARY).await;
    page.wait(&format!("root.querySelector('.srm-options').dataset.question !== '{first}'")).await;
    asked(&page).await;
    choose(&page, false).await;
    enter(&page, PRIMARY).await;
    page.focused(".srm-verdict").await;
    enter(&page, PRIMARY).await;
    page.focused(".srm-total").await;
    enter(&page, ".srm-results .srm-primary").await;
    asked(&page).await;
    page.quit().await;
}
