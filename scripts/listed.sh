#!/usr/bin/env bash
# The files that a step of the Makefile rests on; and a list of their names, written anew when one came or went: by its
# date the step is due, too, when a file was deleted.
#
#   scripts/listed.sh NAME PATH... [TEST...]    NAME of the list; then what `find` takes
set -euo pipefail
cd "$(dirname "$0")/.."
list=.cache/files/${1:?"Name the list: scripts/listed.sh NAME PATH..."}
files=$(find "${@:2}" -type f | LC_ALL=C sort)
mkdir -p .cache/files
[[ -f "$list" && "$(< "$list")" == "$files" ]] || echo "$files" > "$list"
echo "$files" "$list"
