"""Old and new side by side, promised against statutory time, and one procedure in several provinces."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.build import build
from generator.checks.procedures import no_promise_is_longer_than_the_statute
from generator.derive.procedures.differences import differences
from generator.derive.procedures.savings import compared, savings_by_field, totals
from generator.derive.procedures.shared import fee_extremes, shared_procedures, time_extremes
from generator.derive.procedures.stated import stated_fee, stated_time
from generator.derive.words.differences import Difference
from generator.loading.dataset import Dataset, Entry
from generator.loading.records import as_record
from generator.page_kind import Link
from generator.places import FileMarks
from generator.schema.base import keys_of, labels_of
from generator.schema.decision import NOT_OF_THE_PROCEDURE
from generator.schema.findings import AgainstStatute, TimeUnit
from generator.schema.procedure import Procedure, WorkFieldRegister
from generator.vietnamese import LONGEST_SLUG
from generator.views.procedures.comparison import Cell, Row, as_tables
from generator.views.procedures.savings import spell_saving
from tests.conftest import AS_OF, ProblemsOf, Repository
from tests.drawn import network_of
from tests.editorial import real_data

FIELDS = "linh_vuc:\n  - {ma: do-luong, ten: Đo lường}\n  - {ma: an-toan, ten: An toàn}\n"
SOURCE = {"dia_chi": "https://example.org/tthc", "da_doc": "có"}


def procedure(**keys: Any) -> Procedure:
    """A procedure by YAML keys; what every file needs is filled in."""
    data = {"ten": "Kiểm định", "linh_vuc": "do-luong", "tinh": "Mẫu", "nguon": SOURCE} | keys
    record, problems = as_record(data, FileMarks("content/tthc/mau.yml"), Procedure)
    assert record is not None, problems
    return record


def side_by_side(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    found = differences(procedure(**old), procedure(**new))
    return [(labels_of(Procedure)[one.name], " / ".join(one.before), " / ".join(one.after)) for one in found]


# Old and new

PAPERS_BEFORE = [{"giay_to": [{"ten": "Đơn", "ban_chinh": "1"}, {"ten": "Lý lịch"}]}]
PAPERS_AFTER = [{"giay_to": [{"ten": "Đơn", "ban_chinh": "1"}, {"ten": "Ảnh"}, {"ten": "Bản vẽ"}]}]


def test_what_differs_stands_side_by_side_under_the_schemas_labels() -> None:
    old = {"thoi_han": "10 ngày", "phi": "Không", "cap_thuc_hien": "cap-tinh", "so_bo": "2", "doi_tuong": "cong-dan"}
    new = {"thoi_han": "05 ngày", "phi": "Không", "cap_thuc_hien": "cap-xa", "doi_tuong": ["cong-dan", "hop-tac-xa"]}
    assert side_by_side(old, new) == [
        ("Cấp thực hiện", "Cấp tỉnh", "Cấp xã"),
        ("Đối tượng thực hiện", "Công dân Việt Nam", "Công dân Việt Nam / Hợp tác xã"),
        ("Thời hạn giải quyết", "10 ngày", "05 ngày"),
        ("Số bộ hồ sơ", "2", ""),
    ]


def test_papers_are_dropped_added_or_kept() -> None:
    (found,) = differences(procedure(thanh_phan_ho_so=PAPERS_BEFORE), procedure(thanh_phan_ho_so=PAPERS_AFTER))
    assert (found.before, found.after) == (
        ("Đơn (Số bản chính: 1)", "Lý lịch"),
        ("Đơn (Số bản chính: 1)", "Ảnh", "Bản vẽ"),
    )
    assert (found.dropped, found.added) == (("Lý lịch",), ("Ảnh", "Bản vẽ"))


def test_a_case_goes_before_each_of_its_steps_and_dates_are_spelled() -> None:
    old = {"trinh_tu": [{"truong_hop": "Cấp lại", "cac_buoc": ["Nộp đơn", "Nhận giấy"]}]}
    new = {"ten_cu": [{"ten": "Kiểm tra", "tu_ngay": "5/2018", "den_ngay": "31/12/2020"}]}
    assert side_by_side(old, new) == [
        ("Tên trước đây", "", "Kiểm tra (Từ ngày: tháng 5/2018; Đến ngày: 31/12/2020)"),
        ("Trình tự thực hiện", "Cấp lại: Nộp đơn / Cấp lại: Nhận giấy", ""),
    ]


def test_another_order_of_the_same_papers_is_a_difference_without_a_dropped_paper() -> None:
    (found,) = differences(procedure(can_cu=["Luật A", "Luật B"]), procedure(can_cu=["Luật B", "Luật A"]))
    assert (found.is_reordered, found.dropped, found.added) == (True, (), ())


LINE = st.text("ab:; ", min_size=1, max_size=4).map(lambda text: f"x{text}x")
LINES = st.lists(LINE, max_size=4).map(tuple)
VALUES: Mapping[str, st.SearchStrategy[Any]] = {
    "ten": LINE,
    "thoi_han": LINE,
    "phi": LINE,
    "noi_thuc_hien": LINE,
    "so_bo": st.integers(0, 9).map(str),
    "cap_thuc_hien": st.sampled_from(["cap-tinh", "cap-xa"]),
    "doi_tuong": st.lists(st.sampled_from(["cong-dan", "doanh-nghiep", "to-chuc"]), max_size=3),
    "can_cu": LINES,
    "yeu_cau": LINES,
    "trinh_tu": st.lists(st.fixed_dictionaries({"cac_buoc": LINES}, optional={"truong_hop": LINE}), max_size=2),
    "thanh_phan_ho_so": st.lists(
        st.fixed_dictionaries({"giay_to": st.lists(st.fixed_dictionaries({"ten": LINE}), max_size=3)}), max_size=2
    ),
    "tiep_nhan": st.fixed_dictionaries({}, optional={"dia_chi": LINE, "quay": LINE}),
    "ghi_chu": LINE,
    "tinh": LINE,
}
RECORDS = st.fixed_dictionaries({}, optional=VALUES).map(lambda keys: procedure(**keys))


@given(RECORDS)
def test_a_record_does_not_differ_from_itself(record: Procedure) -> None:
    assert differences(record, record.model_copy()) == ()


@given(RECORDS, RECORDS)
def test_every_field_that_differs_appears_exactly_once(old: Procedure, new: Procedure) -> None:
    found = differences(old, new)
    before, after = old.model_dump(), new.model_dump()
    names = [name for name in keys_of(Procedure) if name not in NOT_OF_THE_PROCEDURE]
    assert [one.name for one in found] == [name for name in names if before[name] != after[name]]
    assert [_turned(one) for one in found] == [_turned(one, back=True) for one in differences(new, old)]


@given(RECORDS, RECORDS)
def test_what_is_kept_dropped_and_added_makes_up_both_lists(old: Procedure, new: Procedure) -> None:
    for one in differences(old, new):
        if one.is_list:
            kept = Counter(one.before) - Counter(one.dropped)
            assert kept + Counter(one.dropped) == Counter(one.before)
            assert kept + Counter(one.added) == Counter(one.after)
            assert not set(one.dropped) & set(one.added)


def _turned(one: Difference, *, back: bool = False) -> tuple[object, ...]:
    sides = (one.before, one.after, one.dropped, one.added)
    return (one.name, *((sides[1], sides[0], sides[3], sides[2]) if back else sides))


HEAD = """\
    so_ky_hieu: {number}/QĐ-UBND
    loai: cong-bo-danh-muc
    ngay_ban_hanh: {day}
    co_quan: UBND tỉnh Mẫu
    trich_yeu: Công bố danh mục
    tinh: Mẫu
    linh_vuc: do-luong
    noi_dung:
"""
FILE = """\
    ma: {code}
    ten: {name}
    linh_vuc: do-luong
    tinh: {province}
    thoi_han: {time}
    nguon: {{dia_chi: "https://example.org/tthc", da_doc: có}}
"""


def decision(items: str, number: int = 5, day: str = "05/5/2022") -> dict[str, str]:
    text = dedent(HEAD).format(number=number, day=day) + dedent(items).strip("\n") + "\n"
    return {f"content/tthc/quyet-dinh/{number}-qd-ubnd-2022.yml": text}


def file(name: str, code: str, title: str, time: str, province: str = "Mẫu") -> dict[str, str]:
    return {f"content/tthc/{name}.yml": FILE.format(code=code, name=title, time=time, province=province)}


BASE = {"content/tthc/linh-vuc.yml": FIELDS}
OLD = file("cu", "2.000001", "Kiểm định cũ", "10 ngày")
NEW = file("moi", "2.000002", "Kiểm định mới", "05 ngày")
REPLACES = "  - {loai: thay-the, ma: 2.000002, thay_cho: 2.000001}"


def page(files: Mapping[str, str], path: str, repository: Repository) -> str:
    site = build(repository({**BASE, **files}), AS_OF)
    assert [one.message for one in site.problems] == []
    return next(one.markdown for one in site.pages if one.path == f"tthc/{path}/index.md")


def test_a_replacement_is_compared_from_the_two_files(repository: Repository) -> None:
    shown = page({**OLD, **NEW, **decision(REPLACES)}, "quyet-dinh/5-qd-ubnd-2022", repository)
    assert "| **Tên thủ tục** | Kiểm định cũ | Kiểm định mới |" in shown
    assert "| **Thời hạn giải quyết** | 10 ngày | 05 ngày |" in shown
    assert "| **Lĩnh vực** |" not in shown.split("## Trước và sau")[1]


def test_a_replacement_of_which_one_file_is_known_says_so(repository: Repository) -> None:
    first = decision("  - {loai: moi, ma: 2.000001}", 4, "04/4/2022")
    shown = page({**NEW, **first, **decision(REPLACES)}, "quyet-dinh/5-qd-ubnd-2022", repository)
    assert "Thay cho 2.000001: chưa so được từng mục, vì chưa có trang của thủ tục cũ." in shown
    assert "| Trước |" not in shown


def test_both_procedures_lead_to_the_place_of_the_comparison(repository: Repository) -> None:
    files = {**OLD, **NEW, **decision(REPLACES)}
    for name in ("cu", "moi"):
        shown = page(files, name, repository)
        assert "[trước và sau](../quyet-dinh/5-qd-ubnd-2022/index.md#doi-2-000002)" in shown


def test_an_amendment_shows_the_decisions_own_words(repository: Repository) -> None:
    items = """
      - loai: sua-doi
        ma: 2.000001
        thay_doi:
          - {muc: thoi_han, cu: 15 ngày, moi: 10 ngày}
          - {muc: phi, moi: Không}
    """
    shown = page({**OLD, **decision(items)}, "quyet-dinh/5-qd-ubnd-2022", repository)
    assert "| **Thời hạn giải quyết** | 15 ngày | 10 ngày |" in shown
    assert '| **Phí, lệ phí** | <span class="khong-neu">quyết định không nêu</span> | Không |' in shown


@pytest.mark.parametrize("key", ["ghi_chu", "nguon", "cho_phep", "tinh", "thoi_hang"])
def test_only_parts_of_a_procedure_can_change(problems_of: ProblemsOf, key: str) -> None:
    items = f"  - {{loai: sua-doi, ma: 2.000001, thay_doi: [{{muc: {key}, cu: A, moi: B}}]}}"
    found = problems_of({**BASE, **OLD, **decision(items)})
    assert [one.split("[")[1] for one in found] == [f"unknown-part] Thủ tục không có mục “{key}” để thay đổi."]


# Statutory and promised time

SAVINGS = {
    ("10 ngày làm việc", "05 ngày làm việc"): "rút ngắn 5 ngày làm việc so với quy định",
    ("10 ngày", "08 ngày kể từ ngày nhận đủ hồ sơ"): "rút ngắn 2 ngày so với quy định",
    ("01 ngày làm việc", "½ ngày làm việc"): "rút ngắn 0,5 ngày làm việc so với quy định",
    ("15 ngày + 10 ngày", "20 ngày"): "rút ngắn 5 ngày so với quy định",
    ("05 ngày", "05 ngày"): "bằng quy định",
    ("05 ngày", "07 ngày"): "dài hơn quy định 2 ngày",
    ("10 ngày", "05 ngày làm việc"): "không so được: hai đơn vị khác nhau",
    ("01 tháng", "20 ngày"): "không so được: hai đơn vị khác nhau",
    ("10 ngày hoặc 15 ngày", "05 ngày"): "không so được: thời hạn tùy trường hợp",
    ("Không quy định", "05 ngày"): "không so được: thời hạn tùy trường hợp",
}


@pytest.mark.parametrize(("statutory", "promised"), SAVINGS)
def test_a_saving_keeps_its_unit(statutory: str, promised: str) -> None:
    assert spell_saving(compared(statutory, promised)) == SAVINGS[statutory, promised]


UNITS = [unit for unit in TimeUnit if unit is not TimeUnit.SAME_DAY]
TIMES = st.tuples(st.integers(0, 200), st.sampled_from(UNITS))


@given(st.lists(st.tuples(TIMES, TIMES), max_size=12))
def test_savings_are_summed_within_one_unit_and_lose_nothing(pairs: list[tuple[tuple[int, TimeUnit], ...]]) -> None:
    savings = [compared(*(f"{value} {unit.label}" for value, unit in pair)) for pair in pairs]
    for ((by_law, unit), (promised, other)), saving in zip(pairs, savings, strict=True):
        if unit is not other:
            assert (saving.outcome, saving.difference) == (AgainstStatute.OTHER_UNIT, None)
        else:
            assert saving.difference is not None
            assert saving.difference.unit is unit
            assert saving.difference.value == abs(by_law - promised)
            assert (saving.outcome is AgainstStatute.SHORTER) == (promised < by_law)
            assert (saving.outcome is AgainstStatute.LONGER) == (promised > by_law)
    shorter = {(law, one[0]) for (law, one) in pairs if law[1] is one[1] and one[0] < law[0]}
    found = totals(savings)
    assert {one.saved.unit for one in found} == {unit for (_, unit), _ in shorter}
    for one in found:
        each = [law[0] - own[0] for law, own in pairs if law[1] is own[1] is one.saved.unit and own[0] < law[0]]
        assert (one.saved.value, one.count) == (Decimal(sum(each)), len(each))


def test_only_procedures_in_force_that_state_both_times_are_counted() -> None:
    both = "thoi_han_quy_dinh: 15 ngày\n"
    files = {
        "content/tthc/linh-vuc.yml": FIELDS,
        "content/tthc/mot.yml": dedent(next(iter(OLD.values()))) + both,
        "content/tthc/hai.yml": dedent(next(iter(NEW.values()))),
        **decision("  - {loai: bai-bo, ma: 2.000003}"),
        "content/tthc/ba.yml": dedent(FILE.format(code="2.000003", name="Ba", time="5 ngày", province="Mẫu")) + both,
    }
    (field,) = savings_by_field(network_of(files).data, network_of(files).register)
    assert (field.count, [spell_saving(saving) for _, saving in field.savings]) == (
        2,
        ["rút ngắn 5 ngày so với quy định"],
    )


@pytest.mark.parametrize(("promised", "found"), [("20 ngày", ["20 ngày"]), ("15 ngày", []), ("20 ngày làm việc", [])])
def test_a_promise_longer_than_the_statute_is_doubted(promised: str, found: list[str]) -> None:
    drawn = dedent(FILE.format(code="2.000001", name="Một", time=promised, province="Mẫu"))
    files = {"content/tthc/linh-vuc.yml": FIELDS, "content/tthc/mot.yml": f"{drawn}thoi_han_quy_dinh: 15 ngày\n"}
    assert [one.text for one in no_promise_is_longer_than_the_statute(network_of(files))] == found


# One procedure in several provinces


def data_of(*drawn: str) -> Dataset:
    """Each drawn as `name | province | code | time | field of work`; what is left out is absent."""
    fields, _ = as_record(
        {"linh_vuc": [{"ma": "do-luong", "ten": "Đo lường"}, {"ma": "an-toan", "ten": "An toàn"}]},
        FileMarks("content/tthc/linh-vuc.yml"),
        WorkFieldRegister,
    )
    assert fields is not None
    entries: list[Entry[Any]] = [Entry(fields, "content/tthc/linh-vuc.yml", {})]
    for at, one in enumerate(drawn):
        parts = (part.strip() for part in f"{one}||||".split("|")[:5])
        keys = dict(zip(("ten", "tinh", "ma", "thoi_han", "linh_vuc"), parts, strict=True))
        record = procedure(**{key: value for key, value in keys.items() if value})
        entries.append(Entry(record, f"content/tthc/t{at}.yml", {"name": f"t{at}"}))
    return Dataset(tuple(entries))


def shared(*drawn: str) -> dict[str, list[str]]:
    found = shared_procedures(data_of(*drawn))
    return {one.slug: [entry.record.province for entry in one.entries] for one in found}


def test_a_code_or_a_name_within_a_field_joins_provinces() -> None:
    assert shared(
        "Cấp giấy đo | Lào Cai | 2.000001.H38",
        "Thủ tục Cấp giấy đo | Hà Nam",
        "Cấp phép đo đạc | Đà Nẵng | 2.000001.H17",
        "Cấp giấy đo | Toàn quốc",
        "Cấp giấy đo | Sơn La | | | an-toan",
        "Chỉ một nơi | Sơn La",
        "Hai lần một nơi | Sơn La",
        "Hai lần một nơi | tỉnh Sơn La",
    ) == {"cap-giay-do": ["Toàn quốc", "Đà Nẵng", "Hà Nam", "Lào Cai"]}


def test_two_names_are_joined_by_a_third_file_whatever_the_order() -> None:
    files = ["A đo | Hà Nam", "B đo | Sơn La", "A đo | Lào Cai | 2.000001.H38", "B đo | Đà Nẵng | 2.000001.H17"]
    for order in (files, files[::-1], [*files[2:], *files[:2]]):
        assert shared(*order) == {"a-do": ["Đà Nẵng", "Hà Nam", "Lào Cai", "Sơn La"]}


def test_endless_and_equal_names_get_addresses_of_their_own() -> None:
    long = "Đo " * 90
    names = (f"{long}một", f"{long}hai")
    found = shared(*(f"{name} | {province}" for name in names for province in ("Hà Nam", "Sơn La")))
    assert len(found) == 2
    assert max(map(len, found)) <= LONGEST_SLUG + len("-do-luong")
    assert all(one.isascii() for one in found)


TIME_EXTREMES: Mapping[tuple[str, ...], str | None] = {
    ("05 ngày", "3 ngày", "7 ngày"): "3 ngày ở B, 7 ngày ở C",
    ("05 ngày", "", "05 ngày"): "5 ngày ở A C, 5 ngày ở A C",
    ("05 ngày", "3 ngày làm việc", ""): None,
    ("05 ngày", "3 ngày (loại A); 5 ngày (loại B)", ""): None,
    ("05 ngày", "", ""): None,
    ("", "", ""): None,
}


@pytest.mark.parametrize("times", TIME_EXTREMES)
def test_the_shortest_time_is_named_only_where_all_are_understood(times: tuple[str, ...]) -> None:
    data = data_of(*(f"Đo | {province} | | {time}" for province, time in zip("ABC", times, strict=True)))
    found = time_extremes(data.of(Procedure))
    ends = found and [
        f"{said} ở {' '.join(one.record.province for one in at)}"
        for said, at in ((found.least, found.least_at), (found.most, found.most_at))
    ]
    assert (", ".join(ends) if ends else None) == TIME_EXTREMES[times]


def test_a_way_of_handing_in_with_another_time_or_fee_leaves_no_shortest() -> None:
    ways = [{"hinh_thuc": "truc-tuyen", "thoi_han": "02 ngày", "phi": "0"}]
    entries = [
        Entry(procedure(tinh="A", thoi_han="05 ngày", phi="0", cach_thuc=ways), "a.yml", {"name": "a"}),
        Entry(procedure(tinh="B", thoi_han="03 ngày", phi="Miễn phí"), "b.yml", {"name": "b"}),
    ]
    assert time_extremes(entries) is None
    assert (fees := fee_extremes(entries)) is not None
    assert (fees.least, fees.is_one) == ("không thu", True)


STATED: Mapping[tuple[str | None, ...], str | None] = {
    # the procedure, at the counter, online
    ("05 ngày", None, None): "05 ngày",
    ("05 ngày", "05 ngày", None): "05 ngày",
    ("05 ngày", "5 ngày", "02 ngày"): "05 ngày; Trực tuyến: 02 ngày",
    (None, "05 ngày", "05 ngày"): "05 ngày",
    (None, "05 ngày", "02 ngày"): "Trực tiếp: 05 ngày; Trực tuyến: 02 ngày",
    (None, "05 ngày", None): "Trực tiếp: 05 ngày",
    (None, None, None): None,
}


def test_fees_in_other_words_are_no_other_fees() -> None:
    ways = [{"hinh_thuc": "truc-tiep", "phi": "Miễn phí"}, {"hinh_thuc": "truc-tuyen", "phi": "Không"}]
    assert stated_fee(procedure(phi="0", cach_thuc=ways)) == "0"
    assert stated_fee(procedure(cach_thuc=ways)) == "Miễn phí"
    assert stated_fee(procedure(phi="50.000 đồng", cach_thuc=ways[:1])) == "50.000 đồng; Trực tiếp: Miễn phí"


@pytest.mark.parametrize("drawn", STATED)
def test_a_time_is_stated_once_and_beside_it_where_a_way_of_handing_in_differs(drawn: tuple[str | None, ...]) -> None:
    each = zip(("truc-tiep", "truc-tuyen"), drawn[1:], strict=True)
    ways = [{"hinh_thuc": way} | ({"thoi_han": time} if time else {}) for way, time in each]
    record = procedure(cach_thuc=ways, **({"thoi_han": drawn[0]} if drawn[0] else {}))
    assert stated_time(record) == STATED[drawn]


@pytest.mark.parametrize(
    ("places", "heads"),
    [
        ("AB", ["Mục A B"]),
        ("ABCD", ["Mục A B C D"]),
        ("ABCDE", ["Tỉnh, thành phố m0 m1 m2 m3", "Tỉnh, thành phố m4 m5"]),
    ],
)
def test_places_are_columns_while_they_fit_and_rows_beyond(places: str, heads: list[str]) -> None:
    rows = [Row(f"m{at}", tuple(Cell(Link(f"{place}{at}")) for place in places)) for at in range(6)]
    tables = as_tables(list(places), rows)
    assert [" ".join(one.heads) for one in tables] == heads
    shown = [cell.text.text for one in tables for row in one.rows for cell in row.cells if cell.text]
    assert sorted(shown) == sorted(f"{place}{at}" for place in places for at in range(6))


def test_many_provinces_become_rows_of_narrow_tables(repository: Repository) -> None:
    files: dict[str, str] = {}
    for at in range(6):
        files |= file(f"t{at}", f"2.000001.H1{at}", "Kiểm định", f"0{at + 2} ngày", f"Tỉnh {at}")
    shown = page(files, "so-sanh/kiem-dinh", repository)
    assert "- **Thời hạn ngắn nhất: 2 ngày (Tỉnh 0); dài nhất: 7 ngày (Tỉnh 5).**" in shown
    assert "| Tỉnh, thành phố | Thời hạn | Mã | Nguồn |" in shown
    assert "| **Tỉnh 0** | 02 ngày <strong>(ngắn nhất)</strong> | 2.000001.H10 |" in shown
    assert page(files, "t3", repository).count("[So sánh các nơi](../so-sanh/kiem-dinh/index.md)") == 1


def test_the_real_records_have_eight_procedures_in_several_places() -> None:
    found = shared_procedures(real_data())
    assert [len(one.entries) for one in found] == [2, 2, 4, 2, 2, 2, 3, 2]
    extremes = {one.slug[:9]: time_extremes(one.provinces) for one in found}
    declared = extremes["khai-bao-"]
    assert declared is not None
    assert (declared.least, declared.most) == ("5 ngày làm việc", "7 ngày làm việc")
