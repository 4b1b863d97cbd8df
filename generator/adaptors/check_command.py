"""`cchc check`: what is wrong with the data."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from generator.adaptors.as_of import AS_OF, site_of
from generator.adaptors.exits import DATA_PROBLEMS, WRONG_CALL, stop
from generator.adaptors.report import FORMATS
from generator.adaptors.repository import tree_at
from generator.build import silent_changes_since
from generator.problems import errors_among, in_order


@click.command()
@click.option("--strict", is_flag=True, help="Coi cảnh báo như lỗi.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", help="Cách in kết quả.")
@click.option("--against", metavar="COMMIT", help="So với bản đã công bố: số liệu chỉ được đổi khi có đính chính.")
@AS_OF
@click.pass_obj
def check(root: Path, strict: bool, form: str, against: str | None, as_of: Any) -> None:
    """Kiểm tra toàn bộ dữ liệu; không ghi gì."""
    problems = site_of(root, as_of).problems
    if against:
        with tree_at(root, against) as before:
            if before is None:
                stop(f"Kho dữ liệu không có bản “{against}”. Ghi tên nhánh hoặc mã commit.", WRONG_CALL)
            problems = in_order((*problems, *silent_changes_since(before, root)))
    click.echo(FORMATS[form](root, problems))
    if errors_among(problems) or (strict and problems):
        sys.exit(DATA_PROBLEMS)
