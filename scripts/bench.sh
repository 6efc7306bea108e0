#!/usr/bin/env bash
# How fast the engine is: alone (criterion), and beside other engines on the same rules (Node); and how soon a page shows the
# first question, beside other form libraries (Chromium). Read ratios, not times.
#
#   scripts/bench.sh             all of it
#   scripts/bench.sh --plant     changes one rule for the others, to see the comparison fail before anything is timed
set -euo pipefail
cd "$(dirname "$0")/.."
top=$PWD
export PATH="$top/www/node_modules/.bin:$PATH"
[[ -f www/dist/package/level-of-care.js ]] || { echo "The package is not built; run make site first." >&2; exit 1; }

# What a folder's lock file names, once for each lock file.
installed() { # FOLDER, then npm's words
  local lock=$1/package-lock.json stamp=$1/node_modules/.installed
  cmp --silent "$lock" "$stamp" && return
  rm -f "$stamp"
  npm "${@:2}" --prefix "$1" --silent
  cp "$lock" "$stamp"
}

echo "==> Building the engine for the timings"
cd benches
cargo build --quiet --release --bin engine --target-dir "$top/target/benches"
CARGO_TARGET_DIR="$top/target/benches" \
  wasm-pack --quiet build --release --target bundler --no-pack --out-dir "$top/target/benches/module"
# Not `npm ci`: one engine names parts for systems that the registry does not have.
installed engines install --no-save

if [[ "${1:-}" != --plant ]]; then
  echo "==> Alone"
  cargo bench --quiet --target-dir "$top/target/benches" -- --noplot
  cargo test --quiet --release --manifest-path "$top/Cargo.toml" --target-dir "$top/target/benches" --test fit_speed -- --nocapture
fi
echo "==> Beside other engines"
node engines/compare.mjs 5000 "$@"
[[ "${1:-}" == --plant ]] && exit
echo "==> The first question, beside other form libraries"
installed pages ci
node pages/compare.mjs
