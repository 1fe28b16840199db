#!/usr/bin/env bash
# Builds the pages of tests/hosts, each by its own tool and with the widget copied in as its users would, into
# target/hosts/, and runs tests/hosts on them. The options go to cargo test.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

[ -d dist/embed ] || {
  echo "test-hosts: there is no release to put into pages: run \`make dist\` first." >&2
  exit 1
}
src=$ROOT/target/hosts-src out=$ROOT/target/hosts
modules=$HOSTS_NPM_DIR/node_modules

rm -rf "$src" "$out"
mkdir -p "$out"
cp -r tests/hosts "$src"
# Whence the frame comes.
cp -r dist "$out/demo"

# Those without a tool are served as they are.
cp -r "$src/plain" "$src/reveal" "$src/iframe" "$out"
cp -r dist/embed "$out/plain/embed"
cp -r dist/embed "$out/reveal/embed"
cp -r "$modules/reveal.js/dist" "$out/reveal/reveal"

cp -r dist/embed "$src/mdbook/src/embed"
mdbook build "$src/mdbook" --dest-dir "$out/mdbook"

cp -r dist/embed "$src/material/docs/embed"
# Material's notice about the next MkDocs is long and of no use here.
NO_MKDOCS_2_WARNING=1 "$MATERIAL_DIR/bin/python" -m mkdocs build --strict --quiet \
  --config-file "$src/material/mkdocs.yml" --site-dir "$out/material"

mkdir -p "$src/react/public"
cp -r dist/embed "$src/react/public/embed"
cp tests/packs/minimal.json "$src/react/pack.json"
ln -s "$modules" "$src/react/node_modules"
"$modules/.bin/vite" build "$src/react" --outDir "$out/react" --logLevel warn --emptyOutDir

# As npm installs it.
mkdir -p "$src/bundled/node_modules"
cp -r dist/embed "$src/bundled/node_modules/shared-responsibility"
node "$src/bundled/render.mjs"
"$modules/.bin/vite" build "$src/bundled" --outDir "$out/bundled" --logLevel warn --emptyOutDir

# The tests' server serves the folder that this names.
export DIST=$out
cargo test --test hosts "$@"
