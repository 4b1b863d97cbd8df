"""Unit names as documents write them → units of that year.

A string may join several names, and a name may itself hold "và" or a comma, so names are matched longest first
against every name and alias of the agency and of the bodies outside of it. Letter case, diacritics, white space and
kind of dash do not count. A name that nobody knows ends where the next one begins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from generator.derive.papers.lifetimes import is_active
from generator.derive.papers.name_words import (
    GROUP_WORDS,
    SEPARATORS,
    Token,
    begins_a_name,
    name_key,
    separated,
    tokens_of,
)
from generator.derive.papers.outside import OutsideNames
from generator.schema.agency import Agency, Unit
from generator.schema.outside import OutsideBody

Known = Unit | OutsideBody
"""What a name can mean."""

_LEADS = ("chu", "tri")
_SUPPORTS = ("phoi", "hop")
_ALL = "cac"
_FEWEST = 3
"""Words of the shortest text in which names share their noun: "Các sở X"."""


class Role(Enum):
    """What a unit does in a task."""

    LEAD = "lead"
    SUPPORT = "support"


@dataclass(frozen=True)
class NamePart:
    """A stretch of the text: a unit, a body outside, a name nobody knows, or the words between."""

    text: str
    unit: Unit | None = None
    unknown: bool = False
    role: Role | None = None
    """Only for units and bodies, and only where the text itself says who leads."""
    body: OutsideBody | None = None


class UnitNames:
    """The names of one agency in one year, and of the bodies outside of it."""

    def __init__(self, agency: Agency, year: int, outside: OutsideNames | None = None) -> None:
        self.year = year
        self._outside = outside or OutsideNames(None, agency)
        self._by_name: dict[tuple[str, ...], Unit] = {}
        for unit in agency.units:
            for name in (unit.name, unit.code, *unit.aliases):
                words = name_key(name)
                # A unit of the year wins over a former one of the same name.
                if words not in self._by_name or is_active(unit, year):
                    self._by_name[words] = unit
        self._longest = max(map(len, self._by_name), default=0)
        self._read: dict[str, tuple[NamePart, ...]] = {}

    def read(self, text: str) -> tuple[NamePart, ...]:
        """The whole text in parts, nothing lost: joining the parts' texts gives it back."""
        if text not in self._read:  # papers name the same units again and again
            self._read[text] = tuple(_with_gaps(text, self._found(tokens_of(text), may_remark=False)))
        return self._read[text]

    def read_with_roles(self, text: str) -> tuple[NamePart, ...]:
        """The same for a text that says who leads: "Phòng A chủ trì, phòng B phối hợp".

        Without such words every unit leads. What follows a unit up to the next comma may be a remark.
        """
        tokens = tokens_of(text)
        roles = _roles(tokens, found := self._found(tokens, may_remark=True))
        return tuple(_with_gaps(text, found, roles))

    def _found(self, tokens: Sequence[Token], *, may_remark: bool) -> list[tuple[int, int, Known | None]]:
        """Token ranges of units, bodies and unknown names (None), in order."""
        found: list[tuple[int, int, Known | None]] = []
        at, remark = 0, False
        while at < len(tokens):
            end, known = self._known_at(tokens, at)
            shared = self._share_a_noun(tokens, at)
            if shared and shared[0][1] > end:
                found += shared
                at, remark = shared[-1][1], may_remark
                continue
            if known:
                found.append((at, end, known))
                at, remark = end, may_remark
                continue
            word = tokens[at].folded
            remark = remark and word not in {",", ";"}
            if word not in SEPARATORS and not remark and not (may_remark and _is_role_word(tokens, at)):
                end = self._unknown_end(tokens, at, may_remark=may_remark)
                found.append((at, end, None))
                at = end
                continue
            at += 1
        return found

    def _share_a_noun(self, tokens: Sequence[Token], at: int) -> list[tuple[int, int, Known | None]]:
        """Names whose first word stands once for all of them: "Các sở: Tư pháp, Nội vụ"; empty where there are none."""
        if tokens[at].folded != _ALL or len(tokens) < at + _FEWEST:
            return []
        has_colon = tokens[at + 2].text == ":"
        head, here = (tokens[at + 1].folded,), at + 3 if has_colon else at + 2
        found: list[tuple[int, int, Known | None]] = []
        while here < len(tokens) and tokens[here].folded not in SEPARATORS:
            end, known = self._known_at(tokens, here, head)
            if not known:
                break
            found.append((here if found else at, end, known))
            here = next((one for one in range(end, len(tokens)) if tokens[one].folded not in SEPARATORS), len(tokens))
            if here == end:
                break
        return found if has_colon or len(found) > 1 else []

    def _known_at(self, tokens: Sequence[Token], at: int, head: tuple[str, ...] = ()) -> tuple[int, Known | None]:
        """The token behind the longest known name that begins here; of two as long that of the agency."""
        own, unit = self._longest_at(tokens, at, head)
        end, body = self._outside.find(
            tokens, at, self.year, lambda there: self._begins_known(tokens, there, head), head
        )
        return (end, body) if end > own else (own, unit)

    def _begins_known(self, tokens: Sequence[Token], at: int, head: tuple[str, ...] = ()) -> bool:
        is_known = self._longest_at(tokens, at, head)[1] is not None or self._outside.begins(tokens, at, head)
        return is_known or (bool(head) and self._begins_known(tokens, at))

    def _longest_at(self, tokens: Sequence[Token], at: int, head: tuple[str, ...] = ()) -> tuple[int, Unit | None]:
        """`head` are words of the name that stand elsewhere."""
        for end in range(min(at + self._longest, len(tokens)), at, -1):
            words = (*head, *(token.folded for token in tokens[at:end]))
            if words in self._by_name and not _runs_on(tokens, end):
                return end, self._by_name[words]
        return at, None

    def _unknown_end(self, tokens: Sequence[Token], at: int, *, may_remark: bool) -> int:
        """Where a name ends that nobody knows: at the next name, or at the next separator where it begins like none."""
        is_name, is_group = begins_a_name(tokens, at), tokens[at].folded in GROUP_WORDS
        for end in range(at + 1, len(tokens)):
            if may_remark and _is_role_word(tokens, end):
                return end
            if tokens[end].folded not in SEPARATORS:
                continue
            following = separated(tokens, end) if is_name else None
            if following is None or _is_role_word(tokens, following) or self._begins_known(tokens, following):
                return end
            goes_on = is_group and tokens[following].text[0].islower() and tokens[following].folded not in GROUP_WORDS
            if begins_a_name(tokens, following) and not goes_on:
                return end
        return len(tokens)


def _runs_on(tokens: Sequence[Token], end: int) -> bool:
    """Whether a longer name stands here: "Thanh tra Sở" is known, "Thanh tra Sở Nội vụ" is another one."""
    if end == len(tokens) or not tokens[end].text[0].isupper() or tokens[end].is_loud:
        return False
    return not begins_a_name(tokens, end)


UnitNamesOf = Callable[[str, int], UnitNames]
"""By the agency's code and the year."""


def _is_role_word(tokens: Sequence[Token], at: int) -> bool:
    words = tuple(token.folded for token in tokens[at : at + 2])
    inside = tuple(token.folded for token in tokens[max(at - 1, 0) : at + 1])
    return words in (_LEADS, _SUPPORTS) or inside in (_LEADS, _SUPPORTS)


def _roles(tokens: Sequence[Token], found: Sequence[tuple[int, int, Known | None]]) -> dict[int, Role]:
    """Role of every unit and body, by the index of its first token."""
    roles: dict[int, Role] = {}
    waiting: list[int] = []
    following = Role.LEAD
    starts = {start for start, _, known in found if known}
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
    text: str, found: Sequence[tuple[int, int, Known | None]], roles: dict[int, Role] | None = None
) -> Iterator[NamePart]:
    tokens = tokens_of(text)
    done = 0
    for start, end, known in found:
        first, last = tokens[start].start, tokens[end - 1].end
        if done < first:
            yield NamePart(text[done:first])
        unit, body = (known, None) if isinstance(known, Unit) else (None, known)
        yield NamePart(text[first:last], unit, known is None, (roles or {}).get(start) if known else None, body)
        done = last
    if done < len(text):
        yield NamePart(text[done:])
