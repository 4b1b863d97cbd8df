"""`make share-pictures`: theme/share-picture.svg → one PNG a section. Look at them before committing."""

from __future__ import annotations

import base64
import html
import textwrap
from io import BytesIO
from pathlib import Path
from string import Template

from PIL import Image
from playwright.sync_api import Page

from generator.adaptors.fonts import font_files
from generator.pages import PICTURES
from generator.share_pictures import SHARE_SIZE, SharePicture
from tests.in_browser.chromium import chromium

ROOT = Path(__file__).parents[2]
THEME = ROOT / "theme/overrides"
LETTERS_A_LINE = 17
TOGETHER = ("hành chính", "thủ tục", "cải cách", "kiến nghị", "người dân", "tổ chức", "thành phố", "công bố")
"""Words that a line does not part."""
COLOURS = 24
"""Flat colours and their edges; more would only make the files heavy."""


def main() -> None:
    drawing = Template((ROOT / "theme/share-picture.svg").read_text("utf-8"))
    with chromium() as browser:
        page = browser.new_page(viewport={"width": SHARE_SIZE[0], "height": SHARE_SIZE[1]})
        for picture in PICTURES:
            _save(_taken(page, drawing, picture), THEME / picture.path)


def _taken(page: Page, drawing: Template, picture: SharePicture) -> bytes:
    svg = drawing.substitute(name=picture.name, words=_lines(picture.words))
    page.set_content(f"<style>{_fonts()} body {{ margin: 0 }} svg {{ display: block }}</style>{svg}")
    page.evaluate("document.fonts.ready")
    return page.screenshot()


def _lines(words: str) -> str:
    for pair in TOGETHER:
        words = words.replace(pair, pair.replace(" ", "\N{NO-BREAK SPACE}"))
    lines = textwrap.wrap(words, LETTERS_A_LINE, break_long_words=False)
    top = 355 - 48 * (len(lines) - 1)
    return "".join(f'<text x="80" y="{top + 96 * at}">{html.escape(line)}</text>' for at, line in enumerate(lines))


def _fonts() -> str:
    """The site's own fonts, inside the page: nothing is loaded."""
    rules = []
    for name, content in font_files(ROOT / ".cache").items():
        weight = name.removesuffix(".woff2").rpartition("-")[2]
        data = base64.b64encode(content).decode()
        rules.append(
            f'@font-face {{ font-family: "Be Vietnam Pro"; font-weight: {weight}; '
            f"src: url(data:font/woff2;base64,{data}) }}"
        )
    return " ".join(rules)


def _save(taken: bytes, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.open(BytesIO(taken)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    picture.save(file, optimize=True)


if __name__ == "__main__":
    main()
