# make site · make test · make serve: each works in a fresh clone.
PYTHON ?= python3
BIN := .venv/bin
SITE_READY := .venv/.site-ready
IMPORT_READY := .venv/.import-ready
ANNEX_READY := .venv/.annex-ready
FULL_TEXT_READY := .venv/.full-text-ready
TEST_READY := .venv/.test-ready
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
PIP := $(BIN)/python -m pip --quiet

.PHONY: site serve check importer annex full-text test audit lighthouse bench screenshots share-pictures word-pairs lock clean

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

test: $(TEST_READY)  ## Everything that must hold
	@sh tests/need-chromium.sh
	@sh tests/need-nu.sh
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

audit: $(TEST_READY)  ## All figures as one table; for a quiet machine. CHECK="search index" asks for one alone
	@sh tests/need-chromium.sh
	@sh tests/need-nu.sh
	$(BIN)/python -m tests.audit $(if $(CHECK),"$(CHECK)")

lighthouse: $(TEST_READY)  ## Lighthouse on five pages of the real site; for a quiet machine
	@sh tests/need-chromium.sh
	@sh tests/need-nu.sh
	$(BIN)/python -m tests.audit Lighthouse

bench: $(TEST_READY)  ## Time the real site, 1,000 full and 11,000 small procedures, long documents, a list's filter; count slips found
	$(BIN)/python -m tests.bench.real_site
	$(BIN)/python -m tests.bench.full_records
	$(BIN)/python -m tests.bench.many_records
	$(BIN)/python -m tests.bench.import_speed
	$(BIN)/python -m tests.bench.list_filter
	$(BIN)/python -m tests.bench.slips

screenshots: $(TEST_READY)  ## Take README's pictures anew; INTO=folder also takes key pages on three screens
	$(BIN)/python -m tests.bench.screenshots $(INTO)

share-pictures: $(TEST_READY)  ## Draw anew what messages and social networks show of a page
	$(BIN)/python -m tests.bench.share_pictures

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
		--extra install --extra import --extra annex --extra full-text --extra test pyproject.toml -o locks/test.txt \
		-c locks/import.txt -c locks/annex.txt -c locks/full-text.txt
	cd tests/audit && npm update --silent --package-lock-only

clean:  ## Remove everything that was made
	rm -rf .venv .cache site tests/audit/node_modules

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

$(TEST_READY): $(SITE_READY) locks/test.txt
	$(PIP) install --require-hashes -r locks/test.txt
	@touch $@
