"""Abbreviations and other names (`content/tu-vien-tat.yml`): for the search, their own page, and pop-ups."""

from __future__ import annotations

from generator.schema.base import Record, field
from generator.schema.scalars import Line, OneOrMore


class Term(Record):
    """One thing and the ways in which papers and people write it."""

    name: Line = field(key="day_du", label="Viết đầy đủ")
    abbreviations: OneOrMore[Line] = field(
        key="viet_tat", label="Viết tắt", help="Mỗi chữ viết tắt chỉ thuộc một mục", default=()
    )
    other_names: OneOrMore[Line] = field(
        key="con_goi", label="Cách gọi khác", help="Cách người dân hay gõ khi tìm", default=()
    )
    meaning: Line | None = field(key="giai_thich", label="Giải thích", default=None)
    source: Line | None = field(
        key="nguon", label="Thấy ở", help="Văn bản viết cả hai cách, hoặc giải thích", default=None
    )


class Glossary(Record):
    """The whole file."""

    terms: tuple[Term, ...] = field(key="tu", label="Từ")
