"""Releases of a site side by side, and the link by which readers see one of them."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from generator.adaptors.publishing.manifest import Manifest, ManifestError, read_manifest
from generator.adaptors.whole_file import write_whole

CURRENT = "current"
RELEASES = "releases"
_WITHDRAWN = ".da-lui.json"
_FINGERPRINT = re.compile(r"\.[0-9a-f]{8}\.(?:min\.)?(?:js|css)$|-[0-9a-f]{12}-\d+\.webp$")
"""Files whose name changes with their content: a page asks for the very one it was built with."""
KEEP_ASSETS_OF = 2
"""Releases whose pages may still be open somewhere."""


class Releases:
    """The folder that a server serves from: `current` → `releases/<as-of>-<commit>/`."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.folder = home / RELEASES

    @property
    def current(self) -> str | None:
        """Name of the release that readers see; None before the first, and where the link leads nowhere."""
        link = self.home / CURRENT
        name = link.readlink().name if link.is_symlink() else None
        return name if name and (self.folder / name).is_dir() else None

    def names(self) -> list[str]:
        """The one published last stands first."""
        found = [path for path in self.folder.iterdir() if self._is_release(path)] if self.folder.is_dir() else []
        return [
            path.name for path in sorted(found, key=lambda path: (path.stat().st_mtime_ns, path.name), reverse=True)
        ]

    def manifest(self, name: str) -> Manifest | None:
        try:
            return read_manifest(self.folder / name)
        except (ManifestError, OSError):
            return None

    def previous(self) -> str | None:
        """The release that readers saw before the current one."""
        names = self.names()
        older = names[names.index(self.current) + 1 :] if self.current in names else names
        return older[0] if older else None

    def show(self, name: str) -> None:
        """From one moment to the next readers see this release.

        Raises:
            OSError: the machine refuses; readers see what they saw.
        """
        draft = self.home / f".{CURRENT}.new"
        draft.unlink(missing_ok=True)
        draft.symlink_to(Path(RELEASES) / name)
        draft.replace(self.home / CURRENT)

    def take_in(self, fresh: Path, name: str) -> None:
        """A finished folder becomes the release of that name; one of the same name that nobody sees gives way."""
        target = self.folder / name
        if target.exists():
            shutil.rmtree(target)
        fresh.replace(target)
        os.utime(target)  # published now, whenever it was built

    def old_assets(self, new: Manifest) -> Iterator[tuple[str, Path]]:
        """What the last releases had under names that the new one has not: path on the site, and the file."""
        seen = set(new.files)
        for name in self.names()[:KEEP_ASSETS_OF]:
            manifest = self.manifest(name)
            for path in manifest.files if manifest else ():
                if _FINGERPRINT.search(path) and path not in seen and (self.folder / name / path).is_file():
                    seen.add(path)
                    yield path, self.folder / name / path

    def clear_up(self) -> None:
        """What a killed command left behind."""
        for left in self.folder.iterdir() if self.folder.is_dir() else ():
            if left.name.startswith(".") and left.is_dir():
                shutil.rmtree(left)
        (self.home / f".{CURRENT}.new").unlink(missing_ok=True)

    def prune(self, keep: int) -> list[str]:
        """Removes the oldest beyond `keep`, never the one that readers see."""
        gone = [name for name in self.names()[keep:] if name != self.current]
        for name in gone:
            shutil.rmtree(self.folder / name)
        return gone

    def withdrawn(self) -> dict[str, str]:
        """Releases that somebody went back from, with the day."""
        try:
            found = json.loads((self.home / _WITHDRAWN).read_text("utf-8"))
        except (FileNotFoundError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def withdraw(self, name: str, day: str) -> None:
        write_whole(self.home / _WITHDRAWN, json.dumps({**self.withdrawn(), name: day}, indent=1) + "\n")

    def restore(self, name: str) -> None:
        rest = {other: day for other, day in self.withdrawn().items() if other != name}
        write_whole(self.home / _WITHDRAWN, json.dumps(rest, indent=1) + "\n")

    def _is_release(self, path: Path) -> bool:
        return path.is_dir() and not path.name.startswith(".")
