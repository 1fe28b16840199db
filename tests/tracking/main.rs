//! What the page can tell others of a learner: a learning record store, and learning platforms that run SCORM packages.
//! `scripts/test-tracking.sh` makes the packages and runs this.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]
#![cfg(not(target_arch = "wasm32"))]

use shared_responsibility::{
    content::Kind,
    default_pack::default_pack,
    session::quiz::{Plan, Run},
};

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

/// A seed whose set of ten has questions of every kind.
fn seed_of_all_kinds() -> u32 {
    let pack = default_pack().expect("it decodes");
    let has_all = |seed: &u32| {
        let plan = Plan { seed: *seed, n_questions: 10, ..Plan::default() };
        let asked = Run::new(&pack, plan, 0).expect("a run").asked;
        let has = |kind| asked.iter().any(|asked| asked.question(&pack).kind == kind);
        [Kind::Single, Kind::Multiple, Kind::TrueFalse, Kind::Sort, Kind::Draw].into_iter().all(has)
    };
    (0..1000).find(has_all).expect("a seed")
}
