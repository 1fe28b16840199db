#!/usr/bin/env bash
# Makes the SCORM packages of the release in dist/: scripts/scorm.sh PASS [PACK] [ATTRIBUTE[=VALUE]]…
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

node scripts/scorm.mjs "$@"
