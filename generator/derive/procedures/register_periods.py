"""The register of a province from change to change: each period begins with a decision and ends before the next one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from generator.derive.procedures.provinces import without_title
from generator.derive.procedures.register import Change, CodeKey, Gap, Register, State, after
from generator.schema.findings import Standing
from generator.vietnamese import collation_key


@dataclass(frozen=True)
class Period:
    """Days on which nothing changed."""

    begins: date
    ends: date | None
    """Last day; None where no later decision is known."""
    changes: tuple[Change, ...]
    """What happened on the first day; none where only lists that are not known begin to count."""
    in_force: Mapping[CodeKey, State]
    """What decisions say is in force."""
    earlier: Mapping[CodeKey, Change]
    """Procedures that later decisions change and none introduced: they are older, and nobody says since when."""
    gaps: tuple[Gap, ...]
    """Lists not known that count by then."""

    def holds(self, day: date) -> bool:
        return self.begins <= day and (self.ends is None or day <= self.ends)


@dataclass(frozen=True)
class ProvinceHistory:
    """Every period of a province, oldest first."""

    province: str
    periods: tuple[Period, ...]


def histories(register: Register) -> tuple[ProvinceHistory, ...]:
    """One for each province with decisions, in Vietnamese order. The decisions are replayed once, whatever the days."""
    names: dict[str, str] = {}
    changes: dict[str, dict[date, list[Change]]] = defaultdict(lambda: defaultdict(list))
    for change in (change for history in register.changes.values() for change in history):
        names.setdefault(change.key[0], change.decision.record.province)
        changes[change.key[0]][change.on].append(change)
    gaps: dict[str, list[Gap]] = defaultdict(list)
    for gap in register.gaps:
        key = without_title(gap.decision.record.province)
        names.setdefault(key, gap.decision.record.province)
        gaps[key].append(gap)
    return tuple(
        ProvinceHistory(names[key], _periods(changes[key], gaps[key]))
        for key in sorted(names, key=lambda one: collation_key(names[one]))
    )


def _periods(changes: Mapping[date, list[Change]], gaps: list[Gap]) -> tuple[Period, ...]:
    days = sorted(changes.keys() | {gap.since for gap in gaps})
    earlier: dict[CodeKey, Change] = {}
    states: dict[CodeKey, State] = {}
    for change in (change for day in days for change in changes.get(day, ())):
        states[change.key] = after(states.get(change.key), change)
        if states[change.key].since is None:
            earlier.setdefault(change.key, change)
    states = {}
    periods: list[Period] = []
    for at, day in enumerate(days):
        today = tuple(changes.get(day, ()))
        for change in today:
            states[change.key] = after(states.get(change.key), change)
            earlier.pop(change.key, None)
        periods.append(
            Period(
                begins=day,
                ends=days[at + 1] - timedelta(days=1) if at + 1 < len(days) else None,
                changes=today,
                in_force={key: state for key, state in states.items() if state.standing is Standing.IN_FORCE},
                earlier=dict(earlier),
                gaps=tuple(gap for gap in gaps if gap.since <= day),
            )
        )
    return tuple(periods)
