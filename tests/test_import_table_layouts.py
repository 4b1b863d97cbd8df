"""Layouts nobody drew by hand: as many tasks as rows, each cell in its own field, for any numbers, columns, sections.

What a layout is made of stands in the tables below; the truth is drawn first, the rows are made of it.
"""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from generator.importers.balance import balance, closed
from generator.importers.draft import Draft, Import, Value, all_doubts
from generator.importers.lines import Line, SourceDocument
from generator.importers.plans.plan import import_plan
from generator.importers.reading.read_file import read_document
from tests.tools import many

YEAR = 2026
WORK = (
    "Soạn quy chế làm việc", "Rà soát thủ tục nội bộ theo Nghị định số 61/2018/NĐ-CP", "Công khai danh mục; cập nhật",
    "Tập huấn 02 lớp về kỹ năng", "1.000 hồ sơ được số hóa", "2025 là năm gốc so sánh", "Nâng cấp Trang thông tin",
)  # fmt: skip
LEADS = ("Văn phòng Sở", "Phòng Kế hoạch - Tài chính", "Sở Văn hóa, Thể thao và Du lịch", "Thanh tra Sở")
SUPPORTS = ("", "Các phòng, đơn vị", "UBND các xã, phường")
PRODUCTS = ("Báo cáo", "Quyết định của UBND tỉnh", "02 lớp tập huấn", "Kế hoạch")
TIMES = ("Quý I/2026", "Thường xuyên", "Trước ngày 30/6/2026", "6/2026", "Tháng 6, 12")
AREAS = {
    "Cải cách thể chế": "the-che", "Cải cách thủ tục hành chính": "thu-tuc-hanh-chinh",
    "Cải cách tài chính công": "tai-chinh-cong", "Cải cách tổ chức bộ máy": "to-chuc-bo-may",
}  # fmt: skip
HEADINGS = {
    "number": ("STT", "TT", "Số TT", "Mã nhiệm vụ"),
    "work": ("Nhiệm vụ", "Nội dung công việc", "Tên đề án, nhiệm vụ", "Nhiệm vụ trọng tâm 2026", "Đầu việc chủ yếu"),
    "lead": ("Chủ trì", "Cơ quan chủ trì, theo dõi", "Đơn vị đầu mối", "Cơ quan, đơn vị chủ trì thực hiện"),
    "support": ("Phối hợp", "Đơn vị phối hợp, cung cấp số liệu", "Đơn vị tham gia", "Cơ quan phối hợp thực hiện"),
    "product": ("Sản phẩm", "Kết quả, sản phẩm", "Sản phẩm theo kế hoạch", "Kết quả đầu ra"),
    "timing": ("Thời gian", "Thời hạn hoàn thành", "Lộ trình", "Ngày hoàn thành", "Mốc thời gian", "Tiến độ thực hiện"),
}  # fmt: skip
ROMANS = ("I", "II", "III", "IV")
NUMBERS: dict[str, Callable[[int, int, int], str]] = {
    "whole": lambda _section, _at, whole: str(whole),
    "whole with a full stop": lambda _section, _at, whole: f"{whole}.",
    "in brackets": lambda _section, _at, whole: f"({whole})",
    "padded": lambda _section, _at, whole: f"{whole:03}",
    "of a register": lambda _section, _at, whole: f"NV-{whole:02}",
    "of section and place": lambda section, at, _whole: f"{section}.{at}",
    "of a numeral and place": lambda section, at, _whole: f"{ROMANS[section - 1]}.{at}",
    "with a stroke": lambda section, at, _whole: f"{section}-{at}",
    "anew in each section": lambda _section, at, _whole: str(at),
    "none": lambda _section, _at, _whole: "",
}
SECTIONS = ("numeral", "letter", "capitals", "merged", "in the column of numbers", "column", "column, first row only")


@dataclass(frozen=True)
class Row:
    """A task as it must come back."""

    area: str
    work: str
    lead: str
    support: str
    product: str
    timing: str


@dataclass(frozen=True)
class Drawn:
    tasks: tuple[Row, ...]
    rows: tuple[tuple[str, ...], ...]
    """Heading first; merged cells repeated as every reader does."""


@st.composite
def layouts(draw: st.DrawFn) -> Drawn:
    tasks = _tasks(draw)
    numbers = draw(st.sampled_from(sorted(NUMBERS)))
    sections = draw(st.sampled_from(SECTIONS))
    if numbers == "none" and sections == "in the column of numbers":
        sections = "merged"
    fields = ["work", "lead", "support", "product", "timing"] + (["number"] if numbers != "none" else [])
    columns = list(draw(st.permutations(fields)))
    heads = {name: draw(st.sampled_from(HEADINGS[name])) for name in columns}
    if sections.startswith("column"):
        columns, heads = ["area", *columns], heads | {"area": draw(st.sampled_from(("Lĩnh vực", "Nhóm nhiệm vụ")))}
    rows = list(_rows(tasks, columns, NUMBERS[numbers], sections, draw(st.sampled_from((1, 8, 97)))))
    heading = tuple(heads[name] for name in columns)
    counted = [tuple(f"({at})" for at in range(1, len(columns) + 1))] if draw(st.booleans()) else []
    middle = draw(st.integers(0, len(rows)))
    again = [heading] if draw(st.booleans()) else []
    return Drawn(tasks, (heading, *counted, *rows[:middle], *again, *rows[middle:]))


def _tasks(draw: st.DrawFn) -> tuple[Row, ...]:
    names = draw(st.permutations(sorted(AREAS)))[: draw(st.integers(1, 4))]
    serial = itertools.count(1)
    return tuple(
        Row(
            area,
            f"{draw(st.sampled_from(WORK))} lần {next(serial)}",
            draw(st.sampled_from(LEADS)),
            draw(st.sampled_from(SUPPORTS)),
            draw(st.sampled_from(PRODUCTS)),
            draw(st.sampled_from(TIMES)),
        )
        for area in names
        for _ in range(draw(st.integers(1, 14)))
    )


def _rows(
    tasks: Sequence[Row], columns: Sequence[str], number: Callable[[int, int, int], str], sections: str, start: int
) -> Iterator[tuple[str, ...]]:
    whole = start
    for section, (area, group) in enumerate(itertools.groupby(tasks, key=lambda task: task.area), start=1):
        if not sections.startswith("column"):
            yield _section(section, area, columns, sections)
        for at, task in enumerate(group, start=1):
            cells = {"number": number(section, at, whole), "work": task.work, "lead": task.lead}
            cells |= {"support": task.support, "product": task.product, "timing": task.timing}
            cells["area"] = area if at == 1 or sections == "column" else ""
            yield tuple(cells[name] for name in columns)
            whole += 1


def _section(section: int, area: str, columns: Sequence[str], form: str) -> tuple[str, ...]:
    numeral = ROMANS[section - 1]
    if form == "merged":
        return tuple(numeral if name == "number" else area for name in columns)
    cells = {
        "numeral": {"number": f"{numeral}.", "work": area},
        "letter": {"number": "ABCD"[section - 1], "work": area},
        "capitals": {"work": area.upper()},
        "in the column of numbers": {"number": f"{numeral}. {area}"},
    }[form]
    if "number" not in columns and "number" in cells:
        cells = {"work": f"{numeral}. {area}"}
    return tuple(cells.get(name, "") for name in columns)


def read(lines: Sequence[Line]) -> Import:
    document = SourceDocument("bang", tuple(lines))
    found = closed(document, import_plan(document, None, YEAR))
    assert balance(document, found).missing == 0
    return found


def as_lines(rows: Sequence[Sequence[str]]) -> list[Line]:
    return [Line(" | ".join(row), at, cells=tuple(row), table=1) for at, row in enumerate(rows, start=1) if any(row)]


def tasks_of(found: Import) -> list[Row]:
    titles = {code: title for title, code in AREAS.items()}
    return [
        Row(
            titles.get(area.text_of("area") or "", "?"),
            task.text_of("text") or "",
            *(_text(task, name) for name in ("lead_units", "supporting_units", "product", "timing")),
        )
        for area in found.draft.parts("areas")
        for task in area.parts("tasks")
    ]


def _text(task: Draft, name: str) -> str:
    value = task.values.get(name, [])
    return " + ".join(one.text for one in (value if isinstance(value, list) else [value]) if isinstance(one, Value))


@given(layouts())
@settings(max_examples=many(300), deadline=None)
def test_every_row_is_a_task_with_its_own_cells_in_its_own_area(drawn: Drawn) -> None:
    found = read(as_lines(drawn.rows))
    assert tasks_of(found) == list(drawn.tasks)
    numbers = [task.text_of("number") for area in found.draft.parts("areas") for task in area.parts("tasks")]
    assert len(set(numbers)) == len(numbers)


@given(layouts())
@settings(max_examples=many(60), deadline=None)
def test_a_clean_table_asks_little(drawn: Drawn) -> None:
    """Beside targets that are proposed, and the agency that nobody named."""
    asked = [doubt for doubt in all_doubts(read(as_lines(drawn.rows)).draft) if "Chỉ tiêu do máy" not in doubt.message]
    assert len(asked) <= 3


@given(layouts(), st.data())
@settings(max_examples=many(100), deadline=None)
def test_a_row_that_a_page_cuts_is_whole_again(drawn: Drawn, data: st.DataObject) -> None:
    """The rest of the words stands in a row without a number; the next row is the next task."""
    heading, *rows = drawn.rows
    works = [task.work for task in drawn.tasks]
    cut = data.draw(st.sampled_from([at for at, row in enumerate(rows) if set(row) & set(works)]))
    work = next(cell for cell in rows[cut] if cell in works)
    at = rows[cut].index(work)
    words = work.split()
    split = next((place for place in range(1, len(words)) if words[place][0].islower()), None)
    if split is None:
        return
    begun, rest = " ".join(words[:split]), " ".join(words[split:])
    parts = [tuple(begun if place == at else cell for place, cell in enumerate(rows[cut]))]
    parts.append(tuple(rest if place == at else "" for place in range(len(heading))))
    found = read(as_lines([heading, *rows[:cut], *parts, *rows[cut + 1 :]]))
    assert tasks_of(found) == list(drawn.tasks)
    assert sum("phần còn lại của hàng trên" in doubt.message for doubt in all_doubts(found.draft)) == 1


# The same table in every form in which tables come


def in_word(rows: Sequence[Sequence[str]], path: Path) -> None:
    document = Document()
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.save(str(path))


def in_excel(rows: Sequence[Sequence[str]], path: Path) -> None:
    book = Workbook()
    for row in rows:
        book.active.append([int(cell) if cell.isdecimal() else cell for cell in row])
    book.save(path)


def in_csv(rows: Sequence[Sequence[str]], path: Path) -> None:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8-sig")


def with_strokes(rows: Sequence[Sequence[str]], path: Path) -> None:
    lines = [f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows]
    path.write_text("\n".join([lines[0], "|---" * len(rows[0]) + "|", *lines[1:]]), encoding="utf-8")


FORMS = {".docx": in_word, ".xlsx": in_excel, ".csv": in_csv, ".md": with_strokes, ".txt": with_strokes}


@pytest.mark.parametrize("ending", FORMS)
@given(drawn=layouts())
@settings(max_examples=many(12), deadline=None)
def test_a_table_says_the_same_in_every_form(
    drawn: Drawn, ending: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("bang") / f"bang{ending}"
    FORMS[ending](drawn.rows, path)
    assert tasks_of(read(read_document(path).lines)) == list(drawn.tasks)


@pytest.mark.parametrize("numbers", ["12", ""])
def test_a_bold_row_without_a_number_names_the_rows_below(numbers: str, tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(rows=0, cols=4)
    for row in (
        ("STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"),
        (numbers[:1], "Soạn quy chế", "Sở Nội vụ", "Quý I"),
        ("", "Bố trí nguồn lực", "", ""),
        (numbers[1:], "Lập dự toán", "Sở Tài chính", "Quý I"),
    ):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(text).bold = text == "Bố trí nguồn lực"
    document.save(str(tmp_path / "bang.docx"))
    found = read(read_document(tmp_path / "bang.docx").lines)
    assert [task.work for task in tasks_of(found)] == ["Soạn quy chế", "Lập dự toán"]
    assert found.draft.parts("areas")[1].text_of("title") == "Bố trí nguồn lực"


@pytest.mark.parametrize("ending", [".docx", ".xlsx", ".csv"])
@pytest.mark.parametrize(
    ("typed", "lead"),
    [
        ("Sở Tư pháp\nSở Nội vụ", "Sở Tư pháp; Sở Nội vụ"),
        ("- Thanh tra Sở;\n- UBND các xã.", "Thanh tra Sở; UBND các xã"),
        ("Sở Khoa học và\nCông nghệ", "Sở Khoa học và Công nghệ"),
        ("Phòng Hành chính -\nTổng hợp", "Phòng Hành chính - Tổng hợp"),
        ("Ủy ban\nMặt trận Tổ quốc", "Ủy ban Mặt trận Tổ quốc"),
    ],
)
def test_units_one_below_the_other_in_a_cell_are_a_list(typed: str, lead: str, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"bang{ending}"
    FORMS[ending]([("STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"), ("1", "Soạn quy chế", typed, "Quý I")], path)
    assert [task.lead for task in tasks_of(read(read_document(path).lines))] == [lead]
