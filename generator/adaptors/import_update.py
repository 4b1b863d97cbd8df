"""`cchc import` into a file that is there: what would change, and with `--update` what changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from generator.adaptors.exits import DATA_PROBLEMS, stop
from generator.adaptors.whole_file import write_whole
from generator.importers.draft import Draft
from generator.importers.update.findings import Fate, Finding, spelled
from generator.importers.update.mentions import mentions
from generator.importers.update.revise import Revision, UnsafeUpdateError, revision
from generator.loading.dataset import Dataset, Entry
from generator.loading.records import as_record
from generator.loading.text_files import read_text
from generator.loading.yaml_reader import YamlReader
from generator.schema.plan import Plan
from generator.schema.yearly import YearlyPaper

_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True)
class Asked:
    """What the caller said."""

    root: Path
    data: Dataset
    agency: str | None
    is_update: bool
    trusts_paper: bool


def compare(draft: Draft, out: Path, asked: Asked) -> None:
    """Tells every difference; writes those that are the paper's where the caller asks for it."""
    normal, problems = read_text(out.parent, out.name)
    reader = YamlReader(normal or "", out.name)
    if normal is None or problems or reader.problems or not isinstance(reader.data, dict):
        stop(f"{out} có lỗi; sửa xong (cchc check) rồi mới so sánh được.", DATA_PROBLEMS)
    mark, text = _as_it_is(out, normal)
    try:
        found = revision(text, draft, trusts_paper=asked.trusts_paper)
    except UnsafeUpdateError:
        stop(f"Máy không cập nhật được {out} mà chắc chắn giữ nguyên phần của bạn. Tệp giữ nguyên.", DATA_PROBLEMS)
    findings = [*found.findings, *_mentions(found, out, asked)]
    for line in spelled(findings):
        click.echo(line)
    if not found.has_trace:
        click.echo(
            "Tệp chưa có dấu vết lần nhập; --update sẽ ghi dấu vết để lần sau biết văn bản đổi chỗ nào.", err=True
        )
    if not findings:
        click.echo("Không khác bản hiện có.")
    if asked.is_update:
        if found.text != text:
            write_whole(out, f"{mark}{found.text}")
        click.echo(_summary(findings, out, is_changed=found.text != text), err=True)
    elif findings:
        click.echo("Chưa ghi gì; thêm --update để ghi.", err=True)


def _as_it_is(out: Path, normal: str) -> tuple[str, str]:
    """Byte order mark and text, with the line ends and letters that the editor's machine wrote."""
    text = out.read_bytes().decode()
    mark = _BYTE_ORDER_MARK if text.startswith(_BYTE_ORDER_MARK) else ""
    text = text.removeprefix(mark)
    return mark, normal if "\r" in text.replace("\r\n", "") else text


def _mentions(found: Revision, out: Path, asked: Asked) -> Iterator[Finding]:
    if not found.renumbered:
        return
    reader = YamlReader(found.text, _shown(out, asked.root))
    record, _ = as_record(reader.data, reader.marks, Plan)
    entry = next((one for one in asked.data.of(Plan) if (asked.root / one.file).resolve() == out), None)
    agency = entry.agency if entry else asked.agency
    year = str(reader.data.get("nam", ""))
    if agency is None or not year.isdecimal():
        yield Finding(
            Fate.BY_HAND, "Nhiệm vụ đổi số hoặc không còn", note="nêu --agency để máy tìm những tệp ghi theo số cũ"
        )
        return
    own: Entry[YearlyPaper] | None = None
    if record:
        own = Entry(record, reader.file, entry.names if entry else {"agency": agency, "year": year})
    yield from mentions(asked.data, agency, int(year), found.renumbered, own)


def _shown(out: Path, root: Path) -> str:
    return out.relative_to(root.resolve()).as_posix() if out.is_relative_to(root.resolve()) else out.name


def _summary(findings: list[Finding], out: Path, *, is_changed: bool) -> str:
    counts = {fate: sum(one.fate is fate for one in findings) for fate in Fate}
    said = (
        f"{counts[Fate.WRITTEN]} chỗ ghi theo văn bản, {counts[Fate.MOVED]} nhiệm vụ đổi số, "
        f"{counts[Fate.NEW]} mục mới, {counts[Fate.GONE]} mục văn bản không còn, {counts[Fate.KEPT]} chỗ giữ của bạn, "
        f"{counts[Fate.BY_HAND]} chỗ phải xem và sửa tay."
    )
    return f"{f'Đã cập nhật {out}' if is_changed else f'{out} không phải ghi gì'}: {said}"
