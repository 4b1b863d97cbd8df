"""What tests/test_import_files.py asks of Word files, asked of PDF files.

Chromium prints them: lines broken at the margin, pages numbered.
"""

from __future__ import annotations

import html
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests import test_import_files as as_word
from tests.source_texts import needs_sources

pytestmark = needs_sources

test_running_text = as_word.test_a_plan_in_running_text_gives_the_tasks_that_stand_in_the_yaml
test_table = as_word.test_the_same_plan_as_a_table_gives_the_same_tasks
test_notice_and_article = as_word.test_the_notice_and_the_article_survive_a_file


@pytest.fixture(scope="module")
def make(browser: Browser) -> as_word.Make:
    def made(paragraphs: tuple[str, ...], rows: list[list[str]], folder: Path) -> Path:
        path = folder / "van-ban.pdf"
        _print(browser, paragraphs, rows, path)
        return path

    return made


def _print(browser: Browser, paragraphs: tuple[str, ...], rows: list[list[str]], path: Path) -> None:
    cells = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    body = "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in paragraphs)
    style = "body{font:13pt serif} td{border:1px solid #000;padding:3px} table{border-collapse:collapse}"
    page = browser.new_page()
    page.set_content(f"<meta charset=utf-8><style>{style}</style>{body}<table>{cells}</table>")
    page.pdf(
        path=path,
        format="A4",
        margin={"top": "20mm", "bottom": "20mm", "left": "30mm", "right": "15mm"},
        display_header_footer=True,
        header_template="<span></span>",
        footer_template="<p style='font-size:9px;width:100%;text-align:center'><span class='pageNumber'></span></p>",
    )
    page.close()
