"""Parts of a clause that are nothing but times: there "6/2027" is a month and "2027" a year, and no paper's number.

A deadline is written so in a column of its own, before a verb ("6/2027 ban hành") or beside a colon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.derive.time.lasting import without_lasting
from generator.derive.time.points import PointReader, Zone, plain

_WORDS = (
    "hoan thanh|xong|thuc hien|trien khai|du kien|bat dau|ket thuc|thoi gian|thoi han|thoi diem|moc"
    "|han(?: chot| cuoi(?: cung)?)?|trong(?: nam)?|ca nam|vao|cac|va|hoac|hay|la|tu(?: nay)?|den|dinh ky|giai doan"
    "|tro (?:di|ve sau)|00:00(?::00)?"
)
_SOFT = re.compile(rf"(?:[\s,.()+&:-]|\b(?:{_WORDS})\b)*")
_VERB = re.compile(
    r"\b(?:hoan thanh|ban hanh|trien khai|thuc hien|bao cao|tong ket|so ket|xay dung|trinh|to chuc|tham muu|nghiem thu"
    r"|van hanh|hoan thien|ket thuc|phe duyet|ra soat|kiem tra|danh gia|cong bo|nhan rong)\b"
)
_NUMBER_OF = re.compile(r"\b(?:so|van ban|quyet dinh|ke hoach|nghi quyet|thong tu|chi thi|luat) ?:? ?$")


def read_points(clause: str) -> PointReader:
    """The points of a clause without double blanks; in its bare parts also those that prose would not show."""
    text = plain(clause)
    if any(char.isdecimal() for char in text):
        for start, end in _zones(text):
            reader = PointReader(clause, (start, end))
            rest = without_lasting(reader.rest[start:end])
            if (reader.points or reader.impossible or reader.unclear) and _SOFT.fullmatch(rest):
                return reader
    return PointReader(clause)


def _zones(text: str) -> Iterator[Zone]:
    """The whole, what stands before a verb or a colon, what stands after a colon."""
    yield 0, len(text)
    if (verb := _VERB.search(text)) and verb.start():
        yield 0, verb.start()
    before, colon, _ = text.partition(": ")
    if colon:
        yield 0, len(before)
    before, colon, _ = text.rpartition(": ")
    if colon and not _NUMBER_OF.search(before):
        yield len(before) + len(colon), len(text)
