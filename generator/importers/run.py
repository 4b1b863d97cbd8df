"""The road of an import: read apart from us, recognise the kind, draft."""

from __future__ import annotations

from generator.importers.draft import Import
from generator.importers.kinds import Kind, recognise
from generator.importers.lines import RefusedError, SourceDocument
from generator.importers.papers.notice import import_notice
from generator.importers.papers.procedures import import_procedures
from generator.importers.papers.result import import_result
from generator.importers.plans.plan import import_plan
from generator.schema.agency import Agency
from generator.schema.outside import OutsideRegister


def draft_of(
    document: SourceDocument,
    kind: Kind | None = None,
    *,
    agency: Agency | None = None,
    year: int | None = None,
    province: str | None = None,
    outside: OutsideRegister | None = None,
) -> Import:
    """The draft of a document.

    Args:
        document: what a reader made of the file.
        kind: given by the user; recognised where it is absent.
        agency: whose units are looked up; without it no unit is resolved.
        year: of the paper, where it does not say.
        province: of a list of procedures.
        outside: bodies outside the agency whose names are known.

    Raises:
        RefusedError: the kind is not given and cannot be told.
    """
    kind = kind or recognise(document)
    if kind is None:
        words = ", ".join(one.value for one in Kind)
        raise RefusedError(f"không nhận ra loại tài liệu; hãy nói bằng --kind ({words}).")
    if kind is Kind.PLAN:
        return import_plan(document, agency, year, outside)
    if kind is Kind.RESULT:
        return import_result(document, year)
    if kind is Kind.NOTICE:
        return import_notice(document, year)
    return import_procedures(document, province)
