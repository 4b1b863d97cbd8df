"""What must be public: what, by which law, how soon, where it stands here and whether it does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.derive.across.duties import Duty, duties_of, owner_of
from generator.derive.network import Network
from generator.page_kind import Link, Page, PageKind
from generator.places import Place

_WHERE = {
    "plans": Link("Kế hoạch", addresses.PLANS),
    "results": Link("Kết quả", addresses.RESULTS),
    "procedures": Link("Thủ tục", addresses.PROCEDURES),
    "counters": Link("Nộp hồ sơ ở đâu", addresses.COUNTERS),
    "units": Link("Cơ quan, đơn vị", addresses.UNITS),
    "documents": Link("Văn bản", addresses.DOCUMENTS),
    "feedback": Link("Phản ánh, kiến nghị", addresses.FEEDBACK),
    "english": Link("English summary", addresses.ENGLISH),
    "duties": Link("Thông tin phải công khai", addresses.DUTIES),
    "accessibility": Link("Tuyên bố về khả năng tiếp cận", addresses.ACCESSIBILITY),
}


@dataclass(frozen=True)
class DutyRow:
    duty: Duty
    where: Link


@dataclass(frozen=True)
class DutiesView:
    rows: tuple[DutyRow, ...]
    owner: Link | None
    """The body in charge of the site; None where nobody has taken it over."""


def _pages(network: Network) -> Iterator[Page]:
    owner = owner_of(network)
    agency = network.agencies.get(owner.agency) if owner else None
    yield Page(
        path=addresses.DUTIES,
        title="Thông tin phải công khai",
        place=Place("plans/co-quan.yml"),
        view=DutiesView(
            rows=tuple(DutyRow(one, _WHERE[one.kind]) for one in duties_of(network)),
            owner=Link(agency.name, addresses.agency(agency.code)) if agency else None,
        ),
        description="Danh mục thông tin phải công khai: nội dung, căn cứ, thời hạn, nằm ở đâu, đã có chưa.",
    )


DUTIES = PageKind("duties", _pages)
