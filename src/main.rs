//! The widget's wasm: what it exports is in [`shared_responsibility::host::element`], which the element's script calls.

// Links the library, whose exports are all there is.
use shared_responsibility as _;

fn main() {}
