"""Parts of a procedure that have fields of their own. Source: NĐ 63/2010/NĐ-CP art. 8.2, the national portal."""

from __future__ import annotations

from generator.schema.base import Record, field
from generator.schema.procedure_words import SubmissionMode
from generator.schema.scalars import Day, LaterDayOrPart, Line, OneOrMore, Url, Whole, YesNo

FORMS = "tthc/mau"
"""Folder of the blank forms below content/; they are published as they stand."""


class ProcedureSource(Record):
    """The page on which the facts were seen."""

    url: Url = field(key="dia_chi", label="Trang nguồn")
    detail: Line | None = field(key="chi_tiet", label="Mã trên trang nguồn", default=None)
    verified: YesNo = field(key="da_doc", label="Đã đọc trang gốc", help="“không” khi chỉ thấy qua bản chép lại")


class FormerName(Record):
    """What the procedure was called before."""

    name: Line = field(key="ten", label="Tên trước đây")
    since: LaterDayOrPart | None = field(key="tu_ngay", label="Từ ngày", default=None)
    until: LaterDayOrPart | None = field(key="den_ngay", label="Đến ngày", default=None)


class Reception(Record):
    """Where and when papers are handed in."""

    address: Line | None = field(key="dia_chi", label="Địa chỉ tiếp nhận", default=None)
    counter: Line | None = field(key="quay", label="Quầy", help="Ví dụ: Quầy số 23", default=None)
    hours: Line | None = field(key="gio", label="Giờ tiếp nhận", default=None)
    phone: Line | None = field(
        key="dien_thoai", label="Điện thoại", help="Số máy của cơ quan, không phải số riêng", default=None
    )


class Submission(Record):
    """One way of handing in, with its own time and fee."""

    mode: SubmissionMode = field(key="hinh_thuc", label="Hình thức nộp")
    time_limit: Line | None = field(key="thoi_han", label="Thời hạn giải quyết", default=None)
    fee: Line | None = field(key="phi", label="Phí, lệ phí", default=None)
    description: Line | None = field(key="mo_ta", label="Mô tả", default=None)


class StepCase(Record):
    """The steps of one case, in order; a procedure without cases has one without a name."""

    case: Line | None = field(key="truong_hop", label="Trường hợp", default=None)
    steps: OneOrMore[Line] = field(key="cac_buoc", label="Các bước", help="Mỗi bước một dòng, không ghi số thứ tự")


class Paper(Record):
    """One paper of the file."""

    name: Line = field(key="ten", label="Giấy tờ")
    originals: Whole | None = field(key="ban_chinh", label="Số bản chính", default=None)
    copies: Whole | None = field(key="ban_sao", label="Số bản sao", default=None)
    form: Line | None = field(
        key="bieu_mau", label="Tệp biểu mẫu", help="Tên tệp trong content/tthc/mau/, ví dụ to-khai.docx", default=None
    )


class PaperCase(Record):
    """The papers of one case; a procedure without cases has one without a name."""

    case: Line | None = field(key="truong_hop", label="Trường hợp", default=None)
    papers: tuple[Paper, ...] = field(key="giay_to", label="Giấy tờ")


class Outcome(Record):
    """What the applicant receives."""

    name: Line = field(key="ten", label="Kết quả")
    code: Line | None = field(key="ma", label="Mã kết quả", help="Ví dụ: KQ.G15.000033", default=None)


class PortalLink(Record):
    """The same procedure on the national portal."""

    url: Url = field(key="dia_chi", label="Trang trên Cổng Dịch vụ công quốc gia")
    compared_on: Day | None = field(key="doi_chieu", label="Ngày đối chiếu gần nhất", default=None)
