//! A widget in the test page, and what a reader does with it.

use shared_responsibility::{
    components::app::{App, AppProps},
    content::Pack,
    default_pack::default_pack,
    hooks::By,
    session::{Action, Session, quiz::Plan},
};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, window};
use yew::{AppHandle, Callback, Renderer, scheduler::flush};

pub struct Mounted {
    pub root: Element,
    pub pack: Rc<Pack>,
    /// Each session that was reported.
    pub sessions: Rc<RefCell<Vec<Session>>>,
    _app: AppHandle<App>,
}

/// A widget in a new `div`; `first` is done as soon as it lives.
pub async fn mount(first: Vec<Action>) -> Mounted {
    let document = window().expect("a window").document().expect("a document");
    let root = document.create_element("div").expect("an element");
    document.body().expect("a body").append_child(&root).expect("it is added");
    let pack = Rc::new(default_pack().expect("it decodes"));
    let sessions = Rc::new(RefCell::new(Vec::new()));
    let onchange = {
        let sessions = sessions.clone();
        Callback::from(move |(session, _)| sessions.borrow_mut().push(session))
    };
    let onready = Callback::from(move |act: Callback<(By, Action)>| {
        first.iter().for_each(|action| act.emit((By::Page, action.clone())));
    });
    let plan = Plan { seed: 1, n_questions: 10, ..Plan::default() };
    let props = yew::props!(AppProps { pack: pack.clone(), plan, onchange, onready });
    let app = Renderer::<App>::with_root_and_props(root.clone(), props).render();
    flush().await;
    Mounted { root, pack, sessions, _app: app }
}

impl Mounted {
    pub fn find(&self, selector: &str) -> HtmlElement {
        let found = self.root.query_selector(selector).expect("a selector");
        found.unwrap_or_else(|| panic!("no {selector}")).unchecked_into()
    }

    pub async fn click(&self, selector: &str) {
        self.find(selector).click();
        flush().await;
    }

    /// Ticks the right choices of the question on show.
    pub async fn tick_right(&self) {
        let question = {
            let sessions = self.sessions.borrow();
            sessions.last().and_then(|session| session.run.clone()).expect("a run").question(&self.pack).clone()
        };
        for choice in question.choices.iter().filter(|choice| choice.place > 0) {
            let bin = if question.bins.is_empty() { String::new() } else { format!("[value='{}']", choice.place) };
            self.click(&format!("[data-choice='{}'] input{bin}", choice.id)).await;
        }
    }

    /// Whether what has the focus is this.
    pub fn has_focus(&self, selector: &str) -> bool {
        let active = window().expect("a window").document().expect("a document").active_element();
        active
            .is_some_and(|element| self.root.contains(Some(&element)) && element.matches(selector).expect("a selector"))
    }
}
