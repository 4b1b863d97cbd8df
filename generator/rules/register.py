"""Where decisions contradict each other or change what nobody introduced."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.derive.network import Network
from generator.derive.procedures.register import Change, Gap, State, after, covers
from generator.problems import Problem, problem
from generator.schema.decision import Decision
from generator.schema.findings import Effect, Standing
from generator.schema.procedure import Procedure
from generator.vietnamese import spell_date


@dataclass(frozen=True)
class Fault:
    """A change that the changes before it do not allow."""

    problem: Problem
    change: Change
    gap: Gap | None
    """A decision with an unknown list that could explain it; then it is no more than a doubt."""


def decisions_agree(network: Network) -> Iterator[Problem]:
    """What cannot be true of the decisions; what an unknown list could explain is left to the checks."""
    yield from (fault.problem for fault in faults(network) if fault.gap is None)


def faults(network: Network) -> Iterator[Fault]:
    for history in network.register.changes.values():
        yield from _faults_of(network, history)


def _faults_of(network: Network, history: Sequence[Change]) -> Iterator[Fault]:
    state: State | None = None
    for at, change in enumerate(history):
        if rival := _rival(history[:at], change):
            facts = {"found": change.code, "day": spell_date(change.on), "other": rival.decision.record.number}
            yield Fault(problem("decisions-conflict", at=change.place, **facts), change, None)
        elif found := _problem_with(network, state, change):
            yield Fault(found, change, _explaining(network, state, change))
        state = after(state, change)


def _rival(before: Sequence[Change], change: Change) -> Change | None:
    """A change of the same procedure signed on one day and in force from one day, so that no order can be told."""
    signed = change.decision.record.issued_on
    for other in before:
        same_days = other.on == change.on and other.decision.record.issued_on == signed
        same_days = same_days and other.decision is not change.decision
        if same_days and {other.effect, change.effect} != {Effect.AMENDED}:
            return other
    return None


def _problem_with(network: Network, state: State | None, change: Change) -> Problem | None:
    if state and state.last.decision is change.decision:
        return None  # twice in one decision, which its own rules say
    if change.effect in (Effect.INTRODUCED, Effect.REPLACES):
        if change.effect is Effect.INTRODUCED and state and state.standing is Standing.IN_FORCE:
            return problem("new-code-in-force", at=change.place, **_facts(state, change))
        return None
    if state is None:
        known = _has_file(network, change) or not (network.data.is_whole(Decision) and network.data.is_whole(Procedure))
        return None if known else problem("change-of-unknown-procedure", at=change.place, found=change.code)
    if state.standing is not Standing.IN_FORCE:
        return problem("already-abolished", at=change.place, **_facts(state, change))
    return None


def _facts(state: State, change: Change) -> dict[str, str]:
    decision = state.last.decision.record
    paper = f"{decision.number} ngày {spell_date(decision.issued_on)}"
    said = state.standing.label[:1].lower() + state.standing.label[1:]
    return {"found": change.code, "standing": said, "day": spell_date(state.last.on), "other": paper}


def _has_file(network: Network, change: Change) -> bool:
    return network.procedure_meant(change.decision.record.province, change.code) is not None


def _explaining(network: Network, state: State | None, change: Change) -> Gap | None:
    decision = change.decision.record
    for gap in network.register.gaps:
        lies_between = gap.since <= change.on and (state is None or gap.since >= state.last.on)
        if lies_between and covers(gap.decision.record, decision.province, decision.fields_of_work):
            return gap
    return None
