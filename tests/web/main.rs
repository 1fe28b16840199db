//! Components in a real browser: clicks, focus, effects, storage.
#![cfg(target_arch = "wasm32")]

mod focus;
mod mount;
mod storage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
