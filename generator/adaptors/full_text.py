"""Search in every word of every page, where mkdocs.yml says `extra.toan_van: true`.

Pagefind, an extra, indexes the finished pages. It knows a letter with its mark from the bare one, but takes đ for a
letter of its own: words with đ are handed to it a second time, folded, as metadata. What the feature adds to pages
stands in theme/full_text/, which mkdocs sees only where the feature is on.
"""

from __future__ import annotations

import html
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.pages import Page

from generator.adaptors.record_page import RecordPage
from generator.vietnamese import fold

PAGE = "tim-kiem/index.md"
_FRONT = """---
title: Tìm trong toàn văn
description: Tìm một từ trong toàn bộ chữ của các trang, gõ có dấu hay không dấu.
template: tim-toan-van.html
---
"""
_FOLDER = "pagefind"
_NOT_NEEDED = ("pagefind-*ui.*", "pagefind-highlight.js", "pagefind-worker.js")
"""Pagefind's own pages and styles; its worker, in whose place the page itself searches."""
_NOT_WORDS_OF_THE_PAGE = (
    ".nguon",
    ".bo-loc",
    ".gop-y",
    ".chi-khi-in",
    ".md-content__button",
    ".chi-nghe",
    # A head that is only spoken, "Mục, Nội dung".
    '[data-dau-dong][data-cot="2"] thead',
)
_TAG = re.compile(r"<[^>]*>")
_TITLE = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
_EDGE = "\"'“”‘’().,;:!?…–-"


@dataclass(frozen=True)
class SearchedWords:
    """What the index learns of a page beside its text."""

    title: str
    """Words of the title that hold đ, folded: they weigh as much as the title."""
    other: str
    """The same of all other words, and what the page is found by that it does not show."""


def is_full_text(config: MkDocsConfig) -> bool:
    """Whether every word is indexed.

    Raises:
        ConfigurationError: it is set to something else than true or false, or its library is not installed.
    """
    stated = config.extra.get("toan_van", False)
    if not isinstance(stated, bool):
        raise ConfigurationError(f"mkdocs.yml, extra.toan_van: ghi true hoặc false, không phải “{stated}”")
    if stated and not (find_spec("pagefind") and find_spec("pagefind_bin")):
        raise ConfigurationError(
            "mkdocs.yml, extra.toan_van: tìm trong toàn văn cần thêm thư viện pagefind. "
            "Chạy: make full-text (bản cài sẵn: pip install cchc[full-text]), "
            "hoặc xóa dòng này"
        )
    return stated


def search_page(config: MkDocsConfig) -> File:
    """The page with the search box; its text stands in the template."""
    file = File.generated(config, PAGE, content=_FRONT, inclusion=InclusionLevel.NOT_IN_NAV)
    file.edit_uri = None
    return file


def searched_words(page: Page) -> SearchedWords | None:
    """None for the page of the search itself."""
    if page.file.src_uri == PAGE:
        return None
    content = page.content or ""
    found_by = page.record.found_by if isinstance(page, RecordPage) else ""
    titles = _text(" ".join(_TITLE.findall(content)))
    others = dict.fromkeys(_folded(f"{_text(_TITLE.sub(' ', content))} {found_by}"))
    return SearchedWords(
        title=" ".join(dict.fromkeys(_folded(titles))),
        other=" ".join((found_by, *others)).strip(),
    )


def _text(content: str) -> str:
    return html.unescape(_TAG.sub(" ", content))


def _folded(text: str) -> Iterator[str]:
    """Whole words between blanks: pagefind takes "112/QĐ-UBND" apart by itself."""
    for word in text.split():
        if "đ" in word or "Đ" in word:
            yield fold(word.strip(_EDGE))


def write_index(site: Path) -> None:
    """Indexes the pages below `site` into `site/pagefind`: the same pages give the same bytes.

    Raises:
        OSError: pagefind ended with an error, such as a full disk.
    """
    words = ["--site", ".", "--output-subdir", _FOLDER, "--force-language", "vi", "--silent"]
    excluded = ["--exclude-selectors", ", ".join(_NOT_WORDS_OF_THE_PAGE)]
    # Run inside the site, so that no pagefind.yml of another folder is read.
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "pagefind", *words, *excluded], cwd=site, capture_output=True, text=True, check=False
    )
    if run.returncode:
        raise OSError(f"pagefind: {(run.stderr or run.stdout).strip()}")
    for pattern in _NOT_NEEDED:
        for file in (site / _FOLDER).glob(pattern):
            file.unlink()
