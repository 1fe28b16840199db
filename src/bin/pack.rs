//! The second wasm: JSON parser and pack checker, fetched only by pages that bring a pack of their own.

#[cfg(target_arch = "wasm32")]
mod exports {
    use shared_responsibility::content::check;
    use wasm_bindgen::prelude::*;

    /// Checks a pack and encodes it for the widget.
    ///
    /// # Errors
    /// An array with all problems, each with its path.
    #[wasm_bindgen]
    pub fn encode(pack: &str) -> Result<Vec<u8>, Vec<String>> {
        let pack =
            check::read_one(pack).map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        postcard::to_allocvec(&(&pack, pack.questions())).map_err(|error| vec![error.to_string()])
    }
}

fn main() {}
