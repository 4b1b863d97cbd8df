"""A plan's document → a draft of `ke-hoach.yml`, whatever its layout."""

from __future__ import annotations

import re
from collections import Counter

from generator.importers.draft import Doubt, Draft, Import, Need
from generator.importers.lines import Line, SourceDocument
from generator.importers.plans.annexes import blocks_of_tables
from generator.importers.plans.doubts import look_over
from generator.importers.plans.items import Item, Ledger, items_of
from generator.importers.plans.lead_in_words import read_sentences
from generator.importers.plans.plan_blocks import blocks_of
from generator.importers.plans.plan_closing import read_closing
from generator.importers.plans.plan_head import Head
from generator.importers.plans.plan_regions import Region, Stretch, regions_of
from generator.importers.plans.plan_statements import read_statements
from generator.importers.plans.plan_text import read_tasks
from generator.importers.plans.prose import explicit
from generator.importers.plans.table_parts import split_tables
from generator.schema.agency import Agency
from generator.schema.outside import OutsideRegister
from generator.schema.plan import Plan
from generator.schema.scalars import FIRST_YEAR, LAST_YEAR

_YEAR = re.compile(r"\bnăm ([0-9]{4})\b", re.IGNORECASE)
_DUE = re.compile(r"\b(?:quý [IVX1-4]+|(?:tháng |[0-9]{1,2}/)?[0-9]{1,2}) ?/ ?([0-9]{4})\b", re.IGNORECASE)
"""A deadline with its year: a table alone has no other."""
_STATEMENTS = {
    Region.PURPOSES: "purposes",
    Region.REQUIREMENTS: "requirements",
    Region.IMPLEMENTATION: "implementation",
}


def import_plan(
    document: SourceDocument, agency: Agency | None, year: int | None, outside: OutsideRegister | None = None
) -> Import:
    """The draft of a plan. Every line is in it, in its doubts, or unplaced.

    Args:
        agency: whose plan it is; units are compared with its list.
        outside: bodies outside the agency, whose names are known too.
        year: of the plan; None takes it from the document, with a doubt where only its text tells.
    """
    plan, ledger = Draft(Plan, 1), Ledger()
    rows, others = split_tables(document.lines, plan, ledger)
    stretches = regions_of(items_of(others, ledger), ledger, rows[-1].line.number if rows else None)
    head, tasks = Head(plan, ledger), list[Item]()
    for stretch in stretches:
        if stretch.region in {Region.FRONT, Region.ENCLOSED}:
            head.read(stretch.items, is_enclosed=stretch.region is Region.ENCLOSED)
        elif stretch.region is Region.TASKS:
            tasks += stretch.items
            _mention_guess(stretch, plan)
        elif stretch.region is Region.CLOSING:
            read_closing(stretch.items, plan, ledger)
        elif stretch.region is Region.UNKNOWN:
            ledger.unplaced += stretch.items
        else:
            read_statements(stretch.items, _STATEMENTS[stretch.region], plan, ledger)
    head.close()
    prose = explicit(tasks, plan, ledger)
    blocks = blocks_of(prose.items, ledger)
    for block in blocks:
        block.is_counted = block.is_counted or prose.is_counted(block.heading)
    read_tasks(blocks, plan, ledger)
    # Apart: the numbers of a table are its own, and so are its areas.
    read_tasks(list(blocks_of_tables(rows, head.annexes, plan, has_tasks=bool(blocks))), plan, ledger)
    year = _put_year(plan, document, year)
    read_sentences((task for area in plan.parts("areas") for task in area.parts("tasks")), year)
    proposals = look_over(plan, agency, year, outside)
    _mention(plan, document)
    return Import(
        plan,
        _lines(ledger.unplaced),
        layout=_lines(ledger.layout),
        proposals=proposals,
        found_nothing=not plan.parts("areas"),
    )


def _put_year(plan: Draft, document: SourceDocument, year: int | None) -> int | None:
    stated = _YEAR.search(plan.text_of("title") or "")
    if stated and year is not None and int(stated[1]) != year:
        plan.doubts.append(Doubt(f"Tên kế hoạch ghi năm {stated[1]}, không phải {year}.", 0, stated[0]))
    if year is None and stated:
        year = int(stated[1])
    if year is not None:
        plan.put("year", str(year), 0)
        return year
    counted = Counter(int(found) for line in document.lines for found in _YEAR.findall(line.text))
    counted = counted or Counter(int(found) for line in document.lines for found in _DUE.findall(line.text))
    likely = [found for found, _ in counted.most_common() if FIRST_YEAR <= found <= LAST_YEAR]
    if likely:
        plan.put("year", str(likely[0]), 0, Doubt("Năm do máy chọn: năm được nhắc đến nhiều nhất.", 0))
        return likely[0]
    plan.doubts.append(Doubt("Văn bản không cho biết năm của kế hoạch; ghi “nam”.", 0))
    return None


def _mention_guess(stretch: Stretch, plan: Draft) -> None:
    if stretch.is_guess:
        first = stretch.items[0]
        message = "Văn bản không có phần nhiệm vụ; hiểu việc của từng đơn vị ở phần tổ chức thực hiện là nhiệm vụ."
        plan.doubts.append(Doubt(message, first.line, first.source, Need.CHOOSE))


def _mention(plan: Draft, document: SourceDocument) -> None:
    """What was read and is no value."""
    plan.doubts += [Doubt(note, 0, document.name) for note in document.notes]
    if not plan.parts("areas"):
        plan.doubts.append(Doubt("Không tìm thấy nhiệm vụ nào trong văn bản.", 0, document.name))


def _lines(items: list[Item]) -> tuple[Line, ...]:
    found = dict.fromkeys(line for item in items for line in item.lines)
    return tuple(sorted(found, key=lambda line: line.number))
