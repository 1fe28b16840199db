//! Prints what an author pastes into a page, with the first screen as markup that works before any script.
//!
//! `snippet BASE [ATTRIBUTE[=VALUE]]…`, with the address of the folder `embed`, for example
//! `snippet https://example.org/embed/ service=rds lens=house`.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use shared_responsibility::{default_pack::default_pack, host::attributes, markup::snippet};
    use std::{io::Write, rc::Rc};

    let mut words = std::env::args().skip(1);
    let base = words.next().ok_or("usage: snippet BASE [ATTRIBUTE[=VALUE]]…")?;
    let asked: Vec<(String, String)> = words
        .map(|word| {
            word.split_once('=').map_or((word.clone(), String::new()), |(name, value)| (name.into(), value.into()))
        })
        .collect();
    let pack = Rc::new(default_pack()?);
    let problems = attributes::problems(&pack, &asked);
    if !problems.is_empty() {
        return Err(problems.join("\n").into());
    }
    write!(std::io::stdout(), "{}", snippet(&pack, &asked, &base)?)?;
    Ok(())
}

/// A native program only.
#[cfg(target_arch = "wasm32")]
fn main() {}
