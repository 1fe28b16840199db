//! The core of tests/browser in Firefox and WebKitGTK. `scripts/test-engines.sh` runs it.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]
#![cfg(not(target_arch = "wasm32"))]

mod claims;
#[path = "../browser/engine.rs"]
mod engine;
mod guest;
mod keyboard;
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
    ($($file:ident::$claim:ident)*) => {
        in_each_engine!(firefox, Firefox, $($file::$claim)*);
        in_each_engine!(webkit, WebKit, $($file::$claim)*);
    };
    ($name:ident, $engine:ident, $($file:ident::$claim:ident)*) => {
        mod $name {
            $(#[tokio::test]
            async fn $claim() {
                crate::$file::$claim(crate::engine::Engine::$engine).await;
            })*
        }
    };
}

in_each_engine!(chromium, Chromium, keyboard::each_step_of_the_quiz_leads_to_where_the_session_says);

in_each_engine! {
    keyboard::each_step_of_the_quiz_leads_to_where_the_session_says
    claims::layers_open_before_the_script_has_come_and_stay_open
    claims::every_layer_of_a_service_opens_and_shows_its_owner
    claims::choosing_a_service_changes_the_summary
    claims::a_home_tells_the_analogy
    claims::a_checked_question_gives_a_reason_for_every_choice
    claims::what_was_done_is_there_after_a_reload
    claims::a_strict_policy_is_kept
    claims::an_open_panel_stands_beside_the_list_where_there_is_room
    claims::keys_pressed_inside_stay_inside
    claims::a_home_is_drawn_in_the_patterns_of_its_owners
    claims::the_line_stands_between_the_rows_that_it_parts
    claims::a_term_opens_its_sentence_and_escape_closes_it
    claims::a_line_is_drawn_by_dragging_its_edges_and_by_radios
    guest::only_the_fragment_of_the_address_changes
    guest::a_chord_is_the_pages_from_beginning_to_end
    guest::a_widget_keeps_its_style_and_life_in_the_document_of_a_frame_and_back
    guest::it_lives_in_a_document_that_is_never_closed_and_in_one_that_loads_anew
    guest::where_data_is_saved_each_widget_gets_what_comes_later_when_it_is_asked_for
    guest::what_is_dragged_here_is_nobody_elses_drag
    guest::a_double_click_on_check_answer_checks_and_stays_in_the_quiz
    guest::a_sentence_stands_at_its_term_on_a_page_that_is_zoomed_or_scaled
    guest::without_webassembly_the_errors_of_the_page_are_its_own
}
