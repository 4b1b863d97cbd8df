"""What decisions did to one procedure, as its page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator import addresses
from generator.derive.across.decision_changes import comparisons_of_change
from generator.derive.network import Network
from generator.derive.procedures.register import Change
from generator.page_kind import Link
from generator.schema.findings import Standing
from generator.schema.procedure import Procedure
from generator.views.procedures.gaps import RegisterGap, register_gap
from generator.views.procedures.register_links import decision_link, named_code


@dataclass(frozen=True)
class EndedView:
    """The notice on the page of a procedure that is no longer in force."""

    standing: str
    on: date
    decision: Link
    successors: tuple[Link, ...]


@dataclass(frozen=True)
class ChangeRow:
    on: date
    is_ahead: bool
    """Decided, and not yet in force."""
    effect: str
    decision: Link
    others: tuple[Link, ...]
    """What it replaces, or what replaces it."""
    comparisons: tuple[Link, ...]
    """Where before and after stand side by side."""


@dataclass(frozen=True)
class HistoryView:
    """Everything about the procedure that decisions say, or may say."""

    ended: EndedView | None
    rows: tuple[ChangeRow, ...]
    gaps: tuple[RegisterGap, ...]


def history_view(network: Network, record: Procedure) -> HistoryView:
    """Empty for a procedure that no decision of its province could speak of."""
    changes = network.register.history_of(record.province, record.code) if record.code else ()
    gaps = network.register.gaps_of(record.province, record.field_of_work)
    return HistoryView(
        ended=_ended(network, record),
        rows=tuple(
            ChangeRow(
                on=one.on,
                is_ahead=one.on > network.as_of,
                effect=one.effect.label,
                decision=decision_link(one.decision),
                others=_others(network, one),
                comparisons=_comparisons(network, one),
            )
            for one in changes
        ),
        gaps=tuple(register_gap(network, gap) for gap in gaps),
    )


def _ended(network: Network, record: Procedure) -> EndedView | None:
    state = network.register.state_of(record.province, record.code) if record.code else None
    if state is None or state.standing is Standing.IN_FORCE:
        return None
    said = {Standing.ABOLISHED: "Thủ tục này đã bị bãi bỏ", Standing.REPLACED: "Thủ tục này đã được thay thế"}
    return EndedView(
        said[state.standing], state.last.on, decision_link(state.last.decision), _others(network, state.last)
    )


def _others(network: Network, change: Change) -> tuple[Link, ...]:
    return tuple(named_code(network, change.decision.record.province, code) for code in change.others)


def _comparisons(network: Network, change: Change) -> tuple[Link, ...]:
    found = tuple(comparisons_of_change(network, change))
    text = "trước và sau" if len(found) == 1 else "trước và sau ({code})"
    name = change.decision.names["name"]
    return tuple(Link(text.format(code=code), addresses.change(name, code)) for code in found)
