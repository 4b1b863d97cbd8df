"""All records of a repository, by their class, with every problem met on the way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from generator.loading.front_matter import split_front_matter
from generator.loading.records import as_record
from generator.loading.text_files import read_text
from generator.loading.yaml_reader import ABSENT, YamlReader
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.base import Record
from generator.vietnamese import slug

R = TypeVar("R", bound=Record)

DATA_FOLDERS = ("plans", "content")
_DATA_SUFFIXES = (".yml", ".yaml")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class Source:
    """Which files hold which record: `Source("plans/{agency}/{year}/ke-hoach.yml", Plan)`.

    A name in braces is one folder or file name; its value reaches the record's Entry. `.md` files hold the
    record as front matter above a text.
    """

    pattern: str
    record: type[Record]

    def match(self, file: str) -> dict[str, str] | None:
        """Values of the names in braces, or None where the file is of another kind."""
        literal = re.escape(self.pattern).replace(r"\{", "{").replace(r"\}", "}")
        found = re.fullmatch(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", literal), file)
        return found.groupdict() if found else None


@dataclass(frozen=True)
class Entry(Generic[R]):
    """One record, the file it stands in, and what the file's path says."""

    record: R
    file: str
    names: Mapping[str, str] = field(default_factory=dict)
    body: str = ""
    """Text below the front matter of a post; empty for YAML."""
    body_line: int = 0

    @property
    def place(self) -> Place:
        return self.record.origin.place


@dataclass(frozen=True)
class Dataset:
    """What a repository holds. Entries come in the order of their files."""

    entries: tuple[Entry[Any], ...]
    incomplete: frozenset[type[Record]] = frozenset()
    """Kinds of which some file could not be read; a reference to such a kind proves nothing when it leads nowhere."""

    def of(self, record: type[R]) -> tuple[Entry[R], ...]:
        return tuple(entry for entry in self.entries if type(entry.record) is record)

    def only(self, record: type[R]) -> Entry[R] | None:
        """The entry of a kind that has a single file; None where the file is absent."""
        return next(iter(self.of(record)), None)

    def is_whole(self, record: type[Record]) -> bool:
        return record not in self.incomplete


def load(root: Path, sources: Sequence[Source]) -> tuple[Dataset, list[Problem]]:
    """Everything under the data folders of `root`.

    A file that matches no source is a problem, so that a misnamed file is never silently ignored. Where two sources
    match one file the first counts.
    """
    entries: list[Entry[Any]] = []
    problems: list[Problem] = []
    incomplete: set[type[Record]] = set()
    for file in _data_files(root):
        matches = ((source, names) for source in sources if (names := source.match(file)) is not None)
        source, names = next(matches, (None, {}))
        if source is None:
            if file.endswith(_DATA_SUFFIXES):
                known = ", ".join(one.pattern for one in sources)
                problems.append(problem("unknown-file", at=Place(file), known=known))
            continue
        entry, found = _load_file(root, file, source, names)
        problems += found
        if entry:
            entries.append(entry)
        else:
            incomplete.add(source.record)
    return Dataset(tuple(entries), frozenset(incomplete)), problems


def _load_file(root: Path, file: str, source: Source, names: dict[str, str]) -> tuple[Entry[Any] | None, list[Problem]]:
    problems = list(_bad_names(file, names))
    text, unreadable = read_text(root, file)
    if text is None:
        return None, problems + unreadable
    body, body_line, first_line = "", 0, 1
    if file.endswith(".md"):
        split = split_front_matter(text, file)
        if isinstance(split, Problem):
            return None, [*problems, split]
        text, body, body_line, first_line = split.header, split.body, split.body_line, 2
    reader = YamlReader(text, file, first_line=first_line)
    problems += reader.problems
    if reader.data is ABSENT:
        # A comment alone is no data; where the reader met a problem, that problem says enough.
        return None, problems or [problem("empty-file", at=Place(file))]
    record, wrong = as_record(reader.data, reader.marks, source.record)
    problems += wrong
    if record is None or reader.problems:
        return None, problems
    return Entry(record, file, names, body, body_line), problems


def _bad_names(file: str, names: dict[str, str]) -> Iterable[Problem]:
    for name in names.values():
        if not _NAME.fullmatch(name):
            yield problem("bad-file-name", at=Place(file), found=name, suggestion=slug(name) or "ten-tep")


def _data_files(root: Path) -> Iterator[str]:
    for folder in DATA_FOLDERS:
        # Sorted by our own rule: the order of a folder listing differs between machines.
        yield from sorted(path.relative_to(root).as_posix() for path in (root / folder).rglob("*") if path.is_file())
