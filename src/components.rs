//! What the learner sees. Components get data and callbacks; none reads storage, window or location.

pub mod app;
pub mod bins;
pub mod choices;
pub mod classic;
pub mod draw;
pub mod explorer;
pub mod glossary;
pub mod house;
pub mod layer_panel;
pub mod layer_row;
pub mod lens_switch;
pub mod locator;
pub mod mini_stack;
pub mod owner;
pub mod question;
pub mod quiz;
pub mod quiz_figure;
pub mod results;
pub mod service_switch;
pub mod sort;
pub mod stack_diagram;
pub mod summary;
pub mod verdict;
pub mod words;
#[cfg(not(target_arch = "wasm32"))]
pub mod worksheet;
