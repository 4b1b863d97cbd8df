"""What the search in the full text publishes: off, nothing; on, the same index each time, and a right for one page."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.adaptors.cli import cchc
from generator.adaptors.exits import WRONG_CALL
from tests.audit.sites import build_full_text, with_full_text
from tests.conftest import Repository
from tests.tools import MAY_SKIP

WASM = b"'wasm-unsafe-eval'"

if MAY_SKIP and find_spec("pagefind") is None:
    pytest.skip("pagefind is not installed (make full-text): the full text was not searched", allow_module_level=True)


@pytest.fixture(scope="module")
def site(built: Callable[[str], Path]) -> Path:
    return built("full text")


def test_only_the_page_that_searches_may_run_web_assembly_and_the_headers_know_of_it(site: Path) -> None:
    may = {
        file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file() and WASM in file.read_bytes()
    }
    assert may == {"tim-kiem/index.html", "_headers", ".htaccess", "_headers.nginx.conf"}


def test_the_same_pages_give_the_same_index(site: Path, tmp_path: Path) -> None:
    again = build_full_text(tmp_path)
    assert _bytes_below(again) == _bytes_below(site)


def test_nothing_of_pagefinds_own_pages_is_published(site: Path) -> None:
    assert sorted(file.suffix for file in (site / "pagefind").iterdir() if file.is_file()) == [
        ".js",
        ".json",
        ".pagefind",
        ".pf_meta",
    ]


def test_where_it_is_off_nothing_of_it_is_in_the_site(golden_site: Path) -> None:
    files = [file for file in golden_site.rglob("*") if file.is_file()]
    assert [file for file in files if re.search("pagefind|toan-van|tim-kiem/", file.as_posix())] == []
    traces = re.compile(rb"pagefind|toan-van|tim-tiep|o-tim|" + WASM)
    assert [file for file in files if traces.search(file.read_bytes())] == []


def test_set_but_not_installed_it_stops_the_build_and_says_what_to_do(repository: Repository, tmp_path: Path) -> None:
    root = repository({})
    with_full_text(root)
    # None under a module's name is how Python itself says that there is no such module.
    start = "import sys; sys.modules['pagefind'] = None; from generator.adaptors.cli import main; main()"
    words = [sys.executable, "-c", start, "--root", str(root), "build", "--out", str(tmp_path / "site")]
    asked = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (asked.returncode, (tmp_path / "site").exists()) == (WRONG_CALL, False)
    assert "cần thêm thư viện pagefind. Chạy: make full-text (bản cài sẵn: pip install cchc[full-text])" in asked.stderr
    assert "hoặc xóa dòng này" in asked.stderr


def test_a_setting_that_is_neither_true_nor_false_is_refused(repository: Repository, tmp_path: Path) -> None:
    root = repository({})
    config = root / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace("  # toan_van: true", "  toan_van: có"), "utf-8")
    result = CliRunner().invoke(cchc, ["--root", str(root), "build", "--out", str(tmp_path / "site")])
    assert result.exit_code == WRONG_CALL
    assert "extra.toan_van: ghi true hoặc false, không phải “có”" in result.output


def _bytes_below(site: Path) -> dict[str, bytes]:
    files = (file for file in (site / "pagefind").rglob("*") if file.is_file())
    return {file.relative_to(site).as_posix(): file.read_bytes() for file in files}
