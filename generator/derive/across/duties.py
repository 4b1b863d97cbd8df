"""What the law asks a site like this to publish, and how much of it stands here on the day.

Source: Luật Tiếp cận thông tin 104/2016/QH13 (Điều 18.4, 19.1), Nghị định 224/2026/NĐ-CP (Điều 9, 10), Nghị định
43/2011/NĐ-CP (Điều 10, 13), Nghị định 63/2010/NĐ-CP, Nghị định 20/2008/NĐ-CP, Nghị định 118/2025/NĐ-CP.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from generator.derive.network import Network
from generator.schema.agency import AgencyRegister, SiteOwner
from generator.schema.counter import Counter
from generator.schema.document import Document
from generator.schema.feedback import FeedbackList
from generator.schema.feedback_contacts import FeedbackRegister
from generator.schema.findings import DutyState
from generator.schema.plan import Plan
from generator.schema.procedure import Procedure
from generator.schema.result import Result

T = TypeVar("T")

_ACCESS = "Luật Tiếp cận thông tin 104/2016/QH13, Điều 19.1"
_SITES = "Nghị định 224/2026/NĐ-CP, Điều 9.1"
_FIVE_DAYS = "05 ngày làm việc từ khi tạo ra"
_AT_ONCE = "ngay khi có thay đổi"


@dataclass(frozen=True)
class Duty:
    """One kind of information."""

    name: str
    law: str
    when: str
    """How soon; empty where the text we read does not say."""
    state: DutyState
    told: str
    """ "3 trong 5 văn bản"; empty where the state says enough."""
    kind: str
    """Which part of the site holds it."""


def owner_of(network: Network) -> SiteOwner | None:
    register = network.data.only(AgencyRegister)
    return register.record.owner if register else None


def duties_of(network: Network) -> tuple[Duty, ...]:
    """In the order of the law. Those of agencies are asked of the owner of the site, or of all where it has none."""
    owner, data, year = owner_of(network), network.data, network.as_of.year
    agencies = [one for one in network.agencies.values() if owner is None or one.code == owner.agency]
    codes = {one.code for one in agencies}
    plans = [one for one in data.of(Plan) if one.agency in codes]
    results = [one for one in data.of(Result) if one.agency in codes]
    procedures = [one.record for one in data.of(Procedure)]
    documents = [one.record for one in data.of(Document)]
    current = {one.agency for one in plans if one.year == year}
    return (
        _duty("Kế hoạch, chương trình công tác hằng năm", f"{_ACCESS}.a", _FIVE_DAYS, "plans",
              _share(agencies, lambda one: one.code in current, f"cơ quan có kế hoạch năm {year}")),
        _duty("Kết quả thực hiện, số liệu thống kê", f"{_ACCESS}.đ", _FIVE_DAYS, "results",
              _share(agencies, lambda one: any(result.agency == one.code for result in results), "cơ quan")),
        _duty("Thủ tục hành chính", f"{_ACCESS}.c; {_SITES}.a", _AT_ONCE, "procedures",
              _share(procedures, lambda _: True, "thủ tục")),
        _duty("Trình tự giải quyết công việc", f"{_ACCESS}.c", _AT_ONCE, "procedures",
              _share(procedures, lambda one: bool(one.steps), "thủ tục có trình tự")),
        _duty("Nơi nhận hồ sơ, giờ làm việc", "Nghị định 118/2025/NĐ-CP", "", "counters",
              _share(data.of(Counter), lambda _: True, "nơi")),
        _duty("Chức năng, nhiệm vụ, cơ cấu tổ chức", f"{_SITES}.b", _AT_ONCE, "units",
              _share(agencies, lambda one: bool(one.functions and one.units), "cơ quan")),
        _duty("Lãnh đạo: chức vụ, lĩnh vực phụ trách", f"{_SITES}.b", _AT_ONCE, "units",
              _share(agencies, lambda one: bool(one.leaders), "cơ quan")),
        _duty("Địa chỉ, điện thoại, thư điện tử", f"{_ACCESS}.e", _AT_ONCE, "units",
              _share(agencies, lambda one: one.contact is not None, "cơ quan")),
        _duty("Văn bản: số, ngày, hiệu lực, trích yếu, tệp tải về", "Nghị định 43/2011/NĐ-CP, Điều 10.1.e", "",
              "documents", _share(documents, _is_whole, "văn bản đủ các mục")),
        _duty("Phản ánh, kiến nghị: nơi nhận và kết quả xử lý", "Nghị định 20/2008/NĐ-CP", "", "feedback",
              _share([*data.of(FeedbackList), *data.of(FeedbackRegister)], lambda _: True, "danh sách")),
        _duty("Giới thiệu và liên hệ bằng tiếng Anh", "Nghị định 43/2011/NĐ-CP, Điều 13", "", "english",
              _share(agencies, lambda one: bool(one.english_name and one.english_functions), "cơ quan")),
        Duty("Danh mục thông tin phải công khai", f"{_ACCESS}.g", "", DutyState.THERE, "", "duties"),
        Duty("Khả năng tiếp cận, dùng trên điện thoại", "Nghị định 224/2026/NĐ-CP, Điều 10.3", "", DutyState.THERE, "",
             "accessibility"),
    )  # fmt: skip


def _duty(name: str, law: str, when: str, kind: str, found: tuple[DutyState, str]) -> Duty:
    return Duty(name, law, when, found[0], found[1], kind)


def _share(asked: Iterable[T], is_there: Callable[[T], bool], what: str) -> tuple[DutyState, str]:
    answers = [is_there(one) for one in asked]
    count = sum(answers)
    if not count:
        return DutyState.MISSING, ""
    state = DutyState.THERE if all(answers) else DutyState.PARTLY
    return state, f"{count} trong {len(answers)} {what}" if state is DutyState.PARTLY else f"{count} {what}"


def _is_whole(one: Document) -> bool:
    return bool(one.issued_on and one.in_force_from and one.summary and (one.files or one.url))
