"""What the columns of a table of tasks hold, told by their headings in any order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from generator.importers.plans.items import plain
from generator.importers.plans.labels import Field, field_of
from generator.vietnamese import fold


class Column(Enum):
    """What a column holds besides a task's fields."""

    NUMBER = "TT"
    TEXT = "nội dung"
    AREA = "lĩnh vực"
    OTHER = "a heading nobody here knows"


Columns = tuple[Column | Field, ...]

_NUMBER = re.compile(r"(?:s?tt|so tt|so thu tu|thu tu|so|ma so|muc|ma nhiem vu|so nhiem vu|no)")
_WORK = "noi dung|nhiem vu|cong viec|cong tac|hoat dong|dau viec|viec|de an|du an|giai phap|chuong trinh"
_TEXT = re.compile(
    rf"(?:(?:ten|cac|danh muc|muc tieu|chi tieu)[ ,/-]*)*(?:{_WORK})\b(?:(?:,| va|/| -)? ?(?:{_WORK}|chu yeu|cu the"
    r"|trong tam|thuc hien|chinh|can thuc hien|cchc|cai cach hanh chinh|theo ke hoach|chi tieu|duoc giao|cua so"
    r"|(?:trong )?nam [0-9]{4}))*"
)
_AREA = re.compile(r"(?:linh vuc|mang|nhom|khoi|chuyen de|noi dung cai cach|truc noi dung)\b(?: \w+){0,5}")
_COUNTS = re.compile(r"[A-ZĐ]|[0-9]{1,2}(?:=[0-9+\-/*x]+)?")
_SPACE_AND_MARKS = re.compile(r"[\s.():*]+")


def columns_of(cells: Sequence[str], above: Columns, names: Sequence[str]) -> Columns:
    """The columns of a heading row; empty for any other row.

    A heading may span two rows: what the second leaves empty is said by the one above, `above` with its `names`.
    Of two columns that may name the work the first is the area.
    """
    own = [_column(cell) for cell in cells]
    if not any(isinstance(column, Field) for column in own):
        return ()
    spans_two = len(above) == len(own)
    # "Chủ trì | Phối hợp" below "Đơn vị thực hiện": nothing else stands there, or the same words again.
    is_second = spans_two and all(
        column is not Column.OTHER or not cell or cell == name
        for column, cell, name in zip(own, cells, names, strict=True)
    )
    works = own.count(Column.TEXT)
    if works > 1 and Column.AREA not in own:
        own[own.index(Column.TEXT)] = Column.AREA
    if works == 0 and not is_second and (found := _work_left(cells, own)) is not None:
        own[found] = Column.TEXT
    if own.count(Column.TEXT) != 1 and not is_second:
        return ()
    return tuple(
        above[at] if spans_two and not cell else column
        for at, (column, cell) in enumerate(zip(own, cells, strict=True))
    )


def _column(cell: str) -> Column | Field:
    words = fold(plain(cell)).strip(" .:*")
    if _NUMBER.fullmatch(words):
        return Column.NUMBER
    if _AREA.fullmatch(words) and not field_of(cell):
        return Column.AREA
    return Column.TEXT if _TEXT.fullmatch(words) else field_of(cell) or Column.OTHER


def _work_left(cells: Sequence[str], columns: Sequence[Column | Field]) -> int | None:
    """The one column that may name the work where no heading says so: an area without work, or the only unknown one."""
    may = [at for at, column in enumerate(columns) if column in {Column.AREA, Column.OTHER} and cells[at].strip()]
    has_lead = any(column in {Field.LEAD, Field.ACTING} for column in columns)
    return may[0] if len(may) == 1 and has_lead and sum(isinstance(one, Field) for one in columns) > 1 else None


def only_counts(cells: Sequence[str]) -> bool:
    """Whether a row only numbers the columns: "(1) | (2) | (3)", "A | B | 1 | 2 | 3=1+2"."""
    bare = [_SPACE_AND_MARKS.sub("", cell) for cell in cells]
    if bare == [str(at) for at in range(1, len(cells) + 1)]:
        return True
    return len(set(bare)) == len(bare) and "1" in bare and all(_COUNTS.fullmatch(cell) for cell in bare)
