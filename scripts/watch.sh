#!/usr/bin/env bash
# Builds the page without optimization, serves it, and builds it again after each change.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

# Trunk refuses to ignore a folder that is not there.
mkdir -p target
# Trunk reads this variable as a yes or no and refuses the usual 1.
[ -z "${NO_COLOR:-}" ] || export NO_COLOR=true
exec trunk serve "$@"
