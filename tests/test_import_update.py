"""Updates: what the paper changed is written, what an editor wrote stays, tasks are known by their words."""

from __future__ import annotations

import shutil
from pathlib import Path
from textwrap import dedent, indent
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.adaptors.cli import cchc
from generator.importers.draft import Doubt, Draft, Value
from generator.importers.update.findings import Fate
from generator.importers.update.revise import Revision, first_draft, revision
from generator.importers.update.trace import split_trace, trace_of, with_trace
from generator.loading.schema_walk import record_of
from generator.loading.yaml_reader import YamlReader
from generator.schema.base import Record, keys_of
from generator.schema.conclusion import Conclusion
from generator.schema.plan import Plan, PlanArea, Task
from generator.schema.result import Result as ResultPaper

ROOT = Path(__file__).parents[1]


def _task(number: str, words: str, **fields: str) -> Draft:
    task = Draft(Task)
    for name, value in {"number": number, "title": words, "text": words, **fields}.items():
        if name.endswith("units"):
            task.add(name, Value(value, 1))
        elif value:
            task.put(name, value, 1)
    return task


def _plan(*tasks: Draft, area: str = "the-che") -> Draft:
    plan = Draft(Plan)
    plan.put("year", "2025", 1)
    _section(plan, area, *tasks)
    return plan


def _section(plan: Draft, code: str, *tasks: Draft) -> None:
    area = Draft(PlanArea)
    area.put("area", code, 1)
    area.put("title", code.upper(), 1)
    for task in tasks:
        area.add("tasks", task)
    plan.add("areas", area)


MONITOR, REVIEW, INSPECT = (
    "Ban hành kế hoạch theo dõi thi hành pháp luật",
    "Rà soát văn bản đã ban hành",
    "Kiểm tra việc ban hành văn bản",
)


def _paper() -> Draft:
    return _plan(
        _task("1", MONITOR, lead_units="Thanh tra Sở", product="Kế hoạch", timing="Quý I/2025"),
        _task("2", REVIEW, lead_units="Văn phòng Sở", product="Báo cáo", timing="Tháng 6/2025"),
        _task("3", INSPECT, lead_units="Thanh tra Sở", product="Báo cáo kiểm tra", timing="Quý III/2025"),
    )


EDITED = dedent(
    """\
    nam: 2025
    linh_vuc:
      - ma: the-che
        ten: Thể chế
        nhiem_vu:
          # việc đầu năm
          - so: 1
            ten: Theo dõi thi hành pháp luật  # tên viết lại
            noi_dung: Ban hành kế hoạch theo dõi thi hành pháp luật
            chu_tri: [Thanh tra Sở]
            san_pham: Kế hoạch
            thoi_gian: Quý I/2025   # đã hỏi lại
            chi_tieu:
              - noi_dung: Số kế hoạch
                gia_tri: 1
                don_vi: kế hoạch
          - so: 2
            ten: Rà soát văn bản
            noi_dung: Rà soát văn bản đã ban hành
            chu_tri: Văn phòng Sở
            thoi_gian: Tháng 6/2025
          - ten: Kiểm tra việc ban hành văn bản
            so: 3
            noi_dung: Kiểm tra việc ban hành văn bản
            chu_tri: Thanh tra Sở
            san_pham: Báo cáo kiểm tra
            thoi_gian: Quý III/2025
            moc:
              - noi_dung: Báo cáo
                han: 30/9/2025
            ghi_chu: Gộp với kiểm tra nội bộ
    """
)
"""What an editor made of `_paper()`: names, a comment or two, a milestone, a product less, keys in another order."""


def _with_trace(text: str = EDITED, paper: Draft | None = None) -> str:
    return with_trace(text, trace_of(paper or _paper()))


def _body(found: Revision) -> str:
    return split_trace(found.text)[0]


def _told(found: Revision, *fates: Fate) -> list[tuple[str, str, str | None, str | None]]:
    wanted = fates or tuple(Fate)
    return [(one.fate.name, one.label, one.old, one.new) for one in found.findings if one.fate in wanted]


def test_the_same_paper_again_changes_nothing_and_tells_what_is_the_editors() -> None:
    found = revision(_with_trace(), _paper())
    assert found.text == _with_trace()
    assert _told(found) == [
        ("KEPT", "Lĩnh vực the-che › Tên mục", "Thể chế", "THE-CHE"),
        ("KEPT", "Nhiệm vụ 1 “Theo dõi thi hành pháp luật” › Nhiệm vụ", "Theo dõi thi hành pháp luật", MONITOR),
        ("KEPT", "Nhiệm vụ 2 “Rà soát văn bản” › Nhiệm vụ", "Rà soát văn bản", REVIEW),
        ("KEPT", "Nhiệm vụ 2 “Rà soát văn bản” › Sản phẩm", None, "Báo cáo"),
    ]


def test_only_what_the_paper_changed_is_written_and_the_comment_beside_it_stays() -> None:
    paper = _plan(
        _task("1", MONITOR, lead_units="Văn phòng Sở", product="Kế hoạch", timing="Quý II/2025"),
        *_paper().parts("areas")[0].parts("tasks")[1:],
    )
    found = revision(_with_trace(), paper)
    assert _body(found) == EDITED.replace("Quý I/2025   #", "Quý II/2025   #").replace(
        "[Thanh tra Sở]", '["Văn phòng Sở"]'
    )
    assert _told(found, Fate.WRITTEN) == [
        ("WRITTEN", "Nhiệm vụ 1 “Theo dõi thi hành pháp luật” › Đơn vị chủ trì", "Thanh tra Sở", "Văn phòng Sở"),
        ("WRITTEN", "Nhiệm vụ 1 “Theo dõi thi hành pháp luật” › Thời gian thực hiện", "Quý I/2025", "Quý II/2025"),
    ]


def test_where_paper_and_editor_both_changed_the_editors_stays_and_the_conflict_is_told_once() -> None:
    text = _with_trace(EDITED.replace("Tháng 6/2025", "Trước 30/6/2025"))
    first, _, last = _paper().parts("areas")[0].parts("tasks")
    paper = _plan(first, _task("2", REVIEW, lead_units="Văn phòng Sở", product="Báo cáo", timing="Tháng 7/2025"), last)
    found = revision(text, paper)
    label = "Nhiệm vụ 2 “Rà soát văn bản” › Thời gian thực hiện"
    assert _body(found) == split_trace(text)[0]
    assert _told(found, Fate.BY_HAND) == [("BY_HAND", label, "Trước 30/6/2025", "Tháng 7/2025")]
    again = revision(found.text, paper)
    assert again.text == found.text
    assert ("KEPT", label, "Trước 30/6/2025", "Tháng 7/2025") in _told(again)
    assert _told(again, Fate.BY_HAND) == []


NEW_TASK = _task("2", "Tập huấn soạn thảo văn bản", lead_units="Văn phòng Sở", product="Lớp", timing="Quý II/2025")


def _renumbered_paper() -> Draft:
    first, second, third = _paper().parts("areas")[0].parts("tasks")
    second.put("number", "3", 1)
    third.put("number", "4", 1)
    return _plan(first, NEW_TASK, second, third)


@pytest.mark.parametrize("text", [_with_trace(), EDITED], ids=["with a trace", "without"])
def test_a_renumbered_paper_moves_numbers_alone_and_puts_the_new_task_in_its_place(text: str) -> None:
    found = revision(text, _renumbered_paper())
    new = """\
          - so: 2
            ten: Tập huấn soạn thảo văn bản
            noi_dung: Tập huấn soạn thảo văn bản
            chu_tri: Văn phòng Sở
            san_pham: Lớp
            thoi_gian: Quý II/2025
    """
    added = indent(dedent(new), "      ")
    expected = EDITED.replace("so: 3", "so: 4").replace("      - so: 2\n", f"{added}      - so: 3\n")
    lone: list[tuple[str, str, str | None, str | None]] = []
    if text == EDITED:  # nothing tells that an editor took the product out, and put a target in
        lead = "        chu_tri: Văn phòng Sở\n"
        expected = expected.replace(f"{lead}        thoi", f"{lead}        san_pham: Báo cáo\n        thoi")
        lone = [("GONE", "Nhiệm vụ 1 “Theo dõi thi hành pháp luật” › Chỉ tiêu Số kế hoạch", None, None)]
    assert _body(found) == expected
    assert _told(found, Fate.MOVED, Fate.NEW, Fate.GONE) == [
        *lone,
        ("NEW", "Nhiệm vụ 2", None, "Tập huấn soạn thảo văn bản"),
        ("MOVED", "Nhiệm vụ 3 “Rà soát văn bản”", "2", "3"),
        ("MOVED", "Nhiệm vụ 4 “Kiểm tra việc ban hành văn bản”", "3", "4"),
    ]
    assert [(one.old, one.new) for one in found.renumbered] == [("2", "3"), ("3", "4")]
    assert revision(found.text, _renumbered_paper()).text == found.text


def test_a_text_reworded_and_renumbered_is_still_its_task() -> None:
    first, second, _ = _paper().parts("areas")[0].parts("tasks")
    third = _task("2", f"{INSPECT} tại các đơn vị trực thuộc", lead_units="Thanh tra Sở", timing="Quý III/2025")
    second.put("number", "3", 1)
    found = revision(_with_trace(), _plan(first, third, second))
    assert _body(found) == EDITED.replace("so: 3", "so: x").replace("so: 2", "so: 3").replace("so: x", "so: 2").replace(
        f"noi_dung: {INSPECT}\n", f"noi_dung: {INSPECT} tại các đơn vị trực thuộc\n"
    )
    assert ("GONE", "Nhiệm vụ 2 “Kiểm tra việc ban hành văn bản” › Sản phẩm", "Báo cáo kiểm tra", None) in _told(found)


def test_another_task_under_an_old_number_takes_nothing_from_the_old_one() -> None:
    first, second, _ = _paper().parts("areas")[0].parts("tasks")
    other = _task("3", "Xây dựng đề án vị trí việc làm", lead_units="Thanh tra Sở", timing="Quý III/2025")
    found = revision(_with_trace(), _plan(first, second, other))
    text = _body(found)
    assert text.startswith(EDITED[: EDITED.index("      - ten: Kiểm tra")])
    tasks = YamlReader(text, "").data["linh_vuc"][0]["nhiem_vu"]
    assert [(one["so"], one.get("ma"), one["ten"], one.get("ghi_chu")) for one in tasks] == [
        ("1", None, "Theo dõi thi hành pháp luật", None),
        ("2", None, "Rà soát văn bản", None),
        ("3", None, "Xây dựng đề án vị trí việc làm", None),
        ("3", "3-2", "Kiểm tra việc ban hành văn bản", "Gộp với kiểm tra nội bộ"),
    ]
    assert ("GONE", "Nhiệm vụ 3", INSPECT, None) in _told(found)
    assert revision(found.text, _plan(first, second, other)).text == found.text
    assert ("GONE", "Nhiệm vụ 3-2", INSPECT, None) in _told(revision(found.text, _plan(first, second, other)))


def test_a_task_of_the_editors_own_keeps_its_number_and_the_papers_gets_a_code() -> None:
    own = "      - so: 4\n        ten: Việc riêng của Sở\n"
    four = _task("4", "Đối thoại với doanh nghiệp")
    found = revision(_with_trace(EDITED + own), _plan(*_paper().parts("areas")[0].parts("tasks"), four))
    tasks = YamlReader(found.text, "").data["linh_vuc"][0]["nhiem_vu"]
    assert own in found.text
    assert {(one["so"], one.get("ma")) for one in tasks[3:]} == {("4", None), ("4", "4-2")}


def test_what_an_editor_took_out_does_not_come_back() -> None:
    text = _with_trace(EDITED[: EDITED.index("      - ten: Kiểm tra")])
    found = revision(text, _paper())
    assert found.text == text
    assert ("KEPT", "Nhiệm vụ 3", None, INSPECT) in _told(found)


def test_a_task_in_another_section_is_told_and_not_moved() -> None:
    first, second, third = _paper().parts("areas")[0].parts("tasks")
    paper = _plan(first, second)
    _section(paper, "cai-cach-tai-chinh-cong", third)
    found = revision(_with_trace(), paper)
    assert _body(found) == EDITED
    assert [(one.label, one.note) for one in found.findings if one.fate is Fate.BY_HAND] == [
        (
            "Nhiệm vụ 3 “Kiểm tra việc ban hành văn bản”",
            "văn bản xếp vào mục mới “CAI-CACH-TAI-CHINH-CONG”; chuyển cả khối nếu cần",
        )
    ]
    assert revision(found.text, paper).text == found.text


def test_a_new_section_comes_at_its_place_with_its_tasks() -> None:
    paper = Draft(Plan)
    paper.put("year", "2025", 1)
    _section(paper, "thu-tuc-hanh-chinh", _task("0.1", "Công bố danh mục thủ tục"))
    paper.add("areas", _paper().parts("areas")[0])
    found = revision(_with_trace(), paper)
    section = """\
      - ma: thu-tuc-hanh-chinh
        ten: THU-TUC-HANH-CHINH
        nhiem_vu:
          - so: 0.1
            ten: Công bố danh mục thủ tục
            noi_dung: Công bố danh mục thủ tục
    """
    assert _body(found) == EDITED.replace("linh_vuc:\n", "linh_vuc:\n" + indent(dedent(section), "  "))


def test_doubts_about_what_is_written_stand_above_it() -> None:
    first, second, third = _paper().parts("areas")[0].parts("tasks")
    third.put("timing", "Quý IV/2025", 9, Doubt("Văn bản ghi mục này hai lần trong một nhiệm vụ.", 9))
    found = revision(_with_trace(), _plan(first, second, third))
    comment = "        # cần xem (dòng 9): Văn bản ghi mục này hai lần trong một nhiệm vụ.\n"
    assert _body(found) == EDITED.replace("        thoi_gian: Quý III/2025", f"{comment}        thoi_gian: Quý IV/2025")


def test_a_slip_of_the_paper_that_the_loader_would_refuse_is_left_to_a_person() -> None:
    first, second, third = _paper().parts("areas")[0].parts("tasks")
    first.put("number", "một", 1)
    nameless = Draft(Task)
    nameless.put("text", "Nhiệm vụ chưa có số", 1)
    paper = _plan(first, second, third, nameless)
    found = revision(_with_trace(), paper)
    assert _body(found) == EDITED
    assert [one.new for one in found.findings if one.fate is Fate.BY_HAND] == ["một", "Nhiệm vụ chưa có số"]
    again = revision(found.text, paper)
    assert again.text == found.text
    assert _told(again, Fate.BY_HAND) == _told(found, Fate.BY_HAND), "it is told until it is done"


LISTED = dedent(
    """\
    nam: 2025
    muc_dich:
      # mục đích chung
      - Nâng cao chất lượng phục vụ
      - >-
        Đề cao trách nhiệm
        người đứng đầu
      - Lời của Sở
      - Giảm giấy tờ  # đã rõ
    linh_vuc: [{ma: the-che, nhiem_vu: [{so: 1, ten: Một việc}]}]
    """
)


def _listed(*purposes: str, timing: str = "") -> Draft:
    plan = _plan(_task("1", "Một việc", text="", timing=timing))
    for one in purposes:
        plan.add("purposes", Value(one, 1))
    return plan


def test_of_a_list_only_the_items_that_the_paper_changed_are_written() -> None:
    paper = ("Nâng cao chất lượng phục vụ", "Đề cao trách nhiệm người đứng đầu", "Giảm giấy tờ")
    text = with_trace(LISTED, trace_of(_listed(*paper)))
    found = revision(text, _listed("Mục đích mới", paper[0], "Đề cao trách nhiệm", "Giảm một nửa giấy tờ", "Thêm nữa"))
    assert _body(found) == LISTED.replace("  # mục đích chung\n", "  - Mục đích mới\n  # mục đích chung\n").replace(
        ">-\n    Đề cao trách nhiệm\n    người đứng đầu", "Đề cao trách nhiệm"
    ).replace("Giảm giấy tờ  # đã rõ\n", "Giảm một nửa giấy tờ  # đã rõ\n  - Thêm nữa\n")


def test_braces_brackets_and_foreign_line_ends_are_kept() -> None:
    text = with_trace(LISTED, trace_of(_listed())).replace("\n", "\r\n")
    found = revision(text, _listed(timing="Quý I, II"))
    assert found.text.replace("\r\n", "") == found.text.replace("\n", "").replace("\r", "")
    added = 'ten: Một việc, thoi_gian: "Quý I, II"'
    assert _body(found).replace("\r\n", "\n") == LISTED.replace("ten: Một việc", added)


def test_a_key_without_a_value_is_filled_where_it_stands() -> None:
    text = _with_trace(EDITED.replace("Tháng 6/2025", "Tháng 6/2025\n        san_pham:   # chưa rõ"))
    first, second, third = _paper().parts("areas")[0].parts("tasks")
    second.put("product", "Danh mục", 1)
    paper = _plan(first, second, third)
    old = _paper()
    del old.parts("areas")[0].parts("tasks")[1].values["product"]
    found = revision(with_trace(split_trace(text)[0], trace_of(old)), paper)
    assert "        san_pham: Danh mục   # chưa rõ\n" in found.text


def test_a_damaged_trace_counts_as_none_and_is_made_anew() -> None:
    damaged = _with_trace().replace("#~     nhiem_vu/2", "#~         nhiem_vu/2")
    found = revision(damaged, _paper())
    assert not found.has_trace
    assert revision(found.text, _paper()).has_trace


def test_without_a_trace_a_value_that_stands_is_written_only_by_a_named_choice() -> None:
    text = EDITED.replace("Tháng 6/2025", "Trước 30/6/2025")
    assert "thoi_gian: Trước 30/6/2025" in revision(text, _paper()).text
    trusted = revision(text, _paper(), trusts_paper=True)
    assert "thoi_gian: Tháng 6/2025" in trusted.text
    assert "ten: Rà soát văn bản\n" in trusted.text, "a name is the editor's all the same"


def _draft_from(record: type[Record], data: dict[str, Any]) -> Draft:
    """The draft of a paper that says just what a file says."""
    draft = Draft(record)
    for name, key in keys_of(record).items():
        value, inner = data.get(key), record_of(record, name)
        if isinstance(value, str):
            draft.put(name, value, 1)
        elif isinstance(value, dict) and inner:
            draft.values[name] = _draft_from(inner, value)
        for one in value if isinstance(value, list) else []:
            draft.add(name, _draft_from(inner, one) if inner and isinstance(one, dict) else Value(one, 1))
    return draft


REAL = [
    *((Plan, path) for path in sorted(ROOT.glob("plans/*/*/ke-hoach.yml"))),
    *((ResultPaper, path) for path in sorted(ROOT.glob("plans/*/*/ket-qua/*.yml"))),
    *((Conclusion, path) for path in sorted(ROOT.glob("plans/*/*/ket-luan/*.yml"))),
]


@pytest.mark.parametrize(("record", "path"), REAL, ids=lambda one: one.parent.name if isinstance(one, Path) else "")
def test_real_files_take_an_update_to_the_byte(record: type[Record], path: Path) -> None:
    text = path.read_text("utf-8")
    draft = _draft_from(record, YamlReader(text, "").data)
    traced = revision(text, draft).text
    assert split_trace(traced)[0] == text
    assert len(traced) < 1.4 * len(text), "a trace is small"
    changed = _append(draft)
    found = revision(traced, changed)
    assert [one for one in found.findings if one.fate is Fate.WRITTEN]
    assert revision(found.text, changed).text == found.text
    back = revision(found.text, draft)
    assert YamlReader(back.text, "").data == YamlReader(text, "").data
    assert _comments(back.text) == _comments(text)


def _comments(text: str) -> list[str]:
    return [line for line in split_trace(text)[0].split("\n") if line.lstrip().startswith("#")]


def _append(draft: Draft) -> Draft:
    """The same paper with a word more in many values."""
    new = Draft(draft.record, draft.line)
    for name, value in draft.values.items():
        if isinstance(value, Draft):
            new.values[name] = _append(value)
        elif isinstance(value, list):
            for one in value:
                new.add(name, _append(one) if isinstance(one, Draft) else one)
        else:
            grows = name in {"product", "timing", "text", "source"}
            new.values[name] = Value(f"{value.text} bổ sung", 1) if grows else value
    return new


def test_a_first_draft_bears_its_trace_below_everything_else() -> None:
    text = first_draft(_plan(_task("1", "Một việc", text="")))
    body, trace = split_trace(text)
    assert body.endswith("    nhiem_vu:\n      - so: 1\n        ten: Một việc\n")
    assert trace == trace_of(_plan(_task("1", "Một việc", text="")))
    assert [line for line in text.split("\n") if line.startswith("#~ ")][-3:] == [
        "#~ văn-bản nam:b2b2f1",
        "#~   linh_vuc/the-che ma:0ca575 ten:750d76",
        "#~     nhiem_vu/1 so:6b86b2 ten:dd7ba0",
    ]


PLAN_TEXT = dedent(
    """\
    KẾ HOẠCH
    Cải cách hành chính năm 2024
    II. NHIỆM VỤ
    1. Cải cách thể chế
    a) Rà soát văn bản quy phạm pháp luật:
    - Đơn vị chủ trì: Thanh tra Sở.
    - Sản phẩm: Báo cáo.
    - Thời gian thực hiện: Quý II năm 2024.
    """
)
SECOND = dedent(
    """\
    a) Tập huấn soạn thảo văn bản:
    - Đơn vị chủ trì: Thanh tra Sở.
    - Sản phẩm: Lớp tập huấn.
    - Thời gian thực hiện: Quý III năm 2024.
    """
)


@pytest.fixture
def department(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "plans", tmp_path / "plans")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "content").mkdir()
    (tmp_path / "ke-hoach.txt").write_text(PLAN_TEXT, encoding="utf-8")
    return tmp_path


def _import(root: Path, out: Path, *words: str) -> Result:
    paper = str(root / "ke-hoach.txt")
    return CliRunner().invoke(
        cchc, ["--root", str(root), "import", paper, "--agency", "skhcn-quang-ngai", "-o", str(out), *words]
    )


def test_an_update_proposes_units_that_nobody_knows_too(department: Path) -> None:
    out = department / "nhap.yml"
    _import(department, out)
    source = department / "ke-hoach.txt"
    source.write_text(PLAN_TEXT.replace("Quý II năm 2024.", "Quý II năm 2024.\n- Đơn vị phối hợp: Phòng Lạ."), "utf-8")
    told = _import(department, out, "--update").stderr
    assert "- ma: phong-la\n  ten: Phòng Lạ\n  loai: phong\n" in told


def test_the_command_shows_differences_and_writes_only_when_asked(department: Path) -> None:
    source, out = department / "ke-hoach.txt", department / "nhap.yml"
    _import(department, out)
    before = out.read_text("utf-8")
    source.write_text(PLAN_TEXT.replace("Quý II năm 2024", "Quý III năm 2024"), encoding="utf-8")
    shown = _import(department, out)
    assert "- Quý II năm 2024" in shown.stdout and "+ Quý III năm 2024" in shown.stdout
    assert "Chưa ghi gì" in shown.stderr
    assert out.read_text("utf-8") == before
    done = _import(department, out, "--update")
    assert done.exit_code == 0
    assert "1 chỗ ghi theo văn bản" in done.stderr
    new = split_trace(out.read_text("utf-8"))[0]
    assert new == split_trace(before)[0].replace("Quý II năm 2024", "Quý III năm 2024")
    again = _import(department, out, "--update")
    assert again.stdout == "Không khác bản hiện có.\n"
    assert split_trace(out.read_text("utf-8"))[0] == new


def test_papers_that_name_old_numbers_are_listed_with_their_places(department: Path) -> None:
    out = department / "plans/skhcn-quang-ngai/2024/ke-hoach.yml"
    assert _import(department, out).exit_code == 0
    result = out.parent / "ket-qua/quy-2.yml"
    result.parent.mkdir()
    result.write_text(
        "nam: 2024\nky: quy-2\nlinh_vuc:\n  - ma: the-che\ntien_do:\n  - {nhiem_vu: 1.a, trang_thai: dang-thuc-hien}\n",
        encoding="utf-8",
    )
    later = department / "plans/skhcn-quang-ngai/2025/ke-hoach.yml"
    later.parent.mkdir()
    later.write_text(
        "nam: 2025\nlinh_vuc:\n  - ma: the-che\n    nhiem_vu:\n      - so: 1.a\n        ten: Rà soát\n"
        "so_voi_nam_truoc:\n  cach_doc: chung-toi-doc\n  noi_tiep:\n    - {nhiem_vu: 1.a, nam_truoc: 1.a}\n",
        encoding="utf-8",
    )
    before = PLAN_TEXT.index("a) Rà soát")
    renumbered = PLAN_TEXT[:before] + SECOND + PLAN_TEXT[before:].replace("a) Rà", "b) Rà")
    (department / "ke-hoach.txt").write_text(renumbered, encoding="utf-8")
    done = _import(department, out, "--update")
    assert done.exit_code == 0, done.output
    note = "ghi nhiệm vụ 1.a (“Rà soát văn bản quy phạm pháp luật”), nay là số 1.b"
    assert [line.strip() for line in done.stdout.split("\n") if "ghi nhiệm vụ" in line] == [
        f"plans/skhcn-quang-ngai/2024/ket-qua/quy-2.yml:6:16: {note}",
        f"plans/skhcn-quang-ngai/2025/ke-hoach.yml:10:34: {note}",
    ]
    assert "ghi nhiệm vụ" not in _import(department, out, "--update").stdout


def test_marks_and_line_ends_of_the_editors_machine_stay(department: Path) -> None:
    out = department / "nhap.yml"
    _import(department, out)
    foreign = b"\xef\xbb\xbf" + out.read_bytes().replace(b"\n", b"\r\n")
    out.write_bytes(foreign)
    (department / "ke-hoach.txt").write_text(PLAN_TEXT.replace("Quý II", "Quý I"), encoding="utf-8")
    assert _import(department, out, "--update").exit_code == 0
    body = foreign.decode().partition("#~")[0].replace("Quý II", "Quý I")
    assert out.read_bytes().decode().partition("#~")[0] == body


def test_a_file_with_an_error_is_refused_and_stays(department: Path) -> None:
    out = department / "nhap.yml"
    out.write_text("nam: [2024\n", encoding="utf-8")
    done = _import(department, out, "--update")
    assert done.exit_code == 1
    assert out.read_text("utf-8") == "nam: [2024\n"
