"""Feedback that was handled in one year (`plans/<co-quan>/<nam>/phan-anh.yml`).

There is no field for who wrote, and none may be added. Sources: NĐ 63/2010/NĐ-CP art. 6.1.a, 18.4 (applicants' data
stay secret); NĐ 20/2008/NĐ-CP (what became of feedback is public).
"""

from __future__ import annotations

from datetime import date

from generator.schema.base import Record, field
from generator.schema.common import Allowance, allowances_field
from generator.schema.references import Cited, OutsideProcedureRef, UnitName
from generator.schema.scalars import Day, Line, OneOrMore, Text, Whole
from generator.schema.yearly import YearlyPaper


class AnswerLimit(Record):
    """Within how many working days the agency answers, and who says so."""

    working_days: Whole = field(key="so_ngay_lam_viec", label="Số ngày làm việc")
    basis: Line = field(key="theo", label="Theo", help="Văn bản hoặc quy chế quy định thời hạn")


class FeedbackItem(Record):
    """One matter, without anything that tells who raised it."""

    names_nobody = True
    number: Whole = field(key="so", label="Số", help="Thứ tự trong năm; không phải số hồ sơ")
    received_on: Day = field(key="ngay_nhan", label="Ngày nhận")
    topic: Line = field(key="chu_de", label="Chủ đề")
    procedure: OutsideProcedureRef | None = field(key="thu_tuc", label="Mã thủ tục", default=None)
    question: Text = field(
        key="noi_dung", label="Nội dung", help="Tóm tắt; không ghi tên, địa chỉ, điện thoại, số hồ sơ của người gửi"
    )
    answer: Text | None = field(key="tra_loi", label="Trả lời", default=None)
    answered_on: Day | None = field(key="ngay_tra_loi", label="Ngày trả lời", default=None)
    answered_by: OneOrMore[UnitName] = field(key="don_vi_tra_loi", label="Đơn vị trả lời", default=())
    documents: OneOrMore[Cited] = field(key="van_ban", label="Văn bản", default=())
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)

    @property
    def earliest_day(self) -> date | None:
        return self.received_on


class FeedbackList(YearlyPaper):
    """All feedback of one agency in one year."""

    limit: AnswerLimit | None = field(key="thoi_han", label="Thời hạn trả lời", default=None)
    source: Line | None = field(key="nguon", label="Tài liệu gốc", default=None)
    items: tuple[FeedbackItem, ...] = field(key="phan_anh", label="Phản ánh, kiến nghị")
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    allowances: tuple[Allowance, ...] = allowances_field()
