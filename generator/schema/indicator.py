"""The catalogue of figures that results report again and again (`plans/so-lieu.yml`): what is counted, and how."""

from __future__ import annotations

from generator.schema.base import Record, Vocabulary, field
from generator.schema.common import Area
from generator.schema.references import IndicatorRef
from generator.schema.scalars import Line, OneOrMore, Slug


class IndicatorKind(Vocabulary):
    """A number of things, or a share of some in all."""

    COUNT = "so-luong", "Số lượng"
    SHARE = "ty-le", "Tỷ lệ"


class Indicator(Record):
    """One figure of the catalogue. Its code never changes, so that years can stand side by side."""

    code: Slug = field(key="ma", label="Mã", help="Đặt một lần, không đổi")
    name: Line = field(key="ten", label="Số liệu")
    area: Area = field(key="linh_vuc", label="Lĩnh vực")
    kind: IndicatorKind = field(key="loai", label="Loại")
    unit: Line = field(key="don_vi", label="Đơn vị tính")
    definition: Line = field(key="dinh_nghia", label="Cách tính")
    numerator: Line | None = field(key="tu_so", label="Tử số", help="Chỉ với tỷ lệ: đếm cái gì", default=None)
    denominator: Line | None = field(key="mau_so", label="Mẫu số", help="Chỉ với tỷ lệ: trên tổng số nào", default=None)
    parts: OneOrMore[IndicatorRef] = field(
        key="tong_cua", label="Bằng tổng của", help="Mã các số liệu cộng lại phải bằng số liệu này", default=()
    )
    source: Line | None = field(key="nguon", label="Nguồn", help="Văn bản quy định cách tính", default=None)


class IndicatorRegister(Record):
    """The whole file."""

    indicators: tuple[Indicator, ...] = field(key="so_lieu", label="Số liệu")
