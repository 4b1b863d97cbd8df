"""`cchc publish`: a release beside the others, checked, then shown. `cchc rollback`: the one before, or a named one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from generator.adaptors.as_of import AS_OF
from generator.adaptors.exits import BUSY, DATA_PROBLEMS, REFUSED, WRONG_CALL, stop
from generator.adaptors.output_folder import keep_from_replacing
from generator.adaptors.publishing.manifest import Manifest, difference, digest_of, read_manifest, write_manifest
from generator.adaptors.publishing.releases import CURRENT, RELEASES, Releases
from generator.adaptors.repository import current_revision, today
from generator.adaptors.swap import BusyError, locked
from generator.adaptors.system_words import system_words

KEEP = 5
TO = click.option(
    "--to", type=click.Path(file_okay=False, path_type=Path), required=True, help="Thư mục chứa current và releases/."
)


@click.command()
@TO
@click.option("--keep", type=click.IntRange(2), default=KEEP, show_default=True, help="Số bản giữ lại.")
@click.option("--force", is_flag=True, help="Công bố cả khi dữ liệu chưa lưu, cũ hơn, hoặc là bản đã bị lùi lại.")
@AS_OF
@click.pass_obj
def publish(root: Path, to: Path, keep: int, force: bool, as_of: Any) -> None:
    """Dựng, kiểm tra rồi công bố một bản; người đọc không thấy trang dở dang."""
    from generator.adaptors.site_build import build_into  # noqa: PLC0415 – mkdocs takes a second to load

    releases = Releases(to.resolve())
    keep_from_replacing(root, releases.home, is_ours=(releases.home / RELEASES).is_dir())
    with _alone(releases):
        releases.clear_up()
        if not force:
            _refuse_old_or_unsaved(root, releases)
        fresh = releases.folder / f".new-{os.getpid()}"
        fresh.mkdir(parents=True)
        try:
            build_into(root, fresh, as_of.date() if as_of else None)
            manifest = read_manifest(fresh)
            if not force and manifest.release in releases.withdrawn():
                day = releases.withdrawn()[manifest.release]
                stop(f"Bản {manifest.release} đã bị lùi lại ngày {day}. Sửa dữ liệu, hoặc thêm --force.", WRONG_CALL)
            if manifest.release == releases.current and _is_whole(releases, manifest):
                click.echo(f"Không có gì mới: người đọc đang xem {manifest.release}.")
                return
            _keep_old_assets(releases, fresh, manifest)
            _take_in(releases, fresh, manifest.release)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
        releases.show(manifest.release)
        releases.restore(manifest.release)
        gone = releases.prune(keep)
    told = f" Đã xóa {len(gone)} bản cũ." if gone else ""
    click.echo(f"Đã công bố {manifest.release}: {len(manifest.files)} tệp.{told}")


@click.command()
@TO
@click.argument("release", required=False)
@click.pass_obj
def rollback(root: Path, to: Path, release: str | None) -> None:  # noqa: ARG001 – every command is given it
    """Cho người đọc thấy lại bản trước, hoặc bản nêu tên."""
    releases = Releases(to.resolve())
    with _alone(releases):
        left, wanted = releases.current, release or releases.previous()
        known = ", ".join(releases.names()) or "không có"
        if wanted is None or wanted not in releases.names():
            stop(f"Không có bản {release or 'nào trước bản đang công bố'}. Các bản: {known}.", WRONG_CALL)
        manifest = releases.manifest(wanted)
        if manifest is None or not difference(releases.folder / wanted, manifest).is_none:
            stop(f"Bản {wanted} không còn nguyên vẹn, không công bố được. Các bản: {known}.", DATA_PROBLEMS)
        releases.show(wanted)
        if left and left != wanted:
            releases.withdraw(left, today().isoformat())
        releases.restore(wanted)
    click.echo(f"Người đọc đang xem lại {wanted}.")


@contextmanager
def _alone(releases: Releases) -> Iterator[None]:
    try:
        releases.home.mkdir(parents=True, exist_ok=True)
        with locked(releases.home / CURRENT):
            yield
    except BusyError:
        stop(f"Một lệnh khác đang công bố vào “{releases.home}”. Đợi nó xong rồi chạy lại.", BUSY)
    except OSError as error:
        stop(f"Máy không cho ghi vào “{releases.home}”: {system_words(error)}. Trang đang công bố giữ nguyên.", REFUSED)


def _refuse_old_or_unsaved(root: Path, releases: Releases) -> None:
    revision = current_revision(root)
    if revision.commit is None:
        stop("Dữ liệu có chỗ chưa lưu vào kho (git commit). Lưu rồi công bố, hoặc thêm --force.", WRONG_CALL)
    shown = releases.manifest(releases.current) if releases.current else None
    newest = shown.committed_at if shown else None
    if newest and revision.seconds and revision.seconds < newest:
        stop(f"Người đọc đang xem bản mới hơn ({releases.current}). Muốn quay lại thì dùng cchc rollback.", WRONG_CALL)


def _is_whole(releases: Releases, manifest: Manifest) -> bool:
    shown = releases.manifest(manifest.release)
    if shown is None or shown.files != manifest.files:
        return False
    return difference(releases.folder / manifest.release, shown).is_none


def _keep_old_assets(releases: Releases, fresh: Path, manifest: Manifest) -> None:
    kept = dict(releases.old_assets(manifest))
    for path, source in kept.items():
        (fresh / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, fresh / path)
    if kept:
        digests = {path: digest_of(source) for path, source in kept.items()}
        write_manifest(fresh, replace(manifest, kept=digests))


def _take_in(releases: Releases, fresh: Path, name: str) -> None:
    found = difference(fresh, read_manifest(fresh))
    if not found.is_none:
        changed = ", ".join((*found.changed, *found.missing, *found.extra)[:5])
        stop(f"Bản vừa dựng không khớp với bản kê của nó ({changed}): không công bố.", REFUSED)
    if name == releases.current:  # the same commit, built otherwise: meanwhile readers see the old one by another name
        spare = releases.folder / f"{name}.cu"
        shutil.rmtree(spare, ignore_errors=True)
        shutil.copytree(releases.folder / name, spare, copy_function=os.link)
        releases.show(spare.name)
    releases.take_in(fresh, name)
