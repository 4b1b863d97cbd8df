"""Decisions that change the register of procedures (`content/tthc/quyet-dinh/*.yml`).

Source of the kinds of change: NĐ 63/2010/NĐ-CP art. 14; of the lists: art. 13.2.a.
"""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator

from generator.schema.attachments import Attachment, attachments_field
from generator.schema.base import Record, Vocabulary, field
from generator.schema.common import Allowance, Signer, allowances_field
from generator.schema.procedure import ProcedureCode
from generator.schema.references import FieldOfWorkRef
from generator.schema.scalars import Day, LaterDay, Line, NumberSymbol, OneOrMore, YesNo, matching

ProvinceCode = Annotated[str, BeforeValidator(matching(re.compile(r"H[0-9]{2}"), "bad-province-code"))]
"""What the province's procedures end with: `H34`."""


class DecisionKind(Vocabulary):
    """What a decision is for. Only a list changes the register; an internal process leaves it as it is."""

    LIST = "cong-bo-danh-muc", "Công bố danh mục thủ tục hành chính"
    PROCESS = "phe-duyet-quy-trinh", "Phê duyệt quy trình nội bộ"


class ChangeKind(Vocabulary):
    """What happens to a procedure, by the headings of a decision's annex."""

    NEW = "moi", "Mới ban hành"
    AMENDED = "sua-doi", "Sửa đổi, bổ sung"
    REPLACED = "thay-the", "Thay thế"
    ABOLISHED = "bai-bo", "Bãi bỏ"


NOT_OF_THE_PROCEDURE = ("province", "portal", "note", "source", "allowances")
"""Fields of a procedure's file that say where it stands and how we keep it: no decision changes them."""


class FieldChange(Record):
    """What a decision says of one part of a procedure: how it was, how it is now."""

    part: Line = field(key="muc", label="Mục", help="Khóa của mục thay đổi trong tệp thủ tục: thoi_han, phi, ten…")
    before: Line | None = field(
        key="cu", label="Trước", help="Bỏ trống khi quyết định không nói trước đó ra sao", default=None
    )
    after: Line | None = field(
        key="moi", label="Sau", help="Bỏ trống khi quyết định không nói nay ra sao", default=None
    )


class DecisionItem(Record):
    """One line of the annex."""

    kind: ChangeKind = field(key="loai", label="Thay đổi")
    code: ProcedureCode = field(key="ma", label="Mã thủ tục", help="Với thay-the: mã của thủ tục mới")
    replaces: OneOrMore[ProcedureCode] = field(
        key="thay_cho", label="Thay cho", help="Chỉ với thay-the: mã các thủ tục bị thay thế", default=()
    )
    changes: tuple[FieldChange, ...] = field(
        key="thay_doi",
        label="Mục thay đổi",
        help="Chỉ với sua-doi và thay-the; trang đặt trước và sau cạnh nhau",
        default=(),
    )
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)


class Decision(Record):
    """One decision, as its paper states it. What is in force on a day is derived from all of them."""

    number: NumberSymbol = field(key="so_ky_hieu", label="Số, ký hiệu")
    kind: DecisionKind = field(key="loai", label="Loại quyết định")
    issued_on: Day = field(key="ngay_ban_hanh", label="Ngày ban hành")
    issuer: Line = field(key="co_quan", label="Cơ quan ban hành")
    signer: Signer | None = field(key="nguoi_ky", label="Người ký", default=None)
    summary: Line = field(key="trich_yeu", label="Trích yếu")
    province: Line = field(key="tinh", label="Tỉnh, thành phố", help="Như “tinh” của các thủ tục")
    province_code: ProvinceCode | None = field(
        key="ma_tinh", label="Mã tỉnh", help="Phần cuối mã thủ tục của tỉnh: H34", default=None
    )
    fields_of_work: OneOrMore[FieldOfWorkRef] = field(
        key="linh_vuc", label="Lĩnh vực", help="Mã trong content/tthc/linh-vuc.yml"
    )
    in_force_from: LaterDay | None = field(
        key="hieu_luc_tu", label="Có hiệu lực từ", help="Bỏ trống khi tính từ ngày ban hành", default=None
    )
    entered_on: Day | None = field(
        key="nhap_csdlqg", label="Ngày nhập cơ sở dữ liệu quốc gia về thủ tục hành chính", default=None
    )
    list_unknown: YesNo = field(
        key="danh_muc_chua_ro", label="Danh mục chưa rõ", help="“có” khi chưa có danh mục kèm theo", default=False
    )
    items: tuple[DecisionItem, ...] = field(key="noi_dung", label="Danh mục", default=())
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    files: tuple[Attachment, ...] = attachments_field()
    allowances: tuple[Allowance, ...] = allowances_field()
