#!/usr/bin/env bash
# Takes the pictures of README.md from the release in dist/, so that they never go stale.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

port=8099
node scripts/serve.mjs dist $port >/dev/null &
trap 'kill $!' EXIT
mkdir -p docs/screenshots

# shot NAME WIDTH,HEIGHT QUERY: frame.html has the widget alone; its query has the attributes.
shot() {
  "$CHROME" --headless=new --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --virtual-time-budget=10000 \
    --window-size="$2" --screenshot="docs/screenshots/$1.png" \
    "http://127.0.0.1:$port/embed/frame.html?storage=none&seed=3&$3" 2>/dev/null
  echo "docs/screenshots/$1.png"
}

shot stack 900,1010 'service=rds&layer=guest-os'
shot home 900,900 'service=ec2&lens=house&layer=platform-software'
shot classic 900,1010 'service=ec2&lens=classic&layer=firewall-config'
shot quiz 900,760 'view=quiz'
shot dark 900,1010 'service=lambda&theme=dark'
