"""One procedure in several places as tables: what each source states, and how old or unsure it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.derive.procedures.by_field import ended
from generator.derive.procedures.online_levels import old_meaning, read_online_level
from generator.derive.procedures.provinces import home_of, without_title
from generator.derive.procedures.register import Register
from generator.derive.procedures.shared import Extremes, is_nationwide
from generator.derive.procedures.stated import stated_fee, stated_time
from generator.loading.dataset import Entry
from generator.page_kind import Link
from generator.schema.procedure import Procedure

MOST_COLUMNS = 4
"""Beside the row heads; more do not fit a screen."""


@dataclass(frozen=True)
class Cell:
    """What one place states, and what must be said of it."""

    text: Link | None
    marks: tuple[str, ...] = ()
    silent: str = "không ghi"
    """What stands in a cell that has neither."""


@dataclass(frozen=True)
class Row:
    """A row, or a column where rows are places: its head and its cells."""

    head: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class ComparisonTable:
    """Heads of the columns, the first one that of the row heads."""

    heads: tuple[str, ...]
    rows: tuple[Row, ...]


def compared_rows(
    entries: Sequence[Entry[Procedure]], register: Register, times: Extremes | None, fees: Extremes | None
) -> tuple[Row, ...]:
    """One row for everything that is compared, also where no source states it."""
    parts: tuple[tuple[str, Callable[[Entry[Procedure]], Cell]], ...] = (
        ("Thời hạn", lambda one: _cell(stated_time(one.record), *_least(one, times, "ngắn nhất"))),
        ("Thời hạn theo quy định", lambda one: _cell(one.record.statutory_time_limit)),
        ("Phí, lệ phí", lambda one: _cell(stated_fee(one.record), *_least(one, fees, "thấp nhất"))),
        ("Ai được làm", lambda one: _cell(", ".join(who.label for who in one.record.applicants))),
        ("Hồ sơ", lambda one: _cell(_papers(one.record))),
        ("Cấp thực hiện", lambda one: _cell(one.record.level.label if one.record.level else None)),
        ("Mức độ trực tuyến", _online),
        ("Nơi thực hiện", lambda one: _cell(one.record.place)),
        ("Mã", lambda one: _cell(one.record.code)),
        ("Quyết định công bố", lambda one: _cell(one.record.decision)),
        ("Nguồn", _source),
        ("Lưu ý", lambda one: Cell(None, tuple(_cautions(one.record, register)), silent="")),
    )
    return tuple(Row(label, tuple(map(made, entries))) for label, made in parts)


def as_tables(places: Sequence[str], rows: Sequence[Row]) -> tuple[ComparisonTable, ...]:
    """A column a place while they fit; otherwise a row a place, and as many tables as the parts need."""
    if len(places) <= MOST_COLUMNS:
        return (ComparisonTable(("Mục", *places), tuple(rows)),)
    tables = []
    for start in range(0, len(rows), MOST_COLUMNS):
        some = rows[start : start + MOST_COLUMNS]
        turned = tuple(Row(place, tuple(row.cells[at] for row in some)) for at, place in enumerate(places))
        tables.append(ComparisonTable(("Tỉnh, thành phố", *(row.head for row in some)), turned))
    return tuple(tables)


def _cell(text: str | None, *marks: str) -> Cell:
    return Cell(Link(text) if text else None, marks)


def _least(entry: Entry[Procedure], found: Extremes | None, mark: str) -> tuple[str, ...]:
    return (mark,) if found and not found.is_one and any(entry is one for one in found.least_at) else ()


def _papers(record: Procedure) -> str | None:
    counts = [
        f"{case.case}: {len(case.papers)} loại giấy tờ" if case.case else f"{len(case.papers)} loại giấy tờ"
        for case in record.papers
    ]
    told = [record.papers_told] if record.papers_told else []
    sets = [f"{record.sets} bộ hồ sơ"] if record.sets else []
    return "; ".join([*counts, *told, *sets]) or None


def _online(entry: Entry[Procedure]) -> Cell:
    wording = entry.record.online_level
    is_old = old_meaning(read_online_level(wording)) is not None
    return _cell(wording, *(["cách chia cũ, trước Nghị định 42/2022/NĐ-CP"] if is_old else []))


def _source(entry: Entry[Procedure]) -> Cell:
    source = entry.record.source
    marks = () if source.verified else ("chưa đọc được trang gốc",)
    return Cell(Link(urlsplit(source.url).hostname or source.url, url=source.url), marks)


def _cautions(record: Procedure, register: Register) -> Iterator[str]:
    if standing := ended(record, register):
        yield standing.label
    home = home_of(record.province)
    if home and not is_nationwide(record) and without_title(home) != without_title(record.province):
        yield f"số liệu từ trước khi sắp xếp đơn vị hành chính (nay: {home})"
    if record.note:
        yield record.note
