"""The balance of an import: words of the paper = taken + told + numbers and labels; and what its editor is told."""

from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importers.balance import balance, closed
from generator.importers.draft import Doubt, Draft, Import, Need, Value
from generator.importers.emit import to_yaml
from generator.importers.kinds import Kind
from generator.importers.leftovers import leftovers
from generator.importers.lines import Line, SourceDocument
from generator.importers.run import draft_of
from generator.importers.summary import summary
from generator.schema.plan import Plan, PlanArea, Task
from tests.tools import many


def paper(*lines: str) -> SourceDocument:
    """Lines with " | " are rows of one table."""
    return SourceDocument(
        "giay.txt",
        tuple(
            Line(
                text, at, cells=tuple(text.split(" | ")) if " | " in text else None, table=1 if " | " in text else None
            )
            for at, text in enumerate(lines, start=1)
        ),
    )


def taken(*values: tuple[int, str]) -> Import:
    """An import whose one task has these texts, each from its line."""
    plan, area, task = Draft(Plan), Draft(PlanArea), Draft(Task)
    for line, text in values:
        task.add("lead_units", Value(text, line))
    area.add("tasks", task)
    plan.add("areas", area)
    return Import(plan)


def missing(document: SourceDocument, found: Import) -> list[int]:
    return [line.number for line in balance(document, found).open_lines]


@pytest.mark.parametrize(
    ("lines", "values", "open_lines"),
    [
        (["Rà soát văn bản"], [(1, "Rà soát văn bản")], []),
        (["Rà soát văn bản"], [(1, "Rà soát")], [1]),
        (["1. Rà soát văn bản"], [(1, "Rà soát văn bản")], []),
        (["II) Rà soát văn bản"], [(1, "Rà soát văn bản")], []),
        (["Hai là, rà soát văn bản"], [(1, "rà soát văn bản")], []),
        (["- Đơn vị chủ trì: Văn phòng Sở."], [(1, "Văn phòng Sở")], []),
        (["- Thời gian thực hiện: thực hiện trong năm"], [(1, "thực hiện trong năm")], []),
        (["Văn phòng Sở: Thanh tra Sở"], [(1, "Văn phòng Sở")], [1]),
        (["Rà soát văn bản, quy trình", "và mẫu đơn"], [(1, "Rà soát văn bản, quy trình và mẫu đơn")], []),
        (["Rà soát văn bản, quy trình", "và mẫu đơn"], [(1, "Rà soát văn bản, quy trình")], [2]),
        (["1 | Rà soát | Văn phòng Sở"], [(1, "Rà soát"), (1, "Văn phòng Sở")], []),
        (["1 | Rà soát | Văn phòng Sở"], [(1, "Rà soát")], [1]),
        (["1 | Việc A | Văn phòng", "2 | Việc B | Văn phòng"], [(1, "Việc A"), (1, "Văn phòng"), (2, "Việc B")], [2]),
        (["Rà soát văn bản", "Rà soát văn bản"], [(1, "Rà soát văn bản"), (1, "Rà soát văn bản")], [2]),
        (["Hoàn thành trước 30/6/2026"], [(1, "Hoàn thành trước 30/6")], [1]),
    ],
)
def test_a_word_that_is_nowhere_opens_its_line(
    lines: list[str], values: list[tuple[int, str]], open_lines: list[int]
) -> None:
    assert missing(paper(*lines), taken(*values)) == open_lines


def test_a_value_in_other_words_stands_for_those_of_the_paper() -> None:
    plan = Draft(Plan)
    plan.put("issued_on", "5/1/2026", 1, source="ngày 05 tháng 01 năm 2026")
    assert missing(paper("Đồng Mây, ngày 05 tháng 01 năm 2026"), Import(plan)) == [1]
    assert missing(paper("ngày 05 tháng 01 năm 2026"), Import(plan)) == []


def test_what_was_lost_is_told_whole_with_its_line_at_the_end_of_the_draft() -> None:
    document = paper("Rà soát văn bản", "Một dòng mà máy đánh rơi", "Độc lập - Tự do - Hạnh phúc")
    found = closed(document, taken((1, "Rà soát văn bản")))
    assert balance(document, found).missing == 0
    assert leftovers(found) == dedent(
        """\
        # ------------------------------------------------------------
        # 1 dòng của văn bản không xếp được vào đâu, chép nguyên văn; đưa chỗ cần giữ lên trên:
        # dòng 2: Một dòng mà máy đánh rơi
        # 1 dòng chỉ cho biết bố cục (quốc hiệu, đề mục, số trang), không phải làm gì:
        # dòng 3: Độc lập - Tự do - Hạnh phúc
        """
    )


def test_a_doubt_quotes_whole_what_stands_nowhere_else_and_shortly_what_stands_below_it() -> None:
    long = "chữ " * 40 + "cuối"
    plan = Draft(Plan)
    plan.put("title", long, 1, Doubt("Viết lại.", 1, long))
    plan.doubts.append(Doubt("Không đưa vào.", 2, f"{long} khác"))
    written = to_yaml(plan)
    assert " ".join(written.split("cần xem (dòng 1")[0].replace("#", "").split()) == (
        f"cần xem (dòng 2): Không đưa vào. Văn bản ghi: “{long} khác”."
    )
    assert f"# cần xem (dòng 1: “{long[:90].rstrip()}…”): Viết lại.\n" in written


def test_doubts_are_told_by_cause_with_the_most_important_first() -> None:
    plan = Draft(Plan)
    plan.doubts += [
        Doubt("Tên bị cắt ngắn.", 3),
        Doubt("“Nơi nhận” không được đưa lên trang web.", 9, need=Need.KNOW),
        Doubt("Tên bị cắt ngắn.", 5),
        Doubt("Không nhận ra lĩnh vực; ghi “ma”.", 4, need=Need.WRITE),
    ]
    found = Import(plan, (Line("dòng lạ", 8),))
    assert summary(found, balance(paper(), found)) == dedent(
        """\
        Chỉ cần xem 4 chỗ, thuộc 3 loại, quan trọng nhất trước:
        Phải ghi thêm:
          - dòng 4: Không nhận ra lĩnh vực; ghi “ma”.
        Phải chọn hoặc chuyển chỗ:
          - 1 dòng không xếp được vào đâu, chép nguyên văn ở cuối bản nháp.
        Nên xem lại:
          - dòng 3: Tên bị cắt ngắn. Cùng loại: 1 chỗ nữa, dòng 5.
        Để biết, không phải làm gì:
          - dòng 9: “Nơi nhận” không được đưa lên trang web.
        0 giá trị đã điền, 14 khóa văn bản không nêu.
        Cân đối: 0 dòng, 0 chữ của văn bản = 0 đã vào bản nháp + 0 được nêu lại nguyên văn + 0 là số thứ tự và nhãn."""
    )


WORDS = ("Rà soát", "văn bản", "Chủ trì:", "1.", "a)", "-", "II.", "Quý I/2026", "Sở Nội vụ", "năm", "đề án;", "30/6")


@st.composite
def papers(draw: st.DrawFn) -> SourceDocument:
    """Lines and rows of words that plans have, in any order."""
    lines: list[Line] = []
    for number in range(1, draw(st.integers(1, 15)) + 1):
        words = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8))
        cells = tuple(words) if draw(st.booleans()) else None
        text = (" | " if cells else " ").join(words)
        lines.append(Line(text, number, cells=cells, table=1 if cells else None))
    return SourceDocument("giay.txt", tuple(lines))


@given(papers(), st.sampled_from(Kind))
@settings(max_examples=many(200), deadline=None)
def test_the_balance_of_every_import_is_closed(document: SourceDocument, kind: Kind) -> None:
    found = closed(document, draft_of(document, kind, year=2026))
    counted = balance(document, found)
    assert counted.words == counted.taken + counted.told + counted.ordering
    assert counted.open_lines == ()
