"""Documents of the register (`content/van-ban/*.yml`)."""

from __future__ import annotations

from datetime import date

from generator.schema.attachments import Attachment, attachments_field
from generator.schema.base import Record, Vocabulary, field
from generator.schema.common import Allowance, Area, Signer, allowances_field
from generator.schema.scalars import Day, LaterDay, Line, NumberSymbol, OneOrMore, Url


class DocumentKind(Vocabulary):
    """Kinds of documents. Source: NĐ 30/2020/NĐ-CP art. 7 and the law on legal documents."""

    LAW = "luat", "Luật"
    RESOLUTION = "nghi-quyet", "Nghị quyết"
    DECREE = "nghi-dinh", "Nghị định"
    DECISION = "quyet-dinh", "Quyết định"
    CIRCULAR = "thong-tu", "Thông tư"
    DIRECTIVE = "chi-thi", "Chỉ thị"
    PLAN = "ke-hoach", "Kế hoạch"
    GUIDANCE = "huong-dan", "Hướng dẫn"
    NOTICE = "thong-bao", "Thông báo"
    LETTER = "cong-van", "Công văn"


class EndedPart(Record):
    """A part of a document that is no longer in force while the rest is."""

    part: Line = field(key="phan", label="Phần", help="“Điều 5”, “khoản 2 Điều 3”")
    ended_on: LaterDay = field(key="tu_ngay", label="Hết hiệu lực từ")
    by: NumberSymbol | None = field(key="theo", label="Theo văn bản", default=None)


class Document(Record):
    """A document that plans, results or notices cite, with the facts they state about it."""

    number: NumberSymbol = field(key="so_ky_hieu", label="Số, ký hiệu")
    kind: DocumentKind = field(key="loai", label="Loại văn bản")
    issuer: Line | None = field(key="co_quan", label="Cơ quan ban hành", default=None)
    issued_on: Day | None = field(key="ngay_ban_hanh", label="Ngày ban hành", default=None)
    summary: Line | None = field(key="trich_yeu", label="Trích yếu", default=None)
    signer: Signer | None = field(key="nguoi_ky", label="Người ký", default=None)
    subject: Area | None = field(key="linh_vuc", label="Lĩnh vực", default=None)
    in_force_from: LaterDay | None = field(key="hieu_luc_tu", label="Có hiệu lực từ", default=None)
    ended_on: LaterDay | None = field(
        key="het_hieu_luc", label="Hết hiệu lực từ", help="Ngày đầu tiên không còn hiệu lực", default=None
    )
    ended_parts: tuple[EndedPart, ...] = field(key="het_mot_phan", label="Hết hiệu lực một phần", default=())
    gazette: Line | None = field(key="cong_bao", label="Công báo", help="Số và ngày của số Công báo", default=None)
    url: Url | None = field(key="dia_chi", label="Toàn văn", default=None)
    amends: OneOrMore[NumberSymbol] = field(key="sua_doi", label="Sửa đổi, bổ sung", default=())
    replaces: OneOrMore[NumberSymbol] = field(key="thay_the", label="Thay thế", default=())
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    files: tuple[Attachment, ...] = attachments_field()
    allowances: tuple[Allowance, ...] = allowances_field()

    @property
    def earliest_day(self) -> date | None:
        return self.issued_on
