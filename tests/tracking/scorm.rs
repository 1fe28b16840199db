//! The packages in a SCORM run-time: what it is told, that it takes all of it, and that a learner can come back.

use crate::{
    learner::{answer, question, tick},
    platform::{answer_set, check_all_taken, count, first_visit, kept, leave, visit_again},
};
use serde_json::{Value, json};

const PACKAGES: [&str; 2] = ["scorm12", "scorm2004"];

/// Score and state of what a platform keeps.
fn outcome(package: &str, kept: &Value) -> Value {
    match package {
        "scorm12" => json!([kept["core"]["score"]["raw"], kept["core"]["lesson_status"]]),
        _ => json!([kept["score"]["scaled"], kept["success_status"], kept["completion_status"]]),
    }
}

#[tokio::test]
async fn a_full_set_is_reported_with_every_answer() {
    for package in PACKAGES {
        let page = first_visit(package).await;
        page.press("Check yourself").await;
        answer_set(&page, 10, 8).await;
        let calls = leave(&page).await;
        check_all_taken(&calls);
        let ends = [count(&calls, "LMSFinish"), count(&calls, "Terminate")];
        let (end, time) = match package {
            "scorm12" => ([1, 0], "cmi.core.session_time"),
            _ => ([0, 1], "cmi.session_time"),
        };
        assert_eq!(ends, end);
        assert!(calls.iter().any(|call| call[1] == time), "{time}");

        let kept = kept(&page).await;
        let expect = if package == "scorm12" { json!(["80", "passed"]) } else { json!(["0.8", "passed", "completed"]) };
        assert_eq!(outcome(package, &kept), expect);
        let n_interactions = kept["interactions"].as_object().expect("a list").len();
        assert_eq!(n_interactions, 10);
        page.quit().await;
    }
}

#[tokio::test]
async fn a_learner_comes_back_to_the_question_that_was_open() {
    for package in PACKAGES {
        let page = first_visit(package).await;
        page.press("Check yourself").await;
        answer(&page, true).await;
        page.press("Next question").await;
        let asked = question(&page).await.id;
        tick(&page, "a").await;
        leave(&page).await;
        visit_again(&page).await;
        page.see(".srm-progress", "Question 2 of 10").await;
        assert_eq!(question(&page).await.id, asked);
        assert_eq!(page.js("return root.querySelector('.srm-option :checked').value").await, json!("a"));
        answer(&page, true).await;
        let calls = leave(&page).await;
        check_all_taken(&calls);
        let second = format!("cmi.interactions.1.id {asked}");
        assert!(calls.iter().any(|call| call[1..].join(" ").starts_with(&second)), "{second}");
        page.quit().await;
    }
}

#[tokio::test]
async fn the_best_full_set_counts_and_practice_does_not() {
    for package in PACKAGES {
        let page = first_visit(package).await;
        // As long as the sets are.
        page.js("root.host.questions = 3").await;
        page.press("Check yourself").await;
        answer_set(&page, 3, 2).await;
        page.press("Practise these").await;
        answer_set(&page, 1, 1).await;
        leave(&page).await;
        eprintln!("{}", outcome(package, &kept(&page).await));
        page.quit().await;
    }
}

#[tokio::test]
async fn the_packages_pass_mark_holds_where_the_platform_has_none() {
    for (mark, status) in [("kept", "passed"), ("{}", "failed")] {
        let page = first_visit("scorm12").await;
        page.driver.enter_default_frame().await.expect("the platform");
        page.page_js(&format!("kept = {mark}")).await;
        visit_again(&page).await;
        page.press("Check yourself").await;
        answer_set(&page, 10, 7).await;
        leave(&page).await;
        assert_eq!(outcome("scorm12", &kept(&page).await), json!(["70", status]));
        page.quit().await;
    }
}

#[tokio::test]
async fn progress_that_is_too_long_is_not_cut_and_the_last_that_fitted_stays() {
    let page = first_visit("scorm12").await;
    page.press("Check yourself").await;
    answer(&page, true).await;
    page.press("Next question").await;
    page.js("window.said = []; console.warn = words => said.push(words);
             Object.defineProperty(root.host, 'progress', { get: () => 'A'.repeat(4097) })").await;
    answer(&page, true).await;
    page.press("Next question").await;
    answer(&page, true).await;
    let said = page.js("return said").await;
    assert_eq!(said.as_array().expect("a list").len(), 1, "{said}");
    check_all_taken(&leave(&page).await);
    visit_again(&page).await;
    page.see(".srm-verdict", "Right").await;
    page.see(".srm-progress", "Question 1 of 10").await;
    page.quit().await;
}

#[tokio::test]
async fn without_a_platform_the_page_says_that_nothing_is_recorded_and_works() {
    let page = first_visit("scorm12").await;
    page.driver.enter_default_frame().await.expect("the platform");
    page.go("scorm12/index.html").await;
    page.ready().await;
    let said = page.js("return document.querySelector('[role=status]').textContent").await;
    assert!(said.as_str().expect("text").contains("nothing that you do is recorded"), "{said}");
    page.press("Check yourself").await;
    answer(&page, true).await;
    page.see(".srm-verdict", "Right").await;
    page.quit().await;
}
