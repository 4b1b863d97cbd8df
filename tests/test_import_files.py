"""The real documents as Word files, in running text and as a table: the same tasks come out.

in_browser/test_import_pdf.py asks the same of PDF files.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from generator.build import sources_of
from generator.importers.around import Around
from generator.importers.draft import Draft, Value
from generator.importers.kinds import Kind
from generator.importers.reading.sandbox import read_in_sandbox
from generator.importers.run import draft_of
from generator.loading.dataset import load
from generator.schema.agency import Agency, AgencyRegister
from generator.schema.plan import Plan
from tests.source_texts import SOURCES, needs_sources

ROOT = Path(__file__).parents[1]
pytestmark = needs_sources
PLANS = {
    "KH-2022": ("ke-hoach-2022-so-khcn-quang-ngai.txt", "skhcn-quang-ngai", 2022, 37),
    "KH-2021": ("ke-hoach-2021-so-khcn-quang-ngai.txt", "skhcn-quang-ngai", 2021, 34),
    "KH-VP-2021": ("ke-hoach-2021-van-phong-ubnd-quang-ngai.txt", "vp-ubnd-quang-ngai", 2021, 23),
}
FIELDS = ("number", "lead_units", "supporting_units", "acting_units", "product", "timing")
HEADS = ("TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời gian hoàn thành")

Facts = list[dict[str, str]]
Make = Callable[[tuple[str, ...], list[list[str]], Path], Path]


@cache
def _paragraphs(name: str) -> tuple[str, ...]:
    text = (SOURCES / name).read_text("utf-8")
    return tuple(" ".join(line.split()) for line in text.split("\n") if line.strip())


def _docx(paragraphs: tuple[str, ...], rows: list[list[str]], path: Path) -> None:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if rows:
        table = document.add_table(rows=0, cols=len(rows[0]))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    document.save(str(path))


@pytest.fixture(scope="module")
def make() -> Make:
    """How a file is made of paragraphs and rows; in_browser/test_import_pdf.py prints one."""

    def made(paragraphs: tuple[str, ...], rows: list[list[str]], folder: Path) -> Path:
        path = folder / "van-ban.docx"
        _docx(paragraphs, rows, path)
        return path

    return made


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_in_running_text_gives_the_tasks_that_stand_in_the_yaml(make: Make, name: str, tmp_path: Path) -> None:
    source, agency, year, count = PLANS[name]
    file = make(_paragraphs(source), [], tmp_path)
    found = draft_of(read_in_sandbox(file), around=Around(_agency(agency)), year=year)
    facts = _facts(found.draft)
    assert len(facts) == count
    assert facts == _facts_of_yaml(agency, year)
    assert [line.text for line in found.unplaced] == []


@pytest.mark.parametrize("name", ["KH-2022", "KH-2021"])
def test_the_same_plan_as_a_table_gives_the_same_tasks(make: Make, name: str, tmp_path: Path) -> None:
    _, agency, year, count = PLANS[name]
    wanted = _facts_of_yaml(agency, year)
    keys = ("number", "title", "lead_units", "supporting_units", "product", "timing")
    titles = _titles(agency, year)
    rows = [list(HEADS)] + [
        [task.get(key, titles[at] if key == "title" else "") for key in keys] for at, task in enumerate(wanted)
    ]
    heading = ("KẾ HOẠCH", f"Cải cách hành chính năm {year}", "II. NHIỆM VỤ")
    found = draft_of(
        read_in_sandbox(make(heading, rows, tmp_path)), Kind.PLAN, around=Around(_agency(agency)), year=year
    )
    facts = _facts(found.draft)
    assert len(facts) == count
    assert facts == wanted


def test_the_notice_and_the_article_survive_a_file(make: Make, tmp_path: Path) -> None:
    notice = make(_paragraphs("thong-bao-ket-luan-2022-so-khcn-quang-ngai.txt"), [], tmp_path)
    draft = draft_of(read_in_sandbox(notice), around=Around(_agency("skhcn-quang-ngai")), year=2022).draft
    assert [one.text_of("number") for one in draft.parts("directives")] == [str(number) for number in range(1, 12)]
    article = make(_paragraphs("ket-qua-quy-3-2022-so-khcn-kon-tum.txt"), [], tmp_path)
    draft = draft_of(read_in_sandbox(article), around=Around(_agency("skhcn-kon-tum")), year=2022).draft
    assert len(draft.parts("areas")) == 7
    assert len(_texts(draft, "priorities")) == 6


def _facts(plan: Draft) -> Facts:
    tasks = [task for area in plan.parts("areas") for task in area.parts("tasks")]
    return [{name: "; ".join(_texts(task, name)) for name in FIELDS if _texts(task, name)} for task in tasks]


def _texts(draft: Draft, name: str) -> list[str]:
    value = draft.values.get(name, [])
    values = value if isinstance(value, list) else [value]
    return [" ".join(one.text.split()) for one in values if isinstance(one, Value)]


@cache
def _data() -> Any:
    data, problems = load(ROOT, sources_of())
    assert problems == []
    return data


def _agency(code: str) -> Agency:
    register = _data().only(AgencyRegister)
    found: Agency = next(agency for agency in register.record.agencies if agency.code == code)
    return found


def _plan(agency: str, year: int) -> Plan:
    plans = _data().of(Plan)
    found: Plan = next(one.record for one in plans if one.agency == agency and one.record.year == year)
    return found


def _facts_of_yaml(agency: str, year: int) -> Facts:
    facts = []
    for task in (task for area in _plan(agency, year).areas for task in area.tasks):
        values = {name: getattr(task, name) for name in FIELDS}
        spelled = {name: "; ".join(value) if isinstance(value, tuple) else value for name, value in values.items()}
        facts.append({name: " ".join(text.split()) for name, text in spelled.items() if text})
    return facts


def _titles(agency: str, year: int) -> list[str]:
    return [task.title for area in _plan(agency, year).areas for task in area.tasks]
