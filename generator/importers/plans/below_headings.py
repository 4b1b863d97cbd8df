"""Tasks below a heading that says who does them or when → numbered items, each with what the heading says of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from generator.importers.papers.acting_units import is_unit_name, told_to_lead
from generator.importers.plans.items import Item, Ledger
from generator.importers.plans.labels import Field, split_fields
from generator.importers.plans.markers import Kind, in_digits, roman_value
from generator.importers.plans.plan_regions import areas_named
from generator.vietnamese import fold

_PERIOD = re.compile(
    r"(?:(?:cac )?(?:nhiem vu|cong viec|viec)(?: trong tam| thuc hien| trong)* )?(?:trong )?"
    r"(?:(?:quy|thang) (?:[ivx]+|[0-9]{1,2})(?:(?:,| va| -| –)? ?(?:(?:quy|thang) )?(?:[ivx]+|[0-9]{1,2}))*"
    r"(?:(?:/| nam |, nam )[0-9]{4})?|(?:0?6|0?9|sau|chin) thang (?:dau|cuoi) nam(?: [0-9]{4})?|ca nam|thuong xuyen)"
)
"""A heading that only says when, without diacritics."""
_SECTION = re.compile(r"[0-9]+")
MARKED = frozenset({Kind.NUMBER, Kind.LETTER})


@dataclass
class Explicit:
    """The items of a plan's tasks, with what stood above them said in each."""

    items: list[Item] = field(default_factory=list)
    counted: set[tuple[str, tuple[int, ...]]] = field(default_factory=set)
    """Numbers that the machine gave, with the lines of their items."""

    def is_counted(self, item: Item) -> bool:
        return key_of(item) in self.counted


def _is_unit(item: Item) -> bool:
    ends = item.text.endswith(":") or item.text.isupper()
    return (item.kind in {Kind.PART, *MARKED} or ends) and item.kind is not Kind.PLUS and is_unit_name(item.text)


def _is_period(item: Item) -> bool:
    return item.kind is not Kind.PLUS and bool(_PERIOD.fullmatch(fold(item.text).strip(" .:")))


@dataclass(frozen=True)
class Heading:
    """What a heading may say of all that stands below it."""

    is_one: Callable[[Item], bool]
    label: str
    """How a label says the same."""
    known: frozenset[Field]
    """Labels of a task that say otherwise."""


HEADINGS = (
    Heading(_is_unit, "Đơn vị chủ trì", frozenset({Field.LEAD, Field.ACTING})),
    Heading(_is_period, "Thời gian", frozenset({Field.TIMING})),
)


def below_headings(found: Explicit, heading: Heading, ledger: Ledger) -> list[Item]:
    """The items of `found`, with what headings of one kind say written into each task below them."""
    writer = _Writer(found, heading)
    items, at = found.items, 0
    while at < len(items):
        may_head = heading.is_one(items[at]) and not writer.is_inside_task(items[at])
        inner = _inner(items, at, heading.is_one) if may_head else []
        if _are_tasks(inner):
            is_said = writer.write(items[at], inner)
            ledger.layout += [] if is_said else [items[at]]
        else:
            writer.keep(items[at])
        at += 1 + (len(inner) if _are_tasks(inner) else 0)
    return writer.result


class _Writer:
    """Goes through the items once; numbers of tasks depend on what stands before."""

    def __init__(self, found: Explicit, heading: Heading) -> None:
        self.found, self.heading = found, heading
        self.result: list[Item] = []
        self.open: Item | None = None
        """The last numbered item that was kept: what has no number stands below it."""
        self.section = ""
        """Number of the section that we are in."""
        self.headings = 0
        self.running = 0
        """Tasks that the machine numbered in the section."""
        self.has_others = any(
            item.kind is Kind.NUMBER and not heading.is_one(item) and "." not in item.marker for item in found.items
        )

    def keep(self, item: Item) -> None:
        """An item that is no such heading."""
        if item.kind in {Kind.PART, Kind.NUMBER} and "." not in item.marker:
            self.section, self.running = _section_of(item), 0
        if item.kind in {Kind.PART, *MARKED}:
            self.open = item
        self.result.append(item)

    def is_inside_task(self, item: Item) -> bool:
        """Whether a bullet says which unit does a part of the task above, instead of heading tasks of its own."""
        is_task = self.open is not None and self.open.kind in MARKED and not areas_named(self.open.text)
        return is_task and item.kind not in {Kind.PART, *MARKED}

    def write(self, heading: Item, inner: Sequence[Item]) -> bool:
        """The tasks below a heading; tells whether one of them needed what it says."""
        self.headings += 1
        self.open = None
        own = _section_of(heading)
        base = own or self.section or str(self.headings)
        self.running = 0 if own or not self.section else self.running
        if heading.kind is Kind.NUMBER and self.has_others and any(one.kind is Kind.NUMBER for one in self.result):
            # Among areas a unit is told as one, so that its tasks are not taken for those of the area above.
            self.result.append(Item(Kind.PART, "", heading.text, heading.lines))
        label = Item(Kind.DASH, "-", f"{self.heading.label}: {_spelled(heading.text, self.found.items)}", heading.lines)
        is_needed = False
        for task, below in _with_below(inner):
            if task is None:
                self.result += [_renumbered(one, base, 0)[0] if one.kind in MARKED else one for one in below]
                continue
            self.running += 1
            numbered, is_ours = _renumbered(task, base, self.running)
            if is_ours or heading.kind not in {Kind.NUMBER, Kind.PART}:
                self.found.counted.add(key_of(numbered))
            # The label comes last: a sub-bullet would go on with a label before it.
            needs = self._needs(task, inner)
            self.result += [numbered, *below, *([label] if needs else [])]
            is_needed = is_needed or needs
        return is_needed

    def _needs(self, task: Item, inner: Sequence[Item]) -> bool:
        if self.heading.known & _said(task, inner):
            return False
        return Field.LEAD not in self.heading.known or not told_to_lead(task.text)


def _spelled(name: str, items: Sequence[Item]) -> str:
    """A heading in capitals as the paper writes it elsewhere, if it does."""
    name = name.rstrip(" .:")
    if not name.isupper():
        return name
    words = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    found = (match[0] for item in items for match in words.finditer(item.text) if not match[0].isupper())
    return next((one[0].upper() + one[1:] for one in found), name)


def _inner(items: Sequence[Item], at: int, is_heading: Callable[[Item], bool]) -> list[Item]:
    """What stands below a heading: up to the next one, or to what is numbered as high as it."""
    heading, inner = items[at], []
    for item in items[at + 1 :]:
        is_peer = item.kind is heading.kind and item.marker.count(".") <= heading.marker.count(".")
        is_higher = item.kind is Kind.PART or (heading.kind is Kind.LETTER and item.kind is Kind.NUMBER)
        if is_heading(item) or is_higher or (is_peer and item.kind in MARKED):
            break
        inner.append(item)
    return inner


def _are_tasks(inner: Sequence[Item]) -> bool:
    """Whether a heading has text below it, instead of the labels of a task that is called like a unit."""
    return bool(inner) and split_fields(inner[0].text)[0][0] is None


def _tasks(inner: Sequence[Item]) -> list[Item]:
    """Of the items below a heading those that are tasks: of the first one's kind, and the points below a number."""
    kinds = {inner[0].kind} | (MARKED if inner[0].kind in MARKED else set())
    listed = [item for item in inner if item.kind in kinds and split_fields(item.text)[0][0] is None]
    marked = [item for item in listed if item.kind in MARKED]
    parents = [one for one, later in pairwise(marked) if _is_deeper(later, one)]
    return [item for item in listed if not any(item is parent for parent in parents)]


def _with_below(inner: Sequence[Item]) -> Iterator[tuple[Item | None, list[Item]]]:
    """Each task with the items that stand below it; None for what is no task of its own, as a number above points."""
    tasks, group = _tasks(inner), list[Item]()
    task: Item | None = None
    for item in inner:
        is_task = any(item is one for one in tasks)
        if is_task or (item.kind in MARKED and task is not None):
            yield task, group
            task, group = (item if is_task else None), ([] if is_task else [item])
        else:
            group.append(item)
    yield task, group


def _is_deeper(later: Item, item: Item) -> bool:
    if later.kind is item.kind is Kind.NUMBER:
        return later.marker.startswith(f"{item.marker}.")
    return later.kind is Kind.LETTER and item.kind is Kind.NUMBER


def _renumbered(item: Item, base: str, running: int) -> tuple[Item, bool]:
    """The item with a whole number, and whether that number is the machine's."""
    if item.kind is Kind.LETTER:
        return Item(Kind.NUMBER, f"{base}.{item.marker}", item.text, item.lines), False
    if item.kind is Kind.NUMBER:
        marker = in_digits(item.marker)
        is_whole = "." in marker or not base
        return Item(Kind.NUMBER, marker if is_whole else f"{base}.{marker}", item.text, item.lines), not is_whole
    return Item(Kind.NUMBER, f"{base}.{running}", item.text, item.lines), True


def _section_of(item: Item) -> str:
    if item.kind is Kind.PART:
        return str(roman_value(item.marker) or "ABCDEFGH".find(item.marker or "-") + 1 or "")
    number = in_digits(item.marker) if item.kind is Kind.NUMBER else ""
    return number if _SECTION.fullmatch(number) else ""


def _said(task: Item, inner: Sequence[Item]) -> set[Field]:
    """Fields that a task states itself, in its line or in those below it."""
    at = next(at for at, item in enumerate(inner) if item is task)
    found = fields_in(task)
    for item in inner[at + 1 :]:
        if item.kind is task.kind and not opens_with_field(item):
            break
        found |= fields_in(item)
    return found


def fields_in(item: Item) -> set[Field]:
    return {found for found, _ in split_fields(item.text) if found is not None}


def opens_with_field(item: Item) -> bool:
    return split_fields(item.text)[0][0] is not None


def key_of(item: Item) -> tuple[str, tuple[int, ...]]:
    return item.marker, tuple(line.number for line in item.lines)
