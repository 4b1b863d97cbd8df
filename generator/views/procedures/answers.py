"""The four questions of somebody who needs a procedure, and where to hand in: short answers in the record's own words.

An answer is None where the record, and so its source, is silent. Nothing is worked out that is not stated.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.derive.procedures.stated import stated_fee, stated_time
from generator.schema.procedure import Procedure
from generator.schema.procedure_parts import PaperCase, Reception

HOURS_BELOW = "địa chỉ, giờ nhận ở mục Nộp ở đâu bên dưới"
MORE_BELOW = "xem mục Giấy tờ cần nộp bên dưới"


@dataclass(frozen=True)
class Answer:
    """A question, and the answer where there is one."""

    question: str
    text: str | None


def answers(record: Procedure, counters: tuple[str, ...] = ()) -> tuple[Answer, ...]:
    """`counters`: names of those that take it, whose addresses stand below."""
    return (
        Answer("Bao lâu", _time(record, stated_time(record))),
        Answer("Phí bao nhiêu", stated_fee(record)),
        Answer("Cần giấy tờ gì", _papers(record)),
        Answer("Nộp ở đâu", _where(record, counters)),
        Answer("Ai được làm", _joined([one.label for one in record.applicants], ", ")),
    )


def _papers(record: Procedure) -> str | None:
    said = [_case(one, is_only=len(record.papers) == 1) for one in record.papers]
    if record.papers_told:
        said.append(record.papers_told)
    if record.sets:
        said.append(f"{record.sets} bộ hồ sơ")
    if record.papers:
        said.append(MORE_BELOW)
    return _joined(said, "; ")


def _case(case: PaperCase, *, is_only: bool) -> str:
    count = f"{len(case.papers)} loại giấy tờ"
    return count if is_only or not case.case else f"{case.case}: {count}"


def _time(record: Procedure, limit: str | None) -> str | None:
    statutory = record.statutory_time_limit
    return f"{limit} (theo quy định: {statutory})" if limit and statutory else limit or statutory


def _where(record: Procedure, counters: tuple[str, ...]) -> str | None:
    stated = [*([record.place] if record.place else []), *_reception(record.reception)]
    below = [f"{', '.join(counters)} ({HOURS_BELOW})"] if counters else []
    return _joined([*stated, *below], "; ")


def _reception(reception: Reception | None) -> list[str]:
    if reception is None:
        return []
    hours = f"giờ tiếp nhận: {reception.hours}" if reception.hours else None
    phone = f"điện thoại: {reception.phone}" if reception.phone else None
    return [part for part in (reception.counter, reception.address, hours, phone) if part]


def _joined(parts: Iterable[str], between: str) -> str | None:
    return between.join(parts) or None
