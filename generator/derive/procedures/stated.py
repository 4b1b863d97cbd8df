"""The time and the fee that a procedure states, in its own words, where ways of handing in may differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.derive.procedures.fees import read_fee
from generator.derive.time.durations import read_duration
from generator.schema.procedure import Procedure
from generator.schema.procedure_parts import Submission
from generator.spelling.procedures import spell_way


def stated_time(record: Procedure) -> str | None:
    """The time that applies, in the record's words; where ways of handing in differ, each with its own."""
    return _stated(record.time_limit, [(row, row.time_limit) for row in record.submissions], read_duration)


def stated_fee(record: Procedure) -> str | None:
    """The fee, as `stated_time`."""
    return _stated(record.fee, [(row, row.fee) for row in record.submissions], read_fee)


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
    each = [spell_way(row.mode, wording) for row, wording in others if wording]
    return "; ".join([own, *each] if own else each) or None
