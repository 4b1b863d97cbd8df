"""A procedure's place lies in its own province, and no promise is longer than the statute allows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.derive.network import Network
from generator.derive.provinces import FOLDED_NAMES, home_of
from generator.derive.time_savings import Outcome, saving_of
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.procedure import Procedure
from generator.vietnamese import fold

_NAMES = "|".join(re.escape(name) for name in FOLDED_NAMES)
_OFFICES = "so|ubnd|uy ban nhan dan|trung tam|chi cuc|van phong"
_END = r"(?=\s*(?:[,;().–-]|$))"
# Streets and wards bear names of provinces ("đường Hà Nội", "244 Điện Biên Phủ"), so a name alone proves nothing:
# it is called province or city, ends the name of an office, or is the last part of the address.
_NAMED = re.compile(
    rf"\b(?:tinh|thanh pho|tp\.?) ?(?P<called>{_NAMES}){_END}"
    rf"|(?:^|[,;(–] ?)(?:{_OFFICES})\b[^,;()0-9–]* (?P<office>{_NAMES}){_END}"
    rf"|, ?(?P<last>{_NAMES})\s*$"
)


def a_place_lies_in_its_province(network: Network) -> Iterator[Problem]:
    for record in (entry.record for entry in network.data.of(Procedure)):
        home = home_of(record.province)
        for wording, at in _places(record) if home else ():
            if (found := _foreign(wording, home)) is not None:
                yield problem("place-of-another-province", at=at, found=found, province=record.province)


def _places(record: Procedure) -> Iterator[tuple[str, Place]]:
    if record.place:
        yield record.place, record.origin.at("noi_thuc_hien")
    if record.reception and record.reception.address:
        yield record.reception.address, record.reception.origin.at("dia_chi")


@lru_cache(maxsize=4096)
def _foreign(wording: str, home: str | None) -> str | None:
    """The first other province that the wording names; its predecessors before a merger are no others."""
    for match in _NAMED.finditer(fold(wording)):
        group = match.lastgroup or "called"
        if home_of(match[group]) != home:
            # Folding keeps the length of composed letters, so the place of the match is that in the wording.
            return wording[match.start(group) : match.end(group)]
    return None


def no_promise_is_longer_than_the_statute(network: Network) -> Iterator[Problem]:
    for record in (entry.record for entry in network.data.of(Procedure)):
        saving = saving_of(record)
        if saving and saving.outcome is Outcome.LONGER:
            facts = {"found": saving.promised, "statutory": saving.statutory}
            yield problem("promise-longer-than-statute", at=record.origin.at("thoi_han"), **facts)
