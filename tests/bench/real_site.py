"""Times `cchc check` and `cchc build` on the real data, as whole processes. Prints medians; no test depends on it."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 5
BUDGETS = {"check": 2.0, "build": 10.0}
"""Seconds. A budget of our own."""


def seconds(*words: str) -> float:
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-m", "generator", *words], cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - begin


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        commands = {"check": ["check"], "build": ["build", "--out", f"{folder}/site"]}
        times = {name: [seconds(*words) for _ in range(RUNS)] for name, words in commands.items()}
    for name, found in times.items():
        print(f"{name}: {statistics.median(found):.2f} s (of {RUNS}; budget {BUDGETS[name]:.0f} s)")


if __name__ == "__main__":
    main()
