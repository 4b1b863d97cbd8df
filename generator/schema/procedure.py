"""Administrative procedures (`content/tthc/*.yml`) and their fields of work (`content/tthc/linh-vuc.yml`).

Source of the parts of a procedure: NĐ 63/2010/NĐ-CP art. 8.2.
"""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator

from generator.schema.base import Record, field
from generator.schema.common import Allowance, allowances_field
from generator.schema.scalars import Line, Slug, Url, YesNo, matching

_CODE = re.compile(r"[123]\.[0-9]{6}(?:(?:\.000\.00\.00)?\.H[0-9]{2})?")

ProcedureCode = Annotated[str, BeforeValidator(matching(_CODE, "bad-procedure-code"))]
"""National key `2.002131`, alone or with the province's suffix in either spelling: `.H58`, `.000.00.00.H58`."""


class WorkField(Record):
    """A field of work under which procedures are grouped."""

    code: Slug = field(key="ma", label="Mã")
    name: Line = field(key="ten", label="Lĩnh vực")


class WorkFieldRegister(Record):
    """The whole file."""

    fields_of_work: tuple[WorkField, ...] = field(key="linh_vuc", label="Lĩnh vực")


class ProcedureSource(Record):
    """The page on which the facts were seen."""

    url: Url = field(key="dia_chi", label="Trang nguồn")
    detail: Line | None = field(key="chi_tiet", label="Mã trên trang nguồn", default=None)
    verified: YesNo = field(key="da_doc", label="Đã đọc trang gốc", help="“không” khi chỉ thấy qua bản chép lại")


class Procedure(Record):
    """One procedure as one province's page states it."""

    code: ProcedureCode | None = field(key="ma", label="Mã thủ tục", default=None)
    name: Line = field(key="ten", label="Tên thủ tục")
    field_of_work: Slug = field(key="linh_vuc", label="Lĩnh vực", help="Mã trong content/tthc/linh-vuc.yml")
    province: Line = field(key="tinh", label="Tỉnh, thành phố")
    place: Line | None = field(key="noi_thuc_hien", label="Nơi thực hiện", default=None)
    time_limit: Line | None = field(
        key="thoi_han", label="Thời hạn giải quyết", help="Ghi rõ “ngày” hay “ngày làm việc”", default=None
    )
    fee: Line | None = field(key="phi", label="Phí, lệ phí", default=None)
    online_level: Line | None = field(key="muc_do", label="Mức độ dịch vụ công trực tuyến", default=None)
    decision: Line | None = field(key="quyet_dinh", label="Quyết định công bố", default=None)
    legal_bases: tuple[Line, ...] = field(key="can_cu", label="Căn cứ pháp lý", default=())
    note: Line | None = field(key="ghi_chu", label="Ghi chú", default=None)
    source: ProcedureSource = field(key="nguon", label="Nguồn")
    allowances: tuple[Allowance, ...] = allowances_field()
