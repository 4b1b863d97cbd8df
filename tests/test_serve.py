"""The preview takes up changes, and shows problems in the browser."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.preview import Preview, previewed

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.slow(reason="waits until a running preview has seen a change")


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """Of a copy of the small department with our theme and code: a working copy."""
    root = tmp_path_factory.mktemp("preview")
    shutil.copytree(ROOT / "tests/golden/input", root, dirs_exist_ok=True)
    for name in ("theme", "generator"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", root)
    with previewed([sys.executable, "-m", "generator"], root, cwd=root) as started:
        yield started


def test_a_change_of_data_content_template_or_code_reaches_the_page(preview: Preview) -> None:
    plan = "ke-hoach/so-mau/2024/"
    assert preview.shows(plan, "Rà soát văn bản")
    preview.edit("plans/so-mau/2024/ke-hoach.yml", "Rà soát văn bản", "Rà soát mọi văn bản")
    assert preview.shows(plan, "Rà soát mọi văn bản")
    preview.edit("content/gioi-thieu.md", "Trang viết tay", "Trang vừa sửa tay")
    assert preview.shows("gioi-thieu/", "Trang vừa sửa tay")
    preview.edit("theme/pages/plan.md.j2", "Bản tóm tắt có cấu trúc", "Bản tóm lược có cấu trúc")
    assert preview.shows(plan, "Bản tóm lược có cấu trúc")
    preview.edit("generator/schema/common.py", '"Cải cách thể chế"', '"Sửa đổi thể chế"')
    assert preview.shows(plan, "Sửa đổi thể chế")


def test_a_problem_is_shown_in_the_browser_and_goes_away_when_mended(preview: Preview) -> None:
    plan = "plans/so-mau/2024/ke-hoach.yml"
    preview.edit(plan, "ngay_ban_hanh: 05/01/2024", "ngay_ban_hanh: 31/02/2024")
    assert preview.shows("", "ke-hoach.yml:3:16: [bad-date] “31/02/2024” không có trong lịch.")
    preview.edit(plan, "31/02/2024", "05/01/2024")
    assert preview.shows("ke-hoach/so-mau/2024/", "05/01/2024")
