"""The statement on accessibility: what holds, how it was looked at, what is known to be missing, whom to tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.derive.network import Network
from generator.page_kind import Link, Page, PageKind
from generator.places import Place
from generator.views.agency_contact import ContactView, stated_contacts


@dataclass(frozen=True)
class AccessibilityView:
    """What the page shows of the data; the statement itself is the template's."""

    contacts: tuple[tuple[Link, ContactView], ...]


def _pages(network: Network) -> Iterator[Page]:
    yield Page(
        path=addresses.ACCESSIBILITY,
        title="Tuyên bố về khả năng tiếp cận",
        place=Place("theme/pages/accessibility.md.j2"),
        view=AccessibilityView(stated_contacts(network)),
        description="Trang này dùng được với bàn phím, trình đọc màn hình, điện thoại nhỏ đến đâu; chỗ nào còn thiếu.",
    )


ACCESSIBILITY = PageKind("accessibility", _pages)
