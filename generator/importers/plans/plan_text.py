"""Blocks of running text or of table rows → areas and tasks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.importers.draft import Doubt, Draft, Need, Value
from generator.importers.plans.items import Ledger
from generator.importers.plans.markers import Kind
from generator.importers.plans.plan_blocks import POINT, Block, has_text, is_area, names_area, put_numbers
from generator.importers.plans.plan_fields import Body
from generator.importers.plans.plan_regions import areas_named, other_words
from generator.importers.plans.row_numbers import goes_on_with
from generator.schema.common import Area
from generator.schema.plan import PlanArea, Task

_SHOWN = 6
_AREAS = ", ".join(area.value for area in Area)


def read_tasks(blocks: Sequence[Block], plan: Draft, ledger: Ledger) -> None:
    """Adds the areas with their tasks to the plan."""
    top = put_numbers(blocks)
    area: Draft | None = None
    head: Block | None = None
    """What a number beside the next one would be: the section that named the area, or a task of its rank below it."""
    below_area = False
    counted: list[tuple[str, int]] = []
    """Numbers of ours."""
    for at, block in enumerate(blocks):
        is_parent = at + 1 < len(blocks) and _is_parent(block, blocks[at + 1])
        below_area = below_area if block.depth else is_area(block)
        is_high = block.depth == 0 or (block.depth <= top and not below_area)
        if _is_section(block, is_parent):
            before, area = area, _area_of_section(block, area, plan, ledger, is_high=is_high)
            head = block if area is not before else head
            (area or plan).doubts += block.doubts
            (area or plan).also += block.also
            ledger.unplaced += block.sources
            continue
        is_both = is_high and block.is_section is None and names_area(block)
        leaves = is_high and block.is_section is None and area is not None and not _is_nameless(area)
        if is_both:
            area, head = _new_area(block, plan), block
        elif area is None or block.opens or (leaves and not _stays(block, area, head)):
            area, head = _no_area(block, plan), None
        elif leaves:
            head = block
        area.add("tasks", _task(block, "" if is_both and has_text(block) else block.heading.text, ledger))
        if block.number and block.is_counted:
            counted.append((block.number, block.heading.line))
    if counted:
        shown = ", ".join(number for number, _ in counted[:_SHOWN]) + (" …" if len(counted) > _SHOWN else "")
        message = f"{len(counted)} nhiệm vụ có số do máy đặt; văn bản không ghi đúng số ấy: {shown}."
        plan.doubts.append(Doubt(message, counted[0][1]))
    _drop_empty(plan)


def _stays(block: Block, area: Draft, head: Block | None) -> bool:
    """Whether a task of the same rank as the heading above stands below it all the same: its number goes elsewhere."""
    number = block.heading.marker
    if head is None or not number:
        return False
    return goes_on_with(number, head.heading.marker) == bool(area.parts("tasks"))


def _drop_empty(plan: Draft) -> None:
    """Headings that no task followed are told; an area without tasks would be none."""
    areas = plan.parts("areas")
    for area in areas:
        if not area.parts("tasks"):
            code = area.values.get("area")
            heading = area.text_of("title") or (code.source if isinstance(code, Value) else "")
            message = "Đề mục này không có nhiệm vụ nào bên dưới, không đưa vào."
            plan.doubts.append(Doubt(message, area.line, heading, Need.CHOOSE))
            plan.doubts += [doubt for doubt in area.doubts if doubt.source not in {"", heading}]
    kept: list[Value] | list[Draft] = [area for area in areas if area.parts("tasks")]
    if kept:
        plan.values["areas"] = kept
    else:
        plan.values.pop("areas", None)


def _is_parent(block: Block, later: Block) -> bool:
    # "1.2" above "2.a" is a task above one of the next section.
    is_other = block.depth > 1 and later.heading.kind is Kind.NUMBER and not later.number.startswith(f"{block.number}.")
    return later.depth > block.depth and not is_other


def _area_of_section(block: Block, area: Draft | None, plan: Draft, ledger: Ledger, *, is_high: bool) -> Draft | None:
    if block.depth == 0 and not is_area(block):
        ledger.layout.append(block.heading)
        return None
    if is_high or area is None:
        return _new_area(block, plan)
    message = "Đề mục gộp nhiều nhiệm vụ không có chỗ trong kế hoạch, không đưa vào."
    area.doubts.append(Doubt(message, block.heading.line, block.heading.source))
    return area


def _is_nameless(area: Draft) -> bool:
    return not {"title", "area"} & set(area.values)


def _is_section(block: Block, is_parent: bool) -> bool:
    """A heading that holds other tasks or nothing at all, instead of being a task itself."""
    if block.is_section is not None:
        return block.is_section
    return block.depth < POINT and (is_parent or (not block.pieces and names_area(block)))


def _new_area(block: Block, plan: Draft) -> Draft:
    heading, line = block.heading.text.rstrip(" .:;"), block.heading.line
    area = Draft(PlanArea, line)
    named = areas_named(heading)
    if named:
        area.put("area", named[0].value, line, *_about_area(heading, line, named), source=heading)
    else:
        message = f"Không nhận ra lĩnh vực; ghi “ma” là một trong: {_AREAS}."
        area.doubts.append(Doubt(message, line, heading, Need.WRITE))
    if not named or heading != named[0].label:
        area.put("title", heading, line)
    plan.add("areas", area)
    return area


def _about_area(heading: str, line: int, named: Sequence[Area]) -> Iterator[Doubt]:
    """What is doubtful of an area that was chosen by words of a heading."""
    if len(named) > 1:
        message = f"Đề mục nhắc đến nhiều lĩnh vực ({', '.join(named)}); xem đã chọn đúng chưa."
        yield Doubt(message, line, heading, Need.CHOOSE)
    elif words := other_words(heading, named[0]):
        message = f"Chọn lĩnh vực “{named[0].value}” chỉ theo vài chữ của đề mục, còn “{words}” nói điều khác; xem lại."
        yield Doubt(message, line, heading, Need.CHOOSE)


def _no_area(block: Block, plan: Draft) -> Draft:
    area = Draft(PlanArea, block.heading.line)
    message = f"Các nhiệm vụ này không nằm dưới đề mục lĩnh vực nào; ghi “ma” là một trong: {_AREAS}."
    area.doubts.append(Doubt(message, block.heading.line, block.heading.source, Need.WRITE))
    plan.add("areas", area)
    return area


def _task(block: Block, opening: str, ledger: Ledger) -> Draft:
    heading = block.heading
    task = Draft(Task, heading.line, doubts=[*block.doubts])
    if block.number:
        task.put("number", block.number, heading.line, source=block.typed or heading.marker)
    else:
        message = "Văn bản không đánh số nhiệm vụ này; ghi “so”."
        task.doubts.append(Doubt(message, heading.line, heading.source, Need.WRITE))
    body = Body(task, opening)
    ledger.unplaced += [piece.item for piece in block.pieces if not body.take(piece)]
    body.close()
    return task
