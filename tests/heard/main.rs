//! What a screen reader says of the widget: Orca in Firefox, driven by real keys. `scripts/test-heard.sh` runs it.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]
#![cfg(not(target_arch = "wasm32"))]

#[path = "../browser/engine.rs"]
mod engine;
mod explore;
mod later;
#[allow(dead_code, reason = "some of it is for those who answer by mouse")]
#[path = "../browser/learner.rs"]
mod learner;
mod orca;
#[allow(dead_code, reason = "some of it is for Chromium alone")]
#[path = "../browser/page.rs"]
mod page;
mod quiz;
mod reader;
#[allow(dead_code, reason = "some of it is for Chromium alone")]
#[path = "../browser/server.rs"]
mod server;
mod tree;
