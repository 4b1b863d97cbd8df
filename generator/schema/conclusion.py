"""A conclusion notice (`plans/<co-quan>/<nam>/ket-luan/*.yml`): numbered directives, and what it proves."""

from __future__ import annotations

from datetime import date

from generator.schema.base import Record, Vocabulary, field
from generator.schema.common import Allowance, Concern, Signer, Target, allowances_field, concerns_field
from generator.schema.follow_up import FollowUp
from generator.schema.references import Cited, MilestoneRef, SupportingUnitName, TaskRef, UnitName
from generator.schema.scalars import (
    Day,
    DayOrPart,
    Line,
    NumberSymbol,
    OneOrMore,
    Whole,
)
from generator.schema.yearly import YearlyPaper


class Reading(Vocabulary):
    """Whose words a link between two papers is."""

    STATED = "van-ban-neu", "Văn bản nêu"
    OURS = "chung-toi-doc", "Cách chúng tôi đọc văn bản, không phải lời của văn bản"


class Directive(Record):
    """One numbered directive."""

    number: Whole = field(key="so", label="Số")
    title: Line = field(key="ten", label="Chỉ đạo", help="Viết ngắn bằng lời của mình")
    details: tuple[Line, ...] = field(key="noi_dung", label="Nội dung", default=())
    lead_units: OneOrMore[UnitName] = field(key="chu_tri", label="Đơn vị chủ trì", default=())
    supporting_units: OneOrMore[SupportingUnitName] = field(key="phoi_hop", label="Đơn vị phối hợp", default=())
    timing: Line | None = field(key="thoi_gian", label="Thời gian", default=None)
    targets: tuple[Target, ...] = field(key="chi_tieu", label="Chỉ tiêu", default=())
    documents: OneOrMore[Cited] = field(key="van_ban", label="Văn bản viện dẫn", default=())
    tasks: OneOrMore[TaskRef] = field(
        key="nhiem_vu",
        label="Nhiệm vụ liên quan",
        help="Số nhiệm vụ trong kế hoạch cùng năm; liên hệ do chúng tôi đọc",
        default=(),
    )
    concerns: OneOrMore[Concern] = concerns_field()
    follow_ups: tuple[FollowUp, ...] = field(
        key="theo_doi", label="Theo dõi", help="Thêm một mục mỗi lần biết thêm; không sửa mục cũ", default=()
    )


class Proof(Record):
    """A document, named by the notice, that answers a milestone of a task."""

    task: TaskRef = field(key="nhiem_vu", label="Nhiệm vụ")
    milestone: MilestoneRef = field(key="moc", label="Mốc thứ", help="Đếm từ 1")
    document: Cited = field(key="van_ban", label="Văn bản chứng minh")
    directive: Whole = field(key="chi_dao", label="Nêu tại chỉ đạo số")
    reading: Reading = field(key="cach_doc", label="Cách đọc")
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)


class Conclusion(YearlyPaper):
    """A notice of conclusions."""

    title: Line = field(key="ten", label="Tên")
    number: NumberSymbol | None = field(key="so_ky_hieu", label="Số, ký hiệu", default=None)
    issued_on: DayOrPart | None = field(key="ngay_ban_hanh", label="Ngày ban hành", default=None)
    meeting_on: Day | None = field(key="ngay_hop", label="Ngày họp", default=None)
    signer: Signer | None = field(key="nguoi_ky", label="Người ký", default=None)
    source: Line | None = field(key="nguon", label="Tài liệu gốc", default=None)
    summary: Line | None = field(key="tom_tat", label="Tóm tắt", default=None)
    directives: tuple[Directive, ...] = field(key="chi_dao", label="Chỉ đạo")
    proofs: tuple[Proof, ...] = field(key="minh_chung", label="Minh chứng cho nhiệm vụ", default=())
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    allowances: tuple[Allowance, ...] = allowances_field()

    @property
    def earliest_day(self) -> date | None:
        issued = self.issued_on
        stated = date(issued.year, issued.month or 1, issued.day or 1) if issued else None
        return self.meeting_on or stated or super().earliest_day
