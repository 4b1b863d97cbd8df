"""Which file a record or a text means."""

from __future__ import annotations

import posixpath
from collections.abc import Container, Iterator
from dataclasses import dataclass
from typing import Any

from generator.derive.papers.references import references_in
from generator.derive.words.prose_links import links_in, path_in, targets_of_page
from generator.loading.dataset import Dataset, Entry
from generator.schema.attachments import Photograph
from generator.schema.post import Post
from generator.schema.procedure import Procedure
from generator.schema.procedure_parts import FORMS
from generator.schema.references import ToFile

CONTENT = "content"
SHARED_FOLDER = f"{CONTENT}/tep"
"""Where files may lie that are nobody's neighbour."""


@dataclass(frozen=True)
class NamedFile:
    """A file that is there, as something names it."""

    file: str
    """From the root."""
    is_picture: bool
    """Whether it is shown; otherwise it is for taking away."""


def file_meant(file: str, named: str, files: Container[str]) -> str | None:
    """The path from the root of what a file names: beside itself, otherwise below content/tep/."""
    for folder in (posixpath.dirname(file), SHARED_FOLDER):
        path = posixpath.normpath(posixpath.join(folder, named))
        if named and path in files:
            return path
    return None


def files_of_entry(data: Dataset, entry: Entry[Any]) -> Iterator[NamedFile]:
    """Those that a record names in its fields and, of a post, in its text."""
    named = [(found.value, isinstance(found.owner, Photograph)) for found in references_in(entry.record, ToFile)]
    if isinstance(entry.record, Post):
        named += [(path_in(link.target), link.is_picture) for link in links_in(entry.body)]
    for name, is_picture in named:
        if file := file_meant(entry.file, name, data.files):
            yield NamedFile(file, is_picture and data.files[file].pixels is not None)
    if isinstance(entry.record, Procedure):
        forms = (paper.form for case in entry.record.papers for paper in case.papers if paper.form)
        yield from (NamedFile(file, False) for form in forms if (file := f"{CONTENT}/{FORMS}/{form}") in data.files)


def files_of_pages_by_hand(data: Dataset) -> Iterator[NamedFile]:
    """mkdocs shows them as they are, pictures too."""
    for page, text in data.pages_by_hand.items():
        found = (file_meant(page, path_in(target), data.files) for target in targets_of_page(text))
        yield from (NamedFile(file, False) for file in found if file)
