"""Plans that nobody has seen come back whole, and what a clerk must still decide is little.

The layouts are those of `python -m tests.bench.import_accuracy`, which prints the whole table, every form, with times.
"""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.adaptors.cli import cchc
from generator.build import build
from generator.problems import errors_among
from tests.bench.import_accuracy import LEAST_FIELDS, MOST_DOUBTS, around, formats_of, verdict_of
from tests.bench.papers.layouts import LAYOUTS, Layout
from tests.bench.papers.truth import truth
from tests.bench.papers.writers import WRITERS
from tests.drawn import AGENCY

ROOT = Path(__file__).parents[1]
DRAWN = truth(seed=11, count=24)
MOST_DECISIONS = 12


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_a_drawn_plan_comes_back_whole(layout: Layout, tmp_path: Path) -> None:
    for ending in formats_of(layout):
        if ending == ".pdf":  # needs LibreOffice to be drawn
            continue
        verdict = verdict_of(layout, ending, DRAWN, tmp_path, around())
        assert (verdict.right, verdict.invented, verdict.missing) == (len(DRAWN.tasks), 0, 0), ending
        assert verdict.field_share >= LEAST_FIELDS, (ending, verdict.differences)
        assert not layout.is_clean or verdict.doubts <= MOST_DOUBTS * verdict.tasks, ending


def test_a_plan_of_140_tasks_takes_a_clerk_at_most_twelve_decisions(tmp_path: Path) -> None:
    paper = tmp_path / "ke-hoach-2027.docx"
    WRITERS[".docx"](LAYOUTS[0].blocks(truth(seed=3, count=140)), paper)
    site = tmp_path / "site"
    (site / "plans").mkdir(parents=True)
    shutil.copy(ROOT / "mkdocs.yml", site)
    shutil.copy(ROOT / "plans/co-quan-ngoai.yml", site / "plans")
    (site / "plans/co-quan.yml").write_text(AGENCY, "utf-8")
    out = site / "plans/so-mau/2027/ke-hoach.yml"
    told = CliRunner().invoke(
        cchc, ["--root", str(site), "import", str(paper), "--agency", "so-mau", "-o", str(out)], catch_exceptions=False
    )
    # Causes that ask for something, then what the check still has against the draft, each once.
    causes = re.search(r"thuộc (\d+) loại", told.output)
    errors = {(one.code, one.text) for one in errors_among(build(site, date(2027, 1, 31)).problems)}
    assert told.exit_code == 0
    assert causes and int(causes[1]) + len(errors) <= MOST_DECISIONS, (told.output, errors)
    assert out.read_text("utf-8").count("\n      - so:") == 140
