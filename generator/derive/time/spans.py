"""Dated expressions → first and last day: years left out are filled in, "từ … đến …" becomes one span."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from generator.derive.time.bare import read_points
from generator.derive.time.edges import Edge
from generator.derive.time.points import Point

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """When something is due. `unit` is `ngay`, `thang`, `quy` or `nam`; one day may be open, never both."""

    unit: str
    starts_on: date | None
    due_on: date | None


@dataclass(frozen=True)
class Spans:
    """What a clause says in days, in its order; `rest` is the folded clause with blanks in their place."""

    found: tuple[Span, ...]
    impossible: tuple[str, ...]
    unclear: tuple[str, ...]
    rest: str


def read_spans(clause: str, plan_year: int) -> Spans:
    """The days of a clause without double blanks. A year left out is a neighbour's, or the plan's."""
    reader = read_points(clause)
    found: list[Span] = []
    impossible, unclear = list(reader.impossible), list(reader.unclear)
    for here, there in _pairs(reader.text, _with_years(reader.text, reader.points, plan_year)):
        said = reader.said(here.start, there.end)
        try:
            starts_on, due_on = _days(here, there)
        except ValueError:
            impossible.append(said)
            continue
        if starts_on and due_on and due_on < starts_on:
            unclear.append(said)
        else:
            found.append(Span(there.unit, starts_on, due_on))
    return Spans(tuple(found), tuple(impossible), tuple(unclear), reader.rest)


def _with_years(text: str, found: list[Point], plan_year: int) -> list[Point]:
    """ "Quý IV và Quý I/2022" begins in 2021, "từ tháng 11/2021 đến tháng 3" ends in 2022."""
    points = list(found)
    for at in reversed(range(len(points) - 1)):
        here, there = points[at : at + 2]
        if here.year is None and there.year and (_are_span(text, here, there) or _are_listed(text, here, there)):
            points[at] = replace(here, year=there.year - (here.months[0] > there.months[1]))
    for at in range(len(points) - 1):
        here, there = points[at], points[at + 1]
        if there.year is None and here.year and _are_span(text, here, there):
            points[at + 1] = replace(there, year=here.year + (here.months[0] > there.months[1]))
        elif there.year is None and here.year and here.year != plan_year and _are_listed(text, here, there):
            # "Tháng 1/2023 và tháng 7" in a plan of 2022; "Quý IV/2021 và Quý I" goes on in the plan's year.
            points[at + 1] = replace(there, year=here.year if here.months[0] < there.months[0] else None)
        holds_for_both = there.is_wordless and there.unit == here.unit and here.edge in (Edge.BEFORE, Edge.UNTIL)
        if holds_for_both and _are_listed(text, here, there):
            points[at + 1] = replace(points[at + 1], edge=here.edge)
    return [replace(point, year=point.year or plan_year) for point in points]


def _pairs(text: str, points: list[Point]) -> Iterator[tuple[Point, Point]]:
    """Both ends of every span; a point that stands alone is both."""
    at = 0
    while at < len(points):
        here = there = points[at]
        if at + 1 < len(points) and _are_span(text, here, points[at + 1]):
            there = points[at + 1]
        yield here, there
        at += 1 if there is here else 2


def _are_span(text: str, here: Point, there: Point) -> bool:
    if here.edge not in (Edge.WITHIN, Edge.FROM, Edge.AFTER):
        return False
    gap = text[here.end : there.start].strip()
    if gap == "-":
        return there.edge in (Edge.WITHIN, Edge.UNTIL)
    if gap in ("hoac", "hay"):
        # Either is in time, so the later one is the last.
        return here.edge is there.edge is Edge.WITHIN
    says_to = there.lead.startswith(("đến", "den", "tới", "toi")) and there.edge in (Edge.UNTIL, Edge.BEFORE)
    return says_to and (not gap or (gap == "," and here.edge is Edge.FROM))


def _are_listed(text: str, here: Point, there: Point) -> bool:
    return text[here.end : there.start].strip(" ,") in ("", "va", "&")


def _days(here: Point, there: Point) -> tuple[date | None, date | None]:
    """First day and last day in time.

    Raises:
        ValueError: if the calendar has no such day.
    """
    first, last = _first(here), _last(there)
    starts_on = {Edge.FROM: first, Edge.AFTER: _last(here) + _ONE_DAY}.get(here.edge)
    if here is not there or (here.edge is Edge.WITHIN and here.unit != "ngay"):
        starts_on = starts_on or first
    if there.edge is Edge.BEFORE:
        # "Trước ngày 10/02" asks for the 9th at the latest; "trước tháng 12" for the end of November.
        return starts_on, _first(there) - _ONE_DAY
    return starts_on, last if there.edge in (Edge.WITHIN, Edge.UNTIL) else None


def _first(point: Point) -> date:
    return date(point.year or 0, point.months[0], point.day or 1)


def _last(point: Point) -> date:
    year, month = point.year or 0, point.months[1]
    if point.day:
        return date(year, month, point.day)
    return date(year + month // 12, month % 12 + 1, 1) - _ONE_DAY
