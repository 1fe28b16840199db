//! The packages in a SCORM run-time: what it is told, that it takes all of it, and that a learner can come back.

use crate::{
    learner::{answer, clicks, question},
    platform::{PACKAGES, answer_set, check_all_taken, count, first_visit, kept, leave, set, visit_again},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Score and state of what a platform keeps.
fn outcome(package: &str, kept: &Value) -> Value {
    match package {
        "scorm12" => json!([kept["core"]["score"]["raw"], kept["core"]["lesson_status"]]),
        _ => json!([kept["score"]["scaled"], kept["success_status"], kept["completion_status"]]),
    }
}

/// A real SCORM 1.2 platform may refuse or cut what the run-time of the test takes.
fn check_strictly_12(kept: &Value) {
    let suspended = kept["suspend_data"].as_str().expect("text").len();
    assert!(0 < suspended && suspended <= 4096, "{suspended} characters");
    for it in kept["interactions"].as_object().expect("a list").values() {
        let id = it["id"].as_str().expect("an id");
        assert!(id.len() <= 255 && id.chars().all(|char| char.is_ascii_alphanumeric() || "-_".contains(char)), "{id}");
        for response in [&it["student_response"], &it["correct_responses"]["0"]["pattern"]] {
            let response = response.as_str().expect("text");
            let is_one = |part: &str| {
                part.len() == 1 && part.chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_digit())
            };
            let is_part = |part: &str| match it["type"].as_str() {
                Some("choice") => is_one(part),
                Some("true-false") => part == "t" || part == "f",
                _ => part.split_once('.').is_some_and(|(item, bin)| is_one(item) && is_one(bin)),
            };
            assert!(response.len() <= 255 && response.split(',').all(is_part), "{it}");
        }
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
        let kept = kept(&page).await;
        let (expect, time, end) = match package {
            "scorm12" => (json!(["80", "passed"]), "cmi.core.session_time", "LMSFinish"),
            _ => (json!(["0.8", "passed", "completed"]), "cmi.session_time", "Terminate"),
        };
        assert_eq!(outcome(package, &kept), expect);
        assert_eq!((set(&calls, time).len(), count(&calls, end)), (1, 1));
        let interactions = kept["interactions"].as_object().expect("a list");
        let right = interactions.values().filter(|it| it["result"] == "correct").count();
        assert_eq!((interactions.len(), right), (10, 8));
        if package == "scorm12" {
            check_strictly_12(&kept);
        }
        let types: BTreeSet<&str> = interactions.values().filter_map(|it| it["type"].as_str()).collect();
        assert_eq!(types, ["choice", "matching", "true-false"].into());
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
        let asked = question(&page).await;
        page.click(&clicks(&asked, true)[0]).await;
        leave(&page).await;
        visit_again(&page).await;
        page.see(".srm-progress", "Question 2 of 10").await;
        assert_eq!(question(&page).await, asked);
        page.wait("root.querySelector('.srm-options :checked')").await;
        for input in &clicks(&asked, true)[1..] {
            page.click(input).await;
        }
        page.press("Check answer").await;
        page.see(".srm-verdict", "Right").await;
        let calls = leave(&page).await;
        check_all_taken(&calls);
        assert_eq!(set(&calls, "cmi.interactions.1.id"), [asked.id]);
        page.quit().await;
    }
}

#[tokio::test]
async fn the_best_full_set_counts_and_practice_of_what_was_missed_does_not() {
    for package in PACKAGES {
        let page = first_visit(package).await;
        page.js("root.host.questions = 2").await;
        page.press("Check yourself").await;
        answer_set(&page, 2, 1).await;
        page.press("Practise these").await;
        answer_set(&page, 1, 1).await;
        for n_right in [2, 0] {
            page.press("Start again").await;
            answer_set(&page, 2, n_right).await;
        }
        let calls = leave(&page).await;
        check_all_taken(&calls);
        let (key, told) = match package {
            "scorm12" => ("cmi.core.score.raw", ["50", "100"]),
            _ => ("cmi.score.scaled", ["0.5", "1"]),
        };
        assert_eq!(set(&calls, key), told);
        let expect = if package == "scorm12" { json!(["100", "passed"]) } else { json!(["1", "passed", "completed"]) };
        assert_eq!(outcome(package, &kept(&page).await), expect);
        page.quit().await;
    }
}

#[tokio::test]
async fn an_exam_is_told_at_its_end_and_committed_once() {
    for package in PACKAGES {
        let page = first_visit(package).await;
        page.js("root.host.mode = 'exam'; root.host.questions = 2").await;
        page.press("Check yourself").await;
        // The other one stays without an answer.
        for input in clicks(&question(&page).await, true) {
            page.click(&input).await;
        }
        page.click(".srm-actions .srm-primary").await;
        page.click(".srm-actions .srm-primary").await;
        page.wait("root.querySelector('.srm-results')").await;
        page.see(".srm-total", "You did not pass. The pass mark is 2 of 2.").await;
        let calls = leave(&page).await;
        check_all_taken(&calls);
        assert_eq!(count(&calls, "LMSCommit") + count(&calls, "Commit"), 1);
        let kept = kept(&page).await;
        let results: Vec<_> = (0..2).map(|idx| kept["interactions"][idx.to_string()]["result"].clone()).collect();
        let wrong = if package == "scorm12" { "wrong" } else { "incorrect" };
        assert_eq!(results, [json!("correct"), json!(wrong)]);
        assert_eq!(outcome(package, &kept)[1], "failed");
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
        page.js("root.host.questions = 4").await;
        page.press("Check yourself").await;
        answer_set(&page, 4, 3).await;
        leave(&page).await;
        assert_eq!(outcome("scorm12", &kept(&page).await), json!(["75", status]));
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
             Object.defineProperty(root.host, 'progress', { get: () => 'A'.repeat(4097) })")
        .await;
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

#[tokio::test]
async fn a_visit_that_the_browser_brings_back_begins_a_session_of_its_own() {
    for package in PACKAGES {
        let page = first_visit(package).await;
        page.press("Check yourself").await;
        answer(&page, true).await;
        page.js("for (const type of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(type, { persisted: true }))")
            .await;
        page.driver.enter_default_frame().await.expect("the platform");
        page.wait_on_page("calls.filter(([method]) => /Initialize/.test(method)).length === 2").await;
        page.quit().await;
    }
}
