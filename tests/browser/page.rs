//! A page in Chromium, in the words of its reader: `open`, `click`, `see`.

use crate::server::{Site, serve};
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader, ErrorKind},
    net::TcpListener,
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU16, Ordering},
};
use thirtyfour::{TypingData, prelude::*};

/// The shadow root of the first widget, in scripts.
const ROOT: &str = "const root = document.querySelector('shared-responsibility').shadowRoot;";

pub struct Page {
    pub driver: WebDriver,
    pub address: String,
    _chromedriver: Process,
}

/// Ends with the test.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A port that is free on both loopback addresses, which ChromeDriver binds one after the other. Below those that the
/// system hands out by itself, so that nothing takes it meanwhile; each call of this process begins further on.
fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let start = 20_000 + (std::process::id() % 100) as u16 * 100;
    let is_free = |port: u16| {
        TcpListener::bind(("127.0.0.1", port)).is_ok()
            && TcpListener::bind(("::1", port)).map_or_else(|error| error.kind() != ErrorKind::AddrInUse, |_| true)
    };
    (0..100).map(|_| start + NEXT.fetch_add(1, Ordering::Relaxed)).find(|&port| is_free(port)).expect("a free port")
}

impl Page {
    /// A browser of its own, with no page yet.
    pub async fn new(site: Site) -> Self {
        let chromedriver = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| String::from("chromedriver"));
        let mut child = Command::new(chromedriver)
            .arg(format!("--port={}", free_port()))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("ChromeDriver starts");
        // It says so as soon as it listens.
        let mut said = BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok);
        let port =
            said.find_map(|line| Some(line.split_once("successfully on port ")?.1.trim_end_matches('.').to_owned()));
        let url = format!("http://127.0.0.1:{}", port.expect("ChromeDriver listens"));
        let chromedriver = Process(child);
        let mut capabilities = DesiredCapabilities::chrome();
        if let Ok(chrome) = std::env::var("CHROME") {
            capabilities.set_binary(&chrome).expect("a capability");
        }
        for arg in
            ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
        {
            capabilities.add_arg(arg).expect("a capability");
        }
        let driver = WebDriver::new(&url, capabilities).await.expect("a browser");
        Self { driver, address: serve(site), _chromedriver: chromedriver }
    }

    /// The demo page, ready; a seed makes its quiz the same in every run.
    pub async fn open() -> Self {
        let page = Self::new(Site::default()).await;
        page.go("").await;
        page.ready().await;
        page.js("root.host.setAttribute('seed', '3')").await;
        page
    }

    pub async fn go(&self, path: &str) {
        self.driver.goto(format!("{}/{path}", self.address)).await.expect("the page loads");
    }

    /// Waits until the script has taken over.
    pub async fn ready(&self) {
        self.wait("performance.getEntriesByName('srm-ready').length").await;
    }

    pub async fn quit(self) {
        self.driver.quit().await.expect("the browser closes");
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
    fn until<'a>(&'a self, first: &str, condition: &'a str) -> impl Future<Output = ()> + 'a {
        let caller = std::panic::Location::caller();
        let script = format!(
            "const done = arguments[arguments.length - 1], end = Date.now() + 20000;
             const look = () => {{
                 {first}
                 if ({condition}) done(true); else if (Date.now() > end) done(false); else requestAnimationFrame(look);
             }};
             look();"
        );
        async move {
            let held = self.driver.execute_async(script, vec![]).await.expect("the script runs").json().clone();
            assert_eq!(held, json!(true), "{caller}: waited in vain for {condition}");
        }
    }

    /// An element of the widget.
    pub async fn find(&self, selector: &str) -> WebElement {
        let script = format!("{ROOT} return root.querySelector(arguments[0]);");
        let found = self.driver.execute(script, vec![json!(selector)]).await.expect("the script runs");
        found.element().unwrap_or_else(|_| panic!("no {selector}"))
    }

    pub async fn click(&self, selector: &str) {
        let element = self.find(selector).await;
        element.scroll_into_view().await.expect("it scrolls");
        element.click().await.expect("a click");
    }

    /// Clicks the button with these words.
    pub async fn press(&self, words: &str) {
        let script = format!(
            "{ROOT} return [...root.querySelectorAll('button')].find(b => b.textContent.startsWith(arguments[0]));"
        );
        let found = self.driver.execute(script, vec![json!(words)]).await.expect("the script runs");
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

    #[track_caller]
    pub fn see<'a>(&'a self, selector: &'a str, words: &'a str) -> impl Future<Output = ()> + 'a {
        let caller = std::panic::Location::caller();
        async move {
            let text = self.text(selector).await;
            assert!(text.contains(words), "{caller}: “{words}” is not in {selector}: {text}");
        }
    }

    /// What has the focus inside the widget: a selector is matched against it.
    #[track_caller]
    pub fn focused<'a>(&'a self, selector: &'a str) -> impl Future<Output = ()> + 'a {
        let caller = std::panic::Location::caller();
        async move {
            let script = format!(
                "return [root.activeElement?.matches(`{selector}`) ?? false, root.activeElement?.outerHTML.slice(0, 120)]"
            );
            let found = self.js(&script).await;
            assert_eq!(found[0], json!(true), "{caller}: {selector} has not the focus, but {}", found[1]);
        }
    }

    /// A command of the DevTools protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) {
        self.driver.cdp().send_raw(command, parameters).await.expect("the command is known");
    }

    pub async fn width(&self, width: u32) {
        let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// Light or dark; without motion, so that no colour is caught half-way.
    pub async fn scheme(&self, scheme: &str) {
        let still = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }, still] });
        self.devtools("Emulation.setEmulatedMedia", media).await;
    }

    pub async fn key(&self, key: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(key).perform().await.expect("a key");
    }
}
