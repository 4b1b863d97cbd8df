"""Which digits at the heads of lines number something: those that form a row. Others are years, shares, amounts.

A number above nine is one where its neighbour stands at the head of another line, before or behind it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from generator.importers.plans.labels import CAPITAL, split_fields
from generator.importers.plans.markers import LETTERS, Kind, marked
from generator.importers.plans.row_numbers import path_of

Head = tuple[Kind, str, str]
"""What opens a line, its marker, and the text behind it."""
Path = tuple[str, ...]

_BARE = re.compile(rf"([0-9]{{1,3}}(?:\.[0-9]{{1,3}})+) +(?=[{CAPITAL}])")
"""A number of several parts without a full stop behind it: "1.10 Kiểm tra"."""
_POINT = re.compile(r"(?:\(([0-9]{1,3})\)|(?:Nhiệm vụ|Công việc|Hoạt động|Việc)(?: số)? ([0-9]{1,3}) ?[.:]) *(?=\S)")
_SURE = 9
_MISSING = 3
"""Numbers that a row may lack, one after the other, before it is another row."""
_YEARS = range(1900, 2101)


def heads_of(texts: Sequence[str]) -> list[tuple[str, Head]]:
    """Each text with its head; digits that number nothing are part of a plain text."""
    heads = [_head(text) for text in texts]
    later = [path_of(marker) for kind, marker, _ in heads if kind is Kind.NUMBER]
    waiting = Counter(later)
    seen: set[Path] = set()
    found = []
    for text, (kind, marker, rest) in zip(texts, heads, strict=True):
        head = (kind, marker, rest)
        if kind is Kind.NUMBER:
            path = path_of(marker)
            waiting[path] -= 1
            if _is_one(path, text, seen, waiting):
                seen |= {path[:end] for end in range(1, len(path) + 1)}
            else:
                head = (Kind.PLAIN, "", text)
        found.append((text, head))
    return _with_points(found)


def _head(text: str) -> Head:
    head = marked(text)
    if head[0] is Kind.PLAIN and (bare := _BARE.match(text)):
        return Kind.NUMBER, bare[1], text[bare.end() :]
    return head


def _is_one(path: Path, text: str, seen: set[Path], waiting: Counter[Path]) -> bool:
    last = path[-1]
    is_small = all(not part.isdecimal() or int(part) <= _SURE for part in path)
    if is_small and not (_BARE.match(text) and marked(text)[0] is Kind.PLAIN):
        return True
    if any(
        (*path[:end], _before(path[end], back)) in seen for end in (len(path) - 1,) for back in range(1, _MISSING + 1)
    ):
        return True
    if last in {"1", LETTERS[0]} and path[:-1] in seen:
        return True
    if len(path) == 1 and int(last) in _YEARS:
        return False
    behind = [(*path[:-1], _before(last, -1)), (*path, "1"), (*path, LETTERS[0])]
    return any(waiting[one] > 0 for one in behind)


def _before(part: str, back: int) -> str:
    """The number or letter that stands so many places before; "" where none does."""
    if part.isdecimal():
        return str(int(part) - back) if int(part) > back else ""
    at = LETTERS.find(part) - back
    return LETTERS[at] if 0 <= at < len(LETTERS) else ""


def _with_points(found: Sequence[tuple[str, Head]]) -> list[tuple[str, Head]]:
    """Points "(1)" and "Nhiệm vụ 1:" as lettered ones, where each of a row has fields of its own."""
    heads = list(found)
    rows: list[list[tuple[int, re.Match[str]]]] = [[]]
    for at, (text, (kind, _, _)) in enumerate(found):
        if kind in {Kind.PART, Kind.NUMBER, Kind.LETTER}:
            rows.append([])
        elif kind is Kind.PLAIN and (point := _POINT.match(text)):
            rows[-1].append((at, point))
    for row in rows:
        if row and all(_has_fields(found, at) for at, _ in row):
            for at, point in row:
                heads[at] = (found[at][0], (Kind.LETTER, point[1] or point[2], found[at][0][point.end() :]))
    return heads


def _has_fields(found: Sequence[tuple[str, Head]], at: int) -> bool:
    end = next((below for below in range(at + 1, len(found)) if _ends_point(found[below])), len(found))
    return any(field for text, _ in found[at:end] for field, _ in split_fields(text))


def _ends_point(line: tuple[str, Head]) -> bool:
    text, (kind, _, _) = line
    return kind in {Kind.PART, Kind.NUMBER, Kind.LETTER} or bool(_POINT.match(text))
