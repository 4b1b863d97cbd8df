"""Where a procedure is handed in on a day, and who took over from whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from generator.derive.papers.lifetimes import is_active_on
from generator.derive.procedures.codes import national_key
from generator.derive.procedures.provinces import MERGED_ON, home_of, without_title
from generator.loading.dataset import Dataset, Entry
from generator.schema.counter import Counter
from generator.schema.procedure import Procedure


def counters_of(data: Dataset, procedure: Procedure, day: date) -> tuple[Entry[Counter], ...]:
    """Open on the day and taking the procedure; those that name it before those that take its field, then the rest."""
    found = [one for one in data.of(Counter) if is_active_on(one.record, day) and takes(one.record, procedure, day)]
    return tuple(sorted(found, key=lambda one: (_distance(one.record, procedure), one.file)))


def takes(counter: Counter, procedure: Procedure, day: date) -> bool:
    """Only what a counter says of itself: one that names nothing takes nothing.

    Since provinces were merged, a counter of today's province also takes what its parts had.
    """
    provinces = {without_title(procedure.province)}
    if day >= MERGED_ON:
        provinces.add(without_title(home_of(procedure.province) or procedure.province))
    if without_title(counter.province) not in provinces:
        return False
    return counter.takes_all or procedure.field_of_work in counter.fields_of_work or _names(counter, procedure)


def successors_of(data: Dataset, entry: Entry[Counter]) -> Iterator[Entry[Counter]]:
    """Those that say they took over its work."""
    name = entry.names["name"]
    yield from (other for other in data.of(Counter) if name in other.record.continues)


def taken_by(counter: Counter, procedures: Iterable[Entry[Procedure]], day: date) -> tuple[Entry[Procedure], ...]:
    return tuple(one for one in procedures if takes(counter, one.record, day))


def _names(counter: Counter, procedure: Procedure) -> bool:
    code = procedure.code
    return code is not None and any(national_key(code) == national_key(one) for one in counter.procedures)


def _distance(counter: Counter, procedure: Procedure) -> int:
    if _names(counter, procedure):
        return 0
    return 1 if procedure.field_of_work in counter.fields_of_work else 2
