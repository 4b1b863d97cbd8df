"""Other papers that name tasks by their old numbers: listed with their places, for a person to mend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.derive.papers.references import references_in
from generator.importers.update.findings import Fate, Finding
from generator.importers.update.numbers import Renumbered
from generator.loading.dataset import Dataset, Entry
from generator.schema.references import ToTask
from generator.schema.yearly import YearlyPaper


def mentions(
    data: Dataset, agency: str, year: int, renumbered: Sequence[Renumbered], own: Entry[YearlyPaper] | None = None
) -> Iterator[Finding]:
    """Every reference to a task that changed its number or is gone.

    Args:
        data: all papers, the plan as it was.
        agency: whose plan it is.
        year: of the plan.
        renumbered: by their old numbers.
        own: the plan as it will be, so that places in it are those after the update.
    """
    changed = {one.old: one for one in renumbered}
    others = [entry for entry in data.of(YearlyPaper) if entry.agency == agency]
    if own:
        others = [*(entry for entry in others if entry.file != own.file), own]
    for entry in others:
        for found in references_in(entry.record, ToTask):
            if entry.year - found.marker.years_ago != year or (one := changed.get(str(found.value))) is None:
                continue
            now = f"nay là số {one.new}" if one.new else "văn bản không còn nhiệm vụ này"
            note = f"ghi nhiệm vụ {one.old} (“{one.title}”), {now}"
            yield Finding(Fate.BY_HAND, f"{found.place}", note=note)
