"""When a paper came onto the site, from the repository's history; five working days are allowed."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.adaptors.cli import cchc
from generator.adaptors.repository import first_days
from tests.drawn import AGENCY

CODE = AGENCY.split("ma: ")[1].split()[0].strip(",}")
HOLIDAYS = """
cac_nam:
  - nam: 2027
    nguon: Thông báo mẫu
    ngay_nghi: [{ten: Nghỉ mẫu, tu_ngay: 01/01/2027}]
"""
PLAN = """
nam: 2027
ngay_ban_hanh: 04/01/2027
linh_vuc:
  - ma: the-che
    nhiem_vu: [{so: 1.a, ten: Rà soát văn bản, thoi_gian: Quý I}]
"""
RESULT = """
nam: 2027
ky: quy-1
tinh_den_ngay: 05/4/2027
linh_vuc:
  - ma: the-che
    ket_qua: [{noi_dung: Sở rà soát.}]
"""
FILE = f"plans/{CODE}/2027/ke-hoach.yml"


def _git(root: Path, *words: str, at: str = "") -> None:
    day = {"GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at} if at else {}
    who = ("-c", "user.name=A", "-c", "user.email=a@b.vn", "-c", "init.defaultBranch=main")
    subprocess.run(["git", *who, "-C", str(root), *words], check=True, capture_output=True, env=os.environ | day)


def _add(root: Path, file: str, text: str, at: str) -> None:
    (root / file).parent.mkdir(parents=True, exist_ok=True)
    (root / file).write_text(text, "utf-8")
    if at:
        _git(root, "add", "-A")
        _git(root, "commit", "-m", "x", at=at)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    _git(tmp_path, "init")
    (tmp_path / "mkdocs.yml").write_text("site_name: Mẫu\n", "utf-8")
    _add(tmp_path, "plans/co-quan.yml", AGENCY, "2027-01-01T08:00:00+07:00")
    return tmp_path


def _status(root: Path, as_of: str) -> list[dict[str, object]] | None:
    answer = CliRunner().invoke(cchc, ["--root", str(root), "status", "--format", "json", "--as-of", as_of])
    assert answer.exit_code == 0, answer.output
    found: list[dict[str, object]] | None = json.loads(answer.output)["publication"]
    return found


@pytest.mark.parametrize(
    ("at", "day", "took"),
    [
        ("2027-01-11T10:00:00+07:00", "2027-01-11", 5),  # Monday to Monday
        ("2027-01-11T20:00:00+00:00", "2027-01-12", 6),  # already Tuesday in Viet Nam
    ],
)
def test_working_days_are_counted_to_the_day_in_viet_nam(root: Path, at: str, day: str, took: int) -> None:
    _add(root, FILE, PLAN, at)
    _add(root, FILE, PLAN + "muc_dich: [Sửa sau]\n", "2027-02-01T08:00:00+07:00")  # a later change is no publication
    (told,) = _status(root, "2027-02-02") or [{}]
    assert (told["file"], told["published_on"], told["working_days"]) == (FILE, day, took)


def test_what_is_not_in_the_repository_yet_is_told_with_its_last_day(root: Path) -> None:
    _add(root, FILE, PLAN, "2027-01-05T08:00:00+07:00")
    _add(root, f"plans/{CODE}/2027/ket-qua/quy-1.yml", RESULT, "")
    _add(root, "plans/ngay-nghi.yml", HOLIDAYS, "")
    text = CliRunner().invoke(cchc, ["--root", str(root), "status", "--as-of", "2027-04-07"]).output
    assert "Công khai chậm hoặc chưa công khai, trong một năm: 1" in text
    assert "văn bản ngày 05/04/2027" in text
    assert "chưa lưu vào kho, công khai trước hết 12/04/2027" in text


def test_a_clone_without_its_history_says_nothing(root: Path, tmp_path: Path) -> None:
    _add(root, FILE, PLAN, "2027-01-05T08:00:00+07:00")
    _add(root, "content/gioi-thieu.md", "# Giới thiệu\n", "2027-01-06T08:00:00+07:00")
    part = tmp_path / "mot-phan"
    subprocess.run(["git", "clone", "-q", "--depth", "1", f"file://{root}", str(part)], check=True)
    assert first_days(part) is None
    assert first_days(tmp_path / "khong-co") is None
    assert _status(part, "2027-02-02") is None
