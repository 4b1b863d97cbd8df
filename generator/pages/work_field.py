"""A field of work with its procedures."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive import addresses
from generator.derive.network import Network
from generator.derive.procedures import procedures_by_field, rows_of
from generator.loading.dataset import Source
from generator.page_kind import Page, PageKind
from generator.schema.procedure import WorkFieldRegister


def _pages(network: Network) -> Iterator[Page]:
    for group in procedures_by_field(network.data):
        yield Page(
            path=addresses.field_of_work(group.code),
            title=f"Lĩnh vực {group.name}",
            place=group.field_of_work.origin.place,
            view={"rows": rows_of(group, network.register)},
            description=f"{len(group.procedures)} thủ tục hành chính lĩnh vực {group.name}.",
        )


WORK_FIELD = PageKind("work_field", _pages, Source("content/tthc/linh-vuc.yml", WorkFieldRegister))
