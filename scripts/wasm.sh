#!/usr/bin/env bash
# Builds the module into www/pkg. The same sources give the same bytes in any folder: no path of this machine stays inside.
set -euo pipefail
cd "$(dirname "$0")/.."

registry="${CARGO_HOME:-$HOME/.cargo}"
sysroot="$(rustc --print sysroot)"
# Without reference types the module keeps to one table, which binaryen can also write as JavaScript, for pages whose
# policy forbids WebAssembly.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Ctarget-feature=-reference-types --remap-path-prefix=$registry=cargo --remap-path-prefix=$sysroot=rust --remap-path-prefix=$PWD=."
wasm-pack --quiet build --release --target bundler --no-pack --out-dir www/pkg
