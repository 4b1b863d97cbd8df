"""What the checks in a real browser share: a server that does what ours should, and Chromium."""

from __future__ import annotations

import gzip
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from playwright.sync_api import Browser, sync_playwright

from tests.audit.check import ToolMissingError, pages_of
from tests.audit.links import BASE

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PACKED = (".html", ".css", ".js", ".json", ".svg", ".md", ".xml")
"""What a server should compress; fonts and pictures are compressed already."""


class _Handler(SimpleHTTPRequestHandler):
    """Sends the headers that the build wrote, and gzip, over one connection."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *words: object, directory: str, headers: tuple[tuple[str, str], ...]) -> None:
        self.sent_always = headers
        super().__init__(*words, directory=directory)  # type: ignore[arg-type]

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.removeprefix(BASE))

    def send_head(self) -> BytesIO | BinaryIO | None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return None
        body = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        if path.suffix in PACKED:
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)

    def end_headers(self) -> None:
        for name, value in self.sent_always:
            self.send_header(name, value)
        super().end_headers()

    def copyfile(self, source: Any, outputfile: Any) -> None:
        with suppress(ConnectionError):  # the browser went to the next page
            super().copyfile(source, outputfile)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Address of a built site whose server obeys its `_headers`."""
    lines = [line.strip() for line in (site / "_headers").read_text("utf-8").splitlines() if line.startswith(" ")]
    headers = tuple((name, value) for name, _, value in (line.partition(": ") for line in lines))
    handler = partial(_Handler, directory=str(site), headers=headers)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    """
    Raises:
        ToolMissingError: this machine has no Chromium.
    """
    found = shutil.which("chromium")
    if found is None:
        raise ToolMissingError("no Chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


def address_of(site: Path, page: Path) -> str:
    """Path of a page below the server: `/cchc/tthc/`."""
    return BASE + page.relative_to(site).as_posix().removesuffix("index.html")


def kinds_of(site: Path) -> list[Path]:
    """One page of every shape of address: the largest of those that lie equally deep in one section."""
    groups: dict[tuple[str, int], list[Path]] = {}
    for page in pages_of(site):
        parts = page.relative_to(site).parts
        groups.setdefault((parts[0], len(parts)), []).append(page)
    return [max(pages, key=lambda page: page.stat().st_size) for pages in groups.values()]
