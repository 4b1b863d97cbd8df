"""What the columns of a table of tasks hold, told by their headings in any order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from generator.importers.plans.items import plain
from generator.importers.plans.labels import Field, field_of
from generator.importers.plans.row_numbers import number_in
from generator.vietnamese import fold


class Column(Enum):
    """What a column holds besides a task's fields."""

    NUMBER = "TT"
    TEXT = "nội dung"
    AREA = "lĩnh vực"
    AREA_NUMBER = "số của lĩnh vực"
    TIME = "quý I"
    """A stretch of time in which a cross marks what is due."""
    OTHER = "a heading nobody here knows"


Columns = tuple[Column | Field, ...]

_NUMBER = re.compile(r"(?:s?tt|so tt|so thu tu|thu tu|so|ma so|muc|ma nhiem vu|so nhiem vu|no)")
_WORK = "noi dung|nhiem vu|cong viec|cong tac|hoat dong|dau viec|viec|de an|du an|giai phap|chuong trinh"
_TEXT = re.compile(rf"(?:(?:ten|cac|danh muc|muc tieu|chi tieu)[ ,/-]*)*(?:{_WORK})\b[^.:;]{{0,60}}")
_NO_WORK = re.compile(r"\b(?:tinh hinh|kho khan|nguyen nhan|danh gia|ty le|so luong|don vi tinh)\b")
_AREA = re.compile(r"(?:linh vuc|mang|nhom|khoi|chuyen de|noi dung cai cach|truc noi dung)\b(?: \w+){0,5}")
_TIME = re.compile(r"(?:quy|q|thang|t|nam)[ ./]*(?:[ivx]{1,4}|[0-9]{1,2})(?:[/ -]*(?:nam )?20[0-9]{2})?")
_PERSON = re.compile(r"\b(?:lanh dao|ca nhan|nguoi|can bo|cong chuc|chuyen vien)\b")
_COUNTS = re.compile(r"[A-ZĐ]|[0-9]{1,2}(?:=[0-9+\-/*x]+)?")
_SPACE_AND_MARKS = re.compile(r"[\s.():*\[\]]+")
_SURE_FIELDS = 2
"""Fields by which a heading below the first is one, and one without a column for the work."""


def columns_of(
    cells: Sequence[str], above: Columns, names: Sequence[str], rows: Sequence[Sequence[str]] = ()
) -> Columns:
    """The columns of a heading row; empty for any other row.

    A heading may span two rows: what the second leaves empty is said by the one above, `above` with its `names`.
    Of two columns that may name the work the first is the area. `rows` are those below, as wide: where no heading
    names the work, it stands in the widest column that nobody knows.
    """
    own = [_column(cell) for cell in cells]
    is_second = _is_second(own, cells, above, names)
    fields = sum(isinstance(column, Field) for column in own)
    if not fields and not (is_second and Column.TIME in own):
        return ()
    if is_second:
        return _completed(own, cells, above, names)
    if _is_numbered(own, cells):
        return ()
    if Field.LEAD in own:
        # Beside a unit that leads, a person is no second unit.
        own = [Column.OTHER if column is Field.ACTING and _PERSON.search(fold(cell)) else column
               for column, cell in zip(own, cells, strict=True)]  # fmt: skip
    works = own.count(Column.TEXT)
    if works > 1 and Column.AREA not in own:
        own[own.index(Column.TEXT)] = Column.AREA
    elif works == 0 and fields >= _SURE_FIELDS and (found := _work_left(cells, own, rows)) is not None:
        own[found] = Column.TEXT
    return tuple(own) if own.count(Column.TEXT) == 1 else ()


def is_sure(columns: Columns) -> bool:
    """Whether a heading row is one beyond doubt, also among rows of tasks, whose cells may say "Kết quả"."""
    fields = {column for column in columns if isinstance(column, Field)}
    return len(fields) >= _SURE_FIELDS and Column.NUMBER in columns


def _column(cell: str) -> Column | Field:
    words = fold(plain(cell)).strip(" .:*")
    if _NUMBER.fullmatch(words):
        return Column.NUMBER
    if _TIME.fullmatch(words):
        return Column.TIME
    field = field_of(cell)
    if _AREA.fullmatch(words) and not field:
        return Column.AREA
    return Column.TEXT if _TEXT.fullmatch(words) and not field and not _NO_WORK.search(words) else field or Column.OTHER


def _is_numbered(columns: Sequence[Column | Field], cells: Sequence[str]) -> bool:
    """Whether a row is a task's or a section's by its first cell: a number."""
    return Column.NUMBER not in columns and any(number_in(cell) is not None for cell in cells[:1])


def _is_second(
    own: Sequence[Column | Field], cells: Sequence[str], above: Columns, names: Sequence[str]
) -> bool:  # fmt: skip
    """Whether the row says more of the heading above: "Chủ trì | Phối hợp" below "Đơn vị thực hiện".

    Nothing else stands there, or the same words again.
    """
    if len(above) != len(own):
        return False
    spanned = _filled(names)
    return all(
        not cell or cell == name or isinstance(column, Field) or _holds_many(at, spanned)
        for at, (column, cell, name) in enumerate(zip(own, cells, names, strict=True))
    ) and any(cell and cell != name for cell, name in zip(cells, names, strict=True))


def _holds_many(at: int, names: Sequence[str]) -> bool:
    """Whether the heading above covers this column and another."""
    return bool(names[at]) and names.count(names[at]) > 1


def _completed(
    own: Sequence[Column | Field], cells: Sequence[str], above: Columns, names: Sequence[str]
) -> Columns:  # fmt: skip
    filled = _filled(names)
    columns = []
    for at, (column, cell) in enumerate(zip(own, cells, strict=True)):
        upper = _column(filled[at]) if cell and not names[at] else above[at]
        is_part = column in {Column.OTHER, Column.TIME} and isinstance(upper, Field) and upper is not Field.TIMING
        columns.append(upper if not cell or is_part or column is Column.OTHER else column)
    return tuple(columns)


def _filled(names: Sequence[str]) -> list[str]:
    """Names with those of merged cells in every place that they cover."""
    filled: list[str] = []
    for name in names:
        filled.append(name or (filled[-1] if filled else ""))
    return filled


def joined_names(cells: Sequence[str], names: Sequence[str]) -> tuple[str, ...]:
    """Headings over two rows: what the lower says, else what the upper does."""
    return tuple(cell or name for cell, name in zip(cells, names, strict=True))


def _work_left(
    cells: Sequence[str], columns: Sequence[Column | Field], rows: Sequence[Sequence[str]]
) -> int | None:  # fmt: skip
    """The column that may name the work where no heading says so: an area without work, or the widest unknown one."""
    may = [at for at, column in enumerate(columns) if column in {Column.AREA, Column.OTHER} and cells[at].strip()]
    has_lead = any(column in {Field.LEAD, Field.ACTING} for column in columns)
    if not may or not has_lead or any(_NO_WORK.search(fold(cell)) for cell in cells):
        return None
    return max(may, key=lambda at: sum(len(row[at]) for row in rows if at < len(row)))


def only_counts(cells: Sequence[str]) -> bool:
    """Whether a row only numbers the columns: "(1) | (2) | (3)", "A | B | 1 | 2 | 3=1+2"."""
    bare = [_SPACE_AND_MARKS.sub("", cell) for cell in cells]
    if bare == [str(at) for at in range(1, len(cells) + 1)]:
        return True
    return len(set(bare)) == len(bare) and "1" in bare and all(_COUNTS.fullmatch(cell) for cell in bare)
