"""Which files the site consists of beside its pages: what records, posts and pages name, and pictures made for screens.

Nothing else below content/ is published.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator import addresses
from generator.derive.network import Network
from generator.derive.papers.files import files_of_entry, files_of_pages_by_hand
from generator.loading.attached.facts import SiteFile
from generator.schema.post import Post

WIDTHS = (480, 800, 1200)
"""Of pictures, in pixels: a phone, a phone with a fine screen or a tablet, a desk."""


@dataclass(frozen=True)
class Variant:
    """A picture made for a width."""

    source: str
    """File in the repository."""
    path: str
    """Address on the site."""
    width: int
    height: int


@dataclass(frozen=True)
class Published:
    """What is published beside the pages."""

    files: Mapping[str, str] = field(default_factory=dict)
    """Address on the site by the file in the repository."""
    pictures: Mapping[str, tuple[Variant, ...]] = field(default_factory=dict)
    """By the file in the repository, the narrowest first."""

    @cached_property
    def variants(self) -> Mapping[str, tuple[Variant, ...]]:
        """All that are made of the same picture, by the address of the widest."""
        return {made[-1].path: made for made in self.pictures.values()}

    @cached_property
    def addresses(self) -> frozenset[str]:
        return frozenset(self.files.values()).union(one.path for made in self.pictures.values() for one in made)

    def address_of(self, file: str) -> str | None:
        """Where a file of the repository stands: a picture in its widest form."""
        made = self.pictures.get(file)
        return made[-1].path if made else self.files.get(file)


NOTHING = Published()


def published(network: Network) -> Published:
    """Of posts only those that are shown: what belongs to a draft waits with it."""
    data, hidden = network.data, {id(post) for post in network.data.of(Post)} - {id(post) for post in network.posts}
    named = [one for entry in data.entries if id(entry) not in hidden for one in files_of_entry(data, entry)]
    named += files_of_pages_by_hand(data)
    files = {one.file: addresses.file(one.file) for one in named if not one.is_picture}
    return Published(files, {one.file: variants_of(one.file, data.files[one.file]) for one in named if one.is_picture})


def variants_of(source: str, file: SiteFile) -> tuple[Variant, ...]:
    """The narrowest first; none is wider than the picture itself.

    Raises:
        TypeError: the file is no picture; that is our bug.
    """
    if file.pixels is None:
        raise TypeError(f"{source} is no picture")
    own, height = file.pixels
    widths = [width for width in WIDTHS if width <= own]
    if own < WIDTHS[-1] and own not in widths:
        widths.append(own)
    return tuple(
        Variant(source, addresses.picture(source, file.sha256, width), width, max(1, round(height * width / own)))
        for width in widths
    )
