"""Rules about what a plan says of the plan before it (`so_voi_nam_truoc`), and how an unknown task is told."""

from __future__ import annotations

from collections.abc import Iterator

from generator.loading.dataset import Dataset, Entry
from generator.places import Place
from generator.problems import Problem, did_you_mean, problem
from generator.schema.plan import Plan
from generator.schema.plan_comparison import AgainstLastYear


def unknown_task(
    data: Dataset, plan: Plan | None, number: str, at: Place, *, agency: str, year: int | str
) -> Iterator[Problem]:
    """A task that the agency's plan of the year does not have; nothing where the plan could not be read."""
    facts = {"found": number, "year": year, "agency": agency}
    if plan is None:
        if data.is_whole(Plan):
            yield problem("no-plan", at=at, expected=f"plans/{agency}/{year}/ke-hoach.yml", **facts)
        return
    known = [task.id for area in plan.areas for task in area.tasks]
    if number not in known:
        numbers = f"Kế hoạch có các số từ {known[0]} đến {known[-1]}." if known else "Kế hoạch chưa có nhiệm vụ."
        yield problem("unknown-task", at=at, suggestion=did_you_mean(number, known, otherwise=numbers), **facts)


def compared_tasks_exist(data: Dataset) -> Iterator[Problem]:
    plans = {(plan.names["agency"], plan.record.year): plan.record for plan in data.of(Plan)}
    for plan, confirmed in _confirmed(data):
        agency, year = plan.names["agency"], plan.record.year
        for number, at in _later(confirmed):
            yield from unknown_task(data, plan.record, number, at, agency=agency, year=year)
        former = plans.get((agency, year - 1))
        for number, at in _former(confirmed):
            yield from unknown_task(data, former, number, at, agency=agency, year=year - 1)


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


def _later(confirmed: AgainstLastYear) -> Iterator[tuple[str, Place]]:
    yield from ((one.task, one.origin.at("nhiem_vu")) for one in confirmed.continuations)
    yield from ((number, confirmed.origin.at("viec_moi", at)) for at, number in enumerate(confirmed.new))


def _former(confirmed: AgainstLastYear) -> Iterator[tuple[str, Place]]:
    for one in confirmed.continuations:
        yield from ((number, one.origin.at("nam_truoc", at)) for at, number in enumerate(one.former))
    yield from ((number, confirmed.origin.at("khong_tiep_tuc", at)) for at, number in enumerate(confirmed.ended))


PLAN_RULES = (compared_tasks_exist, a_task_is_placed_once)
