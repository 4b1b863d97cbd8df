"""What a paper is, by its title, the heads of its tables and the form of its items; and papers of several parts."""

from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importers.balance import balance, closed
from generator.importers.draft import Draft, Import, Value, all_doubts
from generator.importers.kinds import readings
from generator.importers.lines import RefusedError, SourceDocument
from generator.importers.plans.plan import import_plan
from generator.importers.reading.pipe_tables import with_tables
from generator.importers.reading.text_reader import read_text
from generator.importers.run import draft_of
from tests.tools import many


def paper(text: str) -> SourceDocument:
    return SourceDocument("giay.md", tuple(with_tables(read_text(dedent(text).encode()))))


def plan_of(text: str) -> Import:
    document = paper(text)
    found = closed(document, import_plan(document, None, None))
    assert balance(document, found).missing == 0
    return found


def texts(draft: Draft, name: str) -> list[str]:
    value = draft.values.get(name, [])
    return [one.text for one in (value if isinstance(value, list) else [value]) if isinstance(one, Value)]


def tasks(found: Import) -> list[str]:
    """number | chủ trì | phối hợp | thời gian."""
    return [
        " | ".join(
            [task.text_of("number") or "?", *("; ".join(texts(task, name)) for name in _SHOWN)],
        )
        for area in found.draft.parts("areas")
        for task in area.parts("tasks")
    ]


_SHOWN = ("lead_units", "supporting_units", "timing")
TASK_TABLE = "| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Việc | Sở A | Quý I |"
DONE_TABLE = (
    "| STT | Nhiệm vụ | Cơ quan chủ trì | Kết quả thực hiện |\n|---|---|---|---|\n| 1 | Việc | Sở A | Đã xong |"
)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (TASK_TABLE, ["plan"]),
        (DONE_TABLE, ["result"]),
        (f"PHỤ LỤC\nDANH MỤC NHIỆM VỤ NĂM 2027\n{TASK_TABLE}", ["plan"]),
        (f"KẾ HOẠCH\nCải cách hành chính năm 2027\n{TASK_TABLE}", ["plan"]),
        (f"BÁO CÁO\nKết quả cải cách hành chính quý I năm 2027\n{DONE_TABLE}", ["result"]),
        (f"BÁO CÁO\nKết quả cải cách hành chính quý I năm 2027\n{TASK_TABLE}", ["plan"]),
        (f"KẾ HOẠCH\nCải cách hành chính năm 2027\n{DONE_TABLE}", ["result"]),
        (f"QUYẾT ĐỊNH\nVề việc khác\n{TASK_TABLE}", []),
        ("KẾ HOẠCH\nCải cách hành chính năm 2027\nII. NHIỆM VỤ\n1. Văn phòng\n- Rà soát thủ tục.", ["plan"]),
        ("KẾ HOẠCH\nTrồng cây năm 2027\nII. NHIỆM VỤ\n1. Văn phòng\n- Trồng cây.", []),
    ],
)
def test_title_heads_and_form_tell_the_kind(text: str, kinds: list[str]) -> None:
    assert [one.kind.value for one in readings(paper(text))] == kinds


def test_in_doubt_both_readings_are_named_with_what_speaks_for_them() -> None:
    with pytest.raises(RefusedError) as refused:
        draft_of(paper(f"{TASK_TABLE}\n\n{DONE_TABLE}"))
    assert str(refused.value) == (
        "đọc được theo hai cách; hãy chọn --kind plan (có bảng nhiệm vụ với đơn vị chủ trì) "
        "hoặc --kind result (có bảng nhiệm vụ với kết quả thực hiện)."
    )


DECISION = """
    ỦY BAN NHÂN DÂN TỈNH VÍ DỤ
    Số: 15/QĐ-UBND
    Ví Dụ, ngày 10 tháng 01 năm 2027
    QUYẾT ĐỊNH
    Ban hành Kế hoạch cải cách hành chính năm 2027
    CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
    Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;
    Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 03/TTr-SNV ngày 06/01/2027.
    QUYẾT ĐỊNH:
    Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2027.
    Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
    Nơi nhận:
    - Như Điều 2;
    - Lưu: VT.
    TM. ỦY BAN NHÂN DÂN
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    [đã ký]
    Trần Văn Mẫu
"""
ENCLOSED = """
    KẾ HOẠCH
    Cải cách hành chính năm 2027
    (Kèm theo Quyết định số 15/QĐ-UBND ngày 10 tháng 01 năm 2027)
    I. MỤC ĐÍCH, YÊU CẦU
    1. Mục đích
    - Giảm thời gian chờ của người dân.
    II. NHIỆM VỤ
    1. Cải cách thể chế
    a) Lập kế hoạch kiểm tra văn bản
    - Đơn vị chủ trì: Sở Tư pháp
    - Thời gian: Quý I/2027
    III. TỔ CHỨC THỰC HIỆN
    1. Sở Nội vụ theo dõi, đôn đốc.
"""


def test_a_plan_behind_a_decision_is_read_whole_with_the_decisions_number_and_signer() -> None:
    draft = plan_of(dedent(DECISION) + dedent(ENCLOSED)).draft
    assert [draft.text_of(name) for name in ("title", "number", "issued_on", "source")] == [
        "Kế hoạch Cải cách hành chính năm 2027",
        "15/QĐ-UBND",
        "10/01/2027",
        "Quyết định số 15/QĐ-UBND ngày 10/01/2027",
    ]
    assert texts(draft, "legal_bases") == ["76/NQ-CP ngày 15/7/2021", "03/TTr-SNV ngày 06/01/2027"]
    assert texts(draft, "purposes") == ["Giảm thời gian chờ của người dân."]
    assert texts(draft, "implementation") == ["Sở Nội vụ theo dõi, đôn đốc."]
    signer = draft.values["signer"]
    assert isinstance(signer, Draft)
    assert [signer.text_of(name) for name in ("authority", "position", "name")] == [
        "TM. Ủy ban nhân dân KT. Chủ tịch",
        "Phó Chủ tịch",
        "Trần Văn Mẫu",
    ]


def test_the_annex_of_a_plan_stands_below_its_signature_and_is_read_too() -> None:
    text = f"{dedent(ENCLOSED)}GIÁM ĐỐC\nLê Thị Mẫu\nPHỤ LỤC I\nDANH MỤC NHIỆM VỤ NĂM 2027\n\n{TASK_TABLE}\n"
    assert tasks(plan_of(text)) == ["1.a | Sở Tư pháp |  | Quý I/2027", "2.1 | Sở A |  | Quý I"]


def test_an_annex_alone_names_the_plan_it_belongs_to() -> None:
    text = f"PHỤ LỤC\nDANH MỤC NHIỆM VỤ NĂM 2027\n(Kèm theo Kế hoạch số 12/KH-SNV ngày 05/01/2027)\n\n{TASK_TABLE}\n"
    draft = plan_of(text).draft
    assert [draft.text_of(name) for name in ("number", "issued_on", "source", "title")] == [
        "12/KH-SNV",
        "05/01/2027",
        "Kế hoạch số 12/KH-SNV ngày 05/01/2027",
        "DANH MỤC NHIỆM VỤ NĂM 2027",
    ]
    assert texts(draft, "legal_bases") == []


@pytest.mark.parametrize(
    ("lines", "position", "name"),
    [
        ("KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\n[đã ký]\nNguyễn Văn Mẫu", "Phó Thủ tướng", "Nguyễn Văn Mẫu"),
        ("BÍ THƯ\nTrần Mẫu", "Bí thư", "Trần Mẫu"),
        ("TL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG\n(Đã ký)\nLÊ VĂN MẪU", "Chánh Văn phòng", "Lê Văn Mẫu"),
        ("CỤC TRƯỞNG\nTS. Phạm Thị Mẫu", "Cục trưởng", "TS. Phạm Thị Mẫu"),
    ],
)
def test_an_office_never_becomes_a_name(lines: str, position: str, name: str) -> None:
    signer = plan_of(f"{dedent(ENCLOSED)}{lines}\n").draft.values["signer"]
    assert isinstance(signer, Draft)
    assert (signer.text_of("position"), signer.text_of("name")) == (position, name)


PROSE = """
    KẾ HOẠCH
    Cải cách hành chính năm 2027
    II. NHIỆM VỤ
    1. Cải cách thể chế
    {points}
"""


@pytest.mark.parametrize(
    ("point", "task"),
    [
        (
            "a) Giao Sở Tư pháp chủ trì, phối hợp với các sở, ban, ngành ban hành kế hoạch trong Quý I/2027.",
            "1.a | Sở Tư pháp | các sở, ban, ngành | trong Quý I/2027",
        ),
        (
            "a) Sở Nội vụ chủ trì, phối hợp với Văn phòng UBND tỉnh trình đề án trước ngày 30/6/2027.",
            "1.a | Sở Nội vụ | Văn phòng UBND tỉnh | trước ngày 30/6/2027",
        ),
        (
            "a) Rà soát văn bản. Thanh tra Sở chủ trì, các phòng phối hợp. Hoàn thành trong tháng 9/2027.",
            "1.a | Thanh tra Sở | các phòng | trong tháng 9/2027",
        ),
        (
            "a) Rà soát văn bản (Chủ trì: Sở Tư pháp; phối hợp: các sở; thời gian: Quý II).",
            "1.a | Sở Tư pháp | các sở | Quý II",
        ),
        ("a) Rà soát văn bản thường xuyên.", "1.a |  |  | thường xuyên"),
    ],
)
def test_a_sentence_tells_who_leads_and_until_when(point: str, task: str) -> None:
    assert tasks(plan_of(PROSE.format(points=point))) == [task]


def test_a_sentence_that_says_who_leads_and_is_not_understood_is_a_doubt() -> None:
    found = plan_of(PROSE.format(points="a) Việc này do người có trách nhiệm chủ trì."))
    assert "Câu nói ai chủ trì mà máy không đọc ra; ghi “chu_tri”." in [one.message for one in all_doubts(found.draft)]


def test_bullets_below_the_name_of_a_unit_are_its_tasks() -> None:
    text = """
        KẾ HOẠCH
        Cải cách hành chính năm 2027
        II. PHÂN CÔNG NHIỆM VỤ
        1. Văn phòng Sở
        - Lập kế hoạch kiểm tra, hoàn thành trong Quý I/2027.
        - Rà soát thủ tục nội bộ, hoàn thành trước ngày 30/6/2027.
        2. Phòng Kế hoạch - Tài chính:
        - Công khai dự toán trong Quý III/2027.
    """
    assert tasks(plan_of(text)) == [
        "1.1 | Văn phòng Sở |  | trong Quý I/2027",
        "1.2 | Văn phòng Sở |  | trước ngày 30/6/2027",
        "2.1 | Phòng Kế hoạch - Tài chính |  | trong Quý III/2027",
    ]


BELOW = ("PHỤ LỤC", "DANH MỤC chữ0", "(Kèm theo Kế hoạch này)", "I. chữ1", "1. chữ2", "a) chữ3", "- chữ4", "chữ5 chữ6.")


@given(st.lists(st.sampled_from(BELOW), min_size=1, max_size=10))
@settings(max_examples=many(200), deadline=None)
def test_no_line_below_a_signature_vanishes(lines: list[str]) -> None:
    document = paper(dedent(DECISION) + dedent(ENCLOSED) + "GIÁM ĐỐC\nLê Thị Mẫu\n" + "\n".join(lines))
    assert balance(document, closed(document, import_plan(document, None, 2027))).missing == 0
