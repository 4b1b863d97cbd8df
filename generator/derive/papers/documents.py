"""Citations → documents of the register."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from generator.loading.dataset import Entry
from generator.schema.document import Document
from generator.schema.scalars import Citation


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

    def by_number(self, number: str) -> tuple[Entry[Document], ...]:
        return tuple(self._by_number.get(number.lower(), ()))

    @property
    def numbers(self) -> tuple[str, ...]:
        """Every number-symbol of the register."""
        return tuple(entry.record.number for entries in self._by_number.values() for entry in entries)
