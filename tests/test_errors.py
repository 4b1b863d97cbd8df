"""One example for every code of the catalogue: a repository with a single fault, and the report an editor would read.

`tests/errors/<code>/` holds the files that differ from `tests/errors/_base/`, and `expected.txt`, the whole report.
`pytest --update-golden` rewrites the reports; read the difference as an editor would before committing it.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.adaptors.report import as_text
from generator.build import build, silent_changes_since
from generator.loading.text_files import MAX_KILOBYTES
from generator.problem_catalogue import CATALOGUE
from generator.rules.procedures import MAX_FORM_MEGABYTES
from tests.conftest import AS_OF, ROOT
from tests.files import a_package

ERRORS = Path(__file__).parent / "errors"
PLAN = "plans/skhcn/2022/ke-hoach.yml"


def _too_large(plan: Path) -> None:
    plan.write_bytes(plan.read_bytes() + b"#" * (MAX_KILOBYTES * 1024))


def _empty(plan: Path) -> None:
    plan.write_bytes(b"\n\n")


def _in_another_encoding(plan: Path) -> None:
    plan.write_bytes(plan.read_bytes().replace("Rà soát".encode(), b"R\xb5 so\xb8t"))  # TCVN3


def _link_out_of_the_repository(plan: Path) -> None:
    outside = plan.parents[4] / "ngoai-kho.yml"
    plan.rename(outside)
    plan.symlink_to(outside)


def _link_to_nothing(plan: Path) -> None:
    plan.rename(plan.with_name("ke-hoach"))
    plan.symlink_to("ke-hoach-cu")


def _large_form(plan: Path) -> None:
    root = plan.parents[3]
    shutil.copytree(ERRORS / "form-missing/content", root / "content", dirs_exist_ok=True)
    (root / "content/tthc/mau/don-de-nghi.docx").rename(root / "content/tthc/mau/don-de-ngh.docx")
    picture = os.urandom(MAX_FORM_MEGABYTES * 1024 * 1024)
    (root / "content/tthc/mau/don-de-ngh.docx").write_bytes(a_package("word/document.xml", more={"hinh": picture}))


MADE: dict[str, Callable[[Path], None]] = {
    "unreadable-file": _link_to_nothing,
    "outside-repository": _link_out_of_the_repository,
    "not-utf8": _in_another_encoding,
    "file-too-large": _too_large,
    "empty-file": _empty,
    "form-too-large": _large_form,
}
"""Faults that no text file in git can hold; each spoils the plan of the faultless repository."""


def test_the_repository_under_the_examples_has_no_fault(base: Path) -> None:
    assert as_text(base, build(base, AS_OF).problems) == "Không có lỗi."


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_code_has_an_example_whose_report_was_read(code: str, base: Path, update_golden: bool) -> None:
    _spoil(base, code)
    # An example of a law of later days has a later day.
    stated = ERRORS / code / "as-of.txt"
    as_of = date.fromisoformat(stated.read_text("utf-8").strip()) if stated.is_file() else AS_OF
    problems = build(base, as_of).problems
    if (before := ERRORS / code / "before").is_dir():
        problems = (*problems, *silent_changes_since(before, base))
    report = as_text(base, problems) + "\n"
    expected = ERRORS / code / "expected.txt"
    if update_golden:
        expected.parent.mkdir(exist_ok=True)
        expected.write_text(report, encoding="utf-8")
    assert expected.is_file(), f"draw an example in tests/errors/{code}/, then run pytest --update-golden"
    assert report == expected.read_text(encoding="utf-8")
    assert [one.code for one in problems] == [code]


def test_every_example_belongs_to_a_code() -> None:
    assert {folder.name for folder in ERRORS.iterdir()} - {"_base"} == set(CATALOGUE)


@pytest.mark.parametrize("code", CATALOGUE)
def test_a_report_is_vietnamese_and_says_the_next_step(code: str) -> None:
    report = (ERRORS / code / "expected.txt").read_text(encoding="utf-8")
    place, *_, step, summary = report.splitlines()
    assert f"[{code}] " in place
    assert place.endswith(".")
    assert step.startswith("    → ")
    assert step.endswith((".", "?", "”"))
    assert summary.startswith(("1 lỗi. ", "Không có lỗi, 1 cảnh báo."))
    assert "Traceback" not in report
    assert "{" not in report.replace("{:", "")


def test_no_code_is_raised_that_the_catalogue_lacks() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "generator").rglob("*.py"))
    raised = set(re.findall(r"\b(?:problem|_refuse|_note)\(\s*\"([a-z0-9-]+)\"", sources))
    assert raised - set(CATALOGUE) == set()
    assert len(raised) > 40  # the pattern still finds them


def _spoil(base: Path, code: str) -> None:
    if code in MADE:
        MADE[code](base / PLAN)
        return
    shutil.copytree(ERRORS / code, base, dirs_exist_ok=True, ignore=shutil.ignore_patterns("expected.txt", "before"))
