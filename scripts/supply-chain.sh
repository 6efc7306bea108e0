#!/usr/bin/env bash
# What the product is made of: licenses, sources and bans (cargo-deny), lock files that fit, npm packages that name a
# known license, and nothing but our own files in what crates.io would get.
#
#   scripts/supply-chain.sh            everything
#   scripts/supply-chain.sh --plant    forbids a license that is in use, to see the check fail
set -euo pipefail
cd "$(dirname "$0")/.."

config=$PWD/deny.toml
if [[ "${1:-}" == --plant ]]; then
  config=$(mktemp --suffix=.toml)
  trap 'rm -f "$config"' EXIT
  grep -v '"MIT"\|"Apache-2.0"' deny.toml > "$config"
  ! cmp -s deny.toml "$config" || { echo "Nothing was planted: deny.toml names the two licenses otherwise. Mend the grep here." >&2; exit 2; }
fi

command -v node >/dev/null || { echo "node is missing. Install it with: sudo apt-get install nodejs npm   (or from https://nodejs.org)" >&2; exit 1; }
command -v cargo-deny >/dev/null || { echo "cargo-deny is missing. Install it with: cargo install --locked cargo-deny@0.20.2" >&2; exit 1; }
for manifest in Cargo.toml benches/Cargo.toml fuzz/Cargo.toml; do
  echo "==> $manifest: licenses, sources, bans"
  cargo deny --manifest-path "$manifest" --config "$config" --log-level error --locked check licenses sources bans
done

echo "==> The crate carries its own files alone"
packed=$(cargo package --list --allow-dirty) # by itself: in the pipe below, a cargo that fails would look like no strays
if strays=$(grep -vE '^(src/|examples/|docs/|www/words/|provider\.schema\.json$|Cargo\.|\.cargo_vcs_info|README\.md$|CHANGELOG\.md$|LICENSE-)' <<< "$packed"); then
  echo "These would be packed too; begin each pattern of \`include\` in Cargo.toml with a slash:" >&2
  echo "$strays" >&2
  exit 1
fi

echo "==> npm: every package in the lock files names a license on the list"
for lock in www/package-lock.json benches/engines/package-lock.json; do # benches/pages is only measured beside ours
  node -e '
    const allowed = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "MPL-2.0", "Python-2.0", "BlueOak-1.0.0", "CC0-1.0"]);
    // Named in an old form that the lock file leaves out; read in its LICENSE file: BSD, three clauses. A tool of ours alone.
    const read = new Set(["node_modules/parse-cache-control"]);
    const known = (license = "") => license.replace(/^\((.*)\)$/, "$1").split(" OR ").some((one) => allowed.has(one));
    const { packages } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    const wrong = Object.entries(packages).filter(([name, { license, integrity }]) => name && !((known(license) || read.has(name)) && integrity));
    for (const [name, { license }] of wrong) console.error(`${name}: ${license ?? "no license"}, or no integrity hash`);
    console.log(`    ${process.argv[1]}: ${Object.keys(packages).length - 1} packages`);
    process.exit(wrong.length ? 1 : 0);
  ' "$lock"
done
