//! Rendering components natively to HTML: for the page that works before its script, and for tests.

use crate::{
    components::{
        app::{App, AppProps},
        worksheet::{Matrix, MatrixProps},
    },
    content::Pack,
    host::attributes::{Settings, start},
    session::{Lens, now::Now},
};
use std::rc::Rc;
use yew::{AttrValue, BaseComponent, LocalServerRenderer};

/// The HTML of a component.
///
/// # Errors
/// Where no runtime can be started.
pub fn render<C: BaseComponent>(props: C::Properties) -> std::io::Result<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let local = tokio::task::LocalSet::new();
    Ok(local.block_on(&runtime, LocalServerRenderer::<C>::with_props(props).hydratable(false).render()))
}

/// What an author pastes into a page: the script, what it will ask for, so that all is fetched at once, and the element
/// with these attributes and its first screen. No line
/// of it is blank, since Markdown would end the element there.
///
/// # Errors
/// As [`render`].
pub fn snippet(pack: &Rc<Pack>, attributes: &[(String, String)], base: &str) -> std::io::Result<String> {
    let get = |name: &str| attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    // The quiz, and a pack that is not there yet, begin with the script.
    let later = get("view").as_deref() == Some("quiz") || get("no-explore").is_some() || get("src").is_some();
    let first = if later { String::new() } else { template(pack, get, base)? };
    let attributes: String = attributes
        .iter()
        .map(|(name, value)| match value.as_str() {
            "" => format!(" {name}"),
            value => format!(" {name}=\"{}\"", value.replace('&', "&amp;").replace('"', "&quot;")),
        })
        .collect();
    Ok(format!(
        "<script type=\"module\" src=\"{base}shared-responsibility.js\"></script>\n\
         <link rel=\"modulepreload\" href=\"{base}widget.js\">\n\
         <link rel=\"preload\" href=\"{base}widget_bg.wasm\" as=\"fetch\" crossorigin fetchpriority=\"low\">\n\
         <shared-responsibility{attributes}>{first}</shared-responsibility>\n"
    ))
}

/// The declarative shadow root of an element with these attributes: its first screen, readable before any script.
/// `base` is the address of the folder with the widget's files, with its final slash.
///
/// A quiz is not in it: what a reader ticked before the script came could not be kept.
///
/// # Errors
/// As [`render`].
pub fn template(pack: &Rc<Pack>, get: impl Fn(&str) -> Option<String>, base: &str) -> std::io::Result<String> {
    let worksheet = format!("{base}worksheet.html");
    let (settings, _) = Settings::read(&get);
    let (start, _) =
        start(pack, settings.plan(0), settings.no_explore, Now::default(), |name| get(name).filter(|_| name != "view"));
    let later = match start.lens {
        Lens::Cloud => String::new(),
        _ => format!("<link rel=\"stylesheet\" href=\"{base}later.css\">"),
    };
    let widget = render::<App>(yew::props!(AppProps {
        pack: pack.clone(),
        start,
        plan: settings.plan(0),
        // Nothing is kept before the script runs.
        keeps: false,
        quiz: !settings.no_quiz,
        level: settings.heading_level,
        worksheet: Some(AttrValue::from(worksheet.clone())),
    }))?;
    let matrix = render::<Matrix>(yew::props!(MatrixProps { pack: pack.clone(), worksheet }))?;
    Ok(format!(
        "<template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"{base}widget.css\">{later}\
         <div class=\"srm-root\">{widget}</div>{matrix}</template>"
    ))
}
