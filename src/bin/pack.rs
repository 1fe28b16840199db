//! The second wasm: JSON parser and pack checker, fetched only by pages that bring a pack of their own.

#[cfg(target_arch = "wasm32")]
mod exports {
    use shared_responsibility::content::check;
    use wasm_bindgen::prelude::*;

    /// Checks a pack and encodes it for the widget. What its author should look at goes to the console.
    ///
    /// # Errors
    /// An array with all problems, each with its path.
    #[wasm_bindgen]
    pub fn encode(pack: &str) -> Result<Vec<u8>, Vec<String>> {
        let lines = |problems: &[check::Problem]| problems.iter().map(ToString::to_string).collect::<Vec<_>>();
        let check::Checked { pack, warnings } = check::read_one(pack).map_err(|problems| lines(&problems))?;
        if !warnings.is_empty() {
            let list = lines(&warnings).join("\n");
            gloo::console::warn!(format!("This pack works, but its author should look at:\n{list}"));
        }
        postcard::to_allocvec(&(&pack, pack.questions())).map_err(|error| vec![error.to_string()])
    }
}

fn main() {}
