"""Releases: readers see a whole site or the one before, whoever is stopped where; anybody can tell a whole site."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.adaptors.cli import cchc
from generator.adaptors.publishing.manifest import NAME, difference, read_manifest
from generator.adaptors.publishing.releases import Releases
from generator.adaptors.swap import locked
from tests.conftest import ROOT
from tests.drawn import AGENCY
from tests.server import BASE, served

pytestmark = pytest.mark.slow(reason="sites are built several times")
PAGE = "# Giới thiệu\n\nBản {edition}.\n"


def _git(root: Path, *words: str, at: str) -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@b.vn", "-c", "init.defaultBranch=main")
    when = {"GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at}
    subprocess.run(["git", *who, "-C", str(root), *words], check=True, capture_output=True, env=os.environ | when)


def _edition(root: Path, day: int) -> None:
    """The site as it is committed on a day of May 2027."""
    (root / "content/gioi-thieu.md").write_text(PAGE.format(edition=day), "utf-8")
    at = f"2027-05-{day:02}T08:00:00+07:00"
    _git(root, "add", "-A", at=at)
    _git(root, "commit", "-m", f"bản {day}", at=at)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    found = tmp_path / "kho"
    for file, text in {
        "plans/co-quan.yml": AGENCY,
        "content/gioi-thieu.md": PAGE.format(edition=0),
        "mkdocs.yml": (ROOT / "mkdocs.yml").read_text("utf-8"),
        ".gitignore": ".cache\n",
    }.items():
        (found / file).parent.mkdir(parents=True, exist_ok=True)
        (found / file).write_text(text, "utf-8")
    (found / ".cache").symlink_to(ROOT / ".cache")
    _git(found, "init", at="2027-05-01T08:00:00+07:00")
    _edition(found, 1)
    return found


def _run(root: Path, *words: str) -> Result:
    result = CliRunner().invoke(cchc, ["--root", str(root), *words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def _shown(home: Path) -> str:
    """What readers see."""
    return (home / "current/gioi-thieu/index.html").read_text("utf-8").split("Bản ")[1].split(".")[0]


def test_releases_stand_side_by_side_and_readers_go_back_and_on(root: Path, tmp_path: Path) -> None:
    home = tmp_path / "web"
    for day in (1, 2, 3):
        if day > 1:
            _edition(root, day)
        answer = _run(root, "publish", "--to", str(home), "--keep", "2")
        assert answer.exit_code == 0, answer.output
        assert _shown(home) == str(day)
    releases = Releases(home)
    assert [name[:10] for name in releases.names()] == ["2027-05-03", "2027-05-02"]
    assert "Không có gì mới" in _run(root, "publish", "--to", str(home)).output
    # Back; and what was left does not come again by itself.
    assert "đang xem lại 2027-05-02" in _run(root, "rollback", "--to", str(home)).output
    assert _shown(home) == "2"
    again = _run(root, "publish", "--to", str(home))
    assert (again.exit_code, "đã bị lùi lại ngày" in again.output) == (2, True)
    _edition(root, 4)
    assert _run(root, "publish", "--to", str(home)).exit_code == 0
    assert _shown(home) == "4"
    assert _run(root, "rollback", "--to", str(home), "2026-01-01-la").exit_code == 2


def test_an_older_commit_and_what_is_not_committed_are_published_only_by_force(root: Path, tmp_path: Path) -> None:
    home = tmp_path / "web"
    _edition(root, 2)
    assert _run(root, "publish", "--to", str(home)).exit_code == 0
    _git(root, "checkout", "-q", "HEAD~1", at="2027-05-03T08:00:00+07:00")
    older = _run(root, "publish", "--to", str(home))
    assert (older.exit_code, "bản mới hơn" in older.output, _shown(home)) == (2, True, "2")
    (root / "content/gioi-thieu.md").write_text(PAGE.format(edition=9), "utf-8")
    unsaved = _run(root, "publish", "--to", str(home))
    assert (unsaved.exit_code, "chưa lưu vào kho" in unsaved.output, _shown(home)) == (2, True, "2")
    assert _run(root, "publish", "--to", str(home), "--force").exit_code == 0
    assert _shown(home) == "9"
    # The same name again, with other content.
    (root / "content/gioi-thieu.md").write_text(PAGE.format(edition=10), "utf-8")
    assert _run(root, "publish", "--to", str(home), "--force").exit_code == 0
    assert _shown(home) == "10"
    assert difference(home / "current", read_manifest(home / "current")).is_none


def test_a_fault_in_the_data_or_another_command_leaves_what_readers_see(root: Path, tmp_path: Path) -> None:
    home = tmp_path / "web"
    assert _run(root, "publish", "--to", str(home)).exit_code == 0
    (root / "content/van-ban").mkdir()
    (root / "content/van-ban/a.yml").write_text("so_ky_hieu: 1/QĐ-UBND\nloai: quyet-dih\n", "utf-8")
    _edition(root, 2)
    assert _run(root, "publish", "--to", str(home)).exit_code == 1
    with locked(home / "current"):
        assert _run(root, "publish", "--to", str(home)).exit_code == 3
        assert _run(root, "rollback", "--to", str(home)).exit_code == 3
    assert _shown(home) == "1"
    assert [path.name for path in (home / "releases").iterdir() if path.name.startswith(".")] == []


def test_a_folder_of_somebody_else_is_not_touched(root: Path, tmp_path: Path) -> None:
    (tmp_path / "web").mkdir()
    (tmp_path / "web/cua-toi.txt").write_text("x", "utf-8")
    assert _run(root, "publish", "--to", str(tmp_path / "web")).exit_code == 2
    assert _run(root, "publish", "--to", str(root / "content")).exit_code == 2
    assert [path.name for path in (tmp_path / "web").iterdir()] == ["cua-toi.txt"]


@pytest.mark.parametrize("seconds", [0.3, 0.9, 1.5, 2.1, 2.7])
def test_a_killed_command_leaves_a_whole_site_and_the_next_one_completes(
    root: Path, tmp_path: Path, seconds: float
) -> None:
    home = tmp_path / "web"
    assert _run(root, "publish", "--to", str(home)).exit_code == 0
    _edition(root, 2)
    words = [sys.executable, "-m", "generator", "--root", str(root), "publish", "--to", str(home)]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as started:
        try:
            started.wait(seconds)
        except subprocess.TimeoutExpired:
            started.kill()
    site = home / "current"
    assert _shown(home) in ("1", "2")
    assert difference(site, read_manifest(site)).is_none
    assert _run(root, "publish", "--to", str(home)).exit_code == 0
    assert _shown(home) == "2"
    assert [path.name for path in (home / "releases").iterdir() if path.name.startswith(".")] == []


def test_scripts_and_styles_of_pages_in_open_browsers_stay(root: Path, tmp_path: Path) -> None:
    home = tmp_path / "web"
    assert _run(root, "publish", "--to", str(home)).exit_code == 0
    sheet = next((home / "current/assets/stylesheets").glob("trang.*.css"))
    own = root / "theme/overrides/assets/stylesheets"
    own.mkdir(parents=True)
    (own / "rieng.css").write_text(".md-typeset p { color: #123; }\n", "utf-8")
    config = root / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + "\nextra_css:\n  - assets/stylesheets/rieng.css\n", "utf-8")
    _edition(root, 2)
    assert _run(root, "publish", "--to", str(home)).exit_code == 0
    new = {path.name for path in (home / "current/assets/stylesheets").glob("trang.*.css")}
    assert sheet.name in new
    assert len(new) == 2
    assert difference(home / "current", read_manifest(home / "current")).is_none


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (None, "Nguyên vẹn"),
        ("flip", "đã đổi: gioi-thieu/index.html"),
        ("lose", "thiếu: gioi-thieu/index.html"),
        ("add", "thừa: la.html"),
        ("no manifest", "không phải trang do cchc dựng"),
        ("other manifest", "hỏng hoặc không phải của cchc"),
    ],
)
def test_each_file_that_is_not_as_it_was_built_is_named(
    golden_site: Path, root: Path, tmp_path: Path, spoil: str | None, told: str
) -> None:
    del golden_site  # so that the fonts are cut once
    site = tmp_path / "site"
    assert _run(root, "build", "--out", str(site)).exit_code == 0
    page = site / "gioi-thieu/index.html"
    if spoil == "flip":
        page.write_bytes(page.read_bytes()[:-1] + b" ")
    elif spoil == "lose":
        page.unlink()
    elif spoil == "add":
        (site / "la.html").write_text("x", "utf-8")
    elif spoil == "no manifest":
        (site / NAME).unlink()
    elif spoil == "other manifest":
        (site / NAME).write_text(json.dumps({"files": []}), "utf-8")
    answer = _run(root, "verify", str(site))
    assert told in answer.output
    assert (answer.exit_code == 0) == (spoil is None)


def test_a_stranger_verifies_a_site_over_the_net(golden_site: Path, root: Path) -> None:
    with served(golden_site) as address:
        assert address.endswith(BASE)
        answer = _run(root, "verify", address)
        assert answer.output.startswith("Nguyên vẹn: "), answer.output
        assert _run(root, "verify", f"{address}tthc/").exit_code != 0
