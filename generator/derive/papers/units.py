"""Unit names as documents write them → units of that year.

A string may join several names, and a name may itself hold "và" or a comma, so names are matched longest first
against every name and alias of the agency. Letter case, diacritics, white space and kind of dash do not count.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from generator.schema.agency import Agency, Unit
from generator.schema.scalars import PartialDate
from generator.vietnamese import fold

_TOKEN = re.compile(r"[^\W_]+(?:[&.][^\W_]+)*|[^\w\s]")
_DASHES = frozenset("-–—")
_SEPARATORS = frozenset({",", ";", ".", "/", "&", "+", "va", "cung", "voi"})
_LEADS = ("chu", "tri")
_SUPPORTS = ("phoi", "hop")


class Role(Enum):
    """What a unit does in a task."""

    LEAD = "lead"
    SUPPORT = "support"


@dataclass(frozen=True)
class NamePart:
    """A stretch of the text: a unit, a name nobody knows, or the words between."""

    text: str
    unit: Unit | None = None
    unknown: bool = False
    role: Role | None = None
    """Only for units, and only where the text itself says who leads."""


@dataclass(frozen=True)
class _Token:
    folded: str
    start: int
    end: int


class UnitNames:
    """The names of one agency in one year."""

    def __init__(self, agency: Agency, year: int) -> None:
        self.year = year
        self._by_name: dict[tuple[str, ...], Unit] = {}
        for unit in agency.units:
            for name in (unit.name, unit.code, *unit.aliases):
                words = tuple(token.folded for token in _tokens(name))
                # A unit of the year wins over a former one of the same name.
                if words not in self._by_name or is_active(unit, year):
                    self._by_name[words] = unit
        self._longest = max(map(len, self._by_name), default=0)
        self._read: dict[str, tuple[NamePart, ...]] = {}

    def read(self, text: str) -> tuple[NamePart, ...]:
        """The whole text in parts, nothing lost: joining the parts' texts gives it back."""
        if text not in self._read:  # papers name the same units again and again
            self._read[text] = tuple(_with_gaps(text, self._found(_tokens(text), may_remark=False)))
        return self._read[text]

    def read_with_roles(self, text: str) -> tuple[NamePart, ...]:
        """The same for a text that says who leads: "Phòng A chủ trì, phòng B phối hợp".

        Without such words every unit leads. What follows a unit up to the next comma may be a remark.
        """
        tokens = _tokens(text)
        roles = _roles(tokens, found := self._found(tokens, may_remark=True))
        return tuple(_with_gaps(text, found, roles))

    def _found(self, tokens: Sequence[_Token], *, may_remark: bool) -> list[tuple[int, int, Unit | None]]:
        """Token ranges of units and of unknown names (unit None), in order."""
        found: list[tuple[int, int, Unit | None]] = []
        at, remark = 0, False
        while at < len(tokens):
            length, unit = self._longest_at(tokens, at)
            if unit:
                found.append((at, at + length, unit))
                at += length
                remark = may_remark
                continue
            word = tokens[at].folded
            remark = remark and word not in {",", ";"}
            if word not in _SEPARATORS and not remark and not (may_remark and _is_role_word(tokens, at)):
                end = self._unknown_end(tokens, at)
                found.append((at, end, None))
                at = end
                continue
            at += 1
        return found

    def _longest_at(self, tokens: Sequence[_Token], at: int) -> tuple[int, Unit | None]:
        for length in range(min(self._longest, len(tokens) - at), 0, -1):
            words = tuple(token.folded for token in tokens[at : at + length])
            if words in self._by_name:
                return length, self._by_name[words]
        return 0, None

    def _unknown_end(self, tokens: Sequence[_Token], at: int) -> int:
        for end in range(at + 1, len(tokens)):
            if tokens[end].folded in _SEPARATORS and self._longest_at(tokens, end)[1] is None:
                return end
        return len(tokens)


UnitNamesOf = Callable[[str, int], UnitNames]
"""By the agency's code and the year."""


def is_active(unit: Unit, year: int) -> bool:
    return (unit.since is None or unit.since.year <= year) and (unit.until is None or year <= unit.until.year)


def overlap(one: Unit, other: Unit) -> bool:
    """Whether both units existed at the same time, as far as the years tell."""
    first, last = PartialDate(0), PartialDate(9999)
    return (one.since or first).year <= (other.until or last).year and (other.since or first).year <= (
        one.until or last
    ).year


def name_key(name: str) -> tuple[str, ...]:
    """What two spellings of one name have in common."""
    return tuple(token.folded for token in _tokens(name))


def _tokens(text: str) -> list[_Token]:
    matches = (match for match in _TOKEN.finditer(text) if match.group() not in _DASHES)
    return [_Token(fold(match.group()), match.start(), match.end()) for match in matches]


def _is_role_word(tokens: Sequence[_Token], at: int) -> bool:
    words = tuple(token.folded for token in tokens[at : at + 2])
    inside = tuple(token.folded for token in tokens[max(at - 1, 0) : at + 1])
    return words in (_LEADS, _SUPPORTS) or inside in (_LEADS, _SUPPORTS)


def _roles(tokens: Sequence[_Token], found: Sequence[tuple[int, int, Unit | None]]) -> dict[int, Role]:
    """Role of every unit, by the index of its first token."""
    roles: dict[int, Role] = {}
    waiting: list[int] = []
    following = Role.LEAD
    starts = {start for start, _, unit in found if unit}
    for at in range(len(tokens)):
        if at in starts:
            waiting.append(at)
        words = tuple(token.folded for token in tokens[at : at + 3])
        if words[:2] == _LEADS:
            # Behind "phối hợp với phòng A, phòng B chủ trì" only the nearest unit leads.
            first = -1 if following is Role.SUPPORT else 0
            roles |= dict.fromkeys(waiting[:first], following) | dict.fromkeys(waiting[first:], Role.LEAD)
            waiting = []
        elif words == (*_SUPPORTS, "voi"):
            roles |= dict.fromkeys(waiting, following)
            waiting, following = [], Role.SUPPORT
        elif words[:2] == _SUPPORTS:
            roles |= dict.fromkeys(waiting, Role.SUPPORT)
            waiting = []
    return roles | dict.fromkeys(waiting, following)


def _with_gaps(
    text: str, found: Sequence[tuple[int, int, Unit | None]], roles: dict[int, Role] | None = None
) -> Iterator[NamePart]:
    tokens = _tokens(text)
    done = 0
    for start, end, unit in found:
        first, last = tokens[start].start, tokens[end - 1].end
        if done < first:
            yield NamePart(text[done:first])
        yield NamePart(text[first:last], unit, unit is None, (roles or {}).get(start) if unit else None)
        done = last
    if done < len(text):
        yield NamePart(text[done:])
