# Every target installs what it needs first; the second time that takes no time.
SHELL := /bin/bash
export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/.venv/bin:$(PATH)
# What was compiled is kept: some containers forbid it, and then each of the many processes compiles anew.
unexport PYTHONDONTWRITEBYTECODE
.DEFAULT_GOAL := help
.PHONY: help setup check fix test demo bench docs clean

help: ## Show what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: ## Install everything: Python packages, livekit-server, espeak-ng, Redis, PostgreSQL, Chromium
	@scripts/setup.sh all
	@echo "Ready. Next: make demo · .venv/bin/frontdesk chat salon · make check"

check: ## Lint, types, layers, scenarios and generated files: everything CI checks without running tests
	@scripts/setup.sh python
	@scripts/check.sh

fix: ## Format, fix what can be fixed, write the generated files again
	@scripts/setup.sh python
	ruff check --fix --quiet .
	ruff format --quiet .
	python scripts/generate_docs.py

test: ## Run the tests, those against real services too (ARGS="-k phone" narrows them)
	@scripts/setup.sh all
	python -m pytest -n 2 --dist loadfile --no-loadscope-reorder $(ARGS)

demo: ## One call through a real room: a booking, a record, a signed webhook
	@scripts/setup.sh demo
	@scripts/demo.sh

bench: ## Measure: the engine over thirty dialogues, the ear over spoken values, the search over questions
	@scripts/setup.sh python
	python -m bench.engine
	python -m bench.slots
	python -m bench.retrieval

docs: ## Write the generated pages and the scenario schema again
	@scripts/setup.sh python
	python scripts/generate_docs.py

clean: ## Remove what was installed and generated here; var/ (your data) stays
	rm -rf .venv .tools .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache dist build
	find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +
