"""One source, three texts: sentences made from figures, parts that an editor rewrote, and the article they stand in."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.build import build
from generator.derive.network import Network
from generator.schema.common import Period
from generator.schema.result import Result
from generator.spelling.periods import spell_period
from generator.vietnamese import spell_count
from generator.views.sentences import after_ordinal, area_sentences, figure_sentence, opening, sentence
from tests.conftest import AS_OF, Files, ProblemsOf, Repository
from tests.drawn import RESULT, network_of

ARTICLE = "bai_viet: {tieu_de: Bài, dia_chi: bai, ngay_dang: 13/9/2022}"
CATALOGUE = """
    so_lieu:
      - {ma: tin-bai, ten: "Tin, bài đã đăng", linh_vuc: the-che, loai: so-luong, don_vi: "tin, bài", dinh_nghia: Đếm}
"""


def network_of_area(*lines: str) -> Network:
    """A result whose one area has these figures ("- {…}") and statements (any other line)."""
    figures = [line for line in lines if line.startswith("{")]
    told = [line for line in lines if not line.startswith("{")]
    text = "nam: 2022\nky: quy-3\nlinh_vuc:\n  - ma: the-che\n"
    text += "    so_lieu:\n" * bool(figures) + "".join(f"      - {one}\n" for one in figures)
    text += "    ket_qua:\n" * bool(told) + "".join(f'      - noi_dung: "{one}"\n' for one in told)
    return network_of({RESULT: text, "plans/so-lieu.yml": CATALOGUE})


def told(*lines: str) -> list[str]:
    network = network_of_area(*lines)
    (entry,) = network.data.of(Result)
    return [str(one) for one in area_sentences(entry.record.areas[0], network.indicators)]


@pytest.mark.parametrize(
    ("figure", "reads"),
    [
        ("{ten: Hồ sơ đúng hạn, tu_so: 13, mau_so: 13, don_vi: hồ sơ}", "Có 13/13 hồ sơ đúng hạn, đạt 100%."),
        ("{ten: Hồ sơ trực tuyến, tu_so: 3, mau_so: 7, don_vi: hồ sơ}", "Có 03/07 hồ sơ trực tuyến, đạt 42,8%."),
        ("{ten: Hồ sơ quá hạn, tu_so: 0, mau_so: 0, don_vi: hồ sơ}", "Có 0/0 hồ sơ quá hạn."),
        ("{ten: Quyết định đã ban hành, gia_tri: 3, don_vi: quyết định}", "Có 03 quyết định đã ban hành."),
        ("{ten: Hồ sơ quá hạn, gia_tri: 0, don_vi: hồ sơ}", "Không có hồ sơ quá hạn."),
        ("{ten: Đơn vị, gia_tri: 10, don_vi: đơn vị}", "Có 10 đơn vị."),
        ("{ten: Kinh phí, gia_tri: 1250000, don_vi: đồng}", "Kinh phí: 1.250.000 đồng."),
        ('{ten: Điểm tự chấm, gia_tri: "92,5", don_vi: điểm}', "Có 92,5 điểm tự chấm."),
        ("{ten: Kết quả tự chấm, gia_tri: 5, don_vi: điểm}", "Kết quả tự chấm: 5 điểm."),
        ('{ten: Tỷ lệ hài lòng, gia_tri: "98,5", don_vi: "%"}', "Tỷ lệ hài lòng đạt 98,5%."),
        ('{ten: tỷ lệ hài lòng, gia_tri: 5, don_vi: "%"}', "Tỷ lệ hài lòng đạt 5%."),
        ('{ten: Tỷ lệ hài lòng, tu_so: 13, mau_so: 15, don_vi: "%"}', "Tỷ lệ hài lòng: 13/15, đạt 86,6%."),
        ("{ten: Lượt đào tạo, gia_tri: 26, don_vi: lượt, cach_ghi: hơn 26 lượt}", "Có hơn 26 lượt đào tạo."),
        ("{ten: Đào tạo, gia_tri: 26, don_vi: lượt, cach_ghi: hơn 26 lượt}", "Đào tạo: hơn 26 lượt."),
        ("{ma: tin-bai, gia_tri: 4}", "Có 04 tin, bài đã đăng."),
        # A unit that only looks like the opening of the name
        ("{ten: Lớpmột, gia_tri: 4, don_vi: lớp}", "Lớpmột: 04 lớp."),
    ],
)
def test_a_figure_becomes_this_sentence(figure: str, reads: str) -> None:
    assert told(figure) == [reads]


@pytest.mark.parametrize(
    ("statement", "is_told"),
    [
        ("Giải quyết 13/13 hồ sơ, đạt 100%.", True),
        ("Giải quyết 013/13 Hồ sơ.", True),
        ("Giải quyết 13 hồ sơ.", False),
        ("Giải quyết 113/13 hồ sơ.", False),
        ("Giải quyết 13/13 hồ sơn.", False),
        ("Giải quyết 13/13.", False),
        ("Giải quyết hồ sơ.", False),
    ],
)
def test_a_figure_that_a_statement_tells_is_not_told_twice(statement: str, is_told: bool) -> None:
    made = told("{ten: Hồ sơ đúng hạn, tu_so: 13, mau_so: 13, don_vi: hồ sơ}", statement)
    assert made == ([] if is_told else ["Có 13/13 hồ sơ đúng hạn, đạt 100%."]) + [statement]


def test_two_figures_of_one_number_are_not_both_told_by_one_mention() -> None:
    figures = ("{ten: Hồ sơ trực tuyến, gia_tri: 5, don_vi: hồ sơ}", "{ten: Hồ sơ quá hạn, gia_tri: 5, don_vi: hồ sơ}")
    assert told(*figures, "Có 5 hồ sơ nộp trực tuyến.") == [
        "Có 05 hồ sơ trực tuyến.",
        "Có 05 hồ sơ quá hạn.",
        "Có 5 hồ sơ nộp trực tuyến.",
    ]
    assert told(*figures, "Có 5 hồ sơ nộp trực tuyến, 05 hồ sơ quá hạn.") == [
        "Có 5 hồ sơ nộp trực tuyến, 05 hồ sơ quá hạn."
    ]


@pytest.mark.parametrize("written", ["1234", "1.234"])
def test_thousands_are_one_number_with_and_without_their_point(written: str) -> None:
    assert told("{ten: Hồ sơ, gia_tri: 1234, don_vi: hồ sơ}", f"Nhận {written} hồ sơ.") == [f"Nhận {written} hồ sơ."]


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("đã rà soát", "Đã rà soát."),
        ("Đã rà soát..", "Đã rà soát."),
        ("  Đã   rà soát ; ", "Đã rà soát."),
        ("iOffice được dùng.", "iOffice được dùng."),
        ("Dùng iOffice, một cửa…", "Dùng iOffice, một cửa…"),
        ("Dùng iOffice...", "Dùng iOffice…"),
        ("Vì sao chậm?", "Vì sao chậm?"),
        ("13/13 hồ sơ", "13/13 hồ sơ."),
        ("...", "..."),
    ],
)
def test_a_sentence_has_one_capital_and_one_end(typed: str, reads: str) -> None:
    assert str(sentence(typed)) == reads


def test_documents_stand_before_the_full_stop() -> None:
    told_first = "{noi_dung: Vì sao?, van_ban: [1/KH-A ngày 02/3/2022, 2/QĐ-B]}"
    text = f"nam: 2022\nky: quy-3\nmo_dau:\n  - {told_first}\nlinh_vuc: []\n"
    (entry,) = network_of({RESULT: text}).data.of(Result)
    one = entry.record.introduction[0]
    assert str(sentence(one.text, one.documents)) == "Vì sao? (1/KH-A ngày 02/3/2022, 2/QĐ-B)."


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("Rà soát văn bản", "rà soát văn bản."),
        ("Ý kiến của dân được trả lời.", "ý kiến của dân được trả lời."),
        ("CNTT được đẩy mạnh", "CNTT được đẩy mạnh."),
        ("iOffice được dùng", "iOffice được dùng."),
        ("Sở tự chấm điểm", "Sở tự chấm điểm."),
        ("Sớm ban hành", "sớm ban hành."),
        ("Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh."),
        ("Tỉnh ủy giao", "Tỉnh ủy giao."),
        ("Tỉnh giao", "tỉnh giao."),
        ("Quảng Ngãi tiếp tục rà soát", "Quảng Ngãi tiếp tục rà soát."),
        ("Kon Tum, Gia Lai ký kết", "Kon Tum, Gia Lai ký kết."),
        ("Theo Quyết định 12", "theo Quyết định 12."),
        ("100% hồ sơ", "100% hồ sơ."),
    ],
)
def test_a_priority_goes_on_with_a_small_letter_unless_it_opens_with_a_name(typed: str, reads: str) -> None:
    assert after_ordinal(typed) == reads


@pytest.mark.parametrize(
    ("period", "reads"),
    [
        (Period.QUARTER_3, "quý III năm 2022"),
        (Period.HALF_YEAR, "6 tháng đầu năm 2022"),
        (Period.NINE_MONTHS, "9 tháng đầu năm 2022"),
        (Period.YEAR, "năm 2022"),
    ],
)
def test_a_period_within_a_sentence(period: Period, reads: str) -> None:
    assert spell_period(period, 2022) == reads


def test_the_opening_says_until_when_the_figures_count_only_where_that_is_known() -> None:
    made = []
    for as_of in ("", "tinh_den_ngay: 15/9/2022\n"):
        (entry,) = network_of({RESULT: f"nam: 2022\nky: quy-3\n{as_of}linh_vuc: []\n"}).data.of(Result)
        made.append(str(opening(entry.record, "Sở Mẫu")))
    assert made == [
        "Trong quý III năm 2022, công tác cải cách hành chính tại Sở Mẫu có những kết quả sau.",
        "Trong quý III năm 2022, công tác cải cách hành chính tại Sở Mẫu có những kết quả sau "
        "(số liệu tính đến ngày 15/09/2022).",
    ]


WORDS = st.text(st.sampled_from("aăđêơư bBĐ12,"), min_size=1, max_size=30).filter(str.strip)


@given(WORDS, st.sampled_from(["", ".", "..", " .", ";", "…", "...", "?", " "]))
def test_no_sentence_has_double_blanks_two_stops_or_a_small_beginning(words: str, end: str) -> None:
    made = str(sentence(f"{words}{end}"))
    assert "  " not in made
    assert not re.search(r"\.\.|\. \.|[,;:]\.$|[…?!]\.$", made) or not words.strip(" ,")
    first = made.split(" ", 1)[0]
    assert made[:1] == made[:1].upper() or first != first.lower()
    assert str(sentence(made)) == made


@given(st.integers(0, 10**9), st.integers(1, 10**9), st.sampled_from(["hồ sơ", "lượt", "tin, bài"]))
def test_every_number_of_a_figure_stands_in_its_sentence(one: int, other: int, unit: str) -> None:
    numerator, denominator = min(one, other), other
    network = network_of_area(f'{{ten: Tổng số, tu_so: {numerator}, mau_so: {denominator}, don_vi: "{unit}"}}')
    figure = network.data.of(Result)[0].record.areas[0].figures[0]
    made = str(figure_sentence(figure, network.indicators))
    assert f"{spell_count(Decimal(numerator))}/{spell_count(denominator)} {unit}, đạt " in made
    assert made.endswith("%.")


# The page


def page_of(repository: Repository, result: str) -> str:
    files: Files = {"plans/skhcn/2022/ket-qua/quy-3.yml": result}
    site = build(repository(files), AS_OF)
    assert [one.message for one in site.errors] == []
    return next(page.markdown for page in site.pages if page.path == "tin-tuc/2022/09/bai/index.md")


DRAWN = """
    nam: 2022
    ky: quy-3
    mo_dau:
      - noi_dung: Sở triển khai kế hoạch.
    linh_vuc:
      - ma: the-che
        ket_qua:
          - noi_dung: Đã rà soát văn bản.
      - ma: thu-tuc-hanh-chinh
        so_lieu:
          - {ten: Hồ sơ đúng hạn, tu_so: 12, mau_so: 13, don_vi: hồ sơ,
             dinh_chinh: [{tu_so: 13, mau_so: 13, ngay: 20/9/2022, ly_do: Đếm sót}]}
      - ma: chinh-quyen-so
    trong_tam_ky_toi: [Rà soát tiếp]
    bai_viet:
      tieu_de: Bài
      dia_chi: bai
      ngay_dang: 13/9/2022
"""
REWRITTEN = """
      doan_thay:
        - {muc: mo-dau, noi_dung: "2. Lời mở của *tôi*"}
        - muc: the-che
          noi_dung: |
            Đoạn một.

            # Đoạn hai
        - {muc: thu-tuc-hanh-chinh, noi_dung: Hồ sơ đều đúng hạn.}
        - {muc: trong-tam, noi_dung: Làm tiếp việc đã nêu.}
"""


def test_an_article_is_made_of_its_data(repository: Repository) -> None:
    text = page_of(repository, DRAWN)
    assert body(text) == [
        "Sở triển khai kế hoạch. Trong quý III năm 2022, công tác cải cách hành chính tại "
        "Sở Khoa học và Công nghệ tỉnh Mẫu có những kết quả sau.",
        "**Cải cách thể chế:** Đã rà soát văn bản.",
        "**Cải cách thủ tục hành chính:** Có 12/13 hồ sơ đúng hạn, đạt 92,3%.",
        "- *Đính chính ngày 20/09/2022:* Hồ sơ đúng hạn – trước đây công bố 13/13 hồ sơ (100%). Lý do: Đếm sót",
        "## 01 nhiệm vụ trọng tâm kỳ tới",
        "**Một là,** rà soát tiếp.",
    ]


def test_an_editors_own_words_stand_in_place_of_what_is_made_and_corrections_stay(repository: Repository) -> None:
    text = page_of(repository, f"{DRAWN.rstrip()}{REWRITTEN}")
    assert body(text) == [
        "2&#46; Lời mở của &#42;tôi&#42;",
        "**Cải cách thể chế:** Đoạn một.",
        "&#35; Đoạn hai",
        "**Cải cách thủ tục hành chính:** Hồ sơ đều đúng hạn.",
        "- *Đính chính ngày 20/09/2022:* Hồ sơ đúng hạn – trước đây công bố 13/13 hồ sơ (100%). Lý do: Đếm sót",
        "## Nhiệm vụ trọng tâm kỳ tới",
        "Làm tiếp việc đã nêu.",
    ]


def body(markdown: str) -> list[str]:
    """Lines between the day and the closing line."""
    lines = [line for line in markdown.splitlines() if line]
    return lines[2 : next(at for at, line in enumerate(lines) if line.startswith("Bài này viết từ"))]


def test_an_editors_own_words_are_checked_like_all_others(problems_of: ProblemsOf) -> None:
    text = f"{DRAWN.rstrip()}\n      doan_thay:\n        - {{muc: mo-dau, noi_dung: Gọi 0912345678 để hỏi}}\n"
    (found,) = problems_of({"plans/skhcn/2022/ket-qua/quy-3.yml": text})
    assert "quy-3.yml" in found
    assert "[private-phone]" in found
