"""A record on its way into YAML: values as the document has them, and doubts beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

from generator.importers.lines import Line
from generator.schema.base import Record, keys_of


class Need(IntEnum):
    """What a doubt asks of the editor, most important first."""

    WRITE = 1
    """A value that the site cannot do without is missing."""
    CHOOSE = 2
    """Something of the paper is not in the draft, or could be read in two ways."""
    LOOK = 3
    """The machine chose or proposed something."""
    KNOW = 4
    """Nothing to do: what was left out on purpose."""


@dataclass(frozen=True)
class Doubt:
    """Something a person should look at."""

    message: str
    """Vietnamese: what is doubtful and what to do."""
    line: int
    """Of the source; 0 for the document as a whole."""
    source: str = ""
    """The source's own words."""
    need: Need = Need.LOOK


@dataclass(frozen=True)
class Value:
    """One value as the document has it."""

    text: str
    line: int
    doubts: tuple[Doubt, ...] = ()
    source: str = ""
    """The document's own words where `text` says them in another way: a code, a day, a name in small letters."""


@dataclass
class Draft:
    """A record of the schema being filled. Field names are the schema's English ones; YAML keys come at the end."""

    record: type[Record]
    line: int = 0
    values: dict[str, Value | list[Value] | list[Draft] | Draft] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)
    """About the record as a whole: a field that the document lacks, a line that fitted nowhere."""
    also: list[tuple[int, str]] = field(default_factory=list)
    """Lines that say of this record what is said already, with their words: a cell that is merged over several rows."""

    def put(self, name: str, text: str, line: int, *doubts: Doubt, source: str = "") -> None:
        """Sets a single value. A name that the schema does not have is our bug.

        Raises:
            KeyError: the record has no such field.
        """
        keys_of(self.record)[name]
        self.values[name] = Value(text, line, doubts, source)

    def add(self, name: str, item: Value | Draft) -> None:
        """Appends to a list of values or of records."""
        keys_of(self.record)[name]
        self.values.setdefault(name, []).append(item)  # type: ignore[union-attr, arg-type]

    def text_of(self, name: str) -> str | None:
        """The text of a single value, None where it is absent."""
        value = self.values.get(name)
        return value.text if isinstance(value, Value) else None

    def parts(self, name: str) -> list[Draft]:
        """The records of a list field; empty where it is absent."""
        value = self.values.get(name, [])
        return [one for one in value if isinstance(one, Draft)] if isinstance(value, list) else []


@dataclass(frozen=True)
class Import:
    """What came of a document."""

    draft: Draft
    unplaced: tuple[Line, ...] = ()
    """Lines that fitted nowhere: listed whole, never dropped."""
    others: tuple[tuple[str, Draft], ...] = ()
    """Files where there are several: path below the repository, record. The draft may be one of them."""
    layout: tuple[Line, ...] = ()
    """Lines that only tell where one is: headings, the motto of the state, page numbers. Listed whole too."""
    proposals: tuple[str, ...] = ()
    """Lines for co-quan.yml that would make known what the paper names."""
    found_nothing: bool = False
    """Whether the draft lacks what this kind of paper is about: a plan without a task."""

    @property
    def drafts(self) -> list[Draft]:
        """Each once."""
        others = [draft for _, draft in self.others]
        return others if any(one is self.draft for one in others) else [self.draft, *others]


EDITORS_OWN = frozenset(
    {"adjustments", "allowances", "corrections", "milestones", "note", "code", "concerns", "follow_ups"}
)
"""Fields that no document states: they are not counted as absent."""


@dataclass(frozen=True)
class Tally:
    """How much of a draft a document filled."""

    filled: int
    doubtful: int
    absent: int
    """Fields of the records found that the document does not state."""


def tally(draft: Draft) -> Tally:
    """Counts values, doubts and absent fields of the record and of every record inside it."""
    filled = absent = 0
    for one in _records(draft):
        stated = set(one.values)
        filled += sum(len(value) if isinstance(value, list) else 1 for value in one.values.values())
        absent += len(keys_of(one.record).keys() - stated - EDITORS_OWN)
    return Tally(filled, sum(1 for _ in all_doubts(draft)), absent)


def _records(draft: Draft) -> Iterator[Draft]:
    yield draft
    for value in draft.values.values():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, Draft):
                yield from _records(one)


def all_doubts(draft: Draft) -> Iterator[Doubt]:
    """Every doubt of a draft, in the order of its fields."""
    yield from draft.doubts
    for value in draft.values.values():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, Draft):
                yield from all_doubts(one)
            else:
                yield from one.doubts
