# Crossroads. `make` alone lists what can be done.

PYTHON_IN = .venv/bin/python
QT = QT_QPA_PLATFORM=offscreen
ARGS =

.PHONY: help run test lint format check screens build bench fuzz faults leaks clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

run: ## start the game (ARGS="play iraq-2025" for a command)
	@sh scripts/bootstrap.sh run
	@$(PYTHON_IN) -m wargame $(ARGS)

test: ## run all tests off screen (ARGS="-k seats" for some)
	@sh scripts/bootstrap.sh test
	@$(QT) $(PYTHON_IN) -m pytest -q -n auto --maxprocesses 4 $(ARGS)

lint: ## check style, types and import layers
	@sh scripts/bootstrap.sh lint
	@$(PYTHON_IN) -m ruff check .
	@$(PYTHON_IN) -m ruff format --check .
	@$(PYTHON_IN) -m mypy
	@.venv/bin/lint-imports --no-logo

format: ## put the code into shape
	@sh scripts/bootstrap.sh lint
	@$(PYTHON_IN) -m ruff check --fix --quiet . || true
	@$(PYTHON_IN) -m ruff format .

check: ## check every deck that ships
	@sh scripts/bootstrap.sh lint
	@failed=0; for deck in assets/decks/*/; do \
		$(PYTHON_IN) -m wargame check "$${deck%/}" || failed=1; \
	done; exit $$failed

screens: ## draw the kept pictures of every screen and those of the manual anew
	@sh scripts/bootstrap.sh test
	@$(PYTHON_IN) -m tests.ui.pictures $(ARGS)

build: ## pack the program into dist/crossroads and let it test itself
	@sh scripts/bootstrap.sh build
	@$(PYTHON_IN) -m PyInstaller --noconfirm --log-level WARN build.spec
	@dist/crossroads/crossroads selftest

bench: ## measure how fast the program is here (ARGS="--json", "--quick")
	@sh scripts/bootstrap.sh test
	@$(PYTHON_IN) -m wargame bench $(ARGS)

fuzz: ## hand hostile decks, saves and words to everything that reads (CASES=100000 SEED=7)
	@sh scripts/bootstrap.sh test
	@$(PYTHON_IN) -m tests.fuzz $(if $(CASES),--cases $(CASES)) $(if $(SEED),--seed $(SEED)) $(ARGS)

faults: ## kill games while they are played and fail their writes (ARGS="--kills 1000")
	@sh scripts/bootstrap.sh test
	@$(PYTHON_IN) -m tests.faults $(ARGS)

leaks: ## open, play and close fifty games and count what stays (ARGS="--games 200")
	@sh scripts/bootstrap.sh test
	@$(PYTHON_IN) -m tests.leaks $(ARGS)

clean: ## remove caches and build products; games and .venv stay
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find wargame tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +
