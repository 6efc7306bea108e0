#!/usr/bin/env bash
# Runs tests/wasm_widget.rs in headless Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
export WASM_BINDGEN_TEST_TIMEOUT=300
# The runner reads webdriver.json from the package's folder.
cp tests/webdriver.json webdriver.json
trap 'rm -f webdriver.json' EXIT
wasm-pack --log-level warn test --headless --chrome --chromedriver "$(command -v chromedriver)" --test wasm_widget
