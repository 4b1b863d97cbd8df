"""Columns and labels of procedure lists, whatever they are called, and what a heading says a decision changes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from generator.schema.decision import ChangeKind
from generator.vietnamese import fold


class Column(Enum):
    """What a column of a list, or a labelled line, holds. The first pattern that fits a heading wins."""

    ORDER = r"stt|tt|so tt|so thu tu"
    OLD_CODE = r"ma(?: so)?(?: tthc| thu tuc(?: hanh chinh)?)? (?:cu|(?:bi |duoc )thay the)"
    CODE = r"ma(?: so)?(?: ho so)?(?: (?:tthc|thu tuc)(?: hanh chinh)?)?|code|so ho so tthc|ma ho so tthc"
    CHANGED_BY = r"(?:ten )?(?:vbqppl|van ban qppl|van ban)\b.*(?:quy dinh|sua doi|bai bo|thay the).*"
    REPLACED = r"(?:ten )?(?:thu tuc hanh chinh|tthc|thu tuc) (?:bi|duoc) thay the|thay the (?:cho )?(?:thu tuc|tthc).*"
    NAME = (
        r"(?:ten )?(?:cac )?(?:thu tuc|tthc)(?: hanh chinh)?(?: (?:duoc|bi|moi|sua|thay|bai|noi bo|da|cong bo).*)?"
        r"|name|noi dung|ten goi"
    )
    FIELD = r"(?:ten )?linh vuc(?: .*)?|linh_vuc|field"
    STATUTORY = r"thoi (?:han|gian)\b.*\b(?:theo quy dinh|luat dinh)"
    TIME = r"thoi (?:han|gian)(?: .*)?|time_limit"
    PLACE = r"(?:cach thuc, )?(?:dia diem|dia chi)(?: .*)?|noi (?:thuc hien|tiep nhan|nop|giai quyet|tra).*|place"
    FEE = r"(?:muc )?(?:phi|le phi)(?:[ ,/].*)?|fee"
    BASIS = r"(?:can cu|co so)(?: phap ly)?(?: .*)?|legal_basis"
    ONLINE = r"muc do(?: (?:cung cap|thuc hien|dvc).*)?|.*(?:dvctt|dich vu cong|truc tuyen).*|online_level"
    COMPETENT = r"(?:co quan )?(?:co )?tham quyen(?: .*)?"
    COORDINATING = r"(?:co quan |don vi )?phoi hop(?: .*)?"
    AGENCY = r"co quan .*|don vi .*"
    LEVEL = r"cap (?:thuc hien|giai quyet).*"
    POSTAL = r".*(?:bcci|buu chinh).*"
    ACTION = r"(?:hinh thuc|noi dung) cong bo|tinh trang"
    APPLICANTS = r"doi tuong(?: .*)?"
    PAPERS = r"thanh phan ho so(?: .*)?"
    SETS = r"so luong (?:bo )?ho so|so bo(?: ho so)?"
    OUTCOME = r"ket qua(?: .*)?"
    CONDITIONS = r"(?:yeu cau|dieu kien)(?:[ ,].*)?"
    KEYWORDS = r"tu khoa"
    PROVINCE = r"tinh(?:, thanh pho)?|province"
    DECISION = r"(?:so )?quyet dinh(?: cong bo)?(?: .*)?|publication_decision"
    SOURCE = r"nguon|trang nguon|source|dia chi trang"
    VERIFIED = r"verified|da doc.*"
    NOTE = r"ghi chu.*|note|luu y"


_CHANGES = {
    ChangeKind.NEW: r"moi ban hanh|ban hanh moi|chuan hoa",
    ChangeKind.AMENDED: r"sua doi|bo sung",
    ChangeKind.REPLACED: r"thay the",
    ChangeKind.ABOLISHED: r"bai bo|huy bo",
}
_MOSTLY = 0.6
_HEADING_WORDS = 45
"""No heading of a list is longer."""


def column_of(heading: str) -> Column | None:
    """The column that a heading names; None for one we do not know."""
    text = fold(re.sub(r"\([^()]*\)|[:*]", " ", heading))
    text = " ".join(text.split()).strip(" .")
    return next((column for column in Column if re.fullmatch(column.value, text)), None)


def columns_of(cells: Sequence[str]) -> list[Column | None] | None:
    """Columns by position if the row is a head of a list: it names procedures and one thing more about them."""
    named = [cell for cell in cells if cell]
    found = [column_of(cell) for cell in cells]
    known = {column for column in found if column}
    is_list = Column.NAME in known and bool(known - {Column.NAME, Column.NOTE, Column.ORDER})
    # A procedure's own name may read like a heading; a whole row of headings is no accident.
    return found if is_list and _MOSTLY * len(named) <= sum(column is not None for column in found) else None


def change_heading(text: str) -> ChangeKind | None:
    """The one change that a short heading about procedures names; a decision's title names several."""
    if len(text.split()) > _HEADING_WORDS or not re.search(r"danh muc|thu tuc|tthc", fold(text)):
        return None
    return change_in(text)


def change_in(text: str) -> ChangeKind | None:
    """The one change that words name."""
    found = [change for change, words in _CHANGES.items() if re.search(words, fold(text))]
    return found[0] if len(found) == 1 else None
