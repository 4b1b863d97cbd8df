"""Decisions in the order in which readers look for them, and the document of the register that each one is."""

from __future__ import annotations

import re

from generator.derive.network import Network
from generator.derive.procedures.provinces import without_title
from generator.loading.dataset import Entry
from generator.schema.decision import Decision
from generator.schema.document import Document
from generator.vietnamese import fold, spell_date

_NUMBER = re.compile(r"[0-9]+[/-][^\s,;()]+")
_DAY = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")


def decision_name(decision: Decision) -> str:
    """Numbers begin anew every year, so the day belongs to the name: "404/QĐ-UBND ngày 12/07/2022"."""
    return f"{decision.number} ngày {spell_date(decision.issued_on)}"


def newest_first(network: Network) -> list[Entry[Decision]]:
    return sorted(network.data.of(Decision), key=lambda one: (one.record.issued_on, one.file), reverse=True)


def documents_of(network: Network, decision: Decision) -> tuple[Entry[Document], ...]:
    """Documents of the same number and day; several only where two agencies gave one number on one day."""
    same_number = network.documents.by_number(decision.number)
    return tuple(one for one in same_number if is_same_paper(decision, one.record))


def decisions_of(network: Network, document: Document) -> tuple[Entry[Decision], ...]:
    """Decisions of the same number and day."""
    return tuple(one for one in network.data.of(Decision) if is_same_paper(one.record, document))


def is_same_paper(decision: Decision, document: Document) -> bool:
    same_issuer = document.issuer is None or fold(document.issuer) == fold(decision.issuer)
    same_number = decision.number.lower() == document.number.lower()
    return same_number and decision.issued_on == document.issued_on and same_issuer


def decision_named(network: Network, wording: str, province: str) -> Entry[Decision] | None:
    """The one decision of the province that `2788/QĐ-UBND (03/8/2020)` means; None where it could mean another.

    Without a day the number must be the only one: numbers begin anew every year.
    """
    numbers = {match.lower() for match in _NUMBER.findall(wording)}
    days = {(int(year), int(month), int(day)) for day, month, year in _DAY.findall(wording)}
    fitting = [
        entry
        for entry in network.data.of(Decision)
        if entry.record.number.lower() in numbers and without_title(entry.record.province) == without_title(province)
    ]
    if days:
        fitting = [one for one in fitting if one.record.issued_on.timetuple()[:3] in days]
    return fitting[0] if len(fitting) == 1 else None
