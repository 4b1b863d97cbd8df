"""Lists of procedures as pages show them: rows by field of work, and the words by which a script filters and sorts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator import addresses
from generator.derive.network import Network
from generator.derive.procedures.by_field import FieldGroup, reading_order
from generator.derive.procedures.rows import ProcedureRow, row_of
from generator.page_kind import Link
from generator.views.list_filters import Choice, Filter
from generator.views.procedures.filters import questions


@dataclass(frozen=True)
class ListRow:
    link: Link
    ended: str | None
    province: str
    time_limit: str | None
    fee: str | None
    code: str | None
    marks: tuple[tuple[str, str], ...]
    """What the row says to the script: name and value of each `data-…`."""


@dataclass(frozen=True)
class ListGroup:
    """The procedures of one field of work."""

    field_of_work: Link
    rows: tuple[ListRow, ...]


@dataclass(frozen=True)
class ProcedureList:
    """The whole list."""

    groups: tuple[ListGroup, ...]
    filters: tuple[Filter, ...]

    @property
    def count(self) -> int:
        return sum(len(group.rows) for group in self.groups)


def procedure_list(network: Network, groups: Iterable[FieldGroup]) -> ProcedureList:
    """The groups in their order; a procedure stands in one of them at most."""
    found = [(group, [row_of(entry, network.register) for entry in group.procedures]) for group in groups]
    rows = [row for _, listed in found for row in listed]
    asked = questions([group.field_of_work for group, _ in found])
    answered = ((question, [question.answers(row) for row in rows]) for question in asked)
    telling = [(question, answers) for question, answers in answered if len(set(answers)) > 1]
    in_order = sorted(range(len(rows)), key=lambda at: reading_order(rows[at].record))
    ranks = {at: rank for rank, at in enumerate(in_order, start=1)}
    listed = iter(
        _list_row(row, [(one.name, answers[at]) for one, answers in telling], ranks[at]) for at, row in enumerate(rows)
    )
    return ProcedureList(
        groups=tuple(
            ListGroup(Link(group.name, addresses.field_of_work(group.code)), tuple(next(listed) for _ in members))
            for group, members in found
        ),
        filters=tuple(
            Filter(one.name, one.label, one.in_order(choice for each in answers for choice in each))
            for one, answers in telling
        ),
    )


def _list_row(row: ProcedureRow, answers: Iterable[tuple[str, tuple[Choice, ...]]], rank: int) -> ListRow:
    record = row.record
    keys = ((name, " ".join(choice.key for choice in choices)) for name, choices in answers)
    return ListRow(
        link=Link(record.name, addresses.procedure(row.entry.names["name"])),
        ended=row.ended.label if row.ended else None,
        province=record.province,
        time_limit=row.time_limit,
        fee=row.fee,
        code=record.code,
        marks=tuple((name, value) for name, value in (*keys, *_marks(row, rank)) if value),
    )


def _marks(row: ProcedureRow, rank: int) -> Iterator[tuple[str, str]]:
    """Code, other words for the procedure, and its places in the orders; what is unknown is absent and comes last."""
    yield "ma", row.record.code or ""
    yield "tu-khoa", ", ".join((*row.record.keywords, *(one.name for one in row.record.former_names)))
    yield "theo-ten", str(rank)
    yield "theo-thoi-han", f"{row.duration.rough_days:.3f}" if row.duration else ""
    yield "theo-phi", "" if row.fee_vnd is None else str(row.fee_vnd)
