"""The ledger of published addresses (`content/dia-chi.yml`): what was once public never vanishes without a word."""

from __future__ import annotations

from generator.schema.base import Record, field
from generator.schema.scalars import Day, Line


class Moved(Record):
    """An address whose page now stands at another one: readers are led on."""

    old: Line = field(key="tu", label="Địa chỉ cũ", help="Như trong danh sách: tthc/ten-cu/")
    new: Line = field(key="toi", label="Địa chỉ mới")
    moved_on: Day | None = field(key="ngay", label="Ngày chuyển", default=None)


class Gone(Record):
    """An address whose page is no more: readers are told why."""

    address: Line = field(key="dia_chi", label="Địa chỉ")
    reason: Line = field(key="ly_do", label="Lý do", help="Người mở liên kết cũ sẽ đọc câu này")
    gone_on: Day | None = field(key="ngay", label="Ngày bỏ", default=None)


class AddressLedger(Record):
    """The whole file. The machine adds addresses at its end and removes none."""

    updated_on: Day = field(
        key="cap_nhat", label="Ghi đến ngày", help="Máy ghi; trang tính cho ngày trước thì không hỏi"
    )
    moved: tuple[Moved, ...] = field(key="chuyen", label="Đã chuyển", default=())
    gone: tuple[Gone, ...] = field(key="khong_con", label="Không còn", default=())
    addresses: tuple[Line, ...] = field(key="dia_chi", label="Địa chỉ đã công bố", default=())
