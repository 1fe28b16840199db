//! The widget's wasm: what it exports to the element's script (`src/host/element.js`).

#[cfg(target_arch = "wasm32")]
mod exports {
    use shared_responsibility::host::{element, packs};
    use wasm_bindgen::prelude::*;
    use web_sys::{Element, HtmlElement, js_sys::Function};

    /// See [`packs::add_questions`].
    ///
    /// # Errors
    /// Where they do not fit this version.
    #[wasm_bindgen(js_name = addQuestions)]
    pub fn add_questions(questions: &[u8]) -> Result<(), JsError> {
        packs::add_questions(questions)
    }

    /// Takes what comes later. To be called when their file has been joined to this one, and not before.
    #[cfg(split)]
    #[wasm_bindgen(js_name = laterCame)]
    pub fn later_came() {
        shared_responsibility::host::later::came(super::split::rest());
    }

    /// A running widget; the script makes one when its element enters a page.
    #[wasm_bindgen]
    pub struct Widget(element::Widget);

    #[wasm_bindgen]
    impl Widget {
        /// See [`element::Widget::new`].
        #[wasm_bindgen(constructor)]
        pub fn new(
            host: HtmlElement,
            root: Element,
            pack: Option<Vec<u8>>,
            saved: Option<String>,
            worksheet: Option<String>,
            follow: Function,
            ask: Function,
        ) -> Result<Widget, JsError> {
            element::Widget::new(host, &root, pack, saved, worksheet, follow, ask).map(Widget)
        }

        /// See [`element::Widget::needs_rest`].
        #[wasm_bindgen(js_name = needsRest)]
        pub fn needs_rest(host: &HtmlElement, saved: Option<String>) -> bool {
            element::Widget::needs_rest(host, saved)
        }

        /// See [`element::Widget::rest_came`].
        #[wasm_bindgen(js_name = restCame)]
        pub fn rest_came(&mut self) {
            self.0.rest_came();
        }

        /// See [`element::Widget::address_changed`].
        #[wasm_bindgen(js_name = addressChanged)]
        pub fn address_changed(&self) {
            self.0.address_changed();
        }

        /// See [`element::Widget::attribute_changed`].
        #[wasm_bindgen(js_name = attributeChanged)]
        pub fn attribute_changed(&mut self, name: &str) {
            self.0.attribute_changed(name);
        }

        /// See [`element::Widget::can_resume`].
        #[wasm_bindgen(js_name = canResume)]
        pub fn can_resume(text: &str) -> bool {
            element::Widget::can_resume(text)
        }

        /// See [`element::Widget::progress`].
        pub fn progress(&self) -> Option<String> {
            self.0.progress()
        }

        /// See [`element::Widget::storage_changed`].
        #[wasm_bindgen(js_name = storageChanged)]
        pub fn storage_changed(&self, key: Option<String>, gone: bool) {
            self.0.storage_changed(key.as_deref(), gone);
        }

        /// See [`element::Widget::pack_id`].
        #[wasm_bindgen(getter, js_name = packId)]
        pub fn pack_id(&self) -> String {
            self.0.pack_id()
        }

        /// See [`element::Widget::kept_progress`].
        #[wasm_bindgen(js_name = keptProgress)]
        pub fn kept_progress(&self) -> Option<Vec<u8>> {
            self.0.kept_progress()
        }

        /// See [`element::Widget::take_progress`].
        #[wasm_bindgen(js_name = takeProgress)]
        pub fn take_progress(&self, progress: Vec<u8>) {
            self.0.take_progress(progress);
        }

        /// See [`element::Widget::forget_progress`].
        #[wasm_bindgen(js_name = forgetProgress)]
        pub fn forget_progress(&self) {
            self.0.forget_progress();
        }

        /// See [`element::Widget::destroy`].
        pub fn destroy(self) {
            self.0.destroy();
        }
    }
}

/// Where `wasm-split` takes the wasm in two: it knows the place by these names. What only the second function needs goes
/// to the later file, and a call of the first is a call of the second as soon as that file is there.
#[cfg(split)]
#[allow(improper_ctypes, improper_ctypes_definitions, reason = "Rust stands on both sides")]
mod split {
    use shared_responsibility::host::later::{REST, Rest};

    #[link(wasm_import_module = "__wasm_split_placeholder__")]
    unsafe extern "C" {
        safe fn __wasm_split_00later00_import_00000000000000000000000000000000_rest() -> &'static Rest;
    }

    #[unsafe(no_mangle)]
    extern "C" fn __wasm_split_00later00_export_00000000000000000000000000000000_rest() -> &'static Rest {
        &REST
    }

    pub fn rest() -> &'static Rest {
        __wasm_split_00later00_import_00000000000000000000000000000000_rest()
    }
}

fn main() {}
