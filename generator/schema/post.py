"""A news post (`content/tin-tuc/*.md`): front matter here, the text below it in Markdown."""

from __future__ import annotations

from datetime import date

from generator.schema.base import Record, field
from generator.schema.common import Allowance, Area, allowances_field
from generator.schema.scalars import Day, Line, Slug


class Post(Record):
    """The front matter of a post."""

    title: Line = field(key="tieu_de", label="Tiêu đề")
    slug: Slug | None = field(
        key="dia_chi", label="Địa chỉ", help="Phần cuối của địa chỉ; bỏ trống thì lấy từ tên tệp", default=None
    )
    published_on: Day = field(key="ngay", label="Ngày đăng")
    author: Line | None = field(key="tac_gia", label="Tác giả", default=None)
    summary: Line = field(key="tom_tat", label="Tóm tắt")
    source: Line | None = field(key="nguon", label="Tài liệu gốc", default=None)
    area: Area | None = field(key="linh_vuc", label="Lĩnh vực", default=None)
    allowances: tuple[Allowance, ...] = allowances_field()

    @property
    def earliest_day(self) -> date | None:
        return self.published_on
