//! Components in a real browser: clicks, focus, effects, storage.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]
#![cfg(target_arch = "wasm32")]

mod focus;
mod mount;
mod storage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
