#!/usr/bin/env bash
# Runs tests/web, compiled to WebAssembly, in a real browser.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

# The browser that set-up found, which need not be the one that ChromeDriver would choose.
mkdir -p target
export WASM_BINDGEN_TEST_WEBDRIVER_JSON=$ROOT/target/webdriver.json
node -e '
  const capabilities = JSON.parse(require("fs").readFileSync("webdriver.json"));
  capabilities["goog:chromeOptions"].binary = process.env.CHROME;
  console.log(JSON.stringify(capabilities));
' >"$WASM_BINDGEN_TEST_WEBDRIVER_JSON"
# The whole run has this many seconds; the usual 20 are few on a busy machine.
export WASM_BINDGEN_TEST_TIMEOUT=180 WASM_BINDGEN_TEST_DRIVER_TIMEOUT=30

cargo test --target wasm32-unknown-unknown --test web "$@"
