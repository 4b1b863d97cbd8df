"""The other side of the sandbox: gives up what it does not need, then reads, then answers once."""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import resource
import socket
import traceback
from dataclasses import astuple
from pathlib import Path
from typing import Any, NoReturn

from generator.importers.lines import RefusedError

MEMORY_MEGABYTES = 600
"""Address space, of which Python and the libraries take 150; a 60-page PDF needs 200 more."""
CPU_SECONDS = 30
"""Twice what a 60-page PDF may take on the slowest machine that we know."""
OPEN_FILES = 32
"""The document, the pipe, and modules one after the other."""

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
"""CLONE_NEWUSER and CLONE_NEWNET, linux/sched.h."""


def main(reader: str, path: str) -> None:
    """Reads `path` with "module:function" and writes JSON to the pipe that was standard output."""
    give_up_network()
    give_up_resources()
    # A library that prints must not speak into the answer.
    pipe = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    answer = json.dumps(_answer(reader, path), ensure_ascii=False).encode("utf-8", "replace")
    # A pipe takes 64 kB at a time.
    while answer:
        answer = answer[os.write(pipe, answer) :]


def give_up_resources() -> None:
    """Little memory and time, few files, and not one byte into any of them."""
    limits = {
        resource.RLIMIT_AS: MEMORY_MEGABYTES * 1024 * 1024,
        resource.RLIMIT_CPU: CPU_SECONDS,
        resource.RLIMIT_NOFILE: OPEN_FILES,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for what, limit in limits.items():
        # The hard limit too, so that it cannot be raised again; a second more of CPU lets SIGXCPU come before SIGKILL.
        resource.setrlimit(what, (limit, limit + (what == resource.RLIMIT_CPU)))


def give_up_network() -> None:
    """A network namespace without any network where the kernel allows it; without sockets for Python everywhere."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_NEW_NETWORK) != 0:
        # Not root: own users first. Where that is forbidden too, no parser of ours knows another way than the module.
        libc.unshare(_NEW_USER | _NEW_NETWORK)
    vars(socket).update(socket=_NoSocket, create_connection=_refuse, getaddrinfo=_refuse)


class _NoSocket(socket.socket):
    """Still a class, because other modules derive theirs from it."""

    def __init__(self, *_: object, **__: object) -> None:
        _refuse()


def _refuse(*_: object, **__: object) -> NoReturn:
    raise PermissionError("no network in the sandbox")


def _answer(reader: str, path: str) -> dict[str, Any]:
    """What became of it; a crash is an answer too, since the parent shows no traceback to an editor."""
    try:
        module, name = reader.split(":")
        document = getattr(importlib.import_module(module), name)(Path(path))
    except RefusedError as error:
        return {"refused": str(error)}
    except MemoryError:
        return {"memory": True}
    except Exception:
        return {"traceback": traceback.format_exc()}
    return {"document": [document.name, [astuple(line) for line in document.lines], document.notes]}
