"""Who receives complaints and suggestions (phản ánh, kiến nghị) about procedures (`content/tthc/phan-anh.yml`)."""

from __future__ import annotations

from generator.schema.base import Record, field
from generator.schema.common import Allowance, allowances_field
from generator.schema.scalars import Email, Line, Url


class FeedbackContact(Record):
    """A body that receives them, and how it is reached."""

    body: Line = field(key="co_quan", label="Nơi nhận")
    address: Line | None = field(key="dia_chi", label="Địa chỉ", default=None)
    phone: Line | None = field(
        key="dien_thoai", label="Điện thoại", help="Số máy của cơ quan, không phải số riêng", default=None
    )
    email: Email | None = field(
        key="thu_dien_tu", label="Thư điện tử", help="Hộp thư của cơ quan, không phải hộp thư riêng", default=None
    )
    url: Url | None = field(key="trang", label="Trang nhận phản ánh", default=None)
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)


class ProvinceFeedback(Record):
    """Who receives them for all procedures of a province that name nobody of their own."""

    province: Line = field(key="tinh", label="Tỉnh, thành phố", help="Như “tinh” của các thủ tục")
    contacts: tuple[FeedbackContact, ...] = field(key="noi_nhan", label="Nơi nhận phản ánh, kiến nghị")
    source: Line = field(key="nguon", label="Nguồn", help="Văn bản hoặc trang đã nêu các nơi nhận này")


class FeedbackRegister(Record):
    """The whole file."""

    provinces: tuple[ProvinceFeedback, ...] = field(key="cac_tinh", label="Các tỉnh, thành phố")
    allowances: tuple[Allowance, ...] = allowances_field()
