"""Every kind of page, in the order in which a reader of the code would meet them.

A new kind is one schema file, one template, one module here and one name in PAGES. CONTRIBUTING.md has the recipe.


A name in PAGES needs its import beside it: two lines in one file, which the type checker sees, where names in strings
would be one that it does not. Kinds do not import each other: what two of them show alike goes to `page_kind.py` or
`views/`, where others find an entry is in `addresses.py`.
"""

from __future__ import annotations

from generator.page_kind import PageKind
from generator.pages.about_data import ABOUT_DATA
from generator.pages.accessibility import ACCESSIBILITY
from generator.pages.agency import AGENCY, UNITS
from generator.pages.agenda import AGENDA
from generator.pages.article import ARTICLE
from generator.pages.comparison import COMPARISON, COMPARISONS
from generator.pages.conclusion import CONCLUSION, CONCLUSIONS
from generator.pages.counter import COUNTER, COUNTERS
from generator.pages.decision import DECISION, DECISIONS
from generator.pages.dialogue import DIALOGUE, DIALOGUES
from generator.pages.document import DOCUMENT
from generator.pages.documents import DOCUMENTS
from generator.pages.duties import DUTIES
from generator.pages.english import ENGLISH
from generator.pages.feedback import FEEDBACK, FEEDBACK_YEARS
from generator.pages.glossary import GLOSSARY
from generator.pages.home import HOME
from generator.pages.index_framework import INDEX_FRAMEWORK
from generator.pages.indicator import INDICATOR, INDICATORS
from generator.pages.indices import INDICES
from generator.pages.initiative import INITIATIVES
from generator.pages.moved import MOVED
from generator.pages.news_year import NEWS_YEAR
from generator.pages.plan import PLAN, PLANS
from generator.pages.post import NEWS, POST
from generator.pages.procedure import PROCEDURE
from generator.pages.procedure_lists import PROCEDURE_LISTS, PROCEDURES, WORK_FIELD
from generator.pages.progress import PROGRESS
from generator.pages.recent_changes import RECENT_CHANGES
from generator.pages.register_periods import REGISTER, REGISTERS
from generator.pages.result import RESULT, RESULTS
from generator.pages.satisfaction import SATISFACTION, SURVEYS
from generator.pages.score_sheet import SCORE_SHEET
from generator.pages.task import TASK
from generator.pages.time_saving import TIME_SAVING
from generator.pages.unit import UNIT
from generator.pages.upper_plan import UPPER_PLAN
from generator.pages.year_comparison import YEAR_COMPARISON
from generator.share_pictures import OF_THE_SITE

PAGES: tuple[PageKind, ...] = (
    HOME,
    PLANS,
    UPPER_PLAN,
    PLAN,
    PROGRESS,
    AGENDA,
    YEAR_COMPARISON,
    TASK,
    UNITS,
    AGENCY,
    UNIT,
    RESULTS,
    RESULT,
    ARTICLE,
    INDICATORS,
    INDICATOR,
    INDICES,
    INDEX_FRAMEWORK,
    SCORE_SHEET,
    CONCLUSIONS,
    CONCLUSION,
    INITIATIVES,
    FEEDBACK_YEARS,
    FEEDBACK,
    DIALOGUES,
    DIALOGUE,
    SURVEYS,
    SATISFACTION,
    PROCEDURES,
    WORK_FIELD,
    PROCEDURE_LISTS,
    RECENT_CHANGES,
    REGISTERS,
    REGISTER,
    PROCEDURE,
    COUNTERS,
    COUNTER,
    COMPARISONS,
    COMPARISON,
    TIME_SAVING,
    DECISIONS,
    DECISION,
    DOCUMENTS,
    DOCUMENT,
    NEWS,
    NEWS_YEAR,
    POST,
    ABOUT_DATA,
    DUTIES,
    MOVED,
    ACCESSIBILITY,
    ENGLISH,
    GLOSSARY,
)
PICTURES = tuple(dict.fromkeys((OF_THE_SITE, *(kind.picture for kind in PAGES))))
"""What is shown of pages that somebody passes on; `make share-pictures` draws them."""
