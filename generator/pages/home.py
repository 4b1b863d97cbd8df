"""The home page: what a citizen looks for first, then how the plans stand, what is new, where to complain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from generator import addresses
from generator.backlinks import LinkedNetwork
from generator.derive.network import Network
from generator.derive.procedures.by_field import procedures_by_field
from generator.derive.procedures.recent_changes import recent_changes
from generator.page_kind import Link, Page, PageKind
from generator.places import Place
from generator.render.series_chart import BarSeries
from generator.schema.conclusion import Conclusion
from generator.schema.document import Document
from generator.schema.procedure import Procedure
from generator.schema.result import Result
from generator.spelling.periods import result_name
from generator.views.agency_contact import ContactView, stated_contacts
from generator.views.indicator_series import series_views
from generator.views.news import NewsItem, news
from generator.views.plan_standing import Standing, standings
from generator.views.procedures.groupings import Grouping, groupings
from generator.views.procedures.register_links import decision_link

LATEST_NEWS = 3
MOST_FIGURES = 3
_WISHES = (
    (Link("Làm thủ tục", addresses.PROCEDURES), "Giấy tờ, thời hạn, phí của từng thủ tục"),
    (Link("Nộp hồ sơ ở đâu", addresses.COUNTERS), "Địa chỉ, giờ nhận, điện thoại"),
    (Link("Phản ánh, kiến nghị", addresses.FEEDBACK), "Gửi ở đâu, đã trả lời những gì"),
    (Link("Kế hoạch và tiến độ", addresses.PLANS), "Ai làm gì, đến bao giờ, xong chưa"),
    (Link("Tra văn bản", addresses.DOCUMENTS), "Số, ngày, còn hiệu lực không"),
)
_WAYS = {"su-kien": "Theo sự kiện trong đời", "doi-tuong": "Theo người cần làm"}
"""Properties by which a citizen chooses, and how the page says it; fields of work follow them."""


@dataclass(frozen=True)
class Choice:
    label: str
    lists: tuple[tuple[Link, int], ...]
    """List, number of its procedures."""


@dataclass(frozen=True)
class ChangedLately:
    """What a decision changed in the register."""

    on: date
    decision: Link
    count: int
    """Procedures; 0 where its list is not known."""


@dataclass(frozen=True)
class FigureOverTime:
    """A figure with its chart."""

    figure: Link
    whose: str
    values: str
    """All of them in words."""
    chart: BarSeries


@dataclass(frozen=True)
class HomeView:
    wishes: tuple[tuple[Link, str], ...]
    """The five commonest, each with what its page answers."""
    procedure_count: int
    choices: tuple[Choice, ...]
    plans: tuple[Standing, ...]
    results: tuple[Link, ...]
    """The newest year's."""
    conclusions: tuple[tuple[Link, int], ...]
    """Notice, number of its directives."""
    figures: tuple[FigureOverTime, ...]
    """Of those that several periods report."""
    changed: tuple[ChangedLately, ...]
    news: tuple[NewsItem, ...]
    contacts: tuple[tuple[Link, ContactView], ...]
    document_count: int
    unit_count: int


def _pages(network: LinkedNetwork) -> Iterator[Page]:
    data = network.data
    yield Page(
        path=addresses.HOME,
        title="Cải cách hành chính: kế hoạch, kết quả và thủ tục",
        place=Place("plans"),
        view=HomeView(
            wishes=_WISHES,
            procedure_count=len(data.of(Procedure)),
            choices=tuple(_choices(network)),
            plans=standings(network),
            results=tuple(_results(network)),
            conclusions=tuple(_conclusions(network)),
            figures=tuple(islice(_figures(network), MOST_FIGURES)),
            changed=tuple(_changed(network)),
            news=news(network)[:LATEST_NEWS],
            contacts=stated_contacts(network),
            document_count=len(data.of(Document)),
            unit_count=sum(len(agency.units) for agency in network.agencies.values()),
        ),
        description="Kế hoạch, nhiệm vụ, kết quả, văn bản và thủ tục hành chính, có nguồn đến từng dòng dữ liệu.",
    )


def _choices(network: Network) -> Iterator[Choice]:
    by_axis = {one.axis.folder: one for one in groupings(network.data)}
    for folder, label in _WAYS.items():
        if by_axis[folder].members:
            yield Choice(label, tuple(_lists(by_axis[folder])))
    fields = procedures_by_field(network.data)
    yield Choice(
        "Theo lĩnh vực",
        tuple((Link(group.name, addresses.field_of_work(group.code)), len(group.procedures)) for group in fields),
    )


def _lists(grouping: Grouping) -> Iterator[tuple[Link, int]]:
    for one in grouping.members:
        yield Link(one.name, addresses.procedure_list(grouping.axis.folder, one.code)), one.count


def _results(network: Network) -> Iterator[Link]:
    found = network.data.of(Result)
    newest = max((one.record.year for one in found), default=None)
    for one in found:
        if one.record.year == newest:
            agency, period = network.agencies[one.agency], one.record.period
            text = f"{result_name(period, newest)} – {agency.short_name}"
            yield Link(text, addresses.result(agency.code, one.record.year, period))


def _figures(network: Network) -> Iterator[FigureOverTime]:
    for indicator in network.indicators.values():
        for at, one in enumerate(series_views(network, indicator), start=1):
            if one.chart:
                # Several figures stand on this page, so that each needs an id of its own.
                name = f"so-lieu-{indicator.code}-{at}"
                frame = replace(one.chart.frame, id=name, table=f"{name}-gia-tri")
                link = Link(indicator.name, addresses.indicator(indicator.code))
                yield FigureOverTime(link, one.title, frame.description, replace(one.chart, frame=frame))


def _changed(network: Network) -> Iterator[ChangedLately]:
    for one in recent_changes(network.register).recent[:LATEST_NEWS]:
        yield ChangedLately(one.on, decision_link(one.decision), len(one.changes))


def _conclusions(network: Network) -> Iterator[tuple[Link, int]]:
    for one in network.data.of(Conclusion):
        path = addresses.conclusion(one.agency, one.record.year, one.names["name"])
        yield Link(one.record.title, path), len(one.record.directives)


HOME = PageKind("home", _pages)
