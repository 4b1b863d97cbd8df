"""The commit that data comes from. The only place that asks git, and the only one that knows today's date."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

_WATCHED = ("plans", "content", "theme", "generator", "mkdocs.yml")
"""A change here means that the pages are not those of the commit."""
_VIET_NAM = timezone(timedelta(hours=7))
_NAME_LENGTH = 12
"""Characters of the commit's name that pages show: fixed, because git's own abbreviation depends on the clone."""


def today() -> date:
    return date.today()


@dataclass(frozen=True)
class Revision:
    """The state of the repository that is being built."""

    as_of: date
    """Day of the commit; today where there is no repository."""
    commit: str | None
    """None where there is no repository or where files differ from the commit."""
    seconds: int | None
    """Time of the commit since 1970, for SOURCE_DATE_EPOCH."""


def current_revision(root: Path) -> Revision:
    """What the newest commit says; the clock is asked only where git has no answer."""
    head = _git(root, "log", "-1", "--format=%H %cs %ct")
    if not head:
        return Revision(date.today(), None, None)
    commit, day, seconds = head.split()
    is_changed = _git(root, "status", "--porcelain", "--", *_WATCHED) != ""
    return Revision(date.fromisoformat(day), None if is_changed else commit[:_NAME_LENGTH], int(seconds))


def first_days(root: Path) -> dict[str, date] | None:
    """Day, in Viet Nam's time, on which each file of plans/ and content/ entered the repository.

    None where the history is not there: no repository, or a clone that holds only its newest part.
    """
    if _git(root, "rev-parse", "--is-shallow-repository") != "false":
        return None
    words = ("log", "--diff-filter=A", "--no-renames", "--format=%x00%ct", "--name-only", "-z")
    days: dict[str, date] = {}
    day = date.max
    for part in filter(None, map(str.strip, (_git(root, *words, "--", "plans", "content") or "").split("\0"))):
        if part.isdecimal():  # the time of a commit; the path of a file has a slash
            day = datetime.fromtimestamp(int(part), _VIET_NAM).date()
        else:
            days[part] = day  # the newest commit comes first, so that the oldest day stays
    return days


@contextmanager
def tree_at(root: Path, revision: str) -> Iterator[Path | None]:
    """The data of another revision in a folder that vanishes afterwards; None where git knows no such revision."""
    try:
        # What begins with a hyphen would be an option of git, and some of those write files.
        commit = _git(root, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
        words = ["git", "-C", str(root), "archive", "--format=tar", str(commit), "--", "plans"]
        answer = subprocess.run(words, capture_output=True, check=False) if commit else None
    except OSError:
        answer = None
    if answer is None or answer.returncode != 0:
        yield None
        return
    with TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(answer.stdout)) as archive:
            archive.extractall(folder, filter="data")
        yield Path(folder)


def _git(root: Path, *words: str) -> str | None:
    try:
        answer = subprocess.run(["git", "-C", str(root), *words], capture_output=True, text=True, check=False)
    except OSError:
        return None
    return answer.stdout.strip() if answer.returncode == 0 else None
