"""Rules across records and files that need no calculation. Each rule is one function in RULES."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from generator.loading.dataset import Dataset, Entry
from generator.places import Place
from generator.problems import Problem, did_you_mean, problem
from generator.rules.articles import ARTICLE_RULES
from generator.rules.citizens import CITIZEN_RULES, repeated
from generator.rules.decisions import DECISION_RULES
from generator.rules.figures import FIGURE_RULES
from generator.rules.indices import INDEX_RULES
from generator.rules.plans import PLAN_RULES, unknown_task
from generator.rules.progress import PROGRESS_RULES
from generator.schema.agency import AgencyRegister
from generator.schema.base import Record, keys_of
from generator.schema.common import Correction
from generator.schema.conclusion import Conclusion
from generator.schema.decision import Decision
from generator.schema.dialogue import Dialogue
from generator.schema.document import Document
from generator.schema.feedback import FeedbackList
from generator.schema.feedback_contacts import FeedbackRegister
from generator.schema.glossary import Glossary
from generator.schema.indicator import IndicatorRegister
from generator.schema.initiative import InitiativeList
from generator.schema.plan import Plan, Task
from generator.schema.procedure import Procedure, WorkFieldRegister
from generator.schema.result import Result
from generator.schema.satisfaction import Satisfaction
from generator.schema.score_sheet import ScoreSheets


def broken_rules(data: Dataset) -> Iterator[Problem]:
    """Every problem between records, in no order."""
    for rule in RULES:
        yield from rule(data)


_YEARLY = (Plan, Result, Conclusion, Satisfaction, Dialogue, FeedbackList, InitiativeList, ScoreSheets)
"""Papers below a folder of their agency and year."""


def _yearly(data: Dataset) -> Iterator[Entry[Any]]:
    for kind in _YEARLY:
        yield from data.of(kind)


def folder_says_the_same(data: Dataset) -> Iterator[Problem]:
    for entry in _yearly(data):
        if entry.names["year"] != str(entry.record.year):
            at = entry.record.origin.at("nam")
            yield problem("path-mismatch", at=at, found=entry.record.year, expected=entry.names["year"])
    for result in data.of(Result):
        if result.names["period"] != result.record.period.value:
            at = result.record.origin.at("ky")
            yield problem("path-mismatch", at=at, found=result.record.period.value, expected=result.names["period"])


def agencies_exist(data: Dataset) -> Iterator[Problem]:
    if not data.is_whole(AgencyRegister):
        return
    register = data.only(AgencyRegister)
    agencies = register.record.agencies if register else ()
    codes = {agency.code for agency in agencies}
    used = [(entry.names["agency"], Place(entry.file)) for entry in _yearly(data)]
    used += [(one.agency, one.origin.at("co_quan")) for agency in agencies for one in agency.predecessors]
    for code, at in used:
        if code not in codes:
            hint = did_you_mean(code, codes, otherwise="Thêm cơ quan vào plans/co-quan.yml, hoặc đổi tên thư mục.")
            yield problem("unknown-agency", at=at, found=code, suggestion=hint)


def unit_successions_exist(data: Dataset) -> Iterator[Problem]:
    register = data.only(AgencyRegister)
    for agency in register.record.agencies if register else ():
        codes = {unit.code for unit in agency.units}
        for unit in agency.units:
            for at, code in enumerate(unit.continues):
                if code not in codes:
                    hint = did_you_mean(code, codes, otherwise="Dùng mã của một đơn vị cùng cơ quan.")
                    yield problem("unknown-unit", at=unit.origin.at("ke_thua", at), found=code, suggestion=hint)


def codes_are_unique(data: Dataset) -> Iterator[Problem]:
    if register := data.only(AgencyRegister):
        yield from repeated((agency.code, agency.origin.at("ma")) for agency in register.record.agencies)
        for agency in register.record.agencies:
            yield from repeated((unit.code, unit.origin.at("ma")) for unit in agency.units)
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


def tasks_exist(data: Dataset) -> Iterator[Problem]:
    plans = {(plan.names["agency"], plan.names["year"]): plan.record for plan in data.of(Plan)}
    papers: list[Entry[Any]] = [*data.of(Result), *data.of(Conclusion), *data.of(Dialogue), *data.of(ScoreSheets)]
    for entry in papers:
        agency, year = entry.names["agency"], entry.names["year"]
        plan = plans.get((agency, year))
        for number, at in _named_tasks(entry.record):
            yield from unknown_task(data, plan, number, at, agency=agency, year=year)


def _named_tasks(record: Record) -> Iterator[tuple[str, Place]]:
    if isinstance(record, Result):
        yield from ((one.task, one.origin.at("nhiem_vu")) for one in record.progress)
    if isinstance(record, Conclusion):
        yield from ((one.task, one.origin.at("nhiem_vu")) for one in record.proofs)
        for directive in record.directives:
            yield from ((number, directive.origin.at("nhiem_vu", at)) for at, number in enumerate(directive.tasks))
    if isinstance(record, Dialogue):
        yield from ((number, record.origin.at("nhiem_vu", at)) for at, number in enumerate(record.tasks))
        for question in record.questions:
            yield from ((number, question.origin.at("nhiem_vu", at)) for at, number in enumerate(question.tasks))
    if isinstance(record, ScoreSheets):
        for score in (score for sheet in record.sheets for score in sheet.scores):
            yield from ((number, score.origin.at("nhiem_vu", at)) for at, number in enumerate(score.tasks))


def directives_exist(data: Dataset) -> Iterator[Problem]:
    for conclusion in data.of(Conclusion):
        numbers = {directive.number for directive in conclusion.record.directives}
        for proof in conclusion.record.proofs:
            if proof.directive not in numbers:
                yield problem("unknown-directive", at=proof.origin.at("chi_dao"), found=proof.directive)


def work_fields_exist(data: Dataset) -> Iterator[Problem]:
    register = data.only(WorkFieldRegister)
    if not data.is_whole(WorkFieldRegister):
        return
    codes = [field.code for field in register.record.fields_of_work] if register else []
    named = [(one.record.field_of_work, one.record.origin.at("linh_vuc")) for one in data.of(Procedure)]
    for decision in data.of(Decision):
        origin = decision.record.origin
        named += [(code, origin.at("linh_vuc", at)) for at, code in enumerate(decision.record.fields_of_work)]
    for code, place in named:
        if code not in codes:
            known = f"Các lĩnh vực: {', '.join(codes)}." if codes else "Thêm lĩnh vực này vào tệp đó."
            hint = did_you_mean(code, codes, otherwise=known)
            yield problem("unknown-work-field", at=place, found=code, suggestion=hint)


def corrections_name_what_is_printed(data: Dataset) -> Iterator[Problem]:
    for plan in data.of(Plan):
        records: list[Plan | Task] = [plan.record, *(task for area in plan.record.areas for task in area.tasks)]
        for record in records:
            for correction in record.corrections:
                yield from _correction_problems(record, correction)


def _correction_problems(record: Plan | Task, correction: Correction) -> Iterator[Problem]:
    names = {key: name for name, key in keys_of(type(record)).items()}
    if correction.corrected_key not in names:
        at, found = correction.origin.at("khoa"), correction.corrected_key
        hint = did_you_mean(found, names, otherwise="Ghi tên khóa của mục này, ví dụ thoi_gian.")
        yield problem("correction-of-nothing", at=at, found=found, suggestion=hint)
    elif correction.printed not in str(getattr(record, names[correction.corrected_key])):
        at = correction.origin.at("da_in")
        yield problem("correction-not-printed", at=at, found=correction.printed, key=correction.corrected_key)


RULES: tuple[Callable[[Dataset], Iterable[Problem]], ...] = (
    folder_says_the_same,
    agencies_exist,
    unit_successions_exist,
    codes_are_unique,
    task_numbers_are_unique,
    tasks_exist,
    directives_exist,
    work_fields_exist,
    corrections_name_what_is_printed,
    *PLAN_RULES,
    *FIGURE_RULES,
    *ARTICLE_RULES,
    *DECISION_RULES,
    *CITIZEN_RULES,
    *INDEX_RULES,
    *PROGRESS_RULES,
)
