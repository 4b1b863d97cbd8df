"""`cchc status`: the head's page on the terminal: coloured there, plain in a pipe, one JSON object for tools."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from generator.adaptors.chosen_plan import ANY_AGENCY, NEWEST_YEAR, known_agency_or_stop
from generator.adaptors.exits import DATA_PROBLEMS, WRONG_CALL, stop
from generator.adaptors.publication_rows import as_json, known_publications, late_or_waiting
from generator.adaptors.report import as_text
from generator.adaptors.repository import current_revision
from generator.build import connected
from generator.derive.across.agenda import Agenda, Change, agenda_of
from generator.derive.across.publication import Publication
from generator.derive.network import Network
from generator.derive.tasks.progress import DueMilestone
from generator.loading.dataset import Entry
from generator.problems import errors_among, in_order
from generator.schema.agency import Unit
from generator.schema.findings import Status
from generator.schema.plan import Plan
from generator.schema.post import Post
from generator.vietnamese import spell_date
from generator.views.news import waiting
from generator.views.statuses import told

_COLOURS = {Status.LATE: "red", Status.DONE_LATE: "yellow", Status.ON_TIME: "green", Status.DONE: "green"}
Row = tuple[str, ...]


@click.command("status")
@ANY_AGENCY
@NEWEST_YEAR
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Ngày tính; mặc định là ngày của commit.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Cách in kết quả.")
@click.pass_obj
def status(root: Path, agency: str | None, year: int | None, as_of: Any, form: str) -> None:
    """Xem việc quá hạn, sắp đến hạn, chưa có báo cáo; như trang “Điều hành”."""
    network, problems = connected(root, as_of.date() if as_of else current_revision(root).as_of)
    if errors_among(problems):
        stop(as_text(root, in_order(problems)), DATA_PROBLEMS)
    agendas = [agenda_of(network, plan) for plan in _plans(network, agency, year)]
    published = known_publications(root, network)
    if form == "json":
        told = {
            "plans": [_as_json(network, one) for one in agendas],
            "posts": [
                {"file": one.file, "published_on": one.record.published_on.isoformat(), "is_draft": one.record.draft}
                for one in _waiting(network)
            ],
            "publication": None if published is None else as_json(published),
        }
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        sections = [*(list(_lines(network, one)) for one in agendas), _posts(network), _published(published)]
        click.echo("\n\n".join("\n".join(lines) for lines in sections if lines))


def _plans(network: Network, agency: str | None, year: int | None) -> list[Entry[Plan]]:
    """Plans that were asked for, of the newest year where none is named."""
    known_agency_or_stop(network.data, agency)
    plans = [one for one in network.data.of(Plan) if agency in (None, one.agency)]
    years = sorted({one.record.year for one in plans})
    if not years or (year is not None and year not in years):
        known = f" Có các năm: {', '.join(map(str, years))}." if years else ""
        stop(f"Không có kế hoạch nào{f' của năm {year}' if year else ''}.{known}", WRONG_CALL)
    return [one for one in plans if one.record.year == (year or years[-1])]


def _lines(network: Network, agenda: Agenda) -> Iterator[str]:
    plan = agenda.plan
    agency = network.agencies[plan.agency]
    yield click.style(f"Kế hoạch năm {plan.record.year} – {agency.name}, ngày {spell_date(agenda.as_of)}", bold=True)
    counts = (f"{_coloured(status)} {count}" for status, count in agenda.tally.counts)
    yield f"{agenda.tally.total} nhiệm vụ: {' · '.join(counts)}"
    for name, due in (
        ("Quá hạn", agenda.late),
        ("Đến hạn trong 30 ngày", agenda.due_soon),
        ("Đã qua ngày hạn, chưa có báo cáo", agenda.unreported),
    ):
        yield from _section(name, [_due_row(one) for one in due])
    if changes := agenda.changes:
        since = f"từ {spell_date(changes.since)} " if changes.since else ""
        rows = [(_task(one), one.before.status.label, f"→ {_coloured(one.after.status)}") for one in changes.tasks]
        yield from _section(f"Thay đổi {since}đến {spell_date(changes.until)}", rows)
    reports = [
        (one.deadline.period.label, one.deadline.timing, "đã có kết quả" if one.result else "chưa có kết quả")
        for one in agenda.reports
    ]
    yield from _section("Hạn báo cáo", reports)
    directives = [
        (f"{one.directive.number}. {one.directive.title}", ", ".join(task.task.number for task in tasks) or "–")
        for one, tasks in agenda.directives
    ]
    yield from _section("Chỉ đạo chưa rõ đã xong", directives)


def _published(found: tuple[Publication, ...] | None) -> list[str]:
    rows = late_or_waiting(found or ())
    return list(_section("Công khai chậm hoặc chưa công khai, trong một năm", rows)) if rows else []


def _waiting(network: Network) -> list[Entry[Post]]:
    """News that readers do not see yet, the next first; drafts at the end."""
    found = [one for one in network.data.of(Post) if not one.record.is_public(network.as_of)]
    return sorted(found, key=lambda one: (one.record.draft, one.record.published_on))


def _posts(network: Network) -> list[str]:
    rows = [(waiting(one.record, network.as_of), one.record.title, one.file) for one in _waiting(network)]
    return list(_section("Tin chưa công khai", rows)) if rows else []


def _section(name: str, rows: Sequence[Row]) -> Iterator[str]:
    """A heading with a count, and columns as wide as their longest text. Nothing is cut."""
    yield ""
    yield click.style(f"{name}: {len(rows) or 'không có'}", bold=True)
    widths = [max(len(click.unstyle(text)) for text in column) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (text + " " * (width - len(click.unstyle(text))) for text, width in zip(row, widths, strict=True))
        yield f"  {'  '.join(cells)}".rstrip()


def _due_row(one: DueMilestone) -> Row:
    due_on = one.milestone.due_on
    return (
        f"hạn {spell_date(due_on)}" if due_on else "",
        _task(one),
        ", ".join(unit.name for unit in one.task.leaders) or "không nêu đơn vị",
        f"{_coloured(one.status)} {told(one.judgement) or ''}".rstrip(),
    )


def _task(one: DueMilestone | Change) -> str:
    return f"{one.task.task.number} {one.task.task.title}"


def _coloured(status: Status) -> str:
    colour = _COLOURS.get(status)
    return click.style(status.label, fg=colour) if colour else status.label


def _as_json(network: Network, agenda: Agenda) -> dict[str, Any]:
    """Statuses by the names of their badges, days as 2022-09-30."""
    changes = agenda.changes
    return {
        "agency": agenda.plan.agency,
        "agency_name": network.agencies[agenda.plan.agency].name,
        "year": agenda.plan.record.year,
        "as_of": agenda.as_of.isoformat(),
        "tasks": agenda.tally.total,
        "counts": {status.value: agenda.tally.of(status) for status in Status},
        "late": [_due_as_json(one) for one in agenda.late],
        "due_soon": [_due_as_json(one) for one in agenda.due_soon],
        "unreported": [_due_as_json(one) for one in agenda.unreported],
        "reports": [
            {
                "period": one.deadline.period.value,
                "wording": one.deadline.timing,
                "due_on": one.due_on and one.due_on.isoformat(),
                "has_result": one.result is not None,
            }
            for one in agenda.reports
        ],
        "changes": changes
        and {
            "since": changes.since and changes.since.isoformat(),
            "until": changes.until.isoformat(),
            "tasks": [
                {"task": one.task.task.id, "before": one.before.status.value, "after": one.after.status.value}
                for one in changes.tasks
            ],
        },
        "directives": [
            {
                "number": one.directive.number,
                "title": one.directive.title,
                "conclusion": one.conclusion.file,
                "tasks": {task.task.id: task.status.value for task in tasks},
            }
            for one, tasks in agenda.directives
        ],
    }


def _due_as_json(one: DueMilestone) -> dict[str, Any]:
    judged = one.judgement
    return {
        "task": one.task.task.id,
        "title": one.task.task.title,
        "units": [unit.code for unit in one.task.leaders if isinstance(unit, Unit)],
        "wording": one.milestone.wording,
        "due_on": one.milestone.due_on and one.milestone.due_on.isoformat(),
        "status": one.status.value,
        "late_since": judged.late_since and judged.late_since.isoformat(),
        "days_late": judged.days_late,
    }
