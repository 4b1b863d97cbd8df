"""The structure of an index (`plans/bo-chi-so/*.yml`): what is scored, and with how many points at most."""

from __future__ import annotations

from generator.schema.base import Record, field
from generator.schema.common import Allowance, allowances_field
from generator.schema.references import Cited, FrameworkRef
from generator.schema.scalars import CriterionCode, LaterDay, Line, Number, OneOrMore, Url, YesNo


class Criterion(Record):
    """What the three levels of an index have in common."""

    code: CriterionCode = field(key="ma", label="Mã", help="Như văn bản: 1.2.3; văn bản không đánh số thì tự đặt")
    name: Line = field(key="ten", label="Tên")
    maximum: Number = field(key="diem_toi_da", label="Điểm tối đa")
    is_surveyed: YesNo = field(
        key="dieu_tra", label="Chấm bằng điều tra", help="“có” khi điểm do điều tra xã hội học", default=False
    )
    method: Line | None = field(key="cach_do", label="Cách đo, cách chấm", default=None)
    is_partly_known: YesNo = field(
        key="chua_du",
        label="Bên trong chưa đủ",
        help="“có” khi chưa biết hết các mục bên trong; khi đó tổng của chúng được phép nhỏ hơn điểm tối đa",
        default=False,
    )
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)

    @property
    def parts(self) -> tuple[Criterion, ...]:
        """The level below."""
        return ()


class IndexComponent(Criterion):
    """Tiêu chí thành phần: the lowest level."""


class IndexCriterion(Criterion):
    """Tiêu chí."""

    components: tuple[IndexComponent, ...] = field(key="thanh_phan", label="Tiêu chí thành phần", default=())

    @property
    def parts(self) -> tuple[Criterion, ...]:
        return self.components


class IndexArea(Criterion):
    """Lĩnh vực: the highest level."""

    criteria: tuple[IndexCriterion, ...] = field(key="tieu_chi", label="Tiêu chí", default=())

    @property
    def parts(self) -> tuple[Criterion, ...]:
        return self.criteria


class IndexFramework(Record):
    """An index. The name of its file is its code in score sheets and addresses."""

    name: Line = field(key="ten", label="Tên bộ chỉ số")
    short_name: Line | None = field(key="ten_ngan", label="Tên ngắn", help="Dùng trong danh sách", default=None)
    decision: Cited | None = field(key="quyet_dinh", label="Quyết định ban hành", default=None)
    since: LaterDay | None = field(key="tu_ngay", label="Dùng từ ngày", default=None)
    until: LaterDay | None = field(key="den_ngay", label="Dùng đến ngày", default=None)
    replaces: OneOrMore[FrameworkRef] = field(
        key="thay_the",
        label="Nối tiếp bộ chỉ số",
        help="Tên tệp của bộ chỉ số trước đó; điểm các năm được đặt cạnh nhau theo mã tiêu chí",
        default=(),
    )
    total: Number = field(key="tong_diem", label="Tổng điểm")
    rank_groups: OneOrMore[Line] = field(
        key="nhom_xep_hang", label="Nhóm xếp hạng", help="Các nhóm được xếp hạng riêng: sở; huyện", default=()
    )
    areas: tuple[IndexArea, ...] = field(key="linh_vuc", label="Lĩnh vực")
    sources: OneOrMore[Url] = field(key="nguon", label="Trang nguồn", help="Trang đã đọc để ghi tệp này", default=())
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    allowances: tuple[Allowance, ...] = allowances_field()

    @property
    def label(self) -> str:
        """What lists call it."""
        return self.short_name or self.name
