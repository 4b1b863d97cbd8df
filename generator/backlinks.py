"""Who refers to what: each kind of page names its entries, and every reference inside an entry leads back to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

from generator.derive.across.targets import Target, targets_of
from generator.derive.network import Network
from generator.derive.papers.references import references_in
from generator.derive.words.wordings import records_inside
from generator.loading.dataset import Entry
from generator.published import Published, published
from generator.schema.base import Record
from generator.schema.references import Reference


@dataclass(frozen=True)
class Shown:
    """A record, or a part of one, and where readers find it.

    What a record inside another one refers to belongs to the innermost of them that is shown.
    """

    record: Record
    label: str
    path: str
    """Of a page, or of a place on one."""


@dataclass(frozen=True)
class LinkedNetwork(Network):
    """The network, and what its pages show of it."""

    shown: tuple[Shown, ...]
    """In the order of the kinds of pages."""

    def leading_to(self, kind: type[Reference], key: object) -> tuple[Shown, ...]:
        """Entries that refer to a target, in their order; one line a page, however often it does.

        `key` is as in `derive/across/targets.py`.
        """
        return self._leading.get((kind, key), ())

    def within(self, entry: Entry[Any]) -> tuple[Shown, ...]:
        """Where a file is shown: as a whole, or else each part of it that is shown by itself."""
        return tuple(self._outermost(entry.record))

    @cached_property
    def published(self) -> Published:
        """Files and pictures beside the pages."""
        return published(self)

    @cached_property
    def pages_of_files(self) -> Mapping[str, str]:
        """Page of each file that is shown as one entry, by its path from the root."""
        shown = ((entry.file, self.within(entry)) for entry in self.data.entries)
        return {file: pages[0].path for file, pages in shown if len(pages) == 1}

    def _outermost(self, record: Record) -> Iterator[Shown]:
        at = self._places.get(id(record))
        if at is not None:
            yield self.shown[at]
            return
        for inner in records_inside(record):
            yield from self._outermost(inner)

    @cached_property
    def _places(self) -> Mapping[int, int]:
        """Of a record that is shown twice the first place; records of equal content are different ones."""
        return {id(one.record): at for at, one in reversed(list(enumerate(self.shown)))}

    @cached_property
    def _leading(self) -> Mapping[Target, tuple[Shown, ...]]:
        found: dict[Target, set[int]] = defaultdict(set)
        for entry in self.data.entries:
            for one in references_in(entry.record, Reference):
                places = (self._places.get(id(record)) for record in reversed(one.around))
                at = next((place for place in places if place is not None), None)
                for target in targets_of(self, entry, one) if at is not None else ():
                    found[target].add(at)  # type: ignore[arg-type]
        return {target: self._once_a_page(places) for target, places in found.items()}

    def _once_a_page(self, places: Iterable[int]) -> tuple[Shown, ...]:
        by_page: dict[str, Shown] = {}
        for at in sorted(places):
            by_page.setdefault(self.shown[at].path, self.shown[at])
        return tuple(by_page.values())


def linked(network: Network, shown: Iterable[Shown]) -> LinkedNetwork:
    return LinkedNetwork(**{one.name: getattr(network, one.name) for one in fields(Network)}, shown=tuple(shown))
