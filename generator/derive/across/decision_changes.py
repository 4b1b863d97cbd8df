"""What of a decision can be shown before and after: its own words, and pairs of an old and a new procedure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.network import Network
from generator.derive.procedures.register import Change, code_key
from generator.loading.dataset import Entry
from generator.schema.decision import ChangeKind, Decision, DecisionItem
from generator.schema.procedure import Procedure


@dataclass(frozen=True)
class Pair:
    """An old procedure and the new one, each where its province has a file of it."""

    old_code: str
    old: Entry[Procedure] | None
    new: Entry[Procedure] | None


def pairs_of(network: Network, decision: Decision, item: DecisionItem) -> tuple[Pair, ...]:
    """One for each replaced procedure; none for other kinds of change."""
    files = network.procedures_by_key
    new = files.get(code_key(decision.province, item.code))
    return tuple(Pair(old, files.get(code_key(decision.province, old)), new) for old in item.replaces)


def has_comparison(network: Network, decision: Decision, item: DecisionItem) -> bool:
    """Whether the page of the decision sets before and after side by side, or says why it can do so only for one."""
    if item.kind not in (ChangeKind.AMENDED, ChangeKind.REPLACED):
        return False
    return bool(item.changes) or any(pair.old or pair.new for pair in pairs_of(network, decision, item))


def comparisons_of_change(network: Network, change: Change) -> Iterator[str]:
    """Codes of the changed or new procedures whose before and after its decision's page shows."""
    decision = change.decision.record
    ends = {change.code, *change.others}
    for item in decision.items:
        if item.code in ends and has_comparison(network, decision, item):
            yield item.code
