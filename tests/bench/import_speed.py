"""Times `cchc import` on a long Word and a long PDF file made of a real plan, as whole processes."""

from __future__ import annotations

import html
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pdfplumber
from docx import Document

from tests.in_browser.chromium import chromium
from tests.source_texts import SOURCES

ROOT = Path(__file__).parents[2]
PLAN = SOURCES / "ke-hoach-2022-so-khcn-quang-ngai.txt"
WORDS_A_PAGE = 420
"""An estimate that sizes both files; how many pages the PDF really has is counted and printed."""
BUDGETS = {"docx": 3.0, "pdf": 15.0}
"""Seconds for 20 pages of Word and 60 of PDF. A budget of our own."""


def main() -> None:
    paragraphs = [" ".join(line.split()) for line in PLAN.read_text("utf-8").split("\n") if line.strip()]
    words = sum(len(paragraph.split()) for paragraph in paragraphs)
    with tempfile.TemporaryDirectory() as folder:
        word, pdf = Path(folder, "dai.docx"), Path(folder, "dai.pdf")
        document = Document()
        for paragraph in paragraphs * (20 * WORDS_A_PAGE // words + 1):
            document.add_paragraph(paragraph)
        document.save(str(word))
        body = "".join(f"<p>{html.escape(one)}</p>" for one in paragraphs * (60 * WORDS_A_PAGE // words + 1))
        with chromium() as browser:
            page = browser.new_page()
            page.set_content(f"<meta charset=utf-8><style>body{{font:13pt serif}}</style>{body}")
            page.pdf(path=pdf, format="A4", margin={"top": "20mm", "bottom": "20mm", "left": "30mm", "right": "15mm"})
        with pdfplumber.open(pdf) as opened:
            pages = len(opened.pages)
        for file, size in ((word, f"{20 * WORDS_A_PAGE} words, about 20 pages"), (pdf, f"{pages} pages")):
            begin = time.perf_counter()
            command = [
                sys.executable,
                "-m",
                "generator",
                "import",
                str(file),
                "--kind",
                "plan",
                "-o",
                f"{folder}/x.yml",
            ]
            subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
            seconds = time.perf_counter() - begin
            Path(folder, "x.yml").unlink()
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
            budget = BUDGETS[file.suffix[1:]]
            print(f"{file.suffix[1:]}, {size}: {seconds:.1f} s (budget {budget:.0f} s), peak so far {peak:.0f} MiB")


if __name__ == "__main__":
    main()
