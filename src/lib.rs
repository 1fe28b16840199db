//! An embeddable browser widget that teaches who is responsible for what in the cloud.
//!
//! Read in this order: [`content`] (the checked pack), [`session`] (the state machine), [`components`]
//! (what the learner sees) with [`hooks`], and the host that puts it all into a page.

pub mod content;
pub mod default_pack;

pub mod session;

pub mod components;
pub mod hooks;

#[cfg(not(target_arch = "wasm32"))]
pub mod markup;

pub mod host;
