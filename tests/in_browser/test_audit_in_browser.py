"""The audit in a browser: all sites are clean, and each check finds what it is for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.audit.check import Check
from tests.audit.sites import SITES
from tests.in_browser.audit import CHECKS_IN_BROWSER, every_page, search
from tests.queries import Query
from tests.tools import skipped_without_tools

LOOKS = [
    pytest.param(name, check, id=f"{name}: {check.name}")
    for name in SITES
    for check in CHECKS_IN_BROWSER
    if name in check.sites_in_tests()
]


@pytest.mark.parametrize(("name", "check"), LOOKS)
def test_every_check_is_within_its_budget(name: str, check: Check, built: Callable[[str], Path]) -> None:
    with skipped_without_tools():
        assert list(check.findings(built(name)))[check.budget :] == []


def test_every_page_is_opened_and_tells_what_failed_and_how_much_too_wide_it_is(tmp_path: Path) -> None:
    for name, text in {
        "404.html": "<p>Không có</p>",
        "index.html": "<p>Một</p>",
        "kich-ban/index.html": "<script>document.title = 'Hai'</script>",
        "rong/index.html": '<table width="400"><tr><td>Ba</table>',
        "thieu/index.html": '<img src="khong-co.png" alt="Bốn">',
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f'<!doctype html><link rel="icon" href="data:,">{text}', "utf-8")
    (tmp_path / "_headers").write_text("/*\n  Content-Security-Policy: default-src 'self'; img-src 'self' data:\n")
    with skipped_without_tools():
        found = {one.page: (len(one.faults), one.too_wide_pixels > 0) for one in every_page.opened(tmp_path)}
    assert found == {
        "404.html": (0, False),
        "index.html": (0, False),
        "kich-ban/index.html": (1, False),
        "rong/index.html": (0, True),
        "thieu/index.html": (1, False),
    }


def test_a_page_that_the_search_does_not_bring_first_is_told_with_what_came(built: Callable[[str], Path]) -> None:
    asked = search.Answers((Query("khai sinh", "tthc/khai-sinh/"), Query("112/QĐ-UBND", "tthc/dat/", within=1)))
    with skipped_without_tools():
        (fault,) = asked.findings(built("ten pages"))
    assert fault.startswith("“112/QĐ-UBND”: tthc/dat/ is not among the first 1, van-ban/112-qd-ubnd/")
    assert asked.figure(built("ten pages")) == "2 queries: 50.0% answered first, 50.0% among three"
