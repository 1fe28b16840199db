//! A storage that is full or holds rubbish is as good as none, and what others keep in it stays theirs.

use crate::{
    host_page::{nothing_said, with_body},
    learner::{answer, question, tick},
    page::Page,
};
use serde_json::{Value, json};
use shared_responsibility::session::progress::VERSION;

const BODY: &str = "<shared-responsibility seed=3 storage-key=mine></shared-responsibility>";

/// Replaces the widget by a new one, as a reload does.
async fn again(page: &Page) {
    let again = "const done = arguments[0], old = document.querySelector('shared-responsibility'), now = document.createElement('shared-responsibility');
        for (const { name, value } of old.attributes) now.setAttribute(name, value);
        now.addEventListener('srm-ready', () => done());
        old.replaceWith(now)";
    page.driver.execute_async(again, vec![]).await.expect("the widget comes");
}

/// Nothing is left of what was saved, and the widget answers.
async fn check_fresh(page: &Page, saved: &str) {
    let fresh = "return [root.querySelector('.srm-summary')?.innerText, root.querySelectorAll('[open]').length]";
    assert_eq!(
        page.js(fresh).await,
        json!(["With EC2, nine layers are yours and three are AWS’s.", 0]),
        "after {saved}"
    );
    page.js("root.querySelector('[value=rds]').click()").await;
    page.wait("root.querySelector('.srm-summary').innerText.includes('With RDS')").await;
}

#[tokio::test]
async fn a_full_storage_is_as_good_as_none() {
    let page = with_body(BODY).await;
    page.js("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }").await;
    page.choose_service("s3").await;
    page.open_layer("customer-data").await;
    page.see("[data-layer=customer-data] .srm-panel", "Yours on S3").await;
    page.press("Check yourself").await;
    answer(&page, true).await;
    page.press("Next question").await;
    page.see(".srm-progress", "Question 2 of 10").await;
    assert_eq!(page.js("return localStorage.length").await, json!(0));
    again(&page).await;
    check_fresh(&page, "nothing").await;
    nothing_said(&page).await;
    page.quit().await;
}

#[tokio::test]
async fn every_kind_of_rubbish_is_a_new_start_and_other_keys_are_left_alone() {
    let page = with_body(BODY).await;
    let others =
        json!({ "shared-responsibility": "AQ==", "shared-responsibility:aws": "AQEC", "mine2": "{}", "": "nameless" });
    page.js(&format!("for (const [key, value] of Object.entries({others})) localStorage.setItem(key, value)")).await;
    page.choose_service("s3").await;
    page.open_layer("customer-data").await;
    page.press("Check yourself").await;
    answer(&page, true).await;
    page.press("Next question").await;
    tick(&page, &question(&page).await.choices[0].id).await;
    let saved = page.js("return atob(localStorage.getItem('mine'))").await.as_str().expect("bytes").to_owned();
    let saved: Vec<u8> = saved.chars().map(|char| char as u8).collect();
    again(&page).await;
    page.see(".srm-progress", "Question 2 of 10").await;

    let mut rubbish: Vec<Vec<u8>> = (0..saved.len()).step_by(7).map(|length| saved[..length].to_vec()).collect();
    rubbish.push(saved[..saved.len() - 1].to_vec());
    rubbish.extend([0, VERSION - 1, VERSION + 1, 255].map(|version| [&[version], &saved[1..]].concat()));
    // A generator with a fixed start: the same bytes in every run.
    let mut state = 1_u32;
    let mut random = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    for length in 1..40 {
        let bytes: Vec<u8> = (0..length * 5).map(|_| random()).collect();
        rubbish.push([&[VERSION], &bytes[..]].concat());
        rubbish.push(bytes);
    }
    let texts = rubbish.iter().map(|bytes| Value::from(bytes.iter().map(|&byte| char::from(byte)).collect::<String>()));
    let no_base64 = ["A", "AQA", "AQ=A", "%%%%", "{\"a\":1}", "null", "\u{0}", "☃", "AQEC\u{ffff}"].map(Value::from);
    let n_tried = rubbish.len() + no_base64.len();
    assert!(n_tried > 100, "{n_tried}");
    for (text, encode) in texts.map(|text| (text, true)).chain(no_base64.map(|text| (text, false))) {
        page.js(&format!("const text = {text}; localStorage.setItem('mine', {encode} ? btoa(text) : text)")).await;
        again(&page).await;
        check_fresh(&page, &text.to_string()).await;
    }
    let kept = page.js("const kept = { ...localStorage }; delete kept.mine; return kept").await;
    assert_eq!(kept, others);
    nothing_said(&page).await;
    page.quit().await;
}
