"""Initiatives of one year (`plans/<co-quan>/<nam>/sang-kien.yml`). Their authors are offices, never persons."""

from __future__ import annotations

from generator.schema.base import Record, field
from generator.schema.common import Allowance, allowances_field
from generator.schema.references import Cited, UnitName
from generator.schema.scalars import Line, OneOrMore, Whole
from generator.schema.yearly import YearlyPaper


class Initiative(Record):
    """One initiative or new way of working."""

    names_nobody = True
    number: Whole = field(key="so", label="Số", help="Thứ tự trong danh sách của năm")
    name: Line = field(key="ten", label="Sáng kiến")
    units: OneOrMore[UnitName] = field(key="don_vi", label="Đơn vị", help="Đơn vị là tác giả; không ghi tên người")
    recognised_by: Cited | None = field(key="cong_nhan", label="Văn bản công nhận", default=None)
    effect: Line | None = field(key="hieu_qua", label="Hiệu quả", default=None)
    documents: OneOrMore[Cited] = field(key="van_ban", label="Văn bản khác", default=())
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)


class InitiativeList(YearlyPaper):
    """All initiatives of one agency in one year."""

    source: Line | None = field(key="nguon", label="Tài liệu gốc", default=None)
    initiatives: tuple[Initiative, ...] = field(key="sang_kien", label="Các sáng kiến")
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    allowances: tuple[Allowance, ...] = allowances_field()
