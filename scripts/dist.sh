#!/usr/bin/env bash
# Builds the release into dist/ and prints what each file weighs.
# A first build takes 2 to 5 minutes on two cores, a later one seconds.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

if [ -e "$(rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.toml" ]; then
  # The standard library is compiled again, to the size settings of Cargo.toml and with panics that only stop.
  # Both are unstable still: RUSTC_BOOTSTRAP lets a stable compiler accept them, for this build alone.
  export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
  export RUSTFLAGS='-Zunstable-options -Cpanic=immediate-abort'
else
  echo "dist: without the standard library's source (rustup component add rust-src) the release is about a quarter larger."
  unset RUSTC_BOOTSTRAP CARGO_UNSTABLE_BUILD_STD CARGO_UNSTABLE_BUILD_STD_FEATURES RUSTFLAGS
fi
unset CARGO_ENCODED_RUSTFLAGS CARGO_BUILD_TARGET
# A folder of its own, so that these flags never make the other builds start afresh.
export CARGO_TARGET_DIR=$ROOT/target/dist

# Everything from the network comes now, so that Trunk needs none: first the crates of all targets, which Trunk
# lists, then (it takes a named target) those that the standard library is made of.
cargo fetch
cargo fetch --target wasm32-unknown-unknown

# Snippets of an earlier build would be copied along.
rm -rf target/dist/wasm-bindgen
# Trunk reads this variable as a yes or no and refuses the usual 1.
[ -z "${NO_COLOR:-}" ] || export NO_COLOR=true
# build.rs and src/main.rs prepare the wasm for it, scripts/split/wasm-bindgen does it.
export SRM_SPLIT=1 SRM_WASM_BINDGEN
SRM_WASM_BINDGEN=$(command -v wasm-bindgen)
PATH=$ROOT/scripts/split:$PATH trunk build --release --offline
wasm-opt -Oz --strip-producers --strip-target-features target/dist/wasm-bindgen/release/widget_later.wasm -o dist/embed/widget_later.wasm

# Trunk's own minifier breaks modern JS. The glue of each module takes its snippets into the same file:
# one request less, and no file whose name changes with each build.
for wasm in dist/embed/*_bg.wasm; do
  glue=${wasm%_bg.wasm}.js
  node scripts/short-names.mjs "$wasm" "$glue"
  esbuild "$glue" --bundle --minify --format=esm --target=es2022 --log-level=warning --outfile="$glue" --allow-overwrite
done
rm -rf dist/embed/snippets

node scripts/package.mjs
node scripts/sizes.mjs dist
