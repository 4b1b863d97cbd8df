"""`cchc verify DIR|URL`: whether a site is, file by file, the one that was built."""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterator
from hashlib import sha256
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urljoin, urlsplit
from urllib.request import Request, urlopen

import click

from generator.adaptors.exits import DATA_PROBLEMS, REFUSED, WRONG_CALL, stop
from generator.adaptors.publishing.manifest import (
    NAME,
    Difference,
    Manifest,
    ManifestError,
    difference,
    manifest_from,
    read_manifest,
)
from generator.vietnamese import spell_date

_SECONDS = 20
_NOT_SERVED = (".htaccess", "_headers", "_redirects")
"""Read by servers, never given to readers."""
_NOT_FOUND = 404


@click.command()
@click.argument("where", metavar="THƯ_MỤC|ĐỊA_CHỈ")
def verify(where: str) -> None:
    """Đối chiếu từng tệp của trang đã dựng với bản kê manifest.json của nó."""
    try:
        if urlsplit(where).scheme in ("http", "https"):
            address = where if where.endswith("/") else f"{where}/"
            manifest = manifest_from(_fetched(urljoin(address, NAME)).decode("utf-8", "replace"))
            found = _on_the_net(address, manifest)
        else:
            manifest = read_manifest(Path(where))
            found = difference(Path(where), manifest)
    except ManifestError as error:
        stop(f"{error}.", WRONG_CALL)
    except (HTTPError, URLError, OSError, EOFError, HTTPException) as error:
        stop(f"Không tải được từ “{where}”: {getattr(error, 'reason', error)}.", REFUSED)
    for words, paths in (("đã đổi", found.changed), ("thiếu", found.missing), ("thừa", found.extra)):
        for path in paths:
            click.echo(f"{words}: {path}")
    count, day = len(manifest.files) + len(manifest.kept), spell_date(manifest.as_of)
    if not found.is_none:
        stop(f"Trang không nguyên vẹn so với bản kê {manifest.release}.", DATA_PROBLEMS)
    click.echo(f"Nguyên vẹn: {count} tệp, dữ liệu đến ngày {day}, phiên bản {manifest.commit or 'chưa lưu vào kho'}.")
    sys.exit(0)


def _on_the_net(address: str, manifest: Manifest) -> Difference:
    """What a server adds cannot be seen from outside."""
    changed, missing = [], []
    for path, wanted in _served(manifest):
        try:
            is_same = sha256(_fetched(urljoin(address, quote(path)))).hexdigest() == wanted
        except HTTPError as error:
            if error.code != _NOT_FOUND:
                raise
            missing.append(path)
            continue
        if not is_same:
            changed.append(path)
    return Difference(tuple(changed), tuple(missing), ())


def _served(manifest: Manifest) -> Iterator[tuple[str, str]]:
    for path, wanted in {**manifest.kept, **manifest.files}.items():
        if path not in _NOT_SERVED:
            yield path, wanted


def _fetched(address: str) -> bytes:
    asked = Request(address, headers={"Accept-Encoding": "identity"})  # noqa: S310 – the scheme was looked at
    try:
        with urlopen(asked, timeout=_SECONDS) as answer:  # noqa: S310
            content: bytes = answer.read()
            # Some servers compress whatever is asked.
            return gzip.decompress(content) if answer.headers.get("Content-Encoding") == "gzip" else content
    except HTTPError as error:
        error.close()  # it holds the connection
        raise
