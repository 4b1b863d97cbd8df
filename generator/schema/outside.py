"""Bodies outside the agencies of this site that their papers name (`plans/co-quan-ngoai.yml`). The file is optional."""

from __future__ import annotations

from generator.schema.base import Record, Vocabulary, field
from generator.schema.references import OutsideBodyRef
from generator.schema.scalars import LaterDayOrPart, Line, OneOrMore, Slug


class OutsideKind(Vocabulary):
    """Where a body belongs. Those of the province carry its name: "Sở Nội vụ tỉnh Mẫu"."""

    MINISTRY = "bo", "Bộ, cơ quan ngang bộ"
    CENTRAL = "trung-uong", "Cơ quan trung ương khác"
    DEPARTMENT = "so", "Sở và cơ quan tương đương"
    AUTHORITY = "chinh-quyen", "Hội đồng nhân dân, Ủy ban nhân dân"
    PARTY = "dang", "Cơ quan của Đảng"
    ORGANISATION = "doan-the", "Mặt trận, đoàn thể, hội"
    JUDICIARY = "tu-phap", "Tòa án, Viện kiểm sát, thi hành án"
    FORCES = "vu-trang", "Công an, quân đội"
    BRANCH = "nganh-doc", "Cơ quan ngành dọc tại tỉnh"
    MEDIA = "bao-chi", "Báo, đài của tỉnh"
    GROUP = "nhom", "Nhóm cơ quan"


class OutsideBody(Record):
    """A body, or a kind of body that every province has, under one name."""

    code: Slug = field(key="ma", label="Mã", help="Chỉ để “ke_thua” dẫn tới")
    name: Line = field(key="ten", label="Tên", help="Cơ quan của tỉnh thì không ghi tên tỉnh: “Sở Nội vụ”")
    kind: OutsideKind = field(key="loai", label="Loại")
    aliases: OneOrMore[Line] = field(
        key="goi_khac",
        label="Tên gọi khác",
        help="“Bộ KH&CN”; khác nhau chỉ ở chữ hoa, dấu phẩy, “và”, “&” hoặc tên tỉnh thì không cần ghi",
        default=(),
    )
    since: LaterDayOrPart | None = field(key="tu_ngay", label="Từ", default=None)
    until: LaterDayOrPart | None = field(
        key="den_ngay", label="Đến", help="Ngày, tháng hoặc năm cuối cùng còn hoạt động", default=None
    )
    continues: OneOrMore[OutsideBodyRef] = field(
        key="ke_thua", label="Kế thừa", help="Mã các cơ quan mà cơ quan này nhận nhiệm vụ", default=()
    )
    source: Line = field(key="nguon", label="Nguồn", help="Văn bản hoặc trang nêu tên, và ngày nếu có")
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)


class OutsideRegister(Record):
    """The whole file."""

    bodies: tuple[OutsideBody, ...] = field(key="co_quan_ngoai", label="Cơ quan ngoài")
