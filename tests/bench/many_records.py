"""Times `cchc check` on 11,000 procedures made from the real ones, as a whole process."""

from __future__ import annotations

import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).parents[2]
RECORDS = 11_000
BUDGET = 15.0
"""Seconds on two cores. A budget of our own."""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in ("plans", "content"):
            shutil.copytree(ROOT / name, root / name)
        shutil.copy(ROOT / "mkdocs.yml", root)
        real = sorted((ROOT / "content/tthc").glob("*.yml"))
        real = [path for path in real if path.name != "linh-vuc.yml"]
        for number, path in enumerate(islice(cycle(real), RECORDS)):
            # A code may stand once, so the copies go without; each has a name of its own, as real procedures have.
            text = re.sub(r"^ma: .*\n", "", path.read_text("utf-8"), flags=re.MULTILINE)
            text = re.sub(r"^ten: (>-\n  )?", rf"ten: \g<1>Bản sao {number} của ", text, flags=re.MULTILINE)
            (root / f"content/tthc/ban-sao-{number}.yml").write_text(text, encoding="utf-8")
        begin = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-m", "generator", "--root", folder, "check"], check=False, capture_output=True
        )
        seconds = time.perf_counter() - begin
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(done.stdout.decode().strip().split("\n")[-1])
    print(f"check of {RECORDS + len(real)} procedures: {seconds:.1f} s (budget {BUDGET:.0f} s), peak {peak:.0f} MiB")


if __name__ == "__main__":
    main()
