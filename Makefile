# Two commands for everyone: `make demo` and `make test`. The rest are their parts.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
HOST_PORT := 127.0.0.1:7860

.DEFAULT_GOAL := help
.PHONY: help demo test install lint types unit evaluate bench clean

help:
	@echo "make demo      install, index the demo municipality and open the chat on http://$(HOST_PORT)"
	@echo "make test      everything that CI runs: style, types, tests, browser tests"
	@echo "make install   only create the environment in $(VENV)"
	@echo "make evaluate  long evaluations: gate, retrieval, answers, checks"
	@echo "make bench     speed at 2,000 and 100,000 passages"
	@echo "make clean     remove the environment and the demo data"

demo: $(VENV)/.installed
	@.ci/debian-packages hunspell-nl || true
	$(BIN)/stukwijzer demo

test: $(VENV)/.installed-test
	@.ci/debian-packages hunspell-nl chromium
	$(MAKE) --no-print-directory lint types unit

lint:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types:
	$(BIN)/mypy

unit:
	$(BIN)/python -m pytest -n 2 --dist loadscope

evaluate: $(VENV)/.installed-test
	$(BIN)/python -m tests.evaluation $(ARGUMENTS)

bench: $(VENV)/.installed-test
	$(BIN)/python -m tests.benchmarks $(ARGUMENTS)

install: $(VENV)/.installed

# Every version is pinned in constraints.txt, for the build environment too (PIP_CONSTRAINT).
$(VENV)/.installed $(VENV)/.installed-test: export PIP_CONSTRAINT := $(CURDIR)/constraints.txt
$(VENV)/.installed $(VENV)/.installed-test: export PIP_DISABLE_PIP_VERSION_CHECK := 1

$(VENV)/.installed: pyproject.toml constraints.txt | $(VENV)
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.installed-test: pyproject.toml constraints.txt | $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	@touch $@ $(VENV)/.installed

$(VENV):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Stukwijzer needs Python 3.11 or newer: make PYTHON=python3.11 ..."; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || .ci/debian-packages python3-venv
	$(PYTHON) -m venv $(VENV)

clean:
	rm -rf $(VENV) .stukwijzer build *.egg-info
