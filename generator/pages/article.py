"""The news article of a period, from the same file as its result page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator import addresses, share_pictures
from generator.derive.figures.indicators import figures_of
from generator.derive.network import Network
from generator.loading.dataset import Entry
from generator.metadata import Metadata
from generator.page_kind import FigureView, Link, LinkedText, Page, PageKind, citation_links, figure_view
from generator.schema.result import OPENING, PRIORITIES, Article, Result, ResultArea
from generator.spelling.periods import result_name
from generator.vietnamese import spell_count
from generator.views.sentences import Sentence, after_ordinal, area_sentences, opening, sentence
from generator.views.structured_data import news_data, organization


@dataclass(frozen=True)
class SentenceView:
    """A sentence, the documents that stand before its full stop, and the full stop."""

    text: str
    documents: LinkedText
    stop: str


@dataclass(frozen=True)
class Part:
    """One part of the article: sentences made from the data, or the editor's own text in their place."""

    title: str
    sentences: tuple[SentenceView, ...]
    own: str | None
    corrected: tuple[FigureView, ...] = ()
    """Figures that were published wrongly before."""


@dataclass(frozen=True)
class ArticleView:
    published_on: date
    author: str | None
    summary: str | None
    opening: Part
    areas: tuple[Part, ...]
    closing: Part
    priorities: tuple[str, ...]
    """What follows "Một là," and so on; empty where the closing is the editor's own."""
    result: Link
    source: str | None


def _pages(network: Network) -> Iterator[Page]:
    for entry in network.data.of(Result):
        if article := entry.record.article:
            yield Page(
                path=addresses.post(article.published_on, article.slug),
                title=article.title,
                place=article.origin.place,
                view=_view(network, entry, article),
                description=article.summary or "",
                metadata=_metadata(network, entry, article),
            )


def _metadata(network: Network, entry: Entry[Result], article: Article) -> Metadata:
    """An article changes when a figure in it is corrected."""
    agency, day = _agency(network, entry), article.published_on
    corrected = (one.corrected_on for figure in figures_of(entry.record) for one in figure.corrections)
    changed_on = max((day, *corrected))
    said = news_data(
        title=article.title,
        summary=article.summary or "",
        path=addresses.post(day, article.slug),
        published_on=day,
        changed_on=changed_on,
        by=article.author or organization(agency),
    )
    return Metadata((article.author or agency,), day, said, changed_on=changed_on, news_of=day)


def _view(network: Network, entry: Entry[Result], article: Article) -> ArticleView:
    result = entry.record
    own = {one.part: one.text for one in article.rewritten}
    told = (sentence(one.text, one.documents) for one in result.introduction)
    leading = opening(result, _agency(network, entry))
    return ArticleView(
        published_on=article.published_on,
        author=article.author,
        summary=article.summary,
        opening=_part(network, "", (*told, leading), own.get(OPENING)),
        areas=tuple(_area(network, area, own.get(area.area.value)) for area in result.areas),
        closing=_part(network, _closing_title(result, is_own=PRIORITIES in own), (), own.get(PRIORITIES)),
        priorities=() if PRIORITIES in own else tuple(map(after_ordinal, result.priorities)),
        result=Link(
            result_name(result.period, result.year),
            addresses.result(entry.agency, result.year, result.period),
        ),
        source=result.source,
    )


def _agency(network: Network, entry: Entry[Result]) -> str:
    return network.agencies[entry.agency].name


def _area(network: Network, area: ResultArea, own: str | None) -> Part:
    corrected = tuple(figure_view(one, network) for one in area.figures if one.corrections)
    made = area_sentences(area, network.indicators)
    return _part(network, area.title or area.area.label, made, own, corrected)


def _part(
    network: Network, title: str, made: Iterable[Sentence], own: str | None, corrected: tuple[FigureView, ...] = ()
) -> Part:
    views = (SentenceView(one.text, citation_links(one.documents, network.documents), one.stop) for one in made)
    return Part(title, () if own else tuple(views), own, corrected)


def _closing_title(result: Result, *, is_own: bool) -> str:
    """With the number of priorities, except above a text whose priorities we have not counted."""
    when = result.next_period or "kỳ tới"
    title = f"nhiệm vụ trọng tâm {when}"
    return f"N{title[1:]}" if is_own else f"{spell_count(len(result.priorities))} {title}"


ARTICLE = PageKind("article", _pages, picture=share_pictures.NEWS, search_weight=0.8)
