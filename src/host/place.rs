//! Where a widget lives: an element with a Yew app that shows one widget or none.
//!
//! Yew keeps the listeners and closures of an app after its end. So no app is ended: it waits, empty, for the next
//! widget, and a page that adds and removes elements all day holds no more apps than it had widgets at one time.

use crate::components::app::{App, AppProps};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::{AppHandle, Renderer, prelude::*};

/// An element and the app in it.
pub struct Place {
    root: Element,
    app: AppHandle<Slot>,
    /// Counts the widgets that lived here: each begins anew.
    number: u32,
}

#[derive(Clone, PartialEq, Default, Properties)]
struct SlotProps {
    #[prop_or_default]
    widget: Option<(u32, AppProps)>,
}

#[component]
fn Slot(props: &SlotProps) -> Html {
    props.widget.iter().map(|(number, widget)| html! { <App key={*number} ..widget.clone() /> }).collect()
}

thread_local! {
    /// Places that wait for a widget.
    static FREE: RefCell<Vec<Place>> = const { RefCell::new(Vec::new()) };
}

impl Place {
    /// A place instead of an element; that of an earlier widget, where one is free.
    pub fn instead_of(old: &Element) -> Option<Self> {
        let free = FREE.with_borrow_mut(Vec::pop);
        let place = match free {
            Some(place) => place,
            None => {
                let root: Element = old.clone_node().ok()?.unchecked_into();
                let app = Renderer::<Slot>::with_root_and_props(root.clone(), SlotProps::default()).render();
                Self { root, app, number: 0 }
            }
        };
        old.replace_with_with_node_1(&place.root).ok()?;
        Some(place)
    }

    pub fn root(&self) -> &Element {
        &self.root
    }

    /// A widget that begins anew.
    pub fn begin(&mut self, widget: AppProps) {
        self.number = self.number.wrapping_add(1);
        self.update(widget);
    }

    /// The same widget with other properties.
    pub fn update(&mut self, widget: AppProps) {
        self.app.update(SlotProps { widget: Some((self.number, widget)) });
    }

    /// Leaves an empty element behind, and waits for the next widget.
    pub fn end(mut self) {
        self.app.update(SlotProps::default());
        if let Ok(empty) = self.root.clone_node() {
            // An element that is nowhere needs none in its stead.
            let _ = self.root.replace_with_with_node_1(&empty);
        }
        FREE.with_borrow_mut(|free| free.push(self));
    }
}
