"""A built site on a server that does what an operator's does."""

from __future__ import annotations

import gzip
import mimetypes
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

BASE = "/cchc/"
"""Where the site lies on its server. Source: site_url in mkdocs.yml."""
HOST = "127.0.0.1"
FINGERPRINT = re.compile(r"\.[0-9a-f]{8}\.min\.(js|css)$")
TEXT = ("text/", "application/json", "application/javascript", "application/xml", "image/svg+xml")
"""What a server should compress; fonts and pictures are compressed already."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Address of a built site's home page."""
    handler = partial(_Handler, directory=str(site), headers=_headers(site))
    with ThreadingHTTPServer((HOST, 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://{HOST}:{server.server_port}{BASE}"
        server.shutdown()


@cache
def sent(path: Path) -> bytes:
    """A file as it goes over the wire."""
    content = path.read_bytes()
    return gzip.compress(content, 6) if _kind(path).startswith(TEXT) else content


class _Handler(SimpleHTTPRequestHandler):
    """Sends what the build wrote for servers to send, compressed, over one connection; for the rest the 404 page."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    """Otherwise a body would wait 40 ms for the browser's word on its head."""

    def __init__(self, *words: object, directory: str, headers: tuple[tuple[str, str], ...]) -> None:
        self.sent_always = headers
        super().__init__(*words, directory=directory)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        found = self.translate_path("/" + self.path.removeprefix(BASE))
        path = Path(found, "index.html") if found.endswith("/") else Path(found)
        is_there = self.path.startswith(BASE) and path.is_file()
        path = path if is_there else Path(self.directory, "404.html")
        kind, content = _kind(path), sent(path)
        self.send_response(HTTPStatus.OK if is_there else HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Length", str(len(content)))
        if kind.startswith(TEXT):
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Cache-Control", "max-age=31536000" if FINGERPRINT.search(path.name) else "max-age=3600")
        for name, value in self.sent_always:
            self.send_header(name, value)
        with suppress(ConnectionError):  # the browser went to the next page
            self.end_headers()
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


def _headers(site: Path) -> tuple[tuple[str, str], ...]:
    file = site / "_headers"
    lines = file.read_text("utf-8").splitlines() if file.is_file() else []
    parts = (line.strip().partition(": ") for line in lines if line.startswith(" "))
    return tuple((name, value) for name, _, value in parts)


def _kind(path: Path) -> str:
    return mimetypes.guess_type(path.name)[0] or "application/octet-stream"
