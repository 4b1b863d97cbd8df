"""Exceptions: a finding that an editor keeps, with a reason. One that is expired or needless is a finding too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.derive.network import Network
from generator.derive.words.wordings import records_within
from generator.editorial_catalogue import EDITORIAL
from generator.places import Place
from generator.problems import Problem, did_you_mean, problem
from generator.schema.base import Record
from generator.schema.common import Allowance
from generator.vietnamese import spell_date

CODES = tuple(code for theme in EDITORIAL.values() for code in theme)


@dataclass(frozen=True)
class _Granted:
    """An allowance and the stretch of a file that it covers."""

    allowance: Allowance
    covers: Place
    is_expired: bool

    def allows(self, one: Problem) -> bool:
        if self.is_expired or one.code != self.allowance.code or one.place.file != self.covers.file:
            return False
        inside, around = one.place.field, self.covers.field
        return not around or inside == around or inside.startswith((f"{around}.", f"{around}["))


def without_allowed(network: Network, problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems that nothing allows, and what is wrong with the allowances themselves."""
    granted: dict[str, list[_Granted]] = {}
    for one in _granted(network):
        granted.setdefault(one.covers.file, []).append(one)
    used: set[int] = set()
    for found in problems:
        allowing = [one for one in granted.get(found.place.file, ()) if one.allows(found)]
        used.update(id(one) for one in allowing)
        if not allowing:
            yield found
    for one in (one for same_file in granted.values() for one in same_file):
        if one.is_expired or id(one) not in used:
            yield _wrong(one)


def _granted(network: Network) -> Iterator[_Granted]:
    for entry in network.data.entries:
        for record in records_within(entry.record):
            for allowance in _allowances(record):
                expired = allowance.until is not None and allowance.until < network.as_of
                yield _Granted(allowance, record.origin.place, expired)


def _allowances(record: Record) -> tuple[Allowance, ...]:
    found = getattr(record, "allowances", ())
    return tuple(one for one in found if isinstance(one, Allowance))


def _wrong(one: _Granted) -> Problem:
    code, until = one.allowance.code, one.allowance.until
    if one.is_expired and until:
        at = one.allowance.origin.at("den_ngay")
        return problem("expired-allowance", at=at, found=code, until=spell_date(until))
    hint = "Xóa ngoại lệ này."
    if code not in CODES:
        hint = did_you_mean(code, CODES, otherwise="Mã này không phải kiểm tra biên tập; xóa ngoại lệ này.")
    return problem("unused-allowance", at=one.allowance.origin.at("ma"), found=code, suggestion=hint)
