//! Effects of a click: what is reported, and where the focus goes.

use crate::mount::mount;
use shared_responsibility::session::{Action, Screen, quiz::Plan};
use wasm_bindgen_test::wasm_bindgen_test;

const CHECK_YOURSELF: &str = ".srm-steps button:last-child";
const SUBMIT: &str = "button[type=submit]";

#[wasm_bindgen_test]
async fn each_new_session_is_reported() {
    let widget = mount(vec![]).await;
    assert!(widget.sessions.borrow().is_empty());
    widget.click("[value=rds]").await;
    widget.click("[value=house]").await;
    let services: Vec<u32> = widget.sessions.borrow().iter().map(|session| session.service_idx).collect();
    assert_eq!(services, [2, 2]);
}

#[wasm_bindgen_test]
async fn nothing_takes_the_focus_at_first_or_when_a_session_is_resumed() {
    let quiz = Action::Quiz(Plan { seed: 1, n_questions: 3, ..Plan::default() });
    let widget = mount(vec![quiz, Action::Check]).await;
    assert_eq!(widget.sessions.borrow().last().map(|session| session.screen), Some(Screen::Quiz));
    assert!(!widget.has_focus("*"));
    let widget = mount(vec![Action::Resume(Box::default())]).await;
    assert!(!widget.has_focus("*"));
}

#[wasm_bindgen_test]
async fn check_leads_to_the_first_choice_then_to_the_verdict_and_next_to_the_prompt() {
    let widget = mount(vec![]).await;
    widget.click(CHECK_YOURSELF).await;
    assert!(widget.has_focus(".srm-options"));
    widget.click(SUBMIT).await;
    assert!(widget.has_focus(".srm-options input"));
    widget.tick_right().await;
    widget.click(SUBMIT).await;
    assert!(widget.has_focus(".srm-verdict"));
    widget.click(".srm-actions .srm-secondary").await;
    assert!(widget.has_focus(".srm-options"));
    widget.tick_right().await;
    widget.click(SUBMIT).await;
    widget.click(".srm-actions .srm-primary").await;
    assert!(widget.has_focus(".srm-options"));
}

#[wasm_bindgen_test]
async fn a_layer_link_leads_to_its_row() {
    let widget = mount(vec![]).await;
    widget.click(CHECK_YOURSELF).await;
    widget.tick_right().await;
    widget.click(SUBMIT).await;
    widget.click(".srm-feedback .srm-link").await;
    assert!(widget.has_focus("details[open] > summary"));
    widget.click(".srm-back").await;
    assert!(widget.has_focus(".srm-verdict"));
}
