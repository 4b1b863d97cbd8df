"""Relative links between Markdown files → addresses of the site; links to nothing are reported."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Collection, Mapping
from functools import lru_cache
from urllib.parse import quote, unquote

from generator.render.markdown import Html

_HREF = re.compile(r'(<a [^>]*?href=")([^"]*)(")')
_ID = re.compile(r'id="(?<!\wid=")([^"]+)"')
"""The letters first: the search jumps to them, and only there asks whether a word begins."""
_OUTSIDE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)


def relative(target: str, page: str) -> str:
    """The link from the Markdown file `page` to the file `target`, both from the root."""
    return _way(target, posixpath.dirname(page))


def address_of(path: str) -> str:
    """`tthc/index.md` → `tthc/`; `gioi-thieu.md` → `gioi-thieu/`; the home page → ``."""
    folder, name = posixpath.split(path)
    stem = name.removesuffix(".md")
    address = folder if stem == "index" else posixpath.join(folder, stem)
    return f"{address}/" if address else ""


def resolve_links(
    page: str, body: str, anchors: Mapping[str, Collection[str] | None], files: Collection[str]
) -> tuple[str, tuple[str, ...]]:
    """The body with addresses in place of `.md` links, and the links that lead nowhere.

    Args:
        page: path of the page's Markdown.
        body: its HTML.
        anchors: every page of the site, with the ids it holds; None where they are not known.
        files: every other file of the site.
    """
    broken: list[str] = []
    made: dict[str, str] = {}

    def resolved(match: re.Match[str]) -> str:
        # A list leads to the same decision from many rows.
        if match[2] not in made:
            address = address_of_link(html.unescape(match[2]))
            if address is None:
                return match.group()
            made[match[2]] = html.escape(address)
        return f"{match[1]}{made[match[2]]}{match[3]}"

    def address_of_link(link: str) -> str | None:
        if not link or _OUTSIDE.match(link):
            return None
        path, _, anchor = link.partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(path))) if path else page
        ids = anchors.get(target, ())
        if (target not in anchors and target not in files) or (
            anchor and ids is not None and unquote(anchor) not in ids
        ):
            broken.append(link)
            return None
        # Quoted again: a file may be called "50%.pdf".
        address = quote(_from_address(target, page) if target in anchors else from_file(target, page))
        return (address if path else "") + (f"#{anchor}" if anchor else "")

    return _HREF.sub(resolved, body), tuple(broken)


def ids_of(page: Html) -> frozenset[str]:
    """Every id that a link may point to."""
    return frozenset(heading.anchor for heading in page.headings) | frozenset(_ID.findall(page.body))


def _from_address(target: str, page: str) -> str:
    link = _way(address_of(target), address_of(page))
    return f"{link}/" if link != "." else "./"


def from_file(target: str, page: str) -> str:
    return _way(target, address_of(page))


def _way(target: str, folder: str) -> str:
    """`posixpath.relpath` for two paths from the root; that one asks the system for the working folder each time."""
    there, here = _steps(target), _steps(folder)
    shared = 0
    while shared < min(len(there), len(here)) and there[shared] == here[shared]:
        shared += 1
    return "/".join(("..",) * (len(here) - shared) + there[shared:]) or "."


@lru_cache(maxsize=1 << 14)
def _steps(path: str) -> tuple[str, ...]:
    return tuple(step for step in posixpath.normpath(path).split("/") if step not in ("", "."))
