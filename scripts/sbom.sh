#!/usr/bin/env bash
# Writes what the product is made of, as CycloneDX, into a folder: the crate for browsers, the npm package as consumers
# install it, and the tools that build it.
#
#   scripts/sbom.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:?"Name the folder: scripts/sbom.sh FOLDER"}
mkdir -p "$out"
out=$(cd "$out" && pwd)

command -v cargo-cyclonedx >/dev/null || { echo "cargo-cyclonedx is missing. Install it with: cargo install --locked cargo-cyclonedx@0.5.9" >&2; exit 1; }
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) # by itself: before a command, a failure would leave it empty
export SOURCE_DATE_EPOCH
trap 'rm -f level-of-care.crate.cdx.json' EXIT # cargo-cyclonedx writes beside Cargo.toml alone
cargo cyclonedx --quiet --format json --spec-version 1.5 --target wasm32-unknown-unknown --features module --override-filename level-of-care.crate.cdx
# Where it was built is nobody's matter.
sed "s|file://$PWD|file:.|g" level-of-care.crate.cdx.json > "$out/level-of-care.crate.cdx.json"
npm sbom --prefix www --package-lock-only --sbom-format cyclonedx --omit dev > "$out/level-of-care.npm.cdx.json"
npm sbom --prefix www --package-lock-only --sbom-format cyclonedx > "$out/level-of-care.tools.cdx.json"
for file in "$out"/*.cdx.json; do
  node -e '
    const { components = [] } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    console.log(`    ${process.argv[1].split("/").pop()}: ${components.length} components`);
  ' "$file"
done
