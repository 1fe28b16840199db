# The one place where the versions of all build tools stand. Sourced by env.sh, never run.
# shellcheck shell=bash disable=SC2034

TRUNK_VERSION=0.21.14      # 0.22 needs a newer Rust than many machines have
BINARYEN_VERSION=132.0.0   # wasm-opt; Debian's own (108) is too old for today's wasm
WASM_SPLIT_VERSION=0.2.4   # wasm-split-cli: takes the wasm in two
ESBUILD_VERSION=0.28.2     # bundles the style sheets, minifies the JS
FFLATE_VERSION=0.8.3       # packs the zip
AXE_VERSION=4.14.1         # accessibility rules for the browser tests
TS_FSRS_VERSION=5.4.2      # what fsrs-vectors.mjs asks; nothing that is built or tested needs it
GECKODRIVER_VERSION=0.37.1 # drives Firefox; Debian packs none

# The hosts that tests/hosts puts the widget into.
MDBOOK_VERSION=0.5.4       # a book
MATERIAL_VERSION=9.8.1     # the Material theme, which brings MkDocs
REACT_VERSION=19.3.1       # react and react-dom; 19 is the first that sets properties of custom elements
VITE_VERSION=7.3.8         # builds the React page; 8 needs a newer Node.js than many machines have
VITE_REACT_VERSION=5.2.0   # its plugin for JSX, of the line that goes with vite 7
REVEAL_VERSION=6.0.2       # a deck of slides

# What tests/tracking tells of a learner's answers.
RALPH_VERSION=5.1.0            # a learning record store
REQUESTS_VERSION=2.34.2        # which it needs and does not ask for
XAPI_VALIDATION_VERSION=2.1.4  # checks statements, since Ralph stores bad ones too
SCORM_AGAIN_VERSION=3.4.3      # the run-time of a learning platform

# The wasm-bindgen command must be of the very version of the crate, so Cargo.lock decides.
WASM_BINDGEN_VERSION=$(awk -F'"' '/^name = "wasm-bindgen"$/ { getline; print $2; exit }' "$ROOT/Cargo.lock")
