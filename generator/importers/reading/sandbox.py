"""Reads a document in a process of its own that may use little memory and time, write nothing and call nobody.

The answer comes back as JSON over a pipe: what a hostile file could make of the child is text, never code.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import generator
from generator.importers.lines import Line, RefusedError, SourceDocument
from generator.importers.reading.read_file import read_document

WALL_SECONDS = 60.0
"""Twice the processor's time: an old disk has to load the libraries."""
MAX_ANSWER_MEGABYTES = 64
"""The text of 200 pages has one."""

_ROOT = Path(generator.__file__).parents[1]
_CHILD = """
import sys
sys.path.insert(0, sys.argv[1])
from generator.importers.reading.sandbox_child import main
main(*sys.argv[2:])
"""
_TOO_LONG = "Tệp mất quá nhiều thời gian để đọc nên đã dừng lại; hãy chia nhỏ hoặc lưu lại tệp."
_TOO_BIG = "Tệp cần quá nhiều bộ nhớ để đọc nên đã dừng lại; hãy chia nhỏ hoặc lưu lại tệp."
_BROKEN = "Tệp không theo chuẩn nên không đọc được; hãy mở bằng Word hay Excel rồi lưu lại."


def read_in_sandbox(
    path: Path,
    reader: Callable[[Path], SourceDocument] = read_document,
    wall_seconds: float = WALL_SECONDS,
) -> SourceDocument:
    """What `reader`, a function at the top of a module, makes of the file.

    Raises:
        RefusedError: refused by the reader, or the child was killed, crashed or took too long.
            A note on the error has the child's traceback, for whoever mends the reader.
    """
    command = [sys.executable, "-I", "-B", "-X", "utf8", "-c", _CHILD]
    arguments = [str(_ROOT), f"{reader.__module__}:{reader.__name__}", str(path)]
    late = threading.Event()
    # Isolated, without environment: nothing that this process knows (tokens, proxies, paths) reaches the child.
    with subprocess.Popen(  # noqa: S603
        [*command, *arguments],
        env={},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        close_fds=True,
    ) as child:

        def stop() -> None:
            late.set()
            child.kill()

        timer = threading.Timer(wall_seconds, stop)
        timer.start()
        try:
            answer = child.stdout.read(MAX_ANSWER_MEGABYTES * 1024 * 1024 + 1) if child.stdout else b""
            if len(answer) > MAX_ANSWER_MEGABYTES * 1024 * 1024:
                raise RefusedError(_TOO_BIG)
            code = child.wait()
        finally:
            timer.cancel()
            child.kill()
    if late.is_set() or code == -signal.SIGXCPU:
        raise RefusedError(_TOO_LONG)
    if code == -signal.SIGKILL:
        # The machine itself ran out of memory and chose the child.
        raise RefusedError(_TOO_BIG)
    return _document(answer)


def _document(answer: bytes) -> SourceDocument:
    """The child's answer, every value brought to its type: the child is not believed."""
    try:
        told = json.loads(answer)
        if "document" in told:
            name, lines, notes = told["document"]
            return SourceDocument(str(name), tuple(_line(*one) for one in lines), tuple(map(str, notes)))
        refused = RefusedError(_TOO_BIG if told.get("memory") else str(told.get("refused") or _BROKEN))
        refused.add_note(str(told.get("traceback", "")))
    except (ValueError, TypeError, AttributeError, RecursionError):
        # Silent, half an answer or another shape: it crashed.
        raise RefusedError(_BROKEN) from None
    raise refused


def _line(text: str, number: int, page: int | None, cells: list[str] | None, *row: int | bool | None) -> Line:
    table, is_bold = row
    return Line(
        str(text),
        int(number),
        None if page is None else int(page),
        None if cells is None else tuple(map(str, cells)),
        None if table is None else int(table),
        bool(is_bold),
    )
