//! The second wasm: JSON parser and pack checker, fetched only for a pack of the page's own and for files with progress.

#[cfg(target_arch = "wasm32")]
mod exports {
    use shared_responsibility::{
        content::check,
        session::progress::{Progress, file},
    };
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
            gloo::console::warn!(format!(
                "shared-responsibility: this pack works, but its author should look at\n{list}"
            ));
        }
        postcard::to_allocvec(&(&pack, pack.questions())).map_err(|error| vec![error.to_string()])
    }

    /// The file with a progress, for a person and for [`read_progress`]. `saved` is the time of now as ISO 8601 has it.
    ///
    /// # Errors
    /// Where the progress is of another version.
    #[wasm_bindgen(js_name = writeProgress)]
    pub fn write_progress(progress: &[u8], pack: &str, saved: &str) -> Result<String, String> {
        let progress =
            Progress::from_bytes(progress).ok_or("The page is older than its files. Reload it and try again.")?;
        Ok(file::write(&progress, pack, saved))
    }

    /// The progress in a file, for the widget.
    ///
    /// # Errors
    /// A sentence for the learner: what is wrong, and what to do.
    #[wasm_bindgen(js_name = readProgress)]
    pub fn read_progress(text: &str, pack: &str) -> Result<Vec<u8>, String> {
        file::read(text, pack)?.to_bytes().map_err(|error| error.to_string())
    }
}

fn main() {}
