//! The widget in the pages that real tools build. `scripts/test-hosts.sh` builds the pages and runs this.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]
#![cfg(not(target_arch = "wasm32"))]

mod bundled;
#[path = "../browser/engine.rs"]
#[allow(dead_code, reason = "the browser tests use the rest")]
mod engine;
#[path = "../browser/finger.rs"]
#[allow(dead_code, reason = "the browser tests use the rest")]
mod finger;
mod host;
mod iframe;
#[path = "../browser/learner.rs"]
#[allow(dead_code, reason = "the browser tests use the rest")]
mod learner;
mod material;
mod mdbook;
#[path = "../browser/page.rs"]
#[allow(dead_code, reason = "the browser tests use the rest")]
mod page;
mod plain;
mod react;
mod reveal;
#[path = "../browser/server.rs"]
#[allow(dead_code, reason = "the browser tests use the rest")]
mod server;
