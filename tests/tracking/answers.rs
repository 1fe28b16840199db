//! Platforms that answer in their own way: what they mean is understood, and what they break breaks nothing.

use crate::{
    learner::answer,
    page::Page,
    platform::{PACKAGES, count, first_visit, leave, set, visit_again},
};
use serde_json::json;

/// A script that makes an answer of the widget’s own form happen, after so many seconds.
pub fn answered(seconds: &str) -> String {
    format!(
        "root.host.dispatchEvent(new CustomEvent('srm-answered', {{ detail: {{ question: 'q', kind: 'single', prompt: 'p',
             choices: [{{ id: 'a' }}], correct: ['a'], response: ['a'], success: true, seconds: {seconds} }} }}));"
    )
}

/// A script that makes a full set of ten end so.
pub fn completed(n_right: u32, success: bool) -> String {
    format!(
        "root.host.dispatchEvent(new CustomEvent('srm-completed',
             {{ detail: {{ score: {{ raw: {n_right}, max: 10, scaled: {n_right} / 10 }}, success: {success} }} }}));"
    )
}

/// What the page says of the recording.
async fn status(page: &Page) -> String {
    page.js("return document.querySelector('[role=status]').textContent").await.as_str().expect("text").to_owned()
}

/// Another visit on a platform that is changed first (`before`, `says` and `kept` in lms.html).
pub async fn visit_where(page: &Page, platform: &str) {
    page.driver.enter_default_frame().await.expect("the platform");
    let fresh =
        "document.body.replaceChildren(); calls.length = 0; warned.length = 0; before = () => {}; says = it => it";
    page.page_js(&format!("{fresh}; {platform}")).await;
    visit_again(page).await;
}

/// The same with what happens in that visit; gives its calls.
pub async fn visit(page: &Page, platform: &str, events: &str) -> Vec<Vec<String>> {
    visit_where(page, platform).await;
    page.js(events).await;
    leave(page).await
}

#[tokio::test]
async fn yes_is_understood_in_any_form() {
    for package in PACKAGES {
        let page = first_visit(package).await;
        for yes in [
            "1",
            "'1'",
            "true",
            "'TRUE'",
            "'True'",
            "' true '",
            "'yes'",
            "new String('true')",
            "undefined",
            "null",
            "''",
        ] {
            let platform = format!("says = answer => answer === 'true' ? {yes} : answer");
            let calls = visit(&page, &platform, &[answered("3"), completed(8, true)].concat()).await;
            assert_eq!(calls.iter().filter(|call| call[1].ends_with(".latency")).count(), 1, "{package}: {yes}");
            assert_eq!(page.page_js("return warned").await, json!([]), "{package}: {yes}");
        }
        page.quit().await;
    }
}

#[tokio::test]
async fn a_no_to_a_value_is_said_in_the_console_in_any_form() {
    let page = first_visit("scorm12").await;
    for (no, error) in [("false", "0"), ("0", "0"), ("'False'", "401"), ("undefined", "401"), ("''", "401")] {
        let platform = format!(
            "says = (answer, method, key) => /Set/.test(method) && /session_time/.test(key) ? {no}
                 : /LastError/.test(method) && /session_time/.test(calls.at(-2)[1]) ? {error} : answer"
        );
        visit(&page, &platform, "").await;
        let warned = page.page_js("return warned").await;
        assert!(warned[0].as_str().is_some_and(|it| it.contains("session_time")), "{no}: {warned}");
        assert_eq!(warned.as_array().expect("a list").len(), 1, "{no}: {warned}");
    }
    page.quit().await;
}

#[tokio::test]
async fn a_session_that_runs_already_is_gone_on_with() {
    let begun = "before = api => api[version === 'scorm12' ? 'LMSInitialize' : 'Initialize']('');";
    let error = |code| format!("{begun} says = (answer, method) => /LastError/.test(method) ? {code} : answer");
    for package in PACKAGES {
        let page = first_visit(package).await;
        // As the run-time answers, and as simple ones do: always with the same.
        let always = ["'101'", "101", "'0'", "''", "undefined"].map(error);
        for platform in
            [format!("{begun} says = answer => answer"), format!("{begun} says = a => a === 'false' ? 0 : a")]
                .iter()
                .chain(&always)
        {
            let calls = visit(&page, platform, &completed(8, true)).await;
            let key = if package == "scorm12" { "cmi.core.score.raw" } else { "cmi.score.raw" };
            let told = if package == "scorm12" { "80" } else { "8" };
            assert_eq!(set(&calls, key), [told], "{package}: {platform}");
        }
        page.quit().await;
    }
}

#[tokio::test]
async fn where_no_session_begins_the_page_says_so_and_works() {
    let platforms = [
        // The run-time for SCORM 1.2 takes values after the end, too; others do not.
        "before = api => { api[begin](''); api[end](''); if (version === 'scorm12') api[get] = () => 'n', api[error] = () => 301 }",
        "before = api => { api[begin] = () => 'false' }",
        "before = api => { api[begin] = () => false; api[error] = () => 101 }",
        "before = api => { api[begin] = () => 0; api[error] = () => 102; api[get] = () => 'unknown' }",
        "before = api => { api[begin] = () => undefined; api[error] = () => '101' }",
        "before = api => { api[begin] = () => { throw new Error('on purpose') } }",
        "before = api => { api[begin] = null; api[error] = null; api[get] = null }",
    ];
    for package in PACKAGES {
        let names = "const [begin, end, get, error] = version === 'scorm12'
            ? ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSGetLastError'] : ['Initialize', 'Terminate', 'GetValue', 'GetLastError'];";
        let page = first_visit(package).await;
        for platform in platforms {
            visit_where(&page, &format!("{names} {platform}")).await;
            assert!(status(&page).await.contains("nothing that you do is recorded"), "{package}: {platform}");
            page.js(&[answered("3"), completed(8, true)].concat()).await;
            let calls = leave(&page).await;
            assert!(!calls.iter().any(|call| call[0].ends_with("SetValue")), "{package}: {platform}: {calls:?}");
        }
        page.quit().await;
    }
}

#[tokio::test]
async fn a_method_that_is_missing_or_breaks_stops_neither_the_learner_nor_the_rest() {
    for (package, prefix, end) in [("scorm12", "LMS", "LMSFinish"), ("scorm2004", "", "Terminate")] {
        let page = first_visit(package).await;
        for method in ["GetValue", "SetValue", "Commit", "GetLastError", "GetErrorString"] {
            for broken in ["undefined", "() => { throw new Error('on purpose') }"] {
                let platform = format!("before = api => {{ api.{prefix}{method} = {broken} }}");
                let calls = visit(&page, &platform, &[answered("3"), completed(8, true)].concat()).await;
                assert_eq!(count(&calls, end), 1, "{package}: {method} {broken}");
                let told = set(&calls, if package == "scorm12" { "cmi.core.score.raw" } else { "cmi.score.raw" });
                assert_eq!(told.len(), usize::from(method != "SetValue"), "{package}: {method} {broken}");
            }
        }
        visit_where(&page, &format!("before = api => {{ api.{prefix}SetValue = null }}")).await;
        page.press("Check yourself").await;
        answer(&page, true).await;
        page.see(".srm-verdict", "Right").await;
        page.quit().await;
    }
}

#[tokio::test]
async fn what_has_the_apis_name_and_is_none_is_passed_by() {
    for package in PACKAGES {
        let page = first_visit(package).await;
        page.driver.enter_default_frame().await.expect("the platform");
        page.page_js(
            "launch();
             calls.length = 0;
             const between = document.createElement('iframe');
             document.body.replaceChildren(between);
             between.contentDocument.write(`<p id=API><script>var API_1484_11 = 'none'</script>
                 <iframe title=package src=/${version}/index.html></iframe>`)",
        )
        .await;
        for _ in 0..2 {
            page.driver.enter_frame(0).await.expect("a frame");
        }
        page.ready().await;
        page.js(&completed(8, true)).await;
        let calls = leave(&page).await;
        assert!(calls.iter().any(|call| call[0].ends_with("SetValue")), "{package}: {calls:?}");
        page.quit().await;
    }
}
