#!/usr/bin/env bash
# Installs what a step needs and is not there. What it cannot install it names, with the command that does.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { echo "==> $*"; }
need() { echo "$1 is missing. Install it with: $2" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

rust() {
  have cargo && have rustup || need "Rust" "curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh"
  if ! rustup target list --installed | grep -q '^wasm32-unknown-unknown$'; then
    say "Installing the WebAssembly target"
    rustup target add wasm32-unknown-unknown
  fi
  for component in clippy rustfmt; do
    rustup component list --installed | grep -q "^$component" || rustup component add "$component"
  done
  if ! have wasm-pack || [[ "$(wasm-pack --version)" != "wasm-pack 0.15.1" ]]; then
    say "Installing wasm-pack (two minutes, once)"
    cargo install --quiet --locked wasm-pack@0.15.1
  fi
}

node_() {
  have node && have npm || need "Node 20 or newer" "sudo apt-get install nodejs npm   (or from https://nodejs.org)"
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  ((major >= 20)) || need "Node 20 or newer (this is $(node --version))" "the installer from https://nodejs.org"
  say "Installing npm packages"
  cd www
  npm ci --silent || npm ci
  # Packages run no scripts of their own here; this one needs its step.
  node node_modules/esbuild/install.js
}

chromium_() {
  if have "${LOC_CHROMIUM:-chromium}"; then return; fi
  [[ -z "${LOC_CHROMIUM:-}" ]] || { echo "LOC_CHROMIUM names $LOC_CHROMIUM, which is not there. Name another, or leave it out." >&2; exit 1; }
  debian "Chromium" chromium
}

engines() {
  if have firefox-esr && have WebKitWebDriver && have xvfb-run && have dbus-run-session; then return; fi
  debian "Firefox and WebKit with its driver" firefox-esr webkit2gtk-driver xvfb dbus
}

# What a system like Debian has as packages.
debian() {
  local what=$1 sudo=""
  shift
  have apt-get || need "$what" "your system's packages that are called $* in Debian"
  if ((EUID != 0)); then
    have sudo || need "$what" "apt-get install $*   (as root)"
    sudo=sudo
  fi
  say "Installing $what"
  $sudo apt-get update -qq
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
}

case "${1:-}" in
  rust) rust ;;
  node) node_ ;;
  chromium) chromium_ ;;
  engines) engines ;;
  *) echo "Usage: scripts/setup.sh rust|node|chromium|engines" >&2; exit 2 ;;
esac
