"""An editor's text and a new draft of its paper → the text after the update, and what is to be told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.importers.draft import Draft
from generator.importers.emit import to_yaml
from generator.importers.update.findings import Finding
from generator.importers.update.merging import Merger
from generator.importers.update.numbers import Renumbered, numbers_of
from generator.importers.update.placing import placed
from generator.importers.update.trace import split_trace, trace_of, with_trace
from generator.importers.update.validity import new_problems
from generator.importers.update.writer import Writer, same_data
from generator.loading.yaml_reader import YamlReader


class UnsafeUpdateError(Exception):
    """The new text does not read back as what was meant: our bug, and nothing may be written."""


@dataclass(frozen=True)
class Revision:
    """A text that may be written."""

    text: str
    findings: tuple[Finding, ...]
    renumbered: tuple[Renumbered, ...] = ()
    has_trace: bool = True
    """Whether the old text told what the paper said when it was made."""


def first_draft(draft: Draft, *, heading: Sequence[str] = (), ending: str = "") -> str:
    """A new file, with the trace by which it can be brought up to date; `ending` are comment lines above that."""
    return with_trace(to_yaml(draft, heading=heading) + ending, trace_of(draft))


def revision(text: str, draft: Draft, *, trusts_paper: bool = False) -> Revision:
    """What an update makes of a file.

    Args:
        text: the file's own, byte for byte; it must be free of problems of YAML.
        draft: of the paper as it is today.
        trusts_paper: write the paper's value where no trace tells who changed it.

    Raises:
        UnsafeUpdateError: the update would do something else than is told.
    """
    body, base = split_trace(text)
    writer = Writer(body)
    before = writer.spans.reader
    found = placed(draft, before.data, base)
    numbers = numbers_of(draft, before.data, found, has_trace=base is not None)
    merger = Merger(writer, found, numbers, has_trace=base is not None, trusts_paper=trusts_paper)
    trace = merger.record(draft)
    new = with_trace(writer.result(), trace, line_end=writer.spans.line_end)
    after = YamlReader(new, "")
    if not same_data(after.data, writer.meant()) or new_problems(draft.record, before, after):
        raise UnsafeUpdateError
    return Revision(new, tuple(merger.findings), tuple(numbers.renumbered), base is not None)
