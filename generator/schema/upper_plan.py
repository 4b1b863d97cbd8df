"""Plans of the province, a ministry or the Government whose tasks departments carry out (`plans/cap-tren/*.yml`)."""

from __future__ import annotations

from datetime import date

from generator.schema.attachments import Attachment, attachments_field
from generator.schema.base import Record, field
from generator.schema.common import Allowance, allowances_field
from generator.schema.scalars import Day, Line, NumberSymbol, TaskNumber, Url, Year


class UpperTask(Record):
    """A task that such a plan gives."""

    number: TaskNumber = field(key="so", label="Số", help="Như văn bản: 2, 2.a")
    title: Line = field(key="ten", label="Nhiệm vụ")
    lead: Line | None = field(key="chu_tri", label="Chủ trì, như văn bản ghi", default=None)
    product: Line | None = field(key="san_pham", label="Sản phẩm", default=None)
    timing: Line | None = field(key="thoi_gian", label="Thời gian, như văn bản ghi", default=None)


class UpperPlan(Record):
    """One plan above the departments' own."""

    title: Line = field(key="ten", label="Tên kế hoạch")
    number: NumberSymbol = field(key="so_ky_hieu", label="Số, ký hiệu")
    issuer: Line = field(key="co_quan", label="Cơ quan ban hành")
    issued_on: Day = field(key="ngay_ban_hanh", label="Ngày ban hành")
    from_year: Year = field(key="tu_nam", label="Từ năm")
    to_year: Year = field(key="den_nam", label="Đến năm")
    tasks: tuple[UpperTask, ...] = field(key="nhiem_vu", label="Nhiệm vụ")
    url: Url | None = field(key="dia_chi", label="Toàn văn", default=None)
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    files: tuple[Attachment, ...] = attachments_field()
    allowances: tuple[Allowance, ...] = allowances_field()

    @property
    def earliest_day(self) -> date | None:
        return self.issued_on
