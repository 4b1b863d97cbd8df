"""The four questions of somebody who needs a procedure, and where to hand in: short answers in the record's own words.

An answer is None where the record, and so its source, is silent. Nothing is worked out that is not stated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from generator.derive.procedures.fees import read_fee
from generator.derive.time.durations import read_duration
from generator.schema.procedure import Procedure
from generator.schema.procedure_parts import PaperCase, Reception, Submission

MORE_BELOW = "xem mục Giấy tờ cần nộp bên dưới"


@dataclass(frozen=True)
class Answer:
    """A question, and the answer where there is one."""

    question: str
    text: str | None


def answers(record: Procedure) -> tuple[Answer, ...]:
    return (
        Answer("Ai được làm", _joined([one.label for one in record.applicants], ", ")),
        Answer("Cần giấy tờ gì", _papers(record)),
        Answer("Bao lâu", _time(record, stated_time(record))),
        Answer("Phí bao nhiêu", stated_fee(record)),
        Answer("Nộp ở đâu", _where(record)),
    )


def stated_time(record: Procedure) -> str | None:
    """The time that applies, in the record's words; where ways of handing in differ, each with its own."""
    return _stated(record.time_limit, [(row, row.time_limit) for row in record.submissions], read_duration)


def stated_fee(record: Procedure) -> str | None:
    """The fee, as `stated_time`."""
    return _stated(record.fee, [(row, row.fee) for row in record.submissions], read_fee)


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


def _stated(
    own: str | None, by_way: Sequence[tuple[Submission, str | None]], read: Callable[[str | None], object | None]
) -> str | None:
    """What the procedure states, and the ways that state something else; "Không" and "Miễn phí" are one fee.

    Where only ways state it, one wording stands for all only if none of them is silent.
    """

    def meaning(wording: str | None) -> object | None:
        understood = read(wording)
        return wording if understood is None else understood

    if own is None and len({meaning(wording) for _, wording in by_way}) == 1:
        return by_way[0][1]
    others = [one for one in by_way if one[1] and (own is None or meaning(one[1]) != meaning(own))]
    each = [f"{row.mode.label}: {wording}" for row, wording in others]
    return _joined([own, *each] if own else each, "; ")


def _where(record: Procedure) -> str | None:
    return _joined([*([record.place] if record.place else []), *_reception(record.reception)], "; ")


def _reception(reception: Reception | None) -> list[str]:
    if reception is None:
        return []
    hours = f"giờ tiếp nhận: {reception.hours}" if reception.hours else None
    phone = f"điện thoại: {reception.phone}" if reception.phone else None
    return [part for part in (reception.counter, reception.address, hours, phone) if part]


def _joined(parts: Iterable[str], between: str) -> str | None:
    return between.join(parts) or None
