//! The browsers that a page can be opened in, each with a driver of its own that ends with the test.

use serde_json::json;
use std::{
    collections::HashMap,
    env,
    io::{self, BufRead, BufReader, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU16, Ordering},
    thread,
    time::Duration,
};
use thirtyfour::{Capabilities, common::capabilities::firefox::FirefoxPreferences, prelude::*};

#[derive(Debug, Clone, Copy)]
#[allow(dead_code, reason = "each suite starts engines of its own")]
pub enum Engine {
    Chromium,
    /// Chromium of a reader who has set that no letters are smaller than so many px.
    LeastFont(u32),
    Firefox,
    /// Firefox on the display of the suite, as its screen reader gets it.
    FirefoxRead,
    WebKit,
}

/// Ends with the test.
pub struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Process {
    pub fn start(command: &mut Command) -> Self {
        let child = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
        Self(child.unwrap_or_else(|error| panic!("{command:?} does not start: {error}")))
    }

    /// A server on a port of this machine, as soon as it accepts: the one sign that all servers give.
    pub fn serving(command: &mut Command, port: u16) -> Self {
        let mut server = Self::start(command.stdout(Stdio::null()));
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = server.0.try_wait().expect("its state");
            assert!(ended.is_none(), "{command:?} has ended");
            thread::yield_now();
        }
        server
    }

    fn first_line(&mut self) -> String {
        let said = self.0.stdout.take().expect("its output");
        BufReader::new(said).lines().next().expect("a line").expect("text")
    }
}

impl Engine {
    /// A browser, and the processes that end after it.
    pub async fn start(self) -> (WebDriver, Vec<Process>) {
        let mut processes = Vec::new();
        let (mut command, capabilities) = match self {
            Self::Chromium => (Command::new(named("CHROMEDRIVER", "chromedriver")), chromium(0)),
            Self::LeastFont(px) => (Command::new(named("CHROMEDRIVER", "chromedriver")), chromium(px)),
            Self::Firefox => (Command::new("geckodriver"), firefox(true)),
            Self::FirefoxRead => (Command::new("geckodriver"), firefox(false)),
            Self::WebKit => {
                // It has no headless mode: each gets a display of its own, which ends what is left of it, too.
                let mut display = Process::start(
                    Command::new("Xvfb")
                        .args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"])
                        .stdout(Stdio::piped()),
                );
                let mut command = Command::new("WebKitWebDriver");
                command.env("DISPLAY", format!(":{}", display.first_line())).env("GDK_BACKEND", "x11");
                // Its sandbox refuses root and containers, and there is no graphics card to composite with.
                command
                    .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
                    .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
                processes.push(display);
                (command, webkit())
            }
        };
        let port = free_port();
        processes.push(Process::serving(command.arg(format!("--port={port}")), port));
        let browser = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await;
        (browser.unwrap_or_else(|error| panic!("no {self:?}: {error:?}")), processes)
    }
}

/// Closes the browser of a test that failed. Thirtyfour would do so on the connection that it has, which the test's own
/// thread serves: it would wait for itself for two minutes, and the browser would stay.
pub fn close(driver: &WebDriver) -> io::Result<()> {
    let host = driver.server_url().authority().to_owned();
    let mut stream = TcpStream::connect(&host)?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let session = driver.session_id();
    write!(stream, "DELETE /session/{session} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
    // ChromeDriver answers, but keeps the connection.
    BufReader::new(stream).read_line(&mut String::new()).map(drop)
}

/// The path that set-up found, or the usual name.
fn named(variable: &str, usual: &str) -> String {
    env::var(variable).unwrap_or_else(|_| usual.to_owned())
}

fn chromium(least_font: u32) -> Capabilities {
    let mut capabilities = DesiredCapabilities::chrome();
    if let Ok(chrome) = env::var("CHROME") {
        capabilities.set_binary(&chrome).expect("a capability");
    }
    for arg in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
    {
        capabilities.add_arg(arg).expect("a capability");
    }
    let names = ["webkit.webprefs.minimum_font_size", "webkit.webprefs.minimum_logical_font_size"];
    let preferences: HashMap<_, _> = names.into_iter().map(|name| (name, least_font)).collect();
    capabilities.add_experimental_option("prefs", preferences).expect("a capability");
    capabilities.into()
}

/// Without a window it tells no screen reader of itself.
fn firefox(headless: bool) -> Capabilities {
    let mut capabilities = DesiredCapabilities::firefox();
    capabilities.set_firefox_binary(&named("FIREFOX", "firefox")).expect("a capability");
    if headless {
        capabilities.set_headless().expect("a capability");
    } else {
        let mut preferences = FirefoxPreferences::new();
        preferences.set("accessibility.force_disabled", -1).expect("a preference");
        preferences.set("ui.prefersReducedMotion", 1).expect("a preference");
        capabilities.set_preferences(preferences).expect("a capability");
    }
    capabilities.into()
}

fn webkit() -> Capabilities {
    let mut capabilities = Capabilities::new();
    let options = json!({ "binary": named("MINIBROWSER", "MiniBrowser"), "args": ["--automation"] });
    capabilities.set("webkitgtk:browserOptions", options).expect("a capability");
    capabilities
}

/// A port that nothing listens on at either loopback address: ChromeDriver binds both, one after the other. Below those
/// that the system hands out by itself, so that nothing takes it meanwhile; each call of this process begins further on.
/// It is tried from outside: a listener of this process would be inherited by a driver that another test starts just
/// then, and would take the connections of the next server on that port until that driver runs.
pub fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let start = 20_000 + (std::process::id() % 100) as u16 * 100;
    let is_free = |port: u16| ["127.0.0.1", "::1"].into_iter().all(|host| TcpStream::connect((host, port)).is_err());
    (0..100).map(|_| start + NEXT.fetch_add(1, Ordering::Relaxed)).find(|&port| is_free(port)).expect("a free port")
}
