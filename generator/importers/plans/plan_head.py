"""The head of a plan: number, day, title, legal bases – or what stands in its place.

A plan may come behind the decision that issues it, or as an annex alone: then the covering paper's number is its own,
and the lines that only name that paper are layout.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.importers.citations import NUMBER_SYMBOL, documents_in, exists
from generator.importers.draft import Doubt, Draft, Need, Value
from generator.importers.plans.items import Item, Ledger
from generator.importers.plans.markers import Kind
from generator.importers.plans.plan_regions import is_office
from generator.schema.document import DocumentKind
from generator.vietnamese import fold

_NUMBER = re.compile(rf"Số ?:? ?({NUMBER_SYMBOL})[ .]*")
_PLACE_AND_DATE = re.compile(
    r"[^\W\d_]+(?:[ -]+[^\W\d_]+){0,5}, ngày ?([0-9]{1,2}) ?tháng ?([0-9]{1,2}) ?năm ?([0-9]{4})[ .]*"
)
_TITLE = re.compile(r"KẾ HOẠCH\b", re.IGNORECASE)
_ANNEX = re.compile(r"PHỤ LỤC(?: [IVX0-9]+)?[.:]?|Phụ lục(?: [IVX0-9]+)?[.:]?")
_BESIDE = re.compile(r"\(? ?(?:Ban hành )?[Kk]èm theo\b")
"""What an enclosed paper says of the one it belongs to."""
_OTHER_PAPER = re.compile(r"QUYẾT ĐỊNH|NGHỊ QUYẾT|CÔNG VĂN|TỜ TRÌNH|CHỈ THỊ|THÔNG BÁO|BÁO CÁO")
"""Kinds of papers that go before a plan; the lines below name what they are about."""
_ARTICLE = re.compile(r"(?:Điều [0-9]{1,2}[.:]|QUYẾT ĐỊNH ?:?$|QUYẾT NGHỊ ?:?$)")
_TITLE_LINES = 4
_MOTTO = re.compile(r"cong hoa xa hoi chu nghia viet nam|doc lap ?[-–—] ?tu do ?[-–—] ?hanh phuc")
_AGENCY = re.compile(r"(?:ubnd|uy ban|so|van phong|ban|chi cuc|trung tam|hoi dong|bo|cuc)\b")
_BASIS = re.compile(r"(?:Căn cứ|Thực hiện|Xét|Theo|Triển khai|Trên cơ sở|Để|Nhằm)\b")


def read_front(items: Sequence[Item], plan: Draft, ledger: Ledger) -> None:
    """Number, date, title and legal bases; the introduction itself is not kept."""
    head = _Head(plan, ledger)
    for item in items:
        head.read(item)
    head.close()


@dataclass
class _Head:
    """Reads line by line; what a line is depends on those before it."""

    plan: Draft
    ledger: Ledger
    title: list[Item] = field(default_factory=list)
    is_title: bool = False
    """Whether the next line may go on with the title."""
    is_other: bool = False
    """Whether lines speak of a covering paper or another annex."""

    def read(self, item: Item) -> None:
        text = item.text
        self.is_other = self.is_other and not (_BASIS.match(text) or documents_in(text) or _TITLE.match(text))
        was_title, self.is_title = self.is_title, False
        if _BESIDE.match(text):
            self._beside(item)
        elif self._number_or_day(item):
            self.is_title = was_title
        elif was_title and self._goes_on(text):
            self.title.append(item)
            self.is_title = True
        elif self._lacks_title and _TITLE.match(text) and item.kind is Kind.PLAIN:
            self.title, self.is_title = [item], True
        elif _ANNEX.fullmatch(text) or _OTHER_PAPER.fullmatch(text):
            self.ledger.layout.append(item)
            self.is_title = bool(_ANNEX.fullmatch(text)) and self._lacks_title
            self.is_other = not self.is_title
        elif self.is_other or is_office(text):
            self.ledger.layout.append(item)
        elif _ARTICLE.match(text):
            self._article(item)
        else:
            self._basis(item)

    def close(self) -> None:
        plan = self.plan
        if self.title:
            wording, line = " ".join(item.text for item in self.title), self.title[0].line
            spelled = "Kế hoạch" + wording[len("Kế hoạch") :] if _TITLE.match(wording) else wording
            doubts = [Doubt("Viết lại tên bằng chữ thường.", line, wording)] if wording.isupper() else []
            plan.put("title", wording if doubts else spelled, line, *doubts, source=wording)
        number = plan.values.get("number")
        if isinstance(number, Value):
            day = plan.text_of("issued_on")
            kind = next((cited.kind for cited in documents_in(number.text) if cited.kind), DocumentKind.PLAN)
            named = f"{kind.label} số {number.text}" + (f" ngày {day}" if day else "")
            plan.put("source", named, number.line)

    @property
    def _lacks_title(self) -> bool:
        return "title" not in self.plan.values and not self.title

    def _goes_on(self, text: str) -> bool:
        is_basis = _BASIS.match(text) and (len(self.title) > 1 or documents_in(text))
        ends = is_basis or re.search(r"[:;.]$", text) or text[0] == "(" or _ANNEX.fullmatch(text)
        return not ends and len(self.title) < _TITLE_LINES

    def _number_or_day(self, item: Item) -> bool:
        if match := _NUMBER.fullmatch(item.source.replace("*", "")):
            self.plan.put("number", match[1], item.line)
        elif (match := _PLACE_AND_DATE.fullmatch(item.text)) and exists(*match.groups()):
            self.plan.put("issued_on", "/".join(match.groups()), item.line)
            self.ledger.layout.append(item)
        return match is not None

    def _beside(self, item: Item) -> None:
        """ "(Kèm theo Quyết định số 15/QĐ-UBND ngày …)": the paper by which the plan goes out, no legal basis of it."""
        cited = next(iter(documents_in(item.text)), None)
        if cited is None:
            self.ledger.unplaced.append(item)
            return
        number, _, day = cited.text.partition(" ngày ")
        if "number" not in self.plan.values:
            self.plan.put("number", number, item.line, source=item.source)
            if day:
                self.plan.put("issued_on", day, item.line)
        self.ledger.layout.append(item)

    def _article(self, item: Item) -> None:
        if item.text.isupper():
            self.ledger.layout.append(item)
        else:
            message = "Điều khoản của văn bản ban hành không có chỗ trong kế hoạch, không đưa vào."
            self.plan.doubts.append(Doubt(message, item.line, item.source, Need.KNOW))

    def _basis(self, item: Item) -> None:
        if cited := documents_in(item.text):
            bases = self.plan.values.get("legal_bases", [])
            known = {value.text for value in bases if isinstance(value, Value)} if isinstance(bases, list) else set()
            shown = Doubt("Chỉ lấy số, ký hiệu và ngày của căn cứ.", item.line, item.source, Need.KNOW)
            for document in cited:
                if document.text not in known:
                    self.plan.add("legal_bases", Value(document.text, item.line, (shown,)))
                    shown = Doubt("Cùng câu với văn bản trên.", item.line, document.number, Need.KNOW)
            if all(document.text in known for document in cited):
                self.ledger.unplaced.append(item)
        elif _MOTTO.search(fold(item.text)) or (item.text.isupper() and _AGENCY.match(fold(item.text))):
            self.ledger.layout.append(item)
        elif re.search(r"như sau ?:?$", item.text):
            message = "Lời dẫn không có chỗ trong kế hoạch, không đưa vào."
            self.plan.doubts.append(Doubt(message, item.line, item.source, Need.KNOW))
        else:
            self.ledger.unplaced.append(item)
