"""Score sheets of an agency and a year (`plans/<co-quan>/<nam>/chi-so.yml`), as they were filled in and assessed."""

from __future__ import annotations

from generator.schema.base import Record, field
from generator.schema.common import Allowance, allowances_field
from generator.schema.references import Cited, CriterionRef, FrameworkRef, TaskRef
from generator.schema.scalars import Day, Line, Number, OneOrMore, Url, Whole
from generator.schema.yearly import YearlyPaper


class ProofLink(Record):
    """A page elsewhere that proves something."""

    name: Line = field(key="ten", label="Tên")
    url: Url = field(key="dia_chi", label="Địa chỉ")


class StatedPoints(Record):
    """Points in the three columns of a score sheet."""

    self_scored: Number | None = field(key="tu_cham", label="Tự chấm", default=None)
    assessed: Number | None = field(key="tham_dinh", label="Thẩm định", default=None)
    surveyed: Number | None = field(key="dieu_tra", label="Điều tra", default=None)


class Score(StatedPoints):
    """The points of one criterion at any level. Above the lowest level they are a sum that the parts must give."""

    criterion: CriterionRef = field(key="tieu_chi", label="Tiêu chí", help="Mã trong bộ chỉ số")
    loss_reason: Line | None = field(key="ly_do", label="Lý do bị trừ điểm", default=None)
    documents: OneOrMore[Cited] = field(key="minh_chung", label="Văn bản minh chứng", default=())
    tasks: OneOrMore[TaskRef] = field(
        key="nhiem_vu", label="Nhiệm vụ chứng minh", help="Số nhiệm vụ trong kế hoạch cùng năm", default=()
    )
    links: tuple[ProofLink, ...] = field(key="lien_ket", label="Liên kết minh chứng", default=())
    explanation: Line | None = field(
        key="giai_trinh", label="Giải trình", help="Khi không có tài liệu kiểm chứng", default=None
    )
    allowances: tuple[Allowance, ...] = allowances_field()


class Rank(Record):
    """Where the agency stands in its group."""

    position: Whole = field(key="thu", label="Thứ hạng")
    group_size: Whole = field(key="tong_so", label="Số cơ quan trong nhóm")
    group: Line | None = field(key="nhom", label="Nhóm", default=None)
    grade: Line | None = field(
        key="xep_loai", label="Xếp loại", help="Xuất sắc, tốt, khá, trung bình, yếu", default=None
    )


class ScoreSheet(Record):
    """What one index gives the agency in the year."""

    framework: FrameworkRef = field(key="bo_chi_so", label="Bộ chỉ số", help="Tên tệp trong plans/bo-chi-so/")
    self_scored_on: Day | None = field(key="ngay_tu_cham", label="Ngày tự chấm", default=None)
    assessed_on: Day | None = field(key="ngay_tham_dinh", label="Ngày thẩm định", default=None)
    assessor: Line | None = field(key="co_quan_tham_dinh", label="Cơ quan thẩm định", default=None)
    decision: Cited | None = field(key="quyet_dinh", label="Văn bản công bố kết quả", default=None)
    rank: Rank | None = field(key="hang", label="Xếp hạng", default=None)
    stated_total: StatedPoints | None = field(
        key="tong", label="Tổng điểm văn bản ghi", help="Được đối chiếu với tổng các tiêu chí", default=None
    )
    scores: tuple[Score, ...] = field(key="diem", label="Điểm")
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    allowances: tuple[Allowance, ...] = allowances_field()


class ScoreSheets(YearlyPaper):
    """The whole file."""

    sheets: tuple[ScoreSheet, ...] = field(key="bang_diem", label="Bảng điểm")
