//! A learning record store on a port of this machine, and a page whose listener sends to it.

use crate::{
    engine::{Process, free_port},
    page::Page,
    server::Site,
};
use serde_json::{Value, json};
use std::{
    env, fs,
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
};

/// A store that runs.
pub struct Store {
    address: String,
    _process: Process,
}

/// The script of docs/tracking.md, as one would paste it: with one's own store and account.
fn listener(store: &str) -> String {
    let docs = include_str!("../../docs/tracking.md");
    let script = docs.split("```html\n").nth(1).expect("a script").split("```").next().expect("its end");
    let own = [("https://lrs.example.org/xAPI", store), ("user:password", "teacher:secret")];
    own.into_iter().fold(script.to_owned(), |script, (example, own)| {
        assert!(script.contains(example), "{example} is in the script");
        script.replace(example, own)
    })
}

/// A page with the listener and this in its body, and its store.
pub async fn page_with_listener(body: &str) -> (Page, Store) {
    let port = free_port();
    let address = format!("http://127.0.0.1:{port}/xAPI");
    let html = format!("<!doctype html><html lang=en><title>t</title>{}{body}", listener(&address));
    let page = Page::new(Site { pages: vec![("course.html", html)], cors: true, ..Site::default() }).await;
    let store = Store { address, _process: start(port, &page.address) };
    page.go("course.html").await;
    (page, store)
}

/// Ralph, which lets pages of one origin in; the account is that of `scripts/test-tracking.sh`.
fn start(port: u16, origin: &str) -> Process {
    let folder = PathBuf::from(env::var_os("DIST").expect("DIST names the folder"));
    let statements = folder.join(format!("store-{port}"));
    fs::create_dir(&statements).expect("a new folder");
    let python = PathBuf::from(env::var_os("RALPH_DIR").expect("RALPH_DIR names the store")).join("bin/python");
    let mut command = Command::new(python);
    command.args(["-m", "uvicorn", "lrs:app", "--host", "127.0.0.1", "--port", &port.to_string()]);
    command.current_dir(&folder).env("RALPH_APP_DIR", &folder).env("RALPH_RUNSERVER_BACKEND", "fs");
    command.env("RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH", statements);
    command.env("RALPH_RUNSERVER_CORS_ALLOW_ORIGINS", json!([origin]).to_string());
    Process::serving(&mut command, port)
}

impl Store {
    /// The statements that it gives back to a page, as soon as there are so many, in the order of their time.
    pub async fn statements(&self, page: &Page, n: usize) -> Vec<Value> {
        let script = format!(
            "const done = arguments[0], end = Date.now() + 25000;
             const headers = {{ Authorization: `Basic ${{btoa('teacher:secret')}}`, 'X-Experience-API-Version': '1.0.3' }};
             const look = async () => {{
                 const {{ statements }} = await (await fetch('{}/statements', {{ headers }})).json();
                 // Whoever asks all the time keeps the store from taking any.
                 if (statements.length >= {n} || Date.now() > end) done(statements); else setTimeout(look, 200);
             }};
             look();",
            self.address
        );
        let found = page.driver.execute_async(script, vec![]).await.expect("the script runs").json().clone();
        let mut found = found.as_array().expect("a list").clone();
        found.sort_by_key(|statement| statement["timestamp"].as_str().expect("a time").to_owned());
        assert_eq!(found.len(), n);
        found
    }
}

/// What a validator says against each of these statements.
pub fn complaints(statements: &[Value]) -> Vec<Vec<String>> {
    let mut node = Command::new("node");
    node.arg("tests/tracking/validate.cjs").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut node = node.spawn().expect("node");
    node.stdin.take().expect("its input").write_all(json!(statements).to_string().as_bytes()).expect("it reads");
    let told = node.wait_with_output().expect("its output").stdout;
    serde_json::from_slice(&told).expect("a list for each")
}
