#!/usr/bin/env bash
# Runs tests/browser: the release build in dist/, used by WebDriver as a reader would use it.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

[ -e dist/index.html ] || {
  echo "test-browser: there is no release to test: run \`make dist\` first." >&2
  exit 1
}
node scripts/sizes.mjs dist --budget
export DIST=$ROOT/dist
if [ $# -gt 0 ]; then
  cargo test --test browser "$@"
else
  cargo test --test browser -- --skip big_pack::
  # One of these measures time, so nothing else runs beside it.
  cargo test --test browser big_pack:: -- --test-threads=1
fi
