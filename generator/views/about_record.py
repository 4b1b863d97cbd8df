"""News and what they are about, both ways, whatever kind of record is meant; and news about the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.backlinks import LinkedNetwork, Shown
from generator.derive.across.targets import Target, targets_of
from generator.derive.papers.references import references_in
from generator.loading.dataset import Entry
from generator.page_kind import Link, task_link
from generator.schema.post import Post
from generator.schema.references import Reference, ToAgency, ToRecord
from generator.views.news import post_path

MOST_RELATED = 5


def news_about_pages(network: LinkedNetwork) -> Mapping[str, tuple[Link, ...]]:
    """News by the page of what they say they are about, the newest first."""
    found: dict[str, list[Link]] = defaultdict(list)
    for post in sorted(network.posts, key=lambda one: one.record.published_on, reverse=True):
        for link in records_of(network, post):
            if link.path:
                found[link.path].append(Link(post.record.title, post_path(post)))
    return {path: tuple(dict.fromkeys(links)) for path, links in found.items()}


def records_of(network: LinkedNetwork, post: Entry[Post]) -> tuple[Link, ...]:
    """What a post says it is about."""
    return tuple(link for named in post.record.records for link in _links(network, named))


def related_news(network: LinkedNetwork, post: Entry[Post]) -> tuple[Link, ...]:
    """Other news that name the same documents, procedures or records: most in common first, then the newest."""
    own = set(_named(network, post))
    shared = ((len(own.intersection(_named(network, other))), other) for other in network.posts if other is not post)
    near = sorted(
        ((count, other) for count, other in shared if count),
        key=lambda pair: (-pair[0], -pair[1].record.published_on.toordinal(), pair[1].file),
    )
    return tuple(Link(other.record.title, post_path(other)) for _, other in near[:MOST_RELATED])


def _named(network: LinkedNetwork, post: Entry[Post]) -> Iterator[Target]:
    for found in references_in(post.record, Reference):
        if isinstance(found.marker, ToRecord):
            yield ToRecord, found.value
        elif not isinstance(found.marker, ToAgency):  # an agency has hundreds of news
            yield from targets_of(network, post, found)


def _links(network: LinkedNetwork, named: str) -> Iterator[Link]:
    file, _, task = named.partition("#")
    entry = next((one for one in network.data.entries if one.file == file), None)
    if entry is None:
        return
    if task:
        planned = network.tasks_by_key.get((entry.agency, entry.year, task))
        yield from [task_link(planned)] if planned else []
        return
    yield from (_link(shown) for shown in network.within(entry))


def _link(shown: Shown) -> Link:
    return Link(shown.label, shown.path.partition("#")[0])
