#!/usr/bin/env bash
# Random bytes against what comes from outside: a center's file, a request, and the messages of a page.
#
#   scripts/fuzz.sh [SECONDS]          each target for so long (60); what it finds is kept in fuzz/artifacts
#   scripts/fuzz.sh --plant            plants a panic in a copy of the core, to see it found: ends with 1, as any finding
#                                      does; 2 when it could not be planted, 3 when it was not found
#
# libFuzzer needs compiler flags that the stable compiler keeps to itself; RUSTC_BOOTSTRAP opens them. The core has no
# unsafe code, so no sanitizer is needed, and without one it runs several times as often.
set -euo pipefail
cd "$(dirname "$0")/.."
export RUSTC_BOOTSTRAP=1
command -v node >/dev/null || { echo "node is missing. Install it with: sudo apt-get install nodejs npm   (or from https://nodejs.org)" >&2; exit 1; }
command -v cargo-fuzz >/dev/null || { echo "cargo-fuzz is missing. Install it with: cargo install --locked cargo-fuzz@0.13.2" >&2; exit 1; }

plant=
if [[ "${1:-}" == --plant ]]; then
  plant=1
  copy=$(mktemp -d)
  trap 'rm -rf "$copy"' EXIT
  git ls-files -z --cached --others --exclude-standard | xargs -0 cp -P --parents -t "$copy"
  target=${CARGO_TARGET_DIR:-$PWD/target/fuzz}
  cd "$copy"
  # A reader of JSON that trusts a backslash to be followed by something.
  sed -i 's|_ => return Err(self.error("after a backslash comes|None => panic!("planted"),\n            &|' src/json/read.rs
  # A plant that is not there cannot be found, and would tell nothing.
  grep -q 'panic!("planted")' src/json/read.rs ||
    { echo "Nothing was planted: src/json/read.rs no longer has the line that scripts/fuzz.sh changes. Mend its sed." >&2; exit 2; }
  set -- 60
fi
seconds=${1:-60}
export CARGO_TARGET_DIR=${target:-${CARGO_TARGET_DIR:-$PWD/target/fuzz}}

# Where to begin: the files and cases of the tests, and every id as a word to try.
seeds=$(mktemp -d)
trap 'rm -rf "$seeds" "${copy:-$seeds}"' EXIT
mkdir -p "$seeds"/{provider,answers,messages}
cp tests/providers/{valid,invalid,warned}/*.json "$seeds/provider/"
for file in tests/cases/*.json; do
  node -e '
    const { answers } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    process.stdout.write(JSON.stringify({ answers }));
  ' "$file" > "$seeds/answers/$(basename "$file")"
done
grep -rhoE '"[a-z0-9][a-z0-9_-]{2,40}"' src/questionnaire src/provider | sort -u > "$seeds/words.dict"

echo "==> Building"
cargo fuzz build -s none || { echo "The targets could not be built." >&2; exit $((plant ? 3 : 1)); }
for target in provider answers messages; do
  [[ -n "$plant" && "$target" != answers ]] && continue
  echo "==> $target, $seconds s"
  mkdir -p "fuzz/corpus/$target"
  log=$CARGO_TARGET_DIR/$target.log
  code=0
  # Only what the screen shows may be empty: the code is that of the run.
  cargo fuzz run -s none "$target" "fuzz/corpus/$target" "$seeds/$target" -- \
    -max_total_time="$seconds" -max_len=4096 -len_control=0 -dict="$seeds/words.dict" -timeout=10 -print_final_stats=1 -verbosity=1 2>&1 |
    { tee "$log" | grep -E '^#[0-9]+.*(pulse|DONE)|panicked|SUMMARY|stat::number_of_executed|stat::average|^assertion' || true; } || code=$?
  if grep -q 'SUMMARY: libFuzzer' "$log"; then
    echo "$target: something was found; see fuzz/artifacts/$target and $log" >&2
    [[ -n "$plant" ]] && echo "The planted panic was found, as it should be." >&2
    exit 1
  fi
  # A target that did not start, or was ended from outside, has found nothing because it did not look.
  if ((code)) || ! grep -q 'stat::number_of_executed_units' "$log"; then
    echo "$target: did not run to its end (exit code $code); see $log" >&2
    exit $((plant ? 3 : 1))
  fi
done
if [[ -n "$plant" ]]; then
  echo "The planted panic was not found in $seconds s; see $log" >&2
  exit 3
fi
