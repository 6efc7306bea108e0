# The words every contributor types. `make help` lists them.
#
# Each step writes a stamp to .cache/ and is done again only when something it rests on has changed.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

export PATH := $(CURDIR)/www/node_modules/.bin:$(HOME)/.cargo/bin:$(PATH)
# Empty until `make` has installed it; www/build/chromium.js then says where it is.
export LOC_CHROMIUM := $(or $(LOC_CHROMIUM),$(shell command -v chromium))
PORT ?= 4173
PEOPLE ?= 10000000
FUZZ ?= 60

# A list by name, and what `find` takes: the files, and when one of them came or went.
listed = $(shell bash scripts/listed.sh $(1))
CRATE := $(call listed,crate Cargo.toml Cargo.lock src)
RUST := $(CRATE) $(call listed,rust rustfmt.toml clippy.toml examples tests benches/*.rs benches/Cargo.* fuzz/fuzz_targets fuzz/Cargo.* -name '*.rs' -o -name '*.toml' -o -name '*.lock')
RUST_TESTS := $(RUST) $(call listed,rust-tests tests docs/report.md docs/providers.md docs/safety.md provider.schema.json \
  www/types/provider.d.ts www/types/report.d.ts www/types/book.d.ts www/words www/site/books -not -path 'tests/browser/*' -not -path 'tests/consumers/*')
LOADER := $(call listed,loader www/tsconfig.json www/tsconfig.types.json www/loader www/types www/words)
PACKAGE := $(LOADER) $(addprefix www/build/,package.js border.js carry.js early.js shrink.js) LICENSE-MIT LICENSE-APACHE provider.schema.json
MANUALS := www/build/manuals.js $(call listed,manuals README.md CHANGELOG.md docs)
SITE := www/build/site.js provider.schema.json $(call listed,site www/site tests/cases tests/providers/valid tests/rulebook.md)
BROWSER := $(call listed,browser www/playwright.config.ts docs/embedding.md tests/browser tests/providers tests/cases examples/assess.rs) $(wildcard www/build/chromium.*)
CONSUMERS := www/site/client/builder/snippets.ts tests/providers/valid/five-evenings.json www/build/chromium.js $(call listed,consumers tests/consumers)
HOUSE := $(call listed,house src tests examples scripts www/loader www/build www/site)

# What `make test` rests on, and names at its end.
RUST_STAMPS := .cache/style .cache/house .cache/rust-tests
PAGE_STAMPS := .cache/types .cache/bytes .cache/browser-tests .cache/consumer-tests

.PHONY: help demo site test test-rust test-page check check-all clean bench population coverage fuzz mutants supply-chain reproducible sbom release
help: ## List these words
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

demo: site ## Build the site, serve it and print its address
	@echo "==> Open http://localhost:$(PORT)/ (Ctrl+C ends it)"
	@cd www && sirv dist/site --port $(PORT) --quiet --dev --brotli

site: .cache/site ## Build the site into www/dist/site

test: test-rust test-page ## Run every check that a change must pass
	@bash scripts/summary.sh $(RUST_STAMPS) $(PAGE_STAMPS)

test-rust: $(RUST_STAMPS)

test-page: $(PAGE_STAMPS)

check: .cache/style .cache/types ## Only formatting, lints and types: a minute

check-all: test .cache/all-consumer-tests .cache/engine-tests coverage fuzz supply-chain reproducible ## Everything, long runs too; only `make mutants` is longer still

bench: .cache/package .cache/chromium ## Time the engine and the first question, alone and beside others
	@bash scripts/bench.sh

population: .cache/rust ## Ask ten million made-up people; PEOPLE=... for another number
	@cargo run --quiet --release --example population -- $(PEOPLE)

coverage: .cache/rust ## Print which lines of the core the tests run
	@bash scripts/coverage.sh

fuzz: .cache/rust .cache/node ## Throw random bytes at everything from outside; FUZZ=600 for longer
	@bash scripts/fuzz.sh $(FUZZ)

mutants: .cache/rust .cache/node ## Change the core in small ways and see the tests notice; hours
	@bash scripts/mutants.sh

supply-chain: .cache/rust .cache/node ## Licenses, sources and bans of everything used
	@bash scripts/supply-chain.sh

reproducible: .cache/rust .cache/node ## Build the module twice, in two folders, and compare the bytes
	@bash scripts/reproducible.sh

sbom: .cache/rust .cache/node ## List what the product is made of, into www/dist/sbom
	@bash scripts/sbom.sh www/dist/sbom

release: .cache/package ## Everything short of publishing, into www/dist/release; REHEARSE=1 before its time
	@bash scripts/release.sh $(if $(REHEARSE),--rehearse)

clean: ## Forget every build
	rm -rf .cache target www/dist www/pkg www/node_modules www/test-results

# --- what must be there -----------------------------------------------------------------------------------------

.cache/rust: scripts/setup.sh
	@mkdir -p .cache && bash scripts/setup.sh rust && touch $@

.cache/node: scripts/setup.sh www/package.json www/package-lock.json
	@mkdir -p .cache && bash scripts/setup.sh node && touch $@

.cache/chromium: scripts/setup.sh
	@mkdir -p .cache && bash scripts/setup.sh chromium && touch $@

.cache/engines: scripts/setup.sh
	@mkdir -p .cache && bash scripts/setup.sh engines && touch $@

# Written while the Makefile is read; after `make clean` within one call there is none until the next.
.cache/files/%: ;

# --- build ------------------------------------------------------------------------------------------------------

.cache/wasm: .cache/rust .cache/node scripts/wasm.sh $(CRATE)
	@echo "==> Building the module (two minutes the first time)"
	@bash scripts/wasm.sh && touch $@

# All of the package that runs. Tests of it are not due when only a text has changed.
.cache/code: .cache/wasm $(PACKAGE)
	@echo "==> Assembling the npm package"
	@cd www && node build/package.js && touch ../$@

.cache/package: .cache/code $(MANUALS)
	@cd www && node build/manuals.js && touch ../$@

.cache/site: .cache/package $(SITE)
	@echo "==> Building the site"
	@cd www && node build/site.js && touch ../$@

# --- check ------------------------------------------------------------------------------------------------------

.cache/style: .cache/rust $(RUST)
	@echo "==> Formatting and lints"
	@for package in . benches fuzz tests/consumers/rust; do cargo fmt --check --manifest-path $$package/Cargo.toml || { echo "Run cargo fmt --manifest-path $$package/Cargo.toml"; exit 1; }; done
	@cargo clippy --quiet --locked --all-targets -- -D warnings
	@for built in headless element; do cargo clippy --quiet --locked --lib --target wasm32-unknown-unknown --no-default-features --features module,$$built -- -D warnings; done
	@cargo clippy --quiet --locked --manifest-path benches/Cargo.toml --lib --bins --target-dir target/benches -- -D warnings
# It is not linked here, so libFuzzer itself, and a compiler for it, need not be there.
	@CUSTOM_LIBFUZZER_PATH=/none cargo clippy --quiet --locked --manifest-path fuzz/Cargo.toml --target-dir target/fuzz-check -- -D warnings
	@RUSTDOCFLAGS="-D warnings" cargo doc --quiet --locked --no-deps
	@touch $@

.cache/house: .cache/rust $(CRATE) $(HOUSE)
	@echo "==> How the code is written"
	@cargo test --quiet --locked --test house && touch $@

.cache/rust-tests: .cache/rust $(RUST_TESTS)
	@echo "==> Rust tests"
	@cargo check --quiet --locked --manifest-path tests/consumers/rust/Cargo.toml --target wasm32-unknown-unknown --target-dir target/consumers
	@cargo test --quiet --locked && touch $@

.cache/types: .cache/node $(LOADER) $(SITE) $(BROWSER)
	@echo "==> TypeScript"
	@cd www && tsc --noEmit && touch ../$@

.cache/bytes: .cache/code www/build/bytes.js www/bytes.json
	@echo "==> Bytes"
	@cd www && node build/bytes.js && touch ../$@

.cache/browser-tests: .cache/code .cache/chromium $(SITE) $(BROWSER) | .cache/site
	@echo "==> The page, in Chromium"
	@cd www && playwright test && touch ../$@

.cache/consumer-tests: .cache/code .cache/chromium $(CONSUMERS) | .cache/package
	@echo "==> The packed package in Node, in TypeScript and in a bundle"
	@node tests/consumers/run.js node typescript esbuild && touch $@

.cache/all-consumer-tests: .cache/code .cache/chromium $(CONSUMERS) | .cache/package
	@echo "==> The packed package in every kind of project (ten minutes the first time)"
	@node tests/consumers/run.js && touch $@

.cache/engine-tests: .cache/code .cache/engines $(SITE) $(BROWSER) | .cache/site
	@echo "==> The page, in Firefox and WebKit"
	@cd www && LOC_ENGINES=1 playwright test embed-engines && touch ../$@
