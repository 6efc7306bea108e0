#!/usr/bin/env bash
# The last line of `make test`: which steps stand behind it.
#
#   scripts/summary.sh STAMP...    the stamps that `make test` rests on
set -euo pipefail
cd "$(dirname "$0")/.."
(($#)) || { echo "Usage: scripts/summary.sh STAMP..." >&2; exit 2; }
names=
for stamp in "$@"; do
  [[ -f "$stamp" ]] || { echo "$stamp is not there: that step has not passed." >&2; exit 1; }
  names+=", ${stamp##*/}"
done
echo "==> All good, and up to date with the sources: ${names#, }."
