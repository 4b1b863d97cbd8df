"""Which tasks of a plan go on with which of the plan before (`so_voi_nam_truoc`), as an editor has read both."""

from __future__ import annotations

from generator.schema.base import Record, field
from generator.schema.common import Allowance, allowances_field
from generator.schema.conclusion import Reading
from generator.schema.references import FormerTaskRef, TaskRef
from generator.schema.scalars import Line, OneOrMore


class Continuation(Record):
    """A task that goes on with one or several of last year's."""

    task: TaskRef = field(key="nhiem_vu", label="Nhiệm vụ")
    former: OneOrMore[FormerTaskRef] = field(
        key="nam_truoc", label="Nhiệm vụ năm trước", help="Số trong kế hoạch năm trước; nhiều số khi gộp việc"
    )
    note: Line | None = field(key="ghi_chu", label="Ghi chú", help="Khi lời văn đã khác nhiều", default=None)


class AgainstLastYear(Record):
    """What is confirmed. Of a task that stands in none of the lists a proposal is shown until an editor has read it."""

    reading: Reading = field(key="cach_doc", label="Ai nói các nhiệm vụ nối tiếp nhau")
    continuations: tuple[Continuation, ...] = field(key="noi_tiep", label="Nối tiếp", default=())
    new: OneOrMore[TaskRef] = field(
        key="viec_moi", label="Nhiệm vụ mới", help="Số trong kế hoạch này; không nối tiếp nhiệm vụ nào", default=()
    )
    ended: OneOrMore[FormerTaskRef] = field(
        key="khong_tiep_tuc",
        label="Không tiếp tục",
        help="Số trong kế hoạch năm trước; không nhiệm vụ nào nối tiếp",
        default=(),
    )
    allowances: tuple[Allowance, ...] = allowances_field()
