#!/usr/bin/env bash
# Everything short of publishing: packs what npm and crates.io would get, lists what it is made of, and writes the hashes
# that a page's `integrity` attribute and a careful reader need.
#
#   scripts/release.sh [PACKAGE] [OUT]               PACKAGE holds the assembled npm package (www/dist/package)
#   scripts/release.sh --rehearse [PACKAGE] [OUT]    before its time: changes may be open, and the changelog unwritten
#   scripts/release.sh --check [OUT]                 compares OUT with its own SHA256SUMS
set -euo pipefail
cd "$(dirname "$0")/.."

if [[ "${1:-}" == --check ]]; then
  cd "${2:-www/dist/release}" && sha256sum --check --strict --quiet SHA256SUMS && echo "==> Every file is as it was released"
  exit
fi
if [[ "${1:-}" == --rehearse ]]; then
  shift
else
  rehearse="To rehearse without that: make release REHEARSE=1."
  changed=$(git status --porcelain)
  [[ -z "$changed" ]] || { printf 'These changes are in no commit; commit or stash them. %s\n%s\n' "$rehearse" "$changed" >&2; exit 1; }
  version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml)
  grep -qE "^## \[?${version//./\\.}\]?( |\$)" CHANGELOG.md ||
    { echo "CHANGELOG.md has no heading for $version; write \"## $version - $(date +%F)\" under \"## Unreleased\". $rehearse" >&2; exit 1; }
fi
package=${1:-www/dist/package}
out=${2:-www/dist/release}
[[ -f "$package/level-of-care.js" ]] || { echo "There is no package in $package; run make site first." >&2; exit 1; }
rm -rf "$out" && mkdir -p "$out"
package=$(cd "$package" && pwd)
out=$(cd "$out" && pwd)

echo "==> Packing for npm"
npm pack --silent --pack-destination "$out" "$package" >/dev/null
echo "==> Packing for crates.io"
rm -rf target/package/package # crates of earlier versions stay there
cargo package --quiet --allow-dirty --no-verify --target-dir target/package
cp target/package/package/*.crate "$out/"
echo "==> Listing what it is made of"
bash scripts/sbom.sh "$out"

echo "==> Hashing"
cp "$package"/{es,level-of-care*}.js "$package"/level-of-care.wasm "$out/"
(
  cd "$out"
  for file in es.js level-of-care*.js level-of-care.wasm; do
    # By itself: within printf a failure would leave an empty hash.
    hash=$(node -p 'crypto.createHash("sha384").update(fs.readFileSync(process.argv[1])).digest("base64")' "$file")
    printf '%s sha384-%s\n' "$file" "$hash"
  done > SRI
  LC_ALL=C find . -type f -not -name SHA256SUMS -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum > SHA256SUMS
  cat SHA256SUMS
)
echo "==> Released into ${out#"$PWD"/}; nothing was published"
