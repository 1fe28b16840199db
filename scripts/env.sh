# Puts the build tools on PATH and says where the test tools are. Sourced by the other scripts, never run.
# shellcheck shell=bash disable=SC2034

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$ROOT/scripts/versions.sh"

# One folder for all clones: each tool has its version in its path, so that clones never disturb each other.
TOOLS=${SRM_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/shared-responsibility}
TRUNK_DIR=$TOOLS/trunk-$TRUNK_VERSION
WASM_BINDGEN_DIR=$TOOLS/wasm-bindgen-$WASM_BINDGEN_VERSION
WASM_SPLIT_DIR=$TOOLS/wasm-split-$WASM_SPLIT_VERSION
GECKODRIVER_DIR=$TOOLS/geckodriver-$GECKODRIVER_VERSION
NPM_DIR=$TOOLS/npm-$BINARYEN_VERSION-$ESBUILD_VERSION-$FFLATE_VERSION-$AXE_VERSION
MDBOOK_DIR=$TOOLS/mdbook-$MDBOOK_VERSION
MATERIAL_DIR=$TOOLS/mkdocs-material-$MATERIAL_VERSION
HOSTS_NPM_DIR=$TOOLS/hosts-npm-$REACT_VERSION-$VITE_VERSION-$VITE_REACT_VERSION-$REVEAL_VERSION
RALPH_DIR=$TOOLS/ralph-$RALPH_VERSION-$REQUESTS_VERSION
TRACKING_NPM_DIR=$TOOLS/tracking-npm-$SCORM_AGAIN_VERSION-$XAPI_VALIDATION_VERSION

# Folders that are not there are skipped by the shell, so that a tool of the machine's own is found then.
PATH=$TRUNK_DIR/bin:$WASM_BINDGEN_DIR/bin:$WASM_SPLIT_DIR/bin:$GECKODRIVER_DIR/bin:$MDBOOK_DIR/bin:$NPM_DIR/node_modules/.bin:$PATH
# A Rust installed a minute ago is not on PATH yet.
command -v cargo >/dev/null || PATH=$PATH:${CARGO_HOME:-$HOME/.cargo}/bin

# first_command NAME…: the path of the first of these commands that is there, or nothing.
first_command() {
  local name
  for name in "$@"; do command -v "$name" && break; done
  return 0
}

# heard_lacks: the commands of a screen reader's tests that are not there.
heard_lacks() {
  local name
  for name in orca xdotool Xvfb xvfb-run xauth dbus-run-session; do command -v "$name" >/dev/null || printf '%s ' "$name"; done
}

: "${CHROME:=$(first_command chromium chromium-browser google-chrome google-chrome-stable \
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")}"
: "${CHROMEDRIVER:=$(first_command chromedriver chromium.chromedriver)}"
: "${FIREFOX:=$(first_command firefox-esr firefox)}"
# The small browser that comes with WebKitGTK lies outside of PATH, in a folder named after the machine's kind.
: "${MINIBROWSER:=$(first_command MiniBrowser /usr/lib/*/webkit2gtk-4.1/MiniBrowser)}"
AXE=$NPM_DIR/node_modules/axe-core/axe.min.js

export PATH CHROME CHROMEDRIVER FIREFOX MINIBROWSER AXE NPM_DIR
