"""Files that nobody should send, each given to `cchc import` as a whole process: what is said, time and memory.

Whatever comes, the file that is there stays to the byte, no traceback is seen, and both limits hold.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import openpyxl
from docx import Document

from tests.test_import_reading import REFUSED, Content, docx_bytes, with_parts

ROOT = Path(__file__).parents[2]
SECONDS, MEGABYTES = 20.0, 500
ROWS = 10_000
HEADS = ("STT", "Nhiệm vụ", "Chủ trì", "Sản phẩm", "Thời gian")
BEFORE = "# Tệp đã có\nnam: 2027\n"


def heavy(folder: Path) -> Iterator[tuple[str, Path]]:
    """What is not wrong but large, deep or dense."""
    rows = [(str(at), f"Rà soát quy định thứ {at}", "Sở Nội vụ", "Báo cáo", "Quý I") for at in range(1, ROWS + 1)]
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in (HEADS, *rows):
        sheet.append(row)
    book.save(folder / "nghin-dong.xlsx")
    yield f"{ROWS} rows of Excel", folder / "nghin-dong.xlsx"
    texts = {
        f"{ROWS} rows of CSV": (".csv", "\n".join(",".join(row) for row in (HEADS, *rows))),
        f"{ROWS} rows of Markdown": (
            ".md",
            "\n".join(f"| {' | '.join(row)} |" for row in (HEADS, ("---",) * 5, *rows)),
        ),
        f"{ROWS} points": (".txt", "KẾ HOẠCH\nII. Nội dung\n" + "\n".join(f"{row[0]}. {row[1]}" for row in rows)),
        "one line of 5 MB": (".txt", "Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp; " * 80_000),
        "a million brackets": (".md", "[" * 1_000_000),
        "a hundred thousand commas": (".txt", "Giao " + "Sở Tư pháp, và " * 100_000),
        "tags in tags": (".html", "<div>" * 100_000 + "Kế hoạch"),
        "a web page of 10,000 rows": (
            ".html",
            f"<table>{''.join('<tr>' + ''.join(f'<td>{one}' for one in row) for row in rows)}</table>",
        ),
    }
    for at, (name, (ending, text)) in enumerate(texts.items()):
        (folder / f"nang-{at}{ending}").write_text(text, "utf-8")
        yield name, folder / f"nang-{at}{ending}"
    nested = "<w:p/>"
    for _ in range(40):
        nested = f"<w:tbl><w:tr><w:tc>{nested}<w:p/></w:tc></w:tr></w:tbl>"
    body = f"<w:body>{nested}".encode()
    deep = with_parts(docx_bytes(), {"word/document.xml": lambda part: part.replace(b"<w:body>", body)})
    (folder / "long-nhau.docx").write_bytes(deep)
    yield "40 tables in tables", folder / "long-nhau.docx"
    document = Document()
    for row in rows[:5000]:
        document.add_paragraph(f"{row[0]}. {row[1]}")
    document.save(str(folder / "nam-nghin-doan.docx"))
    yield "5,000 paragraphs of Word", folder / "nam-nghin-doan.docx"


def main() -> None:
    failed = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        out = folder / "ke-hoach.yml"
        print("| input | exit | s | MB | what is said |\n|---|---|---|---|---|")
        for name, file in [*_wrong(folder), *heavy(folder)]:
            out.write_text(BEFORE, "utf-8")
            code, seconds, peak, said = _run(file, out)
            holds = (
                seconds <= SECONDS
                and peak <= MEGABYTES
                and "Traceback" not in said
                and out.read_text("utf-8") == BEFORE
            )
            failed += not holds
            print(
                f"| {name} | {code} | {seconds:.1f} | {peak:.0f} | {_short(said)}{'' if holds else ' **NOT HELD**'} |",
                flush=True,
            )
    print(f"{failed} of them over {SECONDS:.0f} s or {MEGABYTES} MB, with a traceback, or with the file changed")
    sys.exit(1 if failed else 0)


def _wrong(folder: Path) -> Iterator[tuple[str, Path]]:
    for at, (name, (file, content, _)) in enumerate(REFUSED.items()):
        (folder / str(at)).mkdir()
        (folder / str(at) / file).write_bytes(_bytes(content))
        yield name, folder / str(at) / file


def _bytes(content: Content) -> bytes:
    return content if isinstance(content, bytes) else content()


def _run(file: Path, out: Path) -> tuple[int, float, float, str]:
    """Exit code, seconds, peak of the largest process in MB, and what stands on both outputs."""
    begun = time.perf_counter()
    command = [sys.executable, "-m", "generator", "import", str(file), "-o", str(out)]
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, cwd=ROOT, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        words = said.read().decode("utf-8", "replace")
    return process.returncode, time.perf_counter() - begun, usage.ru_maxrss / 1024, words


def _short(said: str) -> str:
    last = said.strip().rsplit("\n", maxsplit=1)[-1].replace("|", "/")
    return last if len(last) < 120 else f"{last[:120]}…"


if __name__ == "__main__":
    main()
