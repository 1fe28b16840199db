//! Storage that works, and storage that is denied; bytes as text.

use shared_responsibility::host::storage::{load, read, save, write};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn what_is_saved_is_loaded() {
    save("srm-test", "AQID");
    assert_eq!(load("srm-test").as_deref(), Some("AQID"));
    assert_eq!(load("srm-test-nothing"), None);
}

#[wasm_bindgen_test]
fn every_byte_is_the_same_when_its_text_is_read() {
    let bytes: Vec<u8> = (0..=u8::MAX).collect();
    assert_eq!(write(&bytes).and_then(|text| read(&text)), Some(bytes));
    assert_eq!(read("no text of ours!"), None);
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
