"""The register of procedures at a date, derived from decisions; every change leads to its decision and place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from generator.derive.procedures.codes import national_key
from generator.derive.procedures.provinces import without_title
from generator.loading.dataset import Entry
from generator.places import Place
from generator.schema.decision import ChangeKind, Decision, DecisionKind
from generator.schema.findings import Effect, Standing

CodeKey = tuple[str, str]
"""Province, national key: one procedure of one province, however its code is spelled."""


@dataclass(frozen=True)
class Change:
    """One change of one procedure by one decision."""

    key: CodeKey
    code: str
    """As the decision writes it."""
    effect: Effect
    on: date
    decision: Entry[Decision]
    place: Place
    others: tuple[str, ...] = ()
    """Codes at the other end of a replacement: the old ones, or the new ones."""


@dataclass(frozen=True)
class State:
    """One procedure on a day."""

    standing: Standing
    last: Change
    since: date | None = None
    """In force since; None where no decision we have introduced the procedure."""
    amended_on: date | None = None
    """Last amendment since then."""

    @property
    def ended_on(self) -> date | None:
        return None if self.standing is Standing.IN_FORCE else self.last.on


@dataclass(frozen=True)
class Gap:
    """A decision whose list is not known: from that day the register of its fields and province may lack changes."""

    decision: Entry[Decision]
    since: date


@dataclass(frozen=True)
class Register:
    """Every procedure that a decision names, as it stands on a day."""

    as_of: date
    states: Mapping[CodeKey, State]
    changes: Mapping[CodeKey, tuple[Change, ...]]
    """In order; with those that are decided and not yet in force."""
    gaps: tuple[Gap, ...]
    """Oldest first; future ones too."""

    def state_of(self, province: str, code: str) -> State | None:
        """None where no decision in force speaks of the procedure."""
        return self.states.get(code_key(province, code))

    def history_of(self, province: str, code: str) -> tuple[Change, ...]:
        """Every change in order, future ones too."""
        return self.changes.get(code_key(province, code), ())

    def gaps_of(self, province: str, field_of_work: str) -> tuple[Gap, ...]:
        """Why the register of a field is not complete on the day: until the first one's day it is."""
        known = (gap for gap in self.gaps if gap.since <= self.as_of)
        return tuple(gap for gap in known if covers(gap.decision.record, province, (field_of_work,)))


def code_key(province: str, code: str) -> CodeKey:
    """`2.002131`, `2.002131.H34` and `2.002131.000.00.00.H34` are one procedure of a province."""
    return without_title(province), national_key(code)


def in_force_on(decision: Decision) -> date:
    """The day from which the decision counts: the day of issue where it states no other."""
    return decision.in_force_from or decision.issued_on


def covers(decision: Decision, province: str, fields_of_work: Iterable[str]) -> bool:
    """Whether the decision speaks of the province and of one of the fields."""
    return without_title(decision.province) == without_title(province) and not set(fields_of_work).isdisjoint(
        decision.fields_of_work
    )


def register_at(decisions: Iterable[Entry[Decision]], as_of: date) -> Register:
    """The register as the decisions make it, on one day.

    What the decisions contradict themselves about is in `register_doubts.py`; here the later change counts.
    """
    lists = [entry for entry in decisions if entry.record.kind is DecisionKind.LIST]
    changes: dict[CodeKey, list[Change]] = defaultdict(list)
    for change in (change for entry in sorted(lists, key=_order) for change in changes_by(entry)):
        changes[change.key].append(change)
    states: dict[CodeKey, State] = {}
    for key, history in changes.items():
        for change in history:
            if change.on <= as_of:
                states[key] = after(states.get(key), change)
    gaps = (Gap(entry, in_force_on(entry.record)) for entry in sorted(lists, key=_order) if entry.record.list_unknown)
    return Register(as_of, states, {key: tuple(history) for key, history in changes.items()}, tuple(gaps))


def changes_by(entry: Entry[Decision]) -> Iterator[Change]:
    """What one decision does, procedure by procedure; an old one comes once, with all that replace it."""
    decision = entry.record
    on = in_force_on(decision)
    successors: dict[CodeKey, Change] = {}
    for item in decision.items:
        key, place = code_key(decision.province, item.code), item.origin.at("ma")
        yield Change(key, item.code, _EFFECTS[item.kind], on, entry, place, item.replaces)
        for at, old in enumerate(item.replaces):
            key, place = code_key(decision.province, old), item.origin.at("thay_cho", at)
            known = successors.get(key) or Change(key, old, Effect.REPLACED, on, entry, place)
            successors[key] = replace(known, others=(*known.others, item.code))
    yield from successors.values()


def after(state: State | None, change: Change) -> State:
    """How a procedure stands after one more change; without a state it existed before the first decision we have."""
    is_in_force = state is not None and state.standing is Standing.IN_FORCE
    if change.effect is Effect.INTRODUCED or (change.effect is Effect.REPLACES and not is_in_force):
        return State(Standing.IN_FORCE, change, since=change.on)
    since, amended_on = (state.since, state.amended_on) if state else (None, None)
    if change.effect is Effect.REPLACED:
        return State(Standing.REPLACED, change, since, amended_on)
    if change.effect is Effect.ABOLISHED:
        return State(Standing.ABOLISHED, change, since, amended_on)
    return State(Standing.IN_FORCE, change, since, amended_on=change.on)


_EFFECTS = {
    ChangeKind.NEW: Effect.INTRODUCED,
    ChangeKind.AMENDED: Effect.AMENDED,
    ChangeKind.REPLACED: Effect.REPLACES,
    ChangeKind.ABOLISHED: Effect.ABOLISHED,
}


def _order(entry: Entry[Decision]) -> tuple[date, date, str]:
    # Of two that come into force on one day the later decision has the last word.
    return in_force_on(entry.record), entry.record.issued_on, entry.file
