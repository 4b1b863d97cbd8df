"""What the rules ask of a paper: its year, the earliest day it can bear, and the documents its sentences cite."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.checks.letters import CAPITALS
from generator.schema.base import Record

_DATE = r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}"
_DAY = re.compile(r"(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})")
CITED = re.compile(
    rf"\b(?P<number>\d+(?:/\d{{4}})?[/-][{CAPITALS}][\w&.]*(?:[/-][^\W\d_]\w*)*)"
    rf"(?: tỉnh)?(?P<said>,?(?: của [^;.()]{{1,60}}?)? ngày (?P<day>{_DATE}))?"
    r"(?: của (?P<issuer>[^\W\d][^,;.()\n]{1,80}))?"
)
"""A document cited in a sentence, with its date and issuer where the sentence gives them."""
_ANY_DAY = re.compile(rf"\bngày (?P<day>{_DATE})")


@dataclass(frozen=True)
class Cited:
    """What a sentence says about a document."""

    text: str
    number: str
    issuer: str | None
    start: int


def cited_in(text: str) -> Iterator[Cited]:
    for match in CITED.finditer(text):
        yield Cited(match.group(), match["number"], match["issuer"], match.start())


def without_citations(text: str) -> str:
    """Blanks in place of cited documents and their dates; as long as before."""
    return CITED.sub(lambda match: " " * len(match.group(0)), text)


def days_in(text: str) -> Iterator[date]:
    """Every day that the calendar has."""
    for match in _ANY_DAY.finditer(text):
        if day := as_day(match["day"]):
            yield day


def as_day(text: str) -> date | None:
    match = _DAY.search(text)
    try:
        return date(*(int(part) for part in reversed(match.groups()))) if match else None
    except ValueError:
        return None


def earliest_day(record: Record, part: Record | None = None) -> date | None:
    """The first day on which the paper can have been made, or a part of it that bears a day of its own.

    None where it bears none at all.
    """
    return (part.earliest_day if part else None) or record.earliest_day
