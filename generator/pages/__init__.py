"""Every kind of page, in the order in which a reader of the code would meet them.

A new kind is one schema file, one template, one module here and one name in PAGES. CONTRIBUTING.md has the recipe.
"""

from __future__ import annotations

from generator.page_kind import PageKind
from generator.pages.about_data import ABOUT_DATA
from generator.pages.agency import AGENCY, UNITS
from generator.pages.agenda import AGENDA
from generator.pages.article import ARTICLE
from generator.pages.conclusion import CONCLUSION, CONCLUSIONS
from generator.pages.decision import DECISION, DECISIONS
from generator.pages.document import DOCUMENT, DOCUMENTS
from generator.pages.home import HOME
from generator.pages.plan import PLAN, PLANS
from generator.pages.post import NEWS, POST
from generator.pages.procedure import PROCEDURE, PROCEDURES
from generator.pages.progress import PROGRESS
from generator.pages.result import RESULT, RESULTS
from generator.pages.task import TASK
from generator.pages.unit import UNIT
from generator.pages.work_field import WORK_FIELD

PAGES: tuple[PageKind, ...] = (
    HOME,
    PLANS,
    PLAN,
    PROGRESS,
    AGENDA,
    TASK,
    UNITS,
    AGENCY,
    UNIT,
    RESULTS,
    RESULT,
    ARTICLE,
    CONCLUSIONS,
    CONCLUSION,
    PROCEDURES,
    WORK_FIELD,
    PROCEDURE,
    DECISIONS,
    DECISION,
    DOCUMENTS,
    DOCUMENT,
    NEWS,
    POST,
    ABOUT_DATA,
)
