//! Storage that works, and storage that is denied.

use shared_responsibility::host::storage::{load, save};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn what_is_saved_is_loaded_byte_by_byte() {
    let bytes: Vec<u8> = (0..=255).collect();
    save("srm-test", &bytes);
    assert_eq!(load("srm-test"), Some(bytes));
    assert_eq!(load("srm-test-nothing"), None);
}

#[wasm_bindgen_test]
fn denied_storage_is_none_and_no_panic() {
    let deny =
        "Object.defineProperty(window, 'localStorage', { configurable: true, get() { throw new Error('denied') } })";
    js_sys::eval(deny).expect("the script runs");
    save("srm-test-denied", &[1]);
    assert_eq!(load("srm-test-denied"), None);
    js_sys::eval("delete window.localStorage").expect("the script runs");
}
