"""What a decision changed in single procedures, old and new side by side, as its page shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import addresses
from generator.derive.across.decision_changes import Pair, has_comparison, pairs_of
from generator.derive.network import Network
from generator.derive.procedures.differences import differences
from generator.derive.procedures.register import code_key
from generator.derive.words.differences import Difference
from generator.page_kind import Link
from generator.schema.base import keys_of, labels_of
from generator.schema.decision import Decision, DecisionItem
from generator.schema.procedure import Procedure
from generator.views.procedures.register_links import procedure_link

_LABELS = {key: labels_of(Procedure)[name] for name, key in keys_of(Procedure).items()}


@dataclass(frozen=True)
class Line:
    """A line of a cell; `mark` says what became of it."""

    text: str
    mark: str | None = None


@dataclass(frozen=True)
class SideBySideRow:
    """One part of a procedure before and after. A side without lines is one that nobody states."""

    label: str
    before: tuple[Line, ...]
    after: tuple[Line, ...]


@dataclass(frozen=True)
class PairView:
    """An old procedure against the new one, from their two records."""

    old: Link
    missing: str | None
    """Whose file is not there, so that nothing can be compared: "cũ", "mới"."""
    rows: tuple[SideBySideRow, ...]


@dataclass(frozen=True)
class ItemChangesView:
    """Everything known of before and after for one line of the annex."""

    anchor: str
    code: str
    procedure: Link | None
    stated: tuple[SideBySideRow, ...]
    """In the decision's own words."""
    pairs: tuple[PairView, ...]


def item_changes(network: Network, decision: Decision) -> tuple[ItemChangesView, ...]:
    """In the order of the annex; lines of which only the kind of change is known are left out."""
    return tuple(
        _of_item(network, decision, item) for item in decision.items if has_comparison(network, decision, item)
    )


def _of_item(network: Network, decision: Decision, item: DecisionItem) -> ItemChangesView:
    return ItemChangesView(
        anchor=addresses.change_anchor(item.code),
        code=item.code,
        procedure=procedure_link(network, code_key(decision.province, item.code)),
        stated=tuple(SideBySideRow(_LABELS[one.part], _cell(one.before), _cell(one.after)) for one in item.changes),
        pairs=tuple(_pair(pair) for pair in pairs_of(network, decision, item)),
    )


def _pair(pair: Pair) -> PairView:
    old = pair.old
    link = Link(f"{old.record.name} ({pair.old_code})", addresses.procedure(old.names["name"])) if old else None
    if old is None or pair.new is None:
        return PairView(link or Link(pair.old_code), "cũ" if old is None else "mới", ())
    # The two codes stand in the headings already, and always differ.
    labels = labels_of(Procedure)
    found = (one for one in differences(old.record, pair.new.record) if one.name != "code")
    rows = (side_by_side_row(one, labels[one.name]) for one in found)
    return PairView(link or Link(pair.old_code), None, tuple(rows))


def side_by_side_row(found: Difference, label: str) -> SideBySideRow:
    """What was dropped and what was added is said behind its line."""
    before = tuple(_marked(found.before, found.dropped, "bỏ"))
    after = tuple(_marked(found.after, found.added, "thêm"))
    if found.is_reordered:
        after = (*after, Line("", "đổi thứ tự"))
    return SideBySideRow(label, before, after)


def _marked(lines: Sequence[str], named: Sequence[str], mark: str) -> Iterator[Line]:
    # A side that is silent proves nothing: then the other side was neither dropped nor added.
    left = Counter(named) if len(named) < len(lines) else Counter()
    for line in lines:
        yield Line(line, mark if left[line] else None)
        left[line] -= 1


def _cell(wording: str | None) -> tuple[Line, ...]:
    return (Line(wording),) if wording else ()
