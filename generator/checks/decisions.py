"""Decisions about procedures: their days against the law, and what only an unknown list could explain."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.network import Network
from generator.derive.time.calendar import WorkingCalendar
from generator.problems import Problem, problem
from generator.rules.register import faults
from generator.schema.decision import Decision, DecisionKind
from generator.vietnamese import spell_date

PUBLICATION_DAYS = 5
"""Days from the decision to force, for a province. Source: NĐ 63/2010/NĐ-CP art. 15."""
ENTRY_WORKING_DAYS = 5
"""Working days from signature to entry in the national base. Source: NĐ 63/2010/NĐ-CP art. 24.2."""


def decisions_come_before_force(network: Network) -> Iterator[Problem]:
    for entry in network.data.of(Decision):
        decision = entry.record
        since = decision.in_force_from
        if decision.kind is DecisionKind.LIST and since and (since - decision.issued_on).days < PUBLICATION_DAYS:
            facts = {"found": spell_date(since), "issued_on": spell_date(decision.issued_on)}
            yield problem("decided-late", at=decision.origin.at("hieu_luc_tu"), **facts)


def decisions_are_entered_in_time(network: Network) -> Iterator[Problem]:
    calendar = WorkingCalendar(network.data)
    for entry in network.data.of(Decision):
        decision = entry.record
        if decision.entered_on and calendar.exceeds(ENTRY_WORKING_DAYS, decision.issued_on, decision.entered_on):
            facts = {"found": spell_date(decision.entered_on), "issued_on": spell_date(decision.issued_on)}
            yield problem("entered-late", at=decision.origin.at("nhap_csdlqg"), **facts)


def unknown_lists_leave_no_riddle(network: Network) -> Iterator[Problem]:
    for fault in faults(network):
        if fault.gap:
            decision = fault.gap.decision.record
            paper = f"{decision.number} ngày {spell_date(decision.issued_on)}"
            why = fault.problem.message
            yield problem(
                "change-after-unknown-list", at=fault.change.place, found=fault.change.code, why=why, other=paper
            )
