"""`cchc check`: what is wrong with the data."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from generator.adaptors.as_of import AS_OF, site_of
from generator.adaptors.exits import DATA_PROBLEMS, REFUSED, WRONG_CALL, stop
from generator.adaptors.ledger_file import update_ledger as add_to_ledger
from generator.adaptors.report import FORMATS
from generator.adaptors.repository import current_revision, tree_at
from generator.adaptors.system_words import system_words
from generator.build import LEDGER, Site, silent_changes_since
from generator.problems import Problem, errors_among, in_order


@click.command()
@click.option("--strict", is_flag=True, help="Coi cảnh báo như lỗi.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", help="Cách in kết quả.")
@click.option("--against", metavar="COMMIT", help="So với bản đã công bố: điều gì đổi phải được ghi lại.")
@click.option("--update-ledger", is_flag=True, help="Ghi các địa chỉ mới vào cuối content/dia-chi.yml.")
@AS_OF
@click.pass_obj
def check(root: Path, *, strict: bool, form: str, against: str | None, update_ledger: bool, as_of: Any) -> None:
    """Kiểm tra toàn bộ dữ liệu; không ghi gì."""
    site = site_of(root, as_of)
    problems = site.problems
    if update_ledger and not site.errors:
        problems = _with_ledger(root, site, as_of.date() if as_of else current_revision(root).as_of)
    if against:
        with tree_at(root, against) as before:
            if before is None:
                stop(f"Kho dữ liệu không có bản “{against}”. Ghi tên nhánh hoặc mã commit.", WRONG_CALL)
            problems = in_order((*problems, *silent_changes_since(before, root)))
    click.echo(FORMATS[form](root, problems))
    if errors_among(problems) or (strict and problems):
        sys.exit(DATA_PROBLEMS)


def _with_ledger(root: Path, site: Site, as_of: date) -> tuple[Problem, ...]:
    """What is left to be told when the ledger is up to date."""
    try:
        count = add_to_ledger(root, site, as_of)
    except OSError as error:
        stop(f"Máy không cho ghi “{LEDGER}”: {system_words(error)}. Sổ giữ nguyên.", REFUSED)
    click.echo(f"Đã ghi thêm {count} địa chỉ vào {LEDGER}.", err=True)
    return tuple(one for one in site.problems if one.code != "ledger-due")
