"""`cchc new ket-qua`: the result of a period, begun with everything that falls due or runs in it."""

from __future__ import annotations

from pathlib import Path

import click

from generator.adaptors.chosen_plan import AGENCY, YEAR, plan_or_stop
from generator.adaptors.new_file import write_new
from generator.build import sources_of
from generator.derive.network import connect
from generator.derive.time.periods import last_day
from generator.importers.result_skeleton import result_skeleton
from generator.loading.dataset import load
from generator.schema.common import Period


@click.command("ket-qua")
@AGENCY
@YEAR
@click.option(
    "--period",
    "--ky",
    "word",
    type=click.Choice([one.value for one in Period]),
    required=True,
    help="Kỳ báo cáo.",
)
@click.pass_obj
def new_result(root: Path, agency: str, year: int, word: str) -> None:
    """Kết quả của một kỳ, trong plans/<co-quan>/<nam>/ket-qua/.

    Có sẵn, dưới dạng ghi chú: các nhiệm vụ đến hạn hoặc đang chạy trong kỳ với tình trạng đã biết, các chỉ đạo còn phải
    theo dõi, các số liệu của kỳ trước.
    """
    data, _ = load(root, sources_of())
    plan = plan_or_stop(data, agency, year)
    period = next(one for one in Period if one.value == word)
    network = connect(data, last_day(period, year))
    write_new(root, f"plans/{agency}/{year}/ket-qua/{word}.yml", result_skeleton(network, plan, period))
