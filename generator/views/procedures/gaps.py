"""Decisions whose list is not known: why a register may lack something, as pages tell it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.derive.network import Network
from generator.derive.procedures.register import Gap
from generator.page_kind import Link
from generator.views.procedures.register_links import decision_link, spell_fields


@dataclass(frozen=True)
class RegisterGap:
    """From when, of which province, in which fields, and because of which decision."""

    since: date
    province: str
    fields: str
    decision: Link


def register_gap(network: Network, gap: Gap) -> RegisterGap:
    record = gap.decision.record
    return RegisterGap(gap.since, record.province, spell_fields(network, record), decision_link(gap.decision))
