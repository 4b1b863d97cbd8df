"""A Markdown file of a post → its front matter (YAML) and its text."""

from __future__ import annotations

from dataclasses import dataclass

from generator.places import Place
from generator.problems import Problem, problem

_FENCE = "---"


@dataclass(frozen=True)
class SplitPost:
    """`header` begins on line 2 of the file, `body` on line `body_line`."""

    header: str
    body: str
    body_line: int


def split_front_matter(text: str, file: str) -> SplitPost | Problem:
    """The two parts; a file whose header is not closed is refused, never published as text."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return problem("no-front-matter", at=Place(file, 1, 1))
    closing = next((at for at, line in enumerate(lines) if at and line.rstrip() == _FENCE), None)
    if closing is None:
        return problem("unclosed-front-matter", at=Place(file, 1, 1))
    body = "\n".join(lines[closing + 1 :])
    if not body.strip():
        return problem("empty-post", at=Place(file, closing + 1, 1))
    return SplitPost("\n".join(lines[1:closing]), body, closing + 2)
