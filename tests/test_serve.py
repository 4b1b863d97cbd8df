"""The preview takes up changes, and shows problems in the browser."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.slow(reason="waits until a running preview has seen a change")
PATIENCE = 60
"""Seconds after which a change counts as not taken up; it comes within two."""


class Preview:
    """A running `cchc serve` over a copy of the small department."""

    def __init__(self, root: Path, address: str) -> None:
        self.root = root
        self.address = address

    def shows(self, path: str, text: str) -> bool:
        """Whether the page comes to hold the text before patience ends."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if text in self._page(path):
                return True
            time.sleep(0.1)
        return False

    def _page(self, path: str) -> str:
        try:
            with urllib.request.urlopen(self.address + path, timeout=5) as answer:  # noqa: S310
                return str(answer.read().decode())
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return ""


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    root = tmp_path_factory.mktemp("preview")
    shutil.copytree(ROOT / "tests/golden/input", root, dirs_exist_ok=True)
    for name in ("theme", "generator"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", root)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "generator", "serve", "--port", str(port)]
    process = subprocess.Popen(command, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield Preview(root, f"http://127.0.0.1:{port}/cchc/")
    finally:
        process.terminate()
        process.wait(timeout=20)


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_change_of_data_content_template_or_code_reaches_the_page(preview: Preview) -> None:
    plan = "ke-hoach/so-mau/2024/"
    assert preview.shows(plan, "Rà soát văn bản")
    _edit(preview.root / "plans/so-mau/2024/ke-hoach.yml", "Rà soát văn bản", "Rà soát mọi văn bản")
    assert preview.shows(plan, "Rà soát mọi văn bản")
    _edit(preview.root / "content/gioi-thieu.md", "Trang viết tay", "Trang vừa sửa tay")
    assert preview.shows("gioi-thieu/", "Trang vừa sửa tay")
    _edit(preview.root / "theme/pages/plan.md.j2", "Bản tóm tắt có cấu trúc", "Bản tóm lược có cấu trúc")
    assert preview.shows(plan, "Bản tóm lược có cấu trúc")
    _edit(preview.root / "generator/schema/common.py", '"Cải cách thể chế"', '"Sửa đổi thể chế"')
    assert preview.shows(plan, "Sửa đổi thể chế")


def test_a_problem_is_shown_in_the_browser_and_goes_away_when_mended(preview: Preview) -> None:
    plan = preview.root / "plans/so-mau/2024/ke-hoach.yml"
    _edit(plan, "ngay_ban_hanh: 05/01/2024", "ngay_ban_hanh: 31/02/2024")
    assert preview.shows("", "ke-hoach.yml:3:16: [bad-date] “31/02/2024” không có trong lịch.")
    _edit(plan, "31/02/2024", "05/01/2024")
    assert preview.shows("ke-hoach/so-mau/2024/", "05/01/2024")
