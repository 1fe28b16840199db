//! Makes at build time what a page needs before, or without, the script.
//!
//! `prerender DIR` writes, the last two into `DIR/embed`,
//! - `widget.html`: the declarative shadow root to put inside the element, for the demo page;
//! - `worksheet.html`: the matrix, the questions and the key as a page, to read or print;
//! - `aws.quiz`: the questions for the wasm, which fetches them last.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use shared_responsibility::{
        components::worksheet::{Worksheet, WorksheetProps},
        default_pack::{QUIZ, default_pack},
        markup::{render, template},
    };
    use std::{fs, path::PathBuf, rc::Rc};

    let dir = PathBuf::from(std::env::args().nth(1).ok_or("usage: prerender DIR")?);
    let pack = Rc::new(default_pack()?);
    fs::write(dir.join("widget.html"), template(&pack, |_| None, "embed/")? + "\n")?;
    let title = pack.title.clone();
    let worksheet = render::<Worksheet>(yew::props!(WorksheetProps { pack }))?;
    let page = include_str!("../host/worksheet.html").replace("{title}", &title).replace("{worksheet}", &worksheet);
    fs::write(dir.join("embed/worksheet.html"), page)?;
    fs::write(dir.join("embed/aws.quiz"), QUIZ)?;
    Ok(())
}

/// A native program only.
#[cfg(target_arch = "wasm32")]
fn main() {}
