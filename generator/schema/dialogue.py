"""A dialogue with citizens and organisations (`plans/<co-quan>/<nam>/doi-thoai/*.yml`). Nobody who asked is named."""

from __future__ import annotations

from datetime import date

from generator.schema.base import Record, Vocabulary, field
from generator.schema.common import Allowance, allowances_field
from generator.schema.follow_up import FollowUp
from generator.schema.references import Cited, TaskRef, UnitName
from generator.schema.scalars import Day, LaterDay, LaterDayOrPart, Line, OneOrMore, Text, Whole
from generator.schema.yearly import YearlyPaper


class DialogueForm(Vocabulary):
    """How people met."""

    IN_PERSON = "truc-tiep", "Trực tiếp"
    ONLINE = "truc-tuyen", "Trực tuyến"
    BOTH = "ket-hop", "Trực tiếp kết hợp trực tuyến"


class Question(Record):
    """One question and what became of it."""

    names_nobody = True
    topic: Line = field(key="chu_de", label="Chủ đề")
    question: Text = field(key="cau_hoi", label="Câu hỏi", help="Không ghi tên, địa chỉ, điện thoại người hỏi")
    answer: Text | None = field(key="tra_loi", label="Trả lời", default=None)
    answered_on: Day | None = field(
        key="ngay_tra_loi", label="Ngày trả lời", help="Bỏ trống khi trả lời ngay tại buổi đối thoại", default=None
    )
    answered_by: OneOrMore[UnitName] = field(key="don_vi_tra_loi", label="Đơn vị trả lời", default=())
    promise: Line | None = field(key="viec_tiep_theo", label="Việc tiếp theo", default=None)
    units: OneOrMore[UnitName] = field(key="chu_tri", label="Đơn vị làm tiếp", default=())
    due_on: LaterDay | None = field(key="han", label="Hạn", default=None)
    tasks: OneOrMore[TaskRef] = field(
        key="nhiem_vu", label="Nhiệm vụ liên quan", help="Số nhiệm vụ trong kế hoạch cùng năm", default=()
    )
    follow_ups: tuple[FollowUp, ...] = field(key="theo_doi", label="Theo dõi", default=())
    documents: OneOrMore[Cited] = field(key="van_ban", label="Văn bản", default=())


class Dialogue(YearlyPaper):
    """One dialogue, planned or held."""

    title: Line = field(key="ten", label="Tên")
    planned_for: LaterDayOrPart | None = field(
        key="du_kien", label="Dự kiến", help="Ngày, tháng hoặc năm, như kế hoạch đối thoại ghi", default=None
    )
    held_on: Day | None = field(
        key="ngay_to_chuc", label="Ngày tổ chức", help="Bỏ trống khi chưa tổ chức", default=None
    )
    place: Line | None = field(key="dia_diem", label="Địa điểm", default=None)
    form: DialogueForm | None = field(key="hinh_thuc", label="Hình thức", default=None)
    with_whom: Line | None = field(key="doi_thoai_voi", label="Đối thoại với", default=None)
    chair: Line | None = field(key="chu_tri", label="Người chủ trì", help="Chức vụ, hoặc chức vụ và tên", default=None)
    attendance: Whole | None = field(key="so_nguoi_du", label="Số người dự", default=None)
    tasks: OneOrMore[TaskRef] = field(
        key="nhiem_vu", label="Nhiệm vụ trong kế hoạch", help="Nhiệm vụ yêu cầu đối thoại", default=()
    )
    documents: OneOrMore[Cited] = field(key="van_ban", label="Văn bản", default=())
    questions: tuple[Question, ...] = field(key="hoi_dap", label="Câu hỏi và trả lời", default=())
    source: Line | None = field(key="nguon", label="Tài liệu gốc", default=None)
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    allowances: tuple[Allowance, ...] = allowances_field()

    @property
    def earliest_day(self) -> date | None:
        return self.held_on or super().earliest_day
