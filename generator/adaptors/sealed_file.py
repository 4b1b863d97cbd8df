"""What a cache holds, its digest before it: believed only where both agree."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from generator.adaptors.whole_file import write_whole

_DIGEST = 32


def read_sealed(path: Path) -> bytes | None:
    """The content; None where there is none, or where it was cut or spoiled."""
    try:
        kept = path.read_bytes()
    except FileNotFoundError:
        return None
    digest, content = kept[:_DIGEST], kept[_DIGEST:]
    return content if sha256(content).digest() == digest else None


def write_sealed(path: Path, content: bytes) -> None:
    """
    Raises:
        OSError: the machine refuses; what was there stays.
    """
    write_whole(path, sha256(content).digest() + content)
