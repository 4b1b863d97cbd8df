"""Numbers of table rows: every form in which clerks number rows, and which number may follow which.

A cell of a column of numbers holds nothing but the number, so more forms are one there than at the head of a sentence.
"""

from __future__ import annotations

import re

from generator.importers.plans.markers import LETTERS, Kind, in_digits, roman_value

_AROUND = " ().:;,[]*"
_WORDS = re.compile(r"(?:phần|mục|điểm|số|nhóm|nhiệm vụ|nội dung)\s+(?=[0-9IVXLA-H])", re.IGNORECASE)
_ARABIC = re.compile(r"[0-9]{1,5}(?:[.\-/,][0-9]{1,4})*(?:[.]?[a-zđ])?")
_CODED = re.compile(r"[A-ZĐ]{1,5}[ .\-]?(?P<digits>[0-9]{1,4}(?:\.[0-9]{1,3})*)")
"""A number behind the letters of a register: "NV-07"."""
_ROMAN_PATH = re.compile(r"[IVXL]{1,6}(?:[.\-/][0-9]{1,4})+(?:[.]?[a-zđ])?")
_FIRST = frozenset({"1", LETTERS[0]})
_BULLETS = {**dict.fromkeys("-–—•●▪■*·➢✓", Kind.DASH), **dict.fromkeys("+◦○", Kind.PLUS)}


def number_in(cell: str) -> tuple[Kind, str] | None:
    """Kind and number that a cell of a column of numbers holds; None where it holds words."""
    if cell.strip() in _BULLETS:
        return _BULLETS[cell.strip()], "-"
    bare = _WORDS.sub("", cell.strip(_AROUND), count=1).strip(_AROUND + "-–/")
    bare = re.sub(r" ?([.\-/]) ?", r"\1", bare)
    if _ARABIC.fullmatch(bare) or _ROMAN_PATH.fullmatch(bare):
        return Kind.NUMBER, re.sub(r"(?<=[0-9])(?=[a-zđ]$)", ".", re.sub(r"[\-/,]", ".", bare))
    if len(bare) == 1 and bare in LETTERS:
        return Kind.LETTER, bare
    if roman_value(bare) is not None or re.fullmatch(r"[A-H]", bare):
        return Kind.PART, bare
    small, coded = re.fullmatch(r"[ivxl]{2,6}", bare), _CODED.fullmatch(bare)
    if small:
        return Kind.NUMBER, str(roman_value(bare.upper()))
    return (Kind.NUMBER, coded["digits"]) if coded else None


def path_of(number: str) -> tuple[str, ...]:
    """ "II.03.a" → ("2", "3", "a")."""
    return tuple(str(int(part)) if part.isdecimal() else part for part in in_digits(number).split("."))


def goes_on_with(number: str, last: str) -> bool:
    """Whether a number may stand next after the last one: beside it, beside what holds it, or first below these."""
    return _goes_on(path_of(number), path_of(last) if last else ())


def _goes_on(path: tuple[str, ...], before: tuple[str, ...]) -> bool:
    is_first_below = len(path) > 0 and path[-1] in _FIRST
    if is_first_below and (path[:-1] == before or _goes_on(path[:-1], before)):
        return True
    return any(path[:-1] == before[:depth] and path[-1] == _next(before[depth]) for depth in range(len(before)) if path)


def comes_again(number: str, last: str) -> bool:
    """Whether a number of the last one's rank stands at its place or before it."""
    path, before = path_of(number), path_of(last) if last else ()
    if len(path) != len(before) or path[:-1] != before[:-1] or not (path[-1] + before[-1]).isdecimal():
        return False
    return int(path[-1]) <= int(before[-1])


def is_first(number: str) -> bool:
    """Whether a row of numbers begins with it."""
    return path_of(number)[-1] in _FIRST


def _next(part: str) -> str:
    if part.isdecimal():
        return str(int(part) + 1)
    at = LETTERS.find(part)
    return LETTERS[at + 1 : at + 2] if at >= 0 else ""
