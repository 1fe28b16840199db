//! The invariants of ARCHITECTURE.md that a test can check, as ratchets.

use crate::packs::path;
use std::fs;

/// Files below a folder with one of these endings, as path and text.
pub fn files(below: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![path(below)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("an entry").path();
            let name = entry.display().to_string();
            if entry.is_dir() {
                folders.push(entry);
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                found.push((name, fs::read_to_string(entry).expect("text")));
            }
        }
    }
    assert!(!found.is_empty(), "{below} has no {endings:?}");
    found
}

/// `below` is a folder, or a file.
#[track_caller]
fn check_absent(below: &str, endings: &[&str], words: &[&str]) {
    let files = match path(below).is_dir() {
        true => files(below, endings),
        false => vec![(below.to_owned(), fs::read_to_string(path(below)).expect("text"))],
    };
    for (name, text) in files {
        for (number, line) in (1..).zip(text.lines()) {
            let code = line.trim_start();
            let found = words.iter().find(|word| code.contains(**word) && !code.starts_with("//"));
            assert_eq!(found, None, "{name}:{number}: {line}");
        }
    }
}

#[test]
fn content_and_session_know_nothing_of_the_browser() {
    let browser = ["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen"];
    for part in ["src/content.rs", "src/content", "src/session.rs", "src/session"] {
        check_absent(part, &[".rs"], &browser);
    }
}

#[test]
fn a_session_has_no_clock_and_no_chance() {
    check_absent("src/session.rs", &[".rs"], &["SystemTime", "Instant", "rand::", "std::fs", "std::env"]);
    check_absent("src/session", &[".rs"], &["SystemTime", "Instant", "rand::", "std::fs", "std::env"]);
}

#[test]
fn components_read_neither_storage_nor_window() {
    check_absent(
        "src/components",
        &[".rs"],
        &["storage", "window()", "location", "host::", "inner_html", "from_html_unchecked"],
    );
}

#[test]
fn components_carry_no_style_of_their_own() {
    check_absent("src/components", &[".rs"], &["style=", "<style", "style:", "set_property"]);
}

#[test]
fn the_top_level_holds_what_the_map_says() {
    let map = [
        ".cargo .ci .git .gitignore content scripts src styles tests target dist node_modules",
        "Cargo.lock Cargo.toml Makefile Trunk.toml build.rs index.html rustfmt.toml webdriver.json",
        "ARCHITECTURE.md CHANGELOG.md CONTRIBUTING.md README.md LICENSE-APACHE LICENSE-MIT docs",
    ]
    .join(" ");
    for entry in fs::read_dir(path(".")).expect("the root") {
        let name = entry.expect("an entry").file_name().into_string().expect("a name");
        assert!(map.split(' ').any(|known| known == name), "{name} is not on the map");
    }
}

#[test]
fn nothing_in_the_browser_panics_on_purpose() {
    check_absent("src", &[".rs"], &[".unwrap()", ".expect(", "panic!", "todo!", "unreachable!", "dbg!", "println!"]);
}

#[test]
fn only_saved_and_encoded_types_know_serde() {
    for (name, text) in files("src", &[".rs"]) {
        let of_packs = ["content.rs", "content/question.rs", "scene.rs", "schema.rs", "check.rs", "content/text.rs"];
        let may = name.contains("session/progress") || of_packs.iter().any(|file| name.ends_with(file));
        assert!(may || !text.contains("serde"), "{name}");
    }
}

#[test]
fn styles_use_px_and_em_inside_the_widget_and_no_viewport() {
    let units = ["rem;", "rem ", "vw;", "vw ", "vh;", "vh ", "vw)", "!important"];
    for (name, text) in files("styles", &[".css"]).into_iter().filter(|(name, _)| !name.ends_with("page.css")) {
        let found = units.iter().find(|unit| text.contains(**unit));
        assert_eq!(found, None, "{name}");
    }
}

#[test]
fn every_file_says_its_job_in_its_first_line() {
    let build = (String::from("build.rs"), fs::read_to_string(path("build.rs")).expect("text"));
    for (name, text) in ["src", "tests"].iter().flat_map(|below| files(below, &[".rs"])).chain([build]) {
        assert!(text.starts_with("//! "), "{name}");
    }
    for (name, text) in files("styles", &[".css"]) {
        assert!(text.starts_with("/* "), "{name}");
    }
    for (name, text) in files("scripts", &[".sh", ".mjs"]) {
        let second = text.lines().find(|line| !line.starts_with("#!")).unwrap_or_default();
        assert!(second.starts_with("# ") || second.starts_with("// "), "{name}");
    }
}

#[test]
fn no_file_is_longer_than_a_reader_can_hold() {
    // The wire types are one list that mirrors the file format; the rules of a stack are one walk through it.
    let long = ["content/schema.rs", "check/stack.rs", "setup.sh"];
    let all =
        files("src", &[".rs", ".js"]).into_iter().chain(files("tests", &[".rs"])).chain(files("styles", &[".css"]));
    for (name, text) in all.filter(|(name, _)| !long.iter().any(|file| name.ends_with(file))) {
        let n_lines = text.lines().count();
        assert!(n_lines <= 250, "{name} has {n_lines} lines");
    }
}

#[test]
fn every_sheet_is_in_a_bundle() {
    let bundle = ["widget", "later"]
        .map(|name| fs::read_to_string(path(&format!("styles/{name}.css"))).expect("a bundle"))
        .concat();
    for (name, _) in files("styles", &[".css"]) {
        let file = name.rsplit('/').next().expect("a name");
        assert!(
            ["widget.css", "later.css", "page.css", "worksheet-page.css"].contains(&file)
                || bundle.contains(&format!("\"{file}\"")),
            "{file}"
        );
    }
}

#[test]
fn every_snippet_for_embedders_is_in_a_page_that_is_tested() {
    /// Without indentation, which depends on what stands around.
    fn lines(text: &str) -> String {
        text.lines().map(str::trim).collect::<Vec<_>>().join("\n")
    }
    let docs = fs::read_to_string(path("docs/embedding.md")).expect("the docs");
    let blocks: Vec<_> = docs.split("```").skip(1).step_by(2).collect();
    assert!(!blocks.is_empty());
    for block in blocks {
        let (head, snippet) = block.split_once('\n').expect("a language, a file and the lines");
        let file = head.split_once(' ').expect("a file after the language").1;
        let page = fs::read_to_string(path("tests/hosts").join(file)).expect(file);
        assert!(lines(&page).contains(lines(snippet).trim()), "{file} has no\n{snippet}");
    }
}
