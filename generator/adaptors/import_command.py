"""`cchc import`: a signed document → a draft in YAML, and the list of doubts."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import click

from generator.adaptors.any_file import read_any
from generator.adaptors.exits import DATA_PROBLEMS, REFUSED, WRONG_CALL, stop
from generator.adaptors.import_update import Asked, compare
from generator.adaptors.system_words import system_words
from generator.adaptors.whole_file import write_whole
from generator.build import sources_of
from generator.importers.around import agencies_of, around_of
from generator.importers.balance import balance, closed
from generator.importers.clashes import clashes
from generator.importers.draft import Import
from generator.importers.emit import to_yaml
from generator.importers.file_names import PROCEDURES
from generator.importers.kinds import Kind
from generator.importers.leftovers import leftovers, place_of
from generator.importers.lines import RefusedError
from generator.importers.run import draft_of
from generator.importers.summary import summary
from generator.importers.update.revise import first_draft
from generator.loading.dataset import Dataset, load
from generator.schema.agency import Agency
from generator.schema.scalars import FIRST_YEAR, LAST_YEAR

_OUT_HELP = "Tệp nhận bản nháp; với quyết định, danh mục thủ tục là thư mục, ví dụ content/tthc."


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="Loại tài liệu; bỏ trống thì tự nhận.")
@click.option("--agency", "code", help="Mã cơ quan trong plans/co-quan.yml.")
@click.option("--year", type=click.IntRange(FIRST_YEAR, LAST_YEAR), help="Năm, khi tài liệu không nêu.")
@click.option("--province", help="Tỉnh, thành phố của danh mục thủ tục.")
@click.option(
    "-o",
    "out",
    type=click.Path(path_type=Path),
    help="Tệp nhận bản nháp; với quyết định, danh mục thủ tục: thư mục thay cho content/tthc.",
)
@click.option("--update", is_flag=True, help="Tệp đã có: ghi các giá trị văn bản đã đổi, giữ mọi thứ khác.")
@click.option(
    "--trust-paper",
    is_flag=True,
    help="Cùng --update, khi tệp chưa có dấu vết lần nhập: chỗ tệp và văn bản khác nhau thì ghi theo văn bản.",
)
@click.pass_obj
def import_file(  # noqa: PLR0917  one parameter an option
    root: Path,
    file: Path,
    kind: str | None,
    code: str | None,
    year: int | None,
    province: str | None,
    out: Path | None,
    update: bool,
    trust_paper: bool,
) -> None:
    """Nhập một văn bản thành bản nháp YAML.

    Đọc .docx, .pdf, .xlsx, .csv, .html, .txt, .md; .doc, .rtf, .odt, .xls, .ods khi máy có LibreOffice, bản chụp khi
    máy có Tesseract. Kèm danh sách chỗ cần xem.
    """
    data, _ = load(root, sources_of())
    agency = _agency(data, code)
    try:
        document = read_any(file)
        wanted = Kind(kind) if kind else None
        read = draft_of(document, wanted, around=around_of(data, agency), year=year, province=province)
    except RefusedError as error:
        stop(f"Không nhập được “{file.name}”: {error}", DATA_PROBLEMS)
    found = closed(document, read)
    for note in document.notes:
        click.echo(f"Lưu ý: {note}", err=True)
    refused = False
    try:
        if found.others:
            refused = _write_many(found, file.name, out, data)
        elif out and out.exists():
            asked = Asked(root, data, code, is_update=update, trusts_paper=trust_paper)
            compare(found.draft, out.resolve(), asked)
        else:
            _write(first_draft(found.draft, heading=_heading(file.name), ending=leftovers(found)), out)
    except OSError as error:
        stop(f"Máy không cho ghi vào “{out}”: {system_words(error)}. Tệp cũ giữ nguyên.", REFUSED)
    if out and update:
        for line in found.unplaced:
            click.echo(f"{place_of(line)} không xếp được vào đâu: “{line.text}”", err=True)
        if found.proposals:
            click.echo("Đơn vị chưa có trong co-quan.yml, có thể chép vào don_vi của cơ quan:", err=True)
        for proposed in found.proposals:
            click.echo(proposed, err=True)
    click.echo(summary(found, balance(document, found)), err=True)
    if found.found_nothing:
        stop(f"Không thấy nhiệm vụ nào trong “{file.name}”; mọi dòng của nó nằm ở cuối bản nháp.", DATA_PROBLEMS)
    if refused:
        stop("Có thủ tục trùng mã nên không được viết; xem các dòng “Không viết” ở trên.", DATA_PROBLEMS)


def _agency(data: Dataset, code: str | None) -> Agency | None:
    agencies = agencies_of(data)
    if code and code not in agencies:
        known = ", ".join(agencies) or "chưa có cơ quan nào"
        stop(f"Không có cơ quan “{code}” trong plans/co-quan.yml ({known}).", WRONG_CALL)
    return agencies.get(code) if code else None


def _write(text: str, out: Path | None) -> None:
    if out is None:
        click.echo(text, nl=False)
        return
    write_whole(out, text)
    click.echo(f"Đã viết bản nháp vào {out}. Xem các dòng “# cần xem”, rồi chạy cchc check.", err=True)


def _write_many(found: Import, name: str, out: Path | None, data: Dataset) -> bool:
    """Writes every file that is new; tells whether one was refused because its code clashes with another."""
    clashing = {clash.file: clash for clash in clashes(found, data)}
    first = found.drafts[0]
    for path, draft in found.others:
        target = out / PurePosixPath(path).relative_to(PROCEDURES) if out else None
        text = to_yaml(draft, heading=_heading(name)) + (leftovers(found) if draft is first else "")
        if clash := clashing.get(path):
            click.echo(
                f"{'Giữ tệp đã có, không' if clash.is_expected else 'Không'} viết {path}: {clash.message}.", err=True
            )
        elif target is None:
            click.echo(f"# --- {path}\n{text}")
        elif target.exists():
            click.echo(f"Giữ nguyên {target}: tệp đã có.", err=True)
        else:
            _write(text, target)
    return any(not clash.is_expected for clash in clashing.values())


def _heading(name: str) -> list[str]:
    return [f"Bản nháp nhập từ {name}. Xem các dòng “# cần xem” rồi xóa chúng."]
