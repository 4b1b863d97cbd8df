"""Tables of tasks by the annex they stand in: what an annex is called heads its tasks, where they have no section."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.importers.draft import Draft
from generator.importers.plans.items import Item
from generator.importers.plans.markers import Kind
from generator.importers.plans.plan_blocks import Block
from generator.importers.plans.plan_regions import areas_named
from generator.importers.plans.plan_table import blocks_of_rows
from generator.importers.plans.table_rows import TaskRow


@dataclass
class Annex:
    """Where an annex begins, and the lines of its title."""

    line: int
    title: list[Item] = field(default_factory=list)

    @property
    def heading(self) -> Item | None:
        """None for an annex without a title."""
        if not self.title:
            return None
        text = " ".join(item.text for item in self.title)
        return Item(Kind.PART, "", text, tuple(line for item in self.title for line in item.lines))


def blocks_of_tables(
    rows: Sequence[TaskRow], annexes: Sequence[Annex], plan: Draft, *, has_tasks: bool
) -> Iterator[Block]:
    """The blocks of all rows in order.

    An annex is a section of its own where its title names an area, or where other tasks stand before, in the running
    text (`has_tasks`) or in another annex: its rows must not be taken for tasks of the area above.
    """
    for annex, group in _groups(rows, annexes):
        blocks = blocks_of_rows(group, plan)
        heading = annex.heading if annex else None
        has_own = bool(blocks) and blocks[0].is_section is True
        if not has_own and heading is not None and (has_tasks or areas_named(heading.text)):
            yield Block(heading, is_section=True)
        yield from blocks
        has_tasks = has_tasks or bool(blocks)


def _groups(rows: Sequence[TaskRow], annexes: Sequence[Annex]) -> Iterator[tuple[Annex | None, list[TaskRow]]]:
    starts = [None, *sorted(annexes, key=lambda annex: annex.line)]
    for at, annex in enumerate(starts):
        begin = annex.line if annex else 0
        end = later.line if at + 1 < len(starts) and (later := starts[at + 1]) is not None else None
        group = [row for row in rows if row.line.number >= begin and (end is None or row.line.number < end)]
        if group:
            yield annex, group
