"""The road of an import: read apart from us, recognise the kind, draft."""

from __future__ import annotations

from generator.importers.around import Around
from generator.importers.draft import Import
from generator.importers.kinds import Kind, choice, explained, readings
from generator.importers.lines import RefusedError, SourceDocument
from generator.importers.papers.notice import import_notice
from generator.importers.papers.procedures import import_procedures
from generator.importers.papers.result import import_result
from generator.importers.plans.plan import import_plan

_ALONE = Around()


def draft_of(
    document: SourceDocument,
    kind: Kind | None = None,
    *,
    around: Around = _ALONE,
    year: int | None = None,
    province: str | None = None,
) -> Import:
    """The draft of a document.

    Args:
        document: what a reader made of the file.
        kind: given by the user; recognised where it is absent.
        around: what the site has of the agency; without it no unit is resolved.
        year: of the paper, where it does not say.
        province: of a list of procedures.

    Raises:
        RefusedError: the kind is not given and cannot be told.
    """
    kind = kind or _recognised(document)
    if kind is Kind.PLAN:
        return import_plan(document, around.agency, year, around.outside)
    if kind is Kind.RESULT:
        return import_result(document, year, around=around)
    if kind is Kind.NOTICE:
        return import_notice(document, year)
    return import_procedures(document, province)


def _recognised(document: SourceDocument) -> Kind:
    found = readings(document)
    kind = choice(found)
    if kind is None:
        raise RefusedError(explained(found))
    return kind
