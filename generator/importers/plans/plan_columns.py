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
    OTHER = "a heading nobody here knows"


Columns = tuple[Column | Field, ...]

_NUMBER = re.compile(r"(?:s?tt|so tt|so thu tu|thu tu|so|ma so|muc)")
_WORK = "noi dung|nhiem vu|cong viec|cong tac|hoat dong|dau viec|viec"
_TEXT = re.compile(
    rf"(?:(?:ten|cac) )*(?:{_WORK})\b(?:(?:,| va|/| -)? ?(?:{_WORK}|chu yeu|cu the|trong tam|thuc hien|chinh|giai phap"
    r"|cchc|cai cach hanh chinh))*"
)
_SPACE_AND_MARKS = re.compile(r"[\s.():*]+")


def columns_of(cells: Sequence[str], above: Columns, names: Sequence[str]) -> Columns:
    """The columns of a heading row; empty for any other row.

    A heading may span two rows: what the second leaves empty is said by the one above, `above` with its `names`.
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
    return Column.TEXT if _TEXT.fullmatch(words) else field_of(cell) or Column.OTHER


def only_counts(cells: Sequence[str]) -> bool:
    """Whether a row only numbers the columns: "(1) | (2) | (3)"."""
    return [_SPACE_AND_MARKS.sub("", cell) for cell in cells] == [str(at) for at in range(1, len(cells) + 1)]
