"""Citations → documents of the register."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.derive.words.wordings import fields_with
from generator.loading.dataset import Entry
from generator.places import Place
from generator.problems import Problem, did_you_mean, problem
from generator.schema.base import Record
from generator.schema.document import Document
from generator.schema.scalars import Citation
from generator.vietnamese import spell_date


class DocumentRegister:
    """The documents of content/van-ban/, found by number-symbol and date."""

    def __init__(self, documents: Iterable[Entry[Document]]) -> None:
        self._by_number: dict[str, list[Entry[Document]]] = defaultdict(list)
        for entry in documents:
            self._by_number[entry.record.number.lower()].append(entry)

    def find(self, citation: Citation) -> Entry[Document] | None:
        """The document meant; None where the register has none or more than one that fits."""
        same_number = self._by_number.get(citation.number.lower(), [])
        fitting = [entry for entry in same_number if citation.issued_on in (None, entry.record.issued_on)]
        return fitting[0] if len(fitting) == 1 else None

    def problem_with(self, citation: Citation, at: Place) -> Problem | None:
        """Why `find` has no answer; None where it has one."""
        if self.find(citation):
            return None
        same_number = self._by_number.get(citation.number.lower(), [])
        if not same_number:
            known = [entry.record.number for entries in self._by_number.values() for entry in entries]
            hint = did_you_mean(
                citation.number, known, otherwise="Thêm một tệp cho văn bản này trong content/van-ban/."
            )
            return problem("unknown-document", at=at, found=citation.text, suggestion=hint)
        if citation.issued_on is None or any(entry.record.issued_on == citation.issued_on for entry in same_number):
            return problem("ambiguous-document", at=at, found=citation.number)
        days = (spell_date(entry.record.issued_on) if entry.record.issued_on else "không rõ" for entry in same_number)
        return problem("document-date-differs", at=at, found=citation.text, registered=", ".join(days))

    def by_number(self, number: str) -> tuple[Entry[Document], ...]:
        return tuple(self._by_number.get(number.lower(), ()))


def citations_in(record: Record) -> Iterator[tuple[Citation, Place]]:
    """Every citation anywhere inside a record, with its place."""
    kind = type(record)
    for name in fields_with(kind, Citation, Record):
        yield from _within(getattr(record, name), record, (str(kind.model_fields[name].alias),))


def _within(value: object, record: Record, steps: tuple[str | int, ...]) -> Iterator[tuple[Citation, Place]]:
    if isinstance(value, Citation):
        yield value, record.origin.at(*steps)
    elif isinstance(value, Record):
        yield from citations_in(value)
    elif isinstance(value, tuple):
        for at, item in enumerate(value):
            yield from _within(item, record, (*steps, at))
