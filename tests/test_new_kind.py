"""The recipe of CONTRIBUTING.md is true: its blocks are put into a copy of the repository and hold what it promises."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.loading.dataset import Source
from generator.page_kind import Page, PageKind
from generator.pages import PAGES
from generator.schema.base import Record, field
from generator.schema.references import Cited, TaskRef
from generator.schema.scalars import OneOrMore, Year
from generator.schema.yearly import YearlyPaper
from tests.kinds import escaping

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.slow(reason="a copy of the repository is built as often as it is changed")
BLOCK = re.compile(r"^```(?P<language>\w+) (?P<file>\S+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
FILE = "plans/skhcn-quang-ngai/2022/tiep-dan/lan-1.yml"

DATA = """
nam: 2022
ngay: 15/6/2022
dia_diem: Hội trường <b>A</b>
so_luot: 12
don_vi: Thanh tra Sở
nhiem_vu: 2.g
van_ban: 908/QĐ-UBND ngày 29/10/2018
"""

BUILD = """
import sys
from datetime import date
from pathlib import Path
from generator.build import build

site = build(Path("."), date(2022, 9, 30))
for one in site.problems:
    print(one.place, one.message, one.hint)
for page in site.pages:
    if page.path in sys.argv[1:]:
        print(page.markdown, "=====")
"""
AGENCY = "skhcn-quang-ngai"
OWN = f"tiep-dan/{AGENCY}/2022/lan-1/index.md"
BETWEEN = "====="
LINK = "[Tiếp công dân ngày 15/06/2022]"


@pytest.fixture(scope="module")
def recipe(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the repository that follows the recipe to the letter."""
    root = tmp_path_factory.mktemp("kho")
    for name in ("generator", "theme", "plans", "content"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("mkdocs.yml", "pyproject.toml"):
        shutil.copy(ROOT / name, root)
    blocks = list(BLOCK.finditer((ROOT / "CONTRIBUTING.md").read_text("utf-8")))
    assert len(blocks) == 4
    for block in blocks:
        path = root / block["file"]
        text = _patched(path.read_text("utf-8"), block["text"]) if block["language"] == "diff" else block["text"]
        path.write_text(text, "utf-8")
    return root


def _patched(text: str, diff: str) -> str:
    """Each run of added lines goes beside the line of the file that the recipe shows next to it."""
    for hunk in diff.split("@@\n"):
        shown = [line[1:] for line in hunk.splitlines() if line.startswith(" ")]
        (anchor,) = shown
        added = [line[1:] for line in hunk.splitlines() if line.startswith("+")]
        lines = added + shown if hunk.startswith("+") else shown + added
        assert f"{anchor}\n" in text
        text = text.replace(f"{anchor}\n", "\n".join(lines) + "\n", 1)
    return text


def _said(root: Path, data: str | None, *pages: str, file: str = FILE) -> str:
    """Problems, then the Markdown of the named pages, of the copy with this one paper, or without it."""
    path = root / file
    path.parent.mkdir(parents=True, exist_ok=True)
    if data is not None:
        path.write_text(data.lstrip("\n"), "utf-8")
    done = subprocess.run([sys.executable, "-c", BUILD, *pages], cwd=root, capture_output=True, text=True, check=False)
    path.unlink(missing_ok=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


LEADING_BACK = {
    "van-ban/908-qd-ubnd-2018/index.md": "Nơi viện dẫn",
    f"ke-hoach/{AGENCY}/2022/nhiem-vu/2-g/index.md": "Nơi khác nhắc tới nhiệm vụ này",
    f"don-vi/{AGENCY}/thanh-tra-so/index.md": "Nơi khác nhắc tới đơn vị này",
    f"don-vi/{AGENCY}/index.md": "Kế hoạch, kết quả, kết luận",
}
"""Page of what the paper refers to, and the heading below which it is listed."""


@pytest.fixture(scope="module")
def pages(recipe: Path) -> str:
    return _said(recipe, DATA, OWN, *LEADING_BACK)


def test_the_recipe_gives_a_page_with_labels_escaping_and_provenance(pages: str) -> None:
    assert "# Tiếp công dân ngày 15/06/2022" in pages
    assert "| **Địa điểm** | Hội trường &#60;b&#62;A&#60;/b&#62; |" in pages
    assert "| **Số lượt** | 12 |" in pages
    assert f"<code>{FILE}</code>, dòng 1" in pages


@pytest.mark.parametrize("heading", LEADING_BACK.values())
def test_what_it_refers_to_leads_back(pages: str, heading: str) -> None:
    (page,) = (one for one in pages.split(BETWEEN) if f"## {heading}" in one)
    assert page.index(f"## {heading}") < page.index(LINK)


def test_without_the_paper_nothing_leads_to_it(recipe: Path) -> None:
    without = _said(recipe, None, OWN, *LEADING_BACK)
    assert without.count(BETWEEN) == len(LEADING_BACK)
    assert LINK not in without


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (
            {"2.g": "9.z", "Thanh tra Sở": "Thanh tra Bộ", "29/10/2018": "1/1/2018"},
            [
                f"{FILE}:5:9 Đơn vị “Thanh tra Bộ” không có trong plans/co-quan.yml.",
                f"{FILE}:6:11 Kế hoạch năm 2022 của “{AGENCY}” không có nhiệm vụ “9.z”.",
                f"{FILE}:7:10 “908/QĐ-UBND ngày 1/1/2018”: sổ văn bản ghi ngày 29/10/2018.",
            ],
        ),
        (
            {"15/6/2022": "31/6/2022", "dia_diem": "dia_diemm"},
            [
                f"{FILE}:1:1 Thiếu khóa bắt buộc “dia_diem”.",
                f"{FILE}:2:7 “31/6/2022” không có trong lịch.",
                f"{FILE}:3:1 Không có khóa “dia_diemm”. Có phải “dia_diem”?",
            ],
        ),
        ({"nam: 2022": "nam: 1999"}, [f"{FILE}:1:6 “1999” khác với tên thư mục hoặc tên tệp “2022”."]),
    ],
)
def test_its_mistakes_are_refused_at_their_place(recipe: Path, typed: dict[str, str], found: list[str]) -> None:
    wrong = DATA
    for right, meant in typed.items():
        wrong = wrong.replace(right, meant)
    said = _said(recipe, wrong)
    assert [one for one in found if one not in said] == []


def test_an_agency_that_does_not_exist_is_refused(recipe: Path) -> None:
    file = "plans/skhcn-quang-ngay/2022/tiep-dan/lan-1.yml"
    said = _said(recipe, DATA, file=file)
    assert f"{file} Cơ quan “skhcn-quang-ngay” không có trong plans/co-quan.yml. Có phải “{AGENCY}”?" in said


def test_without_the_name_in_pages_the_file_is_not_silently_ignored(recipe: Path, tmp_path: Path) -> None:
    root = tmp_path / "kho"
    shutil.copytree(recipe, root)
    shutil.copy(ROOT / "generator/pages/__init__.py", root / "generator/pages")
    assert f"{FILE} Không rõ tệp này chứa loại dữ liệu gì." in _said(root, DATA)


class _Loose(Record):
    year: Year = field(key="nam", label="Năm")


class _Silent(YearlyPaper):
    documents: OneOrMore[Cited] = field(key="van_ban", label="Văn bản", default=())


class _Homeless(Record):
    tasks: OneOrMore[TaskRef] = field(key="nhiem_vu", label="Nhiệm vụ", default=())


def _none(_: object) -> Iterator[Page]:
    yield from ()


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (Source("plans/{agency}/{year}/moi.yml", _Loose), "_Loose lies below {agency}/{year}/ and is no yearly paper"),
        (Source("plans/moi/{name}.yml", _Silent), "_Silent is a yearly paper: its files belong below plans/{agency}"),
        (Source("plans/{agency}/{year}/moi.yml", _Silent), "_Silent refers to other records and names no entries"),
        (Source("content/moi/{name}.yml", _Homeless), "references (ToTask) that only a yearly paper can mean"),
    ],
)
def test_a_kind_that_would_escape_the_rules_is_told_so(source: Source, said: str) -> None:
    assert [one for one in escaping([PageKind("moi", _none, source)]) if said in one] != []


def test_no_kind_of_ours_escapes_the_rules() -> None:
    assert list(escaping(PAGES)) == []
