"""Numbers of any length and form at the heads of lines; digits that number nothing stay words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importers.draft import Draft
from generator.importers.lines import Line, SourceDocument
from generator.importers.plans.plan import import_plan
from tests.tools import many

FIELDS = ("- Chủ trì: Sở Nội vụ", "- Thời gian: Quý I")


def tasks_in(*lines: str) -> list[tuple[str, str]]:
    """Number and text of each task, in order."""
    found = [Line(text, at) for at, text in enumerate(("KẾ HOẠCH", "II. NHIỆM VỤ", *lines), start=1)]
    draft = import_plan(SourceDocument("van-ban.txt", tuple(found)), None, 2026).draft
    return [(task.text_of("number") or "?", _one_line(task)) for task in _tasks(draft)]


def _tasks(draft: Draft) -> Iterator[Draft]:
    for area in draft.parts("areas"):
        yield from area.parts("tasks")


def _one_line(task: Draft) -> str:
    return " ".join((task.text_of("text") or "").split())


@pytest.mark.parametrize(
    ("heads", "numbers"),
    [
        (("98.", "99.", "100.", "101."), ["98", "99", "100", "101"]),
        (("999.", "1000.", "1001."), ["999", "1000", "1001"]),
        (("01.", "02."), ["1", "2"]),
        (("1/", "2/"), ["1", "2"]),
        (("a)", "b)", "c)", "d)", "đ)", "e)"), ["1.a", "1.b", "1.c", "1.d", "1.đ", "1.e"]),
        (("1.8", "1.9", "1.10", "1.11"), ["1.8", "1.9", "1.10", "1.11"]),
        (("(1)", "(2)"), ["1.1", "1.2"]),
        (("Nhiệm vụ 1:", "Nhiệm vụ 2:"), ["1.1", "1.2"]),
        (("II.1.", "II.2."), ["2.1", "2.2"]),
    ],
)
def test_a_number_is_read_in_every_form(heads: tuple[str, ...], numbers: list[str]) -> None:
    above = "I. Cải cách thể chế" if heads[0] in {"01.", "1/", "98.", "999."} else "1. Cải cách thể chế"
    lines = [line for head in heads for line in (f"{head} Soạn văn bản {head}", *FIELDS)]
    assert [number for number, _ in tasks_in(above, *lines)] == numbers


@pytest.mark.parametrize(
    "amount", ["2025. Sở báo cáo", "100 % hồ sơ", "30. Sở báo cáo", "150. Người dân", "1945. Mở đầu"]
)
def test_digits_that_form_no_row_are_words(amount: str) -> None:
    lines = ("1. Cải cách thể chế", "a) Rà soát trong", amount, *FIELDS, "b) Kiểm tra", *FIELDS)
    assert tasks_in(*lines) == [("1.a", f"Rà soát trong {amount}"), ("1.b", "Kiểm tra")]


def test_points_in_brackets_without_fields_of_their_own_stay_in_their_task() -> None:
    lines = ("1. Cải cách thể chế", "a) Rà soát:", "(1) quy chế làm việc;", "(2) quy trình nội bộ.", *FIELDS)
    ((number, text),) = tasks_in(*lines)
    assert (number, "quy trình nội bộ" in text) == ("1.a", True)


@given(st.integers(1, 1500), st.integers(2, 30))
@settings(max_examples=many(100), deadline=None)
def test_a_row_of_numbers_may_begin_anywhere(first: int, count: int) -> None:
    """But for a single year, which has a neighbour only where the row goes on."""
    numbers = range(first, first + count)
    lines = [line for number in numbers for line in (f"{number}. Soạn văn bản thứ {number}", *FIELDS)]
    wanted = [(str(number), f"Soạn văn bản thứ {number}") for number in numbers]
    assert tasks_in("I. Cải cách thể chế", *lines) == wanted
