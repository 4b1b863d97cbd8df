"""What a field refers to exists: one rule a kind of reference, over the records of every kind, found by its type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from generator.derive.figures.indices import all_criteria
from generator.derive.network import Network
from generator.derive.papers.documents import DocumentRegister
from generator.derive.papers.references import Found, named_beside, references_in
from generator.loading.dataset import Dataset
from generator.places import Place
from generator.problems import Problem, did_you_mean, problem
from generator.schema.agency import Agency, AgencyRegister
from generator.schema.counter import Counter
from generator.schema.document import Document
from generator.schema.index_framework import IndexFramework
from generator.schema.indicator import IndicatorRegister
from generator.schema.outside import OutsideRegister
from generator.schema.plan import Plan
from generator.schema.procedure import WorkFieldRegister
from generator.schema.references import (
    Reference,
    ToAgency,
    ToCounter,
    ToCriterion,
    ToDocument,
    ToFieldOfWork,
    ToFramework,
    ToIndicator,
    ToMilestone,
    ToOutsideBody,
    ToRecord,
    ToTask,
    ToUnitCode,
    ToUpperTask,
)
from generator.schema.scalars import Citation
from generator.schema.upper_plan import UpperPlan
from generator.schema.yearly import YearlyPaper
from generator.vietnamese import spell_date

M = TypeVar("M", bound=Reference)


def tasks_exist(data: Dataset) -> Iterator[Problem]:
    plans = {(plan.agency, plan.year): plan.record for plan in data.of(Plan)}
    for entry in data.of(YearlyPaper):
        for found in references_in(entry.record, ToTask):
            agency, year, number = entry.agency, entry.year - found.marker.years_ago, found.value
            facts = {"found": number, "year": year, "agency": agency}
            plan = plans.get((agency, year))
            if plan is None:
                if data.is_whole(Plan):
                    yield problem("no-plan", at=found.place, expected=f"plans/{agency}/{year}/ke-hoach.yml", **facts)
                continue
            known = [task.id for area in plan.areas for task in area.tasks]
            if number not in known:
                numbers = (
                    f"Kế hoạch có các số từ {known[0]} đến {known[-1]}." if known else "Kế hoạch chưa có nhiệm vụ."
                )
                hint = did_you_mean(number, known, otherwise=numbers)
                yield problem("unknown-task", at=found.place, suggestion=hint, **facts)


def milestones_exist(network: Network) -> Iterator[Problem]:
    tasks = network.tasks_by_key
    for entry in network.data.of(YearlyPaper):
        for found in references_in(entry.record, ToMilestone):
            number = named_beside(found, ToTask)
            task = tasks.get((entry.agency, entry.record.year, number)) if isinstance(number, str) else None
            count = len(task.timing.milestones) if task else 0
            if task and not 1 <= found.value <= count:
                facts = {"task": number, "count": count, "plan": task.task.origin.place}
                yield problem("unknown-milestone", at=found.place, found=found.value, **facts)


def agencies_exist(data: Dataset) -> Iterator[Problem]:
    """Those that a field names, and those in whose folder a yearly paper lies."""
    if not data.is_whole(AgencyRegister):
        return
    register = data.only(AgencyRegister)
    codes = {agency.code for agency in register.record.agencies} if register else set()
    used = [(entry.agency, Place(entry.file)) for entry in data.of(YearlyPaper)]
    used += [(found.value, found.place) for found in _all(data, ToAgency)]
    for code, at in used:
        if code not in codes:
            hint = did_you_mean(code, codes, otherwise="Thêm cơ quan vào plans/co-quan.yml, hoặc đổi tên thư mục.")
            yield problem("unknown-agency", at=at, found=code, suggestion=hint)


def unit_codes_exist(data: Dataset) -> Iterator[Problem]:
    for found in _all(data, ToUnitCode):
        agency = next((record for record in found.around if isinstance(record, Agency)), None)
        codes = {unit.code for unit in agency.units} if agency else set()
        if found.value not in codes:
            hint = did_you_mean(found.value, codes, otherwise="Dùng mã của một đơn vị cùng cơ quan.")
            yield problem("unknown-unit", at=found.place, found=found.value, also="", suggestion=hint)


def outside_bodies_exist(data: Dataset) -> Iterator[Problem]:
    codes = {body.code for entry in data.of(OutsideRegister) for body in entry.record.bodies}
    for found in _all(data, ToOutsideBody):
        if found.value not in codes:
            hint = did_you_mean(found.value, codes, otherwise="Thêm cơ quan này vào plans/co-quan-ngoai.yml.")
            yield problem("unknown-outside-body", at=found.place, found=found.value, suggestion=hint)


def documents_exist(network: Network) -> Iterator[Problem]:
    for found in _all(network.data, ToDocument):
        wrong = document_problem(network.documents, found.value, found.place)
        # A number may stand in the file that could not be read; a wrong date is wrong all the same.
        if wrong and (wrong.code != "unknown-document" or network.data.is_whole(Document)):
            yield wrong


def document_problem(register: DocumentRegister, citation: Citation, at: Place) -> Problem | None:
    """Why the register has no single document that is meant; None where it has."""
    if register.find(citation):
        return None
    same_number = [entry.record for entry in register.by_number(citation.number)]
    if not same_number:
        otherwise = "Thêm một tệp cho văn bản này trong content/van-ban/."
        hint = did_you_mean(citation.number, register.numbers, otherwise=otherwise)
        return problem("unknown-document", at=at, found=citation.text, suggestion=hint)
    if citation.issued_on is None or any(one.issued_on == citation.issued_on for one in same_number):
        return problem("ambiguous-document", at=at, found=citation.number)
    days = (spell_date(one.issued_on) if one.issued_on else "không rõ" for one in same_number)
    return problem("document-date-differs", at=at, found=citation.text, registered=", ".join(days))


def fields_of_work_exist(data: Dataset) -> Iterator[Problem]:
    register = data.only(WorkFieldRegister)
    codes = [field.code for field in register.record.fields_of_work] if register else []
    for found in _all(data, ToFieldOfWork) if data.is_whole(WorkFieldRegister) else ():
        if found.value not in codes:
            known = f"Các lĩnh vực: {', '.join(codes)}." if codes else "Thêm lĩnh vực này vào tệp đó."
            hint = did_you_mean(found.value, codes, otherwise=known)
            yield problem("unknown-work-field", at=found.place, found=found.value, suggestion=hint)


def indicators_exist(data: Dataset) -> Iterator[Problem]:
    register = data.only(IndicatorRegister)
    codes = [one.code for one in register.record.indicators] if register else []
    for found in _all(data, ToIndicator) if data.is_whole(IndicatorRegister) else ():
        if found.value not in codes:
            hint = did_you_mean(found.value, codes, otherwise="Thêm số liệu này vào plans/so-lieu.yml.")
            yield problem("unknown-indicator", at=found.place, found=found.value, suggestion=hint)


def frameworks_exist(data: Dataset) -> Iterator[Problem]:
    names = [one.names["name"] for one in data.of(IndexFramework)]
    for found in _all(data, ToFramework) if data.is_whole(IndexFramework) else ():
        if found.value not in names:
            hint = did_you_mean(found.value, names, otherwise="Thêm tệp của bộ chỉ số vào plans/bo-chi-so/.")
            yield problem("unknown-framework", at=found.place, found=found.value, suggestion=hint)


def criteria_exist(data: Dataset) -> Iterator[Problem]:
    frameworks = {one.names["name"]: one.record for one in data.of(IndexFramework)}
    for found in _all(data, ToCriterion):
        name = named_beside(found, ToFramework)
        framework = frameworks.get(name)
        codes = [one.code for one in all_criteria(framework.areas)] if framework else []
        if framework and found.value not in codes:
            hint = did_you_mean(found.value, codes, otherwise=f"Các mã: {', '.join(codes)}.")
            yield problem("unknown-criterion", at=found.place, found=found.value, framework=name, suggestion=hint)


def counters_exist(data: Dataset) -> Iterator[Problem]:
    names = [one.names["name"] for one in data.of(Counter)]
    for found in _all(data, ToCounter) if data.is_whole(Counter) else ():
        if found.value not in names:
            hint = did_you_mean(found.value, names, otherwise="Thêm tệp của nơi đó vào content/noi-nop/.")
            yield problem("unknown-counter", at=found.place, found=found.value, suggestion=hint)


def upper_tasks_exist(data: Dataset) -> Iterator[Problem]:
    known = [f"{one.names['name']}#{task.number}" for one in data.of(UpperPlan) for task in one.record.tasks]
    for found in _all(data, ToUpperTask) if data.is_whole(UpperPlan) else ():
        if found.value not in known:
            otherwise = "Thêm kế hoạch đó vào plans/cap-tren/, và viết: tên tệp, dấu #, số của nhiệm vụ."
            hint = did_you_mean(found.value, known, otherwise=otherwise)
            yield problem("unknown-upper-task", at=found.place, found=found.value, suggestion=hint)


def records_exist(data: Dataset) -> Iterator[Problem]:
    plans = {entry.file: [task.id for area in entry.record.areas for task in area.tasks] for entry in data.of(Plan)}
    files = {entry.file for entry in data.entries}
    for found in _all(data, ToRecord):
        file, _, task = found.value.partition("#")
        if file not in files and not data.incomplete:
            hint = did_you_mean(file, files, otherwise="Chép đường dẫn của tệp dữ liệu, tính từ gốc của kho.")
            yield problem("unknown-record", at=found.place, found=file, suggestion=hint)
        elif task and file in files and task not in plans.get(file, ()):
            hint = did_you_mean(task, plans.get(file, ()), otherwise="Sau dấu # là số của một nhiệm vụ trong kế hoạch.")
            yield problem("unknown-record", at=found.place, found=found.value, suggestion=hint)


def _all(data: Dataset, wanted: type[M]) -> Iterator[Found[M]]:
    for entry in data.entries:
        yield from references_in(entry.record, wanted)
