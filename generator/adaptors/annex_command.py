"""`cchc annex`: the results of periods → a Word file and a workbook each, for the higher level."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import click

from generator.adaptors.chosen_plan import ANY_AGENCY, ANY_YEAR, known_agency_or_stop
from generator.adaptors.exits import DATA_PROBLEMS, REFUSED, WRONG_CALL, stop
from generator.adaptors.report import as_text
from generator.adaptors.repository import current_revision
from generator.adaptors.system_words import system_words
from generator.adaptors.whole_file import write_whole
from generator.build import connected
from generator.loading.dataset import Dataset, Entry
from generator.problems import errors_among, in_order
from generator.schema.common import Period
from generator.schema.result import Result


@click.command()
@ANY_AGENCY
@ANY_YEAR
@click.option(
    "--period", type=click.Choice([one.value for one in Period]), help="Kỳ báo cáo; bỏ trống thì mọi kỳ đã có kết quả."
)
@click.option(
    "-o", "out", type=click.Path(file_okay=False, path_type=Path), required=True, help="Thư mục nhận các tệp."
)
@click.pass_obj
def annex(root: Path, agency: str | None, year: int | None, period: str | None, out: Path) -> None:
    """Viết phụ lục báo cáo kết quả một kỳ ra Word và Excel.

    Theo thể thức Nghị định 30/2020/NĐ-CP; số, ngày ký, nơi nhận và người ký để trống.
    """
    if not (find_spec("docx") and find_spec("xlsxwriter")):
        stop(
            "Lệnh này cần thêm thư viện viết Word và Excel. Chạy: make annex (bản cài sẵn: pip install cchc[annex])",
            WRONG_CALL,
        )
    network, problems = connected(root, current_revision(root).as_of)
    if errors_among(problems):
        stop(as_text(root, in_order(problems)), DATA_PROBLEMS)
    known_agency_or_stop(network.data, agency)
    wanted = [one for one in network.data.of(Result) if _is_asked_for(one, agency, year, period)]
    if not wanted:
        known = ", ".join(map(_name, network.data.of(Result))) or "chưa có kết quả nào"
        stop(f"Không có kết quả kỳ này trong plans/ (đang có: {known}).", WRONG_CALL)
    made = {out / name: content for entry in wanted for name, content in _files(network.data, entry)}
    try:
        changed = [path.name for path, content in made.items() if path.exists() and path.read_bytes() != content]
        if changed:
            said = ", ".join(changed)
            stop(f"Giữ nguyên {said} trong “{out}”: tệp đã có và nội dung khác. Chọn thư mục khác.", WRONG_CALL)
        for path, content in made.items():
            write_whole(path, content)
    except OSError as error:
        stop(f"Máy không cho ghi vào “{out}”: {system_words(error)}.", REFUSED)
    click.echo(f"Đã viết {len(made)} tệp vào {out}: {', '.join(path.name for path in made)}")


def _is_asked_for(entry: Entry[Result], agency: str | None, year: int | None, period: str | None) -> bool:
    result = entry.record
    pairs = ((agency, entry.agency), (year, result.year), (period, result.period.value))
    return all(asked is None or asked == found for asked, found in pairs)


def _name(entry: Entry[Result]) -> str:
    return f"{entry.agency}-{entry.record.year}-{entry.record.period.value}"


def _files(data: Dataset, entry: Entry[Result]) -> Iterator[tuple[str, bytes]]:
    # Here, because all other commands must run where the libraries of the extra are not installed.
    from generator.outputs.annex import annex_of  # noqa: PLC0415
    from generator.outputs.report_paper import report_paper  # noqa: PLC0415
    from generator.outputs.workbook import workbook  # noqa: PLC0415

    content = annex_of(data, entry)
    yield f"phu-luc-{_name(entry)}.docx", report_paper(content)
    yield f"phu-luc-{_name(entry)}.xlsx", workbook(content)
