//! The release build in dist/, driven in Chromium as its readers use it. `scripts/test-browser.sh` runs it.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]
#![cfg(not(target_arch = "wasm32"))]

mod accessibility;
mod big_pack;
mod classic;
mod clicks;
mod coming_back;
mod deep_links;
mod documents;
mod drags;
mod draw;
mod embed;
mod engine;
mod exam;
mod explore;
mod finger;
mod foreign;
mod frame_host;
mod frames;
mod glossary;
mod host_page;
mod house;
mod keys;
mod later;
mod layout;
mod learner;
mod load;
mod modes;
mod moves;
mod own_pack;
mod page;
mod print;
mod progress;
mod quiz;
mod resume;
mod server;
mod sort;
mod stops;
mod storage;
mod transcript;
mod two_tabs;
mod verdicts;
mod ways_in;
