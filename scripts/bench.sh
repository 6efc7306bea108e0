#!/usr/bin/env bash
# How fast the engine is: alone (criterion), and beside other engines on the same rules (Node). Read ratios, not times.
#
#   scripts/bench.sh             both
#   scripts/bench.sh --plant     changes one rule for the others, to see the comparison fail before anything is timed
set -euo pipefail
cd "$(dirname "$0")/.."
top=$PWD
export PATH="$top/www/node_modules/.bin:$PATH"
[[ -f www/pkg/level_of_care_bg.wasm ]] || { echo "The module is not built; run make site first." >&2; exit 1; }

echo "==> Building the engine for the timings"
cd benches
cargo build --quiet --release --bin engine --target-dir "$top/target/benches"
CARGO_PROFILE_RELEASE_OPT_LEVEL=z CARGO_TARGET_DIR="$top/target/benches" \
  wasm-pack --quiet build --release --target bundler --no-pack --out-dir "$top/target/benches/module"
[[ -d engines/node_modules ]] || npm ci --prefix engines --silent

if [[ "${1:-}" != --plant ]]; then
  echo "==> Alone"
  cargo bench --quiet --target-dir "$top/target/benches" -- --noplot
fi
echo "==> Beside others"
node engines/compare.mjs 5000 "$@"
