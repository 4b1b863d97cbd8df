"""A file is written whole or not at all."""

from __future__ import annotations

from pathlib import Path


def write_whole(target: Path, content: str | bytes) -> None:
    """All of the content or what was there before: a full disk or a kill leaves no half of a file.

    Raises:
        OSError: the machine refuses.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f".{target.name}.new")
    try:
        draft.write_bytes(content.encode() if isinstance(content, str) else content)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
