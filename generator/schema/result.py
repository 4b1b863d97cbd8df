"""The result of one period (`plans/<co-quan>/<nam>/ket-qua/<ky>.yml`): the page and the article come from it."""

from __future__ import annotations

from datetime import date

from generator.schema.base import Record, Vocabulary, field
from generator.schema.common import Allowance, Area, Figure, Period, Statement, allowances_field
from generator.schema.references import Cited, MilestoneRef, TaskRef
from generator.schema.scalars import Day, Line, OneOrMore, Slug, Text, YesNo
from generator.schema.yearly import YearlyPaper


class ProgressState(Vocabulary):
    """What a unit reports about a task."""

    RUNNING = "dang-thuc-hien", "Đang thực hiện"
    DONE = "hoan-thanh", "Hoàn thành"
    DROPPED = "khong-thuc-hien", "Không thực hiện"


class Progress(Record):
    """What was reported about one task of the same agency and year."""

    task: TaskRef = field(key="nhiem_vu", label="Nhiệm vụ")
    milestone: MilestoneRef | None = field(
        key="moc", label="Mốc thứ", help="Đếm từ 1; bỏ trống nếu nói về cả nhiệm vụ", default=None
    )
    state: ProgressState = field(key="trang_thai", label="Tình trạng")
    done_on: Day | None = field(key="ngay_hoan_thanh", label="Ngày hoàn thành", default=None)
    documents: OneOrMore[Cited] = field(key="van_ban", label="Văn bản chứng minh", default=())
    product: Line | None = field(
        key="san_pham", label="Sản phẩm đã có", help="Khi sản phẩm không phải là văn bản: “đã mở 02 lớp”", default=None
    )
    reason: Line | None = field(
        key="ly_do", label="Lý do", help="Vì sao trễ hạn, hoặc vì sao không thực hiện", default=None
    )
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)


class ResultArea(Record):
    """What was done in one area."""

    area: Area = field(key="ma", label="Lĩnh vực")
    title: Line | None = field(key="ten", label="Tên mục", default=None)
    statements: tuple[Statement, ...] = field(key="ket_qua", label="Kết quả", default=())
    figures: tuple[Figure, ...] = field(key="so_lieu", label="Số liệu", default=())


OPENING, PRIORITIES = "mo-dau", "trong-tam"
"""How editors call the parts of an article that are no area."""


class RewrittenPart(Record):
    """A part of the article in the editor's own words, in place of what is made from the data."""

    part: Slug = field(key="muc", label="Đoạn", help="mo-dau, trong-tam, hoặc mã một lĩnh vực của kết quả này")
    text: Text = field(key="noi_dung", label="Nội dung")


class Article(Record):
    """How the same result reads as news."""

    title: Line = field(key="tieu_de", label="Tiêu đề")
    slug: Slug = field(key="dia_chi", label="Địa chỉ", help="Phần cuối của địa chỉ bài viết")
    published_on: Day = field(key="ngay_dang", label="Ngày đăng")
    author: Line | None = field(key="tac_gia", label="Người viết bài gốc", default=None)
    summary: Line | None = field(key="tom_tat", label="Tóm tắt", default=None)
    rewritten: tuple[RewrittenPart, ...] = field(
        key="doan_thay", label="Đoạn viết lại", help="Thay đoạn máy viết từ số liệu bằng lời của mình", default=()
    )


class Result(YearlyPaper):
    """What an agency did in one period."""

    period: Period = field(key="ky", label="Kỳ")
    title: Line | None = field(key="ten", label="Tên", default=None)
    as_of: Day | None = field(key="tinh_den_ngay", label="Số liệu tính đến ngày", default=None)
    is_partial: YesNo = field(
        key="chua_het_ky", label="Số liệu chưa hết kỳ", help="“có” khi chốt số liệu trước ngày cuối kỳ", default=False
    )
    source: Line | None = field(key="nguon", label="Tài liệu gốc", default=None)
    introduction: tuple[Statement, ...] = field(key="mo_dau", label="Mở đầu", default=())
    areas: tuple[ResultArea, ...] = field(key="linh_vuc", label="Lĩnh vực")
    progress: tuple[Progress, ...] = field(key="tien_do", label="Tiến độ nhiệm vụ", default=())
    next_period: Line | None = field(key="ky_toi", label="Kỳ tới", help="“quý IV năm 2022”", default=None)
    priorities: tuple[Line, ...] = field(key="trong_tam_ky_toi", label="Trọng tâm kỳ tới", default=())
    article: Article | None = field(key="bai_viet", label="Bài viết", default=None)
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    allowances: tuple[Allowance, ...] = allowances_field()

    @property
    def earliest_day(self) -> date | None:
        announced_on = self.article.published_on if self.article else None
        return self.as_of or announced_on or super().earliest_day
