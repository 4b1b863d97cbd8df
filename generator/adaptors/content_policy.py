"""The one place that decides what a page may load and run (Content-Security-Policy), and where that is written down.

Scripts are files of the site, or short ones of the theme's templates, allowed by their hash. What an editor's text
holds gets no hash: a script or a style that found its way there does nothing.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256

_SCRIPT = re.compile(r"<script([^>]*)>(.*?)</script>", re.DOTALL)
_IS_DATA_OR_FILE = re.compile(r'\ssrc=|\stype="application/')
_HEAD = '<meta charset="utf-8">'

WASM = "'wasm-unsafe-eval'"
"""Source for the page that searches the full text: what searches is WebAssembly, a file of the site."""
_OTHER_HEADERS = (
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
)


def policy(hashes: Iterable[str]) -> str:
    """Search fetches its index and runs a worker; Material's icons are `data:` pictures in the stylesheet."""
    return "; ".join(
        (
            "default-src 'none'",
            " ".join(("script-src 'self'", *sorted(hashes))),
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
        )
    )


def hashes_of(page: str, content: str = "") -> frozenset[str]:
    """Sources for the scripts that stand in the page itself, but for those in `content`."""
    frame = page.replace(content, "") if content else page
    return frozenset(
        _source(text) for attributes, text in _SCRIPT.findall(frame) if not _IS_DATA_OR_FILE.search(attributes)
    )


@lru_cache(maxsize=64)  # the templates' scripts are the same on every page
def _source(script: str) -> str:
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"


def with_policy(page: str, hashes: Iterable[str]) -> str:
    """The page with the policy in its head, for servers whose headers nobody can set."""
    return page.replace(_HEAD, f'{_HEAD}<meta http-equiv="Content-Security-Policy" content="{policy(hashes)}">', 1)


def header_files(hashes: Iterable[str], root: str) -> dict[str, str]:
    """The headers of the whole site in the words of each server, by file name; `root` is its path, `/cchc/`.

    Apache is also told what deploy/nginx.conf tells nginx: our page for what is not there, and what Markdown is.
    """
    headers = (("Content-Security-Policy", f"{policy(hashes)}; frame-ancestors 'none'"), *_OTHER_HEADERS)
    apache = "".join(f'  Header always set {name} "{value}"\n' for name, value in headers)
    return {
        "_headers": "/*\n" + "".join(f"  {name}: {value}\n" for name, value in headers),
        ".htaccess": f"<IfModule mod_headers.c>\n{apache}</IfModule>\n"
        f"ErrorDocument 404 {root}404.html\n"
        "AddDefaultCharset utf-8\n"
        "AddType text/markdown .md\n"
        "AddCharset utf-8 .md .css .js .json\n",
        "_headers.nginx.conf": "".join(f'add_header {name} "{value}" always;\n' for name, value in headers),
    }
