"""Bodies outside the department that papers name (`plans/co-quan-ngoai.yml`): ministries, unions, groups."""

from __future__ import annotations

from generator.schema.base import Record, Vocabulary, field
from generator.schema.references import OutsideBodyRef
from generator.schema.scalars import LaterDayOrPart, Line, OneOrMore


class BodyKind(Vocabulary):
    """Where in the state a body stands."""

    CENTRAL = "trung-uong", "Cơ quan trung ương"
    PROVINCIAL = "cap-tinh", "Cơ quan cấp tỉnh"
    LOCAL = "dia-phuong", "Chính quyền địa phương"
    PARTY = "dang", "Cơ quan của Đảng"
    ORGANISATION = "doan-the", "Mặt trận, đoàn thể, hội"
    JUDICIAL = "tu-phap", "Tòa án, viện kiểm sát"
    BRANCH = "nganh-doc", "Cơ quan ngành dọc tại tỉnh"
    MEDIA = "bao-dai", "Báo, đài"
    GROUP = "nhom", "Nhóm cơ quan"


class OutsideBody(Record):
    """A body under one name. A renamed or merged one is a new one that names what it continues."""

    name: Line = field(key="ten", label="Tên")
    kind: BodyKind = field(key="loai", label="Loại")
    aliases: OneOrMore[Line] = field(key="goi_khac", label="Tên gọi khác", help="Như văn bản viết: “VPCP”", default=())
    since: LaterDayOrPart | None = field(key="tu_ngay", label="Từ", default=None)
    until: LaterDayOrPart | None = field(key="den_ngay", label="Đến", default=None)
    continues: OneOrMore[OutsideBodyRef] = field(
        key="ke_thua", label="Kế thừa", help="Tên các cơ quan trước đó, như ở tệp này", default=()
    )
    source: Line = field(key="nguon", label="Nguồn", help="Văn bản nêu tên")
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)


class OutsideBodyRegister(Record):
    """The whole file."""

    bodies: tuple[OutsideBody, ...] = field(key="co_quan_ngoai", label="Cơ quan ngoài")
