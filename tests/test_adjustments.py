"""What was published of a plan changes only with a record that tells readers what it was before."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.adaptors.cli import cchc
from generator.build import build, silent_changes_since
from generator.problems import Problem
from tests.conftest import AS_OF

PLAN = "plans/skhcn/2022/ke-hoach.yml"
HEAD = "nam: 2022\nlinh_vuc:\n  - ma: the-che\n    nhiem_vu:\n"
TASK = """\
      - so: 1.a
        ten: Rà soát văn bản
        chu_tri: [Thanh tra Sở, Văn phòng Sở]
        san_pham: |
          Báo cáo
          và danh mục
        thoi_gian: Quý I năm 2022
        chi_tieu: [{noi_dung: Văn bản được rà soát, gia_tri: 100, don_vi: "%"}]
"""


def written(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def silent(base: Path, before: str, after: str) -> list[Problem]:
    written(base, {PLAN: HEAD + before})
    old = base.parent / "old"
    written(old, {PLAN: HEAD + before})
    written(base, {PLAN: HEAD + after})
    return list(silent_changes_since(old, base))


@pytest.mark.parametrize(
    ("before", "after", "key", "former"),
    [
        ("Quý I năm 2022", "Quý IV năm 2022", "thoi_gian", "Quý I năm 2022"),
        ("[Thanh tra Sở, Văn phòng Sở]", "Thanh tra Sở", "chu_tri", "Thanh tra Sở; Văn phòng Sở"),
        ("và danh mục", "và kế hoạch", "san_pham", "Báo cáo và danh mục"),
        ("ten: Rà soát", "ten: Thay thế", "ten", "Rà soát văn bản"),
        ("gia_tri: 100", "gia_tri: 90", "chi_tieu", "Văn bản được rà soát (Mức: đạt; Giá trị: 100; Đơn vị tính: %)"),
        ("        thoi_gian: Quý I năm 2022\n", "", "thoi_gian", "Quý I năm 2022"),
    ],
)
def test_what_the_message_says_to_write_is_what_satisfies_it(
    base: Path, before: str, after: str, key: str, former: str
) -> None:
    changed = TASK.replace(before, after)
    (found,) = silent(base, TASK, changed)
    assert found.code == "changed-without-adjustment"
    assert f"đã công bố là “{former}”" in found.message
    assert f"khoa: {key}, truoc: {former}," in found.hint
    record = f'        dieu_chinh: [{{khoa: {key}, truoc: "{former}", ngay: 10/3/2022, ly_do: Chờ số liệu}}]\n'
    assert silent(base, TASK, changed + record) == []
    other = record.replace(former, "Một điều khác")
    assert len(silent(base, TASK, changed + other)) == 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Quý I năm 2022", "quý I  năm 2022."),
        ("        san_pham: |\n          Báo cáo\n          và danh mục\n", "        san_pham: Báo cáo và danh mục\n"),
        ("        chu_tri", "        ghi_chu: Đã rà\n        phoi_hop: Văn phòng Sở\n        chu_tri"),
    ],
)
def test_the_same_words_written_otherwise_and_what_was_never_said_before_are_no_change(
    base: Path, before: str, after: str
) -> None:
    assert silent(base, TASK, TASK.replace(before, after)) == []


def adjusted(*told: str) -> str:
    lines = "".join(f"          - {{khoa: thoi_gian, truoc: {one}, ly_do: Chờ số liệu}}\n" for one in told)
    return f"        dieu_chinh:\n{lines}"


def test_a_value_may_come_back_and_an_old_adjustment_tells_nothing_of_a_new_change(base: Path) -> None:
    there, back = "Quý I năm 2022, ngay: 10/3/2022", "Quý II năm 2022, ngay: 10/4/2022"
    second = TASK.replace("Quý I năm", "Quý II năm") + adjusted(there)
    returned = TASK + adjusted(there, back)
    assert silent(base, second, returned) == []
    assert build(base, AS_OF).problems == ()
    third = returned.replace("thoi_gian: Quý I năm", "thoi_gian: Quý IV năm")
    (found,) = silent(base, returned, third)
    assert found.code == "changed-without-adjustment"


def test_a_task_that_moves_to_another_place_is_found_again_by_its_number(base: Path) -> None:
    other = TASK.replace("1.a", "1.b").replace("Rà soát", "Kiểm tra")
    assert silent(base, TASK + other, other + TASK) == []
    (gone,) = silent(base, TASK + other, other)
    assert (gone.code, "1.a (Rà soát văn bản)" in gone.message) == ("published-task-gone", True)


def test_the_tasks_page_shows_what_was_published_before_with_paper_day_and_reason(base: Path) -> None:
    record = (
        "        dieu_chinh:\n"
        "          - {khoa: thoi_gian, truoc: Quý I năm 2022, ngay: 10/3/2022, ly_do: Chờ số liệu,"
        " van_ban: 908/QĐ-UBND ngày 29/10/2018}\n"
    )
    written(base, {PLAN: HEAD + TASK.replace("Quý I năm", "Quý IV năm") + record})
    site = build(base, AS_OF)
    assert site.errors == ()
    (shown,) = (one.markdown for one in site.pages if one.path == "ke-hoach/skhcn/2022/nhiem-vu/1-a/index.md")
    assert "**10/03/2022** – Thời gian thực hiện trước đây công bố: “Quý I năm 2022”. Điều chỉnh theo [908" in shown
    assert "Lý do: Chờ số liệu." in shown


def test_check_against_a_commit_tells_the_deadline_that_changed_without_a_word(base: Path) -> None:
    written(base, {"mkdocs.yml": "site_name: Thử\n"})
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=t", "-c", "user.email=t@t", "commit", "-qm", "x"]):
        subprocess.run(["git", "-C", str(base), *words], check=True)
    plan = (base / PLAN).read_text("utf-8")
    written(base, {PLAN: plan.replace("Quý I năm 2022", "Quý III năm 2022")})
    said = CliRunner().invoke(cchc, ["--root", str(base), "check", "--against", "HEAD"])
    assert said.exit_code == 1
    assert "[changed-without-adjustment] “Thời gian thực hiện” của nhiệm vụ 1.a" in said.output
