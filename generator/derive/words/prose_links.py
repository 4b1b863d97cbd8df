"""Links and pictures in an editor's Markdown, where they stand, and the text with other targets in their places."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

_TARGET = re.compile(
    r"\]\(\s*+(?P<target><[^<>\n]*+>|[^\s()<>]*+(?:\([^\s()<>]*+\)[^\s()<>]*+)*+)[^()\n]*+\)"
    r"|^ {0,3}\[[^\]\n]+\]:\s*(?P<defined><[^<>\n]*>|\S+)",
    re.MULTILINE,
)
"""Nothing is tried twice: a line may hold a million brackets."""
_WORDS = re.compile(r"(?P<picture>!?)\[(?P<words>(?:[^\[\]\n]|\[[^\[\]\n]*\])*)$")
"""Before the bracket that closes them."""
_LONGEST_WORDS = 600
_FENCE = re.compile(r"^ {0,3}(?P<fence>`{3,}|~{3,}).*?(?:^ {0,3}(?P=fence)|\Z)", re.MULTILINE | re.DOTALL)
_TICKS = re.compile("`+")
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
    """In their order, a picture before the link around it. What stands in code is no link."""
    plain = _without_code(text)
    line, counted = 0, 0
    for match in _TARGET.finditer(plain):
        at, target = _target(match)
        line, counted = line + text.count("\n", counted, at), at
        line_start = text.rfind("\n", 0, at) + 1
        words_start = max(line_start, match.start() - _LONGEST_WORDS)
        said = _WORDS.search(plain, words_start, match.start()) if match["target"] is not None else None
        is_picture, words = bool(said and said["picture"]), said["words"] if said else ""
        yield ProseLink(target, line, at - line_start + 1, is_picture, words)


def targets_of_page(text: str) -> Iterator[str]:
    """What a trusted page names, in Markdown or in HTML."""
    yield from (link.target for link in links_in(text))
    yield from _ATTRIBUTE.findall(text)


def with_targets(text: str, other: Callable[[str], str | None]) -> str:
    """The text with other targets, where `other` has one for them."""
    parts, done = [], 0
    for match in _TARGET.finditer(_without_code(text)):
        at, target = _target(match)
        new = other(target)
        if new is not None:
            end = match.end("target") if match["target"] is not None else match.end("defined")
            parts += [text[done:at], f"<{new}>"]
            done = end
    return "".join((*parts, text[done:]))


def _target(match: re.Match[str]) -> tuple[int, str]:
    """Where it begins, with its brackets, and itself without them."""
    name = "target" if match["target"] is not None else "defined"
    return match.start(name), match[name].strip("<>")


def _without_code(text: str) -> str:
    """As long as before."""
    text = _FENCE.sub(lambda match: _blanks(match.group()), text)
    parts, done = [], 0
    for begin, end in _code_spans(text):
        parts += [text[done:begin], _blanks(text[begin:end])]
        done = end
    return "".join((*parts, text[done:]))


def _code_spans(text: str) -> Iterator[tuple[int, int]]:
    """From a run of ticks to the next one as long."""
    runs = [match.span() for match in _TICKS.finditer(text)]
    of_length: dict[int, list[int]] = defaultdict(list)
    for begin, end in runs:
        of_length[end - begin].append(begin)
    done = 0
    for begin, end in runs:
        same = of_length[end - begin]
        following = bisect_right(same, begin)
        if begin >= done and following < len(same):
            done = same[following] + end - begin
            yield begin, done


def _blanks(code: str) -> str:
    return re.sub(r"[^\n]", " ", code)


def path_in(target: str) -> str:
    """The path of a link, without its anchor, as files are called."""
    return unquote(target.partition("#")[0].partition("?")[0])
