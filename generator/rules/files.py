"""Files that records name are there and may be published; nothing else may lie among those that are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import splitext
from typing import Any

from generator.derive.papers.files import CONTENT, SHARED_FOLDER, file_meant
from generator.derive.papers.references import references_in
from generator.derive.words.prose_links import ProseLink, links_in, path_in
from generator.loading.attached.facts import Refusal
from generator.loading.dataset import Dataset, Entry
from generator.loading.text_files import UNSEEN, code_point
from generator.places import Place
from generator.problems import Problem, did_you_mean, problem
from generator.schema.attachments import Photograph
from generator.schema.findings import FileKind
from generator.schema.post import Post
from generator.schema.references import ToFile

_ENDINGS = {ending for kind in FileKind for ending in kind.endings}


def named_files_may_be_published(data: Dataset) -> Iterator[Problem]:
    for entry in data.entries:
        for found in references_in(entry.record, ToFile):
            file = file_meant(entry.file, found.value, data.files)
            if file is None:
                yield _missing(data, entry, found.value, found.place)
                continue
            meant = data.files[file]
            if meant.refusal:
                yield _refused(found.place, meant.refusal)
            elif isinstance(found.owner, Photograph) and meant.pixels is None:
                yield problem("not-a-picture", at=found.place, found=found.value)


def files_below_content_may_be_published(data: Dataset) -> Iterator[Problem]:
    """Also those that nothing names: somebody laid them there to be published. Those of a field are told there."""
    told = {
        file_meant(entry.file, found.value, data.files)
        for entry in data.entries
        for found in references_in(entry.record, ToFile)
    }
    for file, one in data.files.items():
        if one.refusal and file.startswith(f"{CONTENT}/") and file not in told:
            yield _refused(Place(_as_seen(file)), one.refusal)


def _as_seen(file: str) -> str:
    """What nobody sees in a name is spelled out."""
    return re.sub(rf"\n|{UNSEEN.pattern}", lambda seen: f"<{code_point(seen[0][0])}>", file)


def pictures_of_posts_are_ours_and_described(data: Dataset) -> Iterator[Problem]:
    for entry in data.of(Post):
        for link in links_in(entry.body):
            at = Place(entry.file, entry.body_line + link.line, link.column)
            if link.is_picture and "//" in link.target:
                yield problem("picture-elsewhere", at=at, found=link.target)
                continue
            if link.is_picture and not link.words.strip():
                yield problem("picture-without-words", at=at, found=link.target)
            file = file_meant(entry.file, path_in(link.target), data.files)
            if file is None and _is_file_beside(link):
                yield _missing(data, entry, path_in(link.target), at)
            elif file and link.is_picture and data.files[file].pixels is None and not data.files[file].refusal:
                yield problem("not-a-picture", at=at, found=link.target)


def _is_file_beside(link: ProseLink) -> bool:
    """Links that lead upwards may be meant from the page; whether they lead anywhere is seen there."""
    name = path_in(link.target)
    is_file = link.is_picture or splitext(name)[1].lower() in _ENDINGS
    return is_file and "//" not in link.target and not name.startswith("../")


def _missing(data: Dataset, entry: Entry[Any], name: str, at: Place) -> Problem:
    folder = entry.file.rpartition("/")[0]
    beside = [*data.files_below(folder), *data.files_below(SHARED_FOLDER)]
    otherwise = f"Đặt tệp vào {folder}/ hoặc {SHARED_FOLDER}/, hoặc sửa đường dẫn."
    return problem("file-missing", at=at, found=name, suggestion=did_you_mean(name, beside, otherwise=otherwise))


def _refused(at: Place, why: Refusal) -> Problem:
    return problem("file-refused", at=at, found=why.reason, suggestion=why.advice)


FILE_RULES = (
    named_files_may_be_published,
    files_below_content_may_be_published,
    pictures_of_posts_are_ours_and_described,
)
