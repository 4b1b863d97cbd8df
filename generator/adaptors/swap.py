"""A new site takes the place of the old one in a single step; a failed or killed build leaves the old one whole."""

from __future__ import annotations

import ctypes
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class BusyError(Exception):
    """Another build holds the output."""


@contextmanager
def new_folder(out: Path) -> Iterator[Path]:
    """An empty folder beside `out`; when the block ends without an error it has become `out`.

    Raises:
        BusyError: another build works on the same output.
        OSError: the disk is full or not writable; `out` is as it was.
    """
    out = out.resolve()
    out.parent.mkdir(parents=True, exist_ok=True)
    with locked(out):
        _clear_up_after_killed_builds(out)
        fresh = out.parent / f".{out.name}-new-{os.getpid()}"
        fresh.mkdir()
        try:
            yield fresh
            _take_place(fresh, out)
        finally:
            # After the exchange this is the old site; after a failure the unfinished new one.
            shutil.rmtree(fresh, ignore_errors=True)


def _clear_up_after_killed_builds(out: Path) -> None:
    for left in list(out.parent.iterdir()):
        if left.name.startswith(f".{out.name}-old-") and not out.exists():
            left.rename(out)  # killed between the two renames of `_take_place`
        elif left.name.startswith((f".{out.name}-new-", f".{out.name}-old-")):
            shutil.rmtree(left)


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Nobody else works on the same output meanwhile.

    Raises:
        BusyError: somebody does.
    """
    path = out.parent / f".{out.name}.lock"
    with path.open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BusyError(str(out)) from None
        yield
        # The file stays: removing it would let two builds hold two locks of one name.


def _take_place(fresh: Path, out: Path) -> None:
    if not out.exists():
        fresh.rename(out)
    elif not _exchange(fresh, out):
        # No exchange on this system: between two renames readers see no site for an instant.
        old = out.with_name(f".{out.name}-old-{os.getpid()}")
        out.rename(old)
        try:
            fresh.rename(out)
        except OSError:
            old.rename(out)
            raise
        shutil.rmtree(old)


def _exchange(one: Path, other: Path) -> bool:
    """Both names in one step, through Linux' renameat2; False where the system cannot."""
    with suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None, use_errno=True)
        return bool(libc.renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0)
    return False
