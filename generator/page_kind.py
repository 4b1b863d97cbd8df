"""What a page and a kind of page are, and the parts that several kinds show in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from generator import addresses
from generator.backlinks import LinkedNetwork, Shown
from generator.derive.network import DirectedUnit, Network
from generator.derive.papers.documents import DocumentRegister
from generator.derive.papers.named_units import NamedUnits
from generator.derive.papers.units import Role
from generator.derive.tasks.tasks import PlannedTask
from generator.loading.dataset import Source
from generator.metadata import NO_PAPER, Metadata
from generator.places import Place
from generator.schema.base import Record, labels_of
from generator.schema.common import Correction, Figure, Signer, Statement
from generator.schema.findings import Status
from generator.schema.plan import Plan, Task
from generator.schema.result import ResultArea
from generator.schema.scalars import Citation
from generator.share_pictures import OF_THE_SITE, SharePicture
from generator.spelling.figures import figure_name, spell_figure, spell_former

T = TypeVar("T")


@dataclass(frozen=True)
class Prose:
    """An editor's Markdown on a page, and where it stands, so that a fault in it has a line."""

    text: str
    file: str
    first_line: int


class View(Protocol):
    """Any frozen dataclass: a template gets one finished object and never a dict."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


@dataclass(frozen=True)
class Page:
    """One page before it is rendered. Its template sees `page`, which is `view`, and nothing else of the data."""

    path: str
    """Of its Markdown, from the root of the site: `tthc/index.md`."""
    title: str
    place: Place
    """Where its data stands; the folder for a page that lists many files."""
    view: View | None
    """None only where no template shows it."""
    description: str = ""
    prose: Prose | None = None
    metadata: Metadata = NO_PAPER
    is_searched: bool = True
    """Whether the site's search reads it; pages that repeat what other pages say would only make it heavy."""
    found_by: tuple[str, ...] = ()
    """Key fields that people look for beside the title: code, number, province. The search shows them below the title;
    a page without any is found by its description."""
    leads_to: str | None = None
    """Address of the page that took its place; "" for one that is gone; None for a page of its own."""
    short_title: str | None = None
    """In the path above the pages below it, where the title would take several lines of a phone."""


def shows_nothing(_: Network) -> Iterator[Shown]:
    """Of lists and summaries, which are no record's own page."""
    yield from ()


@dataclass(frozen=True)
class PageKind:
    """A kind of page: its template, its pages, and the files it is the home of."""

    template: str
    pages: Callable[[LinkedNetwork], Iterable[Page]]
    source: Source | None = None
    beside: tuple[Source, ...] = ()
    """Files that its pages show parts of and that have no page of their own."""
    shows: Callable[[Network], Iterable[Shown]] = shows_nothing
    """Its entries: records, or parts of them, each with what it is called elsewhere and where it stands. What they
    refer to leads back to them from there, and lists of all papers hold them."""
    picture: SharePicture = OF_THE_SITE
    """What is shown of its pages where somebody passes one on."""
    own_section: str = ""
    """By which the search sorts its pages, where that is not the section of the picture."""
    search_weight: float = 1
    """Below 1 for pages that retell what another kind tells: of two that say the same, the other is meant."""

    @property
    def section(self) -> str:
        return self.own_section or self.picture.section


@dataclass(frozen=True)
class Link:
    """A piece of text, with the page (`path`) or the outside address (`url`) it leads to, where it leads anywhere."""

    text: str
    path: str | None = None
    url: str | None = None


LinkedText = tuple[Link, ...]


@dataclass(frozen=True)
class Fact:
    """A row of a page's table of facts. `value` is empty where the document is silent."""

    label: str
    value: LinkedText


@dataclass(frozen=True)
class StatementView:
    """One thing done, and the documents behind it. The sentence comes without its full stop, which follows them."""

    text: str
    documents: LinkedText


@dataclass(frozen=True)
class CorrectedFigure:
    """What was published before, and why it changed."""

    on: date
    former: str
    reason: str


@dataclass(frozen=True)
class FigureView:
    """A reported figure."""

    name: Link
    """With the page of its catalogue entry, where it has one."""
    value: str
    corrections: tuple[CorrectedFigure, ...]
    procedure: Link | None = None
    """The procedure that it is about, where it is about one."""


@dataclass(frozen=True)
class ResultAreaView:
    """What was done in one area."""

    title: str
    statements: tuple[StatementView, ...]
    figures: tuple[FigureView, ...]


@dataclass(frozen=True)
class Oddities:
    """What readers should know of a paper's own slips: what was corrected, and what stays as printed, and why."""

    corrections: tuple[Correction, ...]
    kept: tuple[str, ...]
    """Reasons, each once."""


@dataclass(frozen=True)
class TaskRow:
    number: str
    title: str
    path: str
    lead: LinkedText
    timing: str | None
    status: Status


@dataclass(frozen=True)
class TableView(Generic[T]):
    rows: tuple[T, ...]


def facts(record: type[Record], values: Mapping[str, str | LinkedText | None]) -> tuple[Fact, ...]:
    """Rows for the named fields, with the schema's labels; None leaves the row out, () shows that nothing is stated."""
    labels = labels_of(record)
    return tuple(
        Fact(labels[name], (Link(value),) if isinstance(value, str) else value)
        for name, value in values.items()
        if value is not None
    )


def spell_signer(signer: Signer) -> str:
    """ "KT. Chánh Văn phòng, Phó Chánh Văn phòng Lê Quốc Đạt"."""
    authority = f"{signer.authority}, " if signer.authority else ""
    return f"{authority}{signer.position} {signer.name}"


def unit_links(names: Iterable[NamedUnits], agency: str) -> LinkedText:
    """The document's own words, with every known unit linked to its page."""
    texts: list[Link] = []
    for one in names:
        if texts:
            texts.append(Link("; "))
        texts += (Link(part.text, addresses.unit(agency, part.unit.code) if part.unit else None) for part in one.parts)
    return tuple(texts)


def citation_link(citation: Citation, documents: DocumentRegister) -> Link:
    """The citation as written, linked to the document's page."""
    found = documents.find(citation)
    return Link(citation.text, addresses.document(found.names["name"]) if found else None)


def citation_links(citations: Iterable[Citation], documents: DocumentRegister) -> LinkedText:
    return tuple(citation_link(citation, documents) for citation in citations)


def statement_views(statements: Iterable[Statement], documents: DocumentRegister) -> tuple[StatementView, ...]:
    return tuple(
        StatementView(one.text.removesuffix("."), citation_links(one.documents, documents)) for one in statements
    )


def result_area_views(areas: Iterable[ResultArea], network: Network, agency: str) -> tuple[ResultAreaView, ...]:
    return tuple(
        ResultAreaView(
            title=area.title or area.area.label,
            statements=statement_views(area.statements, network.documents),
            figures=tuple(figure_view(figure, network, agency) for figure in area.figures),
        )
        for area in areas
    )


def figure_view(figure: Figure, network: Network, agency: str | None = None) -> FigureView:
    """`agency` is the code of the agency that reports it: a procedure is looked for in its province."""
    indicators = network.indicators
    province = network.agencies[agency].province if agency else None
    found = network.procedure_meant(province, figure.procedure) if province and figure.procedure else None
    return FigureView(
        name=Link(figure_name(figure, indicators), addresses.indicator(figure.code) if figure.code else None),
        value=spell_figure(figure, indicators),
        corrections=tuple(
            CorrectedFigure(one.corrected_on, spell_former(one, figure, indicators), one.reason)
            for one in figure.corrections
        ),
        procedure=Link("trang của thủ tục", addresses.procedure(found.names["name"])) if found else None,
    )


def oddities(record: Plan | Task) -> Oddities:
    return Oddities(record.corrections, tuple(dict.fromkeys(one.reason for one in record.allowances)))


def task_path(task: PlannedTask) -> str:
    return addresses.task(*task.key)


def task_link(task: PlannedTask) -> Link:
    return Link(f"{task.task.number} {task.task.title}", task_path(task))


def directive_path(directed: DirectedUnit) -> str:
    """The page of the notice."""
    notice = directed.conclusion
    return addresses.conclusion(notice.agency, notice.record.year, notice.names["name"])


def linked_list(links: Iterable[Link]) -> LinkedText:
    """One text, with semicolons between the links."""
    return tuple(part for link in links for part in (Link("; "), link))[1:]


def task_row(task: PlannedTask) -> TaskRow:
    leading = [one for one in task.names if one.owner is task.task and one.role is Role.LEAD]
    return TaskRow(
        number=task.task.number,
        title=task.task.title,
        path=task_path(task),
        lead=unit_links(leading, task.agency.code),
        timing=task.task.timing,
        status=task.status,
    )
