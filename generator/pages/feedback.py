"""Feedback of one agency and year with its answers, and the list of years."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.backlinks import Shown
from generator.derive.citizens.feedback import Handled, Handling, handled, procedure_of, summed
from generator.derive.network import Network
from generator.derive.time.calendar import WorkingDays
from generator.loading.dataset import Entry, Source
from generator.page_kind import Link, LinkedText, Page, PageKind, citation_links
from generator.places import Place
from generator.schema.common import Concern
from generator.schema.feedback import FeedbackList
from generator.vietnamese import spell_number
from generator.views.citizens import PromiseRow, agency_link, promise_rows, spell_share, units_of


@dataclass(frozen=True)
class MatterView:
    number: int
    topic: str
    received_on: date
    procedure: Link | None
    question: str
    answer: str | None
    answered_on: date | None
    answered_by: LinkedText
    took: str | None
    in_time: bool | None
    documents: LinkedText
    note: str | None


@dataclass(frozen=True)
class SumView:
    received: int
    answered: int
    median_days: str | None
    in_time: str | None
    """None where no limit is stated or nothing can be judged."""


@dataclass(frozen=True)
class FeedbackView:
    agency: Link
    figures: SumView
    limit: tuple[int, str] | None
    """Working days, and who says so."""
    is_exact: bool
    matters: tuple[MatterView, ...]
    source: str | None
    note: str | None


@dataclass(frozen=True)
class YearsView:
    rows: tuple[tuple[int, Link, SumView], ...]
    promises: tuple[PromiseRow, ...]


def _pages(network: Network) -> Iterator[Page]:
    for entry in network.data.of(FeedbackList):
        yield Page(
            path=_path(entry),
            title=_title(network, entry),
            place=entry.place,
            view=_view(network, entry),
            description="Phản ánh, kiến nghị đã nhận và trả lời, thời gian trả lời tính theo ngày làm việc.",
        )


def _view(network: Network, entry: Entry[FeedbackList]) -> FeedbackView:
    record = entry.record
    matters = handled(network, entry)
    total = summed(matters)
    return FeedbackView(
        agency=agency_link(network, entry.agency),
        figures=_figures(total),
        limit=(record.limit.working_days, record.limit.basis) if record.limit else None,
        is_exact=total.is_exact,
        matters=tuple(_matter(network, entry, one) for one in matters),
        source=record.source,
        note=record.note,
    )


def _figures(total: Handling) -> SumView:
    about = "" if total.is_exact else "không quá "
    return SumView(
        received=total.received,
        answered=total.answered,
        median_days=f"{about}{spell_number(total.median_days)}" if total.median_days is not None else None,
        in_time=spell_share(total.in_time),
    )


def _matter(network: Network, entry: Entry[FeedbackList], one: Handled) -> MatterView:
    item, agency = one.item, entry.agency
    procedure = procedure_of(network, agency, item)
    link = Link(procedure.record.name, addresses.procedure(procedure.names["name"])) if procedure else None
    is_answered = one.took is not None
    return MatterView(
        number=item.number,
        topic=item.topic,
        received_on=item.received_on,
        procedure=link or (Link(item.procedure) if item.procedure else None),
        question=item.question,
        answer=item.answer if is_answered or item.answered_on is None else None,
        answered_on=item.answered_on if is_answered else None,
        answered_by=units_of(network, agency, entry.record.year, item, "answered_by"),
        took=_spell_days(one.took) if one.took else None,
        in_time=one.in_time,
        documents=citation_links(item.documents, network.documents),
        note=item.note,
    )


def _spell_days(took: WorkingDays) -> str:
    return f"{'' if took.is_exact else 'không quá '}{took.count} ngày làm việc"


def _list_page(network: Network) -> Iterator[Page]:
    entries = sorted(network.data.of(FeedbackList), key=lambda one: -one.record.year)
    yield Page(
        path=addresses.FEEDBACK,
        title="Phản ánh, kiến nghị",
        place=Place("plans"),
        view=YearsView(
            rows=tuple(
                (one.record.year, Link(_title(network, one), _path(one)), _figures(summed(handled(network, one))))
                for one in entries
            ),
            promises=promise_rows(network, Concern.FEEDBACK),
        ),
        description="Phản ánh, kiến nghị của người dân, tổ chức và trả lời của cơ quan, theo năm.",
    )


def _title(network: Network, entry: Entry[FeedbackList]) -> str:
    return f"Phản ánh, kiến nghị năm {entry.record.year} – {network.agencies[entry.agency].short_name}"


def _path(entry: Entry[FeedbackList]) -> str:
    return addresses.feedback(entry.agency, entry.record.year)


def _shown(network: Network) -> Iterator[Shown]:
    for entry in network.data.of(FeedbackList):
        yield Shown(entry.record, _title(network, entry), _path(entry))


FEEDBACK = PageKind(
    "feedback",
    _pages,
    Source("plans/{agency}/{year}/phan-anh.yml", FeedbackList),
    shows=_shown,
    picture=share_pictures.FEEDBACK,
)
FEEDBACK_YEARS = PageKind("feedback_years", _list_page, picture=share_pictures.FEEDBACK)
