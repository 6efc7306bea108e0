#!/usr/bin/env bash
# Changes the core in one small way at a time and looks whether a test notices (cargo-mutants).
#
#   scripts/mutants.sh                     every file of the core, in random order; hours
#   scripts/mutants.sh src/ledger.rs ...   these files
#   SHARD=1/20 scripts/mutants.sh          one part in twenty
#   scripts/mutants.sh --plant             leaves the tests of one file out, to see mutants survive
#
# It works in a copy, where all tests are one program that is built without optimizing and stops at the first failure:
# the same checks, ten times as quick. The slowest ones run only for mutants that the others let pass.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v cargo-mutants >/dev/null || { echo "cargo-mutants is missing. Install it with: cargo install --locked cargo-mutants@27.1.0" >&2; exit 1; }
top=$PWD
copy=$top/target/mutants/copy
out=$top/target/mutants
core=(condition placement answers answers/reading question rule ledger interview nearest 'explanation/*' fit 'fit/*' provider 'provider/*'
  json json/read report 'report/*')
slow=(book_explained::the_question_named_first explanation::a_reason_suffices interview::skipping_never
  book_explained::reasons_suffice book::every_clinical_choice fit_neutral::the_result)

files=()
skip=()
for argument in "$@"; do
  case "$argument" in
    --plant) skip=(--skip interview --skip widget --skip properties); files+=(-f src/interview.rs) ;;
    *) files+=(-f "$argument") ;;
  esac
done
((${#files[@]})) || for name in "${core[@]}"; do files+=(-f "src/$name.rs"); done

# The copy: one package for the core, one for its tests.
rm -rf "$copy/src" "$copy/tests" && mkdir -p "$copy/checks"
git ls-files -z --cached --others --exclude-standard Cargo.toml Cargo.lock src tests docs www README.md provider.schema.json |
  xargs -0 cp -P --parents -t "$copy"
cd "$copy"
for test in tests/*.rs; do
  name=$(basename "$test" .rs)
  case $name in
    all | wasm_* | fit_speed | lanes) ;; # for a browser, for a clock, for a tool
    *) printf '#[path = "%s.rs"]\nmod %s;\n' "$name" "$name" ;;
  esac
done > checks/all.rs
sed -i 's|#\[path = "|#[path = "../tests/|' checks/all.rs
# Paths in the tests are relative to the top, and so is where they run.
grep -rlE 'CARGO_MANIFEST_DIR' tests | xargs sed -i "s|env!(\"CARGO_MANIFEST_DIR\")|\"$copy\"|"
mkdir -p checks && for folder in tests docs www src README.md provider.schema.json; do ln -sfn "../$folder" "checks/$folder"; done
cat > checks/Cargo.toml <<'EOF'
[package]
name = "checks"
version = "0.0.0"
edition = "2024"
autotests = false
[lib]
path = "lib.rs"
test = false
[[test]]
name = "all"
path = "all.rs"
[dev-dependencies]
level-of-care = { path = ".." }
EOF
touch checks/lib.rs
node -e '
  const fs = require("fs");
  const toml = fs.readFileSync("Cargo.toml", "utf8");
  const tests = /^(serde_json|proptest) = .*$/gm;
  fs.appendFileSync("checks/Cargo.toml", toml.match(tests).join("\n") + "\n");
  const kept = toml
    .replace(/^\[(target\..*\.)?dev-dependencies\]\n(?:(?!\[).*\n)*/gm, "")
    .replace(/^\[profile\.(test|release)\]\n(?:(?!\[).*\n)*/gm, "")
    .replace(/^crate-type = .*$/m, "crate-type = [\"rlib\"]")
    .replace(/^missing_docs.*$/m, "")
    .replace(/^include = .*$/m, "autotests = false\nautoexamples = false");
  const quick = "[profile.dev]\ndebug = 0\n[profile.dev.package.level-of-care]\nopt-level = 1\n[profile.dev.package.proptest]\nopt-level = 1\n";
  fs.writeFileSync("Cargo.toml", `${kept}\n${quick}[workspace]\nmembers = ["checks"]\n`);
'

export RUSTC_BOOTSTRAP=1 RUST_BACKTRACE=0
run() { # FOLDER, then what cargo-mutants and the tests take
  local folder=$1 tests=(-- --tests -- -Z unstable-options --fail-fast)
  shift
  cargo mutants --in-place --shuffle --baseline skip --timeout 60 --build-timeout 300 -o "$folder" --package level-of-care --test-package level-of-care,checks \
    "$@" "${tests[@]}" "${skip[@]}" || true
}
echo "==> As it is, every check must pass"
cargo test --quiet --workspace --tests
for test in "${slow[@]}"; do skip+=(--skip "$test"); done
run "$out/quick" ${SHARD:+--shard "$SHARD"} "${files[@]}"

# Whatever passed is tried again with every check.
missed=$out/quick/mutants.out/missed.txt
if [[ -s "$missed" && "$*" != *--plant* ]]; then
  echo "==> Once more, with the slow checks, for $(wc -l < "$missed") that passed"
  skip=()
  names=()
  while IFS= read -r name; do names+=(-F "^$(sed 's/[][\.*^$()+?{}|\\]/\\&/g' <<< "$name")\$"); done < "$missed"
  run "$out/slow" "${files[@]}" "${names[@]}"
  missed=$out/slow/mutants.out/missed.txt
fi
caught=$(cat "$out"/{quick,slow}/mutants.out/{caught,timeout}.txt 2>/dev/null | sort -u | wc -l)
alive=$(wc -l < "$missed")
echo "==> $caught of $((caught + alive)) mutants caught; alive:"
cat "$missed"
((caught * 100 >= 95 * (caught + alive))) || { echo "Fewer than 95 in 100 were caught." >&2; exit 1; }
