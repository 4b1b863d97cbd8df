"""A dialogue with its questions and answers, and the list of dialogues by year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.backlinks import Shown
from generator.derive.citizens.dialogues import DialogueYear, dialogue_years, was_held
from generator.derive.network import Network
from generator.derive.tasks.follow_ups import status_on
from generator.loading.dataset import Entry, Source
from generator.page_kind import Fact, Link, LinkedText, Page, PageKind, citation_links, facts, linked_list, task_link
from generator.places import Place
from generator.schema.common import Concern
from generator.schema.dialogue import Dialogue, Question
from generator.schema.findings import Status
from generator.vietnamese import spell_date, spell_number, spell_partial_date
from generator.views.citizens import (
    FollowUpRow,
    PromiseRow,
    agency_link,
    follow_up_rows,
    promise_rows,
    units_of,
)


@dataclass(frozen=True)
class QuestionView:
    topic: str
    question: str
    answer: str | None
    answered_on: date | None
    answered_by: LinkedText
    promise: str | None
    units: LinkedText
    due_on: date | None
    tasks: LinkedText
    standing: Status | None
    """None where nothing was promised."""
    follow_ups: tuple[FollowUpRow, ...]
    documents: LinkedText


@dataclass(frozen=True)
class DialogueView:
    facts: tuple[Fact, ...]
    is_held: bool
    questions: tuple[QuestionView, ...]
    note: str | None


@dataclass(frozen=True)
class DialogueRow:
    link: Link
    held_on: date | None
    planned_for: str | None
    place: str | None
    question_count: int
    unanswered_count: int


@dataclass(frozen=True)
class YearView:
    """The dialogues of one agency in one year, against what the plan promises."""

    year: int
    agency: Link
    held: int
    promised: int | None
    missing: int
    rows: tuple[DialogueRow, ...]


@dataclass(frozen=True)
class DialoguesView:
    years: tuple[YearView, ...]
    promises: tuple[PromiseRow, ...]


def _pages(network: Network) -> Iterator[Page]:
    for entry in network.data.of(Dialogue):
        dialogue = entry.record
        yield Page(
            path=_path(entry),
            title=dialogue.title,
            place=entry.place,
            view=DialogueView(
                facts=_facts(network, entry),
                is_held=was_held(dialogue, network.as_of),
                questions=tuple(_question(network, entry, one) for one in dialogue.questions),
                note=dialogue.note,
            ),
            description=f"{len(dialogue.questions)} câu hỏi, trả lời và việc tiếp theo.",
        )


def _facts(network: Network, entry: Entry[Dialogue]) -> tuple[Fact, ...]:
    record, planned = entry.record, entry.record.planned_for
    is_held = record.held_on and was_held(record, network.as_of)
    return (
        Fact("Cơ quan", (agency_link(network, entry.agency),)),
        *facts(
            Dialogue,
            {
                "planned_for": spell_partial_date(planned.year, planned.month, planned.day) if planned else None,
                "held_on": spell_date(record.held_on) if record.held_on and is_held else (Link("chưa tổ chức"),),
                "place": record.place or (),
                "form": record.form.label if record.form else (),
                "with_whom": record.with_whom or (),
                "chair": record.chair or (),
                "attendance": spell_number(record.attendance) if record.attendance is not None else (),
                "tasks": _tasks(network, entry, record.tasks) or None,
                "documents": linked_list(citation_links(record.documents, network.documents)) or None,
                "source": record.source,
            },
        ),
    )


def _question(network: Network, entry: Entry[Dialogue], one: Question) -> QuestionView:
    agency, year = entry.agency, entry.record.year
    return QuestionView(
        topic=one.topic,
        question=one.question,
        answer=one.answer,
        answered_on=one.answered_on,
        answered_by=units_of(network, agency, year, one, "answered_by"),
        promise=one.promise,
        units=units_of(network, agency, year, one, "units"),
        due_on=one.due_on,
        tasks=_tasks(network, entry, one.tasks),
        standing=status_on(one.follow_ups, network.as_of) if one.promise or one.follow_ups else None,
        follow_ups=follow_up_rows(network, one.follow_ups),
        documents=citation_links(one.documents, network.documents),
    )


def _tasks(network: Network, entry: Entry[Dialogue], numbers: tuple[str, ...]) -> LinkedText:
    keys = {(entry.agency, entry.record.year, number) for number in numbers}
    return linked_list(tuple(task_link(task) for task in network.tasks if task.key in keys))


def _list_page(network: Network) -> Iterator[Page]:
    yield Page(
        path=addresses.DIALOGUES,
        title="Đối thoại với người dân, tổ chức",
        place=Place("plans"),
        view=DialoguesView(
            years=tuple(_year(network, one) for one in dialogue_years(network)),
            promises=promise_rows(network, Concern.DIALOGUE),
        ),
        description="Các cuộc đối thoại: ngày, nơi, câu hỏi, trả lời và việc tiếp theo.",
    )


def _year(network: Network, one: DialogueYear) -> YearView:
    return YearView(
        year=one.year,
        agency=agency_link(network, one.agency),
        held=one.held,
        promised=one.promised,
        missing=one.missing,
        rows=tuple(_row(network, entry) for entry in one.dialogues),
    )


def _row(network: Network, entry: Entry[Dialogue]) -> DialogueRow:
    record, planned = entry.record, entry.record.planned_for
    return DialogueRow(
        link=Link(record.title, _path(entry)),
        held_on=record.held_on if was_held(record, network.as_of) else None,
        planned_for=spell_partial_date(planned.year, planned.month, planned.day) if planned else None,
        place=record.place,
        question_count=len(record.questions),
        unanswered_count=sum(question.answer is None for question in record.questions),
    )


def _path(entry: Entry[Dialogue]) -> str:
    return addresses.dialogue(entry.agency, entry.record.year, entry.names["name"])


def _shown(network: Network) -> Iterator[Shown]:
    for entry in network.data.of(Dialogue):
        label = f"{entry.record.title} – {network.agencies[entry.agency].short_name}"
        yield Shown(entry.record, label, _path(entry))


DIALOGUE = PageKind(
    "dialogue",
    _pages,
    Source("plans/{agency}/{year}/doi-thoai/{name}.yml", Dialogue),
    shows=_shown,
    picture=share_pictures.DIALOGUES,
)
DIALOGUES = PageKind("dialogues", _list_page, picture=share_pictures.DIALOGUES)
