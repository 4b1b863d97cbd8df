"""Tables of figures ("chỉ tiêu | đơn vị tính | kết quả") → `so_lieu` of a result, by the catalogue's names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum

from generator.importers.draft import Doubt, Draft, Need
from generator.importers.papers.quantities import plain_number
from generator.importers.papers.result_headings import area_named
from generator.importers.papers.table_heads import Heads, Row
from generator.schema.common import Area, Figure
from generator.schema.indicator import Indicator
from generator.schema.result import ResultArea
from generator.vietnamese import fold


class Column(Enum):
    NUMBER = "STT"
    AREA = "lĩnh vực"
    NAME = "số liệu, chỉ tiêu"
    UNIT = "đơn vị tính"
    VALUE = "giá trị, kết quả"
    NUMERATOR = "tử số"
    DENOMINATOR = "mẫu số, tổng số"
    PERCENT = "tỷ lệ"
    WORDING = "văn bản ghi"
    NOTE = "ghi chú"


HEADS = Heads(
    [
        (re.compile(r"s?tt|so(?: tt| thu tu)|thu tu|ma so|muc"), Column.NUMBER),
        (re.compile(r"linh vuc|nhom.{0,20}|mang"), Column.AREA),
        (
            re.compile(r"(?:ten )?(?:so lieu|chi tieu|tieu chi|chi so|noi dung)(?:/.{0,20}| (?:bao cao|thong ke))?"),
            Column.NAME,
        ),
        (re.compile(r"(?:don vi(?: tinh)?|dvt)"), Column.UNIT),
        (re.compile(r"tu so|dat|dung va truoc han|da giai quyet"), Column.NUMERATOR),
        (re.compile(r"mau so|tong so"), Column.DENOMINATOR),
        (re.compile(r"ty le.{0,15}|%"), Column.PERCENT),
        (re.compile(r"van ban ghi|cach ghi"), Column.WORDING),
        (re.compile(r"gia tri|so luong|ket qua.{0,25}|thuc hien.{0,20}|so lieu .{0,25}|ky bao cao"), Column.VALUE),
        (re.compile(r"ghi chu"), Column.NOTE),
    ],
    lambda columns: (
        Column.NAME in columns
        and bool({Column.VALUE, Column.NUMERATOR, Column.PERCENT} & columns)
        and bool({Column.UNIT, Column.DENOMINATOR, Column.PERCENT} & columns)
    ),
)
"""A table of figures names what is counted, how much it is, and in which unit or of how many."""


def read_figures(draft: Draft, rows: Sequence[Row[Column]], catalogue: Sequence[Indicator]) -> list[Row[Column]]:
    """Adds a figure a row to the result's areas; gives the rows without a number."""
    known = {fold(one.name): one for one in catalogue}
    area = ""
    lost, strange = [], []
    for row in rows:
        area = row.of(Column.AREA) or area
        numbers = row.of(Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR, Column.PERCENT, Column.WORDING)
        if not row.of(Column.NAME) or not numbers:
            heading = row.of(Column.NAME) or next((cell for cell in row.line.cells or () if cell.strip()), "")
            area = heading if area_named(heading) else area
            lost += [] if area == heading else [row]
            continue
        figure = _figure(row, known)
        if "code" not in figure.values:
            strange.append(row)
        _area_of(draft, area, known.get(fold(row.of(Column.NAME))), row.line.number).add("figures", figure)
    if strange and catalogue:
        names = ", ".join(f"“{row.of(Column.NAME)}”" for row in strange)
        message = f"{len(strange)} số liệu không có trong so-lieu.yml, giữ tên của văn bản: {names}."
        draft.doubts.append(Doubt(message, strange[0].line.number))
    return lost


def _figure(row: Row[Column], known: Mapping[str, Indicator]) -> Draft:
    line, name = row.line.number, row.of(Column.NAME)
    figure = Draft(Figure, line)
    indicator = known.get(fold(name))
    if indicator is None:
        figure.put("name", name, line)
    else:
        figure.put("code", indicator.code, line, source=name)
    value, wording = row.of(Column.VALUE), row.of(Column.WORDING)
    parts = row.of(Column.NUMERATOR), row.of(Column.DENOMINATOR)
    unit = row.of(Column.UNIT)
    ratio = re.fullmatch(r"([0-9.]+) ?/ ?([0-9.]+)", value)
    if all(parts) or ratio:
        numerator, denominator = parts if all(parts) else ratio.groups()  # type: ignore[union-attr]
        figure.put("numerator", plain_number(numerator), line, source=numerator)
        figure.put("denominator", plain_number(denominator), line, source=f"{denominator} {row.of(Column.PERCENT)}")
    elif value and _is_number(value):
        figure.put("value", plain_number(value), line, source=value)
    elif percent := row.of(Column.PERCENT).rstrip(" %"):
        figure.put("value", plain_number(percent), line, source=percent)
        unit = "%"
    if value and not _is_number(value) and not ratio:
        wording = wording or value
        if found := re.search(r"[0-9][0-9.,]*", value):
            figure.put("value", plain_number(found[0].rstrip(".,")), line)
        else:
            figure.doubts.append(Doubt("Không thấy con số nào; ghi “gia_tri”.", line, value, Need.WRITE))
    if unit and not (indicator and unit == indicator.unit):
        figure.put("unit", unit, line)
    if wording:
        figure.put("wording", wording, line)
    return figure


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"[0-9][0-9.,]*", text))


def _area_of(draft: Draft, title: str, indicator: Indicator | None, line: int) -> Draft:
    """The result's section of that name, a new one where there is none."""
    area = area_named(title) or (indicator.area if indicator else None)
    for one in draft.parts("areas"):
        if one.text_of("area") == (area.value if area else None) and (one.text_of("title") or title) in {
            title,
            area and area.label,
        }:
            return one
    section = Draft(ResultArea, line)
    if area:
        section.put("area", area.value, line, source=title)
        if title and title != area.label and area_named(title):
            section.put("title", title, line)
    else:
        choices = ", ".join(one.value for one in Area)
        message = f"Không nhận ra lĩnh vực của số liệu; ghi “ma” là một trong: {choices}."
        section.doubts.append(Doubt(message, line, title, Need.WRITE))
        if title:
            section.put("title", title, line)
    draft.add("areas", section)
    return section
