"""What a field refers to, said by its type: rules, backlinks and searches find references by these markers alone.

A new kind of reference is a marker and a type here, a rule in `rules/references.py` and, where its target has a page, a
line in `derive/across/targets.py`; a test names what is missing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, get_args

from pydantic import BeforeValidator

from generator.schema.scalars import (
    Citation,
    CriterionCode,
    Line,
    ProcedureCode,
    Slug,
    TaskNumber,
    Whole,
    read_citation,
)


@dataclass(frozen=True)
class Reference:
    """The field names something that stands elsewhere in the data."""


@dataclass(frozen=True)
class ToDocument(Reference):
    """A document of content/van-ban/."""


@dataclass(frozen=True)
class ToTask(Reference):
    """A task in the plan of the paper's agency; only yearly papers can name one."""

    years_ago: int = 0


@dataclass(frozen=True)
class ToMilestone(Reference):
    """A milestone, counted from 1, of the task that the same record names."""


@dataclass(frozen=True)
class ToAgency(Reference):
    """An agency of plans/co-quan.yml, by its code."""


@dataclass(frozen=True)
class ToUnits(Reference):
    """Units of the paper's agency in the words of the paper; only yearly papers can name them."""

    supports: bool = False
    says_who_leads: bool = False
    """Whether the text itself tells leading units from supporting ones."""


@dataclass(frozen=True)
class ToUnitCode(Reference):
    """A unit of the agency that the record stands in, by its code."""


@dataclass(frozen=True)
class ToOutsideBody(Reference):
    """A body of plans/co-quan-ngoai.yml, by its code."""


@dataclass(frozen=True)
class ToProcedure(Reference):
    """A procedure of the province of the paper, by its code."""

    may_be_elsewhere: bool = False
    """Whether it may be one that this site does not hold: then an unknown one is only told."""


@dataclass(frozen=True)
class ToFieldOfWork(Reference):
    """A field of content/tthc/linh-vuc.yml, by its code."""


@dataclass(frozen=True)
class ToIndicator(Reference):
    """A figure of plans/so-lieu.yml, by its code."""


@dataclass(frozen=True)
class ToFramework(Reference):
    """An index of plans/bo-chi-so/, by the name of its file."""


@dataclass(frozen=True)
class ToCriterion(Reference):
    """A criterion of the index that the record around it names."""


@dataclass(frozen=True)
class ToFile(Reference):
    """A file beside the record's own, or below content/tep/, by its path from there."""


@dataclass(frozen=True)
class ToRecord(Reference):
    """A file of data by its path from the root, or a task of a plan: `plans/so-a/2022/ke-hoach.yml#2.g`."""


@dataclass(frozen=True)
class ToCounter(Reference):
    """A counter of content/noi-nop/, by the name of its file."""


@dataclass(frozen=True)
class ToUpperTask(Reference):
    """A task of a plan of plans/cap-tren/: name of its file, and its number behind `#`."""


Cited = Annotated[Citation, BeforeValidator(read_citation), ToDocument()]
TaskRef = Annotated[TaskNumber, ToTask()]
FormerTaskRef = Annotated[TaskNumber, ToTask(years_ago=1)]
"""A task of last year's plan."""
MilestoneRef = Annotated[Whole, ToMilestone()]
AgencyRef = Annotated[Slug, ToAgency()]
UnitName = Annotated[Line, ToUnits()]
"""A unit as the document writes it: one name, one alias, or several joined by a comma or "và"."""
SupportingUnitName = Annotated[Line, ToUnits(supports=True)]
ActingUnits = Annotated[Line, ToUnits(says_who_leads=True)]
"""Who leads and who supports in one text: "Phòng A chủ trì, phòng B phối hợp"."""
UnitRef = Annotated[Slug, ToUnitCode()]
OutsideBodyRef = Annotated[Slug, ToOutsideBody()]
ProcedureRef = Annotated[ProcedureCode, ToProcedure()]
OutsideProcedureRef = Annotated[ProcedureCode, ToProcedure(may_be_elsewhere=True)]
FieldOfWorkRef = Annotated[Slug, ToFieldOfWork()]
IndicatorRef = Annotated[Slug, ToIndicator()]
FrameworkRef = Annotated[Slug, ToFramework()]
CriterionRef = Annotated[CriterionCode, ToCriterion()]

FileRef = Annotated[Line, ToFile()]
CounterRef = Annotated[Slug, ToCounter()]
UpperTaskRef = Annotated[Line, ToUpperTask()]
RecordRef = Annotated[Line, ToRecord()]


def reference_in(annotation: Any) -> Reference | None:
    """What a field with this annotation refers to, alone or as a list; None for a field that holds its own value."""
    marker = next((one for one in getattr(annotation, "__metadata__", ()) if isinstance(one, Reference)), None)
    return marker or next((found for part in get_args(annotation) if (found := reference_in(part))), None)


def without_marker(annotation: Any) -> Any:
    """The type of the value itself: how a reference to a task is typed is how a task's number is typed."""
    if reference_in(annotation) is None or not hasattr(annotation, "__metadata__"):
        return annotation
    plain = tuple(one for one in annotation.__metadata__ if not isinstance(one, Reference))
    return Annotated[(annotation.__origin__, *plain)] if plain else annotation.__origin__
