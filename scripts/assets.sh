#!/usr/bin/env bash
# Makes the files that Trunk puts into the page: scripts/assets.sh OUT-DIR
#
#   embed/       what stands beside the wasm: the scripts of src/host and the style sheets, each in one small file
#   …            what the prerender command writes: the widget's first view as HTML, the worksheet, the questions
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

out=${1:?usage: scripts/assets.sh OUT-DIR}
mkdir -p "$out"
new=$(mktemp -d)
mkdir "$new/embed"
trap 'rm -rf "$new"' EXIT

# esnext: nesting, light-dark() and the like stay as they are written.
small() { esbuild "$1" --minify --log-level=warning --outfile="$new/embed/$2" "${@:3}"; }
small styles/widget.css widget.css --bundle --target=esnext
small styles/later.css later.css --bundle --target=esnext
small styles/worksheet-page.css worksheet.css --bundle --target=esnext
# These fetch each other, and the glue of the wasm, when it is time.
module() { small "src/host/$1" "$2" --bundle --format=esm --target=es2022 "${external[@]}"; }
external=()
for file in widget pack own-pack my-progress; do external+=("--external:./$file.js"); done
module element.js shared-responsibility.js
module own-pack.js own-pack.js
module my-progress.js my-progress.js
small src/host/xapi.js xapi.js --target=es2022
# Classic scripts: one has to run on a disk too, the other loads from servers that send no header for other origins.
small src/host/frame.js frame.js --bundle --format=iife --target=es2022
small src/host/frame-host.js frame-host.js --bundle --format=iife --target=es2022
cp src/host/frame.html "$new/embed/"

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
