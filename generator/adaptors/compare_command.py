"""`cchc compare-plans`: which task goes on with which of last year's, as lines to read and paste into the plan."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.adaptors.chosen_plan import AGENCY, YEAR, plan_or_stop
from generator.adaptors.exits import WRONG_CALL, stop
from generator.build import sources_of
from generator.derive.across.year_comparison import year_comparison
from generator.derive.network import connect
from generator.importers.continuity_draft import continuity_draft
from generator.loading.dataset import load


@click.command("compare-plans")
@AGENCY
@YEAR
@click.pass_obj
def compare_plans(root: Path, agency: str, year: int) -> None:
    """Đề nghị nhiệm vụ nối tiếp nhiệm vụ nào của năm trước.

    Chỉ in ra để người biên tập đọc và chép vào kế hoạch; không ghi gì.
    """
    data, _ = load(root, sources_of())
    plan = plan_or_stop(data, agency, year)
    found = year_comparison(connect(data, date(year, 1, 1)), plan)
    if found is None:
        stop(f"Không có plans/{agency}/{year - 1}/ke-hoach.yml để so.", WRONG_CALL)
    click.echo(continuity_draft(found).rstrip() or "Mọi nhiệm vụ của hai kế hoạch đã được xác nhận.")
