"""The recipe of CONTRIBUTING.md is true: a new kind of page is three small files and one name in PAGES."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

SCHEMA = '''
"""A day on which leaders receive citizens (`plans/<co-quan>/<nam>/tiep-dan/*.yml`)."""

from __future__ import annotations

from generator.schema.base import Record, field
from generator.schema.scalars import Cited, Day, Line, OneOrMore, Whole


class Reception(Record):
    """One day."""

    on: Day = field(key="ngay", label="Ngày tiếp")
    place: Line = field(key="dia_diem", label="Địa điểm")
    visit_count: Whole = field(key="so_luot", label="Số lượt")
    documents: OneOrMore[Cited] = field(key="van_ban", label="Văn bản", default=())
'''

TEMPLATE = """
{% extends "partials/page.md.j2" %}
{% import "partials/parts.md.j2" as parts %}
{% block noi_dung %}
{{ parts.fact_table(page.facts) }}
{% endblock %}
"""

PAGE = '''
"""A day on which leaders receive citizens."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.network import Network
from generator.loading.dataset import Source
from generator.page_kind import Page, PageKind, facts
from generator.schema.reception import Reception
from generator.vietnamese import spell_date


def _pages(network: Network) -> Iterator[Page]:
    for entry in network.data.of(Reception):
        record = entry.record
        rows = {"on": spell_date(record.on), "place": record.place, "visit_count": str(record.visit_count)}
        yield Page(
            path=f"tiep-dan/{entry.agency}/{entry.names['name']}/index.md",
            title=f"Tiếp công dân ngày {spell_date(record.on)}",
            place=entry.place,
            view={"facts": facts(Reception, rows)},
        )


RECEPTION = PageKind("reception", _pages, Source("plans/{agency}/{year}/tiep-dan/{name}.yml", Reception))
'''

DATA = """
ngay: 15/6/2022
dia_diem: Hội trường <b>A</b>
so_luot: 12
van_ban: 908/QĐ-UBND ngày 29/10/2018
"""

BUILD = """
from datetime import date
from pathlib import Path
from generator.build import build

site = build(Path("."), date(2022, 9, 30))
for one in site.problems:
    print(one.place, one.message)
for page in site.pages:
    if page.path.startswith("tiep-dan/"):
        print(page.markdown)
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in ("generator", "theme", "plans", "content"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("mkdocs.yml", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.lstrip("\n"), encoding="utf-8")


def _add_reception(root: Path) -> None:
    _write(root / "generator/schema/reception.py", SCHEMA)
    _write(root / "theme/pages/reception.md.j2", TEMPLATE)
    _write(root / "generator/pages/reception.py", PAGE)
    register = root / "generator/pages/__init__.py"
    text = register.read_text("utf-8")
    # The name in PAGES, and the import that a name needs.
    text = text.replace("    HOME,\n", "    HOME,\n    RECEPTION,\n")
    text = text.replace(
        "from generator.pages.result", "from generator.pages.reception import RECEPTION\nfrom generator.pages.result"
    )
    register.write_text(text, encoding="utf-8")


def _run(root: Path, *words: str) -> str:
    done = subprocess.run([sys.executable, *words], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_three_files_and_one_name_give_a_page_with_labels_escaping_and_provenance(copy: Path) -> None:
    _add_reception(copy)
    _write(copy / "plans/skhcn-quang-ngai/2022/tiep-dan/lan-1.yml", DATA)
    page = _run(copy, "-c", BUILD)
    assert "# Tiếp công dân ngày 15/06/2022" in page
    assert "| **Địa điểm** | Hội trường &#60;b&#62;A&#60;/b&#62; |" in page
    assert "| **Số lượt** | 12 |" in page
    assert "<code>plans/skhcn-quang-ngai/2022/tiep-dan/lan-1.yml</code>, dòng 1" in page


def test_its_mistakes_are_explained_without_another_line_of_code(copy: Path) -> None:
    _add_reception(copy)
    wrong = DATA.replace("15/6/2022", "31/6/2022").replace("dia_diem", "dia_diemm").replace("29/10/2018", "1/1/2018")
    _write(copy / "plans/skhcn-quang-ngai/2022/tiep-dan/lan-1.yml", wrong)
    said = _run(copy, "-c", BUILD)
    assert "lan-1.yml:1:7 “31/6/2022” không có trong lịch." in said
    assert "lan-1.yml:2:1 Không có khóa “dia_diemm”." in said
    assert "lan-1.yml:1:1 Thiếu khóa bắt buộc “dia_diem”." in said


def test_a_document_that_it_cites_must_be_in_the_register(copy: Path) -> None:
    _add_reception(copy)
    _write(copy / "plans/skhcn-quang-ngai/2022/tiep-dan/lan-1.yml", DATA.replace("29/10/2018", "1/1/2018"))
    assert "lan-1.yml:4:10 “908/QĐ-UBND ngày 1/1/2018”: sổ văn bản ghi ngày 29/10/2018." in _run(copy, "-c", BUILD)


def test_without_the_name_in_pages_the_file_is_not_silently_ignored(copy: Path) -> None:
    _write(copy / "plans/skhcn-quang-ngai/2022/tiep-dan/lan-1.yml", DATA)
    assert "lan-1.yml Không rõ tệp này chứa loại dữ liệu gì." in _run(copy, "-c", BUILD)
