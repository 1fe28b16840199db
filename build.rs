//! Checks the default pack and encodes it, so that a broken pack fails the build with its list of problems
//! and the browser gets neither JSON parser nor checker.

#[allow(dead_code, reason = "the build uses the checker only")]
#[path = "src/content.rs"]
mod content;

use std::{env, fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=content/aws");
    println!("cargo::rerun-if-changed=src/content");
    println!("cargo::rerun-if-changed=src/content.rs");
    // scripts/dist.sh takes the widget's wasm apart (src/components/later.rs), for which it needs to know what refers to what.
    println!("cargo::rustc-check-cfg=cfg(split)");
    println!("cargo::rerun-if-env-changed=SRM_SPLIT");
    if env::var_os("SRM_SPLIT").is_some() && env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|it| it == "wasm32") {
        println!("cargo::rustc-cfg=split");
        println!("cargo::rustc-link-arg-bin=widget=--emit-relocs");
    }
    match encode() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems.lines() {
                println!("cargo::error=content/aws: {problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn encode() -> Result<(), String> {
    let read = |file: &str| fs::read_to_string(Path::new("content/aws").join(file)).map_err(|e| format!("{file}: {e}"));
    let checked = content::check::read(&read("stack.json")?, &read("quiz.json")?)
        .map_err(|problems| problems.iter().map(|p| format!("{p}\n")).collect::<String>())?;
    for warning in checked.warnings {
        println!("cargo::warning=content/aws: {warning}");
    }
    let pack = checked.pack;
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    let write = |name: &str, encoded: postcard::Result<Vec<u8>>| {
        fs::write(Path::new(&out).join(name), encoded.map_err(|e| e.to_string())?).map_err(|e| e.to_string())
    };
    write("aws.stack", postcard::to_allocvec(&pack))?;
    write("aws.quiz", postcard::to_allocvec(pack.questions()))
}
