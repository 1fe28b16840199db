//! A widget in its element: takes the place of the markup that the page came with, and does again what the reader did.
//!
//! Yew could hydrate that markup. But hydration stops the whole module when a page translator or an extension has
//! touched a node, it costs 12 KB, and radios would be set back all the same. Rendering afresh has none of this, and
//! happens between two paints.

use super::{
    attributes::{STATES, Settings, action},
    events::{dispatch_event, dispatch_ready},
    storage,
};
use crate::{
    components::app::{App, AppProps},
    content::Pack,
    default_pack::default_pack,
    session::{Action, Lens, Session, event::SessionEvent, progress::Progress},
};
use std::{
    cell::{OnceCell, RefCell},
    rc::Rc,
};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, HtmlInputElement, ShadowRoot, window};
use yew::{AppHandle, Callback, Renderer};

thread_local! {
    /// Decoded once for all widgets of the page.
    static DEFAULT_PACK: OnceCell<Option<Rc<Pack>>> = const { OnceCell::new() };
}

/// A running widget.
pub struct Widget {
    host: HtmlElement,
    app: AppHandle<App>,
    props: AppProps,
    shared: Rc<Shared>,
}

/// What a widget shares with its callbacks.
#[derive(Default)]
struct Shared {
    /// The way to take actions, as soon as the widget is ready.
    act: OnceCell<Callback<Action>>,
    session: RefCell<Session>,
    /// The storage key; `None` where nothing is to be kept.
    key: RefCell<Option<String>>,
    /// Warnings that were given, since each is given once.
    warned: RefCell<Vec<String>>,
}

impl Widget {
    /// Brings the widget in `root` to life. `host` has the attributes, `root` is the element inside its shadow root,
    /// `pack` an encoded pack of the page's own, `saved` what [`Widget::destroy`] gave.
    ///
    /// # Errors
    /// Where the pack does not fit this version.
    pub fn new(
        host: HtmlElement,
        root: Element,
        pack: Option<Vec<u8>>,
        saved: Option<Vec<u8>>,
    ) -> Result<Widget, JsError> {
        let pack = match pack {
            Some(bytes) => postcard::from_bytes(&bytes).map(Rc::new).ok(),
            None => DEFAULT_PACK.with(|pack| pack.get_or_init(|| default_pack().map(Rc::new).ok()).clone()),
        };
        let pack =
            pack.ok_or_else(|| JsError::new("the pack does not fit this version of the widget: build it again"))?;
        let shared = Rc::new(Shared::default());
        let (settings, warnings) = Settings::read(|name| host.get_attribute(name));
        shared.warn(warnings);
        shared.key.replace(key(&settings, &pack));
        let seed = settings.seed.unwrap_or_else(|| (js_sys::Math::random() * f64::from(u32::MAX)) as u32);

        let mut start = Session::default();
        for name in STATES {
            if let Some(action) = shared.asked(&host, &pack, seed, settings.n_questions, name) {
                start = start.apply(&pack, &action);
            }
        }
        if settings.no_explore {
            start = start.apply(&pack, &Action::Quiz { seed, n_questions: settings.n_questions });
        }
        shared.session.replace(start.clone());
        let saved = saved.or_else(|| storage::load(shared.key.borrow().as_deref()?));
        let resume = saved.and_then(|bytes| Progress::from_bytes(&bytes)).map(|saved| saved.restore(&pack));
        let resume = resume.map(|session| Action::Resume(Box::new(session)));

        let props = yew::props!(AppProps {
            first: resume.into_iter().chain(taken_before(&root, &pack, &start)).collect::<Rc<[Action]>>(),
            start,
            seed,
            n_questions: settings.n_questions,
            quiz: !settings.no_quiz,
            explore: !settings.no_explore,
            level: settings.heading_level,
            onchange: saving(&pack, &shared),
            onevent: telling(&host, &pack),
            onready: ready(&host, &root, &pack, &shared),
            pack,
        });
        let app = Renderer::<App>::with_root_and_props(root, props.clone()).render();
        Ok(Widget { host, app, props, shared })
    }

    /// Obeys an attribute that has changed.
    pub fn attribute_changed(&mut self, name: &str) {
        let (settings, warnings) = Settings::read(|name| self.host.get_attribute(name));
        self.shared.warn(warnings);
        self.shared.key.replace(key(&settings, &self.props.pack));
        self.props.seed = settings.seed.unwrap_or(self.props.seed);
        self.props.n_questions = settings.n_questions;
        self.props.quiz = !settings.no_quiz;
        self.props.explore = !settings.no_explore;
        self.props.level = settings.heading_level;
        self.app.update(self.props.clone());
        if STATES.contains(&name) {
            let AppProps { pack, seed, n_questions, .. } = &self.props;
            let asked = self.shared.asked(&self.host, pack, *seed, *n_questions, name);
            if let (Some(action), Some(act)) = (asked, self.shared.act.get()) {
                act.emit(action);
            }
        }
    }

    /// Takes the widget out of its element; gives what it takes to resume.
    pub fn destroy(self) -> Option<Vec<u8>> {
        let saved = Progress::of(&self.props.pack, &self.shared.session.borrow()).to_bytes().ok();
        self.app.destroy();
        saved
    }
}

impl Shared {
    /// What an attribute of [`STATES`] asks for; a wrong value is warned of and asks for nothing.
    fn asked(&self, host: &HtmlElement, pack: &Pack, seed: u32, n_questions: u32, name: &str) -> Option<Action> {
        let asked = action(pack, seed, n_questions, name, &host.get_attribute(name)?);
        asked.map_err(|warning| self.warn(vec![warning])).ok()
    }

    /// Gives each warning once.
    fn warn(&self, warnings: Vec<String>) {
        for warning in warnings {
            if !self.warned.borrow().contains(&warning) {
                gloo::console::warn!(&warning);
                self.warned.borrow_mut().push(warning);
            }
        }
    }
}

/// The name under which progress is kept; `None` where none is to be.
fn key(settings: &Settings, pack: &Pack) -> Option<String> {
    let own = || settings.storage_key.clone().unwrap_or_else(|| format!("shared-responsibility:{}", pack.id));
    settings.keep.then(own)
}

fn saving(pack: &Rc<Pack>, shared: &Rc<Shared>) -> Callback<Session> {
    let (pack, shared) = (pack.clone(), shared.clone());
    Callback::from(move |session: Session| {
        if let (Some(key), Ok(bytes)) = (shared.key.borrow().as_deref(), Progress::of(&pack, &session).to_bytes()) {
            storage::save(key, &bytes);
        }
        shared.session.replace(session);
    })
}

fn telling(host: &HtmlElement, pack: &Rc<Pack>) -> Callback<SessionEvent> {
    let (host, pack) = (host.clone(), pack.clone());
    Callback::from(move |event| dispatch_event(&host, &pack, &event))
}

/// When the widget answers: gives the focus back and tells page and measuring tools.
fn ready(host: &HtmlElement, root: &Element, pack: &Rc<Pack>, shared: &Rc<Shared>) -> Callback<Callback<Action>> {
    let (host, pack, root, shared) = (host.clone(), pack.clone(), root.clone(), shared.clone());
    let focused = focused(&root);
    Callback::from(move |act| {
        // Once a widget.
        let _ = shared.act.set(act);
        if let Some(element) = focused.as_ref().and_then(|selector| root.query_selector(selector).ok()?) {
            // What cannot take the focus leaves it where it is.
            let _ = element.unchecked_into::<HtmlElement>().focus();
        }
        if let Some(performance) = window().and_then(|window| window.performance()) {
            // A page can switch its performance timeline off.
            let _ = performance.mark("srm-ready");
        }
        dispatch_ready(&host, &pack);
    })
}

/// What the reader did before the script came, to be done again.
fn taken_before(root: &Element, pack: &Pack, start: &Session) -> Vec<Action> {
    let checked = |name: &str| {
        let input = root.query_selector(&format!("input[name$='-{name}']:checked")).ok()??;
        Some(input.unchecked_into::<HtmlInputElement>().value())
    };
    let service = checked("service").and_then(|id| position(&pack.services, |service| service.id == id));
    let open = root.query_selector("[data-layer]:has(> [open])").ok().flatten();
    let layer = open.and_then(|row| row.get_attribute("data-layer"));
    let layer = layer.and_then(|id| position(&pack.layers, |layer| layer.id == id));
    let lens = checked("lens").map(|lens| if lens == "house" { Lens::House } else { Lens::Cloud });
    // What stands as it was rendered was not done by the reader.
    let service = service.filter(|&idx| idx != start.service_idx).map(Action::SelectService);
    let lens = lens.filter(|&lens| lens != start.lens).map(Action::SelectLens);
    let layer = layer.filter(|&idx| Some(idx) != start.layer_idx).map(Action::OpenLayer);
    service.into_iter().chain(lens).chain(layer).collect()
}

/// A selector of the row or radio that has the focus, which the new markup must not take away.
fn focused(root: &Element) -> Option<String> {
    let element = root.get_root_node().dyn_into::<ShadowRoot>().ok()?.active_element()?;
    let row = element.closest("[data-layer]").ok().flatten().and_then(|row| row.get_attribute("data-layer"));
    match row {
        Some(layer) => Some(format!("[data-layer='{layer}'] summary")),
        None => Some(format!("[value='{}']", element.get_attribute("value")?)),
    }
}

fn position<T>(items: &[T], is: impl Fn(&T) -> bool) -> Option<u32> {
    items.iter().position(is).map(|idx| idx as u32)
}
