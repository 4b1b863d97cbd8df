"""The report of a period with its annexes, as data: what the Word file and the workbook both show."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.derive.network import Network, connect
from generator.derive.papers.units import Role
from generator.derive.tasks.tasks import PlannedTask
from generator.derive.time.periods import last_day
from generator.loading.dataset import Dataset, Entry
from generator.schema.agency import Agency
from generator.schema.common import Figure
from generator.schema.findings import Status
from generator.schema.result import Result
from generator.spelling.figures import figure_name, figure_unit, share_percent
from generator.spelling.periods import spell_period
from generator.views.sentences import after_ordinal, area_sentences, opening, sentence
from generator.views.statuses import told


@dataclass(frozen=True)
class Letterhead:
    """Who reports: the body above (where the agency's name says which), the agency, and its place."""

    superior: str | None
    agency: str
    place: str


@dataclass(frozen=True)
class FigureRow:
    """A figure with its parts, so that a reader can count again."""

    area: str
    name: str
    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    percent: Decimal | None
    unit: str
    wording: str
    """As the paper has it, where that is no plain number."""


@dataclass(frozen=True)
class TaskRow:
    """A task of the plan and how it stands on the day of the figures."""

    number: str
    title: str
    lead: str
    timing: str
    product: str
    status: str
    detail: str
    """The day behind the status, the reason, the note: whatever reports say of it, each behind its name, so that a
    reader, and our own importer, can tell them apart."""
    proof: str


@dataclass(frozen=True)
class Annex:
    """Everything in it, in words. What no data tells is absent; the layouts leave the blank of the form."""

    letterhead: Letterhead
    full_name: str
    """Of the agency."""
    title: str
    year: int
    as_of: date
    """The day for which the tasks are judged: that of the figures, or the last of the period."""
    opening: tuple[str, ...]
    areas: tuple[tuple[str, tuple[str, ...]], ...]
    next_period: str
    priorities: tuple[str, ...]
    """What follows "Một là," and so on."""
    figures: tuple[FigureRow, ...]
    tasks: tuple[TaskRow, ...]
    counts: tuple[tuple[str, int], ...]
    """Tasks by status; they add up to all tasks."""


def annex_of(data: Dataset, entry: Entry[Result]) -> Annex:
    """The annex of one result. Tasks are judged on its own day, whatever is known later."""
    result = entry.record
    as_of = result.as_of or last_day(result.period, result.year)
    network = connect(data, as_of)
    agency = network.agencies[entry.agency]
    tasks = [one for one in network.tasks if one.agency is agency and one.plan.record.year == result.year]
    counted = Counter(task.status for task in tasks)
    return Annex(
        letterhead=letterhead_of(agency),
        full_name=agency.name,
        title=f"Kết quả cải cách hành chính {spell_period(result.period, result.year)}",
        year=result.year,
        as_of=as_of,
        opening=(
            *(str(sentence(one.text, one.documents)) for one in result.introduction),
            str(opening(result, agency.name)),
        ),
        areas=tuple(
            (area.title or area.area.label, tuple(map(str, area_sentences(area, network.indicators))))
            for area in result.areas
        ),
        next_period=result.next_period or "kỳ tới",
        priorities=tuple(map(after_ordinal, result.priorities)),
        figures=tuple(_figure_rows(network, result)),
        tasks=tuple(_task_row(task, as_of) for task in tasks),
        counts=tuple((status.label, counted[status]) for status in Status if counted[status]),
    )


def letterhead_of(agency: Agency) -> Letterhead:
    """ "Sở A tỉnh B" stands under "UBND tỉnh B"; a name that says no province stands alone."""
    found = re.fullmatch(rf"(.+?)(?: UBND)? ((?:tỉnh|thành phố) {re.escape(agency.province)})", agency.name)
    if found is None:
        return Letterhead(None, agency.name, agency.province)
    return Letterhead(f"UBND {found[2]}", found[1], agency.province)


def _figure_rows(network: Network, result: Result) -> Iterator[FigureRow]:
    for area in result.areas:
        yield from (_figure_row(network, area.title or area.area.label, figure) for figure in area.figures)


def _figure_row(network: Network, area: str, figure: Figure) -> FigureRow:
    has_share = figure.numerator is not None and figure.denominator is not None
    return FigureRow(
        area=area,
        name=figure_name(figure, network.indicators),
        value=figure.value,
        numerator=figure.numerator,
        denominator=figure.denominator,
        percent=share_percent(figure.numerator or Decimal(0), figure.denominator or Decimal(0)) if has_share else None,
        unit=figure_unit(figure, network.indicators),
        wording=figure.wording or "",
    )


def _task_row(task: PlannedTask, as_of: date) -> TaskRow:
    known = [one for one in task.evidence if one.report.known_on is None or one.report.known_on <= as_of]
    cited = (citation.text for one in known for citation in one.documents)
    said = (
        *(f"Lý do: {one.reason}" for one in known if one.reason),
        *(f"Ghi chú: {one.note}" for one in known if one.note),
    )
    return TaskRow(
        number=task.task.number,
        title=task.task.title,
        lead=_lead(task),
        timing=task.task.timing or "",
        product=task.task.product or "",
        status=task.status.label,
        detail="; ".join(dict.fromkeys(one for one in (told(task.judgement), *said) if one)),
        proof="; ".join(dict.fromkeys((*(one.product for one in known if one.product), *cited))),
    )


def _lead(task: PlannedTask) -> str:
    """The plan's own words for who leads; those of its parts where the task itself says nothing."""
    leading = [one for one in task.names if one.role is Role.LEAD]
    own = [one for one in leading if one.owner is task.task] or leading
    return "; ".join(dict.fromkeys("".join(part.text for part in one.parts) for one in own))
