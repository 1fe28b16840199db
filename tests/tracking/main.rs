//! What the page can tell others of a learner: a learning record store, and learning platforms that run SCORM packages.
//! `scripts/test-tracking.sh` makes the packages and runs this.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]
#![cfg(not(target_arch = "wasm32"))]

mod answers;
#[path = "../browser/engine.rs"]
mod engine;
#[path = "../browser/learner.rs"]
#[allow(dead_code, reason = "the browser tests use the rest")]
mod learner;
mod package;
#[path = "../browser/page.rs"]
#[allow(dead_code, reason = "the browser tests use the rest")]
mod page;
mod platform;
mod scorm;
#[path = "../browser/server.rs"]
#[allow(dead_code, reason = "the browser tests use the rest")]
mod server;
mod statements;
mod store;
mod values;
