//! A widget in its element: takes the place of the markup that the page came with, and does again what the reader did.
//!
//! Yew could hydrate that markup. But hydration stops the whole module when a page translator or an extension has
//! touched a node, it costs 12 KB, and radios would be set back all the same. Rendering afresh has none of this, and
//! happens between two paints.

use super::{
    address,
    attributes::{STATES, Settings, action, start},
    events::{dispatch_event, dispatch_ready},
    later::keeping,
    packs::{misfit, own_pack, the_default},
    place::Place,
    storage,
    takeover::{focused, is_free, refocus, taken_before},
};
use crate::{
    components::{app::AppProps, later::current},
    content::Pack,
    hooks::{By, now},
    session::{Action, Lens, Screen, Session, event::SessionEvent, quiz::Plan},
};
use std::{
    cell::{Cell, OnceCell, RefCell},
    rc::Rc,
};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, js_sys::Function, window};
use yew::{AttrValue, Callback};

/// A running widget.
pub struct Widget {
    host: HtmlElement,
    pub(super) place: Place,
    pub(super) props: AppProps,
    pub(super) shared: Rc<Shared>,
}

/// What a widget shares with its callbacks.
#[derive(Default)]
pub(super) struct Shared {
    /// The way to take actions, as soon as the widget is ready.
    act: OnceCell<Callback<(By, Action)>>,
    pub(super) session: RefCell<Session>,
    /// The storage key; `None` where nothing is to be kept.
    pub(super) key: RefCell<Option<String>>,
    /// Whether this widget has not got what comes later; others may have it.
    pub(super) lacks_rest: Cell<bool>,
    /// Whether the page's address follows the session.
    deep_links: Cell<bool>,
    /// Warnings that were given, since each is given once.
    warned: RefCell<Vec<String>>,
}

impl Widget {
    /// A widget instead of the element `root` inside the shadow root of `host`, which has the attributes. `pack` is an
    /// encoded pack of the page’s own, `saved` what [`Widget::progress`] gave, `worksheet` the address of a page to print;
    /// `follow` is called with the fragment that the page’s address is to have and whether the learner did it, `ask` when
    /// the learner wants something that comes later and has not come.
    ///
    /// # Errors
    /// Where the pack does not fit this version.
    pub fn new(
        host: HtmlElement,
        root: &Element,
        pack: Option<Vec<u8>>,
        saved: Option<String>,
        worksheet: Option<String>,
        follow: Function,
        ask: Function,
    ) -> Result<Widget, JsError> {
        let pack = match pack {
            Some(bytes) => own_pack(&bytes),
            None => the_default(),
        };
        let pack = pack.ok_or_else(misfit)?;
        let shared = Rc::new(Shared::default());
        shared.lacks_rest.set(current().is_none() || (pack.questions().len() as u32) < pack.n_questions);
        let (settings, warnings) = Settings::read(&|name| host.get_attribute(name));
        shared.warn(warnings);
        shared.key.replace(key(&settings, &pack.id));
        shared.deep_links.set(settings.deep_links);
        let plan = settings.plan((js_sys::Math::random() * f64::from(u32::MAX)) as u32);

        let (start, warnings) = start(&pack, plan, settings.no_explore, now(), |name| host.get_attribute(name));
        shared.warn(warnings);
        shared.session.replace(start.clone());
        let stored = shared.key.borrow().as_deref().and_then(storage::load);
        let resume = (keeping().resume)(&pack, saved.as_deref(), stored.as_deref());
        // What the page's address says and what the reader did comes on top of what is resumed.
        let mut first = shared.linked(&host, &pack, resume.as_ref().unwrap_or(&start), plan);
        if let Some(session) = resume {
            first.insert(0, Action::Resume(Box::new(session)));
        }
        first.append(&mut taken_before(root, &pack, &start));
        let focused = focused(root);
        let mut place = Place::instead_of(root).ok_or_else(|| JsError::new("the element is in no page"))?;
        let props = yew::props!(AppProps {
            start,
            plan,
            confidence: !settings.no_confidence,
            quiz: !settings.no_quiz,
            explore: !settings.no_explore,
            print_worksheet: settings.print_worksheet,
            keeps: settings.keep && storage::is_there(),
            level: settings.heading_level,
            worksheet: worksheet.map(AttrValue::from),
            later: current(),
            onchange: changed(&pack, &shared, follow, ask),
            onevent: telling(&host, &pack),
            onready: ready(&host, place.root(), first, focused, &pack, &shared),
            pack,
        });
        place.begin(props.clone());
        Ok(Widget { host, place, props, shared })
    }

    /// Goes where the page's address now says, if it is this widget's to say.
    pub fn address_changed(&self) {
        let AppProps { pack, plan, .. } = &self.props;
        let actions = self.shared.linked(&self.host, pack, &self.shared.session.borrow(), *plan);
        actions.into_iter().for_each(|action| self.act(By::Page, action));
    }

    /// Takes an action, as soon as the widget is ready.
    pub(super) fn act(&self, by: By, action: Action) {
        if let Some(act) = self.shared.act.get() {
            act.emit((by, action));
        }
    }

    /// Obeys an attribute that has changed.
    pub fn attribute_changed(&mut self, name: &str) {
        let (settings, warnings) = Settings::read(&|name| self.host.get_attribute(name));
        self.shared.warn(warnings);
        self.shared.key.replace(key(&settings, &self.props.pack.id));
        self.shared.deep_links.set(settings.deep_links);
        self.props.plan = settings.plan(self.props.plan.seed);
        self.props.confidence = !settings.no_confidence;
        self.props.quiz = !settings.no_quiz;
        self.props.explore = !settings.no_explore;
        self.props.print_worksheet = settings.print_worksheet;
        self.props.keeps = settings.keep && storage::is_there();
        self.props.level = settings.heading_level;
        self.place.update(self.props.clone());
        if STATES.contains(&name) {
            let AppProps { pack, plan, .. } = &self.props;
            let value = self.host.get_attribute(name);
            match value.map(|value| action(pack, *plan, name, &value)) {
                Some(Ok(action)) => self.act(By::Page, action),
                Some(Err(warning)) => self.shared.warn(vec![warning]),
                None => {}
            }
        }
    }

    /// Whether a text is progress that this version reads.
    pub fn can_resume(text: &str) -> bool {
        (keeping().can_resume)(text)
    }

    /// What it takes to resume.
    pub fn progress(&self) -> Option<String> {
        (keeping().text)(&self.props.pack, &self.shared.session.borrow())
    }

    /// Takes the widget out of its element.
    pub fn destroy(self) {
        self.place.end();
    }
}

impl Shared {
    /// What the page's address asks for.
    fn linked(&self, host: &HtmlElement, pack: &Pack, session: &Session, plan: Plan) -> Vec<Action> {
        match self.deep_links.get() {
            true => address::actions(pack, session, plan, &address::current(host)),
            false => Vec::new(),
        }
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
pub(super) fn key(settings: &Settings, pack_id: &str) -> Option<String> {
    let own = || settings.storage_key.clone().unwrap_or_else(|| format!("shared-responsibility:{pack_id}"));
    settings.keep.then(own)
}

/// What follows from a new session: it is kept, the page's address follows, and what it lacks is asked for.
fn changed(pack: &Rc<Pack>, shared: &Rc<Shared>, follow: Function, ask: Function) -> Callback<(Session, By)> {
    let (pack, shared) = (pack.clone(), shared.clone());
    Callback::from(move |(session, by)| {
        // What came from the storage need not go back: two tabs would answer each other for ever.
        if let Some(key) = shared.key.borrow().as_deref().filter(|_| by != By::Storage) {
            (keeping().save)(&pack, &shared.session.borrow(), &session, key);
        }
        let before = shared.session.replace(session);
        let now = shared.session.borrow();
        // Both say themselves what fails.
        if shared.deep_links.get() && *now != before {
            let fragment = address::fragment(&pack, &now);
            let _ = follow.call2(&JsValue::NULL, &fragment.into(), &(by == By::Learner).into());
        }
        if shared.lacks_rest.get() && (now.screen == Screen::Quiz || now.lens != Lens::Cloud) {
            let _ = ask.call0(&JsValue::NULL);
        }
    })
}

fn telling(host: &HtmlElement, pack: &Rc<Pack>) -> Callback<SessionEvent> {
    let (host, pack) = (host.clone(), pack.clone());
    Callback::from(move |event| dispatch_event(&host, &pack, &event))
}

/// When the widget answers: takes the first actions, gives the focus back and tells page and measuring tools.
fn ready(
    host: &HtmlElement,
    root: &Element,
    first: Vec<Action>,
    focused: Option<String>,
    pack: &Rc<Pack>,
    shared: &Rc<Shared>,
) -> Callback<Callback<(By, Action)>> {
    let (host, pack, root, shared) = (host.clone(), pack.clone(), root.clone(), shared.clone());
    Callback::from(move |act: Callback<(By, Action)>| {
        first.iter().for_each(|action| act.emit((By::Page, action.clone())));
        // Once a widget.
        let _ = shared.act.set(act);
        if let Some(selector) = focused.as_ref().filter(|_| is_free(&host)) {
            refocus(&root, selector);
        }
        if let Some(performance) = window().and_then(|window| window.performance()) {
            // A page can switch its performance timeline off.
            let _ = performance.mark("srm-ready");
        }
        dispatch_ready(&host, &pack);
    })
}
