"""What was published of a plan and is another now: the value before, since when, by which paper and why."""

from __future__ import annotations

from generator.schema.base import Record, field
from generator.schema.references import Cited
from generator.schema.scalars import Day, Line, OneOrMore, Text


class Adjustment(Record):
    """One key of a plan or a task that has another value than readers were shown before."""

    changed_key: Line = field(key="khoa", label="Khóa được điều chỉnh", help="thoi_gian, chu_tri, san_pham…")
    former: Text = field(
        key="truoc", label="Trước đây công bố", help="Như đã công bố; nhiều giá trị thì ngăn bằng dấu chấm phẩy"
    )
    adjusted_on: Day = field(key="ngay", label="Ngày điều chỉnh")
    reason: Line = field(key="ly_do", label="Lý do")
    documents: OneOrMore[Cited] = field(
        key="van_ban",
        label="Theo văn bản",
        help="Văn bản điều chỉnh kế hoạch; bỏ trống khi chỉ ghi lại cho đúng kế hoạch",
        default=(),
    )


def adjustments_field() -> tuple[Adjustment, ...]:
    made: tuple[Adjustment, ...] = field(
        key="dieu_chinh",
        label="Điều chỉnh",
        help="Điều đã công bố nay khác: ghi lại ở đây, rồi mới sửa; người đọc thấy cả hai",
        default=(),
    )
    return made
