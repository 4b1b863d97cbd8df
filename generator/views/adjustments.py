"""What was published of a plan or a task before, beside what it is now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.derive.papers.documents import DocumentRegister
from generator.page_kind import LinkedText, citation_links
from generator.schema.base import keys_of, labels_of
from generator.schema.plan import Plan, Task


@dataclass(frozen=True)
class AdjustmentRow:
    label: str
    """Of the fact, as the page calls it."""
    former: str
    adjusted_on: date
    documents: LinkedText
    """Papers that changed the plan; none where only its telling was put right."""
    reason: str


def adjustment_rows(record: Plan | Task, documents: DocumentRegister) -> tuple[AdjustmentRow, ...]:
    """By day, the earliest first."""
    return tuple(sorted(_rows(record, documents), key=lambda row: row.adjusted_on))


def _rows(record: Plan | Task, documents: DocumentRegister) -> Iterator[AdjustmentRow]:
    names = {key: name for name, key in keys_of(type(record)).items()}
    labels = labels_of(type(record))
    for one in record.adjustments:
        label = labels[names[one.changed_key]]
        cited = citation_links(one.documents, documents)
        yield AdjustmentRow(label, one.former, one.adjusted_on, cited, one.reason.removesuffix("."))
