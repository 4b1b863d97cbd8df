"""Plans in any layout become drafts: the three official texts, tables made of their data, texts nobody tuned for."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importers.draft import Draft, Import, Value, all_doubts
from generator.importers.lines import Line, SourceDocument
from generator.importers.plans.plan import import_plan
from generator.loading.dataset import Dataset, Source, load
from generator.schema.agency import Agency, AgencyRegister
from generator.schema.common import Area
from generator.schema.plan import Plan, Subtask, Task
from tests import source_texts as reader
from tests.source_texts import NOT_HERE, SOURCES
from tests.tools import many

ROOT = Path(__file__).parent.parent
PLANS = {
    "KH-2022": ("ke-hoach-2022-so-khcn-quang-ngai.txt", "plans/skhcn-quang-ngai/2022/ke-hoach.yml", 37),
    "KH-2021": ("ke-hoach-2021-so-khcn-quang-ngai.txt", "plans/skhcn-quang-ngai/2021/ke-hoach.yml", 34),
    "KH-VP-2021": ("ke-hoach-2021-van-phong-ubnd-quang-ngai.txt", "plans/vp-ubnd-quang-ngai/2021/ke-hoach.yml", 23),
}
every_plan = pytest.mark.parametrize("name", PLANS)


def document(text: str) -> SourceDocument:
    """As a reader of text files hands it over: numbered lines, white space collapsed, no blank ones."""
    lines = enumerate((unicodedata.normalize("NFC", " ".join(line.split())) for line in text.splitlines()), start=1)
    return SourceDocument("van-ban.txt", tuple(Line(line, number) for number, line in lines if line))


def table(*rows: Sequence[str], number: int = 1, first_line: int = 1) -> list[Line]:
    return [
        Line(" | ".join(filter(None, cells)) or "-", line, cells=tuple(cells), table=number)
        for line, cells in enumerate(rows, start=first_line)
    ]


@pytest.fixture(scope="module")
def data() -> Dataset:
    kinds = (Source("plans/co-quan.yml", AgencyRegister), Source("plans/{agency}/{year}/ke-hoach.yml", Plan))
    return load(ROOT, kinds)[0]


def plan_of(data: Dataset, name: str) -> Plan:
    return next(entry.record for entry in data.of(Plan) if entry.file == PLANS[name][1])


def agency_of(data: Dataset, name: str) -> Agency:
    (register,) = (entry.record for entry in data.of(AgencyRegister))
    return next(agency for agency in register.agencies if agency.code == PLANS[name][1].split("/")[1])


def source_of(name: str) -> str:
    if not SOURCES.is_dir():
        pytest.skip(NOT_HERE)
    return (SOURCES / PLANS[name][0]).read_text(encoding="utf-8")


def tasks_of(draft: Draft) -> dict[str, Draft]:
    tasks = [task for area in draft.parts("areas") for task in area.parts("tasks")]
    return {task.text_of("code") or task.text_of("number") or f"?{at}": task for at, task in enumerate(tasks)}


def texts(draft: Draft, name: str) -> list[str]:
    value = draft.values.get(name, [])
    return [one.text for one in (value if isinstance(value, list) else [value]) if isinstance(one, Value)]


Facts = dict[str, list[str]]
UNITS = ("lead_units", "supporting_units")


def facts_of_draft(task: Draft) -> Facts:
    """What number, units, product, time and documents the import found; parts with their units."""
    facts = {name: texts(task, name) for name in ("number", *UNITS, "acting_units", "product", "timing", "documents")}
    for at, part in enumerate(task.parts("subtasks"), start=1):
        facts |= {f"việc {at}, {name}": texts(part, name) for name in UNITS}
    return {name: found for name, found in facts.items() if found}


def facts_of_task(task: Task) -> Facts:
    """The same of what a person wrote."""
    facts = {name: one_line(getattr(task, name)) for name in ("number", "acting_units", "product", "timing")}
    facts |= {name: list(getattr(task, name)) for name in UNITS} | {"documents": [one.text for one in task.documents]}
    for at, part in enumerate(task.subtasks, start=1):
        facts |= {f"việc {at}, {name}": list(getattr(part, name)) for name in UNITS}
    return {name: found for name, found in facts.items() if found}


def one_line(text: str | None) -> list[str]:
    return [" ".join(text.split())] if text else []


def messages(draft: Draft) -> list[str]:
    return [doubt.message for doubt in all_doubts(draft)]


# 1. The three official texts


@pytest.fixture(scope="module")
def imports(data: Dataset) -> dict[str, Import]:
    return {name: import_plan(document(source_of(name)), agency_of(data, name), None) for name in PLANS}


@every_plan
def test_a_source_gives_the_tasks_that_a_person_read_in_it(
    data: Dataset, imports: dict[str, Import], name: str
) -> None:
    found = {number: facts_of_draft(task) for number, task in tasks_of(imports[name].draft).items()}
    stated = {task.id: facts_of_task(task) for area in plan_of(data, name).areas for task in area.tasks}
    assert found == stated
    assert list(found) == list(stated)
    assert len(found) == PLANS[name][2]
    assert imports[name].unplaced == ()


@every_plan
def test_the_text_of_a_task_is_the_wording_of_its_source(imports: dict[str, Import], name: str) -> None:
    differing = []
    for area in imports[name].draft.parts("areas"):
        for number, task in tasks_of(wrapped(area)).items():
            opening, *others = reader.plan_tasks(source_of(name))[number].paragraphs
            expected = without_marks(re.sub(r"^(?:\d+(?:\.\d+)*\. |[a-zđ]\) )", "", opening))
            found = " ".join((task.text_of("text") or "").split())
            if "." not in number:  # the heading of a section that is itself a task names the area
                expected = expected.removeprefix(expected[: -len(found)])
                assert expected and area.values["area"]
            parts = [without_marks(text[2:]) for text in others if not reader._FIELD.match(text)]
            if (expected, parts) != (found, [one for part in task.parts("subtasks") for one in texts(part, "text")]):
                differing.append((number, expected, found, parts))
    assert differing == []


def wrapped(area: Draft) -> Draft:
    return Draft(Plan, values={"areas": [area]})


def without_marks(text: str) -> str:
    return " ".join(text.replace("*", "").split())


@every_plan
def test_around_its_tasks_a_source_says_what_a_person_read(
    data: Dataset, imports: dict[str, Import], name: str
) -> None:
    plan, draft = plan_of(data, name), imports[name].draft
    assert [(area.text_of("area"), area.text_of("title")) for area in draft.parts("areas")] == [
        (area.area.value, area.title) for area in plan.areas
    ]
    assert texts(draft, "legal_bases") == [one.text for one in plan.legal_bases]
    assert [len(texts(draft, field)) for field in ("purposes", "requirements", "implementation")] == [
        len(plan.purposes),
        len(plan.requirements),
        len(plan.implementation),
    ]
    assert [(due.text_of("period"), due.text_of("timing")) for due in draft.parts("report_deadlines")] == [
        (due.period.value, due.timing) for due in plan.report_deadlines
    ]
    assert (draft.text_of("number"), draft.text_of("year")) == (plan.number, str(plan.year))
    assert draft.text_of("issued_on") == (plan.issued_on and plan.issued_on.strftime("%d/%m/%Y"))
    signer = draft.values["signer"]
    assert isinstance(signer, Draft)
    assert plan.signer is not None
    assert [signer.text_of(field) for field in ("name", "position", "authority")] == [
        plan.signer.name,
        plan.signer.position,
        plan.signer.authority,
    ]


@every_plan
def test_every_word_of_a_source_is_in_its_draft_or_in_a_doubt(imports: dict[str, Import], name: str) -> None:
    assert words_lost(document(source_of(name)), imports[name]) == {}


LABELS = "đơn vị cá nhân chủ trì phối hợp thực hiện tham mưu sản phẩm thời gian báo cáo quý tháng năm i iii số"
"""Words that a label or marker of these sources may have; they become keys."""
DERIVED = frozenset({"targets", "documents", "code", "legal_bases", "source", "year", "signer"})


def words_lost(source: SourceDocument, result: Import) -> dict[str, int]:
    """Words of a document that stand neither in a value taken from it nor in what is mentioned or unplaced."""
    kept = Counter(word for text in kept_texts(result) for word in words_of(text))
    lost = Counter(word for line in source.lines for word in words_of(line.text)) - kept
    return {
        word: count for word, count in lost.items() if word not in words_of(LABELS) and not re.fullmatch(r"\d+|.", word)
    }


def kept_texts(result: Import) -> Iterator[str]:
    yield from (line.text for line in (*result.unplaced, *result.layout))
    yield from kept_in(result.draft)


def kept_in(draft: Draft) -> Iterator[str]:
    if "area" in draft.values and "title" not in draft.values:
        yield next(area.label for area in Area if area.value == draft.text_of("area"))
    if draft.record not in {Task, Subtask}:
        yield from (doubt.source for doubt in draft.doubts)
    for name, value in draft.values.items():
        for one in value if isinstance(value, list) else [value]:
            if name == "legal_bases" and isinstance(one, Value):
                yield from (doubt.source for doubt in one.doubts)
            elif name == "signer" and isinstance(one, Draft):
                yield from (found.text for found in one.values.values() if isinstance(found, Value))
            elif isinstance(one, Draft) and name != "targets":
                yield from kept_in(one)
            elif isinstance(one, Value) and name not in DERIVED and not (name == "title" and "text" in draft.values):
                yield one.text


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def test_a_source_raises_the_doubts_that_its_slips_deserve(imports: dict[str, Import]) -> None:
    found = {name: messages(imports[name].draft) for name in PLANS}
    ending = "Nhiệm vụ kết thúc bằng dấu hai chấm mà không có gì theo sau."
    assert ending in found["KH-2022"]
    assert {"Số 4.d đứng ở chỗ của 4.c.", "Số 7.b đứng ở chỗ của 7.a."} <= set(found["KH-2021"])
    assert "Văn bản đánh số 7.b nhiều lần; mã riêng do máy đề nghị." in found["KH-2021"]
    assert "“Nơi nhận” không được đưa lên trang web." in found["KH-VP-2021"]
    assert [message for name in PLANS for message in found[name] if "co-quan.yml" in message] == []


def test_a_unit_that_the_agency_does_not_have_is_proposed_and_not_invented(data: Dataset) -> None:
    drawn = document("""
        II. NHIỆM VỤ
        1. Cải cách thể chế
        a) Rà soát văn bản:
        - Đơn vị chủ trì: Phòng Pháp chế và Thanh tra Sở.
        - Thời gian: khi nào xong thì thôi.
    """)
    found = import_plan(drawn, agency_of(data, "KH-2022"), 2022)
    assert messages(found.draft)[:2] == [
        "“Phòng Pháp chế” chưa có trong co-quan.yml; thêm một đơn vị hoặc một tên gọi khác.",
        "Không hiểu “khi nào xong thì thôi” là khi nào; ghi “moc” nếu cần.",
    ]
    assert found.proposals == ("- ma: phong-phap-che", "  ten: Phòng Pháp chế", "  loai: phong")


def test_a_deadline_that_is_not_understood_is_told_once_with_every_task_that_has_it() -> None:
    drawn = document("""
        II. NHIỆM VỤ
        1. Cải cách thể chế
        a) Rà soát văn bản:
        - Thời gian: Lúc thuận tiện.
        b) Kiểm tra văn bản:
        - Thời gian: 6/2022.
        c) Công bố văn bản:
        - Thời gian: lúc thuận tiện.
        d) Gửi văn bản:
        - Thời gian: 31/6.
    """)
    (area,) = import_plan(drawn, None, 2022).draft.parts("areas")
    assert [message for message in messages(area) if "Văn bản không nêu" not in message] == [
        "Không hiểu “Lúc thuận tiện” là khi nào; ghi “moc” nếu cần. Cũng ở nhiệm vụ 1.c.",
        "“31/6” không có trong lịch.",
    ]


def test_targets_are_proposed_with_bound_value_and_unit() -> None:
    drawn = document("""
        II. NHIỆM VỤ
        1. Cải cách thể chế
        a) Cắt giảm tối thiểu 10% chi phí; rút ngắn 30% thời gian; tổ chức 02 lần/năm; mở không quá 01 khóa.
    """)
    (task,) = tasks_of(import_plan(drawn, None, 2022).draft).values()
    found = [[target.text_of(name) for name in ("bound", "value", "unit")] for target in task.parts("targets")]
    assert found == [["toi-thieu", "10", "%"], [None, "30", "%"], [None, "2", "lần/năm"], ["toi-da", "1", "khóa"]]


# 2. Tables made of the same plans

HEADINGS = {
    "a usual order": {
        "number": "TT", "text": "Nội dung", "lead_units": "Cơ quan chủ trì", "supporting_units": "Cơ quan phối hợp",
        "acting_units": "Đơn vị thực hiện", "product": "Sản phẩm", "timing": "Thời gian hoàn thành",
    },
    "from right to left": {
        "timing": "Thời hạn", "product": "KẾT QUẢ", "acting_units": "Đơn vị thực hiện",
        "supporting_units": "Đơn vị phối hợp", "lead_units": "Đơn vị chủ trì", "text": "Tên nhiệm vụ", "number": "STT",
    },
    "with a column for notes": {
        "number": "Số TT", "text": "Nội dung công việc", "product": "Sản phẩm đầu ra", "lead_units": "Chủ trì",
        "supporting_units": "Phối hợp", "acting_units": "Thực hiện", "timing": "Thời gian thực hiện", "note": "Ghi chú",
    },
}  # fmt: skip
SECTIONS = ("merged", "Roman", "number only")
ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")


def rows_of(plan: Plan, columns: dict[str, str], sections: str) -> list[list[str]]:
    """The plan as rows below a heading; points are lettered alone where the section's row bears its number."""
    rows: list[list[str]] = []
    for at, area in enumerate(plan.areas):
        title = area.title or area.area.label
        section = area.tasks[0].number.split(".")[0]
        if sections == "merged":
            rows.append([section if name == "number" else title for name in columns])
        else:
            shown = {"number": ROMANS[at] if sections == "Roman" else section, "text": title}
            rows.append([shown.get(name, "") for name in columns])
        for task in area.tasks:
            rows += task_rows(task, columns, lettered=sections != "Roman")
    return rows


def task_rows(task: Task, columns: dict[str, str], *, lettered: bool) -> Iterator[list[str]]:
    last = task.number.partition(".")[2]
    cells = {
        "number": f"{last})" if lettered and last.isalpha() else task.number,
        "text": "; ".join([task.title, *(f"số {one.text}" for one in task.documents)]),
        "lead_units": " ".join(task.lead_units),
        "supporting_units": " ".join(task.supporting_units),
        "acting_units": task.acting_units or "",
        "product": " ".join((task.product or "").split()),
        "timing": " ".join((task.timing or "").split()),
    }
    yield [cells.get(name, "") for name in columns]
    for part in task.subtasks:
        units = {name: " ".join(getattr(part, name)) for name in UNITS}
        yield [({"text": f"- {part.title}"} | units).get(name, "") for name in columns]


@every_plan
@pytest.mark.parametrize("sections", SECTIONS)
@pytest.mark.parametrize("order", HEADINGS)
def test_a_table_gives_the_same_tasks_in_any_order_of_columns(
    data: Dataset, name: str, order: str, sections: str
) -> None:
    plan, columns = plan_of(data, name), HEADINGS[order]
    result = import_plan(paged(columns, rows_of(plan, columns, sections)), agency_of(data, name), plan.year)
    found = {number: facts_of_draft(task) for number, task in tasks_of(result.draft).items()}
    assert found == {task.id: facts_of_task(task) for area in plan.areas for task in area.tasks}
    assert [area.text_of("area") for area in result.draft.parts("areas")] == [area.area.value for area in plan.areas]
    assert result.unplaced == ()


def paged(columns: dict[str, str], rows: Sequence[Sequence[str]]) -> SourceDocument:
    """A table over four pages: the heading is repeated on the second and third, counted on the first, then left out."""
    heading, count = list(columns.values()), [f"({at})" for at in range(1, len(columns) + 1)]
    size = len(rows) // 4 + 1
    pages = [rows[at : at + size] for at in range(0, len(rows), size)]
    opening = {0: [heading, count], 1: [heading], 2: [heading]}
    lines: list[Line] = []
    for at, page in enumerate(pages):
        lines += table(*opening.get(at, []), *page, number=at + 1, first_line=len(lines) + 1)
    return SourceDocument("bang.docx", tuple(lines))


def test_a_heading_over_two_rows_and_text_around_the_table_are_read() -> None:
    before = document("""
        KẾ HOẠCH
        Cải cách hành chính năm 2024
        Căn cứ Quyết định số 12/QĐ-UBND ngày 02/01/2024 của UBND tỉnh;
    """).lines
    lines = [
        *before,
        *table(
            ("TT", "Nhiệm vụ", "Đơn vị thực hiện", "Đơn vị thực hiện", "Thời gian", "Kinh phí"),
            ("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Kinh phí"),
            ("I", "Cải cách thể chế", "", "", "", ""),
            ("1", "Rà soát văn bản", "Phòng A", "Phòng B", "Quý I", "5 triệu"),
            ("", "quy phạm pháp luật", "", "và Phòng C", "", ""),
            ("2", "Tập huấn", "Phòng B", "", "Quý II", ""),
            ("II", "Chuyển đổi số", "", "", "", ""),
            ("1", "Ký số văn bản đi", "Phòng C", "", "Cả năm", ""),
            first_line=10,
        ),
        Line("Các phòng báo cáo hằng quý.", 30),
        Line("GIÁM ĐỐC", 31),
        Line("Nguyễn Văn An", 32),
    ]
    result = import_plan(SourceDocument("bang.docx", tuple(lines)), None, None)
    assert summary(result) == [
        "the-che",
        "1.1 | Phòng A | Phòng B và Phòng C | | | Quý I | Rà soát văn bản quy phạm pháp luật",
        "1.2 | Phòng B | | | | Quý II | Tập huấn",
        "chinh-quyen-so",
        "2.1 | Phòng C | | | | Cả năm | Ký số văn bản đi",
    ]
    funding = tasks_of(result.draft)["1.1"].values["funding"]
    assert isinstance(funding, Draft)
    assert texts(funding, "amount") == ["5 triệu"]
    assert texts(result.draft, "implementation") == ["Các phòng báo cáo hằng quý."]
    assert (result.draft.text_of("year"), texts(result.draft, "legal_bases")) == (
        "2024",
        ["12/QĐ-UBND ngày 02/01/2024"],
    )
    assert result.unplaced == ()


def test_a_row_cut_by_the_pages_end_goes_on_and_a_cell_over_several_rows_stays_one_task() -> None:
    heading = ("STT", "Nhiệm vụ", "Chủ trì", "Sản phẩm", "Hoàn thành")
    first = table(
        heading,
        ("A", "CẢI CÁCH TÀI CHÍNH CÔNG", "", "", ""),
        ("1", "Sửa quy chế chi tiêu theo số 12/QĐ-UBND ngày", "Phòng Kế hoạch", "Quy chế", "Quý I"),
    )
    second = table(
        ("", "02/01/2024 của UBND tỉnh", "Tài chính", "", ""),
        ("2", "Công khai dự toán", "Văn phòng", "Quyết định", "Quý I"),
        ("2", "Công khai dự toán", "Văn phòng", "Báo cáo", "Quý IV"),
        ("", "- Trên trang thông tin", "Trung tâm", "", ""),
        number=2,
        first_line=4,
    )
    result = import_plan(SourceDocument("bang.pdf", (*first, *second)), None, 2024)
    assert summary(result) == [
        "tai-chinh-cong",
        "1 | Phòng Kế hoạch Tài chính | | | Quy chế | Quý I | "
        "Sửa quy chế chi tiêu theo số 12/QĐ-UBND ngày 02/01/2024 của UBND tỉnh",
        "2 | Văn phòng | | | Quyết định Báo cáo | Quý I; Quý IV | Công khai dự toán",
        "  Trên trang thông tin | Trung tâm | ",
    ]
    assert texts(tasks_of(result.draft)["1"], "documents") == ["12/QĐ-UBND ngày 02/01/2024"]
    assert "Hàng của bảng không có số; hiểu là phần còn lại của hàng trên." in messages(result.draft)
    assert messages(result.draft).count("Văn bản ghi mục này hai lần trong một nhiệm vụ.") == 2


def summary(result: Import) -> list[str]:
    """Areas and their tasks, one line each: number, chủ trì, phối hợp, thực hiện, sản phẩm, thời gian, text; parts."""
    lines: list[str] = []
    for area in result.draft.parts("areas"):
        lines.append(area.text_of("area") or f"? {area.text_of('title')}")
        for task in area.parts("tasks"):
            names = ("number", *UNITS, "acting_units", "product", "timing", "text")
            cells = [" + ".join(" ".join(text.split()) for text in texts(task, name)) for name in names]
            lines.append(re.sub(r" +", " ", " | ".join(cells)))
            lines += ["  " + " | ".join(" ".join(texts(part, name)) for name in ("text", *UNITS))
                      for part in task.parts("subtasks")]  # fmt: skip
    return lines


# 3. Texts of other departments, written before they were first read

BULLETS = """
    UBND TỈNH HẢI THANH
    SỞ XÂY DỰNG
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    ---------------
    Số: 215/KH-SXD
    Hải Thanh, ngày 14 tháng 01 năm 2024

    KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA SỞ XÂY DỰNG

    Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể;
    Theo Quyết định số 3021/QĐ-UBND của UBND tỉnh ngày 20/12/2023 về Kế hoạch CCHC năm 2024,
    Sở Xây dựng ban hành Kế hoạch cải cách hành chính năm 2024 như sau:

    I. MỤC TIÊU
    1. Mục tiêu chung: Tiếp tục nâng cao chất lượng phục vụ người dân và doanh nghiệp.
    2. Mục tiêu cụ thể
    • 100% hồ sơ được giải quyết đúng hạn.
    • Chỉ số cải cách hành chính của Sở thuộc nhóm 5 sở, ngành dẫn đầu.

    II. NHIỆM VỤ VÀ GIẢI PHÁP
    1. Công tác chỉ đạo, điều hành
    1.1. Ban hành kế hoạch kiểm tra tại các đơn vị trực thuộc.
    • Chủ trì: Văn phòng Sở; Phối hợp: Thanh tra Sở và các phòng; Kết quả: Kế hoạch; Hoàn thành: Trước ngày 31/3/2024.
    1.2. Tổ chức 02 hội nghị quán triệt, tập huấn về cải cách hành chính.
    • Chủ trì: Văn phòng Sở.
    • Phối hợp: Các phòng chuyên môn.
    • Kết quả: Hội nghị được tổ chức.
    • Hoàn thành: Quý II và Quý IV năm 2024.
    2. Cải cách thể chế
    2.1. Tham mưu UBND tỉnh sửa đổi Quyết định số 17/2019/QĐ-UBND về quản lý trật tự xây dựng.
    • Chủ trì: Phòng Quản lý xây dựng
    • Phối hợp: Văn phòng Sở
    • Kết quả:
    + Tờ trình của Sở;
    + Quyết định của UBND tỉnh.
    • Hoàn thành: Tháng 6/2024
    3. Cải cách thủ tục hành chính
    3.1. Đơn giản hóa, tối thiểu 20% thủ tục. Chủ trì: Phòng Hạ tầng; Kết quả: Phương án; Hoàn thành: Quý III năm 2024.
    3.2. Bảo đảm niêm yết công khai thủ tục hành chính:
    • Tại Bộ phận Một cửa
    + Chủ trì: Văn phòng Sở
    • Trên Cổng thông tin điện tử
    + Chủ trì: Trung tâm Quy hoạch
    • Hoàn thành: Thường xuyên
    4. Chuyển đổi số
    Ứng dụng chữ ký số trong toàn bộ văn bản đi của Sở.
    • Cơ quan thực hiện: Văn phòng Sở chủ trì, các phòng chuyên môn phối hợp.
    • Thời hạn: Cả năm

    III. TỔ CHỨC THỰC HIỆN
    1. Trưởng các phòng chịu trách nhiệm trước Giám đốc Sở về kết quả thực hiện.
    2. Báo cáo gửi về Văn phòng Sở theo thời hạn:
    - Quý I: trước ngày 10/3/2024;
    - 9 tháng: trước ngày 10/9/2024;
    - Năm 2024: trước ngày 25/11/2024.
    Yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.

    KT. GIÁM ĐỐC
    PHÓ GIÁM ĐỐC
    (Đã ký)
    Trần Thị Minh Hạnh

    Nơi nhận:
    - UBND tỉnh;
    - Lưu: VT.
"""
BROKEN_LINES = """
    UỶ BAN NHÂN DÂN HUYỆN ĐÔNG SƠN
    Số 48/KH-UBND
    Đông Sơn, ngày 05 tháng 02 năm 2023
    **KẾ HOẠCH**
    **Cải cách hành chính nhà nước năm 2023**
    **trên địa bàn huyện Đông Sơn**
    Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2023 của UBND tỉnh Hải
    Thanh về cải cách hành chính năm 2023, UBND huyện xây dựng kế hoạch như
    sau:
    A. MỤC ĐÍCH, YÊU CẦU
    - Xác định rõ nhiệm vụ, trách nhiệm của từng cơ quan, đơn vị trong việc
    thực hiện cải cách hành chính.
    - Nâng cao hiệu lực, hiệu quả quản lý nhà nước.
    B. NỘI DUNG CẢI CÁCH HÀNH CHÍNH
    I. Cải cách thể chế
    1. Rà soát văn bản quy phạm pháp luật do Hội đồng nhân dân, Uỷ ban
    nhân dân huyện ban hành giai đoạn 2021
    - 2025 theo Kế hoạch số 7/KH-
    UBND ngày 03/01/2023:
    * Cơ quan chủ trì: Phòng Tư pháp
    * Cơ quan phối hợp: Các phòng, ban chuyên môn; Uỷ ban nhân dân các
    xã, thị trấn
    * Sản phẩm đầu ra: Báo cáo kết quả rà soát
    * Thời hạn hoàn thành: 30/11/2023
    2. Tuyên truyền, phổ biến pháp luật:
    * Cơ quan chủ trì: Phòng Văn hoá - Thông
    tin và Phòng Tư pháp
    * Sản phẩm đầu ra: 04 chuyên mục trên hệ thống truyền thanh
    * Thời hạn hoàn thành: hằng quý
    2
    II. Cải cách thủ tục hành chính
    1. Thực hiện số hoá hồ sơ, kết quả giải quyết thủ tục hành chính đạt từ
    80% trở lên.
    Giao Văn phòng HĐND và UBND huyện chủ trì, phối hợp với Phòng Nội
    vụ thực hiện thường xuyên trong năm.
    2. Công khai kết quả giải quyết hồ sơ trễ hạn và thư xin lỗi theo Nghị
    định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ
    * Cơ quan chủ trì Văn phòng HĐND và UBND huyện
    * Thời hạn hoàn thành: trước ngày 15 hằng tháng
    III. Xây dựng chính quyền điện tử, chính quyền số
    1. Nâng cấp Trang thông tin điện tử của huyện
    a. Khảo sát hiện trạng
    * Cơ quan chủ trì: Phòng Văn hoá - Thông tin
    * Thời hạn hoàn thành: Quý I/2023
    b. Lập dự án và trình phê duyệt
    * Cơ quan chủ trì: Phòng Tài chính - Kế hoạch
    * Thời hạn hoàn thành: Quý II/2023
    C. TỔ CHỨC THỰC HIỆN
    1. Phòng Nội vụ là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện
    Kế hoạch này.
    2. Phòng Tài chính - Kế hoạch bảo đảm kinh phí.
    3
    Trên đây là Kế hoạch cải cách hành chính năm 2023 của UBND huyện./.
    Nơi nhận:
    - UBND tỉnh (b/c);
    - Các phòng, ban;
    - Lưu: VT, NV.
    TM. UỶ BAN NHÂN DÂN
    CHỦ TỊCH
    Lê Văn Bình
"""
UNNUMBERED = """
    KẾ HOẠCH
    Cải cách hành chính năm 2025 của Sở Y tế

    1. Mục đích, yêu cầu
    a) Mục đích
    - Cụ thể hóa nhiệm vụ của tỉnh.
    b) Yêu cầu
    - Phân công rõ người, rõ việc.

    2. Nội dung

    2.1. Cải cách thể chế
    - Tham mưu ban hành Nghị quyết về giá khám bệnh (Đơn vị chủ trì: Phòng Kế hoạch - Tài chính; thời gian: Quý II).
    - Kiểm tra văn bản quy phạm pháp luật (Đơn vị chủ trì: Thanh tra Sở; thời gian: Quý III).

    2.2. Cải cách tổ chức bộ máy
    - Sắp xếp các trung tâm y tế. Đơn vị chủ trì: Phòng Tổ chức cán bộ. Thời gian thực hiện: trong năm 2025.

    3. Tổ chức thực hiện
    Văn phòng Sở theo dõi, đôn đốc.

    GIÁM ĐỐC
    BS. Phạm Quốc Dũng
"""


def test_bullets_with_several_fields_on_a_line_are_read() -> None:
    result = import_plan(document(BULLETS), None, None)
    assert summary(result) == [
        "chi-dao-dieu-hanh",
        "1.1 | Văn phòng Sở | Thanh tra Sở và các phòng | | Kế hoạch | Trước ngày 31/3/2024 | "
        "Ban hành kế hoạch kiểm tra tại các đơn vị trực thuộc.",
        "1.2 | Văn phòng Sở | Các phòng chuyên môn | | Hội nghị được tổ chức | Quý II và Quý IV năm 2024 | "
        "Tổ chức 02 hội nghị quán triệt, tập huấn về cải cách hành chính.",
        "the-che",
        "2.1 | Phòng Quản lý xây dựng | Văn phòng Sở | | Tờ trình của Sở Quyết định của UBND tỉnh | Tháng 6/2024 | "
        "Tham mưu UBND tỉnh sửa đổi Quyết định số 17/2019/QĐ-UBND về quản lý trật tự xây dựng.",
        "thu-tuc-hanh-chinh",
        "3.1 | Phòng Hạ tầng | | | Phương án | Quý III năm 2024 | Đơn giản hóa, tối thiểu 20% thủ tục.",
        "3.2 | | | | | Thường xuyên | Bảo đảm niêm yết công khai thủ tục hành chính:",
        "  Tại Bộ phận Một cửa | Văn phòng Sở | ",
        "  Trên Cổng thông tin điện tử | Trung tâm Quy hoạch | ",
        "chinh-quyen-so",
        "4 | | | Văn phòng Sở chủ trì, các phòng chuyên môn phối hợp | | Cả năm | "
        "Ứng dụng chữ ký số trong toàn bộ văn bản đi của Sở.",
    ]
    draft = result.draft
    assert [due.text_of("period") for due in draft.parts("report_deadlines")] == ["quy-1", "9-thang", "nam"]
    assert texts(draft, "legal_bases") == ["76/NQ-CP ngày 15/7/2021", "3021/QĐ-UBND ngày 20/12/2023"]
    assert (draft.text_of("number"), draft.text_of("issued_on")) == ("215/KH-SXD", "14/01/2024")
    assert len(texts(draft, "purposes")) == 3
    assert result.unplaced == ()


def test_lines_broken_at_the_margin_with_page_numbers_and_roman_areas_are_read() -> None:
    result = import_plan(document(BROKEN_LINES), None, None)
    assert summary(result) == [
        "the-che",
        "1.1 | Phòng Tư pháp | Các phòng, ban chuyên môn; Uỷ ban nhân dân các xã, thị trấn | | "
        "Báo cáo kết quả rà soát | 30/11/2023 | "
        "Rà soát văn bản quy phạm pháp luật do Hội đồng nhân dân, Uỷ ban nhân dân huyện ban hành "
        "giai đoạn 2021 - 2025 theo Kế hoạch số 7/KH-UBND ngày 03/01/2023:",
        "1.2 | Phòng Văn hoá - Thông tin và Phòng Tư pháp | | | 04 chuyên mục trên hệ thống truyền thanh | hằng quý | "
        "Tuyên truyền, phổ biến pháp luật:",
        "thu-tuc-hanh-chinh",
        "2.1 | | | Giao Văn phòng HĐND và UBND huyện chủ trì, phối hợp với Phòng Nội vụ thực hiện thường xuyên "
        "trong năm | | | Thực hiện số hoá hồ sơ, kết quả giải quyết thủ tục hành chính đạt từ 80% trở lên.",
        "2.2 | Văn phòng HĐND và UBND huyện | | | | trước ngày 15 hằng tháng | "
        "Công khai kết quả giải quyết hồ sơ trễ hạn và thư xin lỗi theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 "
        "của Chính phủ",
        "chinh-quyen-so",
        "3.1.a | Phòng Văn hoá - Thông tin | | | | Quý I/2023 | Khảo sát hiện trạng",
        "3.1.b | Phòng Tài chính - Kế hoạch | | | | Quý II/2023 | Lập dự án và trình phê duyệt",
    ]
    draft = result.draft
    assert draft.text_of("title") == "Kế hoạch Cải cách hành chính nhà nước năm 2023 trên địa bàn huyện Đông Sơn"
    signer = draft.values["signer"]
    assert isinstance(signer, Draft)
    assert [signer.text_of(name) for name in ("authority", "position", "name")] == [
        "TM. Uỷ ban nhân dân",
        "Chủ tịch",
        "Lê Văn Bình",
    ]
    assert {"Câu không có nhãn; hiểu là đơn vị thực hiện.", "Văn bản thiếu dấu hai chấm sau nhãn."} <= set(
        messages(draft)
    )
    assert len(texts(draft, "implementation")) == 3
    assert result.unplaced == ()


def test_bullets_below_the_name_of_an_area_are_tasks_with_numbers_of_ours_and_a_doubt() -> None:
    result = import_plan(document(UNNUMBERED), None, None)
    assert summary(result) == [
        "the-che",
        "2.1.1 | Phòng Kế hoạch - Tài chính | | | | Quý II | Tham mưu ban hành Nghị quyết về giá khám bệnh",
        "2.1.2 | Thanh tra Sở | | | | Quý III | Kiểm tra văn bản quy phạm pháp luật",
        "to-chuc-bo-may",
        "2.2.1 | Phòng Tổ chức cán bộ | | | | trong năm 2025 | Sắp xếp các trung tâm y tế.",
    ]
    assert "3 nhiệm vụ có số do máy đặt; văn bản không ghi đúng số ấy: 2.1.1, 2.1.2, 2.2.1." in messages(result.draft)
    assert (texts(result.draft, "purposes"), texts(result.draft, "requirements")) == (
        ["Cụ thể hóa nhiệm vụ của tỉnh."],
        ["Phân công rõ người, rõ việc."],
    )


# 4. Nothing is lost, nothing breaks

OPENINGS = (
    "I. ", "II. ", "III. Tổ chức thực hiện ", "IV. Cải cách thể chế ", "A. NHIỆM VỤ ", "1. ", "2. Cải cách thể chế ",
    "2.1. ", "6.2 ", "3.a) ", "a) ", "b. ", "đ) ", "- ", "-", "+ ", "- + ", "• ", "* ", "", "", "KẾ HOẠCH ", "Căn cứ ",
    "Quyết định số 12/QĐ-UBND ngày 02/01/2022 ", "- Đơn vị chủ trì: ", "- Phối hợp: ", "+ Sản phẩm: ", "- Sản phẩm:",
    "Thời gian thực hiện: ", "Đơn vị thực hiện; ", "Nơi nhận: ", "GIÁM ĐỐC ", "KT. GIÁM ĐỐC", "Số: 12/KH-SKHCN", "(",
    "1. Mục đích ", "Yêu cầu: ", "- Báo cáo quý I: ", "Giao Phòng X chủ trì, phối hợp ", "NỘI DUNG", "12",
    "- 3 -", "---",
)  # fmt: skip
MIDDLES = (
    "",
    "",
    "; Phối hợp: ",
    ". Thời gian: ",
    " (Chủ trì: ",
    "; ",
    " - ",
    ": ",
    " của ",
    " năm 2022 ",
    ". Kết quả: ",
)
ENDINGS = ("", ".", ":", ";", ")", ",", "./.", " của", " số", "…")
HEADING_CELLS = (
    "TT",
    "Nội dung",
    "Nhiệm vụ",
    "Cơ quan chủ trì",
    "Phối hợp",
    "Sản phẩm",
    "Thời gian",
    "Ghi chú",
    "Kinh phí",
)


@st.composite
def drawn_lines(draw: st.DrawFn) -> list[Line]:
    """Lines of usual shapes, each with words that stand nowhere else: "chữ17"."""
    count = iter(range(10_000))

    def sentence() -> str:
        words = [f"chữ{next(count)}" for _ in range(draw(st.integers(0, 6)))]
        at = draw(st.integers(0, len(words)))
        middle = draw(st.sampled_from(MIDDLES)) if words else ""
        opening = draw(st.sampled_from(OPENINGS))
        return " ".join(
            f"{opening}{' '.join(words[:at])}{middle}{' '.join(words[at:])}{draw(st.sampled_from(ENDINGS))}".split()
        )

    lines: list[Line] = []
    for number in range(1, draw(st.integers(1, 25)) + 1):
        width = draw(st.sampled_from((0, 0, 0, 0, 2, 4, 5)))
        if not width:
            lines.append(Line(sentence() or "-", number))
        elif draw(st.integers(0, 3)) == 0:
            lines += table(tuple(draw(st.sampled_from(HEADING_CELLS)) for _ in range(width)), first_line=number)
        else:
            lines += table(tuple(sentence() if draw(st.booleans()) else "" for _ in range(width)), first_line=number)
    return lines


@pytest.mark.slow(reason="400 papers are drawn")
@given(drawn_lines())
@settings(max_examples=many(400), deadline=None)
def test_no_word_is_lost_whatever_the_shape_of_the_lines(lines: list[Line]) -> None:
    result = import_plan(SourceDocument("x.txt", tuple(lines)), None, 2022)
    written = {word for line in lines for word in re.findall(r"chữ\d+", line.text)}
    kept = {word for text in everything(result) for word in re.findall(r"chữ\d+", text)}
    assert written - kept == set()


def everything(result: Import) -> Iterator[str]:
    yield from (line.text for line in (*result.unplaced, *result.layout))
    yield from (doubt.source for doubt in all_doubts(result.draft))
    yield from values_of(result.draft)


def values_of(draft: Draft) -> Iterator[str]:
    for value in draft.values.values():
        for one in value if isinstance(value, list) else [value]:
            yield from values_of(one) if isinstance(one, Draft) else [one.text]


@given(st.lists(st.text(max_size=60), max_size=30), st.integers(1, 5), st.none() | st.integers(1945, 2100))
@settings(max_examples=many(300), deadline=None)
def test_arbitrary_lines_never_break_the_import(drawn: list[str], width: int, year: int | None) -> None:
    cleaned = [" ".join(unicodedata.normalize("NFC", text).split()) for text in drawn]
    lines = [Line(text, number) for number, text in enumerate(cleaned, start=1) if text]
    lines += table(*(cleaned[at : at + width] for at in range(0, len(cleaned) - width, width)))
    import_plan(SourceDocument("x.txt", tuple(lines)), None, year)


@pytest.mark.parametrize("text", [BULLETS, BROKEN_LINES, UNNUMBERED], ids=["bullets", "broken lines", "unnumbered"])
def test_every_word_of_a_text_is_in_its_draft_or_in_a_doubt(text: str) -> None:
    drawn = document(dedent(text))
    lost = words_lost(drawn, import_plan(drawn, None, None))
    assert {
        word for word in lost if word not in words_of("cơ quan kết quả hoàn thành thời hạn đầu ra mục tiêu chung ii")
    } == set()
