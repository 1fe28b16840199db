//! Values as platforms have them, and times as clocks give them: none of them stops the recording or lowers a result.

use crate::{
    answers::{answered, completed, visit, visit_where},
    page::Page,
    platform::{first_visit, leave, set, visit_again},
};
use serde_json::json;

/// A platform that has this value for a key.
fn has(key: &str, value: &str) -> String {
    format!("says = (answer, method, asked) => /Get/.test(method) && asked === '{key}' ? {value} : answer;")
}

async fn check_pass_mark(page: &Page, key: &str, value: &str, expect: u32) {
    visit_where(page, &has(key, value)).await;
    assert_eq!(page.js("return root.host.passMark").await, json!(expect), "{key}: {value}");
}

#[tokio::test]
async fn a_pass_mark_is_a_percentage_or_a_fraction_or_that_of_the_package() {
    let page = first_visit("scorm12").await;
    let marks = ["60", "'60'", "60.4", "'60,4'", "'60 %'", "0.6", "'0.6'", "'0,6'", "' .6'"].map(|mark| (mark, 60));
    let none = ["''", "' '", "null", "undefined", "'null'", "'unknown'", "NaN", "-1", "'-1'", "150", "'false'"]
        .map(|mark| (mark, 80));
    for (mark, expect) in marks.into_iter().chain(none).chain([("1", 1), ("0", 1), ("100", 100), ("0.001", 1)]) {
        check_pass_mark(&page, "cmi.student_data.mastery_score", mark, expect).await;
    }
    page.quit().await;
    let page = first_visit("scorm2004").await;
    let marks = ["0.6", "'0.6'", "'0,6'", "60", "'60'"].map(|mark| (mark, 60));
    let none = ["''", "null", "undefined", "'unknown'", "150"].map(|mark| (mark, 80));
    for (mark, expect) in marks.into_iter().chain(none).chain([("1", 100), ("'1.0'", 100), ("-0.5", 1), ("100", 100)]) {
        check_pass_mark(&page, "cmi.scaled_passing_score", mark, expect).await;
    }
    page.quit().await;
}

#[tokio::test]
async fn the_best_set_counts_whatever_the_platform_has_for_a_score() {
    for (package, key, told) in
        [("scorm12", "cmi.core.score.raw", ["50", "90"]), ("scorm2004", "cmi.score.scaled", ["0.5", "0.9"])]
    {
        let page = first_visit(package).await;
        let sets = [5, 3, 9].map(|n_right| completed(n_right, false)).concat();
        for none in ["''", "'unknown'", "'NaN'", "undefined", "'null'", "'false'", "'900'"] {
            let calls = visit(&page, &has(key, none), &sets).await;
            assert_eq!(set(&calls, key), told, "{package}: {none}");
        }
        let eight =
            if package == "scorm12" { ["80", "'80'", "'80,0'", "'80.0'"] } else { ["0.8", "'0,8'", "80", "'80'"] };
        for best in eight {
            let calls = visit(&page, &has(key, best), &sets).await;
            assert_eq!(set(&calls, key), told[1..], "{package}: {best}");
        }
        page.quit().await;
    }
}

#[tokio::test]
async fn a_visit_begins_what_was_not_begun_and_lowers_nothing() {
    for (package, key, fresh, begun) in [
        (
            "scorm12",
            "cmi.core.lesson_status",
            vec!["not attempted", "Not Attempted", "n", "", "unknown", "null", "false"],
            vec!["passed", "Passed", "P", "completed", "COMPLETED", "c", "failed", "F", "browsed", "incomplete", "i"],
        ),
        (
            "scorm2004",
            "cmi.completion_status",
            vec!["unknown", "not attempted", "", "incomplete"],
            vec!["completed", "Completed", "c"],
        ),
    ] {
        let page = first_visit(package).await;
        for (status, expect) in
            fresh.iter().map(|it| (it, vec!["incomplete"])).chain(begun.iter().map(|it| (it, Vec::new())))
        {
            let calls = visit(&page, &has(key, &format!("'{status}'")), "").await;
            assert_eq!(set(&calls, key), expect, "{package}: {status}");
        }
        page.quit().await;
    }
}

#[tokio::test]
async fn who_has_passed_is_not_failed_by_a_platform_that_forgot_the_score() {
    for (package, key) in [("scorm12", "cmi.core.lesson_status"), ("scorm2004", "cmi.success_status")] {
        let page = first_visit(package).await;
        let calls = visit(&page, &has(key, "'Passed'"), &completed(2, false)).await;
        assert_eq!(set(&calls, key), [""; 0], "{package}");
        let calls = visit(&page, &has(key, "'unknown'"), &completed(2, false)).await;
        assert_eq!(set(&calls, key).last(), Some(&"failed"), "{package}");
        page.quit().await;
    }
}

#[tokio::test]
async fn words_for_nothing_are_no_progress_and_no_number_of_answers() {
    let page = first_visit("scorm2004").await;
    for nothing in ["'null'", "'undefined'", "null", "' '", "false"] {
        let platform = has("cmi.suspend_data", nothing);
        visit(&page, &platform, "").await;
        assert_eq!(page.page_js("return warned").await, json!([]), "{nothing}");
        let calls = visit(&page, &has("cmi.interactions._count", nothing), &answered("3")).await;
        assert!(!calls.iter().any(|call| call[1].contains("interactions.") && call[0] == "SetValue"), "{nothing}");
    }
    for number in ["7", "'7'", "7.0", "'7.0'"] {
        let calls = visit(&page, &has("cmi.interactions._count", number), &answered("3")).await;
        assert!(!set(&calls, "cmi.interactions.7.id").is_empty(), "{number}");
    }
    page.quit().await;
}

#[tokio::test]
async fn times_are_told_in_full_whatever_the_clock_does() {
    for (package, key, latency, shown) in [
        ("scorm12", "cmi.core.session_time", "latency", ["00:00:03", "02:00:00", "00:00:00"]),
        ("scorm2004", "cmi.session_time", "latency", ["PT3.25S", "PT7200S", "PT0S"]),
    ] {
        let page = first_visit(package).await;
        for (seconds, expect) in [("3.25", shown[0]), ("7200", shown[1])]
            .into_iter()
            .chain(["0", "-5", "-3600", "NaN", "undefined", "-Infinity"].map(|it| (it, shown[2])))
        {
            page.driver.enter_default_frame().await.expect("the platform");
            page.page_js("calls.length = 0; kept = first").await;
            visit_again(&page).await;
            page.js("const now = Date.now; Date.now = () => now() - 3600000").await;
            page.js(&answered(seconds)).await;
            let calls = leave(&page).await;
            assert_eq!(set(&calls, &format!("cmi.interactions.0.{latency}")), [expect], "{package}: {seconds}");
            let time = set(&calls, key)[0];
            // The visit took less than a minute.
            let is_short = match package {
                "scorm12" => time.starts_with("00:00:"),
                _ => time
                    .strip_prefix("PT")
                    .and_then(|it| it.strip_suffix('S'))
                    .and_then(|it| it.parse().ok())
                    .is_some_and(|it: f64| (0.0..60.0).contains(&it)),
            };
            assert!(is_short, "{time}");
        }
        page.quit().await;
    }
}
