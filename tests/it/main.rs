//! The native suite: content, session, markup, tidiness. Seconds, no browser.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]
#![cfg(not(target_arch = "wasm32"))]

mod address;
mod attributes;
mod content;
mod contrast;
mod events;
mod exam;
mod focus;
mod fsrs;
mod house;
mod lint;
mod manifest;
mod markup;
mod packs;
mod pass;
mod progress;
mod progress_copies;
mod quiz;
mod results;
mod schedule;
mod sequences;
mod session;
mod snippet;
mod terms;
mod tidy;
mod verdicts;
mod worksheet;
