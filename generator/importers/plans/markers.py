"""What opens an item: "II.", "6.2.", "a)", "-", and the numbers behind it."""

from __future__ import annotations

import re
from enum import Enum

from generator.importers.plans.labels import CAPITAL

LETTERS = "abcdđeghiklmnopqrstuvxy"
"""Vietnamese lettering of points. Source: NĐ 30/2020/NĐ-CP, phụ lục I."""
ROMANS = {"I": 1, "V": 5, "X": 10, "L": 50}
SURE_DIGITS = 2
"""A number of more digits at the head of a line may be a year or a quantity."""


class Kind(Enum):
    """What begins an item."""

    PART = "II."
    NUMBER = "6.2."
    LETTER = "a)"
    DASH = "-"
    PLUS = "+"
    PLAIN = ""


_NUMBERS = r"[0-9]{1,5}(?:\.[0-9]{1,3})*(?:\.[a-zđ])?"
_MARKERS = (
    (Kind.NUMBER, re.compile(r"([IVXL]{1,6}(?:\.[0-9]{1,3})+(?:\.[a-zđ])?) ?[.)/]? +(?=\S)")),
    (Kind.PART, re.compile(r"(?!V/v\b)(?:Phần |PHẦN )?([IVXL]+) ?(?:[.:)/]|[-–](?= )) *(?=\S)")),
    (Kind.PART, re.compile(rf"([A-H])[.)/] +(?=[{CAPITAL}]{{2}})")),
    (Kind.NUMBER, re.compile(rf"({_NUMBERS}) ?(?:[.)/](?![0-9]) *|(?<=\.[0-9a-zđ]) +)(?=\S)")),
    (Kind.NUMBER, re.compile(rf"({_NUMBERS}) ?[-–] +(?=[{CAPITAL}])")),
    (Kind.LETTER, re.compile(rf"([{LETTERS}]) ?(?:\) *|\. +)(?=\S)")),
    (Kind.PLUS, re.compile(r"(?:[-–—•*] *)?([+◦○]|o(?= )) *(?=\S)")),
    (Kind.DASH, re.compile(r"([-–—•●▪■*·➢✓]) *(?=\S)")),
)  # fmt: skip


def marked(text: str) -> tuple[Kind, str, str]:
    """Kind, marker and the text behind it."""
    for kind, pattern in _MARKERS:
        if match := pattern.match(text):
            return kind, match[1], text[match.end() :]
    return Kind.PLAIN, "", text


def roman_value(numeral: str) -> int | None:
    """ "IV" → 4; None for letters that are no Roman numeral."""
    values = [ROMANS.get(letter, 0) for letter in numeral]
    if not values or 0 in values:
        return None
    return sum(-one if any(one < later for later in values[at:]) else one for at, one in enumerate(values))


def in_digits(marker: str) -> str:
    """ "II.3" → "2.3", "01" → "1": how the schema writes a number of a task."""
    first, dot, rest = marker.partition(".")
    value = roman_value(first) if dot and first.isupper() else int(first) if first.isdecimal() else None
    return f"{value}{dot}{rest}" if value is not None else marker
