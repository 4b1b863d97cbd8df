"""Counters: where dossiers are handed in (`content/noi-nop/*.yml`). Source: NĐ 118/2025/NĐ-CP names the two levels."""

from __future__ import annotations

from generator.schema.attachments import Attachment, attachments_field
from generator.schema.base import Record, Vocabulary, field
from generator.schema.common import Allowance, allowances_field
from generator.schema.procedure_parts import FormerName
from generator.schema.references import CounterRef, FieldOfWorkRef, ProcedureRef
from generator.schema.scalars import Day, Email, LaterDayOrPart, Line, OneOrMore, Url, YesNo


class CounterKind(Vocabulary):
    """What sort of place it is."""

    PROVINCE = "cap-tinh", "Trung tâm Phục vụ hành chính công cấp tỉnh"
    COMMUNE = "cap-xa", "Trung tâm Phục vụ hành chính công cấp xã"
    BRANCH = "chi-nhanh", "Chi nhánh, điểm tiếp nhận"
    ONE_STOP = "mot-cua", "Bộ phận một cửa"
    POST = "buu-chinh", "Điểm bưu chính nhận hồ sơ"


class OpeningHours(Record):
    """Hours of some days of the week."""

    days: Line = field(key="ngay", label="Ngày", help="“Thứ Hai đến thứ Sáu”")
    hours: Line = field(key="gio", label="Giờ", help="“7:30–11:30, 13:30–17:00”")


class Counter(Record):
    """One place. Where it does not say something, nothing stands here."""

    name: Line = field(key="ten", label="Tên nơi nộp")
    kind: CounterKind = field(key="loai", label="Loại")
    province: Line = field(key="tinh", label="Tỉnh, thành phố")
    address: Line = field(key="dia_chi", label="Địa chỉ")
    desk: Line | None = field(key="quay", label="Tầng, quầy", help="“Tầng 1, quầy 12 và 13”", default=None)
    hours: tuple[OpeningHours, ...] = field(key="gio_lam_viec", label="Giờ nhận hồ sơ", default=())
    days_off: Line | None = field(key="ngay_nghi", label="Ngày nghỉ", default=None)
    phone: Line | None = field(key="dien_thoai", label="Điện thoại", help="Số máy của cơ quan", default=None)
    email: Email | None = field(key="thu_dien_tu", label="Thư điện tử", default=None)
    online: Url | None = field(key="truc_tuyen", label="Nộp trực tuyến", default=None)
    map: Url | None = field(
        key="ban_do", label="Bản đồ", help="Liên kết tới bản đồ; trang không nhúng bản đồ", default=None
    )
    takes_all: YesNo = field(
        key="nhan_tat_ca", label="Nhận mọi thủ tục", help="“có” khi nơi này nhận mọi thủ tục của tỉnh", default=False
    )
    fields_of_work: OneOrMore[FieldOfWorkRef] = field(
        key="linh_vuc", label="Nhận các lĩnh vực", help="Mã trong content/tthc/linh-vuc.yml", default=()
    )
    procedures: OneOrMore[ProcedureRef] = field(
        key="thu_tuc", label="Nhận các thủ tục", help="Mã thủ tục, ngoài các lĩnh vực đã ghi", default=()
    )
    since: LaterDayOrPart | None = field(key="tu_ngay", label="Hoạt động từ", default=None)
    until: LaterDayOrPart | None = field(
        key="den_ngay", label="Hoạt động đến hết", help="Ngày cuối cùng còn nhận hồ sơ", default=None
    )
    continues: OneOrMore[CounterRef] = field(
        key="ke_thua", label="Tiếp nhận việc của", help="Tên tệp (không có .yml) của các nơi trước đó", default=()
    )
    former_names: tuple[FormerName, ...] = field(key="ten_cu", label="Tên trước đây", default=())
    source: Line = field(key="nguon", label="Nguồn", help="Văn bản hoặc trang đã nêu các thông tin này")
    verified_on: Day | None = field(key="xac_nhan", label="Ngày xác nhận gần nhất", default=None)
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    files: tuple[Attachment, ...] = attachments_field()
    allowances: tuple[Allowance, ...] = allowances_field()
