"""A yearly plan (`plans/<co-quan>/<nam>/ke-hoach.yml`), as the plan states it."""

from __future__ import annotations

from datetime import date

from generator.schema.adjustment import Adjustment, adjustments_field
from generator.schema.base import Record, field
from generator.schema.common import (
    Allowance,
    Area,
    Concern,
    Correction,
    Period,
    Signer,
    Target,
    allowances_field,
    concerns_field,
)
from generator.schema.plan_comparison import AgainstLastYear
from generator.schema.references import ActingUnits, Cited, SupportingUnitName, UnitName, UpperTaskRef
from generator.schema.scalars import Day, LaterDay, Line, NumberSymbol, OneOrMore, TaskNumber, Text
from generator.schema.yearly import YearlyPaper


class FixedMilestone(Record):
    """A milestone stated by an editor where the wording cannot be understood, or is understood wrongly."""

    name: Line = field(key="noi_dung", label="Việc phải xong")
    due: LaterDay = field(key="han", label="Hạn")


class Subtask(Record):
    """A part of a task with units of its own."""

    title: Line = field(key="ten", label="Việc")
    text: Text | None = field(key="noi_dung", label="Nguyên văn", default=None)
    lead_units: OneOrMore[UnitName] = field(key="chu_tri", label="Đơn vị chủ trì", default=())
    supporting_units: OneOrMore[SupportingUnitName] = field(key="phoi_hop", label="Đơn vị phối hợp", default=())


class Removal(Record):
    """A task that a later paper took out of the plan: it stays on the page, with the reason."""

    on: Day = field(key="tu_ngay", label="Từ ngày")
    reason: Line = field(key="ly_do", label="Lý do")
    documents: OneOrMore[Cited] = field(key="van_ban", label="Theo văn bản", default=())


class Funding(Record):
    """What a task may cost and who pays, as the plan states it; one of both is enough."""

    amount: Line | None = field(
        key="so_tien", label="Số tiền", help="Như văn bản: “350 triệu đồng”, “theo dự toán được giao”", default=None
    )
    source: Line | None = field(
        key="nguon", label="Nguồn", help="Như văn bản: “ngân sách tỉnh”, “lồng ghép”", default=None
    )


class Task(Record):
    """One task. A field that the document lacks is absent here too."""

    number: TaskNumber = field(
        key="so", label="Số", help="Giữ như văn bản: 2.g, 6.2.a; mục tự là nhiệm vụ thì chỉ ghi số mục"
    )
    code: TaskNumber | None = field(
        key="ma", label="Mã riêng", help="Chỉ khi văn bản đánh trùng số: “7.b-2”", default=None
    )
    title: Line = field(key="ten", label="Nhiệm vụ", help="Tên ngắn, viết bằng lời của mình")
    text: Text | None = field(key="noi_dung", label="Nguyên văn", default=None)
    lead_units: OneOrMore[UnitName] = field(
        key="chu_tri", label="Đơn vị chủ trì", help="Tên hoặc mã đơn vị trong co-quan.yml", default=()
    )
    supporting_units: OneOrMore[SupportingUnitName] = field(key="phoi_hop", label="Đơn vị phối hợp", default=())
    acting_units: ActingUnits | None = field(
        key="thuc_hien",
        label="Đơn vị thực hiện",
        help="Khi văn bản chỉ có một mục: “Phòng A chủ trì, phòng B phối hợp”",
        default=None,
    )
    product: Text | None = field(key="san_pham", label="Sản phẩm", help="Như văn bản", default=None)
    timing: Line | None = field(
        key="thoi_gian", label="Thời gian thực hiện", help="Nguyên lời văn bản; máy tự hiểu các mốc", default=None
    )
    """The plan's own wording; milestones are derived from it, never stored."""
    milestones: tuple[FixedMilestone, ...] = field(
        key="moc", label="Mốc", help="Chỉ khi cần thay các mốc được hiểu từ thời gian thực hiện", default=()
    )
    targets: tuple[Target, ...] = field(key="chi_tieu", label="Chỉ tiêu", default=())
    documents: OneOrMore[Cited] = field(
        key="van_ban", label="Văn bản viện dẫn", help="908/QĐ-UBND ngày 29/10/2018", default=()
    )
    concerns: OneOrMore[Concern] = concerns_field()
    subtasks: tuple[Subtask, ...] = field(key="nhiem_vu_con", label="Việc thành phần", default=())
    implements: OneOrMore[UpperTaskRef] = field(
        key="thuc_hien_cua",
        label="Thực hiện nhiệm vụ của kế hoạch cấp trên",
        help="Tên tệp trong plans/cap-tren/ (không có .yml), dấu #, rồi số của nhiệm vụ: kh-tinh-2022#2.a",
        default=(),
    )
    responsible: Line | None = field(
        key="chiu_trach_nhiem", label="Chịu trách nhiệm", help="Chức vụ, không ghi tên người", default=None
    )
    funding: Funding | None = field(key="kinh_phi", label="Kinh phí", default=None)
    removed: Removal | None = field(
        key="bo", label="Đưa ra khỏi kế hoạch", help="Khi có văn bản bỏ nhiệm vụ này", default=None
    )
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    corrections: tuple[Correction, ...] = field(key="dinh_chinh", label="Đính chính", default=())
    adjustments: tuple[Adjustment, ...] = adjustments_field()
    allowances: tuple[Allowance, ...] = allowances_field()

    @property
    def id(self) -> str:
        """What tells this task from all others of its plan."""
        return self.code or self.number


class PlanArea(Record):
    """A section of the plan."""

    area: Area = field(key="ma", label="Lĩnh vực")
    title: Line | None = field(key="ten", label="Tên mục", help="Như văn bản ghi, khi khác tên lĩnh vực", default=None)
    tasks: tuple[Task, ...] = field(key="nhiem_vu", label="Nhiệm vụ")


class ReportDeadline(Record):
    """When the units' reports are due, in the plan's wording."""

    period: Period = field(key="ky", label="Kỳ báo cáo")
    timing: Line = field(key="thoi_gian", label="Thời hạn", help="Như văn bản: “Trước ngày 03/3/2022”")


class Plan(YearlyPaper):
    """A yearly plan."""

    title: Line | None = field(key="ten", label="Tên kế hoạch", default=None)
    number: NumberSymbol | None = field(key="so_ky_hieu", label="Số, ký hiệu", help="1782/KH-VP", default=None)
    issued_on: Day | None = field(key="ngay_ban_hanh", label="Ngày ban hành", default=None)
    signer: Signer | None = field(key="nguoi_ky", label="Người ký", default=None)
    source: Line | None = field(key="nguon", label="Tài liệu gốc", help="Tên văn bản chính thức", default=None)
    legal_bases: OneOrMore[Cited] = field(
        key="can_cu",
        label="Căn cứ",
        help="908/QĐ-UBND ngày 29/10/2018; văn bản phải có trong content/van-ban/",
        default=(),
    )
    purposes: tuple[Line, ...] = field(key="muc_dich", label="Mục đích", default=())
    requirements: tuple[Line, ...] = field(key="yeu_cau", label="Yêu cầu", default=())
    areas: tuple[PlanArea, ...] = field(key="linh_vuc", label="Lĩnh vực")
    report_deadlines: tuple[ReportDeadline, ...] = field(key="han_bao_cao", label="Hạn báo cáo", default=())
    implementation: tuple[Line, ...] = field(key="to_chuc_thuc_hien", label="Tổ chức thực hiện", default=())
    against_last_year: AgainstLastYear | None = field(
        key="so_voi_nam_truoc",
        label="So với năm trước",
        help="Người biên tập xác nhận nhiệm vụ nào nối tiếp nhiệm vụ nào; chạy cchc compare-plans để có bản đề nghị",
        default=None,
    )
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    corrections: tuple[Correction, ...] = field(key="dinh_chinh", label="Đính chính", default=())
    adjustments: tuple[Adjustment, ...] = adjustments_field()
    allowances: tuple[Allowance, ...] = allowances_field()

    @property
    def earliest_day(self) -> date | None:
        """A plan is made at the earliest in the December before its year."""
        return self.issued_on or date(self.year - 1, 12, 1)
