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
command -v node >/dev/null || { echo "node is missing. Install it with: sudo apt-get install nodejs npm   (or from https://nodejs.org)" >&2; exit 1; }
command -v cargo-mutants >/dev/null || { echo "cargo-mutants is missing. Install it with: cargo install --locked cargo-mutants@27.1.0" >&2; exit 1; }
top=$PWD
copy=$top/target/mutants/copy
out=$top/target/mutants
core=(condition placement 'answers/*' question rule 'rules/*' ledger interview nearest 'explanation/*' 'fit/*'
  'provider/*' 'json/*' 'report/*' 'headless/*')
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
# Tests run in the order of their names: those that draw thousands of people come last, as most mutants fall before them.
for test in tests/*.rs; do
  name=$(basename "$test" .rs)
  case $name in
    fit_speed | house | lanes) continue ;; # for a clock, for how code is written, for a tool
    book | book_explained | explanation | fit_view | interview | laws | next | properties | rulebook_json | widget) turn=z ;;
    *) turn=a ;;
  esac
  printf '#[path = "%s.rs"]\nmod %s_%s;\n' "$name" "$turn" "$name"
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
    .replace(/^\[dev-dependencies\]\n(?:(?!\[).*\n)*/gm, "")
    .replace(/^\[profile\.(test|release)\]\n(?:(?!\[).*\n)*/gm, "")
    .replace(/^crate-type = .*$/m, "crate-type = [\"rlib\"]")
    .replace(/^missing_docs.*$/m, "")
    .replace(/^include = .*$/m, "autotests = false\nautoexamples = false");
  const quick = "[profile.dev]\ndebug = 0\n[profile.dev.package.level-of-care]\nopt-level = 1\n[profile.dev.package.proptest]\nopt-level = 1\n";
  fs.writeFileSync("Cargo.toml", `${kept}\n${quick}[workspace]\nmembers = ["checks"]\n`);
'

export RUSTC_BOOTSTRAP=1 RUST_BACKTRACE=0
run() { # FOLDER, seconds, then what cargo-mutants and the tests take
  local folder=$1 seconds=$2 code=0 tests=(-- --tests -- -Z unstable-options --fail-fast)
  shift 2
  cargo mutants --in-place --shuffle --baseline skip --timeout "$seconds" --build-timeout 300 -o "$folder" --package level-of-care --test-package level-of-care,checks \
    "$@" "${tests[@]}" "${skip[@]}" || code=$?
  # 0: all caught; 2: some were missed; 3: some ran out of time. Any other code: it did not run, or not to its end.
  case $code in
    0 | 2 | 3) ;;
    *) echo "cargo mutants did not run to its end (exit code $code); what it said stands above" >&2; exit 1 ;;
  esac
}
lines() { # FILE...: the lines of those that are there, each once
  local file
  for file in "$@"; do [[ ! -f "$file" ]] || cat "$file"; done | sort -u
}
# What an earlier run judged is not counted again.
rm -rf "$out/quick" "$out/slow"
echo "==> As it is, every check must pass"
cargo test --quiet --workspace --tests
for test in "${slow[@]}"; do skip+=(--skip "$test"); done
run "$out/quick" 120 ${SHARD:+--shard "$SHARD"} "${files[@]}"

# Whatever passed is tried again with every check.
missed=$out/quick/mutants.out/missed.txt
if [[ -s "$missed" && "$*" != *--plant* ]]; then
  echo "==> Once more, with the slow checks, for $(wc -l < "$missed") that passed"
  skip=()
  names=()
  while IFS= read -r name; do names+=(-F "^$(sed 's/[][\.*^$()+?{}|\\]/\\&/g' <<< "$name")\$"); done < "$missed"
  # They end, or they would not have passed: what takes long is the machine.
  run "$out/slow" 1800 "${files[@]}" "${names[@]}"
fi
# cargo-mutants also tries some again that nobody named: of the second try only those count that passed the first.
lines "$out"/slow/mutants.out/{caught,timeout}.txt | comm -12 - <(lines "$missed") > "$out/then.txt"
lines "$out"/quick/mutants.out/{caught,timeout}.txt "$out/then.txt" > "$out/caught.txt"
# What the second try did not judge is alive too.
comm -23 <(lines "$missed") "$out/caught.txt" > "$out/alive.txt"
caught=$(wc -l < "$out/caught.txt")
alive=$(wc -l < "$out/alive.txt")
late=$(lines "$out"/{quick,slow}/mutants.out/timeout.txt | wc -l)
echo "==> $caught of $((caught + alive)) mutants caught, $late of these by running out of time; alive:"
cat "$out/alive.txt"
((caught + alive > 0)) || { echo "No mutant was judged. Look at the names of the files, and at SHARD." >&2; exit 1; }
((caught * 100 >= 95 * (caught + alive))) || { echo "Fewer than 95 in 100 were caught." >&2; exit 1; }
