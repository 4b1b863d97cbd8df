"""Unit names as documents write them → units of that year, and bodies outside the agency.

A string may join several names, and a name may itself hold "và" or a comma, so names are matched longest first
against every name and alias of the agency, then of the bodies outside. Letter case, diacritics, white space and kind of
dash do not count. A name that nobody knows runs on over "và" and commas until something begins as bodies do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from generator.derive.papers.body_words import begins_body
from generator.schema.agency import Agency, Unit
from generator.schema.outside_bodies import OutsideBody
from generator.schema.scalars import PartialDate
from generator.vietnamese import fold

_TOKEN = re.compile(r"[^\W_]+(?:[&.][^\W_]+)*|[^\w\s]")
_DASHES = frozenset("-–—")
_SEPARATORS = frozenset({",", ";", ".", "/", "&", "+", "va", "cung", "voi"})
_ENDS = frozenset({";", "."})
"""Separators over which no name runs."""
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
    body: OutsideBody | None = None
    """A body of plans/co-quan-ngoai.yml."""


@dataclass(frozen=True)
class _Token:
    folded: str
    said: str
    """As the text has it."""
    start: int
    end: int


_Stretch = tuple[int, int, "Unit | OutsideBody | None"]


class UnitNames:
    """The names of one agency in one year, and those of bodies outside it; without an agency only these."""

    def __init__(self, agency: Agency | None, year: int, bodies: Sequence[OutsideBody] = ()) -> None:
        self.year = year
        self._by_name: dict[tuple[str, ...], Unit | OutsideBody] = {
            name_key(name): body for body in bodies for name in (body.name, *body.aliases)
        }
        for unit in agency.units if agency else ():
            for name in (unit.name, unit.code, *unit.aliases):
                words = name_key(name)
                # A unit of the year wins over a former one of the same name, and any unit over a body outside.
                if not isinstance(self._by_name.get(words), Unit) or is_active(unit, year):
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

    def _found(self, tokens: Sequence[_Token], *, may_remark: bool) -> list[_Stretch]:
        """Token ranges of units, of bodies and of unknown names (None), in order."""
        found: list[_Stretch] = []
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
                end = self._unknown_end(tokens, at, may_remark=may_remark)
                found.append((at, end, None))
                at = end
                continue
            at += 1
        return found

    def _longest_at(self, tokens: Sequence[_Token], at: int) -> tuple[int, Unit | OutsideBody | None]:
        for length in range(min(self._longest, len(tokens) - at), 0, -1):
            words = tuple(token.folded for token in tokens[at : at + length])
            if words in self._by_name and not _runs_on(tokens, at + length):
                return length, self._by_name[words]
        return 0, None

    def _unknown_end(self, tokens: Sequence[_Token], at: int, *, may_remark: bool) -> int:
        words = [token.said for token in tokens]
        end = at + 1
        while end < len(tokens):
            if tokens[end].folded in _ENDS or (may_remark and _is_role_word(tokens, end)):
                return end
            if tokens[end].folded in _SEPARATORS:
                behind = next((one for one in range(end, len(tokens)) if tokens[one].folded not in _SEPARATORS), None)
                known = self._longest_at(tokens, end)[1] or (behind and self._longest_at(tokens, behind)[1])
                if known and self._longest_at(tokens, end)[1]:
                    end += self._longest_at(tokens, end)[0]
                    continue
                if (
                    behind is None
                    or known
                    or begins_body(words, behind, within=words[at])
                    or not begins_body(words, at)
                ):
                    return end
                end = behind
            end += 1
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
    return [_Token(fold(match.group()), match.group(), match.start(), match.end()) for match in matches]


def _runs_on(tokens: Sequence[_Token], at: int) -> bool:
    """Whether a longer name stands here: "Trung tâm" is known, "Trung tâm Lưu trữ" is another one."""
    return at < len(tokens) and tokens[at].said[:1].isupper() and not begins_body([one.said for one in tokens], at)


def _is_role_word(tokens: Sequence[_Token], at: int) -> bool:
    words = tuple(token.folded for token in tokens[at : at + 2])
    inside = tuple(token.folded for token in tokens[max(at - 1, 0) : at + 1])
    return words in (_LEADS, _SUPPORTS) or inside in (_LEADS, _SUPPORTS)


def _roles(tokens: Sequence[_Token], found: Sequence[_Stretch]) -> dict[int, Role]:
    """Role of every unit, by the index of its first token."""
    roles: dict[int, Role] = {}
    waiting: list[int] = []
    following = Role.LEAD
    starts = {start for start, _, one in found if one}
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


def _with_gaps(text: str, found: Sequence[_Stretch], roles: dict[int, Role] | None = None) -> Iterator[NamePart]:
    tokens = _tokens(text)
    done = 0
    for start, end, one in found:
        first, last = tokens[start].start, tokens[end - 1].end
        if done < first:
            yield NamePart(text[done:first])
        unit, body = (one, None) if isinstance(one, Unit) else (None, one)
        role = (roles or {}).get(start) if unit else None
        yield NamePart(text[first:last], unit, unknown=one is None, role=role, body=body)
        done = last
    if done < len(text):
        yield NamePart(text[done:])
