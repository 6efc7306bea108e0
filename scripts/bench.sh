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

echo "==> Building the engine for the timings"
cd benches
cargo build --quiet --release --bin engine --target-dir "$top/target/benches"
CARGO_TARGET_DIR="$top/target/benches" \
  wasm-pack --quiet build --release --target bundler --no-pack --out-dir "$top/target/benches/module"
# Not `npm ci`: one engine names parts for systems that the registry does not have.
[[ -d engines/node_modules ]] || npm install --no-save --prefix engines --silent

if [[ "${1:-}" != --plant ]]; then
  echo "==> Alone"
  cargo bench --quiet --target-dir "$top/target/benches" -- --noplot
fi
echo "==> Beside other engines"
node engines/compare.mjs 5000 "$@"
[[ "${1:-}" == --plant ]] && exit
echo "==> The first question, beside other form libraries"
[[ -d pages/node_modules ]] || npm ci --prefix pages --silent
node pages/compare.mjs
