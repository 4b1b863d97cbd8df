"""Agencies, their units, and how both changed over the years (`plans/co-quan.yml`)."""

from __future__ import annotations

from generator.schema.base import Record, Vocabulary, field
from generator.schema.common import Allowance, Signer, allowances_field
from generator.schema.references import AgencyRef, Cited, UnitRef
from generator.schema.scalars import Email, LaterDayOrPart, Line, OneOrMore, Slug, Url


class UnitKind(Vocabulary):
    """What sort of body a name in a plan stands for."""

    OFFICE = "phong", "Phòng chuyên môn, nghiệp vụ"
    SUBDEPARTMENT = "chi-cuc", "Chi cục"
    PUBLIC_SERVICE = "don-vi-su-nghiep", "Đơn vị sự nghiệp"
    TEAM = "to-cong-tac", "Tổ công tác"
    STAFF = "can-bo", "Công chức, viên chức"
    GROUP = "nhom", "Nhóm đơn vị"
    OUTSIDE = "ngoai", "Cơ quan, tổ chức bên ngoài"


class Unit(Record):
    """A unit under one name. A renamed or merged unit is a new one that names what it continues."""

    code: Slug = field(key="ma", label="Mã", help="Phần của địa chỉ trang; đặt một lần, không đổi")
    name: Line = field(key="ten", label="Tên đơn vị")
    kind: UnitKind = field(key="loai", label="Loại")
    aliases: OneOrMore[Line] = field(
        key="goi_khac", label="Tên gọi khác", help="Đúng như các văn bản đã viết: “Phòng HC-TC”", default=()
    )
    since: LaterDayOrPart | None = field(
        key="tu_ngay", label="Từ", help="Ngày, tháng hoặc năm; theo văn bản đầu tiên nêu tên", default=None
    )
    until: LaterDayOrPart | None = field(key="den_ngay", label="Đến", default=None)
    continues: OneOrMore[UnitRef] = field(key="ke_thua", label="Kế thừa", help="Mã các đơn vị trước đó", default=())
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)


class Predecessor(Record):
    """An agency that was merged into this one."""

    agency: AgencyRef = field(key="co_quan", label="Cơ quan")
    since: LaterDayOrPart | None = field(key="tu_ngay", label="Từ", default=None)
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)


class AgencyContact(Record):
    """How an agency is reached; each way stands here only where a paper or its own page states it."""

    address: Line | None = field(key="dia_chi", label="Địa chỉ", default=None)
    phone: Line | None = field(
        key="dien_thoai", label="Điện thoại", help="Số máy của cơ quan, không phải số riêng", default=None
    )
    email: Email | None = field(
        key="thu_dien_tu", label="Thư điện tử", help="Hộp thư của cơ quan, không phải hộp thư riêng", default=None
    )
    url: Url | None = field(key="trang", label="Trang thông tin", default=None)
    source: Line = field(key="nguon", label="Nguồn", help="Văn bản hoặc trang đã nêu các thông tin này")


class Leader(Record):
    """Who leads the agency, in which duty: nothing private."""

    name: Line = field(key="ten", label="Họ và tên")
    position: Line = field(key="chuc_vu", label="Chức vụ")
    english_position: Line | None = field(key="chuc_vu_tieng_anh", label="Chức vụ bằng tiếng Anh", default=None)
    in_charge_of: OneOrMore[Line] = field(key="phu_trach", label="Phụ trách", default=())
    phone: Line | None = field(
        key="dien_thoai", label="Điện thoại", help="Số máy cơ quan, không phải số riêng", default=None
    )
    email: Email | None = field(key="thu_dien_tu", label="Thư điện tử", help="Hộp thư công vụ", default=None)


class SiteOwner(Record):
    """Who answers for the site; it stands at the foot of every page."""

    agency: AgencyRef = field(key="co_quan", label="Cơ quan chủ quản", help="Mã của cơ quan")
    editor: Signer = field(key="chiu_trach_nhiem", label="Chịu trách nhiệm nội dung")
    licence: Line | None = field(key="giay_phep", label="Giấy phép", default=None)
    allowances: tuple[Allowance, ...] = allowances_field()


class Agency(Record):
    """An agency that publishes plans or results."""

    code: Slug = field(key="ma", label="Mã")
    name: Line = field(key="ten", label="Tên cơ quan")
    short_name: Line = field(key="ten_ngan", label="Tên ngắn")
    english_name: Line | None = field(
        key="ten_tieng_anh", label="Tên tiếng Anh", help="Cho trang tóm tắt bằng tiếng Anh", default=None
    )
    province: Line = field(key="tinh", label="Tỉnh")
    functions: OneOrMore[Line] = field(
        key="chuc_nang", label="Chức năng, nhiệm vụ", help="Tóm tắt, mỗi ý một dòng", default=()
    )
    english_functions: OneOrMore[Line] = field(key="chuc_nang_tieng_anh", label="Chức năng bằng tiếng Anh", default=())
    functions_by: Cited | None = field(key="chuc_nang_theo", label="Văn bản quy định chức năng", default=None)
    leaders: tuple[Leader, ...] = field(key="lanh_dao", label="Lãnh đạo", default=())
    contact: AgencyContact | None = field(key="lien_he", label="Liên hệ", default=None)
    predecessors: tuple[Predecessor, ...] = field(key="tien_than", label="Cơ quan tiền thân", default=())
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    units: tuple[Unit, ...] = field(key="don_vi", label="Đơn vị", default=())


class AgencyRegister(Record):
    """The whole file."""

    agencies: tuple[Agency, ...] = field(key="co_quan", label="Cơ quan")
    owner: SiteOwner | None = field(
        key="trang_web", label="Trang web này của ai", help="Có ở chân mọi trang", default=None
    )
