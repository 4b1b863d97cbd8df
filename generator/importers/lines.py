"""What every reader of files hands to every recogniser: the lines of a document, in its order."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Line:
    """One line, paragraph or table row."""

    text: str
    """NFC, white space collapsed, not empty. For a table row: its cells joined by " | "."""
    number: int
    """Counts from 1; what a doubt refers to. Lines of a text file keep their own numbers."""
    page: int | None = None
    """Counts from 1; None where the format has no pages."""
    cells: tuple[str, ...] | None = None
    """Cells of a table row, merged cells filled in and repeated; None outside tables."""
    table: int | None = None
    """Counts from 1: which table of the document the row belongs to."""
    is_bold: bool = False
    """Whether every letter of a table row is bold. Known of Word only."""


@dataclass(frozen=True)
class SourceDocument:
    """A document that could be read."""

    name: str
    """File name, without folders."""
    lines: tuple[Line, ...]
    notes: tuple[str, ...] = field(default=())
    """What was seen and not imported: hidden text, deleted text, pictures. Vietnamese sentences."""


class RefusedError(Exception):
    """A file that is not read, with the reason in Vietnamese for its user. Nothing has been written."""
