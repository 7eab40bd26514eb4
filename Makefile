# make demo    sets everything up and opens the quickstart in JupyterLab (NB=, PORT=, NO_BROWSER=1)
# make test    sets everything up and runs every check (PYTEST_ARGS= for pytest)
# make bench   runs the benchmarks (BENCH="names --full")
# make js      generates the message types and builds the card

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(CURDIR)/$(VENV)/bin
NPM := PATH="$(BIN):$$PATH" NO_UPDATE_NOTIFIER=1 npm --prefix js
CARD := nb_annotate/static/card.js
CARD_SOURCES := $(shell find js/src -type f 2>/dev/null) js/build.mjs js/css-text.mjs
PYTHON_DONE := $(VENV)/.installed
NPM_DONE := js/node_modules/.installed

NB ?= example_notebooks/01_quickstart.ipynb
PORT ?=
NO_BROWSER ?=
PYTEST_ARGS ?=
BENCH ?=

.PHONY: help demo test bench js protocol lint format browser clean

help:
	@sed -n 's/^# //p' Makefile

# -- set-up: each stamp is newer than what it was made from -------------------------------------

$(PYTHON_DONE): pyproject.toml js/hatch_build.py
	@python=""; \
	for name in "$(BIN)/python" python3 python python3.14 python3.13 python3.12 python3.11; do \
	  if "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python="$$name"; break; fi; \
	done; \
	if [ -z "$$python" ]; then echo "nb_annotate needs Python 3.11 or newer, and none was found." >&2; exit 1; fi; \
	if [ ! -x "$(BIN)/python" ]; then \
	  "$$python" -m venv $(VENV) || { rm -rf $(VENV); echo "Making $(VENV) failed; on Debian: apt-get install python3-venv" >&2; exit 1; }; \
	fi
	NB_ANNOTATE_SKIP_JS=1 $(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

$(NPM_DONE): js/package.json js/package-lock.json | $(PYTHON_DONE)
	$(NPM) ci
	@touch $@

$(CARD): $(CARD_SOURCES) $(NPM_DONE)
	$(NPM) run --silent build

# `make test` does not write the message types: it must notice when they are out of date.
protocol: $(PYTHON_DONE)
	$(BIN)/python js/gen_protocol.py

js: protocol
	@$(MAKE) --no-print-directory $(CARD)

# -- what people run ----------------------------------------------------------------------------

demo: $(PYTHON_DONE) $(CARD)
	$(BIN)/jupyter lab $(NB) $(if $(PORT),--port=$(PORT)) $(if $(NO_BROWSER),--no-browser) \
	  $$([ "$$(id -u)" != 0 ] || echo --allow-root)

test: lint browser
	$(NPM) test
	$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: $(PYTHON_DONE) $(CARD)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(NPM) run --silent check

format: $(PYTHON_DONE) $(NPM_DONE)
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .
	$(NPM) run --silent format

bench: $(PYTHON_DONE) $(CARD)
	$(BIN)/python -m tests.benchmarks $(BENCH)

# The browser tests need Chromium, and fonts for the scripts in the sample texts.
browser:
	@if command -v chromium chromium-browser google-chrome >/dev/null; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update --quiet && DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes --no-install-recommends \
	    chromium fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji; \
	else \
	  echo "The browser tests need Chromium on the PATH: install it (Debian: apt-get install chromium), then run again." >&2; exit 1; \
	fi

clean:
	rm -rf js/node_modules nb_annotate/static dist build test-results .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find nb_annotate tests js -name __pycache__ -type d -prune -exec rm -rf {} +
	@echo "$(VENV) is left; remove it by hand to start from nothing."
