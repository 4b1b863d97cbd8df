"""Takes the pictures of README.md anew from the real site: docs/anh/*.png. Look at them before committing."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from click.testing import CliRunner
from playwright.sync_api import sync_playwright

from generator.adaptors.cli import cchc
from tests.many_procedures import served
from tests.test_browser import FLAGS

ROOT = Path(__file__).parents[2]
PICTURES = (
    ("trang-chu", "", 1280, 800, "light"),
    ("ke-hoach", "ke-hoach/skhcn-quang-ngai/2022/#nhiem-vu", 1280, 800, "light"),
    ("nhiem-vu-toi", "ke-hoach/skhcn-quang-ngai/2022/nhiem-vu/7/", 1280, 800, "dark"),
    ("dien-thoai", "ke-hoach/skhcn-quang-ngai/2022/nhiem-vu/1-dd/", 360, 740, "light"),
)
"""Name, address, width, height, colour scheme."""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        result = CliRunner().invoke(cchc, ["--root", str(ROOT), "build", "--out", f"{folder}/site"])
        if result.exit_code:
            raise SystemExit(result.output)
        with served(Path(folder) / "site") as address:
            _take(address)


def _take(address: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        for name, path, width, height, scheme in PICTURES:
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme="dark" if scheme == "dark" else "light",
            )
            page = context.new_page()
            page.goto(address + path, wait_until="networkidle")
            page.screenshot(path=ROOT / f"docs/anh/{name}.png")
            context.close()
        browser.close()


if __name__ == "__main__":
    main()
