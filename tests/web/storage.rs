//! Storage that works, and storage that is denied; progress as text.

use shared_responsibility::{
    default_pack::default_pack,
    host::storage::{load, read, save, write},
    session::{
        Action, Session,
        progress::Progress,
        quiz::{Mode, Plan},
    },
};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn what_is_saved_is_loaded() {
    save("srm-test", "AQID");
    assert_eq!(load("srm-test").as_deref(), Some("AQID"));
    assert_eq!(load("srm-test-nothing"), None);
}

#[wasm_bindgen_test]
fn progress_is_the_same_when_its_text_is_read() {
    let pack = default_pack().expect("it decodes");
    let plan = Plan { seed: u32::MAX, n_questions: 40, mode: Mode::Exam, ..Plan::default() };
    let session = Session::default().apply(&pack, &Action::Quiz(plan), 0);
    let progress = Progress::of(&pack, &session);
    let bytes = progress.to_bytes().expect("bytes");
    assert!(bytes.iter().any(|byte| !byte.is_ascii()), "there are bytes that are no text");
    assert_eq!(write(&progress).and_then(|text| read(&text)), Some(progress));
}

#[wasm_bindgen_test]
fn denied_storage_is_none_and_no_panic() {
    let deny =
        "Object.defineProperty(window, 'localStorage', { configurable: true, get() { throw new Error('denied') } })";
    js_sys::eval(deny).expect("the script runs");
    save("srm-test-denied", "AQID");
    assert_eq!(load("srm-test-denied"), None);
    js_sys::eval("delete window.localStorage").expect("the script runs");
}
