//! The core of tests/browser in Firefox and WebKitGTK. `scripts/test-engines.sh` runs it.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]
#![cfg(not(target_arch = "wasm32"))]

mod claims;
#[path = "../browser/engine.rs"]
mod engine;
#[allow(dead_code, reason = "some of it is for Chromium alone")]
#[path = "../browser/learner.rs"]
mod learner;
#[allow(dead_code, reason = "some of it is for Chromium alone")]
#[path = "../browser/page.rs"]
mod page;
#[path = "../browser/server.rs"]
mod server;

/// Each claim as a test in each engine.
macro_rules! in_each_engine {
    ($($claim:ident)*) => {
        in_each_engine!(firefox, Firefox, $($claim)*);
        in_each_engine!(webkit, WebKit, $($claim)*);
    };
    ($name:ident, $engine:ident, $($claim:ident)*) => {
        mod $name {
            $(#[tokio::test]
            async fn $claim() {
                crate::claims::$claim(crate::engine::Engine::$engine).await;
            })*
        }
    };
}

in_each_engine! {
    layers_open_before_the_script_has_come_and_stay_open
    every_layer_of_a_service_opens_and_shows_its_owner
    choosing_a_service_changes_the_summary
    a_home_tells_the_analogy
    a_checked_question_gives_a_reason_for_every_choice
    what_was_done_is_there_after_a_reload
    a_strict_policy_is_kept
    an_open_panel_stands_beside_the_list_where_there_is_room
    keys_pressed_inside_stay_inside
    a_home_is_drawn_in_the_patterns_of_its_owners
    the_line_stands_between_the_rows_that_it_parts
    a_term_opens_its_sentence_and_escape_closes_it
    a_line_is_drawn_by_dragging_its_edges_and_by_radios
}
