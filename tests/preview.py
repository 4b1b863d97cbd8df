"""A running `cchc serve`, asked until it shows a change."""

from __future__ import annotations

import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 60
"""Seconds after which a change counts as not taken up; it comes within two."""


class Preview:
    """Of the site whose data stands under `root`."""

    def __init__(self, root: Path, address: str) -> None:
        self.root = root
        self.address = address

    def shows(self, path: str, text: str) -> bool:
        """Whether the page comes to hold the text before patience ends."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if text in self._page(path):
                return True
            time.sleep(0.1)
        return False

    def edit(self, name: str, old: str, new: str) -> None:
        path = self.root / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    def _page(self, path: str) -> str:
        try:
            with urllib.request.urlopen(self.address + path, timeout=5) as answer:  # noqa: S310
                return str(answer.read().decode())
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return ""


@contextmanager
def previewed(cchc: Sequence[str], root: Path, cwd: Path) -> Iterator[Preview]:
    """Runs the command in the folder `cwd`, which decides whose code `python -m generator` is."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = [*cchc, "--root", str(root), "serve", "--port", str(port)]
    process = subprocess.Popen(words, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield Preview(root, f"http://127.0.0.1:{port}/cchc/")
    finally:
        process.terminate()
        process.wait(timeout=20)
