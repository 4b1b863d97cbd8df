"""A built site served as an operator serves it: texts compressed, and its own page for what is not there."""

from __future__ import annotations

import gzip
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http import HTTPStatus
from http.server import ThreadingHTTPServer
from pathlib import Path

from tests.many_procedures import SiteHandler

FINGERPRINT = re.compile(r"\.[0-9a-f]{8}\.min\.(js|css)$")
TEXT = ("text/", "application/json", "application/javascript", "application/xml", "image/svg+xml")


class CompressedHandler(SiteHandler):
    """Answers GET alone: nothing else is asked of a site of files."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:  # noqa: N802
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        is_there = path.is_file()
        path = path if is_there else Path(self.directory) / "404.html"
        kind = self.guess_type(path)
        content = _packed(path) if kind.startswith(TEXT) else path.read_bytes()
        self.send_response(HTTPStatus.OK if is_there else HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Length", str(len(content)))
        if kind.startswith(TEXT):
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Cache-Control", "max-age=31536000" if FINGERPRINT.search(path.name) else "max-age=3600")
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def served_compressed(site: Path) -> Iterator[str]:
    """The address of a built site."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(CompressedHandler, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/cchc/"
        server.shutdown()


@cache
def _packed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes())
