"""Reports: tables of progress and figures become data; our own annex is read back as the data it came from."""

from __future__ import annotations

from io import BytesIO
from textwrap import dedent, indent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importers.around import Around, around_of
from generator.importers.balance import balance, closed
from generator.importers.draft import Draft, Value, all_doubts
from generator.importers.kinds import Kind
from generator.importers.lines import SourceDocument
from generator.importers.papers.result import import_result
from generator.importers.reading.docx_reader import read_docx
from generator.importers.reading.pipe_tables import with_tables
from generator.importers.reading.sheet_reader import read_xlsx
from generator.importers.reading.text_reader import read_text
from generator.importers.run import draft_of
from generator.outputs.annex import annex_of
from generator.outputs.report_paper import report_paper
from generator.outputs.workbook import workbook
from generator.schema.result import Result
from tests.drawn import PLAN, RESULT, network_of, plan
from tests.tools import many

TASKS = ("Lập kế hoạch kiểm tra văn bản", "Rà soát thủ tục nội bộ", "Sửa quy chế văn thư", "Mở 02 lớp tập huấn")
NETWORK = network_of({PLAN: plan(*(f"so: '{at}'\nten: {text}\nthoi_gian: Quý I" for at, text in enumerate(TASKS, 1)))})
AROUND = around_of(NETWORK.data, NETWORK.agencies["so-mau"])


def report(table: str, title: str = "Kết quả cải cách hành chính quý II năm 2022") -> Draft:
    text = f"BÁO CÁO\n{title}\n\nPHỤ LỤC\nTÌNH HÌNH THỰC HIỆN NHIỆM VỤ QUÝ II NĂM 2022\n\n{dedent(table)}"
    document = SourceDocument("bao-cao.md", tuple(with_tables(read_text(text.encode()))))
    found = closed(document, import_result(document, around=AROUND))
    assert balance(document, found).missing == 0
    return found.draft


def shown(draft: Draft, name: str) -> list[str]:
    """Each record of a list: its values behind their keys."""
    return ["; ".join(f"{key}={_text(value)}" for key, value in one.values.items()) for one in draft.parts(name)]


def _text(value: object) -> str:
    values = value if isinstance(value, list) else [value]
    return " + ".join(one.text for one in values if isinstance(one, Value))


@pytest.mark.parametrize(
    ("heads", "row", "entry"),
    [
        (
            "STT | Nhiệm vụ | Kết quả thực hiện | Tình trạng",
            "1 | Lập kế hoạch kiểm tra văn bản | Ban hành Kế hoạch số 20/KH-SM ngày 15/02/2022 | Hoàn thành",
            "task=1; state=hoan-thanh; documents=20/KH-SM ngày 15/02/2022",
        ),
        (
            "TT | Nội dung công việc | Đơn vị chủ trì | Tiến độ thực hiện | Văn bản, sản phẩm chứng minh | Ghi chú",
            "2 | Rà soát thủ tục nội bộ | Văn phòng | Đang thực hiện | 7/BC-SM ngày 30/3/2022 | Xong trước hạn",
            "task=2; state=dang-thuc-hien; documents=7/BC-SM ngày 30/3/2022; note=Xong trước hạn",
        ),
        (
            "Tình hình thực hiện | Nhiệm vụ được giao | Số TT | Lý do chưa hoàn thành",
            "Chưa hoàn thành | Sửa quy chế văn thư | 3 | Chờ hướng dẫn",
            "task=3; state=dang-thuc-hien; reason=Chờ hướng dẫn",
        ),
        (
            "STT | Nhiệm vụ | Mức độ hoàn thành | Kết quả đạt được",
            "9 | Mở hai lớp tập huấn, mở 02 lớp | 100% | Đã mở 02 lớp",
            "task=4; state=hoan-thanh; note=Đã mở 02 lớp",
        ),
        (
            "STT | Nhiệm vụ | Trạng thái",
            "1 | Lập kế hoạch kiểm tra văn bản | Hoàn thành ngày 15/02/2022",
            "task=1; state=hoan-thanh; done_on=15/02/2022",
        ),
        (
            "STT | Nhiệm vụ | Tình trạng | Nguồn tin",
            "2 | Rà soát thủ tục nội bộ | Không thực hiện | Phòng A",
            "task=2; state=khong-thuc-hien; note=Nguồn tin: Phòng A",
        ),
    ],
)
def test_a_row_of_a_report_becomes_what_is_told_of_its_task(heads: str, row: str, entry: str) -> None:
    draft = report(f"| {heads} |\n|---|\n| {row} |")
    assert shown(draft, "progress") == [entry]
    assert (draft.text_of("year"), draft.text_of("period"), draft.text_of("next_period")) == ("2022", "quy-2", None)


def test_a_row_that_is_of_no_task_is_told_whole() -> None:
    draft = report(
        """
        | STT | Nhiệm vụ | Tình trạng |
        |---|---|---|
        | 1 | Lập kế hoạch kiểm tra văn bản | Hoàn thành |
        | 8 | Trồng cây quanh trụ sở | Hoàn thành |
        """
    )
    assert len(draft.parts("progress")) == 1
    (doubt,) = [one for one in all_doubts(draft) if one.message.startswith("1 hàng không khớp")]
    assert doubt.source == "8 | Trồng cây quanh trụ sở | Hoàn thành"


def test_words_count_before_numbers_and_numbers_where_words_agree_a_little() -> None:
    draft = report(
        """
        | STT | Nhiệm vụ | Tình trạng |
        |---|---|---|
        | 2 | Lập kế hoạch kiểm tra văn bản | Hoàn thành |
        | 3 | Sửa quy chế của cơ quan | Đang thực hiện |
        """
    )
    assert shown(draft, "progress") == ["task=1; state=hoan-thanh", "task=3; state=dang-thuc-hien"]


def test_without_a_plan_numbers_are_taken_as_the_report_has_them_and_that_is_told() -> None:
    text = "| STT | Nhiệm vụ | Tình trạng |\n|---|---|---|\n| 01 | Việc | Hoàn thành |"
    document = SourceDocument("a.md", tuple(with_tables(read_text(text.encode()))))
    draft = import_result(document, 2022, around=Around()).draft
    assert shown(draft, "progress") == ["task=1; state=hoan-thanh"]
    assert any(one.message.startswith("Chưa có kế hoạch của năm để đối chiếu") for one in all_doubts(draft))


@pytest.mark.parametrize(
    ("heads", "row", "figure"),
    [
        ("STT | Chỉ tiêu | Đơn vị tính | Kết quả", "1 | Hồ sơ tiếp nhận | hồ sơ | 1.250", "value=1250; unit=hồ sơ"),
        ("Nội dung | ĐVT | Số lượng", "Tin, bài | tin | 26", "value=26; unit=tin"),
        (
            "Số liệu | Tử số | Mẫu số | Tỷ lệ | Đơn vị tính",
            "Hồ sơ đúng hạn | 98 | 100 | 98% | hồ sơ",
            "numerator=98; denominator=100; unit=hồ sơ",
        ),
        ("Chỉ tiêu | Tỷ lệ", "Hồ sơ trực tuyến | 80,5%", "value=80,5; unit=%"),
        ("Chỉ tiêu | Đơn vị tính | Kết quả", "Hồ sơ | hồ sơ | 13/15", "numerator=13; denominator=15; unit=hồ sơ"),
        ("Chỉ tiêu | Đơn vị tính | Kết quả", "Lượt | lượt | hơn 26 lượt", "value=26; unit=lượt; wording=hơn 26 lượt"),
    ],
)
def test_a_table_of_figures_becomes_figures(heads: str, row: str, figure: str) -> None:
    draft = report(f"| {heads} |\n|---|\n| {row} |")
    (area,) = draft.parts("areas")
    assert [one.partition("; ")[2] for one in shown(area, "figures")] == [figure]


def test_a_heading_over_two_rows_is_read_as_one() -> None:
    draft = report(
        """
        | TT | Chỉ tiêu | Kết quả | Kết quả | Đơn vị tính |
        |----|----|----|----|----|
        | | | Tử số | Mẫu số | |
        | (1) | (2) | (3) | (4) | (5) |
        | 1 | Hồ sơ đúng hạn | 9 | 10 | hồ sơ |
        """
    )
    (area,) = draft.parts("areas")
    assert shown(area, "figures") == ["name=Hồ sơ đúng hạn; numerator=9; denominator=10; unit=hồ sơ"]


# What `cchc annex` writes is read back as the data it came from.

WORDS = st.sampled_from(("Thiếu người", "Chờ ý kiến; sẽ trình lại", "Đã gửi bản thảo", "Mở 02 lớp"))
STATES = st.sampled_from(("hoan-thanh", "dang-thuc-hien", "khong-thuc-hien"))


@st.composite
def results(draw: st.DrawFn) -> str:
    """A result of the third quarter with progress and figures."""
    lines = ["nam: 2022", "ky: quy-3", "tinh_den_ngay: 20/9/2022", "linh_vuc:"]
    for area in draw(st.lists(st.sampled_from(("the-che", "tai-chinh-cong")), min_size=1, max_size=2, unique=True)):
        lines += [f"  - ma: {area}", "    so_lieu:"]
        for at in range(draw(st.integers(1, 3))):
            value = draw(st.sampled_from(("gia_tri: 1250", 'gia_tri: "92,5"', "tu_so: 9, mau_so: 10", "gia_tri: 0")))
            wording = draw(st.sampled_from(("", ", cach_ghi: hơn 26 lượt"))) if "gia_tri: 1250" in value else ""
            lines.append(f"      - {{ten: Số liệu {area} {at}, {value}, don_vi: hồ sơ{wording}}}")
    lines.append("tien_do:")
    for number in draw(st.lists(st.integers(1, len(TASKS)), min_size=1, max_size=4, unique=True)):
        state = draw(STATES)
        entry = [f"nhiem_vu: '{number}'", f"trang_thai: {state}"]
        if state == "hoan-thanh" and draw(st.booleans()):
            entry.append("ngay_hoan_thanh: 15/3/2022")
        entry += [f"van_ban: {at}/KH-SM ngày 05/01/2022" for at in draw(st.lists(st.integers(11, 13), max_size=1))]
        if draw(st.booleans()):
            entry.append("san_pham: đã mở 02 lớp")
        if state == "khong-thuc-hien" or draw(st.booleans()):
            entry.append(f"ly_do: {draw(WORDS)}")
        if draw(st.booleans()):
            entry.append(f"ghi_chu: {draw(WORDS)}")
        lines.append("  - " + "\n    ".join(entry))
    return "\n".join(lines)


@given(results(), st.sampled_from((".docx", ".xlsx")))
@settings(max_examples=many(60), deadline=None)
def test_our_own_annex_is_read_back_as_the_same_data(typed: str, ending: str) -> None:
    tasks = plan(*(f"so: '{at}'\nten: {text}\nthoi_gian: Quý I" for at, text in enumerate(TASKS, 1)))
    network = network_of({PLAN: tasks, RESULT: indent(typed, "    ")})
    (entry,) = network.data.of(Result)
    annex = annex_of(network.data, entry)
    lines, _ = read_docx(report_paper(annex)) if ending == ".docx" else read_xlsx(workbook(annex))
    around = around_of(network.data, network.agencies["so-mau"])
    document = SourceDocument(f"phu-luc{ending}", tuple(lines))
    read = draft_of(document, around=around)
    assert read.draft.record is Result
    draft = read.draft
    assert (draft.text_of("year"), draft.text_of("period")) == ("2022", "quy-3")
    result = entry.record
    assert sorted(shown(draft, "progress")) == sorted(
        "; ".join(
            f"{name}={text}"
            for name, text in (
                ("task", one.task),
                ("state", one.state.value),
                ("done_on", f"{one.done_on:%d/%m/%Y}" if one.done_on else ""),
                ("documents", " + ".join(cited.text for cited in one.documents)),
                ("reason", one.reason or ""),
                ("note", one.note or ""),
                ("product", one.product or ""),
            )
            if text
        )
        for one in result.progress
    )
    figures = [figure for area in result.areas for figure in area.figures]
    assert [one for area in draft.parts("areas") for one in shown(area, "figures")] == [
        "; ".join(
            f"{name}={text}"
            for name, text in (
                ("name", one.name or ""),
                ("numerator", _spelled(one.numerator)),
                ("denominator", _spelled(one.denominator)),
                ("value", _spelled(one.value)),
                ("unit", one.unit or ""),
                ("wording", one.wording or ""),
            )
            if text
        )
        for one in figures
    ]


def _spelled(number: object) -> str:
    return "" if number is None else str(number).replace(".", ",")


def test_an_annex_is_recognised_as_a_result() -> None:
    network = network_of({PLAN: plan("so: '1'\nten: Việc"), RESULT: "nam: 2022\nky: quy-3\nlinh_vuc: []"})
    (entry,) = network.data.of(Result)
    lines, _ = read_docx(BytesIO(report_paper(annex_of(network.data, entry))).getvalue())
    assert draft_of(SourceDocument("a.docx", tuple(lines)), Kind.RESULT).draft.record is Result
