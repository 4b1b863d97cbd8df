"""Whether a document is in force on a day: from what it states, and from documents that say they replace it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from generator.schema.document import Document
from generator.schema.findings import DocumentState


def document_state(document: Document, replacing: Iterable[Document], day: date) -> DocumentState:
    """The state on the day; unknown where no day of effect is stated and nothing has ended it.

    Args:
        document: the document itself.
        replacing: documents that say they replace it. One counts from its own day of effect, or that of its issue.
        day: for which it is asked.
    """
    if document.ended_on and document.ended_on <= day:
        return DocumentState.ENDED
    begun = [one.in_force_from or one.issued_on for one in replacing]
    if any(since is None or since <= day for since in begun):
        return DocumentState.REPLACED
    if document.in_force_from is None:
        return DocumentState.PARTLY_ENDED if _has_ended_part(document, day) else DocumentState.UNKNOWN
    if day < document.in_force_from:
        return DocumentState.NOT_YET
    return DocumentState.PARTLY_ENDED if _has_ended_part(document, day) else DocumentState.IN_FORCE


def _has_ended_part(document: Document, day: date) -> bool:
    return any(one.ended_on <= day for one in document.ended_parts)
