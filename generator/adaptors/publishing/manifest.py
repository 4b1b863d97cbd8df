"""`manifest.json`: every file of a site with its digest, and what it was made from: by it a whole site is told."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from importlib import metadata
from pathlib import Path
from typing import Any

NAME = "manifest.json"
_VERSION = 1
_INPUTS = ("plans", "content", "theme", "mkdocs.yml")
_TOOLS = ("cchc", "mkdocs", "mkdocs-material", "jinja2", "cmarkgfm", "fonttools", "pillow")
"""Of which a new version may give other bytes."""


class ManifestError(Exception):
    """There is none, or it is not one of ours; in Vietnamese."""


@dataclass(frozen=True)
class Manifest:
    """What a site consists of."""

    as_of: date
    commit: str | None
    """None where files differed from the commit."""
    committed_at: int | None
    """Time of the commit since 1970."""
    inputs: str
    """One digest of everything that the site was made from."""
    tools: Mapping[str, str]
    files: Mapping[str, str]
    """SHA-256 by path."""
    kept: Mapping[str, str] = field(default_factory=dict)
    """Files of the releases before that pages in open browsers may still ask for."""

    @property
    def release(self) -> str:
        """Name of its folder among the releases."""
        return f"{self.as_of.isoformat()}-{self.commit or 'chua-luu'}"


@dataclass(frozen=True)
class Difference:
    """Between a manifest and what is there; empty where they agree."""

    changed: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]

    @property
    def is_none(self) -> bool:
        return not (self.changed or self.missing or self.extra)


def manifest_of(site: Path, root: Path, as_of: date, commit: str | None, committed_at: int | None) -> Manifest:
    tools = {name: metadata.version(name) for name in _TOOLS}
    return Manifest(as_of, commit, committed_at, _inputs(root), tools, dict(digests(site)))


def write_manifest(site: Path, manifest: Manifest) -> None:
    told: dict[str, Any] = {
        "version": _VERSION,
        "as_of": manifest.as_of.isoformat(),
        "commit": manifest.commit,
        "committed_at": manifest.committed_at,
        "inputs": manifest.inputs,
        "tools": dict(manifest.tools),
        "files": dict(sorted(manifest.files.items())),
        "kept": dict(sorted(manifest.kept.items())),
    }
    (site / NAME).write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")


def read_manifest(site: Path) -> Manifest:
    """
    Raises:
        ManifestError: there is none, or it is not one of ours.
    """
    try:
        return manifest_from((site / NAME).read_text("utf-8"))
    except FileNotFoundError:
        raise ManifestError(f"“{site}” không có {NAME}: không phải trang do cchc dựng") from None


def manifest_from(text: str) -> Manifest:
    """
    Raises:
        ManifestError: the text is no manifest.
    """
    try:
        told = json.loads(text)
        return Manifest(
            date.fromisoformat(told["as_of"]),
            told["commit"],
            told["committed_at"],
            told["inputs"],
            told["tools"],
            told["files"],
            told["kept"],
        )
    except (KeyError, TypeError, ValueError):
        raise ManifestError(f"{NAME} hỏng hoặc không phải của cchc") from None


def difference(site: Path, manifest: Manifest) -> Difference:
    """What was changed, lost or added since the manifest was written."""
    wanted, there = {**manifest.kept, **manifest.files}, dict(digests(site))
    return Difference(
        changed=tuple(path for path in wanted if path in there and there[path] != wanted[path]),
        missing=tuple(path for path in wanted if path not in there),
        extra=tuple(path for path in there if path not in wanted),
    )


def digests(site: Path) -> Iterator[tuple[str, str]]:
    """Of every file but the manifest itself, in the order of the paths."""
    for path in sorted(path for path in site.rglob("*") if path.is_file() or path.is_symlink()):
        name = path.relative_to(site).as_posix()
        if name != NAME:
            yield name, digest_of(path)


def digest_of(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _inputs(root: Path) -> str:
    whole = sha256()
    for name in _INPUTS:
        start = root / name
        found = sorted(path for path in start.rglob("*") if path.is_file()) if start.is_dir() else [start]
        for path in found:
            if path.is_file():
                whole.update(path.relative_to(root).as_posix().encode() + b"\0" + sha256(path.read_bytes()).digest())
    return whole.hexdigest()
