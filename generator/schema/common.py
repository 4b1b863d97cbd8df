"""Parts that several kinds of paper share."""

from __future__ import annotations

from typing import Any

from generator.schema.base import Record, Vocabulary, field
from generator.schema.references import Cited, IndicatorRef, ProcedureRef
from generator.schema.scalars import Day, LaterDay, Line, Number, OneOrMore, Text


class Area(Vocabulary):
    """Areas of administrative reform. Source: TT 06/2026/TT-BNV names the six; 2022 plans added PCI."""

    STEERING = "chi-dao-dieu-hanh", "Chỉ đạo, điều hành cải cách hành chính"
    INSTITUTIONS = "the-che", "Cải cách thể chế"
    PROCEDURES = "thu-tuc-hanh-chinh", "Cải cách thủ tục hành chính"
    ORGANISATION = "to-chuc-bo-may", "Cải cách tổ chức bộ máy"
    CIVIL_SERVICE = "che-do-cong-vu", "Cải cách chế độ công vụ"
    FINANCE = "tai-chinh-cong", "Cải cách tài chính công"
    DIGITAL = "chinh-quyen-so", "Xây dựng chính quyền điện tử, chính quyền số"
    COMPETITIVENESS = "pci", "Nâng cao Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)"


AREA_YEARS = {Area.COMPETITIVENESS: (2022, 2022)}
"""First and last year of areas that were not always one. Source: KH-2022; plans of 2021 have the six and no PCI."""


class Period(Vocabulary):
    """Reporting periods of a year. Source: KH-2022 part III."""

    QUARTER_1 = "quy-1", "Quý I"
    QUARTER_2 = "quy-2", "Quý II"
    HALF_YEAR = "6-thang", "6 tháng"
    QUARTER_3 = "quy-3", "Quý III"
    NINE_MONTHS = "9-thang", "9 tháng"
    QUARTER_4 = "quy-4", "Quý IV"
    YEAR = "nam", "Năm"


class Bound(Vocabulary):
    """How a target's value is meant."""

    AT_LEAST = "toi-thieu", "tối thiểu"
    EXACTLY = "bang", "đạt"
    AT_MOST = "toi-da", "tối đa"


class Concern(Vocabulary):
    """Promises to citizens and of the offices that have a page of their own."""

    SATISFACTION = "hai-long", "Mức độ hài lòng"
    DIALOGUE = "doi-thoai", "Đối thoại"
    FEEDBACK = "phan-anh", "Phản ánh, kiến nghị"
    INITIATIVE = "sang-kien", "Sáng kiến"


class Signer(Record):
    """Who signed, in which office: duty data, not private data."""

    name: Line = field(key="ten", label="Họ và tên")
    position: Line = field(key="chuc_vu", label="Chức vụ")
    authority: Line | None = field(
        key="thay_mat", label="Thay mặt", help="Ghi như văn bản: “KT. Chánh Văn phòng”, “TL. Giám đốc”", default=None
    )


class Target(Record):
    """A measurable target: what, at least / at most how much, in which unit."""

    name: Line = field(key="noi_dung", label="Chỉ tiêu", help="Đo cái gì, viết ngắn gọn")
    bound: Bound = field(key="muc", label="Mức", default=Bound.EXACTLY)
    value: Number = field(key="gia_tri", label="Giá trị")
    unit: Line = field(key="don_vi", label="Đơn vị tính", help="%, lần/năm, khóa, sáng kiến…")


class FigureCorrection(Record):
    """What a published figure was before: the figure holds the right number, this the wrong one, and why."""

    value: Number | None = field(key="gia_tri", label="Giá trị đã công bố", default=None)
    numerator: Number | None = field(key="tu_so", label="Tử số đã công bố", default=None)
    denominator: Number | None = field(key="mau_so", label="Mẫu số đã công bố", default=None)
    unit: Line | None = field(
        key="don_vi", label="Đơn vị tính đã công bố", help="Bỏ trống khi đơn vị không đổi", default=None
    )
    wording: Line | None = field(
        key="cach_ghi", label="Cách ghi đã công bố", help="Khi trang đã ghi khác số đúng: “hơn 26 lượt”", default=None
    )
    corrected_on: Day = field(key="ngay", label="Ngày đính chính")
    reason: Line = field(key="ly_do", label="Lý do")


class Figure(Record):
    """A reported figure: one value, or a numerator and a denominator of which it is a share."""

    code: IndicatorRef | None = field(
        key="ma", label="Mã số liệu", help="Mã trong plans/so-lieu.yml, để nối các kỳ với nhau", default=None
    )
    name: Line | None = field(
        key="ten", label="Số liệu", help="Như tài liệu gọi; bỏ trống thì lấy tên trong plans/so-lieu.yml", default=None
    )
    value: Number | None = field(key="gia_tri", label="Giá trị", default=None)
    numerator: Number | None = field(key="tu_so", label="Tử số", default=None)
    denominator: Number | None = field(key="mau_so", label="Mẫu số", default=None)
    unit: Line | None = field(
        key="don_vi", label="Đơn vị tính", help="Bỏ trống thì lấy trong plans/so-lieu.yml", default=None
    )
    procedure: ProcedureRef | None = field(
        key="tthc", label="Thủ tục", help="Mã thủ tục, khi số liệu nói về riêng một thủ tục", default=None
    )
    wording: Line | None = field(
        key="cach_ghi", label="Văn bản ghi", help="Cách văn bản ghi khi không phải số đúng: “hơn 26 lượt”", default=None
    )
    corrections: tuple[FigureCorrection, ...] = field(
        key="dinh_chinh", label="Đính chính", help="Số đã công bố mà sai: ghi lại ở đây, rồi mới sửa", default=()
    )


class Statement(Record):
    """One thing done or asked, told in our own words, with the documents it rests on."""

    text: Line = field(key="noi_dung", label="Nội dung")
    documents: OneOrMore[Cited] = field(key="van_ban", label="Văn bản", default=())


class Allowance(Record):
    """A finding of the editorial checks that stays as it is, in the record that holds this and inside it."""

    code: Line = field(key="ma", label="Mã cảnh báo", help="Như `cchc check` in ra, ví dụ year-mismatch")
    reason: Line = field(key="ly_do", label="Lý do", help="Vì sao giữ nguyên")
    until: LaterDay | None = field(
        key="den_ngay",
        label="Đến hết ngày",
        help="Sau ngày này cảnh báo hiện lại; bỏ trống thì không hết hạn",
        default=None,
    )


def allowances_field() -> Any:
    """The one line that gives a record its allowances. Readers see the reasons: why an oddity stays."""
    return field(
        key="cho_phep",
        label="Cảnh báo được giữ",
        help="Ngoại lệ có lý do cho các kiểm tra biên tập, ở mục này và bên trong nó",
        default=(),
    )


def concerns_field() -> Any:
    """The one line by which a promise is found again on the page that tells how it is kept."""
    return field(
        key="chuyen_de",
        label="Chuyên đề",
        help="Trang sẽ dẫn tới lời hứa này; do người biên tập xếp",
        default=(),
    )


class Correction(Record):
    """What a paper prints wrongly and what is meant: shown beside the printed words, never put in their place."""

    corrected_key: Line = field(key="khoa", label="Khóa được đính chính", help="san_pham, thoi_gian…")
    printed: Text = field(key="da_in", label="Văn bản ghi")
    corrected: Text = field(key="sua_thanh", label="Đính chính thành")
    corrected_on: Day = field(key="ngay", label="Ngày đính chính")
    reason: Line = field(key="ly_do", label="Lý do")
