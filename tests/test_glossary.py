"""The glossary: what the search learns of it, and where a page explains an abbreviation."""

from __future__ import annotations

import json

import pytest

from generator.adaptors.search_index import with_records
from generator.build import RenderedPage
from generator.derive.words.glossary import Wordings
from generator.page_kind import Page
from generator.places import Place
from generator.render.abbreviations import explained
from generator.render.markdown import Html
from tests.conftest import ProblemsOf

MEANINGS = {"TTHC": "thủ tục hành chính", "KH&CN": "khoa học và công nghệ", "QĐ": "quyết định"}
TTHC = '<abbr title="thủ tục hành chính">TTHC</abbr>'
QD = '<abbr title="quyết định">QĐ</abbr>'


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("<p>Rà soát TTHC, cắt giảm TTHC.</p>", f"<p>Rà soát {TTHC}, cắt giảm TTHC.</p>"),
        ("<p>Sở KH&amp;CN</p>", '<p>Sở <abbr title="khoa học và công nghệ">KH&amp;CN</abbr></p>'),
        ('<h2 id="tthc">TTHC</h2><p>(TTHC)</p>', f'<h2 id="tthc">TTHC</h2><p>({TTHC})</p>'),
        ('<a href="TTHC"><em>TTHC</em></a> TTHC', f'<a href="TTHC"><em>TTHC</em></a> {TTHC}'),
        ('<td data-nhan="TTHC">TTHC</td>', f'<td data-nhan="TTHC">{TTHC}</td>'),
        ("<p>404/QĐ-UBND, TTHC1, xTTHC</p>", "<p>404/QĐ-UBND, TTHC1, xTTHC</p>"),
        ("<p>“TTHC”, &quot;TTHC&quot;</p>", f"<p>“{TTHC}”, &quot;TTHC&quot;</p>"),
        ("<p>&quot;TTHC&quot;&nbsp;&lt;QĐ&gt;</p>", f"<p>&quot;{TTHC}&quot;&nbsp;&lt;{QD}&gt;</p>"),
        ("<p>QĐ&amp;A, A&amp;QĐ, A&#38;QĐ</p>", "<p>QĐ&amp;A, A&amp;QĐ, A&#38;QĐ</p>"),
        ("<code>TTHC</code> <dfn>TTHC</dfn>", "<code>TTHC</code> <dfn>TTHC</dfn>"),
        ("<p>Không có gì.</p>", "<p>Không có gì.</p>"),
    ],
)
def test_an_abbreviation_is_explained_where_it_first_stands_in_running_text(body: str, shown: str) -> None:
    assert explained(body, MEANINGS) == shown


def test_the_index_holds_what_records_are_found_by_beside_pages_by_hand() -> None:
    made_by_theme = '{"config":{"lang":["vi"]},"docs":[{"location":"gioi-thieu/","title":"Giới thiệu","text":""}]}'
    pages = [
        _page("tthc/2-002131-h58/index.md", "Khai báo <X-quang>", "2.002131.H58 · Sở KH&CN"),
        _page("tthc/hieu-luc/index.md", "Danh mục", "", is_searched=False),
    ]
    index = json.loads(with_records(made_by_theme, pages, Wordings()))
    assert index["docs"] == [
        {"location": "gioi-thieu/", "title": "Giới thiệu", "text": ""},
        {
            "location": "tthc/2-002131-h58/",
            "title": "Khai báo &lt;X-quang&gt;",
            "text": "2.002131.H58 · Sở KH&amp;CN",
        },
    ]


def test_an_abbreviation_belongs_to_one_entry(problems_of: ProblemsOf) -> None:
    glossary = """
        tu:
          - day_du: thủ tục hành chính
            viet_tat: TTHC
          - day_du: trung tâm hành chính
            viet_tat: [TTHC, TTHCC]
        """
    assert problems_of({"content/tu-vien-tat.yml": glossary}) == [
        "content/tu-vien-tat.yml:5:15: [duplicate-id] “TTHC” đã dùng ở content/tu-vien-tat.yml:3:15."
    ]


def _page(path: str, title: str, found_by: str, *, is_searched: bool = True) -> RenderedPage:
    page = Page(path, title, Place("x.yml"), None, is_searched=is_searched, found_by=(found_by,))
    return RenderedPage(page, "", Html("", ()))
