"""How satisfied people are: the surveys of an agency and year, and all rounds over the years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import addresses, share_pictures
from generator.backlinks import Shown
from generator.derive.citizens.satisfaction import FEW_ANSWERS, answers_of, at_level, response, satisfied
from generator.derive.network import Network
from generator.loading.dataset import Entry, Source
from generator.page_kind import Fact, Link, LinkedText, Page, PageKind, citation_links, facts
from generator.places import Place
from generator.schema.common import Concern
from generator.schema.satisfaction import Level, LevelCount, Satisfaction, SurveyRound
from generator.vietnamese import spell_date, spell_number
from generator.views.citizens import PromiseRow, agency_link, promise_rows, spell_share


@dataclass(frozen=True)
class LevelsRow:
    """Counts of one question: what it was about, its answers by level, and how many were satisfied."""

    name: str
    counts: tuple[str | None, ...]
    """Beside the view's levels; None where the level is not stated."""
    satisfied: str | None
    is_small: bool


@dataclass(frozen=True)
class RoundView:
    """One round as the year's page shows it."""

    title: str
    facts: tuple[Fact, ...]
    form: Link | None
    answered: int
    is_small: bool
    levels: tuple[str, ...]
    rows: tuple[LevelsRow, ...]
    documents: LinkedText
    note: str | None


@dataclass(frozen=True)
class SatisfactionView:
    agency: Link
    source: str | None
    note: str | None
    few: int
    """Below so many answers a share says little."""
    rounds: tuple[RoundView, ...]


@dataclass(frozen=True)
class RoundRow:
    year: int
    agency: str
    link: Link
    subject: str
    answered: int
    satisfied: str | None
    is_small: bool


@dataclass(frozen=True)
class SurveysView:
    rows: tuple[RoundRow, ...]
    promises: tuple[PromiseRow, ...]
    few: int


def _pages(network: Network) -> Iterator[Page]:
    for entry in network.data.of(Satisfaction):
        agency = network.agencies[entry.agency]
        year = entry.record.year
        yield Page(
            path=addresses.satisfaction(agency.code, year),
            title=f"Mức độ hài lòng năm {year} – {agency.short_name}",
            place=entry.place,
            view=SatisfactionView(
                agency=agency_link(network, agency.code),
                source=entry.record.source,
                note=entry.record.note,
                few=FEW_ANSWERS,
                rounds=tuple(_round(network, one) for one in entry.record.rounds),
            ),
            description=f"{len(entry.record.rounds)} đợt khảo sát, số phiếu và tỷ lệ theo từng mức.",
        )


def _round(network: Network, survey: SurveyRound) -> RoundView:
    levels = [level for level in Level if any(one.level is level for one in _all_counts(survey))]
    rows = [_row("Chung", survey.levels, survey.answered, levels)] if survey.levels else []
    rows += [_row(one.factor.label, one.levels, answers_of(survey, one), levels) for one in survey.factors]
    return RoundView(
        title=survey.title,
        facts=(
            Fact("Thời gian", (Link(f"{spell_date(survey.since)} – {spell_date(survey.until)}"),)),
            *facts(
                SurveyRound,
                {
                    "subject": survey.subject,
                    "respondents": survey.respondents or (),
                    "method": survey.method or (),
                    "issued": spell_number(survey.issued) if survey.issued is not None else (),
                    "answered": spell_share(response(survey)) or spell_number(survey.answered),
                },
            ),
        ),
        form=Link("Mẫu phiếu", url=survey.form) if survey.form else None,
        answered=survey.answered,
        is_small=survey.answered < FEW_ANSWERS,
        levels=tuple(level.label for level in levels),
        rows=tuple(rows),
        documents=citation_links(survey.documents, network.documents),
        note=survey.note,
    )


def _all_counts(survey: SurveyRound) -> Iterator[LevelCount]:
    yield from survey.levels
    for one in survey.factors:
        yield from one.levels


def _row(name: str, counts: Sequence[LevelCount], answers: int, levels: Sequence[Level]) -> LevelsRow:
    shares = tuple(spell_share(at_level(counts, level, answers)) for level in levels)
    return LevelsRow(name, shares, spell_share(satisfied(counts, answers)), answers < FEW_ANSWERS)


def _list_page(network: Network) -> Iterator[Page]:
    entries = sorted(network.data.of(Satisfaction), key=lambda one: -one.record.year)
    yield Page(
        path=addresses.SATISFACTION,
        title="Mức độ hài lòng",
        place=Place("plans"),
        view=SurveysView(
            rows=tuple(_list_row(network, entry, one) for entry in entries for one in entry.record.rounds),
            promises=promise_rows(network, Concern.SATISFACTION),
            few=FEW_ANSWERS,
        ),
        description="Các đợt khảo sát mức độ hài lòng của người dân, tổ chức: số phiếu, tỷ lệ, cách khảo sát.",
    )


def _list_row(network: Network, entry: Entry[Satisfaction], survey: SurveyRound) -> RoundRow:
    agency = network.agencies[entry.agency]
    return RoundRow(
        year=entry.record.year,
        agency=agency.short_name,
        link=Link(survey.title, addresses.satisfaction(agency.code, entry.record.year)),
        subject=survey.subject,
        answered=survey.answered,
        satisfied=spell_share(satisfied(survey.levels, survey.answered)),
        is_small=survey.answered < FEW_ANSWERS,
    )


def _shown(network: Network) -> Iterator[Shown]:
    for entry in network.data.of(Satisfaction):
        year, agency = entry.record.year, network.agencies[entry.agency]
        label = f"Mức độ hài lòng năm {year} – {agency.short_name}"
        yield Shown(entry.record, label, addresses.satisfaction(agency.code, year))


SATISFACTION = PageKind(
    "satisfaction",
    _pages,
    Source("plans/{agency}/{year}/hai-long.yml", Satisfaction),
    shows=_shown,
    picture=share_pictures.SATISFACTION,
)
SURVEYS = PageKind("surveys", _list_page, picture=share_pictures.SATISFACTION)
