#!/usr/bin/env bash
# Runs tests/engines: the core of the browser tests in Firefox and WebKitGTK, on the release build in dist/.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

[ -e dist/index.html ] || {
  echo "test-engines: there is no release to test: run \`make dist\` first." >&2
  exit 1
}
export DIST=$ROOT/dist
cargo test --test engines "$@"
