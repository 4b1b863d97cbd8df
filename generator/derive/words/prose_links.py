"""Links and pictures in an editor's Markdown, where they stand, and the text with other targets in their places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

_TARGET = re.compile(
    r"(?P<before>(?P<words>!?\[(?:[^\[\]\n]|\[[^\[\]\n]*\])*\])\(\s*)"
    r"(?P<target><[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)(?P<after>[^()\n]*\))"
    r"|^(?P<defines> {0,3}\[[^\]\n]+\]:\s*)(?P<defined><[^<>\n]*>|\S+)",
    re.MULTILINE,
)
_ATTRIBUTE = re.compile(r"""(?:href|src)\s*=\s*["']([^"']+)["']""", re.IGNORECASE)


@dataclass(frozen=True)
class ProseLink:
    """A link or a picture; `line` counts from 0, `column` from 1."""

    target: str
    line: int
    column: int
    is_picture: bool
    words: str
    """Of a link its text, of a picture its alternative text; empty for a reference defined apart."""


def links_in(text: str) -> Iterator[ProseLink]:
    """In their order; a link around a picture counts once, as the picture inside it."""
    for match in _TARGET.finditer(text):
        at = match.start("target") if match["target"] is not None else match.start("defined")
        target = (match["target"] if match["target"] is not None else match["defined"]).strip("<>")
        line_start = text.rfind("\n", 0, at) + 1
        words = match["words"] or ""
        column = at - line_start + 1
        is_picture = words.startswith("!")
        yield ProseLink(target, text.count("\n", 0, at), column, is_picture, words.lstrip("!")[1:-1])


def targets_of_page(text: str) -> Iterator[str]:
    """What a trusted page names, in Markdown or in HTML."""
    yield from (link.target for link in links_in(text))
    yield from _ATTRIBUTE.findall(text)


def with_targets(text: str, other: Callable[[str], str | None]) -> str:
    """The text with other targets, where `other` has one for them."""

    def replaced(match: re.Match[str]) -> str:
        found = match["target"] if match["target"] is not None else match["defined"]
        new = other(found.strip("<>"))
        if new is None:
            return match.group()
        return (
            f"{match['before']}<{new}>{match['after']}" if match["target"] is not None else f"{match['defines']}<{new}>"
        )

    return _TARGET.sub(replaced, text)


def path_in(target: str) -> str:
    """The path of a link, without its anchor, as files are called."""
    return unquote(target.partition("#")[0].partition("?")[0])
