"""Days on which state agencies do not work (`plans/ngay-nghi.yml`), beside the four that the law fixes."""

from __future__ import annotations

from generator.schema.base import Record, field
from generator.schema.scalars import Day, LaterDay, Line, OneOrMore, Year


class DaysOff(Record):
    """One holiday: a day, or several in a row."""

    name: Line = field(key="ten", label="Dịp nghỉ")
    since: LaterDay = field(key="tu_ngay", label="Từ ngày")
    until: LaterDay | None = field(key="den_ngay", label="Đến hết ngày", help="Bỏ trống khi chỉ một ngày", default=None)


class HolidayYear(Record):
    """What was announced for one year. A year that is not here is not known, which is not a year without holidays."""

    year: Year = field(key="nam", label="Năm")
    source: Line = field(key="nguon", label="Nguồn", help="Văn bản công bố lịch nghỉ, hoặc trang đã đọc")
    days_off: tuple[DaysOff, ...] = field(key="ngay_nghi", label="Ngày nghỉ")
    working_days: OneOrMore[Day] = field(
        key="lam_bu", label="Ngày làm bù", help="Thứ Bảy, Chủ nhật đi làm thay ngày được hoán đổi", default=()
    )
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)


class HolidayRegister(Record):
    """The whole file."""

    years: tuple[HolidayYear, ...] = field(key="cac_nam", label="Các năm")
