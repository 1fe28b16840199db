#!/usr/bin/env bash
# What needs no browser: format, lints for both targets, docs, native tests. Under a minute when warm.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

step() { printf '\n== %s\n' "$*" && "$@"; }

step cargo fmt --check
step cargo clippy --all-targets -- -D warnings
# The native commands and tests cannot be built for the browser, so these are named one by one.
step cargo clippy --target wasm32-unknown-unknown --lib --bin widget --bin pack --test web -- -D warnings
export RUSTDOCFLAGS=-Dwarnings
step cargo doc --no-deps
step cargo test --lib --bins --test it
step cargo test --doc
