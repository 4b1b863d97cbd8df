"""Whether the search finds what readers type, and how long the first answer takes."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.in_browser.audit.tabs import Open, look_at
from tests.queries import Query
from tests.server import BASE

ANSWER_BUDGET, SLOWER, RUNS = 500, 4, 5
"""Milliseconds from the first focus to the first answer, on a processor so many times slower; the median of so many.

A budget of our own.
"""
TYPED_FIRST = ("cap giay phep", "2.002131", "404/QĐ-UBND", "TTHC")
FIRST_ANSWER = """(query) => new Promise((done) => {
  const box = document.querySelector(".md-search__input"), list = document.querySelector(".md-search-result__list");
  const begin = performance.now();
  const seen = () => list.children.length && done(performance.now() - begin);
  new MutationObserver(seen).observe(list, { childList: true });
  box.focus();
  box.value = query;
  box.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
})"""


@dataclass(frozen=True)
class Answers:
    """The queries that one site must answer."""

    queries: tuple[Query, ...]
    first: float = 1
    """Share of the queries whose page must be the first answer, where not each must be."""
    among_three: float = 1

    def findings(self, site: Path) -> Iterator[str]:
        missed = [
            f"“{query.typed}”: {query.page} is not among the first {query.within}, {', '.join(found)}"
            for query, found in _asked(site, self.queries)
            if query.page not in found[: query.within]
        ]
        first, among_three = self._shares(site)
        if self.first == self.among_three == 1 or first < self.first or among_three < self.among_three:
            yield from missed
        if first < self.first < 1:
            yield f"only {first:.3f} of the queries have their page first, {self.first} wanted"

    def figure(self, site: Path) -> str:
        first, among_three = self._shares(site)
        return f"{len(self.queries)} queries: {first:.1%} answered first, {among_three:.1%} among three"

    def _shares(self, site: Path) -> tuple[float, float]:
        found = _asked(site, self.queries)
        shares = (sum(query.page in places[:most] for query, places in found) / len(found) for most in (1, 3))
        return next(shares), next(shares)


def answer_findings(site: Path) -> Iterator[str]:
    for query, milliseconds in _first_answers(site):
        if milliseconds > ANSWER_BUDGET:
            yield f"“{query}”: {milliseconds:.0f} ms, {ANSWER_BUDGET} allowed"


def answer_figure(site: Path) -> str:
    times = [milliseconds for _, milliseconds in _first_answers(site)]
    return f"{min(times):.0f}–{max(times):.0f} ms"


def begin_to_search(tab: Page) -> None:
    """Opens the search of the page that the tab shows, and waits for its index."""
    box = tab.locator(".md-search__input")
    box.click()
    # The first answer shows that the index is there.
    box.press_sequentially("a")
    tab.locator(".md-search-result__item").first.wait_for()


def has_no_answer(tab: Page, typed: str) -> bool:
    """Whether the search says that it found nothing."""
    ask(tab, typed)
    return tab.locator(".tim-giup [data-khi='khong']").is_visible()


def ask(tab: Page, typed: str, heard: str = "") -> None:
    """Types, and waits for what the search says of it; `heard` is what it makes of signs and blanks."""
    box = tab.locator(".md-search__input")
    box.fill(typed)
    box.press("End")
    tab.locator(f".tim-giup[data-cho='{heard or typed}']").wait_for(state="attached")


def answers(tab: Page, typed: str) -> list[str]:
    """Addresses of the first three pages found, below the site's own."""
    box, found = tab.locator(".md-search__input"), tab.locator(".md-search-result__item > a")
    box.fill("")
    box.press("End")
    found.first.wait_for(state="detached")
    box.fill(typed)
    box.press("End")
    found.first.wait_for()
    links = found.evaluate_all("links => links.slice(0, 3).map(link => new URL(link.href).pathname)")
    return [link.removeprefix(BASE) for link in links]


@cache
def _asked(site: Path, queries: Sequence[Query]) -> list[tuple[Query, list[str]]]:
    def ask(browser: Browser, show: Open, pages: Sequence[str]) -> Iterator[tuple[Query, list[str]]]:
        tab = browser.new_page()
        for page in pages:
            show(tab, page)
            begin_to_search(tab)
            yield from ((query, answers(tab, query.typed)) for query in queries)

    return look_at(site, [site / "index.html"], ask)


@cache
def _first_answers(site: Path) -> list[tuple[str, float]]:
    return look_at(site, [site / "index.html"], _time)


def _time(browser: Browser, show: Open, pages: Sequence[str]) -> Iterator[tuple[str, float]]:
    for page in pages:
        for query in TYPED_FIRST:
            yield query, statistics.median(_first_answer(browser, show, page, query) for _ in range(RUNS))


def _first_answer(browser: Browser, show: Open, page: str, query: str) -> float:
    context = browser.new_context()
    tab = context.new_page()
    show(tab, page)
    tab.wait_for_load_state("networkidle")
    # Chromium throttles a page and not its workers, where the index is made: all of the time is multiplied instead.
    took = float(tab.evaluate(FIRST_ANSWER, query)) * SLOWER
    context.close()
    return took
