#!/usr/bin/env bash
# Builds the module twice: headless into www/pkg, for programs, and the element into www/pkg/element, for visitors.
# The same sources give the same bytes in any folder: no path of this machine stays inside.
set -euo pipefail
cd "$(dirname "$0")/.."

# wasm-pack looks for wasm-opt there.
export PATH="$PWD/www/node_modules/.bin:$PATH"
registry="${CARGO_HOME:-$HOME/.cargo}"
sysroot="$(rustc --print sysroot)"
# Without reference types the module keeps to one table, which binaryen can also write as JavaScript, for pages whose
# policy forbids WebAssembly.
features="-Ctarget-feature=-reference-types -Clink-arg=--no-check-features -Clink-arg=--features=bulk-memory,mutable-globals,nontrapping-fptoint,sign-ext"
paths="--remap-path-prefix=$registry=cargo --remap-path-prefix=$sysroot=rust --remap-path-prefix=$PWD=."
build() { # profile, folder, feature, then what the compiler takes
  local profile=$1 folder=$2 feature=$3
  shift 3
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$features $paths $*" \
    wasm-pack --quiet build "$profile" --target bundler --no-pack --out-dir "$folder" -- --no-default-features --features "module,$feature"
}
# What makes loops quicker and the module larger as sent is left out of the element: a kilobyte (docs/bytes.md).
small=(disable-lsr disable-licm-promotion enable-load-pre=0 simplifycfg-sink-common=0)
build --profile=headless www/pkg headless
build --release www/pkg/element element "${small[@]/#/-Cllvm-args=-}"
