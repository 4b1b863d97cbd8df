"""What else the site knows of one procedure, as its page shows it: its decision, its neighbours, its figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from generator import addresses
from generator.backlinks import LinkedNetwork
from generator.derive.across.decisions import decision_named
from generator.derive.across.performances import Performance, related_codes
from generator.derive.network import Network
from generator.derive.procedures.register import CodeKey, code_key
from generator.loading.dataset import Entry
from generator.page_kind import Link, figure_view
from generator.render.series_chart import BarSeries
from generator.schema.procedure import Procedure
from generator.schema.references import ToProcedure
from generator.spelling.periods import period_name
from generator.views.mentions import other_mentions, paths_of
from generator.views.procedures.history import ChangeRow, HistoryView
from generator.views.procedures.performance_charts import performance_charts
from generator.views.procedures.register_links import named_code


@dataclass(frozen=True)
class FigureRow:
    """A figure of a period's result about this procedure."""

    result: Link
    as_of: date | None
    name: str
    value: str


@dataclass(frozen=True)
class TiesView:
    """Empty parts are not shown."""

    latest: ChangeRow | None
    """Newest change in force; None for a procedure that has ended, whose page opens with a notice."""
    coming: ChangeRow | None
    related: tuple[Link, ...]
    figures: tuple[FigureRow, ...]
    charts: tuple[BarSeries, ...]
    mentions: tuple[Link, ...]
    """Papers that name the procedure otherwise: procedures that call it related, questions not answered yet."""


def ties_view(
    network: LinkedNetwork,
    entry: Entry[Procedure],
    history: HistoryView,
    said: Mapping[CodeKey, tuple[Performance, ...]],
    answered: Iterable[Link],
) -> TiesView:
    """`said` are the figures of every procedure, worked out once for all pages; `answered` what the page says of
    feedback."""
    record = entry.record
    performances = said.get(code_key(record.province, record.code), ()) if record.code else ()
    past = [row for row in history.rows if not row.is_ahead]
    related = tuple(named_code(network, record.province, code) for code in related_codes(network, record))
    figures = tuple(_figure(network, one) for one in performances)
    known = (paths_of(related), (one.result.path for one in figures), paths_of(answered))
    return TiesView(
        latest=past[-1] if past and not history.ended else None,
        coming=next((row for row in history.rows if row.is_ahead), None),
        related=related,
        figures=figures,
        charts=performance_charts(network, performances),
        mentions=other_mentions(network, ToProcedure, entry.names["name"], *known),
    )


def related_entries(network: Network, record: Procedure) -> tuple[Entry[Procedure], ...]:
    """Related procedures that have a page."""
    found = (network.procedure_meant(record.province, one) for one in related_codes(network, record))
    return tuple(entry for entry in found if entry)


def named_decision(network: Network, record: Procedure) -> Link | None:
    """The record's own words, linked to the decision that they name where we have it."""
    if record.decision is None:
        return None
    found = decision_named(network, record.decision, record.province)
    return Link(record.decision, addresses.decision(found.names["name"]) if found else None)


def _figure(network: Network, one: Performance) -> FigureRow:
    result, agency = one.result.record, one.result.agency
    label = f"{period_name(result.period, result.year)} – {network.agencies[agency].short_name}"
    link = Link(label, addresses.result(agency, result.year, result.period))
    view = figure_view(one.figure, network)
    return FigureRow(link, result.as_of, view.name.text, view.value)
