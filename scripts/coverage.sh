#!/usr/bin/env bash
# Which lines of the core the native tests run (cargo-llvm-cov). The border is tested in a browser, and is left out here.
#
#   scripts/coverage.sh [LEAST]      fails when fewer than LEAST lines in 100 are run (97)
set -euo pipefail
cd "$(dirname "$0")/.."
command -v cargo-llvm-cov >/dev/null || { echo "cargo-llvm-cov is missing. Install it with: cargo install --locked cargo-llvm-cov@0.9.1" >&2; exit 1; }
export CARGO_TARGET_DIR=$PWD/target/coverage CARGO_PROFILE_TEST_OPT_LEVEL=1 CARGO_PROFILE_TEST_DEBUG=0
cargo llvm-cov --lib --tests --ignore-filename-regex '/(wasm|tests|examples)/' --fail-under-lines "${1:-97}" --summary-only
