"""Plans that are tables: every row in its own task, whatever the numbers, the columns and the sections look like."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importers.balance import balance, closed
from generator.importers.draft import Draft, Import, Value, all_doubts
from generator.importers.lines import Line, SourceDocument
from generator.importers.plans.plan import import_plan
from generator.importers.reading.pipe_tables import with_tables
from generator.importers.reading.text_reader import read_text
from tests.tools import many

HEADS = "STT | Nhiệm vụ | Chủ trì | Phối hợp | Sản phẩm | Thời gian"


def table(*rows: str, first: int = 1, number: int = 1) -> list[Line]:
    """Rows of one table, cells between strokes."""
    return [
        Line(row, at, cells=tuple(cell.strip() for cell in row.split("|")), table=number)
        for at, row in enumerate(rows, start=first)
    ]


def imported(lines: Sequence[Line]) -> Import:
    document = SourceDocument("bang.docx", tuple(lines))
    found = closed(document, import_plan(document, None, 2026))
    assert balance(document, found).missing == 0
    return found


def drawn(found: Import) -> list[str]:
    """Areas and their tasks, a line each: number | text | every other value."""
    said = []
    for area in found.draft.parts("areas"):
        said.append(f"# {area.text_of('area') or '?'}")
        for task in area.parts("tasks"):
            names = ("lead_units", "supporting_units", "product", "timing", "note")
            said.append(" | ".join([task.text_of("number") or "?", task.text_of("text") or "?", *_texts(task, names)]))
    return said


def _texts(task: Draft, names: Sequence[str]) -> list[str]:
    found = []
    for name in names:
        value = task.values.get(name)
        values = value if isinstance(value, list) else [value]
        found += [one.text for one in values if isinstance(one, Value)]
    return found


def messages(found: Import) -> list[str]:
    return [doubt.message for doubt in all_doubts(found.draft) if "--agency" not in doubt.message]


@pytest.mark.parametrize("numbers", [(98, 99, 100, 101), (9, 10, 11, 12), (999, 1000, 1001, 1002)])
@pytest.mark.parametrize("form", ["{}", "{}.", "({})", "0{}", "{})"])
def test_a_number_is_one_whatever_its_length_and_form(numbers: tuple[int, ...], form: str) -> None:
    rows = [f"{form.format(one)} | Soạn văn bản {one} | Văn phòng | | Báo cáo | Quý I" for one in numbers]
    assert drawn(imported(table(HEADS, "I | THỂ CHẾ | | | |", *rows))) == [
        "# the-che",
        *(f"{one} | Soạn văn bản {one} | Văn phòng | Báo cáo | Quý I" for one in numbers),
    ]


@pytest.mark.parametrize(
    ("typed", "number"),
    [("1.1.1", "1.1.1"), ("II.3", "2.3"), ("100.a", "100.a"), ("01.02", "1.02"), ("IV.12.b", "4.12.b")],
)
def test_numbers_of_several_parts_are_kept_in_the_schemas_form(typed: str, number: str) -> None:
    (line,) = drawn(imported(table(HEADS, f"{typed} | Soạn văn bản | Văn phòng | | Báo cáo | Quý I")))[1:]
    assert line.split(" | ")[0] == number


@pytest.mark.parametrize(
    "row",
    [
        "II. | Thủ tục hành chính | | | |",
        "II | Thủ tục hành chính | | | |",
        "| THỦ TỤC HÀNH CHÍNH | | | |",
        "B | Thủ tục hành chính | | | |",
        "II | Thủ tục hành chính | Thủ tục hành chính | Thủ tục hành chính | Thủ tục hành chính | Thủ tục hành chính",
        "| Cải cách thủ tục hành chính | | | |",
    ],
)
def test_a_row_that_names_what_follows_is_a_section(row: str) -> None:
    found = imported(
        table(
            HEADS,
            "I | Thể chế | | | |",
            "1 | Soạn văn bản | Văn phòng | | Báo cáo | Quý I",
            row,
            "2 | Niêm yết | Văn phòng | | Bảng | Quý II",
        )
    )
    assert drawn(found) == [
        "# the-che",
        "1 | Soạn văn bản | Văn phòng | Báo cáo | Quý I",
        "# thu-tuc-hanh-chinh",
        "2 | Niêm yết | Văn phòng | Bảng | Quý II",
    ]
    assert messages(found) == []


def test_words_that_a_page_break_carried_into_a_section_go_back_to_the_row_above() -> None:
    found = imported(
        table(
            HEADS,
            "1 | Soạn văn bản | Văn phòng | | Báo cáo | Năm 2026 và các",
            "II. | Thủ tục hành chính | | | | năm tiếp theo",
            "2 | Niêm yết | Văn phòng | | Bảng | Quý II",
        )
    )
    assert drawn(found)[1:] == [
        "1 | Soạn văn bản | Văn phòng | Báo cáo | Năm 2026 và các năm tiếp theo",
        "# thu-tuc-hanh-chinh",
        "2 | Niêm yết | Văn phòng | Bảng | Quý II",
    ]
    assert "Chữ ở hàng đề mục; hiểu là phần còn lại của ô trên, bị ngắt trang." in messages(found)


def test_in_a_numbered_table_a_row_without_a_number_goes_on_with_the_row_above() -> None:
    found = imported(
        table(
            HEADS,
            "1 | Rà soát theo Nghị định số 99/2024/ | Văn phòng | | Báo cáo | Quý I",
            "| NĐ-CP về thủ tục hành chính | | | |",
            "2 | Cập nhật Cơ sở dữ liệu | Văn phòng | | Báo cáo | Quý I",
            "| Quốc gia về thủ tục hành chính | | | |",
            "3 | Niêm yết | Phòng Hành chính - | | Bảng | Quý I",
            "| | Tổng hợp | | |",
        )
    )
    assert drawn(found)[1:] == [
        "1 | Rà soát theo Nghị định số 99/2024/NĐ-CP về thủ tục hành chính | Văn phòng | Báo cáo | Quý I",
        "2 | Cập nhật Cơ sở dữ liệu Quốc gia về thủ tục hành chính | Văn phòng | Báo cáo | Quý I",
        "3 | Niêm yết | Phòng Hành chính - Tổng hợp | Bảng | Quý I",
    ]
    assert messages(found).count("Hàng của bảng không có số; hiểu là phần còn lại của hàng trên.") == 3


def test_a_number_that_goes_on_is_a_task_even_if_its_row_says_only_a_name() -> None:
    found = imported(
        table(
            HEADS,
            "I | Thủ tục hành chính | | | |",
            "7 | Công khai danh mục | Văn phòng | | Danh mục | Quý I",
            "8 | Rà soát quy trình thủ tục hành chính | | | |",
            "9 | Tiếp nhận phản ánh | | | |",
            "10 | Niêm yết | Văn phòng | | Bảng | Quý II",
            "11 | Trả kết quả | Văn phòng | | Kết quả | Quý II",
        )
    )
    assert [line.split(" | ")[0] for line in drawn(found)] == ["# thu-tuc-hanh-chinh", "7", "8", "9", "10", "11"]
    lacks = "Văn bản không nêu đơn vị chủ trì hoặc thực hiện, sản phẩm, thời gian như ở các nhiệm vụ khác."
    assert messages(found).count(lacks) == 2


def test_an_area_may_stand_in_a_column_that_is_merged_downwards() -> None:
    found = imported(
        table(
            f"Lĩnh vực | {HEADS}",
            "Thể chế | 1 | Soạn văn bản | Văn phòng | | Báo cáo | Quý I",
            "Thể chế | 2 | Kiểm tra | Văn phòng | | Báo cáo | Quý I",
            f"Lĩnh vực | {HEADS}",
            "Thủ tục | 3 | Niêm yết | Văn phòng | | Bảng | Quý I",
            "| 4 | Công khai | Văn phòng | | Bảng | Quý I",
        )
    )
    assert [line.split(" | ")[0] for line in drawn(found)] == ["# the-che", "1", "2", "# ?", "3", "4"]
    assert found.draft.parts("areas")[1].text_of("title") == "Thủ tục"


@pytest.mark.parametrize(
    ("heads", "row", "task"),
    [
        (
            "TT | Nội dung công việc | Cơ quan chủ trì, theo dõi | Đơn vị phối hợp, cung cấp số liệu | Ngày hoàn thành",
            "1 | Việc | Sở A | Sở B | 30/6/2026",
            "1 | Việc | Sở A | Sở B | 30/6/2026",
        ),
        (
            "Mốc thời gian | Sản phẩm theo kế hoạch | Đơn vị đầu mối | Tên đề án, nhiệm vụ | Số TT",
            "Quý I | Đề án | Sở A | Việc | 1",
            "1 | Việc | Sở A | Đề án | Quý I",
        ),
        (
            "STT | Nhiệm vụ trọng tâm năm 2026 | Lộ trình | Kết quả đầu ra | Cơ quan thực hiện",
            "1 | Việc | Quý I | Báo cáo | Sở A",
            "1 | Việc | Báo cáo | Quý I",
        ),
        (
            "STT | Chỉ tiêu/nhiệm vụ | Chủ trì | Bắt đầu | Kết thúc",
            "1 | Việc | Sở A | 01/02/2026 | 31/3/2026",
            "1 | Việc | Sở A | Từ 01/02/2026 đến 31/3/2026",
        ),
        ("Tên đề án | Chủ trì | Thời hạn", "Việc | Sở A | Quý I", "1 | Việc | Sở A | Quý I"),
        (
            "STT | Nhiệm vụ | Chủ trì | Thời gian | Cấp trình",
            "1 | Việc | Sở A | Quý I | UBND tỉnh",
            "1 | Việc | Sở A | Quý I | Cấp trình: UBND tỉnh",
        ),
    ],
)
def test_columns_stand_in_any_order_under_any_usual_heading(heads: str, row: str, task: str) -> None:
    assert drawn(imported(table(heads, row)))[1:] == [task]


def test_a_table_of_something_else_is_one_doubt_with_its_rows() -> None:
    targets = table(
        "STT | Chỉ tiêu | Đơn vị tính | Năm 2026", "1 | Hồ sơ đúng hạn | % | 98", "2 | Hồ sơ số hóa | % | 80"
    )
    tasks = table(HEADS, "1 | Soạn văn bản | Văn phòng | | Báo cáo | Quý I", first=4, number=2)
    found = imported([*targets, *tasks])
    (doubt,) = [one for one in all_doubts(found.draft) if one.message.startswith("Bảng 3 hàng")]
    assert doubt.source == " / ".join(line.text for line in targets)
    assert drawn(found)[1:] == ["1 | Soạn văn bản | Văn phòng | Báo cáo | Quý I"]
    assert found.unplaced == ()


def test_an_area_that_only_a_few_words_of_a_heading_name_is_told() -> None:
    row = "1 | Soạn văn bản | Văn phòng | | Báo cáo | Quý I"
    sure = imported(table(HEADS, "I | Cải cách thủ tục hành chính | | | |", row))
    likely = imported(table(HEADS, "I | Nâng cao nhận thức, kỹ năng về chuyển đổi số | | | |", row))
    assert messages(sure) == []
    assert messages(likely) == [
        "Chọn lĩnh vực “chinh-quyen-so” chỉ theo vài chữ của đề mục, còn “nhận thức kỹ năng” nói điều khác; xem lại."
    ]


def test_a_text_may_draw_its_table_with_strokes() -> None:
    text = dedent(
        r"""
        **PHỤ LỤC**

        | STT | Nhiệm vụ | Chủ trì | Thời gian |
        |---|:--|---|---|
        | **I** | **THỂ CHẾ** | | |
        | 1 | Soạn văn bản a\|b | Văn phòng Sở<br>Các phòng | Quý I |
        | 2 | Kiểm tra<br/>theo kế hoạch | Thanh tra Sở, <br>Văn phòng | Quý II |
        """
    )
    found = imported(list(with_tables(read_text(text.encode()))))
    assert drawn(found) == [
        "# the-che",
        "1 | Soạn văn bản a|b | Văn phòng Sở; Các phòng | Quý I",
        "2 | Kiểm tra; theo kế hoạch | Thanh tra Sở, Văn phòng | Quý II",
    ]


def test_a_stroke_in_running_text_is_no_table() -> None:
    text = "Mẫu A|B dùng cho cả hai.\nDòng khác."
    assert [line.cells for line in with_tables(read_text(text.encode()))] == [None, None]


# What the rows around a row say of it

R = "Văn phòng | | Báo cáo | Quý I"


def rows_read(*rows: str) -> list[str]:
    """Areas and tasks, each task by number and text."""
    return [" | ".join(line.split(" | ")[:2]) for line in drawn(imported(table(HEADS, *rows)))]


@pytest.mark.parametrize(
    ("rows", "read"),
    [
        (  # sections count for themselves, tasks begin anew
            ("1 | Thể chế | | | |", f"1 | Soạn | {R}", f"2 | Sửa | {R}",
             "2 | Tài chính công | | | |", f"1 | Lập | {R}"),
            ["# the-che", "1.1 | Soạn", "1.2 | Sửa", "# tai-chinh-cong", "2.1 | Lập"],
        ),
        (  # sections count for themselves, tasks run through
            ("1 | Thể chế | | | |", f"1 | Soạn | {R}", f"2 | Sửa | {R}",
             "2 | TÀI CHÍNH CÔNG | | | |", f"3 | Lập | {R}"),
            ["# the-che", "1 | Soạn", "2 | Sửa", "# tai-chinh-cong", "3 | Lập"],
        ),
        (  # sections without a number, tasks begin anew
            ("| THỂ CHẾ | | | |", f"1 | Soạn | {R}", "| Bố trí nguồn lực | | | |", f"1 | Lập | {R}"),
            ["# the-che", "1.1 | Soạn", "# ?", "2.1 | Lập"],
        ),
        (  # sections in sections
            ("A | VIỆC CHUNG | | | |", "I | Thể chế | | | |", f"1 | Soạn | {R}", "B | VIỆC RIÊNG | | | |",
             "I | Tài chính công | | | |", f"1 | Lập | {R}"),
            ["# the-che", "1.1 | Soạn", "# tai-chinh-cong", "2.1 | Lập"],
        ),
        (  # a section whose name a page's end cut
            (f"1 | Soạn | {R}", "II | Tài chính công, | | | |", "| tài sản công | | | |", f"2 | Lập | {R}"),
            ["# ?", "1 | Soạn", "# tai-chinh-cong", "2 | Lập"],
        ),
        (  # the words of a section in the column of numbers, as a sheet saved as text has them
            ("Cải cách thể chế | | | | |", f"1 | Soạn | {R}", "II. TÀI CHÍNH CÔNG | | | | |", f"2 | Lập | {R}"),
            ["# the-che", "1 | Soạn", "# tai-chinh-cong", "2 | Lập"],
        ),
        (  # a number twice is a slip and no new count
            ("I | Thể chế | | | |", f"1 | Soạn | {R}", f"2 | Sửa | {R}", f"2 | Lập | {R}", f"4 | Gửi | {R}"),
            ["# the-che", "1 | Soạn", "2 | Sửa", "2 | Lập", "4 | Gửi"],
        ),
        ((f"1 | Soạn | {R}", f"1a | Sửa | {R}", f"2 | Lập | {R}"), ["# ?", "1 | Soạn", "1.a | Sửa", "2 | Lập"]),
        ((f"NV-07 | Soạn | {R}", f"NV-08 | Sửa | {R}"), ["# ?", "7 | Soạn", "8 | Sửa"]),
        ((f"1-1 | Soạn | {R}", f"1. 2 | Sửa | {R}"), ["# ?", "1.1 | Soạn", "1.2 | Sửa"]),
        ((f"Nhiệm vụ 1 | Soạn | {R}", f"Nhiệm vụ 2 | Sửa | {R}"), ["# ?", "1 | Soạn", "2 | Sửa"]),
        ((f"a) | Soạn | {R}", f"b) | Sửa | {R}"), ["# ?", "1 | Soạn", "2 | Sửa"]),
        ((f"I | Soạn | {R}", f"II | Sửa | {R}", f"III | Lập | {R}"), ["# ?", "1 | Soạn", "2 | Sửa", "3 | Lập"]),
        (  # numbers inside a text count its points
            (f"1 | Rà soát: | {R}", "| 1. Quy chế; | | | |", "| 2. Quy trình. | | | |", f"2 | Lập | {R}"),
            ["# ?", "1 | Rà soát:", "2 | Lập"],
        ),
        (  # sums and notes below are no tasks
            (f"1 | Soạn | {R}", f"2 | Lập | {R}", "| Tổng cộng: | | | 2 |", "(*) Theo kế hoạch của tỉnh | | | | |"),
            ["# ?", "1 | Soạn", "2 | Lập"],
        ),
        (  # a name alone below a finished sentence
            (f"1 | Soạn xong. | {R}", "| Bố trí nguồn lực | | | |", f"2 | Lập | {R}"),
            ["# ?", "1 | Soạn xong.", "# ?", "2 | Lập"],
        ),
    ],
)  # fmt: skip
def test_what_a_row_is_the_rows_around_it_say(rows: tuple[str, ...], read: list[str]) -> None:
    assert rows_read(*rows) == read


def test_a_task_that_says_only_its_name_is_told_even_where_half_of_them_do() -> None:
    found = imported(
        table(HEADS, f"1 | Soạn | {R}", "2 | Rà soát quy trình | | | |", "3 | Lập | | | |", f"4 | Gửi | {R}")
    )
    lacks = "Văn bản không nêu đơn vị chủ trì hoặc thực hiện, sản phẩm, thời gian như ở các nhiệm vụ khác."
    assert messages(found).count(lacks) == 2


def test_a_table_without_numbers_is_numbered_once_for_all() -> None:
    found = imported(
        table(
            "Nhiệm vụ | Chủ trì | Thời hạn",
            "THỂ CHẾ | |",
            "- Soạn văn bản | Sở A | Quý I",
            "- Kiểm tra | Sở A | Quý II",
            "Tài chính công | |",
            "2025. Quyết toán | Sở B | Quý I",
        )
    )
    assert drawn(found) == [
        "# the-che",
        "1 | Soạn văn bản | Sở A | Quý I",
        "2 | Kiểm tra | Sở A | Quý II",
        "# tai-chinh-cong",
        "3 | 2025. Quyết toán | Sở B | Quý I",
    ]
    assert messages(found) == ["Bảng không đánh số; số 1 đến 3 do máy đặt theo thứ tự hàng."]


def test_two_names_below_each_other_in_a_table_without_numbers_are_tasks_and_one_alone_is_a_heading_with_a_doubt() -> (
    None
):
    heads, row = "Nhiệm vụ | Chủ trì | Thời hạn", "Sở A | Quý I"
    two = imported(table(heads, f"Soạn | {row}", "Rà soát | |", "Lập sổ | |", f"Gửi | {row}"))
    one = imported(table(heads, f"Soạn | {row}", "Nguồn lực | |", f"Gửi | {row}"))
    assert [line.split(" | ")[1] for line in drawn(two)[1:]] == ["Soạn", "Rà soát", "Lập sổ", "Gửi"]
    assert [line.split(" | ")[-1] for line in drawn(one)] == ["# ?", "Quý I", "# ?", "Quý I"]
    assert any(message.startswith("Hàng này chỉ có tên") for message in messages(one))


@pytest.mark.parametrize(
    "count", ["(1) | (2) | (3) | (4) | (5) | (6)", "A | B | 1 | 2 | 3 | 4", "[1] | [2] | [3] | [4] | [5] | [6]"]
)
def test_a_row_that_counts_the_columns_is_no_task(count: str) -> None:
    assert rows_read(count, f"1 | Soạn | {R}") == ["# ?", "1 | Soạn"]


@pytest.mark.parametrize(
    ("heads", "row", "task"),
    [
        (
            ("STT | Nhiệm vụ | Phân công | | Thời gian |", "| | Chủ trì | Phối hợp | Bắt đầu | Kết thúc"),
            "1 | Việc | Sở A | Sở B | 01/2026 | trước 30/6",
            "1 | Việc | Sở A | Sở B | Từ 01/2026 trước 30/6",
        ),
        (
            ("STT | Nhiệm vụ | Chủ trì | Thời gian | | |", "| | | Quý I | Quý II | Quý III | Quý IV"),
            "1 | Việc | Sở A | x | | X |",
            "1 | Việc | Sở A | Quý I, Quý III",
        ),
        (
            ("STT | Nhiệm vụ | Chủ trì | Tháng 3 | Tháng 6 | Tháng 9",),
            "1 | Việc | Sở A | | ✓ |",
            "1 | Việc | Sở A | Tháng 6",
        ),
        (
            ("STT | Mã | Các yêu cầu của cấp trên | Chủ trì | Thời hạn",),
            "1 | X | Lập danh mục hồ sơ lưu trữ | Sở A | Quý I",
            "1 | Lập danh mục hồ sơ lưu trữ | Sở A | Quý I | Mã: X",
        ),
        (
            ("STT | Nhiệm vụ giao tại Nghị quyết | Chủ trì | Đơn vị tham gia | Lãnh đạo phụ trách | Thời gian trình",),
            "1 | Việc | Sở A | Sở B | Ông C | Quý I",
            "1 | Việc | Sở A | Sở B | Quý I | Lãnh đạo phụ trách: Ông C",
        ),
    ],
)  # fmt: skip
def test_headings_of_two_rows_crosses_and_unknown_headings_are_read(
    heads: tuple[str, ...], row: str, task: str
) -> None:
    assert drawn(imported(table(*heads, row)))[1:] == [task]


def test_a_number_merged_with_its_area_is_the_areas_and_not_the_tasks() -> None:
    found = imported(
        table(
            "STT | Lĩnh vực | Nhiệm vụ | Chủ trì | Thời hạn",
            "1 | Thể chế | Soạn | Sở A | Quý I",
            "1 | Thể chế | Sửa | Sở A | Quý I",
            "2 | Tài chính công | Lập | Sở A | Quý I",
        )
    )
    assert [" | ".join(line.split(" | ")[:2]) for line in drawn(found)] == [
        "# the-che", "1 | Soạn", "2 | Sửa", "# tai-chinh-cong", "3 | Lập",
    ]  # fmt: skip


def test_a_table_goes_on_over_a_page_without_its_heading_and_without_its_empty_last_column() -> None:
    found = imported(
        [
            *table(f"{HEADS} | Ghi chú", f"1 | Soạn | {R} | gấp"),
            *table(f"2 | Lập | {R}", first=4, number=2),
        ]
    )
    assert [line.split(" | ")[0] for line in drawn(found)] == ["# ?", "1", "2"]


def test_a_table_of_something_else_as_wide_as_the_tasks_is_not_taken_for_them() -> None:
    strange = table("Mã | Chỉ tiêu | Đơn vị | 2024 | 2025 | 2026", "1 | Tỷ lệ | % | 9 | 10 | 11", first=5, number=2)
    found = imported([*table(HEADS, f"1 | Soạn | {R}"), *strange])
    assert [line.split(" | ")[0] for line in drawn(found)] == ["# ?", "1"]
    assert [doubt.source for doubt in all_doubts(found.draft) if doubt.message.startswith("Bảng 2 hàng")] == [
        " / ".join(line.text for line in strange)
    ]


def test_a_second_table_that_counts_anew_lies_in_no_area_of_the_first() -> None:
    found = imported(
        [
            *table(HEADS, "I | Thể chế | | | |", f"1 | Soạn | {R}"),
            *table("STT | Công việc | Chủ trì | Hạn", "1 | In ấn | Văn phòng | Quý I", first=5, number=2),
        ]
    )
    assert [" | ".join(line.split(" | ")[:2]) for line in drawn(found)] == [
        "# the-che",
        "1.1 | Soạn",
        "# ?",
        "2.1 | In ấn",
    ]


def test_a_sheet_that_is_the_whole_paper_gives_letterhead_tasks_and_signer() -> None:
    found = imported(
        table(
            "SỞ NỘI VỤ | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | |",
            "KẾ HOẠCH | | | | |",
            "Cải cách hành chính năm 2026 | | | | |",
            HEADS,
            f"1 | Soạn | {R}",
            "Nơi nhận: | | | GIÁM ĐỐC | |",
            "- Lưu: VT. | | | Nguyễn Văn Mẫu | |",
        )
    )
    assert drawn(found)[1:] == ["1 | Soạn | Văn phòng | Báo cáo | Quý I"]
    signer = found.draft.values["signer"]
    assert isinstance(signer, Draft)
    assert signer.text_of("name") == "Nguyễn Văn Mẫu"


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("STT | Việc\n--- | ---\n1 | Soạn", [("STT", "Việc"), ("1", "Soạn")]),
        ("| STT | Việc |\n|:-:|-|\n| 1 | Soạn\nvăn bản |", [("STT", "Việc"), ("1", "Soạn văn bản")]),
        ("> | STT | Việc |\n> |---|---|\n> | 1 | A &amp; __B__ |", [("STT", "Việc"), ("1", "A & B")]),
        (
            "+---+----+\n| 1 | Soạn |\n|   | sửa |\n+---+----+\n| 2 | Lập |\n+---+----+",
            [("1", "Soạn sửa"), ("2", "Lập")],
        ),
        ("| a | b |\n|---|---|\n| 1 | c |\n\n| 2 | d |", [("a", "b"), ("1", "c"), ("2", "d")]),
    ],
)  # fmt: skip
def test_strokes_draw_tables_in_several_ways(text: str, cells: list[tuple[str, ...]]) -> None:
    assert [line.cells for line in with_tables(read_text(text.encode()))] == cells


# Any numbering, columns and sections

WORK = ("Soạn quy chế", "Rà soát thủ tục", "Kiểm tra việc niêm yết", "Công khai danh mục; cập nhật", "Tập huấn 02 lớp")
UNITS = ("Văn phòng Sở", "Phòng Kế hoạch - Tài chính", "Sở Văn hóa, Thể thao và Du lịch", "Thanh tra Sở")
PRODUCTS = ("Báo cáo", "Quyết định của UBND tỉnh", "Kế hoạch", "02 lớp tập huấn")
TIMES = ("Quý I/2026", "Thường xuyên", "Trước ngày 30/6/2026", "6/2026", "Tháng 6, 12")
NUMBERINGS = ("{whole}", "{whole:02}.", "{section}.{at}", "{roman}.{at}")
SECTIONS = ("roman", "capitals", "merged", "column")
TITLES = ("Cải cách thể chế", "Cải cách thủ tục hành chính", "Cải cách tài chính công")
CODES = ("the-che", "thu-tuc-hanh-chinh", "tai-chinh-cong")


@given(st.data())
@settings(max_examples=many(150), deadline=None)
def test_as_many_rows_so_many_tasks_each_with_its_own_cells(data: st.DataObject) -> None:
    """Any numbering, any order of columns, any way to name sections, from 1 to 60 tasks."""
    form = data.draw(st.sampled_from(NUMBERINGS))
    style = data.draw(st.sampled_from(SECTIONS))
    start = data.draw(st.sampled_from((1, 8, 96)))
    counts = data.draw(st.lists(st.integers(1, 20), min_size=1, max_size=3))
    columns = data.draw(st.permutations(["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời gian"]))
    if style == "column":
        columns = ["Lĩnh vực", *columns]
    rows, wanted, whole = [" | ".join(columns)], [], start
    for section, count in enumerate(counts, start=1):
        title = TITLES[section - 1]
        if style != "column":
            only = {"roman": {"STT": "I" * section, "Nhiệm vụ": title}, "capitals": {"Nhiệm vụ": title.upper()}}
            merged = dict.fromkeys(columns, title) | {"STT": "I" * section}
            rows.append(" | ".join(only.get(style, merged).get(column, "") for column in columns))
        wanted.append(f"# {CODES[section - 1]}")
        for at in range(1, count + 1):
            text = f"{data.draw(st.sampled_from(WORK))} lần thứ {whole}"
            lead, support = data.draw(st.sampled_from(UNITS)), data.draw(st.sampled_from(("", *UNITS)))
            product, time = data.draw(st.sampled_from(PRODUCTS)), data.draw(st.sampled_from(TIMES))
            number = form.format(section=section, roman="I" * section, at=at, whole=whole)
            cells = {"Lĩnh vực": title, "STT": number, "Nhiệm vụ": text, "Chủ trì": lead, "Phối hợp": support}
            cells |= {"Sản phẩm": product, "Thời gian": time}
            rows.append(" | ".join(cells[column] for column in columns))
            spelled = number.strip(".").replace("I" * section, str(section)) if "I" in number else number.strip(".")
            wanted.append(" | ".join([spelled.lstrip("0"), text, *filter(None, (lead, support, product, time))]))
            whole += 1
    assert drawn(imported(table(*rows))) == wanted
