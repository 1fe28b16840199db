#!/usr/bin/env bash
# Installs what is missing, and nothing else. Takes about a second when nothing is.
#
#   scripts/setup.sh check    what `make check` needs: the WebAssembly target of Rust
#   scripts/setup.sh build    also what builds the page: Trunk, wasm-bindgen, npm tools
#   scripts/setup.sh browser  also what tests it: Chromium and ChromeDriver
#   scripts/setup.sh test     also Firefox, WebKitGTK and Orca, what builds the pages of tests/hosts, what tests/tracking tells
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

say() { printf 'setup: %s\n' "$*"; }
fail() {
  printf 'setup: %s\n' "$*" >&2
  exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# is_version VERSION COMMAND…: are these commands there, in this version?
is_version() {
  local version=$1 name
  shift
  for name in "$@"; do
    case "$("$name" --version 2>/dev/null | head -n 1) " in "$name $version "*) ;; *) return 1 ;; esac
  done
}

# apt_install PACKAGE…: Debian packages, but only where that asks nobody for a password.
apt_install() {
  local as=
  have apt-get || return 1
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as='sudo -n'
  fi
  # An update that fails for some unrelated source need not stop the install.
  $as apt-get update -q || true
  $as env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}

# Two set-ups at the same time must not build in the same folder: the second one waits.
wait_for_others() {
  mkdir -p "$TOOLS/tmp"
  if have flock; then
    exec 9>"$TOOLS/tmp/lock"
    flock -n 9 || { say "another set-up is at work, waiting for it" && flock 9; }
  fi
}

# cargo_install CRATE VERSION FOLDER OPTION…: builds a command into FOLDER/bin.
# FOLDER appears by a rename at the end, so that an interrupted build never counts as done;
# what was compiled so far stays in tmp, so that the next try goes on from there.
cargo_install() {
  local crate=$1 version=$2 folder=$3 tmp=$TOOLS/tmp/$1-$2
  shift 3
  # Fat optimization would double the build time and gain nothing here.
  env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS -u CARGO_BUILD_TARGET \
    CARGO_PROFILE_RELEASE_LTO=false CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    CARGO_TARGET_DIR="$tmp/target" PATH="$tmp/out/bin:$PATH" \
    cargo install "$crate" --version "=$version" --root "$tmp/out" "$@" ||
    fail "$crate $version could not be built (see above); set-up can be run again and goes on where it stopped."
  rm -rf "$folder"
  mv "$tmp/out" "$folder"
  rm -rf "$tmp"
}

# npm_install FOLDER PACKAGE@VERSION…: into FOLDER/node_modules, which likewise appears by a rename.
npm_install() {
  local folder=$1 tmp=$TOOLS/tmp/npm
  shift
  rm -rf "$tmp"
  mkdir -p "$tmp"
  npm install --prefix "$tmp" --no-save --no-package-lock --no-audit --no-fund --ignore-scripts "$@" ||
    fail "npm could not install $* (see above): check the network and run this again."
  mv "$tmp" "$folder"
}

# venv_install FOLDER PACKAGE==VERSION…: a Python of its own with these packages, which likewise appears by a rename.
# Its commands name the folder before that, so call them as modules: FOLDER/bin/python -m NAME.
venv_install() {
  local folder=$1 tmp=$TOOLS/tmp/venv
  shift
  # Debian's Python comes without the part that venv needs.
  python3 -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv ||
    fail "$* needs a Python 3 that can make virtual environments: install python3 and python3-venv and run this again."
  rm -rf "$tmp"
  python3 -m venv "$tmp" && "$tmp/bin/python" -m pip install -q "$@" ||
    fail "pip could not install $* (see above): check the network and run this again."
  mv "$tmp" "$folder"
}

case "${1:-}" in
check | build | browser | test) wanted=$1 ;;
*) fail "say what for: scripts/setup.sh check, build, browser or test." ;;
esac

# --- Rust ------------------------------------------------------------------------------------------------------

have cargo && have rustc ||
  fail "Rust is not installed: get it from https://rustup.rs and run this again."
have cc ||
  { say "a C linker, which Rust needs (under a minute)" && apt_install gcc libc6-dev; } ||
  fail "Rust needs a C compiler to link with: install gcc or clang and run this again."

rustlib=$(rustc --print sysroot)/lib/rustlib

if [ ! -d "$rustlib/wasm32-unknown-unknown" ]; then
  say "Rust's WebAssembly target, which the widget is compiled for (seconds)"
  have rustup ||
    fail "this Rust has no wasm32-unknown-unknown target and no rustup to add it: get Rust from https://rustup.rs and run this again."
  rustup target add wasm32-unknown-unknown ||
    fail "rustup could not add the target wasm32-unknown-unknown (see above): check the network and run this again."
fi

[ "$wanted" != check ] || exit 0

# --- What builds the page --------------------------------------------------------------------------------------

if [ ! -e "$rustlib/src/rust/library/Cargo.toml" ]; then
  say "the standard library's source, which the small release rebuilds (seconds)"
  { have rustup && rustup component add rust-src; } ||
    say "it cannot be had here, so the release will work but be about a quarter larger"
fi

have node && have npm ||
  { say "Node.js, which runs the tools for JS and CSS (a minute)" && apt_install nodejs npm; } ||
  fail "Node.js and npm are not installed: install Node.js 18 or later and run this again."
node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' ||
  fail "this Node.js is $(node --version), but 18 or later is needed: install a newer one and run this again."

if ! is_version "$TRUNK_VERSION" trunk; then
  wait_for_others
  is_version "$TRUNK_VERSION" trunk || {
    say "Trunk $TRUNK_VERSION, which builds the page; compiled once for all clones (7 to 13 minutes on two cores)"
    cargo_install trunk "$TRUNK_VERSION" "$TRUNK_DIR" --locked --no-default-features --features rustls
  }
fi

if ! is_version "$WASM_BINDGEN_VERSION" wasm-bindgen wasm-bindgen-test-runner; then
  wait_for_others
  is_version "$WASM_BINDGEN_VERSION" wasm-bindgen wasm-bindgen-test-runner || {
    say "wasm-bindgen $WASM_BINDGEN_VERSION, which joins WebAssembly and JS; compiled once for all clones (2 to 4 minutes on two cores)"
    # Without --locked: its lock file may name crates that were withdrawn since.
    cargo_install wasm-bindgen-cli "$WASM_BINDGEN_VERSION" "$WASM_BINDGEN_DIR"
  }
fi

# The command does not say its version.
if [ ! -d "$WASM_SPLIT_DIR" ]; then
  wait_for_others
  [ -d "$WASM_SPLIT_DIR" ] || {
    say "wasm-split-cli $WASM_SPLIT_VERSION, which takes the WebAssembly in two; compiled once for all clones (1 to 3 minutes on two cores)"
    cargo_install wasm_split_cli_support "$WASM_SPLIT_VERSION" "$WASM_SPLIT_DIR" --locked --features build-binary
  }
fi

if [ ! -d "$NPM_DIR" ]; then
  wait_for_others
  [ -d "$NPM_DIR" ] || {
    say "wasm-opt, esbuild, fflate and axe-core, which make the files small, pack and test them (half a minute)"
    npm_install "$NPM_DIR" "binaryen@$BINARYEN_VERSION" "esbuild@$ESBUILD_VERSION" "fflate@$FFLATE_VERSION" \
      "axe-core@$AXE_VERSION"
  }
fi

[ "$wanted" != build ] || exit 0

# --- What tests it ---------------------------------------------------------------------------------------------

if [ -z "$CHROME" ] || [ -z "$CHROMEDRIVER" ]; then
  say "Chromium and ChromeDriver, which the browser tests drive (a minute or two)"
  # A browser without any font would lay out every page wrongly.
  apt_install chromium chromium-driver fonts-liberation ||
    fail "no browser to test in: install Chrome and ChromeDriver or set CHROME and CHROMEDRIVER to their paths, and run this again."
fi

[ "$wanted" != browser ] || exit 0

# --- What tests it in other engines ----------------------------------------------------------------------------

if [ -z "$FIREFOX" ] || [ -z "$MINIBROWSER" ] || ! have WebKitWebDriver || ! have Xvfb; then
  say "Firefox, WebKitGTK with its driver, and a display that nobody sees (a minute)"
  apt_install firefox-esr webkit2gtk-driver xvfb ||
    fail "WebKitGTK's driver comes only with Linux: run this on Debian or its kin as one who may install (a container will do), where it comes by itself. \`make browser\` runs the tests that need none of this."
fi

if ! is_version "$GECKODRIVER_VERSION" geckodriver; then
  wait_for_others
  is_version "$GECKODRIVER_VERSION" geckodriver || {
    say "geckodriver $GECKODRIVER_VERSION, which drives Firefox; compiled once for all clones (3 to 7 minutes on two cores)"
    cargo_install geckodriver "$GECKODRIVER_VERSION" "$GECKODRIVER_DIR" --locked
  }
fi

# --- What reads it aloud ---------------------------------------------------------------------------------------

if [ -n "$(heard_lacks)" ]; then
  say "Orca, the screen reader, and what presses its keys (half a minute)"
  # Without it, tests/heard says that it is left out.
  apt_install orca at-spi2-core gir1.2-atspi-2.0 dbus dbus-x11 xdotool xvfb xauth || say "it cannot be had here"
fi

# --- Hosts that the widget is tried in -------------------------------------------------------------------------

if ! is_version "v$MDBOOK_VERSION" mdbook; then
  wait_for_others
  is_version "v$MDBOOK_VERSION" mdbook || {
    say "mdBook $MDBOOK_VERSION; compiled once for all clones (4 to 8 minutes on two cores)"
    cargo_install mdbook "$MDBOOK_VERSION" "$MDBOOK_DIR" --locked
  }
fi

if [ ! -d "$MATERIAL_DIR" ]; then
  wait_for_others
  [ -d "$MATERIAL_DIR" ] || {
    say "MkDocs with Material $MATERIAL_VERSION (half a minute)"
    venv_install "$MATERIAL_DIR" "mkdocs-material==$MATERIAL_VERSION"
  }
fi

if [ ! -d "$HOSTS_NPM_DIR" ]; then
  wait_for_others
  [ -d "$HOSTS_NPM_DIR" ] || {
    say "React, vite and reveal.js (half a minute)"
    npm_install "$HOSTS_NPM_DIR" "react@$REACT_VERSION" "react-dom@$REACT_VERSION" "vite@$VITE_VERSION" \
      "@vitejs/plugin-react@$VITE_REACT_VERSION" "reveal.js@$REVEAL_VERSION"
  }
fi

# --- What hears of a learner's answers -------------------------------------------------------------------------

if [ ! -d "$RALPH_DIR" ]; then
  wait_for_others
  [ -d "$RALPH_DIR" ] || {
    say "Ralph $RALPH_VERSION, a learning record store (half a minute)"
    venv_install "$RALPH_DIR" "ralph-malph[lrs,cli]==$RALPH_VERSION" "requests==$REQUESTS_VERSION"
  }
fi

if [ ! -d "$TRACKING_NPM_DIR" ]; then
  wait_for_others
  [ -d "$TRACKING_NPM_DIR" ] || {
    say "a SCORM run-time and a validator of xAPI statements (seconds)"
    npm_install "$TRACKING_NPM_DIR" "scorm-again@$SCORM_AGAIN_VERSION" "xapi-validation@$XAPI_VALIDATION_VERSION"
  }
fi
