"""`build(root, as_of)`: a folder of YAML → the pages of the site, in memory. Nothing is written, no clock is asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.backlinks import LinkedNetwork, linked
from generator.checks import SOURCES, checked
from generator.derive.network import Network, connect
from generator.derive.words.glossary import NO_WORDINGS, Wordings, wordings_of
from generator.loading.dataset import Dataset, Source, load
from generator.page_kind import Page, PageKind, Prose
from generator.pages import PAGES
from generator.places import Place
from generator.problems import Problem, did_you_mean, errors_among, in_order, problem
from generator.published import NOTHING, Published
from generator.render.abbreviations import explained
from generator.render.links import address_of, ids_of, relative, resolve_links
from generator.render.markdown import Html, attribute_lines, to_html, unsafe_lines
from generator.render.pictures import with_pictures
from generator.render.templates import Templates
from generator.rules import broken
from generator.rules.ledger import addresses_are_kept
from generator.rules.plan_revisions import silently_changed_plans
from generator.rules.revisions import silent_changes
from generator.schema.post import Post
from generator.share_pictures import OF_THE_SITE, SharePicture
from generator.views.about_record import news_about_pages
from generator.views.files import attached_files
from generator.views.site_owner import OwnerView, owner_view

LEDGER = "content/dia-chi.yml"
"""Of published addresses; a site may do without."""
CONTENT = "content"
"""mkdocs' docs_dir: trusted pages and files stand here beside data."""


@dataclass(frozen=True)
class Stamp:
    """What every page says about its data."""

    as_of: date
    commit: str | None = None
    """Short name of the commit; None outside a repository or where files are not committed."""


@dataclass(frozen=True)
class RenderedPage:
    """A page ready to be published."""

    page: Page
    markdown: str
    html: Html
    picture: SharePicture = OF_THE_SITE
    section: str = ""
    """By which the search sorts it; empty for none."""
    search_weight: float = 1

    @property
    def path(self) -> str:
        return self.page.path

    @property
    def found_by(self) -> str:
        """What the search reads and shows beside the title."""
        return " · ".join(self.page.found_by) or self.page.description


@dataclass(frozen=True)
class Site:
    """Every page, or none where there is an error: nothing is half published."""

    pages: tuple[RenderedPage, ...]
    problems: tuple[Problem, ...]
    wordings: Wordings = NO_WORDINGS
    """For the search."""
    published: Published = NOTHING
    """Files and pictures beside the pages."""
    owner: OwnerView | None = None
    """Who answers for the site."""
    pages_by_hand: tuple[str, ...] = ()
    """Trusted pages, by their path below content/."""
    addresses: frozenset[str] = frozenset()
    """Of pages and files that stand there themselves, without pages that lead on or tell that something is gone."""

    @property
    def errors(self) -> tuple[Problem, ...]:
        return errors_among(self.problems)


def build(
    root: Path,
    as_of: date,
    *,
    commit: str | None = None,
    kinds: Sequence[PageKind] = PAGES,
    is_preview: bool = False,
) -> Site:
    """The site of the data under `root`, as it stands on the day `as_of`.

    Args:
        root: the repository; `plans/`, `content/` and `theme/` are read.
        as_of: the day for which status is worked out.
        commit: what the pages name as version of their data.
        kinds: the kinds of pages to make.
        is_preview: whether posts that are not public yet are shown, each with a mark.
    """
    network, problems = connected(root, as_of, kinds=kinds, is_preview=is_preview)
    if errors_among(problems):
        return Site((), in_order(problems))
    problems += checked(network)
    links = linked(network, (shown for kind in kinds for shown in kind.shows(network)))
    pages = [(kind, page) for kind in kinds for page in kind.pages(links)]
    kept = frozenset(_addresses((page for _, page in pages), links))
    problems += addresses_are_kept(links, kept)
    if errors_among(problems):  # links to what was lost would be told again, page by page
        return Site((), in_order(problems))
    problems += _taken_addresses([page for _, page in pages], links)
    wordings = wordings_of(network.data)
    rendered, broken = _rendered(root, pages, links, Stamp(as_of, commit), wordings)
    problems += broken
    if errors_among(problems):
        return Site((), in_order(problems), wordings)
    by_hand = tuple(_pages_by_hand(links.data))
    return Site(rendered, in_order(problems), wordings, links.published, owner_view(links), by_hand, kept)


def silent_changes_since(before: Path, root: Path) -> tuple[Problem, ...]:
    """What readers were shown in one folder of data and is another in the next, without a record that tells it."""
    (old, _), (new, _) = load(before, sources_of()), load(root, sources_of())
    return in_order((*silent_changes(old, new), *silently_changed_plans(old, new)))


def connected(
    root: Path, as_of: date, *, kinds: Sequence[PageKind] = PAGES, is_preview: bool = False
) -> tuple[Network, list[Problem]]:
    """The data with its joints, and what is wrong with it. With an error among the problems nothing may be shown."""
    data, found = load(root, sources_of(kinds))
    network = connect(data, as_of, is_preview=is_preview)
    return network, [*found, *broken(network), *_unsafe_posts(data)]


def sources_of(kinds: Sequence[PageKind] = PAGES) -> tuple[Source, ...]:
    """Which files hold data, in the order in which they are tried."""
    # A file that only accompanies pages would otherwise pass for one of the records beside it.
    beside = (source for kind in kinds for source in kind.beside)
    return (*beside, *(kind.source for kind in kinds if kind.source), *SOURCES)


def is_data(file: str, kinds: Sequence[PageKind] = PAGES) -> bool:
    """Whether a file holds records: such a file is never published as it stands."""
    return file.endswith((".yml", ".yaml")) or any(source.match(file) is not None for source in sources_of(kinds))


def _rendered(
    root: Path, pages: Sequence[tuple[PageKind, Page]], links: LinkedNetwork, stamp: Stamp, wordings: Wordings
) -> tuple[tuple[RenderedPage, ...], list[Problem]]:
    templates, files, news = Templates(root), attached_files(links), news_about_pages(links)
    drafts: list[tuple[PageKind, Page, str, Html]] = []
    for kind, page in pages:
        around = {"news": news.get(page.path, ()), "files": files.get(page.path, ())}
        context = {"page": page.view, "title": page.title, "place": page.place, "stamp": stamp, **around}
        markdown = templates.render(kind.template, path=page.path, context=context)
        drafts.append((kind, page, markdown, to_html(markdown)))
    by_hand: dict[str, frozenset[str] | None] = dict.fromkeys(_pages_by_hand(links.data))
    anchors = by_hand | {page.path: ids_of(html) for _, page, _, html in drafts}
    meanings = wordings.meanings()
    rendered: list[RenderedPage] = []
    problems: list[Problem] = []
    for kind, page, markdown, html in drafts:
        body, missing = with_pictures(page.path, html.body, links.published.variants)
        body, broken = resolve_links(page.path, body, anchors, links.published.addresses)
        problems += (_broken_link(page, link, anchors) for link in (*missing, *broken))
        shown = Html(explained(body, meanings), html.headings)
        rendered.append(RenderedPage(page, markdown, shown, kind.picture, kind.section, kind.search_weight))
    return tuple(rendered), problems


def _broken_link(page: Page, link: str, known: dict[str, frozenset[str] | None]) -> Problem:
    links = [relative(target, page.path) for target in known]
    otherwise = "Kiểm tra đường dẫn tương đối tới tệp .md, hoặc tên mục sau dấu #."
    hint = did_you_mean(link.partition("#")[0], links, otherwise=otherwise)
    return problem("broken-link", at=_place_in(page.prose, link) or page.place, found=link, suggestion=hint)


def _place_in(prose: Prose | None, text: str) -> Place | None:
    lines = prose.text.split("\n") if prose else []
    for at, line in enumerate(lines):
        if prose and text in line:
            return Place(prose.file, prose.first_line + at, line.index(text) + 1)
    return None


def _unsafe_posts(data: Dataset) -> Iterator[Problem]:
    for post in data.of(Post):
        for line, snippet in unsafe_lines(post.body):
            yield problem("post-html", at=Place(post.file, post.body_line + line), found=snippet)
        for line in attribute_lines(post.body):
            yield problem("post-attributes", at=Place(post.file, post.body_line + line))


def _addresses(pages: Iterable[Page], links: LinkedNetwork) -> Iterator[str]:
    # The home page's address is the empty one, and cannot be lost.
    yield from filter(None, (address_of(page.path) for page in pages if page.leads_to is None))
    yield from map(address_of, _pages_by_hand(links.data))
    yield from links.published.files.values()


def _taken_addresses(pages: Sequence[Page], links: LinkedNetwork) -> Iterator[Problem]:
    first = {file: Place(f"{CONTENT}/{file}") for file in _pages_by_hand(links.data)}
    for file, address in links.published.files.items():
        if address in first:
            yield problem("address-taken", at=Place(file), found=address, first=first[address])
        first.setdefault(address, Place(file))
    for page in pages:
        if page.path in first:
            yield problem("address-taken", at=page.place, found=page.path, first=first[page.path])
        first.setdefault(page.path, page.place)


def _pages_by_hand(data: Dataset) -> Iterator[str]:
    """Trusted pages of content/, by their path below it."""
    yield from (file.removeprefix(f"{CONTENT}/") for file in data.pages_by_hand if file.startswith(f"{CONTENT}/"))
