"""Documents of the register (`content/van-ban/*.yml`)."""

from __future__ import annotations

from datetime import date

from generator.schema.base import Record, Vocabulary, field
from generator.schema.common import Allowance, allowances_field
from generator.schema.scalars import Day, Line, NumberSymbol, OneOrMore, Url


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


class Document(Record):
    """A document that plans, results or notices cite, with the facts they state about it."""

    number: NumberSymbol = field(key="so_ky_hieu", label="Số, ký hiệu")
    kind: DocumentKind = field(key="loai", label="Loại văn bản")
    issuer: Line | None = field(key="co_quan", label="Cơ quan ban hành", default=None)
    issued_on: Day | None = field(key="ngay_ban_hanh", label="Ngày ban hành", default=None)
    summary: Line | None = field(key="trich_yeu", label="Trích yếu", default=None)
    url: Url | None = field(key="dia_chi", label="Toàn văn", default=None)
    amends: OneOrMore[NumberSymbol] = field(key="sua_doi", label="Sửa đổi, bổ sung", default=())
    replaces: OneOrMore[NumberSymbol] = field(key="thay_the", label="Thay thế", default=())
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    allowances: tuple[Allowance, ...] = allowances_field()

    @property
    def earliest_day(self) -> date | None:
        return self.issued_on
