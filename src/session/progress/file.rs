//! Progress as a file that a person can read. Only the second wasm uses this: the widget's has no JSON parser.

use super::{Progress, VERSION};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What the file calls itself.
const FORMAT: &str = "shared-responsibility-progress";

#[derive(Serialize, Deserialize)]
struct File<P> {
    format: String,
    version: u8,
    /// Id of the pack.
    pack: String,
    /// When the file was made, as ISO 8601 has it.
    saved: String,
    progress: P,
}

/// The file with this progress. `saved` is the time of now, as ISO 8601 has it.
pub fn write(progress: &Progress, pack: &str, saved: &str) -> String {
    let (format, pack, saved) = (FORMAT.to_owned(), pack.to_owned(), saved.to_owned());
    // Texts, numbers and lists of them: nothing in it can fail to be written.
    serde_json::to_string_pretty(&File { format, version: VERSION, pack, saved, progress }).unwrap_or_default()
}

/// The progress in a file.
///
/// # Errors
/// A sentence for the learner: what is wrong, and what to do.
pub fn read(text: &str, pack: &str) -> Result<Progress, String> {
    const CHOOSE: &str = "Choose a file that “Save my progress as a file” has made.";
    // Whatever else it is, to a learner it is the wrong file.
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap_or_default();
    if value["format"] != FORMAT {
        return Err(format!("This file holds no progress of this activity. {CHOOSE}"));
    }
    if value["version"] != VERSION {
        return Err(format!(
            "This file was made by another version of this activity ({}; this one reads {VERSION}). Save it again there, \
             after that page has been updated.",
            value["version"]
        ));
    }
    let own = value["pack"].as_str().unwrap_or_default();
    if own != pack {
        return Err(format!(
            "This file belongs to other questions (“{own}”), and these are “{pack}”. Load it in the page where it was made."
        ));
    }
    let file: File<Progress> = serde_json::from_value(value)
        .map_err(|_| format!("This file has been changed since it was saved, and cannot be read. {CHOOSE}"))?;
    Ok(file.progress)
}
