"""Files of a record as its page shows them, and an editor's text with its paths made the site's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from generator.backlinks import LinkedNetwork
from generator.derive.papers.files import file_meant
from generator.derive.words.prose_links import path_in, with_targets
from generator.loading.attached.facts import Signature, SiteFile
from generator.loading.dataset import Entry
from generator.render.links import relative
from generator.schema.attachments import Attachment, Photograph
from generator.vietnamese import spell_number

_KILO = 1000


@dataclass(frozen=True)
class FileView:
    name: str
    path: str
    about: str
    """ "PDF, 1,2 MB, 14 trang"."""
    signatures: tuple[str, ...]
    """As the file states them."""
    sha256: str


@dataclass(frozen=True)
class PictureView:
    path: str
    alternative: str
    caption: str
    """With its source; empty for neither."""


def attached_files(network: LinkedNetwork) -> Mapping[str, tuple[FileView, ...]]:
    """By the page that shows the record; a paper of several pages has its files on each."""
    found: dict[str, list[FileView]] = defaultdict(list)
    for entry in network.data.entries:
        files = tuple(_file_views(network, entry))
        for path in dict.fromkeys(shown.path.partition("#")[0] for shown in network.within(entry)) if files else ():
            found[path] += files
    return {path: tuple(files) for path, files in found.items()}


def picture_views(network: LinkedNetwork, entry: Entry[Any]) -> Iterator[PictureView]:
    for one in entry.record.pictures:
        file = file_meant(entry.file, one.file, network.data.files)
        if file and (path := network.published.address_of(file)):
            yield PictureView(path, one.alternative, _caption(one))


def prose_of(network: LinkedNetwork, entry: Entry[Any], page: str) -> str:
    """The text of a post. Its paths start at its file, as every editor writes them; those of the site stay."""
    known = {**network.pages_of_files, **{file: file.partition("/")[2] for file in network.data.pages_by_hand}}

    def other(target: str) -> str | None:
        found = file_meant(entry.file, path_in(target), {**network.data.files, **known})
        address = found and (network.published.address_of(found) or known.get(found))
        if not address:
            return None
        mark, anchor = target.partition("#")[1:]
        return f"{quote(relative(address, page))}{mark}{anchor}"

    return with_targets(entry.body, other)


def _file_views(network: LinkedNetwork, entry: Entry[Any]) -> Iterator[FileView]:
    attachments = (one for one in getattr(entry.record, "files", ()) if isinstance(one, Attachment))
    for one in attachments:
        file = file_meant(entry.file, one.file, network.data.files)
        if file and (path := network.published.files.get(file)):
            facts = network.data.files[file]
            yield FileView(one.name, path, _about(facts), tuple(map(_signed, facts.signatures)), facts.sha256)


def _about(file: SiteFile) -> str:
    parts = [file.kind.label if file.kind else "", spell_size(file.size)]
    if file.pages:
        parts.append(f"{file.pages} trang")
    return ", ".join(part for part in parts if part)


def _signed(one: Signature) -> str:
    day = datetime.fromisoformat(one.signed_at) if one.signed_at else None
    when = f"{day:%d/%m/%Y %H:%M}" if day and ":" in one.signed_at else f"{day:%d/%m/%Y}" if day else ""
    return ", ".join(part for part in (one.signer, when) if part) or "không ghi người ký"


def _caption(one: Photograph) -> str:
    source = f"Nguồn ảnh: {one.source}" if one.source else ""
    return ". ".join(part.removesuffix(".") for part in (one.caption or "", source) if part)


def spell_size(size: int) -> str:
    """ "340 kB", "1,2 MB"."""
    if size < _KILO * _KILO:
        return f"{max(1, round(size / _KILO))} kB"
    return f"{spell_number(Decimal(f'{size / _KILO / _KILO:.1f}'))} MB"
