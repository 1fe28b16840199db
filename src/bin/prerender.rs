//! Renders the first screen natively, so that a page shows a working stack before any script has arrived.
//!
//! `prerender DIR` writes `DIR/widget.html`: the declarative shadow root to put inside the element.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use shared_responsibility::{
        components::app::{App, AppProps},
        default_pack::default_pack,
        markup::render,
    };
    let dir = std::env::args().nth(1).ok_or("usage: prerender DIR")?;
    let widget = render::<App>(yew::props!(AppProps { pack: std::rc::Rc::new(default_pack()?) }))?;
    let template = format!(
        "<template shadowrootmode=\"open\">\
         <link rel=\"stylesheet\" href=\"widget.css\"><div class=\"srm-root\">{widget}</div></template>\n"
    );
    std::fs::write(std::path::Path::new(&dir).join("widget.html"), template)?;
    Ok(())
}

/// A native program only.
#[cfg(target_arch = "wasm32")]
fn main() {}
