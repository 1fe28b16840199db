//! The page around a widget: the custom element and the browser's storage. The only layer that touches them; it never
//! panics, since a panic would kill every widget of the page.

pub mod element;
pub mod storage;
