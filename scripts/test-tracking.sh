#!/usr/bin/env bash
# Makes the SCORM packages, unpacks them into target/tracking/ beside a learning platform, makes an account for a learning
# record store, and runs tests/tracking. The options go to cargo test.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

[ -d dist/embed ] || {
  echo "test-tracking: there is no release to track: run \`make dist\` first." >&2
  exit 1
}
out=$ROOT/target/tracking
rm -rf "$out"
mkdir -p "$out"
cp -r dist/embed "$out/embed"

scripts/scorm.sh 80
for version in 12 2004; do
  python3 -m zipfile -e "dist/shared-responsibility-scorm$version.zip" "$out/scorm$version"
  cp "$TRACKING_NPM_DIR/node_modules/scorm-again/dist/scorm$version.min.js" "$out"
done
cp tests/tracking/lms.html tests/tracking/lrs.py "$out"

RALPH_APP_DIR=$out RALPH_RUNSERVER_BACKEND=fs "$RALPH_DIR/bin/python" -m ralph -v ERROR auth --write-to-disk \
  --username teacher --password secret --scope all --agent-ifi-mbox mailto:teacher@example.org >/dev/null

# The tests' server serves the folder that this names.
export DIST=$out RALPH_DIR TRACKING_NPM_DIR
cargo test --test tracking "$@"
