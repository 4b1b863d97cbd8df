"""A news post (`content/tin-tuc/*.md`): front matter here, the text below it in Markdown."""

from __future__ import annotations

from datetime import date

from generator.schema.attachments import Attachment, Photograph, attachments_field
from generator.schema.base import Record, field
from generator.schema.common import Allowance, Area, allowances_field
from generator.schema.references import AgencyRef, Cited, ProcedureRef, RecordRef
from generator.schema.scalars import Day, Line, OneOrMore, Slug, Text, YesNo


class PostCorrection(Record):
    """What was changed in a post after it had been published."""

    corrected_on: Day = field(key="ngay", label="Ngày đính chính")
    text: Text = field(key="noi_dung", label="Nội dung", help="Trước ghi gì, nay sửa thành gì")
    reason: Line = field(key="ly_do", label="Lý do")


class Post(Record):
    """The front matter of a post."""

    title: Line = field(key="tieu_de", label="Tiêu đề")
    slug: Slug | None = field(
        key="dia_chi", label="Địa chỉ", help="Phần cuối của địa chỉ; bỏ trống thì lấy từ tên tệp", default=None
    )
    published_on: Day = field(key="ngay", label="Ngày đăng", help="Chưa tới ngày này thì chỉ bản xem thử có bài")
    draft: YesNo = field(
        key="ban_nhap", label="Bản nháp", help="“có” thì chỉ bản xem thử có bài, dù đã tới ngày", default=False
    )
    author: Line | None = field(key="tac_gia", label="Tác giả", default=None)
    summary: Line = field(key="tom_tat", label="Tóm tắt")
    source: Line | None = field(key="nguon", label="Tài liệu gốc", default=None)
    area: Area | None = field(key="linh_vuc", label="Lĩnh vực", default=None)
    documents: OneOrMore[Cited] = field(key="van_ban", label="Văn bản liên quan", default=())
    procedures: OneOrMore[ProcedureRef] = field(key="thu_tuc", label="Thủ tục liên quan", default=())
    records: OneOrMore[RecordRef] = field(
        key="ve",
        label="Nói về",
        help="Tệp dữ liệu, hoặc một nhiệm vụ: plans/so-a/2022/ke-hoach.yml#2.g",
        default=(),
    )
    agency: AgencyRef | None = field(
        key="co_quan", label="Cơ quan đăng", help="Mã trong co-quan.yml; trang ghi cách liên hệ", default=None
    )
    pictures: tuple[Photograph, ...] = field(
        key="anh", label="Ảnh", help="Ảnh đầu tiên cũng đứng cạnh bài trong danh sách tin", default=()
    )
    corrections: tuple[PostCorrection, ...] = field(key="dinh_chinh", label="Đính chính", default=())
    files: tuple[Attachment, ...] = attachments_field()
    allowances: tuple[Allowance, ...] = allowances_field()

    @property
    def earliest_day(self) -> date | None:
        return self.published_on

    @property
    def changed_on(self) -> date:
        """The day of the last correction, otherwise that of publication."""
        return max((self.published_on, *(one.corrected_on for one in self.corrections)))

    def is_public(self, day: date) -> bool:
        """Whether readers see it on that day."""
        return not self.draft and self.published_on <= day
