"""Rules of plans alone: what is said of last year's tasks, corrections of printed words, and adjustments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.derive.tasks.adjustments import OF_EDITORS, says
from generator.loading.dataset import Dataset, Entry
from generator.places import Place
from generator.problems import Problem, did_you_mean, problem
from generator.schema.base import keys_of
from generator.schema.common import Correction
from generator.schema.plan import Plan, Task
from generator.schema.plan_comparison import AgainstLastYear


def a_task_is_placed_once(data: Dataset) -> Iterator[Problem]:
    for _, confirmed in _confirmed(data):
        origin = confirmed.origin
        tasks: dict[str, Place] = {}
        for one in confirmed.continuations:
            place = one.origin.at("nhiem_vu")
            if one.task in tasks:
                yield problem("duplicate-id", at=place, found=one.task, first=tasks[one.task])
            tasks.setdefault(one.task, place)
        former = {number: one.origin.at("nam_truoc") for one in confirmed.continuations for number in one.former}
        for key, lone, linked in (("viec_moi", confirmed.new, tasks), ("khong_tiep_tuc", confirmed.ended, former)):
            for at, number in enumerate(lone):
                if number in linked:
                    facts = {"found": number, "key": key, "first_line": linked[number].line}
                    yield problem("continued-and-not", at=origin.at(key, at), **facts)


def _confirmed(data: Dataset) -> Iterator[tuple[Entry[Plan], AgainstLastYear]]:
    for plan in data.of(Plan):
        if plan.record.against_last_year:
            yield plan, plan.record.against_last_year


def corrections_name_what_is_printed(data: Dataset) -> Iterator[Problem]:
    for record in _plans_and_tasks(data):
        for correction in record.corrections:
            yield from _correction_problems(record, correction)


def _plans_and_tasks(data: Dataset) -> Iterator[Plan | Task]:
    for plan in data.of(Plan):
        yield plan.record
        yield from (task for area in plan.record.areas for task in area.tasks)


def _correction_problems(record: Plan | Task, correction: Correction) -> Iterator[Problem]:
    names = {key: name for name, key in keys_of(type(record)).items()}
    if correction.corrected_key not in names:
        hint = _key_meant(correction.corrected_key, names)
        at, found = correction.origin.at("khoa"), correction.corrected_key
        yield problem("correction-of-nothing", at=at, found=found, suggestion=hint)
    elif correction.printed not in str(getattr(record, names[correction.corrected_key])):
        at = correction.origin.at("da_in")
        yield problem("correction-not-printed", at=at, found=correction.printed, key=correction.corrected_key)


def _key_meant(found: str, keys: Iterable[str]) -> str:
    return did_you_mean(found, keys, otherwise="Ghi tên khóa của mục này, ví dụ thoi_gian.")


def adjustments_tell_what_was_published(data: Dataset) -> Iterator[Problem]:
    for record in _plans_and_tasks(data):
        names = {key: name for name, key in keys_of(type(record)).items() if name not in OF_EDITORS}
        # A value may come back after a second adjustment: only the last one tells what is shown no more.
        last = {one.changed_key: one for one in sorted(record.adjustments, key=lambda one: one.adjusted_on)}
        for one in record.adjustments:
            if one.changed_key not in names:
                hint = _key_meant(one.changed_key, names)
                yield problem("adjustment-of-nothing", at=one.origin.at("khoa"), found=one.changed_key, suggestion=hint)
            elif one is last[one.changed_key] and says(getattr(record, names[one.changed_key]), one.former):
                yield problem("adjustment-changes-nothing", at=one.origin.at("truoc"), found=one.former)


PLAN_RULES = (a_task_is_placed_once, corrections_name_what_is_printed, adjustments_tell_what_was_published)
