"""Times the filter of 1,000 procedures in Chromium with its processor slowed down four times, from input to paint."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import Page

from tests.in_browser.chromium import chromium
from tests.many_procedures import build_site
from tests.server import served

ROWS, RUNS, SLOWER = 1_000, 5, 4
PAUSE = 1500
"""Milliseconds between two keys: the rows that follow the first ones are there by then."""
BUDGET = 50
"""Milliseconds. A budget of our own."""
MEASURE = """
([name, value]) => new Promise((done) => {
  const control = document.querySelector(`.loc [name=${name}]`);
  const begin = performance.now();
  control.value = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
  // A message sent in the frame arrives when the frame is painted.
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done([performance.now() - begin, document.querySelector(".so-dong").textContent]);
    channel.port2.postMessage(0);
  });
})
"""
ACTIONS = (
    ("one letter", "tim", "d"),
    ("two words", "tim", "do luong"),
    ("with diacritics", "tim", "định lượng"),
    ("a code", "tim", "2000150"),
    ("no text again", "tim", ""),
    ("a field", "linh-vuc", "linh-vuc-1"),
    ("and a time", "thoi-han", "10-ngay-lam-viec"),
    ("any field", "linh-vuc", ""),
    ("any time: the whole list", "thoi-han", ""),
    ("sorted by time", "xep", "thoi-han"),
    ("sorted by fee", "xep", "phi"),
    ("as it came", "xep", ""),
)


def main() -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        served(build_site(Path(folder), ROWS)) as address,
        chromium() as browser,
    ):
        for width in (360, 1280):
            page = browser.new_page(viewport={"width": width, "height": 740})
            page.goto(f"{address}tthc/", wait_until="networkidle")
            _time(page, width)


def _time(page: Page, width: int) -> None:
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    times: dict[str, list[float]] = {label: [] for label, _, _ in ACTIONS}
    said = {}
    for _ in range(RUNS):
        for label, name, value in ACTIONS:
            page.wait_for_timeout(PAUSE)
            milliseconds, said[label] = page.evaluate(MEASURE, [name, value])
            times[label].append(milliseconds)
    for label, found in times.items():
        median = statistics.median(found)
        print(f"{width} px, {label}: {median:.0f} ms, best {min(found):.0f} (budget {BUDGET}) {said[label]}")


if __name__ == "__main__":
    main()
