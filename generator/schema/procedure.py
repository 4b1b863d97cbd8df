"""Administrative procedures (`content/tthc/*.yml`) and their fields of work (`content/tthc/linh-vuc.yml`).

Source of the parts of a procedure: NĐ 63/2010/NĐ-CP art. 8.2, and the record of the national portal.
"""

from __future__ import annotations

from generator.schema.attachments import Attachment, attachments_field
from generator.schema.base import Record, field
from generator.schema.common import Allowance, allowances_field
from generator.schema.feedback_contacts import FeedbackContact
from generator.schema.procedure_parts import (
    FormerName,
    Outcome,
    PaperCase,
    PortalLink,
    ProcedureSource,
    Reception,
    StepCase,
    Submission,
)
from generator.schema.procedure_words import Applicant, ExecutionLevel, ProcedureType
from generator.schema.references import FieldOfWorkRef, ProcedureRef
from generator.schema.scalars import Line, OneOrMore, ProcedureCode, Slug, Whole

__all__ = ["Procedure", "ProcedureCode", "ProcedureSource", "WorkField", "WorkFieldRegister"]


class WorkField(Record):
    """A field of work under which procedures are grouped."""

    code: Slug = field(key="ma", label="Mã")
    name: Line = field(key="ten", label="Lĩnh vực")


class WorkFieldRegister(Record):
    """The whole file."""

    fields_of_work: tuple[WorkField, ...] = field(key="linh_vuc", label="Lĩnh vực")


class Procedure(Record):
    """One procedure as one province's page states it. Where that page is silent, the field is absent."""

    code: ProcedureCode | None = field(key="ma", label="Mã thủ tục", default=None)
    name: Line = field(key="ten", label="Tên thủ tục")
    former_names: tuple[FormerName, ...] = field(key="ten_cu", label="Tên trước đây", default=())
    field_of_work: FieldOfWorkRef = field(key="linh_vuc", label="Lĩnh vực", help="Mã trong content/tthc/linh-vuc.yml")
    province: Line = field(key="tinh", label="Tỉnh, thành phố")
    level: ExecutionLevel | None = field(key="cap_thuc_hien", label="Cấp thực hiện", default=None)
    type: ProcedureType | None = field(key="loai_thu_tuc", label="Loại thủ tục", default=None)
    applicants: OneOrMore[Applicant] = field(key="doi_tuong", label="Đối tượng thực hiện", default=())

    place: Line | None = field(key="noi_thuc_hien", label="Nơi thực hiện", default=None)
    reception: Reception | None = field(key="tiep_nhan", label="Nơi tiếp nhận hồ sơ", default=None)
    time_limit: Line | None = field(
        key="thoi_han",
        label="Thời hạn giải quyết",
        help="Thời hạn đang áp dụng; ghi rõ “ngày” hay “ngày làm việc”",
        default=None,
    )
    statutory_time_limit: Line | None = field(
        key="thoi_han_quy_dinh",
        label="Thời hạn theo quy định",
        help="Chỉ ghi khi địa phương đã rút ngắn, để thấy rút được bao nhiêu",
        default=None,
    )
    fee: Line | None = field(
        key="phi", label="Phí, lệ phí", help="“0”, “Không”, “Miễn phí” đều hiểu là không thu", default=None
    )
    submissions: tuple[Submission, ...] = field(key="cach_thuc", label="Cách thức thực hiện", default=())
    steps: tuple[StepCase, ...] = field(key="trinh_tu", label="Trình tự thực hiện", default=())
    papers: tuple[PaperCase, ...] = field(key="thanh_phan_ho_so", label="Thành phần hồ sơ", default=())
    papers_told: Line | None = field(
        key="ho_so",
        label="Hồ sơ, như trang nguồn ghi",
        help="Khi trang nguồn chỉ nói vắn tắt, không có danh mục giấy tờ: “Hồ sơ gồm 7 loại giấy tờ”",
        default=None,
    )
    sets: Whole | None = field(key="so_bo", label="Số bộ hồ sơ", default=None)
    outcomes: tuple[Outcome, ...] = field(key="ket_qua", label="Kết quả thực hiện", default=())
    conditions: OneOrMore[Line] = field(key="yeu_cau", label="Yêu cầu, điều kiện", default=())

    acting_bodies: OneOrMore[Line] = field(key="co_quan_thuc_hien", label="Cơ quan thực hiện", default=())
    competent_bodies: OneOrMore[Line] = field(key="co_quan_tham_quyen", label="Cơ quan có thẩm quyền", default=())
    authorised_bodies: OneOrMore[Line] = field(
        key="co_quan_uy_quyen", label="Cơ quan được ủy quyền, phân cấp", default=()
    )
    coordinating_bodies: OneOrMore[Line] = field(key="co_quan_phoi_hop", label="Cơ quan phối hợp", default=())

    online_level: Line | None = field(
        key="muc_do", label="Mức độ dịch vụ công trực tuyến", help="Chép đúng chữ của trang nguồn", default=None
    )
    online_reason: Line | None = field(
        key="ly_do_muc_do", label="Lý do chưa toàn trình", help="Việc nào còn phải đến trực tiếp", default=None
    )
    decision: Line | None = field(key="quyet_dinh", label="Quyết định công bố", default=None)
    legal_bases: tuple[Line, ...] = field(key="can_cu", label="Căn cứ pháp lý", default=())
    keywords: OneOrMore[Line] = field(key="tu_khoa", label="Từ khóa", default=())
    life_events: OneOrMore[Line] = field(
        key="su_kien", label="Sự kiện trong đời", help="Nhóm sự kiện trên Cổng Dịch vụ công quốc gia", default=()
    )
    related: OneOrMore[ProcedureRef] = field(
        key="lien_quan", label="Thủ tục liên quan", help="Mã các thủ tục cùng tỉnh, như trang nguồn nêu", default=()
    )
    feedback: tuple[FeedbackContact, ...] = field(
        key="phan_anh",
        label="Nơi nhận phản ánh, kiến nghị",
        help="Chỉ khi khác với nơi nhận của cả tỉnh trong content/tthc/phan-anh.yml",
        default=(),
    )
    portal: PortalLink | None = field(key="cong_quoc_gia", label="Cổng Dịch vụ công quốc gia", default=None)
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    source: ProcedureSource = field(key="nguon", label="Nguồn")
    files: tuple[Attachment, ...] = attachments_field()
    allowances: tuple[Allowance, ...] = allowances_field()
