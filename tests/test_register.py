"""The register of procedures at a date: drawn decisions, and ten years of them against a model that knows no state."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

import pytest

from generator.checks.ended_procedures import nothing_leads_to_an_ended_procedure
from generator.checks.procedures import a_procedure_stands_in_a_decision
from generator.derive.across.decisions import decision_named
from generator.derive.network import connect
from generator.derive.procedures.register import Register, State, register_at
from generator.derive.procedures.register_periods import histories
from generator.loading.dataset import Dataset
from generator.rules.register import faults
from generator.schema.decision import DecisionKind
from generator.schema.findings import Effect, Standing
from generator.vietnamese import spell_date
from tests.conftest import ProblemsOf
from tests.drawn import network_of
from tests.editorial import real_data
from tests.register import FIRST_DAY, PROVINCE, Drawn, decision, ten_years

CODE, OTHER, THIRD = "2.002131", "2.002132", "2.002133"
FIELDS = "linh_vuc:\n  - {ma: do-luong, ten: Đo lường}\n  - {ma: an-toan, ten: An toàn}\n"


def item(kind: str, code: str, *replaced: str) -> dict[str, object]:
    return {"loai": kind, "ma": code} | ({"thay_cho": list(replaced)} if replaced else {})


def told(state: State | None) -> str:
    """A state in one line, as a drawn table shows it."""
    if state is None:
        return "–"
    since = spell_date(state.since) if state.since else "?"
    amended = f", sửa {spell_date(state.amended_on)}" if state.amended_on else ""
    ended = f", hết {spell_date(state.ended_on)}" if state.ended_on else ""
    by = f" → {' '.join(state.last.others)}" if state.standing is Standing.REPLACED else ""
    return f"{state.standing.name} từ {since}{amended}{ended}{by}"


THREE = (
    decision("1/QĐ-UBND", date(2020, 1, 2), hieu_luc_tu="10/01/2020", noi_dung=[item("moi", CODE)]),
    decision("2/QĐ-UBND", date(2021, 3, 4), noi_dung=[item("sua-doi", f"{CODE}.H34")]),
    decision("3/QĐ-UBND", date(2022, 5, 6), noi_dung=[item("thay-the", OTHER, CODE), item("thay-the", THIRD, CODE)]),
    decision("4/QĐ-UBND", date(2023, 7, 8), noi_dung=[item("bai-bo", OTHER)]),
    decision("5/QĐ-UBND", date(2024, 9, 10), noi_dung=[item("moi", CODE)]),
)


@pytest.mark.parametrize(
    ("day", "code", "expected"),
    [
        (date(2020, 1, 9), CODE, "–"),
        (date(2020, 1, 10), CODE, "IN_FORCE từ 10/01/2020"),
        (date(2021, 3, 3), CODE, "IN_FORCE từ 10/01/2020"),
        (date(2021, 3, 4), CODE, "IN_FORCE từ 10/01/2020, sửa 04/03/2021"),
        (date(2022, 5, 5), OTHER, "–"),
        (
            date(2022, 5, 6),
            CODE,
            f"REPLACED từ 10/01/2020, sửa 04/03/2021, hết 06/05/2022 → {OTHER} {THIRD}",
        ),
        (date(2022, 5, 6), OTHER, "IN_FORCE từ 06/05/2022"),
        (date(2023, 7, 8), OTHER, "ABOLISHED từ 06/05/2022, hết 08/07/2023"),
        (date(2023, 7, 8), THIRD, "IN_FORCE từ 06/05/2022"),
        (date(2024, 9, 10), CODE, "IN_FORCE từ 10/09/2024"),
    ],
)
def test_a_procedure_stands_as_the_decisions_in_force_say(day: date, code: str, expected: str) -> None:
    assert told(register_at(reversed(THREE), day).state_of(PROVINCE, code)) == expected


@pytest.mark.parametrize("spelling", [CODE, f"{CODE}.H34", f"{CODE}.000.00.00.H34"])
def test_every_spelling_of_a_code_is_one_procedure(spelling: str) -> None:
    register = register_at(THREE, date(2021, 1, 1))
    assert told(register.state_of(PROVINCE, spelling)) == "IN_FORCE từ 10/01/2020"
    assert register.state_of("Tỉnh khác", spelling) is None


def test_every_change_leads_to_its_decision_and_future_ones_are_told() -> None:
    history = register_at(THREE, date(2021, 1, 1)).history_of(PROVINCE, CODE)
    assert [(one.decision.record.number, one.effect, one.place.file) for one in history] == [
        ("1/QĐ-UBND", Effect.INTRODUCED, "content/tthc/quyet-dinh/1-qd-ubnd-2020.yml"),
        ("2/QĐ-UBND", Effect.AMENDED, "content/tthc/quyet-dinh/2-qd-ubnd-2021.yml"),
        ("3/QĐ-UBND", Effect.REPLACED, "content/tthc/quyet-dinh/3-qd-ubnd-2022.yml"),
        ("5/QĐ-UBND", Effect.INTRODUCED, "content/tthc/quyet-dinh/5-qd-ubnd-2024.yml"),
    ]


def test_a_procedure_older_than_the_first_decision_is_in_force_since_an_unknown_day() -> None:
    amended = decision("2/QĐ-UBND", date(2021, 3, 4), noi_dung=[item("sua-doi", CODE)])
    assert told(register_at([amended], date(2022, 1, 1)).state_of(PROVINCE, CODE)) == "IN_FORCE từ ?, sửa 04/03/2021"


def test_an_internal_process_changes_nothing() -> None:
    process = decision("2/QĐ-UBND", date(2021, 3, 4), loai="phe-duyet-quy-trinh", noi_dung=[item("bai-bo", CODE)])
    unknown = decision("3/QĐ-UBND", date(2021, 3, 4), loai="phe-duyet-quy-trinh", danh_muc_chua_ro="có")
    register = register_at([process, unknown, THREE[0]], date(2022, 1, 1))
    assert told(register.state_of(PROVINCE, CODE)) == "IN_FORCE từ 10/01/2020"
    assert register.gaps == ()


def test_a_register_is_complete_until_the_day_of_an_unknown_list() -> None:
    unknown = decision("2/QĐ-UBND", date(2021, 3, 4), hieu_luc_tu="15/3/2021", danh_muc_chua_ro="có")
    before, after = (register_at([unknown], day) for day in (date(2021, 3, 14), date(2021, 3, 15)))
    assert before.gaps_of(PROVINCE, "do-luong") == ()
    assert [gap.since for gap in after.gaps_of(PROVINCE, "do-luong")] == [date(2021, 3, 15)]
    assert after.gaps_of(PROVINCE, "an-toan") == after.gaps_of("Tỉnh khác", "do-luong") == ()


@pytest.mark.parametrize("spelling", ["Mẫu", "tỉnh Mẫu", "Tỉnh  Mẫu", "MẪU"])
def test_a_province_is_one_however_its_papers_spell_it(spelling: str) -> None:
    source = "nguon: {dia_chi: 'https://example.org', da_doc: có}"
    network = network_of(
        {
            "content/tthc/linh-vuc.yml": FIELDS,
            "content/tthc/mot.yml": f"ma: {CODE}\nten: Một\nlinh_vuc: do-luong\ntinh: Mẫu\n{source}\n",
            "content/tthc/hai.yml": f"ten: Hai\nlinh_vuc: do-luong\ntinh: {spelling}\nlien_quan: {CODE}\n{source}\n",
            "content/tthc/quyet-dinh/q-1.yml": drawn(1, "02/01/2020", NEW),
            "content/tthc/quyet-dinh/q-2.yml": drawn(2, "02/01/2021", ABOLISHED).replace("tinh: M", "tinh: tỉnh M"),
            "content/tthc/quyet-dinh/q-3.yml": drawn(3, "02/01/2022", GAP).replace("Mẫu", "TỈNH MẪU"),
        }
    )
    assert told(network.register.state_of(spelling, CODE)) == "ABOLISHED từ 02/01/2020, hết 02/01/2021"
    assert len(network.register.gaps_of(spelling, "do-luong")) == 1
    (history,) = histories(network.register)
    assert [len(one.in_force) for one in history.periods] == [1, 0, 0]
    assert decision_named(network, "2/QĐ-UBND", spelling) is not None
    assert [one.text for one in nothing_leads_to_an_ended_procedure(network)] == [CODE]
    assert list(a_procedure_stands_in_a_decision(network)) == []


# Problems that need more than the one example under tests/errors/


def drawn(number: int, day: str, rest: str) -> str:
    return (
        f"so_ky_hieu: {number}/QĐ-UBND\nloai: cong-bo-danh-muc\nngay_ban_hanh: {day}\nco_quan: UBND tỉnh Mẫu\n"
        f"trich_yeu: Công bố danh mục\ntinh: Mẫu\nlinh_vuc: do-luong\n{rest}\n"
    )


def files(*decisions: str, procedure: str = "") -> dict[str, str]:
    found = {f"content/tthc/quyet-dinh/q-{at}.yml": text for at, text in enumerate(decisions, 1)}
    found["content/tthc/linh-vuc.yml"] = FIELDS
    source = "nguon: {dia_chi: 'https://example.org', da_doc: có}"
    text = f"ma: {procedure}\nten: Thủ tục\nlinh_vuc: do-luong\ntinh: Mẫu\n{source}\n"
    return found | ({"content/tthc/thu-tuc.yml": text} if procedure else {})


NEW = f"noi_dung: [{{loai: moi, ma: {CODE}}}]"
AMENDED = f"noi_dung: [{{loai: sua-doi, ma: {CODE}}}]"
GAP = "danh_muc_chua_ro: có"
ABOLISHED = f"noi_dung: [{{loai: bai-bo, ma: {CODE}}}]"


def codes(lines: Sequence[str]) -> list[str]:
    return [line.partition("[")[2].partition("]")[0] for line in lines]


@pytest.mark.parametrize("spelling", [CODE, f"{CODE}.H34"])
def test_a_procedure_with_a_file_may_be_changed_by_the_first_decision(problems_of: ProblemsOf, spelling: str) -> None:
    assert problems_of(files(drawn(1, "02/01/2020", ABOLISHED), procedure=spelling)) == []


@pytest.mark.parametrize(
    ("province", "expected"),
    [("Mẫu", []), ("Toàn quốc", []), ("Nơi khác", ["change-of-unknown-procedure"])],
)
def test_a_file_of_the_province_or_of_the_nation_knows_the_procedure(
    problems_of: ProblemsOf, province: str, expected: list[str]
) -> None:
    drawn_files = files(drawn(1, "02/01/2020", ABOLISHED), procedure=CODE)
    drawn_files["content/tthc/thu-tuc.yml"] = drawn_files["content/tthc/thu-tuc.yml"].replace("Mẫu", province)
    assert codes(problems_of(drawn_files)) == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (AMENDED, AMENDED, []),
        (AMENDED, ABOLISHED, ["decisions-conflict"]),
        (f"{AMENDED}\nhieu_luc_tu: 20/01/2020", ABOLISHED, ["already-abolished"]),
        (AMENDED, f"{ABOLISHED}\nhieu_luc_tu: 20/01/2020", []),
    ],
)
def test_only_changes_without_an_order_conflict(
    problems_of: ProblemsOf, first: str, second: str, expected: list[str]
) -> None:
    found = problems_of(files(drawn(1, "02/01/2020", first), drawn(2, "02/01/2020", second), procedure=CODE))
    assert codes(found) == expected


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        ("danh_muc_chua_ro: có", ["change-after-unknown-list"]),
        ("danh_muc_chua_ro: có\nhieu_luc_tu: 01/01/2024", ["change-of-unknown-procedure"]),
    ],
)
def test_an_unknown_list_explains_only_what_comes_after_it(
    problems_of: ProblemsOf, gap: str, expected: list[str]
) -> None:
    assert codes(problems_of(files(drawn(1, "02/01/2020", gap), drawn(2, "02/01/2021", ABOLISHED)))) == expected


def test_an_unknown_list_of_another_field_explains_nothing(problems_of: ProblemsOf) -> None:
    gap = drawn(1, "02/01/2020", "danh_muc_chua_ro: có").replace("do-luong", "an-toan")
    assert codes(problems_of(files(gap, drawn(2, "02/01/2021", ABOLISHED)))) == ["change-of-unknown-procedure"]


def test_an_unknown_list_between_two_decisions_may_have_ended_the_procedure(problems_of: ProblemsOf) -> None:
    between = drawn(2, "02/01/2021", "danh_muc_chua_ro: có")
    found = problems_of(files(drawn(1, "02/01/2020", NEW), between, drawn(3, "02/01/2022", NEW)))
    assert codes(found) == ["change-after-unknown-list"]


def test_one_old_procedure_may_be_split_but_not_changed_otherwise(problems_of: ProblemsOf) -> None:
    split = f"noi_dung:\n  - {{loai: thay-the, ma: {OTHER}, thay_cho: {CODE}}}\n"
    split += f"  - {{loai: thay-the, ma: {THIRD}, thay_cho: {CODE}}}\n"
    assert problems_of(files(drawn(1, "02/01/2020", NEW), drawn(2, "02/01/2021", split))) == []
    itself = f"noi_dung: [{{loai: thay-the, ma: {CODE}, thay_cho: {CODE}}}]"
    assert codes(problems_of(files(drawn(1, "02/01/2020", NEW), drawn(2, "02/01/2021", itself)))) == ["changed-twice"]


def test_two_files_of_one_decision_and_an_unknown_field_are_refused(problems_of: ProblemsOf) -> None:
    twice = drawn(1, "02/01/2020", "danh_muc_chua_ro: có")
    wrong = drawn(2, "02/01/2020", "danh_muc_chua_ro: có").replace("do-luong", "do-luongg")
    assert codes(problems_of(files(twice, twice, wrong))) == ["duplicate-id", "unknown-work-field"]


@pytest.mark.parametrize(("force", "expected"), [("06/01/2020", ["decided-late"]), ("07/01/2020", [])])
def test_five_days_before_force_are_enough(problems_of: ProblemsOf, force: str, expected: list[str]) -> None:
    assert codes(problems_of(files(drawn(1, "02/01/2020", f"{NEW}\nhieu_luc_tu: {force}")))) == expected


# Ten years of decisions


def naive(decisions: Sequence[Drawn], day: date) -> dict[str, tuple[object, ...]]:
    """National key → (standing, since, amended on, ended on, replaced by), searched backwards for every code alone."""
    events: dict[str, list[tuple[date, str, tuple[str, ...]]]] = {}
    for one in decisions:
        for kind, code, olds in one.changes:
            events.setdefault(code[:8], []).append((one.in_force_from, "+" if kind == "thay-the" else kind, ()))
            for old in olds:
                events.setdefault(old[:8], []).append((one.in_force_from, "-", (code,)))
    answer: dict[str, tuple[object, ...]] = {}
    for code, all_events in events.items():
        past = sorted(event for event in all_events if event[0] <= day)
        if not past:
            continue
        ends = [at for at, event in enumerate(past) if event[1] in ("bai-bo", "-")]
        is_over = ends[-1:] == [len(past) - 1]
        earlier_ends = ends[:-1] if is_over else ends
        life = past[earlier_ends[-1] + 1 :] if earlier_ends else past
        amendments = [when for when, what, _ in life[1:] if what in ("sua-doi", "+")]
        last_day, last, successors = past[-1]
        standing = {"bai-bo": Standing.ABOLISHED, "-": Standing.REPLACED}.get(last, Standing.IN_FORCE)
        amended_on = amendments[-1] if amendments else None
        answer[code] = (standing, life[0][0], amended_on, last_day if is_over else None, successors if is_over else ())
    return answer


def derived(register: Register) -> dict[str, tuple[object, ...]]:
    return {
        national: (
            state.standing,
            state.since,
            state.amended_on,
            state.ended_on,
            state.last.others if state.ended_on else (),
        )
        for (_, national), state in register.states.items()
    }


@pytest.mark.slow(reason="300 procedures are replayed for 200 days")
@pytest.mark.parametrize("seed", [4, 63, 2010])
def test_ten_years_of_decisions_stand_at_any_day_as_a_naive_model_has_them(seed: int) -> None:
    decisions = ten_years(seed)
    entries = [one.entry() for one in decisions]
    random = Random(seed)  # noqa: S311
    random.shuffle(entries)
    assert len(decisions) == 40
    assert len({code[:8] for one in decisions for _, code, _ in one.changes}) == 300
    assert {kind for one in decisions for kind, _, _ in one.changes} == {"moi", "sua-doi", "thay-the", "bai-bo"}
    span = (decisions[-1].in_force_from - FIRST_DAY).days
    assert span > 8 * 365
    days = [FIRST_DAY + timedelta(days=random.randint(0, span + 30)) for _ in range(180)]
    days += [one.in_force_from for one in decisions[:10]]
    days += [one.in_force_from - timedelta(days=1) for one in decisions[:10]]
    for day in days:
        assert derived(register_at(entries, day)) == naive(decisions, day), day


@pytest.mark.parametrize("seed", [4, 63, 2010])
def test_ten_years_of_decisions_without_a_contradiction_raise_no_doubt(seed: int) -> None:
    network = connect(Dataset(tuple(one.entry() for one in ten_years(seed))), date(2030, 1, 1))
    assert [fault.problem.message for fault in faults(network)] == []


# The three real decisions


def test_the_three_decisions_of_kon_tum_say_that_their_lists_are_unknown() -> None:
    network = connect(real_data(), date(2022, 9, 30))
    papers = {gap.decision.record.number: gap.since for gap in network.register.gaps}
    assert papers == {"404/QĐ-UBND": date(2022, 7, 12), "479/QĐ-UBND": date(2022, 8, 23)}
    of_measuring = network.register.gaps_of("Kon Tum", "tieu-chuan-do-luong-chat-luong")
    assert [gap.decision.record.number for gap in of_measuring] == ["404/QĐ-UBND", "479/QĐ-UBND"]
    assert network.register.states == {}
    assert {gap.decision.record.kind for gap in network.register.gaps} == {DecisionKind.LIST}
