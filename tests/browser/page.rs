//! A page in a browser, in the words of its reader: `open`, `click`, `see`.

use crate::{
    engine::{Engine, Process, close},
    server::{Site, serve},
};
use serde_json::{Value, json};
use thirtyfour::{TypingData, prelude::*};

/// The shadow root of the first widget, if there is one, in scripts.
const ROOT: &str = "const root = document.querySelector('shared-responsibility')?.shadowRoot;";

pub struct Page {
    pub driver: WebDriver,
    pub address: String,
    _processes: Vec<Process>,
}

impl Drop for Page {
    fn drop(&mut self) {
        let has_failed = self.driver.clone().leak().is_ok();
        if has_failed && let Err(error) = close(&self.driver) {
            eprintln!("the browser may be left running: {error}");
        }
    }
}

impl Page {
    /// A Chromium of its own, with no page yet.
    pub async fn new(site: Site) -> Self {
        Self::new_in(Engine::Chromium, site).await
    }

    /// A browser of its own, with no page yet.
    pub async fn new_in(engine: Engine, site: Site) -> Self {
        let (driver, processes) = engine.start().await;
        Self { driver, address: serve(site), _processes: processes }
    }

    /// The demo page in Chromium, ready.
    pub async fn open() -> Self {
        Self::open_in(Engine::Chromium).await
    }

    /// The demo page, ready.
    pub async fn open_in(engine: Engine) -> Self {
        let page = Self::new_in(engine, Site::default()).await;
        page.go("").await;
        page.ready().await;
        page.whole().await;
        page
    }

    pub async fn go(&self, path: &str) {
        self.driver.goto(format!("{}/{path}", self.address)).await.expect("the page loads");
    }

    /// Waits until the script has taken over.
    pub async fn ready(&self) {
        self.wait("performance.getEntriesByName('srm-ready').length").await;
    }

    /// Waits until the part has come that is not needed to explore.
    pub async fn whole(&self) {
        self.wait("root.querySelector('.srm-pop')").await;
    }

    /// Loads the page again, until all of the widget is there. What was done before has been kept by then: Yew reports a step
    /// a few turns of the page's queue later, and the address follows in the next.
    pub async fn reload(&self) {
        let turns = "let turns = 5; const turn = () => turns-- ? setTimeout(turn) : arguments[0](); turn();";
        self.driver.execute_async(turns, vec![]).await.expect("the script runs");
        self.driver.refresh().await.expect("the page loads");
        self.ready().await;
        self.whole().await;
    }

    pub async fn quit(self) {
        self.driver.clone().quit().await.expect("the browser closes");
    }

    /// What a script returns; `root` is the shadow root of the first widget.
    pub async fn js(&self, script: &str) -> Value {
        let script = format!("{ROOT} {script}");
        self.driver.execute(script, vec![]).await.expect("the script runs").json().clone()
    }

    /// What a script returns on a page that itself has no widget.
    pub async fn page_js(&self, script: &str) -> Value {
        self.driver.execute(script, vec![]).await.expect("the script runs").json().clone()
    }

    /// Waits until a condition of the widget holds; `root` as in [`Page::js`].
    #[track_caller]
    pub fn wait<'a>(&'a self, condition: &'a str) -> impl Future<Output = ()> + 'a {
        self.until(ROOT, condition)
    }

    /// Waits until a condition of a page holds that itself has no widget.
    #[track_caller]
    pub fn wait_on_page<'a>(&'a self, condition: &'a str) -> impl Future<Output = ()> + 'a {
        self.until("", condition)
    }

    #[track_caller]
    fn until<'a>(&'a self, first: &'a str, condition: &'a str) -> impl Future<Output = ()> + 'a {
        let caller = std::panic::Location::caller();
        async move {
            let held = self.sought(first, &format!("Boolean({condition})")).await;
            assert_eq!(held.json(), &json!(true), "{caller}: waited in vain for {condition}");
        }
    }

    /// What an expression gives as soon as it is something, or null after 20 seconds.
    async fn sought(&self, first: &str, expression: &str) -> ScriptRet {
        let script = format!(
            "const done = arguments[0], end = Date.now() + 20000;
             const look = () => {{
                 {first}
                 const found = {expression};
                 if (found) done(found); else if (Date.now() > end) done(null); else requestAnimationFrame(look);
             }};
             look();"
        );
        self.driver.execute_async(script, vec![]).await.expect("the script runs")
    }

    /// An element of the widget, as soon as it is there.
    pub async fn find(&self, selector: &str) -> WebElement {
        let found = self.sought(ROOT, &format!("root?.querySelector(`{selector}`)")).await;
        found.element().unwrap_or_else(|_| panic!("no {selector}"))
    }

    pub async fn click(&self, selector: &str) {
        let element = self.find(selector).await;
        element.scroll_into_view().await.expect("it scrolls");
        element.click().await.expect("a click");
    }

    /// Clicks the button with these words, as soon as it is there.
    pub async fn press(&self, words: &str) {
        let buttons = "[...root?.querySelectorAll('button') ?? []]";
        let found = self.sought(ROOT, &format!("{buttons}.find(it => it.textContent.startsWith(`{words}`))")).await;
        let button = found.element().unwrap_or_else(|_| panic!("no button “{words}”"));
        button.scroll_into_view().await.expect("it scrolls");
        button.click().await.expect("a click");
    }

    pub async fn choose_service(&self, id: &str) {
        self.click(&format!("label:has([value='{id}'])")).await;
    }

    pub async fn open_layer(&self, id: &str) {
        self.click(&format!("[data-layer='{id}'] summary")).await;
        self.wait(&format!("root.querySelector('[data-layer=\"{id}\"] details').open")).await;
    }

    /// The text of an element, as it is rendered.
    pub async fn text(&self, selector: &str) -> String {
        self.js(&format!("return root.querySelector(`{selector}`)?.innerText ?? ''"))
            .await
            .as_str()
            .expect("text")
            .to_owned()
    }

    /// Waits until an element has these words.
    #[track_caller]
    pub fn see<'a>(&'a self, selector: &'a str, words: &'a str) -> impl Future<Output = ()> + 'a {
        let caller = std::panic::Location::caller();
        async move {
            let seen = format!("root?.querySelector(`{selector}`)?.innerText.includes({})", json!(words));
            if self.sought(ROOT, &seen).await.json().is_null() {
                panic!("{caller}: “{words}” is not in {selector}: {}", self.text(selector).await);
            }
        }
    }

    /// Waits until what matches a selector has the focus inside the widget.
    #[track_caller]
    pub fn focused<'a>(&'a self, selector: &'a str) -> impl Future<Output = ()> + 'a {
        let caller = std::panic::Location::caller();
        async move {
            if self.sought(ROOT, &format!("root?.activeElement?.matches(`{selector}`)")).await.json().is_null() {
                let found = self.js("return root.activeElement?.outerHTML.slice(0, 120)").await;
                panic!("{caller}: {selector} has not the focus, but {found}");
            }
        }
    }

    /// Nothing is too wide, cut, too close to something else or too small to read, and no word stands letter below letter.
    /// For pages on which nothing moves, as those of [`Page::scheme`]: what is half way may stand anywhere.
    pub async fn fits(&self, screen: &str) {
        let still = self.js("return matchMedia('(prefers-reduced-motion: reduce)').matches").await;
        assert_eq!(still, json!(true), "{screen}: choose a scheme first");
        self.fits_now(screen).await;
    }

    /// The same for engines that cannot be told so, on a page on which nothing has been chosen that moves.
    pub async fn fits_now(&self, screen: &str) {
        assert_eq!(self.js(include_str!("layout.js")).await, json!([]), "{screen}");
    }

    /// It does at each width, from the narrowest that a column of a page may have.
    pub async fn fits_at_all_widths(&self, screen: &str) {
        for width in [220, 280, 320, 360, 640, 900] {
            self.width(width).await;
            self.fits(&format!("{screen} at {width}")).await;
        }
    }

    /// A command of the DevTools protocol, which is Chromium's alone; so is what is built on it below.
    pub async fn devtools(&self, command: &str, parameters: Value) {
        self.driver.cdp().send_raw(command, parameters).await.expect("the command is known");
    }

    pub async fn width(&self, width: u32) {
        let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// Light or dark; without motion, so that no colour is caught half-way.
    pub async fn scheme(&self, scheme: &str) {
        self.media(&[("prefers-color-scheme", scheme)]).await;
    }

    /// Emulates media features.
    pub async fn media(&self, features: &[(&str, &str)]) {
        self.emulate("", features).await;
    }

    /// As it is printed; `media` with no features ends that.
    pub async fn on_paper(&self) {
        self.emulate("print", &[]).await;
    }

    /// Nothing moves: what is measured or looked at is never half way.
    async fn emulate(&self, medium: &str, features: &[(&str, &str)]) {
        let features = features.iter().chain(&[("prefers-reduced-motion", "reduce")]);
        let features: Vec<Value> = features.map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": medium, "features": features })).await;
    }

    pub async fn key(&self, key: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(key).perform().await.expect("a key");
    }
}
