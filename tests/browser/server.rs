//! A small web server for dist/ and for pages that tests make up, with headers as a strict host sends them.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    path::PathBuf,
    sync::{Arc, Condvar, Mutex},
    thread,
};

/// A policy that allows nothing but the page's own files and compiling its wasm.
pub const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                          connect-src 'self'; img-src 'self' data:";

/// The seed of the pages that are served from dist/: with it a quiz is the same in every run, also after a reload.
const SEED: &str = "<shared-responsibility seed=3 ";

/// What a test asks of its server.
#[derive(Default)]
pub struct Site {
    /// Pages beside those of dist/: path and HTML, in which `ADDRESS` stands for the server's own.
    pub pages: Vec<(&'static str, String)>,
    pub policy: Option<&'static str>,
    /// Pages of other origins may load the files.
    pub cors: bool,
    /// Files whose names end so wait until the gate is open.
    pub gate: Option<(&'static str, Arc<Gate>)>,
    /// Every path that was asked for.
    pub asked: Arc<Mutex<Vec<String>>>,
}

/// Opens once.
#[derive(Default)]
pub struct Gate(Mutex<bool>, Condvar);

impl Gate {
    pub fn open(&self) {
        *self.0.lock().expect("the gate") = true;
        self.1.notify_all();
    }

    fn pass(&self) {
        let mut open = self.0.lock().expect("the gate");
        while !*open {
            open = self.1.wait(open).expect("the gate");
        }
    }
}

/// Serves a site on a free port until the test process ends; gives its address.
pub fn serve(mut site: Site) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    for (_, html) in &mut site.pages {
        *html = html.replace("ADDRESS", &address);
    }
    let site = Arc::new(site);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let site = site.clone();
            thread::spawn(move || answer(stream, &site));
        }
    });
    address
}

fn answer(mut stream: TcpStream, site: &Site) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    let request = lines.next()?.ok()?;
    while !lines.next()?.ok()?.is_empty() {}
    let path = request.split(' ').nth(1)?.split('?').next()?.trim_start_matches('/').to_owned();
    let path = if path.is_empty() || path.ends_with('/') { path + "index.html" } else { path };
    site.asked.lock().expect("the list").push(path.clone());
    if let Some((_, gate)) = site.gate.as_ref().filter(|(end, _)| path.ends_with(end)) {
        gate.pass();
    }
    let own = site.pages.iter().find(|(name, _)| *name == path).map(|(_, html)| html.clone().into_bytes());
    let body = own.or_else(|| built(&path));
    let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
    let kind = match path.rsplit('.').next()? {
        "html" => "text/html; charset=utf-8",
        "xhtml" => "application/xhtml+xml; charset=utf-8",
        "js" => "text/javascript",
        "css" => "text/css",
        "json" => "application/json",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    };
    let policy = site.policy.map(|policy| format!("Content-Security-Policy: {policy}\r\n")).unwrap_or_default();
    let cors = if site.cors { "Access-Control-Allow-Origin: *\r\n" } else { "" };
    let body = body.unwrap_or_default();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n{policy}{cors}Connection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(&body).ok()
}

/// The text of a file of dist/, as it is served.
#[allow(dead_code, reason = "for suites that change what is served")]
pub fn text(path: &str) -> String {
    String::from_utf8(built(path).expect(path)).expect("text")
}

/// A file of dist/; a page with a seed.
fn built(path: &str) -> Option<Vec<u8>> {
    let bytes = fs::read(PathBuf::from(std::env::var_os("DIST")?).join(path)).ok()?;
    if !path.ends_with(".html") {
        return Some(bytes);
    }
    let html = String::from_utf8(bytes).ok()?;
    Some(html.replace("<shared-responsibility ", SEED).into_bytes())
}
