"""What a paper is, by its titles, the heads of its tables and the form of its items; a doubt names every reading."""

from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importers.kinds import KEYWORDS, Kind, choice, readings, recognise
from generator.importers.lines import RefusedError, SourceDocument
from generator.importers.reading.pipe_tables import with_tables
from generator.importers.reading.text_reader import read_text
from generator.importers.run import draft_of


def paper(text: str) -> SourceDocument:
    return SourceDocument("giay.md", tuple(with_tables(read_text(dedent(text).encode()))))


def table(*rows: str) -> str:
    head, *others = rows
    return "\n".join([f"| {head} |", "|---" * (head.count("|") + 1) + "|", *(f"| {row} |" for row in others)]) + "\n"


TASKS = table("STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian", "1 | Rà soát văn bản | Sở Cảng biển | Quý I")
DONE = table("STT | Nhiệm vụ | Cơ quan chủ trì | Kết quả thực hiện", "1 | Rà soát văn bản | Sở Cảng biển | Đã xong")
PLAN = "KẾ HOẠCH\nCải cách hành chính năm 2027 của Sở Cảng biển\n"
REPORT = "BÁO CÁO\nKết quả cải cách hành chính quý I năm 2027\n"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # by a title and a table
        (f"{PLAN}{TASKS}", Kind.PLAN),
        (f"{REPORT}{DONE}", Kind.RESULT),
        (f"PHỤ LỤC II\nDANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH\n{TASKS}", Kind.PLAN),
        (f"BẢNG PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2027\n{TASKS}", Kind.PLAN),
        # by a table alone: a lead column does not forbid a result
        (TASKS, Kind.PLAN),
        (DONE, Kind.RESULT),
        (table("TT | Đầu việc | Đơn vị thực hiện | Hạn", "1 | In biểu mẫu | Phòng Một | 30/6"), Kind.PLAN),
        (table("TT | Công việc | Chủ trì | Tình trạng", "1 | In biểu mẫu | Phòng Một | Đang làm"), Kind.RESULT),
        (table("TT | Nội dung | Chủ trì | Tình hình thực hiện", "1 | In biểu mẫu | Phòng Một | "), Kind.RESULT),
        # a sheet with two tables, one below the other
        (
            table(
                "KẾ HOẠCH || | ", "Cải cách hành chính năm 2027 | | | ", "STT | Chỉ tiêu | ĐVT | Năm 2027",
                *(f"{at} | Chỉ tiêu {at} | % | 98" for at in range(1, 12)),
                "STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian", "1 | Rà soát văn bản | Sở Cảng biển | Quý I",
            ),
            Kind.PLAN,
        ),
        # a heading that both kinds use: its cells decide
        (table("TT | Nhiệm vụ | Chủ trì | Tiến độ thực hiện", "1 | In biểu mẫu | Phòng Một | Quý II/2027"), Kind.PLAN),
        (table("TT | Nhiệm vụ | Chủ trì | Tiến độ thực hiện", "1 | In biểu mẫu | Phòng Một | Đạt 60%"), Kind.RESULT),
        (table("TT | Nhiệm vụ | Chủ trì | Kết quả thực hiện", "1 | In biểu mẫu | Phòng Một | Biểu mẫu"), Kind.PLAN),
        (table("TT | Nhiệm vụ | Chủ trì | Kết quả", "1 | In biểu mẫu | Phòng Một | Biểu mẫu"), Kind.PLAN),
        # by a title and what is said below it
        (f"{PLAN}II. NHIỆM VỤ\n1. Văn phòng\n- Rà soát thủ tục.", Kind.PLAN),
        (f"{PLAN}II- NHIỆM VỤ, GIẢI PHÁP\n1- Cải cách thể chế", Kind.PLAN),
        (f"{PLAN}- Đăng tin hằng tuần (Phòng Tin chủ trì).", Kind.PLAN),
        (f"{PLAN}- Đăng tin hằng tuần. Chủ trì: Phòng Tin.", Kind.PLAN),
        (f"{PLAN}I. SỞ CẢNG BIỂN\n1. Cấp phép.\nII. CHI CỤC ĐO ĐẠC\n1. Đo vẽ.", Kind.PLAN),
        ("CHƯƠNG TRÌNH\nCải cách hành chính giai đoạn 2027 - 2030\nB. NHIỆM VỤ VÀ GIẢI PHÁP", Kind.PLAN),
        ("QUYẾT ĐỊNH\nPhê duyệt Kế hoạch cải cách hành chính năm 2027\nII. NHIỆM VỤ\n1. Việc", Kind.PLAN),
        (f"NGHỊ QUYẾT\nVề một việc khác\nCHỦ TỊCH\nLê Mẫu\n{PLAN}III. NHIỆM VỤ CỤ THỂ\n1. Việc", Kind.PLAN),
        (f"{REPORT}1. Cải cách thể chế\nĐã làm.\n2. Cải cách tài chính công\nĐã làm.", Kind.RESULT),
        (f"{REPORT}1. Cải cách thể chế\nĐã làm.\n2. Cải cách tài chính công\nĐã làm.\nPHỤ LỤC\n{DONE}", Kind.RESULT),
        ("THÔNG BÁO\nKết luận về cải cách hành chính\n1. Giao Văn phòng.\n2. Giao Thanh tra.", Kind.NOTICE),
        (table("Mã TTHC | Tên thủ tục | Phí", "1.000001 | Cấp phép | Không"), Kind.PROCEDURES),
        # by neither
        ("KẾ HOẠCH\nTrồng cây năm 2027\nII. NHIỆM VỤ\n1. Trồng cây.", None),
        (f"{PLAN}Trân trọng.", None),
        (f"QUYẾT ĐỊNH\nVề việc khác\n{TASKS}", None),
        ("GIẤY MỜI\nDự họp về cải cách hành chính", None),
    ],
)  # fmt: skip
def test_a_paper_is_what_title_and_body_say_together(text: str, kind: Kind | None) -> None:
    assert recognise(paper(text)) is kind


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        (
            f"{TASKS}\n{DONE}",
            "chưa rõ loại tài liệu: giống kế hoạch vì có bảng nhiệm vụ với đơn vị chủ trì; "
            "giống kết quả vì có bảng nhiệm vụ với kết quả thực hiện; hãy nói bằng --kind plan hoặc --kind result.",
        ),
        (
            f"{PLAN}{DONE}",
            "chưa rõ loại tài liệu: giống kết quả vì có bảng nhiệm vụ với kết quả thực hiện; "
            "giống kế hoạch vì tên cho biết là kế hoạch; hãy nói bằng --kind result hoặc --kind plan.",
        ),
        (
            f"{PLAN}II. NHIỆM VỤ\nChủ trì: Phòng Một; sản phẩm: Bản đồ; thời gian: Quý I\n- Chủ trì: Phòng Hai\n"
            f"- Sản phẩm: Bản vẽ\n- Thời hạn: Quý II\n\n{DONE}",
            "chưa rõ loại tài liệu: giống kế hoạch vì tên cho biết là kế hoạch và có các mục chủ trì, sản phẩm, "
            "thời gian; giống kết quả vì có bảng nhiệm vụ với kết quả thực hiện; "
            "hãy nói bằng --kind plan hoặc --kind result.",
        ),
        (
            f"{REPORT}{TASKS}",
            "chưa rõ loại tài liệu: giống kế hoạch vì có bảng nhiệm vụ với đơn vị chủ trì; "
            "giống kết quả vì tên cho biết là kết quả; hãy nói bằng --kind plan hoặc --kind result.",
        ),
        (
            "PHỤ LỤC\nTÌNH HÌNH THỰC HIỆN NHIỆM VỤ QUÝ II\n"
            + table("TT | Nhiệm vụ | Chủ trì | Kết quả", "1 | In biểu mẫu | Phòng Một | Biểu mẫu"),
            "chưa rõ loại tài liệu: giống kế hoạch vì có bảng nhiệm vụ với đơn vị chủ trì; "
            "giống kết quả vì tên cho biết là kết quả; hãy nói bằng --kind plan hoặc --kind result.",
        ),
        (
            f"QUYẾT ĐỊNH\nVề việc khác\n{TASKS}",
            "chưa rõ loại tài liệu: giống kế hoạch vì có bảng nhiệm vụ với đơn vị chủ trì, nhưng tên và nội dung "
            "chưa đủ để chắc; hãy nói bằng --kind plan.",
        ),
        ("Một dòng", "không nhận ra loại tài liệu; hãy nói bằng --kind (plan, result, notice, tthc)."),
    ],
)
def test_in_doubt_each_reading_is_named_with_what_speaks_for_it(text: str, refusal: str) -> None:
    with pytest.raises(RefusedError) as refused:
        draft_of(paper(text))
    assert str(refused.value) == refusal


def test_the_kind_that_is_given_is_not_asked_again() -> None:
    assert draft_of(paper(f"{TASKS}\n{DONE}"), Kind.PLAN).draft.parts("areas")


LINES = (
    PLAN, REPORT, "THÔNG BÁO\nKết luận cuộc họp\n", "QUYẾT ĐỊNH\nCông bố danh mục thủ tục\n", "PHỤ LỤC\n", TASKS, DONE,
    "II. NHIỆM VỤ\n", "1. Cải cách thể chế\n", "2. Cải cách tài chính công\n", "- Đơn vị chủ trì: Phòng Một\n",
    "Giao Phòng Hai chủ trì.\n", "GIÁM ĐỐC\nLê Mẫu\n", "Một câu thường.\n",
)  # fmt: skip


@given(st.lists(st.sampled_from(LINES), max_size=8))
def test_whatever_stands_together_a_kind_is_chosen_only_where_one_reading_is_sure(lines: list[str]) -> None:
    found = readings(paper("\n".join(lines) or "-"))
    sure = {one.kind for one in found if one.is_sure}
    assert choice(found) is (sure.pop() if len(sure) == 1 else None)
    assert len({one.kind for one in found}) == len(found) <= len(KEYWORDS)
    assert all(one.why for one in found)
