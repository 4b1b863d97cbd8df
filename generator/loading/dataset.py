"""All records of a repository, by their class, with every problem met on the way."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Generic, TypeVar

from generator.loading.attached.facts import SiteFile
from generator.loading.attached.look import look_at
from generator.loading.front_matter import split_front_matter
from generator.loading.records import as_record
from generator.loading.text_files import code_point, leads_outside, read_text
from generator.loading.yaml_reader import ABSENT, REFUSED, YamlReader
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.base import Record
from generator.schema.scalars import LONGEST_SLUG
from generator.vietnamese import slug

R = TypeVar("R", bound=Record)

DATA_FOLDERS = ("plans", "content")
_LOOKS_LIKE_DATA = re.compile(r".*\.ya?ml|.*/[^/.][^/]*\.ya?ml\.\w+", re.IGNORECASE)
"""Also ke-hoach.YML and ke-hoach.yml.txt, which nobody meant to be passed over."""
_HIDDEN = re.compile(r"[\u200b\u2060]")
_SPELLED = {"agency": "co-quan", "year": "nam", "period": "ky", "name": "ten", "code": "ma"}
"""How an editor would say a name in braces."""
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
        found = self._regex.fullmatch(file)
        return found.groupdict() if found else None

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        literal = re.escape(self.pattern).replace(r"\{", "{").replace(r"\}", "}")
        return re.compile(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", literal))


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
    def agency(self) -> str:
        """Code of the agency whose folder the file lies in.

        Raises:
            KeyError: the source of such files names no agency; that is our bug.
        """
        return self.names["agency"]

    @property
    def year(self) -> int:
        """Of the folder that a yearly paper lies in; its own year where the folder's name is no number."""
        named = self.names["year"]
        return int(named) if named.isdecimal() else int(getattr(self.record, "year"))  # noqa: B009

    @property
    def place(self) -> Place:
        return self.record.origin.place


@dataclass(frozen=True)
class Dataset:
    """What a repository holds. Entries come in the order of their files."""

    entries: tuple[Entry[Any], ...]
    incomplete: frozenset[type[Record]] = frozenset()
    """Kinds of which some file could not be read; a reference to such a kind proves nothing when it leads nowhere."""
    files: Mapping[str, SiteFile] = field(default_factory=dict)
    """Every file that is neither data nor a page (papers, forms, pictures), by its path; none that lies outside."""
    pages_by_hand: Mapping[str, str] = field(default_factory=dict)
    """Text of the trusted pages, which hold no data, by their path; of those that can be read as text."""

    def of(self, record: type[R]) -> tuple[Entry[R], ...]:
        """Entries of a class of records, or of all classes that are built on it: `of(YearlyPaper)`."""
        if record not in self._by_kind:
            self._by_kind[record] = tuple(one for one in self.entries if isinstance(one.record, record))
        return self._by_kind[record]

    def only(self, record: type[R]) -> Entry[R] | None:
        """The entry of a kind that has a single file; None where the file is absent."""
        return next(iter(self.of(record)), None)

    def files_below(self, folder: str) -> dict[str, SiteFile]:
        """The files below a folder, by their path from there."""
        return {name: one for file, one in self.files.items() if (name := file.removeprefix(f"{folder}/")) != file}

    def is_whole(self, record: type[Record]) -> bool:
        return record not in self.incomplete

    @cached_property
    def _by_kind(self) -> dict[type[Record], tuple[Entry[Any], ...]]:
        kinds: dict[type[Record], list[Entry[Any]]] = defaultdict(list)
        for entry in self.entries:
            kinds[type(entry.record)].append(entry)
        return {kind: tuple(entries) for kind, entries in kinds.items() if not kind.__subclasses__()}


def load(root: Path, sources: Sequence[Source]) -> tuple[Dataset, list[Problem]]:
    """Everything under the data folders of `root`.

    A file that matches no source is a problem, so that a misnamed file is never silently ignored. Where two sources
    match one file the first counts.
    """
    entries: list[Entry[Any]] = []
    problems: list[Problem] = []
    incomplete: set[type[Record]] = set()
    files: dict[str, SiteFile] = {}
    pages: dict[str, str] = {}
    for file in _data_files(root):
        readable = file.encode("utf-8", "replace").decode()
        if readable != file:  # bytes that no text holds, so that nothing could name the file
            problems += _bad_names(readable, {"name": readable.rpartition("/")[2]})
            continue
        matches = ((source, names) for source in sources if (names := source.match(file)) is not None)
        source, names = next(matches, (None, {}))
        if source is None:
            wrong = list(_out_of_place(root, file, sources))
            problems += wrong
            if wrong:
                continue
            if file.endswith(".md") and (root / file).is_file():
                text = read_text(root, file)[0]
                pages.update({file: text} if text else {})
            else:
                files[file] = look_at(root, file)
            continue
        entry, found = _load_file(root, file, source, names)
        problems += found
        if entry:
            entries.append(entry)
        else:
            incomplete.add(source.record)
    return Dataset(tuple(entries), frozenset(incomplete), files, pages), problems


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
        problems += _hidden_characters(body, file, body_line)
    reader = YamlReader(text, file, first_line=first_line)
    problems += reader.problems
    if reader.data in (ABSENT, REFUSED):
        # A comment alone is no data; where the reader met a problem, that problem says enough.
        return None, problems or [problem("empty-file", at=Place(file))]
    record, wrong = as_record(reader.data, reader.marks, source.record)
    problems += wrong
    if record is None or reader.problems:
        return None, problems
    return Entry(record, file, names, body, body_line), problems


def _out_of_place(root: Path, file: str, sources: Sequence[Source]) -> Iterable[Problem]:
    """What is wrong with a file that no source claims: it is a page, a picture, or data that would be passed over."""
    homes = tuple(one.pattern.partition("{")[0] for one in sources if one.pattern.endswith(".md"))
    if leads_outside(root, file):
        yield problem("outside-repository", at=Place(file))
    elif _LOOKS_LIKE_DATA.fullmatch(file) or (file.lower().endswith(".md") and file.startswith(homes)):
        known = ", ".join(_spelled(one.pattern) for one in sources)
        yield problem("unknown-file", at=Place(file), known=known)


def _spelled(pattern: str) -> str:
    return re.sub(r"{(\w+)}", lambda match: f"<{_SPELLED.get(match[1], match[1])}>", pattern)


def _hidden_characters(body: str, file: str, first_line: int) -> Iterable[Problem]:
    for at, line in enumerate(body.split("\n")):
        if match := _HIDDEN.search(line):
            place = Place(file, first_line + at, match.start() + 1)
            yield problem("control-character", at=place, found=code_point(match.group()))


def _bad_names(file: str, names: dict[str, str]) -> Iterable[Problem]:
    for name in names.values():
        if len(name) > LONGEST_SLUG:
            yield problem("long-slug", at=Place(file), found=name)
        elif not _NAME.fullmatch(name):
            yield problem("bad-file-name", at=Place(file), found=name, suggestion=slug(name) or "ten-tep")


def _data_files(root: Path) -> Iterator[str]:
    for folder in DATA_FOLDERS:
        # Sorted by our own rule: the order of a folder listing differs between machines.
        # A link that leads nowhere is no file, but somebody meant it to be one.
        found = (path for path in (root / folder).rglob("*") if path.is_file() or path.is_symlink())
        yield from sorted(path.relative_to(root).as_posix() for path in found)
