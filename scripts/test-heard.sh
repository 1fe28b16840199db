#!/usr/bin/env bash
# Runs tests/heard: what the screen reader Orca says of the release build in dist/, in Firefox, on a display and a message
# bus of their own. The options go to cargo test.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

[ -e dist/index.html ] || {
  echo "test-heard: there is no release to test: run \`make dist\` first." >&2
  exit 1
}
lacks=$(heard_lacks)
[ -z "$lacks" ] || {
  echo "test-heard: LEFT OUT, since these are not there: $lacks(they come with Debian and its kin, by \`scripts/setup.sh test\`)"
  exit 0
}

# Orca and Firefox get a home where no habit of the user changes what is said.
home=$ROOT/target/heard
rm -rf "$home"
mkdir -p "$home/.local/share/orca"
mkdir -m 700 "$home/run"
cp tests/heard/orca/*.py "$home/.local/share/orca"

cargo test --test heard --no-run
export DIST=$ROOT/dist READER_HOME=$home RUST_TEST_THREADS=1
export XDG_RUNTIME_DIR=$home/run LANG=C.UTF-8 GSETTINGS_BACKEND=memory
export GNOME_ACCESSIBILITY=1 GTK_MODULES=gail:atk-bridge NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
xvfb-run --auto-servernum --server-args '-screen 0 1280x1024x24 -nolisten tcp' \
  dbus-run-session -- cargo test --test heard "$@"
