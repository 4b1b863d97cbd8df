"""Charts: numbers and words in, markup out that is valid as HTML and as one block of Markdown."""

from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from generator.render.charts import WIDTH, Frame, Part, StackedBar, stacked_bar
from generator.render.markdown import to_html

FRAME = Frame("tinh-trang", "4 nhiệm vụ", "Kế hoạch: quá hạn 1, hoàn thành 3.", "bang")


def test_a_bar_has_a_name_a_description_the_way_to_its_table_and_parts_in_proportion() -> None:
    chart = StackedBar(FRAME, (Part("Quá hạn", "late", "▲", 1), Part("Hoàn thành", "done", "●", 3)))
    assert stacked_bar(chart).split("\n") == [
        '<figure class="bieu-do">',
        '<svg viewBox="0 0 600 48" role="img" aria-labelledby="tinh-trang-ten tinh-trang-mo-ta">',
        '<title id="tinh-trang-ten">4 nhiệm vụ</title>',
        '<desc id="tinh-trang-mo-ta">Kế hoạch: quá hạn 1, hoàn thành 3.</desc>',
        '<g class="bd bd--late"><title>Quá hạn: 1</title>',
        '<rect x="0.0" y="1" width="150.0" height="46"/>',
        '<text x="75.0" y="24">▲ 1</text>',
        "</g>",
        '<g class="bd bd--done"><title>Hoàn thành: 3</title>',
        '<rect x="150.0" y="1" width="450.0" height="46"/>',
        '<text x="375.0" y="24">● 3</text>',
        "</g>",
        "</svg>",
        '<figcaption>4 nhiệm vụ. <a href="#bang">Cùng số liệu này trong bảng</a></figcaption>',
        "</figure>",
    ]


def test_a_bar_of_nothing_is_not_drawn() -> None:
    assert stacked_bar(StackedBar(FRAME, (Part("Quá hạn", "late", "▲", 0),))) == ""


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=30)
"""No control characters: the loader refuses them."""
PARTS = st.lists(st.builds(Part, WORDS, st.just("late"), st.just("▲"), st.integers(0, 99)), max_size=9)


@given(PARTS, WORDS)
def test_any_words_stay_words_and_the_parts_fill_the_bar(parts: list[Part], title: str) -> None:
    drawn = stacked_bar(StackedBar(Frame("a", title, title, "bang"), tuple(parts)))
    if not drawn:
        return
    assert to_html(drawn).body == f"{drawn}\n"  # one block of raw HTML, untouched
    shapes = ElementTree.fromstring(drawn).iter("rect")  # noqa: S314
    widths = [float(shape.attrib["width"]) for shape in shapes]
    assert len(widths) == sum(one.value > 0 for one in parts)
    assert abs(sum(widths) - WIDTH) < len(widths)
