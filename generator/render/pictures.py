"""Pictures in a page: sources for each screen, their size before they arrive, a caption, the widest behind a link."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Mapping
from urllib.parse import quote, unquote

from generator.published import Variant
from generator.render.links import from_file

_IMAGE = re.compile(
    r'<img (?:class="(?P<kind>\w+)" )?src="(?P<source>[^"]*)" alt="(?P<words>[^"]*)"'
    r'(?: title="(?P<caption>[^"]*)")? ?/?>'
)
_ANY = re.compile(r"<p>(<img [^>]*>)</p>|<img [^>]*>")
"""One alone in its paragraph becomes a figure, any other stays in its line."""
SIZES = "(min-width: 60rem) 42rem, 94vw"
"""How wide a picture stands: the text's column, on a phone nearly the screen."""

THUMBNAIL = 160


def with_pictures(page: str, body: str, pictures: Mapping[str, tuple[Variant, ...]]) -> tuple[str, tuple[str, ...]]:
    """The body with its pictures as readers' screens need them, and the sources that are none of ours.

    Args:
        page: path of the page's Markdown.
        body: its HTML; a source is the path of a picture's widest form.
        pictures: every form of a picture by the address of the widest.
    """
    broken: list[str] = []
    seen = 0

    def shown(found: re.Match[str]) -> str:
        nonlocal seen
        image = _IMAGE.fullmatch(found[1] or found.group())
        if image is None:
            return found.group()
        source = html.unescape(image["source"])
        made = pictures.get(posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(source))))
        if made is None:
            broken.append(source)
            return found.group()
        seen += 1
        # The first is what readers see at once; the others come when they are near.
        tag = _tag(page, made, image, is_lazy=seen > 1)
        if not found[1]:
            return tag
        caption = f"\n<figcaption>{image['caption']}</figcaption>" if image["caption"] else ""
        return f'<figure><a href="{_address(page, made[-1])}">{tag}</a>{caption}</figure>'

    return _ANY.sub(shown, body), tuple(broken)


def _tag(page: str, made: tuple[Variant, ...], image: re.Match[str], *, is_lazy: bool) -> str:
    widest, words = made[-1], image["words"]
    if image["kind"]:  # beside a title in a list: the narrowest is wide enough for any screen
        size = f'width="{THUMBNAIL}" height="{_at(THUMBNAIL, widest)}"'
        return f'<img class="{image["kind"]}" src="{_address(page, made[0])}" {size} loading="lazy" alt="{words}">'
    sources = ", ".join(f"{_address(page, one)} {one.width}w" for one in made)
    lazy = ' loading="lazy"' if is_lazy else ""
    return (
        f'<img src="{_address(page, made[0])}" srcset="{sources}" sizes="{SIZES}"'
        f' width="{widest.width}" height="{widest.height}"{lazy} alt="{words}">'
    )


def _at(width: int, one: Variant) -> int:
    return max(1, round(one.height * width / one.width))


def _address(page: str, one: Variant) -> str:
    return quote(from_file(one.path, page))
