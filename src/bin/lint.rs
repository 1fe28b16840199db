//! Prints what an author should put right in a pack, and what to look at.
//!
//! `lint PACK`, with the one file of a pack, or a folder with its `stack.json` and `quiz.json`. Fails if the pack cannot
//! be shown.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<std::process::ExitCode, Box<dyn std::error::Error>> {
    use shared_responsibility::content::check;
    use std::{fs, io::Write, path::PathBuf, process::ExitCode};

    let path = PathBuf::from(std::env::args().nth(1).ok_or("usage: lint PACK")?);
    let read = |path: PathBuf| fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()));
    let checked = if path.is_dir() {
        check::read(&read(path.join("stack.json"))?, &read(path.join("quiz.json"))?)
    } else {
        check::read_one(&read(path)?)
    };
    let (kind, found) = match &checked {
        Ok(checked) => ("warning", &checked.warnings),
        Err(problems) => ("problem", problems),
    };
    let mut out = std::io::stdout();
    for it in found {
        writeln!(out, "{kind}: {it}")?;
    }
    writeln!(out, "{kind}s: {}", found.len())?;
    Ok(if checked.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A native program only.
#[cfg(target_arch = "wasm32")]
fn main() {}
