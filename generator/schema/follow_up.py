"""What became of a matter: dated entries, added and never overwritten."""

from __future__ import annotations

from generator.schema.base import Record, Vocabulary, field
from generator.schema.references import Cited
from generator.schema.scalars import Day, Line, OneOrMore


class FollowUpState(Vocabulary):
    """How far a matter is."""

    RUNNING = "dang-thuc-hien", "Đang thực hiện"
    DONE = "hoan-thanh", "Đã hoàn thành"
    STOPPED = "khong-thuc-hien", "Không thực hiện"


class FollowUp(Record):
    """What was known of a matter on a day."""

    on: Day = field(key="ngay", label="Ngày")
    state: FollowUpState = field(key="trang_thai", label="Tình trạng")
    documents: OneOrMore[Cited] = field(key="van_ban", label="Văn bản chứng minh", default=())
    note: Line | None = field(key="ghi_chu", label="Ghi chú", help="Với khong-thuc-hien: lý do", default=None)
