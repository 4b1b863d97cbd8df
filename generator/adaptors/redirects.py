"""What leads from old addresses to new ones before a page is read, in the words of each server."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from generator.build import RenderedPage
from generator.render.links import address_of

GONE = 410


def redirect_files(pages: Iterable[RenderedPage], root: str) -> dict[str, str]:
    """By file name; `root` is the site's path, `/cchc/`. Nothing where no address has changed.

    Where a server knows none of them, the page at the old address leads on by itself.
    """
    old = [(root + quote(address_of(one.path)), one.page.leads_to) for one in pages if one.page.leads_to is not None]
    if not old:
        return {}
    moved = [(source, root + quote(target)) for source, target in old if target]
    gone = [source for source, target in old if not target]
    return {
        "_redirects": "".join(
            [f"{source} {target} 301\n" for source, target in moved]
            + [f"{source} {source}index.html {GONE}\n" for source in gone]
        ),
        ".htaccess": "".join(
            [f'RedirectMatch 301 "^{re.escape(source)}(?:index\\.html)?$" "{target}"\n' for source, target in moved]
        ),
        "_redirects.nginx.conf": "".join(
            [f"location = {source} {{ return 301 {target}; }}\n" for source, target in moved]
            + [f"location = {source} {{ error_page {GONE} {source}index.html; return {GONE}; }}\n" for source in gone]
        ),
    }
