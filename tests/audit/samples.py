"""Which pages of a site a slow check looks at: few, and among them every shape that any page has."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from tests.audit.check import pages_of

VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
"""Elements without an end. Source: HTML Standard, section 13.1.2."""
HEADS = {"h2", "th"}
"""Their words come from templates: they tell kinds of pages apart that are built of the same parts."""
DEPTH = 3
"""Elements that make a shape, the ones around it counted: a heading in a card is another than one in a box."""

Shape = tuple[str, ...]


@cache
def samples(site: Path) -> tuple[Path, ...]:
    """The page with most new shapes, again and again until none is left; by address."""
    shapes = {page: shapes_in(page.read_text("utf-8")) | {_place(site, page)} for page in pages_of(site)}
    missing = set().union(*shapes.values())
    chosen: list[Path] = []
    while missing:
        best = max(shapes, key=lambda page: len(shapes[page] & missing))
        chosen.append(best)
        missing -= shapes.pop(best)
    return tuple(sorted(chosen))


def _place(site: Path, page: Path) -> Shape:
    """Section, depth and the folder around it: `tthc/quyet-dinh/<name>/` is another kind than `tthc/<name>/`."""
    parts = page.relative_to(site).parts
    return (parts[0], str(len(parts)), _without_numbers(parts[max(len(parts) - 3, 0)]))


def _without_numbers(text: str) -> str:
    return re.sub(r"\d+", "0", text.strip())


def shapes_in(html: str) -> frozenset[Shape]:
    """Every element of the page by name and classes, with what it stands in."""
    found = _Shapes()
    found.feed(html)
    return frozenset(found.shapes)


class _Shapes(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.shapes: set[Shape] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = next((value or "" for name, value in attrs if name == "class"), "")
        self.open.append((tag, f"{tag}.{classes}" if classes else tag))
        self.shapes.add(tuple(shape for _, shape in self.open[-DEPTH:]))
        if tag in VOID:
            self.open.pop()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1][0] in HEADS and data.strip():
            self.shapes.add((self.open[-1][1], _without_numbers(data)))

    def handle_endtag(self, tag: str) -> None:
        while any(name == tag for name, _ in self.open) and self.open.pop()[0] != tag:
            """Elements whose end is left out end with what they stand in."""
