"""Files and pictures that a record names: one line in a schema gives any record its files."""

from __future__ import annotations

from typing import Any

from generator.schema.base import Record, field
from generator.schema.references import FileRef
from generator.schema.scalars import Line


class Attachment(Record):
    """A file for readers: the signed paper, a report, a table."""

    name: Line = field(key="ten", label="Tên tệp", help="Người đọc thấy tên này: “Bản ký số của kế hoạch”")
    file: FileRef = field(
        key="tep", label="Tệp", help="Đường dẫn tính từ tệp dữ liệu này, hoặc từ content/tep/: ke-hoach.pdf"
    )


class Photograph(Record):
    """A picture of a post, outside its text."""

    file: FileRef = field(key="tep", label="Tệp ảnh", help="JPEG, PNG hoặc WebP; máy tự thu nhỏ và bỏ tọa độ")
    alternative: Line = field(
        key="mo_ta", label="Mô tả", help="Ảnh cho thấy gì, cho người không nhìn được ảnh: “Toàn cảnh hội nghị”"
    )
    caption: Line | None = field(key="chu_thich", label="Chú thích", default=None)
    source: Line | None = field(key="nguon", label="Nguồn ảnh", default=None)


def attachments_field() -> Any:
    """The one line that gives a record its files; they stand at the end of its page."""
    return field(key="tep", label="Tệp đính kèm", help="Mỗi tệp một mục: ten, tep", default=())
