# Each target sets up what it needs and is missing, so that any of them works on a fresh machine.
PORT := 8080
# Where the folder embed/ of a release is, for `make snippet`.
BASE := embed/
ATTRIBUTES :=
# For `make scorm`: the percent that passes.
PASS := 80
# For `make scorm` and `make lint`: a pack of one's own, one file.
PACK :=

.PHONY: help serve watch test browser check lint dist snippet scorm screenshots clean

help: ## Print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-11s  %s\n", $$1, $$2 }' Makefile

serve: dist ## Build the release and serve it on http://127.0.0.1:8080/
	@node scripts/serve.mjs dist $(PORT)

watch: ## Build for development, serve it on the same address, rebuild after each change
	@scripts/setup.sh build
	@scripts/watch.sh --port $(PORT)

test: ## Run every test but what is heard: check, in Chromium, other engines, pages of real tools, with what tracks learners
	@scripts/setup.sh test
	@$(MAKE) --no-print-directory browser
	@scripts/test-engines.sh
	@scripts/test-hosts.sh
	@scripts/test-tracking.sh

browser: ## Run the tests that need no browser but Chromium
	@scripts/setup.sh browser
	@scripts/check.sh
	@scripts/test-web.sh
	@scripts/dist.sh
	@scripts/test-browser.sh

check: ## Format, lints, docs and native tests: what needs no browser
	@scripts/setup.sh check
	@scripts/check.sh

lint: ## Print what to put right in a pack, and what to look at, for example with PACK=path/to/pack.json
	@scripts/setup.sh check
	@cargo run --quiet --bin lint -- '$(or $(PACK),content/aws)'

dist: ## Build the release into dist/ and print what it weighs
	@scripts/setup.sh build
	@scripts/dist.sh

snippet: ## Print what to paste into a page, for example with ATTRIBUTES='service=rds lens=house'
	@scripts/setup.sh check
	@cargo run --quiet --bin snippet -- '$(BASE)' $(ATTRIBUTES)

scorm: dist ## Make SCORM packages for learning platforms, for example with PASS=70 ATTRIBUTES='questions=12'
	@scripts/scorm.sh '$(PASS)' $(PACK) $(ATTRIBUTES)

screenshots: dist ## Take the pictures of the README
	@scripts/screenshots.sh

clean: ## Remove all that was built; the tools that set-up installed stay
	@rm -rf target dist
