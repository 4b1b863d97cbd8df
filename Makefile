# make site · make test · make serve: each works in a fresh clone.
PYTHON ?= python3
BIN := .venv/bin
SITE_READY := .venv/.site-ready
IMPORT_READY := .venv/.import-ready
ANNEX_READY := .venv/.annex-ready
FULL_TEXT_READY := .venv/.full-text-ready
QUICK_READY := .venv/.quick-ready
TEST_READY := .venv/.test-ready
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
PIP := $(BIN)/python -m pip --quiet

# In the order of names: the tests of a browser, which take longest, are the first of tests/ by name.
PYTEST := $(BIN)/python -m pytest -n auto --no-loadscope-reorder
MYPY := $(BIN)/mypy
LINT := $(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/lint-imports

.PHONY: site serve check importer annex full-text quick test audit lighthouse bench screenshots share-pictures word-pairs wheel lock clean

site: $(SITE_READY)  ## Build the site into site/
	@$(BIN)/cchc build
	@echo "Xem thử: make serve, rồi mở http://127.0.0.1:8000/cchc/"

serve: $(SITE_READY)  ## Preview; rebuilds when data or templates change
	$(BIN)/cchc serve

check: $(SITE_READY)  ## Check the data without building
	$(BIN)/cchc check

importer: $(IMPORT_READY)  ## What `cchc import` needs to read Word, PDF and Excel

annex: $(ANNEX_READY)  ## What `cchc annex` needs to write Word and Excel

full-text: $(FULL_TEXT_READY)  ## What `toan_van: true` in mkdocs.yml needs to index every word

quick: $(QUICK_READY)  ## In a minute: lint, types, layers, and every test without a browser that is not marked as slow
	@sh tests/all-of.sh "$(MYPY) --exclude in_browser/ --exclude tests/bench/" "$(LINT)" \
		"$(PYTEST) --ignore tests/in_browser -m 'not slow' --hypothesis-profile quick"

test: $(TEST_READY)  ## Everything that must hold
	@sh tests/need-chromium.sh
	@sh tests/need-nu.sh
	@sh tests/all-of.sh "$(MYPY)" "$(LINT)" "$(PYTEST)"

audit: $(TEST_READY)  ## All figures as one table; for a quiet machine. CHECK="search index" asks for one alone
	@sh tests/need-chromium.sh
	@sh tests/need-nu.sh
	$(BIN)/python -m tests.in_browser.audit $(if $(CHECK),"$(CHECK)")

lighthouse: $(TEST_READY)  ## Lighthouse on five pages of the real site; for a quiet machine
	@sh tests/need-chromium.sh
	@sh tests/need-nu.sh
	$(BIN)/python -m tests.in_browser.audit Lighthouse

bench: $(TEST_READY)  ## Time the real site, 1,000 full and 11,000 small procedures, long documents, a list's filter; count slips found
	$(BIN)/python -m tests.bench.real_site
	$(BIN)/python -m tests.bench.full_records
	$(BIN)/python -m tests.bench.many_records
	$(BIN)/python -m tests.bench.import_speed
	$(BIN)/python -m tests.bench.list_filter
	$(BIN)/python -m tests.bench.photographs
	$(BIN)/python -m tests.bench.slips

screenshots: $(TEST_READY)  ## Take README's pictures anew; INTO=folder also takes key pages on three screens
	$(BIN)/python -m tests.bench.screenshots $(INTO)

share-pictures: $(TEST_READY)  ## Draw anew what messages and social networks show of a page
	$(BIN)/python -m tests.bench.share_pictures

wheel: $(SITE_READY)  ## Code and theme in one file, in dist/, for a department whose repository holds only its data
	$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .

word-pairs: $(TEST_READY)  ## Make anew the table of usual word pairs that tells slips of typing from words
	$(BIN)/python -m tests.bench.word_pairs

lock: $(TEST_READY)  ## Resolve the dependencies of pyproject.toml anew
	$(PIP) install "uv>=0.9,<1"
	$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--extra install pyproject.toml -o locks/site.txt
	$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--extra install --extra import pyproject.toml -o locks/import.txt -c locks/site.txt
	$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--extra install --extra annex pyproject.toml -o locks/annex.txt -c locks/import.txt
	$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--extra install --extra full-text pyproject.toml -o locks/full-text.txt -c locks/site.txt
	$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--extra install --extra import --extra annex --extra full-text --extra quick pyproject.toml -o locks/quick.txt \
		-c locks/import.txt -c locks/annex.txt -c locks/full-text.txt
	$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--extra install --extra import --extra annex --extra full-text --extra quick --extra test pyproject.toml \
		-o locks/test.txt -c locks/quick.txt
	cd tests/audit && npm update --silent --package-lock-only

clean:  ## Remove everything that was made
	rm -rf .venv .cache site dist tests/audit/node_modules

.venv/bin/python:
	@sh locks/make-venv.sh $(PYTHON) .venv

$(SITE_READY): .venv/bin/python locks/site.txt pyproject.toml
	$(PIP) install --require-hashes -r locks/site.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(IMPORT_READY): $(SITE_READY) locks/import.txt
	$(PIP) install --require-hashes -r locks/import.txt
	@touch $@

$(ANNEX_READY): $(SITE_READY) locks/annex.txt
	$(PIP) install --require-hashes -r locks/annex.txt
	@touch $@

$(FULL_TEXT_READY): $(SITE_READY) locks/full-text.txt
	$(PIP) install --require-hashes -r locks/full-text.txt
	@touch $@

$(QUICK_READY): $(SITE_READY) locks/quick.txt
	$(PIP) install --require-hashes -r locks/quick.txt
	@touch $@

$(TEST_READY): $(QUICK_READY) locks/test.txt
	$(PIP) install --require-hashes -r locks/test.txt
	@touch $@
