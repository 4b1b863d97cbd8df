"""What `cchc import` gives back of plans that nobody has seen: layout by layout, format by format, against the truth.

`--show` prints each difference, `--keep DIR` leaves the papers, `--layout` and `--format` choose among them.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from generator.importers.around import Around
from generator.loading.dataset import Source, load
from generator.schema.outside import OutsideRegister
from tests.bench.papers.judge import FIELDS, Verdict, judge
from tests.bench.papers.layouts import LAYOUTS, Layout
from tests.bench.papers.truth import Truth, truth
from tests.bench.papers.writers import SHEETS, WRITERS

ROOT = Path(__file__).parents[2]
TASKS, SEED = 60, 7
LEAST_TASKS, LEAST_FIELDS, MOST_DOUBTS = 0.99, 0.97, 0.7
"""Shares of all tasks and of all fields that come back; doubts a task on a clean table."""
LONG, LONG_SECONDS = 1000, 5.0


def around() -> Around:
    """Bodies of the register and no agency: its own units are the office's to name."""
    data, _ = load(ROOT, (Source("plans/co-quan-ngoai.yml", OutsideRegister),))
    register = data.only(OutsideRegister)
    return Around(outside=register.record if register else None)


def formats_of(layout: Layout) -> Iterator[str]:
    for ending in WRITERS:
        if (layout.is_table or ending not in SHEETS) and (ending != ".pdf" or shutil.which("soffice")):
            yield ending


def verdict_of(layout: Layout, ending: str, drawn: Truth, folder: Path, known: Around) -> Verdict:
    file = folder / f"{LAYOUTS.index(layout) + 1:02}{ending}"
    WRITERS[ending](layout.blocks(drawn), file)
    return judge(file, drawn, known)


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--layout", type=int, help="only this one, counted from 1")
    words.add_argument("--format", help="only this one, .docx")
    words.add_argument("--show", action="store_true")
    words.add_argument("--keep", type=Path)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = asked.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        verdicts = list(_all(asked, folder))
        print(_line("all", "", _sum([one for _, _, one in verdicts])))
        took = _long(folder)
    print(f"{LONG} rows from Word: {took:.1f} s, {LONG_SECONDS:.0f} allowed")
    clean = [one.doubts / one.tasks for layout, _, one in verdicts if layout.is_clean]
    whole = _sum([one for _, _, one in verdicts])
    holds = whole.right >= LEAST_TASKS * whole.tasks and whole.field_share >= LEAST_FIELDS and whole.missing == 0
    print(f"most doubts a task on a clean paper: {max(clean, default=0):.2f}, {MOST_DOUBTS} allowed")
    sys.exit(0 if holds and max(clean, default=0) <= MOST_DOUBTS and took <= LONG_SECONDS else 1)


def _all(asked: argparse.Namespace, folder: Path) -> Iterator[tuple[Layout, str, Verdict]]:
    known, drawn = around(), truth(SEED, TASKS)
    print(f"| layout | format | tasks | {' | '.join(FIELDS)} | doubts a task | s |")
    print("|---" * (5 + len(FIELDS)) + "|")
    for at, layout in enumerate(LAYOUTS, start=1):
        for ending in formats_of(layout):
            if asked.layout in {None, at} and asked.format in {None, ending}:
                verdict = verdict_of(layout, ending, drawn, folder, known)
                print(_line(f"{at} {layout.name}", ending, verdict), flush=True)
                for one in verdict.differences if asked.show else ():
                    print(f"    {one}")
                yield layout, ending, verdict


def _line(name: str, ending: str, one: Verdict) -> str:
    shares = " | ".join(f"{100 * one.fields[name] / one.tasks:.0f}%" for name in FIELDS)
    odd = f" (+{one.invented})" if one.invented else ""
    lost = f" {one.missing} words lost" if one.missing else ""
    tasks = f"{one.right}/{one.tasks}{odd}{lost}"
    return f"| {name} | {ending} | {tasks} | {shares} | {one.doubts / one.tasks:.2f} | {one.seconds:.1f} |"


def _sum(verdicts: list[Verdict]) -> Verdict:
    whole = Verdict(0)
    for one in verdicts:
        for name in ("tasks", "right", "invented", "doubts", "missing", "seconds"):
            setattr(whole, name, getattr(whole, name) + getattr(one, name))
        whole.fields += one.fields
    return whole


def _long(folder: Path) -> float:
    drawn = truth(SEED, LONG)
    file = folder / "dai.docx"
    WRITERS[".docx"](LAYOUTS[0].blocks(drawn), file)
    begun = time.perf_counter()
    judge(file, Truth(drawn.year, ()), around())
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
