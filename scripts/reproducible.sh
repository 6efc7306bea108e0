#!/usr/bin/env bash
# Builds both modules twice, in two folders of different names, and compares the bytes; looks for paths of this machine.
#
#   scripts/reproducible.sh            compares
#   scripts/reproducible.sh --plant    puts the folder's name into the module, to see both checks fail
set -euo pipefail
cd "$(dirname "$0")/.."
top=$PWD
command -v strings >/dev/null || { echo "strings is missing. Install it with: sudo apt-get install binutils" >&2; exit 1; }
folders=$(mktemp -d)
trap 'rm -rf "$folders"' EXIT

for copy in here a-folder-with-a-longer-name; do
  echo "==> Building in a folder called $copy"
  mkdir -p "$folders/$copy"
  git ls-files -z Cargo.toml Cargo.lock src scripts examples README.md | xargs -0 cp -P --parents -t "$folders/$copy"
  if [[ "${1:-}" == --plant ]]; then
    sed -i 's|"https://www.weather.gov/".to_owned()|concat!("https://www.weather.gov/", env!("CARGO_MANIFEST_DIR")).to_owned()|' "$folders/$copy/src/widget/model.rs"
    grep -q 'concat!("https://www.weather.gov/"' "$folders/$copy/src/widget/model.rs" ||
      { echo "Nothing was planted: src/widget/model.rs no longer has what scripts/reproducible.sh changes. Mend its sed." >&2; exit 2; }
  fi
  (cd "$folders/$copy" && PATH="$top/www/node_modules/.bin:$PATH" CARGO_TARGET_DIR="$folders/$copy/target" bash scripts/wasm.sh)
  (cd "$folders/$copy/www" && sha256sum pkg/level_of_care_bg.wasm pkg/element/level_of_care_bg.wasm)
done

status=0
for pkg in pkg pkg/element; do
  for file in level_of_care_bg.wasm level_of_care_bg.js level_of_care.d.ts; do
    cmp "$folders/here/www/$pkg/$file" "$folders/a-folder-with-a-longer-name/www/$pkg/$file" || status=1
  done
done
# `/rustc/` is no place: it is what the compiler calls its own library on every machine.
texts=$(strings -n 4 "$folders/here/www/pkg/level_of_care_bg.wasm" "$folders/here/www/pkg/element/level_of_care_bg.wasm")
found=$(grep -nE "$folders|$HOME|$top|\.cargo|\.rustup" <<< "$texts") || (($? == 1)) # 1: there is none
if [[ -n "$found" ]]; then
  echo "Paths of this machine are inside:" >&2
  echo "$found" >&2
  status=1
fi
if ((status)); then echo "The module is not reproducible." >&2; else echo "==> The same bytes in both, and no path of this machine inside"; fi
exit $status
