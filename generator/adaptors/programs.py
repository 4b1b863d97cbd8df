"""Other people's programs that read what our libraries cannot: LibreOffice for old formats, Tesseract for scans.

They are Debian's and optional: looked for when they are needed, never installed by us. Each runs on one file in a
folder of its own, without network where the kernel allows it, with little memory and time; what comes out is read like
any stranger's file.
"""

from __future__ import annotations

import resource
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from generator.importers.lines import RefusedError

WALL_SECONDS = 90.0
CPU_SECONDS = 60
MEMORY_MEGABYTES = 3000
"""Address space; LibreOffice maps 2 GB before it opens anything."""
OUTPUT_MEGABYTES = 200
_ALONE = ("unshare", "--user", "--map-root-user", "--net")
_TOO_LONG = "Máy mất quá nhiều thời gian để chuyển tệp này nên đã dừng lại; hãy mở bằng Word rồi lưu thành .docx."


def program(name: str) -> str | None:
    """Its path; None where this machine does not have it."""
    return shutil.which(name)


def run(command: Sequence[str], folder: Path) -> bytes:
    """What the program writes to its output.

    Raises:
        RefusedError: it failed, or needed too much time or memory.
    """
    try:
        ended = subprocess.run(  # noqa: S603
            [*_without_network(), *command],
            cwd=folder,
            env={
                "HOME": str(folder),
                "PATH": "/usr/local/bin:/usr/bin:/bin",
                "LANG": "C.UTF-8",
                "OMP_THREAD_LIMIT": "1",
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=WALL_SECONDS,
            preexec_fn=_give_up_resources,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise RefusedError(_TOO_LONG) from None
    if ended.returncode != 0:
        raise RefusedError(f"Chương trình {Path(command[0]).name} không đọc được tệp này; hãy lưu lại thành .docx.")
    return ended.stdout


def _give_up_resources() -> None:
    megabyte = 1024 * 1024
    limits = {
        resource.RLIMIT_AS: MEMORY_MEGABYTES * megabyte,
        resource.RLIMIT_CPU: CPU_SECONDS,
        resource.RLIMIT_FSIZE: OUTPUT_MEGABYTES * megabyte,
        resource.RLIMIT_CORE: 0,
    }
    for what, limit in limits.items():
        resource.setrlimit(what, (limit, limit))


@cache
def _without_network() -> tuple[str, ...]:
    """The words before a command that take its network away; none where this machine does not allow it."""
    if shutil.which(_ALONE[0]) is None:
        return ()
    tried = subprocess.run([*_ALONE, "true"], capture_output=True, check=False)  # noqa: S603
    return _ALONE if tried.returncode == 0 else ()
