"""Vietnamese writing: folding, addresses, order, dates and numbers in words."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.vietnamese import (
    LONGEST_SLUG,
    collation_key,
    distinct_slug,
    fold,
    ordinal_opening,
    short_slug,
    slug,
    spell_date,
    spell_number,
    spell_partial_date,
    task_slug,
)

VOWELS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ"
WORDS = st.text(alphabet=VOWELS + "bcdđghklmnpqrstvx", min_size=1, max_size=4)
PHRASES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Thủ tục Đất đai", "thu tuc dat dai"),
        ("ĐƯỜNG SẮT", "duong sat"),
        ("\u00d0ắk Lắk, \u00f0o lường", "dak lak, do luong"),
        (VOWELS, "a" * 18 + "e" * 12 + "i" * 6 + "o" * 18 + "u" * 12 + "y" * 6),
        ("Sở KH&CN (2022)", "so kh&cn (2022)"),
        ("", ""),
    ],
)
def test_folding_leaves_small_letters_without_diacritics(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_decomposed_letters_fold_like_composed_ones() -> None:
    assert fold(unicodedata.normalize("NFD", "Thủ tục Đất đai")) == "thu tuc dat dai"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Yêu cầu, điều kiện", "yeu-cau-dieu-kien"),
        ("Đo đạc & Bản đồ", "do-dac-ban-do"),
        ("  1782/KH-VP  ", "1782-kh-vp"),
        ("Quý III/2022 – kết quả", "quy-iii-2022-ket-qua"),
        ("…!?", ""),
    ],
)
def test_a_slug_has_only_small_letters_digits_and_single_hyphens(text: str, address: str) -> None:
    assert slug(text) == short_slug(text) == distinct_slug(text) == address


def test_a_long_text_is_cut_between_two_words_for_the_name_of_a_file() -> None:
    north, south = (f"{'Chi cục ' * 40}{one}" for one in ("Bắc", "Nam"))
    assert short_slug(north) == short_slug(south) == "chi-cuc-" * 12 + "chi"
    assert short_slug("đ" * 300) == "d" * LONGEST_SLUG
    found = {distinct_slug(one) for one in (north, south, north.upper())}
    assert len(found) == 2
    assert all(one.startswith(f"{short_slug(north)}-") and len(one) < LONGEST_SLUG + 10 for one in found)


@given(st.text())
def test_a_slug_is_ascii_and_a_slug_of_itself(text: str) -> None:
    address = slug(text)
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", address)
    assert slug(address) == address
    assert slug(unicodedata.normalize("NFD", text)) == slug(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("number", "address"),
    [("2.d", "2-d"), ("2.đ", "2-dd"), ("6.2.a", "6-2-a"), ("7.b-2", "7-b-2"), ("5", "5")],
)
def test_every_task_number_has_an_address_of_its_own(number: str, address: str) -> None:
    assert task_slug(number) == address


def test_words_come_in_the_order_of_the_vietnamese_alphabet() -> None:
    words = ["ưu", "ông", "đất", "ủy", "ban", "ăn", "uy", "Đào", "ong", "anh", "ơn", "dân", "âm"]
    assert " ".join(sorted(words, key=collation_key)) == "anh ăn âm ban dân Đào đất ong ông ơn uy ủy ưu"


@pytest.mark.parametrize(
    "in_order",
    [
        ("ma", "mà", "mả", "mã", "má", "mạ", "mạc"),
        ("mà", "mab"),
        ("hoa", "hóa", "hòe"),
        ("Điều 9", "Điều 10", "Điều 010a", "Điều 11"),
        ("Mẫu 2.9", "Mẫu 2.10"),
        ("An", "an", "ân"),
        ("Ban chỉ đạo", "Bàn giao"),
        ("Phòng 2", "Phòng A"),
        ("Sở", "Sở Nội vụ", "Sởn"),
        ("dân số", "đàn bò"),
        ("kế hoạch", "kết quả", "khoa học"),
        ("1 m", "1 m²"),
        ("9" * 400, "1" + "0" * 400),
        ("1" * 5000, "2" * 5000),
    ],
    ids=lambda words: " < ".join(word[:12] for word in words),
)
def test_pairs_come_in_the_order_of_a_dictionary(in_order: tuple[str, ...]) -> None:
    from_behind = in_order[::-1]
    assert tuple(sorted(from_behind, key=collation_key)) == in_order


@given(st.lists(PHRASES, max_size=5))
def test_the_order_does_not_depend_on_where_a_list_began(words: list[str]) -> None:
    first = sorted(words, key=collation_key)
    assert all(sorted(other, key=collation_key) == first for other in permutations(words))


@given(st.text(), st.text())
def test_only_equal_texts_share_a_place_in_the_order(one: str, other: str) -> None:
    assert (collation_key(one) == collation_key(other)) == (one == other)
    assert (collation_key(one) < collation_key(other)) or (collation_key(other) <= collation_key(one))


@given(PHRASES, PHRASES)
def test_tones_and_capitals_are_asked_only_between_words_of_the_same_letters(one: str, other: str) -> None:
    def without_tones(text: str) -> str:
        marks = str.maketrans("", "", "\u0300\u0301\u0303\u0309\u0323")
        return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).translate(marks))

    bare_one, bare_other = without_tones(one), without_tones(other)
    if bare_one == bare_other:
        assert fold(one) == fold(other)
        assert collation_key(one)[0] == collation_key(other.upper())[0]
    else:
        assert (collation_key(one) < collation_key(other)) == (collation_key(bare_one) < collation_key(bare_other))


def test_dates_are_written_with_two_digits_for_day_and_month() -> None:
    assert spell_date(date(2022, 6, 9)) == "09/06/2022"


@pytest.mark.parametrize(
    ("parts", "spelled"),
    [((2022, 5, 18), "18/05/2022"), ((2022, 5), "tháng 5/2022"), ((2022,), "năm 2022")],
)
def test_a_partial_date_is_written_as_exactly_as_it_is_known(parts: tuple[int, ...], spelled: str) -> None:
    assert spell_partial_date(*parts) == spelled


@pytest.mark.parametrize(
    ("value", "spelled"),
    [
        (0, "0"),
        (999, "999"),
        (1000, "1.000"),
        (1234567, "1.234.567"),
        (Decimal("1234.5"), "1.234,5"),
        (Decimal("97.50"), "97,50"),
        (Decimal("0.05"), "0,05"),
        (Decimal("1E+3"), "1.000"),
    ],
)
def test_numbers_have_a_decimal_comma_and_points_for_thousands(value: Decimal | int, spelled: str) -> None:
    assert spell_number(value) == spelled


def test_an_official_list_opens_its_items_in_words_up_to_ten() -> None:
    assert [ordinal_opening(rank) for rank in (1, 4, 5, 6, 10, 11, 25)] == [
        "Một là", "Bốn là", "Năm là", "Sáu là", "Mười là", "Thứ 11 là", "Thứ 25 là",
    ]  # fmt: skip
