"""Relative links between Markdown files → addresses of the site; links to nothing are reported."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Collection, Mapping
from urllib.parse import quote, unquote

from generator.render.markdown import Html

_HREF = re.compile(r'(<a [^>]*?href=")([^"]*)(")')
_OUTSIDE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)


def relative(target: str, page: str) -> str:
    """The link from the Markdown file `page` to the file `target`, both from the root."""
    return posixpath.relpath(target, posixpath.dirname(page) or ".")


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

    def resolved(match: re.Match[str]) -> str:
        link = html.unescape(match[2])
        if not link or _OUTSIDE.match(link):
            return match.group()
        path, _, anchor = link.partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(path))) if path else page
        ids = anchors.get(target, ())
        if (target not in anchors and target not in files) or (
            anchor and ids is not None and unquote(anchor) not in ids
        ):
            broken.append(link)
            return match.group()
        # Quoted again: a file may be called "50%.pdf".
        address = quote(_from_address(target, page) if target in anchors else _from_file(target, page))
        return f"{match[1]}{html.escape((address if path else '') + (f'#{anchor}' if anchor else ''))}{match[3]}"

    return _HREF.sub(resolved, body), tuple(broken)


def ids_of(page: Html) -> frozenset[str]:
    """Every id that a link may point to."""
    return frozenset(heading.anchor for heading in page.headings) | frozenset(re.findall(r'\bid="([^"]+)"', page.body))


def _from_address(target: str, page: str) -> str:
    link = posixpath.relpath("/" + address_of(target), "/" + address_of(page))
    return f"{link}/" if link != "." else "./"


def _from_file(target: str, page: str) -> str:
    return posixpath.relpath("/" + target, "/" + address_of(page))
