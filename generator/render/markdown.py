"""Markdown → HTML through cmark: linear time, anchors of our own, tables with column headings."""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

import cmarkgfm
from cmarkgfm.cmark import Options

from generator.render.tables import described_tables
from generator.vietnamese import slug

_EXTENSIONS = ["table", "strikethrough"]
_HEADING = re.compile(r"<h([1-6])>(.*?)</h\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_LOOKS_UNSAFE = re.compile(r"<[A-Za-z/!?][^>\n]*>?|\]\(\s*<?(?:javascript|vbscript|data|file):[^)\n]*", re.IGNORECASE)
_ATTRIBUTES = re.compile(r"\{\s*(?:[:#.]|[^{}\n]*=)")


@dataclass(frozen=True)
class Heading:
    """A heading of a page. `anchor` is its id."""

    level: int
    anchor: str
    text: str


@dataclass(frozen=True)
class Html:
    """The body of a page."""

    body: str
    headings: tuple[Heading, ...]


def to_html(markdown: str) -> Html:
    """HTML of a page that our templates wrote; its values are escaped already."""
    raw = cmarkgfm.markdown_to_html_with_extensions(markdown, options=Options.CMARK_OPT_UNSAFE, extensions=_EXTENSIONS)
    headings: list[Heading] = []
    taken: set[str] = set()

    def with_anchor(match: re.Match[str]) -> str:
        text = html.unescape(_TAG.sub("", match[2])).strip()
        heading = Heading(int(match[1]), _free_anchor(slug(text) or "muc", taken), text)
        headings.append(heading)
        taken.add(heading.anchor)
        return f'<h{match[1]} id="{heading.anchor}">{match[2]}</h{match[1]}>'

    body = described_tables(_HEADING.sub(with_anchor, raw))
    return Html(body, tuple(headings))


def unsafe_lines(markdown: str) -> Iterator[tuple[int, str]]:
    """Lines (from 0) and the snippets of an editor's text that hold HTML, a dangerous link or attributes.

    The parser itself decides: it renders once with and once without what could do harm.
    """
    safe, unsafe = (
        cmarkgfm.markdown_to_html_with_extensions(markdown, options=option, extensions=_EXTENSIONS)
        for option in (0, Options.CMARK_OPT_UNSAFE)
    )
    if safe == unsafe:
        return
    found = False
    for at, line in enumerate(markdown.split("\n")):
        for match in _LOOKS_UNSAFE.finditer(line):
            found = True
            yield at, match.group()
    if not found:
        yield 0, markdown.strip().split("\n")[0]


def attribute_lines(markdown: str) -> Iterator[int]:
    """Lines (from 0) with `{: …}`, `{#…}`, `{.…}` or `{…=…}`, which other engines would turn into HTML attributes."""
    yield from (at for at, line in enumerate(markdown.split("\n")) if _ATTRIBUTES.search(line))


def _free_anchor(wanted: str, taken: Collection[str]) -> str:
    anchor, count = wanted, 1
    while anchor in taken:
        count += 1
        anchor = f"{wanted}-{count}"
    return anchor
