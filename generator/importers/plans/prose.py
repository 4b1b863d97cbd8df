"""Prose in which tasks stand below the unit or the time they belong to → items with numbers and labels of their own.

"1. Văn phòng Sở" above "- Rà soát thủ tục" says the same as "1.1. Rà soát thủ tục" above "- Đơn vị chủ trì: Văn phòng
Sở": what comes out is written so, and the reader of tasks needs to know only that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.importers.draft import Doubt, Draft, Need
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
_POINTS_ELSEWHERE = re.compile(r"phụ lục|biểu|bảng|kèm theo|đính kèm|như sau|sau đây|sau:", re.IGNORECASE)
_SECTION = re.compile(r"[0-9]+")
_MARKED = frozenset({Kind.NUMBER, Kind.LETTER})
_MANY = 2


@dataclass
class Explicit:
    """The items of a plan's tasks, with what stood above them said in each."""

    items: list[Item] = field(default_factory=list)
    counted: set[tuple[str, tuple[int, ...]]] = field(default_factory=set)
    """Numbers that the machine gave, with the lines of their items."""

    def is_counted(self, item: Item) -> bool:
        return _key(item) in self.counted


def explicit(items: Sequence[Item], plan: Draft, ledger: Ledger) -> Explicit:
    """The same tasks, each with its own number and labels; every line is kept, told, or layout."""
    found = Explicit(_without_opening(items, plan))
    for is_heading, label, known in _HEADINGS:
        found.items = _below(found, is_heading, label, known, ledger)
    found.items = _paragraphs_as_tasks(found.items)
    if not any(item.kind in {Kind.PART, *_MARKED} for item in found.items):
        found.items = _numbered(found)
    return found


def _without_opening(items: Sequence[Item], plan: Draft) -> list[Item]:
    """The items but for a sentence above them that only points to an annex or says that tasks follow."""
    kept = list(items)
    while kept and kept[0].kind is Kind.PLAIN and _POINTS_ELSEWHERE.search(kept[0].text) and not _fields(kept[0]):
        item = kept.pop(0)
        message = "Lời dẫn vào phần nhiệm vụ không có chỗ trong kế hoạch, không đưa vào."
        plan.doubts.append(Doubt(message, item.line, item.source, Need.KNOW))
    return kept


def _is_unit(item: Item) -> bool:
    ends = item.text.endswith(":") or item.text.isupper()
    return (item.kind in {Kind.PART, *_MARKED} or ends) and item.kind is not Kind.PLUS and is_unit_name(item.text)


def _is_period(item: Item) -> bool:
    return item.kind is not Kind.PLUS and bool(_PERIOD.fullmatch(fold(item.text).strip(" .:")))


_HEADINGS: tuple[tuple[Callable[[Item], bool], str, frozenset[Field]], ...] = (
    (_is_unit, "Đơn vị chủ trì", frozenset({Field.LEAD, Field.ACTING})),
    (_is_period, "Thời gian", frozenset({Field.TIMING})),
)
"""What a heading may say of all that stands below it, how a label says the same, and which labels contradict it."""


def _below(
    found: Explicit, is_heading: Callable[[Item], bool], label: str, known: frozenset[Field], ledger: Ledger
) -> list[Item]:
    result: list[Item] = []
    items, at, count, section = found.items, 0, 0, ""
    has_others = any(item.kind is Kind.NUMBER and not is_heading(item) and "." not in item.marker for item in items)
    running = 0
    while at < len(items):
        item = items[at]
        inner = _inner(items, at, is_heading) if is_heading(item) else []
        if not _are_tasks(inner):
            if item.kind in {Kind.PART, Kind.NUMBER} and "." not in item.marker:
                section, running = _section_of(item), 0
            result.append(item)
            at += 1
            continue
        count += 1
        base = _section_of(item) or section or str(count)
        running = 0 if _section_of(item) or not section else running
        if item.kind is Kind.NUMBER and has_others and any(one.kind is Kind.NUMBER for one in result):
            # Among areas a unit is told as one, so that its tasks are not taken for those of the area above.
            result.append(Item(Kind.PART, "", item.text, item.lines))
        said = _Said(found, item, base, running, label, known)
        for task, below in _with_below(inner):
            result += said.written(task, below, inner, _spelled(item.text, items))
        running, is_said = said.running, said.is_used
        if not is_said:
            ledger.layout.append(item)
        at += 1 + len(inner)
    return result


@dataclass
class _Said:
    """Tasks below one heading, each written with its number and with what the heading says."""

    found: Explicit
    heading: Item
    base: str
    running: int
    label: str
    known: frozenset[Field]
    is_used: bool = False
    """Whether a task needed what the heading says."""

    def written(self, task: Item | None, below: Sequence[Item], inner: Sequence[Item], name: str) -> Iterator[Item]:
        """The task, what stands below it, and last the label: a sub-bullet would go on with a label before it."""
        if task is None:
            yield from (_renumbered(one, self.base, 0)[0] if one.kind in _MARKED else one for one in below)
            return
        self.running += 1
        numbered, is_ours = _renumbered(task, self.base, self.running)
        if is_ours or self.heading.kind not in {Kind.NUMBER, Kind.PART}:
            self.found.counted.add(_key(numbered))
        yield from (numbered, *below)
        if not self.known & _said(task, inner) and not (Field.LEAD in self.known and told_to_lead(task.text)):
            self.is_used = True
            yield Item(Kind.DASH, "-", f"{self.label}: {name}", self.heading.lines)


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
        if is_heading(item) or is_higher or (is_peer and item.kind in _MARKED):
            break
        inner.append(item)
    return inner


def _are_tasks(inner: Sequence[Item]) -> bool:
    """Whether a heading has text below it, instead of the labels of a task that is called like a unit."""
    return bool(inner) and split_fields(inner[0].text)[0][0] is None


def _tasks(inner: Sequence[Item]) -> list[Item]:
    """Of the items below a heading those that are tasks: of the first one's kind, and the points below a number."""
    kinds = {inner[0].kind} | (_MARKED if inner[0].kind in _MARKED else set())
    listed = [item for item in inner if item.kind in kinds and split_fields(item.text)[0][0] is None]
    marked = [item for item in listed if item.kind in _MARKED]
    parents = [one for one, later in zip(marked, marked[1:], strict=False) if _is_deeper(later, one)]
    return [item for item in listed if not any(item is parent for parent in parents)]


def _with_below(inner: Sequence[Item]) -> Iterator[tuple[Item | None, list[Item]]]:
    """Each task with the items that stand below it; None for what is no task of its own, as a number above points."""
    tasks, group = _tasks(inner), list[Item]()
    task: Item | None = None
    for item in inner:
        is_task = any(item is one for one in tasks)
        if is_task or (item.kind in _MARKED and task is not None):
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
        return str(roman_value(item.marker) or "ABCDEFGH".find(item.marker or "-") + 1)
    number = in_digits(item.marker) if item.kind is Kind.NUMBER else ""
    return number if _SECTION.fullmatch(number) else ""


def _said(task: Item, inner: Sequence[Item]) -> set[Field]:
    """Fields that a task states itself, in its line or in those below it."""
    at = next(at for at, item in enumerate(inner) if item is task)
    found = _fields(task)
    for item in inner[at + 1 :]:
        if item.kind is task.kind and not _opens_with_field(item):
            break
        found |= _fields(item)
    return found


def _fields(item: Item) -> set[Field]:
    return {found for found, _ in split_fields(item.text) if found is not None}


def _paragraphs_as_tasks(items: Sequence[Item]) -> list[Item]:
    """Below a heading that names an area, paragraphs of which each says who leads are bullets that lack their dash."""
    result: list[Item] = []
    for heading, below in _stretches(items):
        plain = [item for item in below if item.kind is Kind.PLAIN]
        leading = [item for item in plain if told_to_lead(item.text)]
        is_list = len(plain) == len(below) and len(leading) >= _MANY and len(leading) == len(plain)
        is_area = heading is not None and bool(areas_named(heading.text))
        result += [heading] if heading is not None else []
        result += [Item(Kind.DASH, "", one.text, one.lines) for one in below] if is_list and is_area else below
    return result


def _stretches(items: Sequence[Item]) -> Iterator[tuple[Item | None, list[Item]]]:
    heading: Item | None = None
    below: list[Item] = []
    for item in items:
        if item.kind in {Kind.PART, *_MARKED}:
            yield heading, below
            heading, below = item, []
        else:
            below.append(item)
    yield heading, below


def _numbered(found: Explicit) -> list[Item]:
    """Tasks that are a list of bullets and nothing else: the machine numbers them."""
    kinds = [item.kind for item in found.items if not _opens_with_field(item)]
    kind = Kind.DASH if Kind.DASH in kinds else Kind.PLAIN
    result: list[Item] = []
    count = 0
    for item in found.items:
        if item.kind is kind and not _opens_with_field(item):
            count += 1
            item = Item(Kind.NUMBER, str(count), item.text, item.lines)  # noqa: PLW2901
            found.counted.add(_key(item))
        result.append(item)
    return result


def _opens_with_field(item: Item) -> bool:
    return split_fields(item.text)[0][0] is not None


def _key(item: Item) -> tuple[str, tuple[int, ...]]:
    return item.marker, tuple(line.number for line in item.lines)
