#!/usr/bin/env bash
# Makes the files that Trunk puts into the page: scripts/assets.sh OUT-DIR
#
#   widget.css   styles/widget.css and all that it imports, in one small file
#   shared-responsibility.js  the element's script, which the page loads by this name
#   own-pack.js  what it fetches where a page brings a pack
#   …            what the prerender command writes: the widget's first view as HTML
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

out=${1:?usage: scripts/assets.sh OUT-DIR}
mkdir -p "$out"
new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT

# esnext: nesting, light-dark() and the like stay as they are written.
esbuild styles/widget.css --bundle --minify --target=esnext --log-level=warning --outfile="$new/widget.css"
esbuild src/host/element.js --minify --target=es2022 --log-level=warning --outfile="$new/shared-responsibility.js"
esbuild src/host/own-pack.js --minify --target=es2022 --log-level=warning --outfile="$new/own-pack.js"

# The small release builds the page with flags that a native command must not see.
env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS -u RUSTC_BOOTSTRAP -u CARGO_UNSTABLE_BUILD_STD \
  -u CARGO_UNSTABLE_BUILD_STD_FEATURES -u CARGO_TARGET_DIR -u CARGO_BUILD_TARGET \
  cargo run --bin prerender -- "$new"

# Only what changed is written, so that a watcher sees no change where there is none.
(cd "$new" && find . -type f) | while read -r file; do
  cmp -s "$new/$file" "$out/$file" || {
    mkdir -p "$out/$(dirname "$file")"
    cp "$new/$file" "$out/$file"
  }
done
# And what is made no longer must not linger.
(cd "$out" && find . -type f) | while read -r file; do
  [ -e "$new/$file" ] || rm "$out/$file"
done
