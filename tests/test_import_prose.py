"""Plans in prose: tasks below the unit or the time they belong to, and sentences that tell who leads and until when."""

from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importers.draft import Need, all_doubts
from generator.importers.papers.acting_units import acting_units, is_unit_name, told_to_lead
from generator.importers.plans.plan import import_plan
from tests.test_import_parts import paper, plan_of, tasks, texts, told
from tests.tools import many

PROSE = "KẾ HOẠCH\nCải cách hành chính năm 2027\nII. NHIỆM VỤ\n1. Cải cách thể chế\n"


@pytest.mark.parametrize(
    ("point", "task"),
    [
        ("a) Giao Sở Tư pháp chủ trì, phối hợp với các sở, ban, ngành ban hành kế hoạch trong Quý I/2027.",
         "1.a | Sở Tư pháp | các sở, ban, ngành | trong Quý I/2027"),
        ("a) Sở Nội vụ chủ trì, phối hợp với Văn phòng UBND tỉnh trình đề án trước ngày 30/6/2027.",
         "1.a | Sở Nội vụ | Văn phòng UBND tỉnh | trước ngày 30/6/2027"),
        ("a) Rà soát văn bản. Thanh tra Sở chủ trì, các phòng phối hợp. Hoàn thành trong tháng 9/2027.",
         "1.a | Thanh tra Sở | các phòng | trong tháng 9/2027"),
        ("a) Rà soát văn bản (Chủ trì: Sở Tư pháp; phối hợp: các sở; thời gian: Quý II).",
         "1.a | Sở Tư pháp | các sở | Quý II"),
        ("a) Rà soát văn bản (Sở Tư pháp chủ trì; xong trước 31/10/2027).",
         "1.a | Sở Tư pháp |  | xong trước 31/10/2027"),
        ("a) Rà soát văn bản, giao Cục Đường biển chủ trì, hoàn thành trong quý III năm 2027.",
         "1.a | Cục Đường biển |  | trong quý III năm 2027"),
        ("a) Rà soát văn bản do Viện Hải dương chủ trì, phối hợp Bộ Công an kết nối dữ liệu.",
         "1.a | Viện Hải dương | Bộ Công an | "),
        ("a) Giao Sở Y tế, Sở Nội vụ và UBND các xã chủ trì khảo sát, quý II và quý IV.",
         "1.a | Sở Y tế; Sở Nội vụ; UBND các xã |  | quý II và quý IV"),
        ("a) Cơ quan chủ trì là Ban Quản lý Khu kinh tế.", "1.a | Ban Quản lý Khu kinh tế |  | "),
        ("a) Bảo hiểm xã hội tỉnh làm đầu mối, chủ trì công khai hồ sơ thường xuyên.",
         "1.a | Bảo hiểm xã hội tỉnh |  | thường xuyên"),
        ("a) Phòng Công trình chủ trì sửa quy trình, hằng quý.", "1.a | Phòng Công trình |  | hằng quý"),
        # a plan of every year is no time of the task
        ("a) Xây dựng kế hoạch hằng năm của Sở.", "1.a |  |  | "),
        # what begins like a name and is none
        ("a) Ban hành kế hoạch kiểm tra công vụ.", "1.a |  |  | "),
        ("a) Tổ chức tập huấn; báo cáo kết quả thực hiện.", "1.a |  |  | "),
        ("a) Thanh tra việc chấp hành kỷ luật, chủ trì cuộc họp.", "1.a |  |  | "),
    ],
)  # fmt: skip
def test_a_sentence_tells_who_leads_and_until_when(point: str, task: str) -> None:
    assert tasks(plan_of(PROSE + point)) == ["[the-che]", task]


def test_what_was_read_in_a_sentence_is_one_doubt_that_quotes_it() -> None:
    found = plan_of(
        f"{PROSE}a) Rà soát văn bản. Giao Sở Tư pháp chủ trì, phối hợp với các sở. Xong trong tháng 9/2027."
    )
    assert [(one.message, one.source) for one in all_doubts(found.draft) if "trong câu" in one.message] == [
        (
            "Máy đọc đơn vị chủ trì, đơn vị phối hợp, thời gian trong câu, văn bản không ghi thành mục riêng; xem lại.",
            "Giao Sở Tư pháp chủ trì, phối hợp với các sở. Xong trong tháng 9/2027.",
        )
    ]


@pytest.mark.parametrize(
    "point",
    [
        "a) Việc này do người có trách nhiệm chủ trì.",
        "a) Rà soát văn bản:\n- Cử người chủ trì từng việc.",
        "a) Rà soát văn bản (ai chủ trì sẽ nêu sau).",
    ],
)
def test_a_task_that_says_somebody_leads_and_names_nobody_is_always_a_doubt(point: str) -> None:
    assert "Câu nói ai chủ trì mà máy không đọc ra; ghi “chu_tri”." in told(plan_of(PROSE + point), Need.WRITE)


WORDS = ("giao", "Giao", "Sở Y tế", "Phòng Một", "Ban hành", "các phòng", "chủ trì", "Chủ trì:", "phối hợp",
         "với", "rà soát", "do", "là", "(", ")", ";", ",", ".", "thực hiện", "trong quý II")  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=14))
@settings(max_examples=many(200), deadline=None)
def test_whoever_is_said_to_lead_is_found_or_asked_for(words: list[str]) -> None:
    found = import_plan(paper(f"{PROSE}a) Việc {' '.join(words)}"), None, 2027)
    for area in found.draft.parts("areas"):
        for task in area.parts("tasks"):
            says = any("chủ trì" in text.lower() for text in texts(task, "text"))
            has_lead = {"lead_units", "acting_units"} & set(task.values)
            asked = any("ghi “chu_tri”" in one.message for one in task.doubts)
            assert not says or has_lead or asked


@pytest.mark.parametrize(
    ("text", "leading", "supporting"),
    [
        ("Ban hành kế hoạch kiểm tra.", (), ()),
        ("Tổ chức tập huấn.", (), ()),
        ("Báo cáo kết quả thực hiện.", (), ()),
        ("Viện dẫn văn bản phải đúng.", (), ()),
        ("Trường hợp có vướng mắc, báo cáo.", (), ()),
        ("Quỹ đất cần được rà soát.", (), ()),
        ("Bộ tiêu chí phải rõ.", (), ()),
        ("Ban Tiếp công dân tiếp nhận đơn.", ("Ban Tiếp công dân",), ()),
        ("Các bộ, ngành rà soát.", ("Các bộ, ngành",), ()),
        ("Kho bạc Nhà nước báo cáo.", ("Kho bạc Nhà nước",), ()),
        ("Bộ Nội vụ chủ trì xây dựng, phối hợp với Bộ Tư pháp và Cục Cầu thẩm tra.", ("Bộ Nội vụ",),
         ("Bộ Tư pháp", "Cục Cầu")),
    ],
)  # fmt: skip
def test_a_word_that_begins_like_a_body_is_told_from_one(
    text: str, leading: tuple[str, ...], supporting: tuple[str, ...]
) -> None:
    acting = acting_units(text)
    assert (acting.leading, acting.supporting) == (leading, supporting)


@pytest.mark.parametrize(
    ("heading", "is_name"),
    [
        ("Văn phòng Sở", True),
        ("Phòng Kế hoạch - Tài chính:", True),
        ("SỞ CẢNG BIỂN", True),
        ("UBND các xã, phường", True),
        ("Các phòng chuyên môn", True),
        ("Phòng Công trình", True),
        ("Ban hành văn bản", False),
        ("BAN HÀNH VĂN BẢN", False),
        ("Tổ chức bộ máy", False),
        ("TỔ CHỨC THỰC HIỆN", False),
        ("Báo cáo", False),
        ("Đơn vị chủ trì", False),
        ("Phòng, chống tham nhũng", False),
        ("Sở hữu trí tuệ", False),
        ("Sở Nội vụ theo dõi, đôn đốc", False),
        ("Thanh tra việc chấp hành kỷ luật", False),
    ],
)
def test_a_heading_that_is_only_a_name_is_told_from_one_that_says_more(heading: str, is_name: bool) -> None:
    assert is_unit_name(heading) is is_name


def test_the_word_of_a_paper_that_was_given_a_task_is_no_order() -> None:
    assert told_to_lead("Nội dung đã giao Sở Nội vụ tại văn bản trước") == ()


BY_UNIT = """
    KẾ HOẠCH
    Cải cách hành chính năm 2027
    II. PHÂN CÔNG NHIỆM VỤ
    1. Văn phòng Sở
    - Lập kế hoạch kiểm tra, hoàn thành trong Quý I/2027.
    - Rà soát thủ tục nội bộ.
    + Gồm cả thủ tục nội bộ.
    2. Phòng Kế hoạch - Tài chính:
    a) Công khai dự toán trong Quý III/2027.
    b) Báo cáo tự chủ. Chủ trì: Kế toán trưởng. Phối hợp: Văn phòng Sở.
    III. TỔ CHỨC THỰC HIỆN
    1. Văn phòng Sở
    - Theo dõi, đôn đốc.
"""


def test_below_the_name_of_a_unit_stand_its_tasks_and_below_the_implementation_none() -> None:
    found = plan_of(BY_UNIT)
    assert tasks(found) == [
        "[?]",
        "1.1 | Văn phòng Sở |  | trong Quý I/2027",
        "1.2 | Văn phòng Sở |  | ",
        "2.a | Phòng Kế hoạch - Tài chính |  | trong Quý III/2027",
        "2.b | Kế toán trưởng | Văn phòng Sở | ",
    ]
    assert texts(found.draft, "implementation") == ["Văn phòng Sở", "Theo dõi, đôn đốc."]
    assert "2 nhiệm vụ có số do máy đặt; văn bản không ghi đúng số ấy: 1.1, 1.2." in told(found)
    assert any(one.startswith("Các nhiệm vụ này không nằm dưới đề mục lĩnh vực nào; ghi “ma”") for one in told(found))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # parts that are units
        ("I. SỞ CẢNG BIỂN\n1. Cấp phép đúng hạn.\n2. Sở Cảng biển công khai phí.\nII. CHI CỤC ĐO ĐẠC\n1. Đo vẽ lại.",
         ["[?]", "1.1 | Sở Cảng biển |  | ", "1.2 | Sở Cảng biển |  | ", "2.1 | CHI CỤC ĐO ĐẠC |  | "]),
        # headings without a number
        ("II. NHIỆM VỤ\nVăn phòng Sở:\n- Đăng tin.\nThanh tra Sở:\n- Kiểm tra.\n- Kết luận.",
         ["[?]", "1.1 | Văn phòng Sở |  | ", "2.1 | Thanh tra Sở |  | ", "2.2 | Thanh tra Sở |  | "]),
        # units inside an area, and a unit among areas
        ("II. NHIỆM VỤ\n1. Cải cách thể chế\na) Phòng Pháp chế\n- Rà soát.\n- Kiểm tra.\nb) Phòng Cầu:\n- Sửa đổi.",
         ["[the-che]", "1.1 | Phòng Pháp chế |  | ", "1.2 | Phòng Pháp chế |  | ", "1.3 | Phòng Cầu |  | "]),
        ("II. NHIỆM VỤ\n1. Cải cách thể chế\na) Rà soát\n- Chủ trì: Sở Một\n2. Phòng Kỹ thuật\n- Mở dữ liệu.\n"
         "3. Chuyển đổi số\na) Nâng cấp\n- Chủ trì: Sở Hai",
         ["[the-che]", "1.a | Sở Một |  | ", "[?]", "2.1 | Phòng Kỹ thuật |  | ", "[chinh-quyen-so] Chuyển đổi số",
          "3.a | Sở Hai |  | "]),
        # by time
        ("II. NHIỆM VỤ\nQuý I:\n- Ban hành quy chế (Phòng Một chủ trì).\nTháng 5/2027:\n"
         "- Tập huấn. Thời gian: 20/5/2027.\n- Sơ kết.",
         ["[?]", "1.1 | Phòng Một |  | Quý I", "2.1 |  |  | 20/5/2027", "2.2 |  |  | Tháng 5/2027"]),
        # a list of bullets and nothing else
        ("II. NHIỆM VỤ\nTập trung các việc sau:\n- Mở chuyên mục.\n- Làm phóng sự. Chủ trì: Phòng Tin.",
         ["[?]", "1 |  |  | ", "2 | Phòng Tin |  | "]),
        # a short plan without headings
        ("UBND xã ban hành Kế hoạch như sau:\n1. Rà soát thủ tục (Văn phòng chủ trì).\n2. Sơ kết. Chủ trì: Phòng Tin.",
         ["[?]", "1 | Văn phòng |  | ", "2 | Phòng Tin |  | "]),
        # paragraphs below an area, each with its own lead
        ("II. NHIỆM VỤ\n1. Cải cách thể chế\nRà soát quy chế làm việc, giao Phòng Một chủ trì.\n"
         "Sửa quy trình, giao Phòng Hai chủ trì.\nIII. THỰC HIỆN",
         ["[the-che]", "1.1 | Phòng Một |  | ", "1.2 | Phòng Hai |  | "]),
        # numbers of Party papers
        ("II- NHIỆM VỤ, GIẢI PHÁP\n1- Cải cách thể chế\n1.1- Giao Văn phòng Đảng ủy chủ trì rà soát quy chế.",
         ["[the-che]", "1.1 | Văn phòng Đảng ủy |  | "]),
        # units below a task have parts of it
        ("II. NHIỆM VỤ\n1. Cải cách thể chế\na) Kiểm tra công vụ\n- Văn phòng Sở:\n+ Lập kế hoạch.\n- Thanh tra Sở:\n"
         "+ Kết luận.",
         ["[the-che]", "1.a |  |  | "]),
        # a task that is called like a unit has its own labels
        ("II. NHIỆM VỤ\n1. Cải cách thể chế\na) Trung tâm Điều hành thông minh\n- Chủ trì: Sở Một\n- Thời gian: Quý II",
         ["[the-che]", "1.a | Sở Một |  | Quý II"]),
    ],
)  # fmt: skip
def test_what_stands_above_tasks_is_said_in_each(text: str, expected: list[str]) -> None:
    assert tasks(plan_of(f"KẾ HOẠCH\nCải cách hành chính năm 2027\n{text}\n")) == expected


def test_a_plan_that_has_only_an_implementation_by_units_has_its_tasks_there_with_a_doubt() -> None:
    found = plan_of(dedent(BY_UNIT).replace("II. PHÂN CÔNG NHIỆM VỤ", "II. TỔ CHỨC THỰC HIỆN").partition("III.")[0])
    assert len(tasks(found)) == 5
    assert told(found, Need.CHOOSE) == [
        "Văn bản không có phần nhiệm vụ; hiểu việc của từng đơn vị ở phần tổ chức thực hiện là nhiệm vụ."
    ]


HEADINGS = ("Văn phòng Sở", "SỞ CẢNG BIỂN", "Phòng Một:", "UBND các xã", "Quý II:", "Cải cách thể chế", "Tập huấn")
MARKS = ("{}. ", "{}) ", "- ", "")
BULLETS = ("- ", "+ ", "a) ", "b) ", "1. ", "1.1. ", "")


@given(
    st.lists(st.tuples(st.sampled_from(MARKS), st.sampled_from(HEADINGS),
                       st.lists(st.sampled_from(BULLETS), max_size=4)), min_size=1, max_size=5)
)  # fmt: skip
@settings(max_examples=many(200), deadline=None)
def test_whatever_heads_the_tasks_every_line_is_kept_once(drawn: list[tuple[str, str, list[str]]]) -> None:
    lines, count = ["KẾ HOẠCH", "Cải cách hành chính năm 2027", "II. NHIỆM VỤ"], 0
    for at, (mark, heading, bullets) in enumerate(drawn, start=1):
        lines.append(mark.format(at) + heading)
        for bullet in bullets:
            count += 1
            lines.append(f"{bullet}việc{count} làm ngay.")
    found = import_plan(paper("\n".join(lines)), None, 2027)
    kept = [text for area in found.draft.parts("areas") for task in area.parts("tasks")
            for one in (task, *task.parts("subtasks")) for text in texts(one, "text")]  # fmt: skip
    placed = " ".join(kept)
    areas = [area.text_of("title") or "" for area in found.draft.parts("areas")]
    told_too = " ".join(
        [*areas, *(line.text for line in found.unplaced), *(one.source for one in all_doubts(found.draft))]
    )
    for at in range(1, count + 1):
        word = f"việc{at} "
        assert placed.count(word) <= 1
        assert word in f"{placed} {told_too}"
