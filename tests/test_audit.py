"""The audit without a browser: all sites are clean, and each check finds what it is for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from generator.adaptors.content_policy import hashes_of, policy, with_policy
from tests.audit import CHECKS, csp, links, nu, search_index, semantics
from tests.audit.check import Check, each_page
from tests.audit.report import as_text, rows
from tests.audit.samples import samples
from tests.audit.sites import SITES
from tests.tools import ToolMissingError, skipped_without_tools


def _marks(name: str, check: Check) -> list[pytest.MarkDecorator]:
    if check.findings is nu.findings:
        return [pytest.mark.slow(reason="a Java program that starts anew for each site")]
    many = {"decade": "a site of 700 pages", "real": "a site of 331 pages; the drawn one has every part of a page, too"}
    return [pytest.mark.slow(reason=many[name])] if name in many else []


LOOKS = [
    pytest.param(name, check, id=f"{name}: {check.name}", marks=_marks(name, check))
    for name in SITES
    for check in CHECKS
    if name in check.sites_in_tests()
]


@pytest.mark.parametrize(("name", "check"), LOOKS)
def test_every_check_is_within_its_budget(name: str, check: Check, built: Callable[[str], Path]) -> None:
    assert _found(check, built(name))[check.budget :] == []


@pytest.mark.slow(reason="a Java program")
def test_nu_names_page_line_and_fault(tmp_path: Path) -> None:
    (tmp_path / "trang").mkdir()
    (tmp_path / "trang/index.html").write_text(
        '<!doctype html>\n<html lang="vi"><title>Trang</title>\n<h1>Một</h1>\n<p tabindex="">Hai</p>\n', "utf-8"
    )
    assert _found(Check("Nu", nu.findings), tmp_path) == [
        "trang/index.html:4: Bad value “” for attribute “tabindex” on element “p”: "
        "The empty string is not a valid integer."
    ]


def test_a_link_to_nothing_is_found_and_a_link_that_leads_somewhere_is_not(tmp_path: Path) -> None:
    (tmp_path / "don-vi").mkdir()
    (tmp_path / "index.html").write_text(
        '<a href="don-vi/">1</a> <a href="don-vi/#phong">2</a> <a href="https://example.org/khong-co">3</a>'
        '<a href="don-vi/#chi-cuc">4</a> <a href="van-ban/">5</a>'
    )
    (tmp_path / "don-vi/index.html").write_text('<h1 id="phong">Phòng</h1> <a href="../">Về</a>', "utf-8")
    assert list(links.findings(tmp_path)) == [
        "index.html: a link to nothing, don-vi/#chi-cuc",
        "index.html: a link to nothing, van-ban/",
    ]


def test_what_a_policy_would_refuse_is_found_in_a_page_and_what_it_allows_is_not() -> None:
    allowed = hashes_of("<script>xin()</script>")
    page = with_policy('<meta charset="utf-8"><script>xin()</script><script src="a.js"></script>', allowed)
    faulty = (
        '<p style="color:red" onclick="a()"><style></style><img src="https://example.org/a"><script>khac()</script>'
    )
    assert list(csp.faults_in(page, policy(allowed))) == []
    assert [fault.partition("'")[0] for fault in csp.faults_in(page + faulty, policy(allowed))] == [
        "p with style",
        "p with onclick",
        "<style>",
        "img from elsewhere, https://example.org/a",
        "an inline script without its hash, ",
    ]


def test_a_screen_readers_obstacles_are_found_with_their_line() -> None:
    html = """<html lang="en"><main><h1>Kế hoạch</h1>
<h3>Quý I</h3>
<p><a href="a/">Tại đây</a> và <a href="b/">nhiệm vụ 1.c</a>, <a href="c/">nhiệm vụ 1.c</a></p>
<table><caption>Mốc</caption><tr><th>Số</th><td><a href="d/">1.a</a></td><td><a href="e/">1.a</a></td></tr></table>
<table><caption>Tiến độ</caption><tr><td>1</td></tr></table>
<table><caption> </caption><tr><th scope="col">Số</th></tr></table>
<table><tr><th scope="col">Số</th></tr></table>
<table><caption>Mốc</caption><tr><th scope="col">Số</th></tr></table></main>"""
    assert list(semantics.faults_in(html)) == [
        "the page is said to be in “en”",
        "a heading of level 3 follows one of level 1",
        "line 3: a link that only says “Tại đây”",
        "line 3: “nhiệm vụ 1.c” leads to b/ and to c/",
        "line 4: a head of neither column nor row",
        "line 5: a table without heads",
        "line 6: a table without caption",
        "line 7: a table without caption",
        "line 8: a second table called “Mốc”",
    ]


def test_an_index_is_weighed_as_if_it_had_as_many_entries_as_the_budget_is_for(tmp_path: Path) -> None:
    (tmp_path / "search").mkdir()
    # Random letters do not shrink: half of their hexadecimal digits are what goes over the wire.
    entry = {"title": Random(7).randbytes(500).hex()}  # noqa: S311
    (tmp_path / "search/search_index.json").write_text(json.dumps({"docs": [entry] * 1275}))
    assert list(search_index.findings(tmp_path)) == []
    (tmp_path / "search/search_index.json").write_text(json.dumps({"docs": [entry]}))
    (fault,) = search_index.findings(tmp_path)
    assert fault.endswith("kB for 1275 entries, 80 allowed")


def test_samples_hold_every_shape_once(tmp_path: Path) -> None:
    for name, body in {
        "van-ban/1": "<h2>Văn bản năm 2021</h2>",
        "van-ban/2": "<h2>Văn bản năm 2022</h2>",
        "van-ban/3": '<h2>Văn bản năm 2023</h2><p class="luu-y">Hết hiệu lực</p>',
        "tin-tuc": "<h2>Tin mới</h2>",
    }.items():
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "index.html").write_text(f"<html><body>{body}</body></html>", "utf-8")
    assert [page.parent.relative_to(tmp_path).as_posix() for page in samples(tmp_path)] == ["tin-tuc", "van-ban/3"]


def test_the_table_has_a_row_a_check_and_site_and_the_findings_below(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<p>một</p>", "utf-8")

    def without_tool(_: Path) -> Iterator[str]:
        raise ToolMissingError("no tool")

    checks = (
        Check(
            "two words", each_page(lambda html: ["only one word"] if " " not in html else []), figure=lambda _: "3 kB"
        ),
        Check("allowed", each_page(lambda _: ["known"]), budget=1),
        Check("elsewhere", without_tool),
        Check("of another site", without_tool, sites=("real",)),
    )
    table = as_text(list(rows(checks, {"drawn": tmp_path})))
    assert table.split("\n") == [
        "check      site   pages  findings  budget  ok       measured",
        "two words  drawn  1      1         0       NO       3 kB",
        "allowed    drawn  1      1         1       yes",
        "elsewhere  drawn  1      –         0       skipped",
        "",
        "two words, drawn:",
        "  index.html: only one word",
        "",
        "allowed, drawn:",
        "  index.html: known",
        "",
        "elsewhere, drawn: skipped, no tool",
    ]


def _found(check: Check, site: Path) -> list[str]:
    with skipped_without_tools():
        return list(check.findings(site))
