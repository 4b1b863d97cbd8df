"""Where a value stands in the files that editors write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Step = str | int
Path = tuple[Step, ...]
"""The way to a value inside one file: `("linh_vuc", 1, "nhiem_vu", 10, "chu_tri")`."""


@dataclass(frozen=True, order=True)
class Place:
    """One position in one file. Lines and columns count from 1; 0 means the file as a whole."""

    file: str
    """Relative to the repository, with forward slashes on every system."""
    line: int = 0
    column: int = 0
    field: str = ""
    """The path as an editor would say it: `linh_vuc[1].nhiem_vu[10].chu_tri`."""

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part)


@dataclass(frozen=True)
class FileMarks:
    """Line and column of every value (and of every key) of one file, by path."""

    file: str
    values: Mapping[Path, tuple[int, int]] = field(default_factory=dict)
    keys: Mapping[Path, tuple[int, int]] = field(default_factory=dict)

    def value(self, path: Path) -> Place:
        """Place of the value at `path`; of the nearest value around it where the path leads nowhere."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.values:
                return self._place(self.values[path[:end]], path)
        return Place(self.file, field=spell(path))

    def key(self, path: Path) -> Place:
        """Place of the key that introduces the value at `path`."""
        return self._place(self.keys[path], path) if path in self.keys else self.value(path)

    def _place(self, mark: tuple[int, int], path: Path) -> Place:
        return Place(self.file, *mark, spell(path))


@dataclass(frozen=True)
class Origin:
    """The place of one record; `at()` gives the place of a value inside it."""

    marks: FileMarks
    path: Path = ()

    def at(self, *steps: Step) -> Place:
        return self.marks.value(self.path + steps)

    @property
    def place(self) -> Place:
        return self.at()


def spell(path: Path) -> str:
    """`("linh_vuc", 1, "so")` → `linh_vuc[1].so`, as problems name a field."""
    words = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return words.removeprefix(".")
