"""Takes the pictures of README.md anew from the real site: docs/anh/*.png. Look at them before committing.

With a folder as its argument it also takes eight key pages there, on three widths, by day and by night.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser

from tests.audit.sites import build_real
from tests.in_browser.chromium import chromium
from tests.server import served

ROOT = Path(__file__).parents[2]
Picture = tuple[str, str, int, int, str]
PICTURES: tuple[Picture, ...] = (
    ("trang-chu", "", 1280, 800, "light"),
    ("ke-hoach", "ke-hoach/skhcn-quang-ngai/2022/#nhiem-vu", 1280, 800, "light"),
    ("nhiem-vu-toi", "ke-hoach/skhcn-quang-ngai/2022/nhiem-vu/7/", 1280, 800, "dark"),
    ("dien-thoai", "ke-hoach/skhcn-quang-ngai/2022/nhiem-vu/1-dd/", 360, 740, "light"),
)
"""Name, address, width, height, colour scheme."""
KEY_PAGES = {
    "trang-chu": "",
    "danh-muc": "tthc/",
    "thu-tuc": "tthc/2-002131-h58/",
    "so-sanh": "tthc/so-sanh/khai-bao-thiet-bi-x-quang-chan-doan-trong-y-te/",
    "ke-hoach": "ke-hoach/skhcn-quang-ngai/2022/",
    "tien-do": "ke-hoach/skhcn-quang-ngai/2022/tien-do/",
    "dieu-hanh": "ke-hoach/skhcn-quang-ngai/2022/dieu-hanh/",
    "bai": "tin-tuc/2022/09/ket-qua-cai-cach-hanh-chinh-quy-3-2022/",
}
SCREENS = ((360, 740), (768, 1024), (1440, 900))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, served(build_real(Path(folder))) as address, chromium() as browser:
        _take(browser, address, ROOT / "docs/anh", PICTURES)
        for wanted in map(Path, sys.argv[1:]):
            _take(browser, address, wanted, _key_pictures())


def _key_pictures() -> list[Picture]:
    return [
        (f"{name}-{width}-{scheme}", path, width, height, scheme)
        for name, path in KEY_PAGES.items()
        for width, height in SCREENS
        for scheme in ("light", "dark")
    ]


def _take(browser: Browser, address: str, folder: Path, pictures: Iterable[Picture]) -> None:
    for name, path, width, height, scheme in pictures:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if scheme == "dark" else "light",
        )
        page = context.new_page()
        page.goto(address + path, wait_until="networkidle")
        page.screenshot(path=folder / f"{name}.png")
        context.close()


if __name__ == "__main__":
    main()
