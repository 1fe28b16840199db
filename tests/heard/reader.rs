//! Who does not see the page: walks through it by keys, and what is heard at each, compared with recorded texts.

use crate::{
    engine::Engine,
    orca::{CUT_OFF, Orca},
    page::Page,
    server::{Site, serve},
};
use serde_json::json;
use std::{collections::BTreeSet, env, fs, path::PathBuf};

/// So many times nothing must have come, in the page and in Orca, until all is held to be said.
const QUIET_TURNS: u32 = 3;

/// After so many keys without a word there is nothing more to come.
const MOST_SILENT: u32 = 5;

/// More than from one end of a page to the other.
const MOST_KEYS: u32 = 150;

pub struct Reader {
    pub page: Page,
    orca: Orca,
    /// What was heard on this walk.
    heard: String,
    /// The walks on which it was not what is recorded.
    differences: Vec<String>,
}

impl Reader {
    pub async fn start() -> Self {
        let orca = Orca::start();
        let page = Page::new_in(Engine::FirefoxRead, Site::default()).await;
        Self { page, orca, heard: String::new(), differences: Vec::new() }
    }

    /// Begins a walk at the top of a page that holds this, with all of the widget there and everything about the page said.
    pub async fn begin(&mut self, body: &str) {
        self.begin_on(body, Site::default()).await;
        self.page.whole().await;
        self.top().await;
    }

    /// The same on a site where some of the widget may be late.
    pub async fn begin_on(&mut self, body: &str, mut site: Site) {
        let html = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>Course</title>
             <script type=module src=embed/shared-responsibility.js></script><main>{body}</main></html>"
        );
        site.pages.push(("own.html", html));
        self.page.address = serve(site);
        self.page.go("own.html").await;
        self.page.ready().await;
        self.top().await;
        self.heard.clear();
    }

    /// Leaves out what is said of a page that has just come, which depends on what was there before, and goes to its top.
    pub async fn top(&mut self) {
        self.listen().await;
        self.orca.press("ctrl+Home");
        self.listen().await;
    }

    /// Until all has been said.
    async fn listen(&mut self) -> Vec<String> {
        let (mut heard, mut n_quiet) = (Vec::new(), 0);
        while n_quiet < QUIET_TURNS {
            let turn = "const done = arguments[0];
                requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));";
            self.page.driver.execute_async(turn, vec![]).await.expect("the script runs");
            let said = self.orca.said();
            n_quiet = if said.is_empty() { n_quiet + 1 } else { 0 };
            heard.extend(said);
        }
        heard
    }

    /// Goes to an element of the widget by Tab, without writing what is heard on the way. Of a focus that a script moves a
    /// screen reader hears, or not.
    pub async fn tab_to(&mut self, selector: &str) {
        let is_there = format!("return Boolean(root.activeElement?.matches(`{selector}`))");
        for _ in 0..MOST_KEYS {
            if self.page.js(&is_there).await == json!(true) {
                return;
            }
            self.orca.press("Tab");
            self.listen().await;
        }
        panic!("Tab does not lead to {selector}");
    }

    /// Writes what is heard when something happens without a key.
    pub async fn hear(&mut self, what: &str) {
        let heard = self.listen().await;
        self.write(what, heard);
    }

    /// Presses a key, in the words of xdotool, and writes what is heard.
    pub async fn key(&mut self, key: &str) {
        let mut heard = self.orca.press(key);
        heard.extend(self.listen().await);
        self.write(key, heard);
    }

    pub async fn keys(&mut self, n: u32, key: &str) {
        for _ in 0..n {
            self.key(key).await;
        }
    }

    /// Presses a key, and again, until this is heard.
    pub async fn go(&mut self, key: &str, to: &str) {
        let mut n_silent = 0;
        for _ in 0..MOST_KEYS {
            if n_silent == MOST_SILENT {
                break;
            }
            let from = self.heard.len();
            self.key(key).await;
            if self.heard[from..].contains(to) {
                return;
            }
            n_silent = if self.heard[from..].lines().count() > 1 { 0 } else { n_silent + 1 };
        }
        panic!("“{to}” was not heard:\n{}", self.heard);
    }

    fn write(&mut self, what: &str, heard: Vec<String>) {
        self.heard += &format!("[{what}]\n");
        // A key stops what is being said.
        for line in heard.iter().skip_while(|line| *line == CUT_OFF) {
            self.heard += &format!("{line}\n");
        }
    }

    /// Compares what was heard on this walk with the text of this name, or records it.
    pub fn end(&mut self, name: &str) {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/heard/walks/{name}.txt"));
        let recorded = fs::read_to_string(&path).unwrap_or_default();
        if by_key(&recorded) == by_key(&self.heard) {
            return;
        }
        if env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&path, &self.heard).expect("it can be written");
        } else {
            self.differences.push(difference(name, &recorded, &self.heard));
        }
    }

    /// Closes the browser, and fails where something else was heard than is recorded.
    pub async fn quit(self) {
        self.page.quit().await;
        assert!(self.differences.is_empty(), "{}", self.differences.join("\n"));
    }
}

/// What is written in brackets, and the lines heard at it: in which order they are said differs from run to run.
fn by_key(text: &str) -> Vec<(&str, BTreeSet<&str>)> {
    let blocks = text.split("\n[").map(|block| block.trim_start_matches('[').split_once("]\n").unwrap_or((block, "")));
    blocks.map(|(key, lines)| (key, lines.lines().collect())).collect()
}

/// The first key at which something else was heard.
fn difference(name: &str, recorded: &str, heard: &str) -> String {
    let (recorded, heard) = (by_key(recorded), by_key(heard));
    let at =
        recorded.iter().zip(&heard).position(|(one, other)| one != other).unwrap_or(recorded.len().min(heard.len()));
    format!("{name}, key {}: heard {:#?}\nrecorded {:#?}", at + 1, heard.get(at), recorded.get(at))
}
