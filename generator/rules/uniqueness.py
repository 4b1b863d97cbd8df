"""What is to be found by a code, a number or a name has it alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.loading.dataset import Dataset
from generator.places import Place
from generator.problems import Problem, problem
from generator.schema.agency import AgencyRegister
from generator.schema.conclusion import Conclusion
from generator.schema.decision import Decision
from generator.schema.document import Document
from generator.schema.feedback_contacts import FeedbackRegister
from generator.schema.glossary import Glossary
from generator.schema.indicator import IndicatorRegister
from generator.schema.outside import OutsideRegister
from generator.schema.plan import Plan
from generator.schema.procedure import WorkFieldRegister


def codes_are_unique(data: Dataset) -> Iterator[Problem]:
    if register := data.only(AgencyRegister):
        yield from repeated((agency.code, agency.origin.at("ma")) for agency in register.record.agencies)
        for agency in register.record.agencies:
            yield from repeated((unit.code, unit.origin.at("ma")) for unit in agency.units)
    if outside := data.only(OutsideRegister):
        yield from repeated((body.code, body.origin.at("ma")) for body in outside.record.bodies)
    if fields := data.only(WorkFieldRegister):
        yield from repeated((field.code, field.origin.at("ma")) for field in fields.record.fields_of_work)
    documents = ((_identity(one.record), one.record.origin.at("so_ky_hieu")) for one in data.of(Document))
    yield from repeated(documents)
    decisions = ((_identity(one.record), one.record.origin.at("so_ky_hieu")) for one in data.of(Decision))
    yield from repeated(decisions)
    if catalogue := data.only(IndicatorRegister):
        yield from repeated((one.code, one.origin.at("ma")) for one in catalogue.record.indicators)
    if glossary := data.only(Glossary):
        terms = ((one, term) for term in glossary.record.terms for one in term.abbreviations)
        yield from repeated((one, term.origin.at("viet_tat")) for one, term in terms)
    if feedback := data.only(FeedbackRegister):
        yield from repeated((one.province, one.origin.at("tinh")) for one in feedback.record.provinces)
    for conclusion in data.of(Conclusion):
        yield from repeated((str(one.number), one.origin.at("so")) for one in conclusion.record.directives)


def _identity(document: Document | Decision) -> str:
    """What tells documents of one number apart."""
    return f"{document.number} ({document.issuer or 'không rõ cơ quan'}, {document.issued_on or 'không rõ ngày'})"


def task_numbers_are_unique(data: Dataset) -> Iterator[Problem]:
    for plan in data.of(Plan):
        first: dict[str, Place] = {}
        for area in plan.record.areas:
            for task in area.tasks:
                at = task.origin.at("ma" if task.code else "so")
                if task.id in first:
                    yield problem("duplicate-task-number", at=at, found=task.id, first_line=first[task.id].line)
                first.setdefault(task.id, at)


def repeated(named: Iterable[tuple[str, Place]]) -> Iterator[Problem]:
    """A problem for every name that an earlier place has."""
    first: dict[str, Place] = {}
    for name, at in named:
        if name in first:
            yield problem("duplicate-id", at=at, found=name, first=first[name])
        first.setdefault(name, at)
