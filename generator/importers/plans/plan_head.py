"""The head of a plan: number, day, title, legal bases – or what stands in its place.

A plan may come behind the decision that issues it, or as an annex alone: then the covering paper's number is its own,
and the lines that only name that paper are layout.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.importers.citations import NUMBER_SYMBOL, documents_in, exists
from generator.importers.draft import Doubt, Draft, Need, Value
from generator.importers.plans.annexes import Annex
from generator.importers.plans.enclosed import BESIDE, begins_annex, begins_enclosed, is_annex
from generator.importers.plans.items import Item, Ledger
from generator.importers.plans.markers import Kind
from generator.importers.plans.plan_regions import ARTICLE
from generator.importers.signatures import is_office
from generator.schema.document import DocumentKind
from generator.vietnamese import fold

_NUMBER = re.compile(rf"Số ?:? ?({NUMBER_SYMBOL})[ .]*")
_PLACE_AND_DATE = re.compile(
    r"[^\W\d_]+(?:[ -]+[^\W\d_]+){0,5}, ngày ?([0-9]{1,2}) ?tháng ?([0-9]{1,2}) ?năm ?([0-9]{4})[ .]*"
)
_IN_A_CELL = re.compile(rf"(?P<agency>[^\W\d_].*?) *Số ?:? ?(?P<number>{NUMBER_SYMBOL})[ .]*")
"""A letterhead that stands in one cell: the agency in capitals, then its number."""
_PLAN_WORD = r"KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN"
_TITLE = re.compile(rf"(?i:KẾ HOẠCH)\b|(?:{_PLAN_WORD})\b")
_SUBJECT = re.compile(rf"(?:{_PLAN_WORD})\b.*", re.IGNORECASE)
"""What a decision issues, in the line below its name."""
_OTHER_PAPER = re.compile(r"QUYẾT ĐỊNH|NGHỊ QUYẾT|CÔNG VĂN|TỜ TRÌNH|CHỈ THỊ|THÔNG BÁO|BÁO CÁO")
"""Kinds of papers that go before a plan; the lines below name what they are about."""
_PAPER_BEFORE = re.compile(rf"\b((?:{_PLAN_WORD}|{_OTHER_PAPER.pattern}|HƯỚNG DẪN))(?: số)?:? ?$", re.IGNORECASE)
_OPENS_ARTICLES = re.compile(r"(?:QUYẾT ĐỊNH|QUYẾT NGHỊ) ?:?$")
_LETTER = re.compile(r"V/v\b|Về việc\b|Kính gửi ?:")
_TITLE_LINES = 4
_MOTTO = re.compile(r"cong hoa xa hoi chu nghia viet nam|doc lap ?[-–—] ?tu do ?[-–—] ?hanh phuc")
_MOTTO_LINES = re.compile(r"CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM.{0,10}Độc lập.{0,3}Tự do.{0,3}Hạnh phúc[\W_]*")
_BASIS = re.compile(r"(?:Căn cứ|Thực hiện|Xét|Theo|Triển khai|Trên cơ sở|Để|Nhằm)\b")
_CLAUSE = "Điều khoản của văn bản ban hành không có chỗ trong kế hoạch, không đưa vào."


class Head:
    """Reads line by line; what a line is depends on those before it. One for all papers of a file."""

    def __init__(self, plan: Draft, ledger: Ledger) -> None:
        self.plan, self.ledger = plan, ledger
        self.title: list[Item] = []
        self.is_title = False
        """Whether the next line may go on with the title."""
        self.is_other = False
        """Whether lines speak of a covering paper or another annex."""
        self.is_article = False
        self.subject: list[Item] = []
        """What a covering paper is about."""
        self.paper = ""
        """The word for the kind of paper whose number is the plan's."""
        self.annexes: list[Annex] = []

    def read(self, items: Sequence[Item], *, is_enclosed: bool = False) -> None:
        """The lines of one head: of a covering paper, of the plan, of one or more annexes."""
        self.is_title = self.is_other = self.is_article = False
        for at, item in enumerate(items):
            if (is_enclosed and at == 0) or (begins_annex(item.text) and not BESIDE.match(item.text)):
                self.annexes.append(Annex(item.line))
            if self.annexes and is_enclosed and not (is_annex(item.text) or BESIDE.match(item.text)):
                self.annexes[-1].title.append(item)
            self._read(item)

    def close(self) -> None:
        """Title and source, once all heads are known."""
        plan = self.plan
        if self.title:
            wording, line = " ".join(item.text for item in self.title), self.title[0].line
            doubts = [Doubt("Viết lại tên bằng chữ thường.", line, wording)] if wording.isupper() else []
            plan.put("title", wording if doubts else _spelled(self.title), line, *doubts, source=wording)
        elif named := _SUBJECT.search(" ".join(item.text for item in self.subject)):
            line = self.subject[0].line
            found = Doubt("Kế hoạch không có tên riêng; lấy từ trích yếu của văn bản ban hành.", line, named[0])
            plan.put("title", named[0][0].upper() + named[0][1:], line, found, source=named[0])
        number = plan.values.get("number")
        if isinstance(number, Value):
            day = plan.text_of("issued_on")
            named_so = f"{self.paper or self._kind(number.text)} số {number.text}" + (f" ngày {day}" if day else "")
            plan.put("source", named_so, number.line)

    def _kind(self, number: str) -> str:
        kind = next((cited.kind for cited in documents_in(number) if cited.kind), None)
        is_plan = bool(self.title) and bool(_TITLE.match(self.title[0].text))
        return kind.label if kind else DocumentKind.PLAN.label if is_plan else "Văn bản"

    def _read(self, item: Item) -> None:
        text = item.text
        self.is_other = self.is_other and not (
            _BASIS.match(text) or documents_in(text) or _TITLE.match(text) or ARTICLE.match(text)
        )
        was_title, self.is_title = self.is_title, False
        if BESIDE.match(text):
            self._beside(item)
        elif self._number_or_day(item):
            self.is_title = was_title
        elif was_title and self._goes_on(text):
            self.title.append(item)
            self.is_title = True
        elif not self.title and _TITLE.match(text) and item.kind is Kind.PLAIN and not self.is_article:
            self.title, self.is_title = [item], True
        elif is_annex(text) or _OTHER_PAPER.fullmatch(text):
            self.ledger.layout.append(item)
            self.is_title = is_annex(text) and not self.title
            self.is_other = not self.is_title
            if _OTHER_PAPER.fullmatch(text) and not self.paper:
                self.paper = text.capitalize()
        elif _LETTER.match(text):
            self.ledger.layout.append(item)
            self.subject += [item] if text[0] == "V" else []
        elif self.is_other or is_office(text):
            self.ledger.layout.append(item)
            self.subject += [item] if self.is_other and not text.isupper() else []
        else:
            self._below_title(item)

    def _below_title(self, item: Item) -> None:
        """Legal bases, articles, and names of agencies in capitals."""
        text = item.text
        if ARTICLE.match(text) or self.is_article:
            self.is_article = True
            self.plan.doubts.append(Doubt(_CLAUSE, item.line, item.source, Need.KNOW))
        elif text.isupper() and not self.title and begins_enclosed(text):
            self.title, self.is_title = [item], True
        elif _MOTTO.search(fold(text)) or _OPENS_ARTICLES.match(text) or text.isupper():
            self.ledger.layout.append(item)
        elif documents_in(text):
            self._bases(item)
        elif re.search(r"như sau ?:?$", text):
            message = "Lời dẫn không có chỗ trong kế hoạch, không đưa vào."
            self.plan.doubts.append(Doubt(message, item.line, item.source, Need.KNOW))
        elif _BASIS.match(text):
            message = "Căn cứ không nêu số, ký hiệu, không đưa vào; ghi thêm vào “can_cu” nếu cần."
            self.plan.doubts.append(Doubt(message, item.line, item.source, Need.KNOW))
        else:
            self.ledger.unplaced.append(item)

    def _goes_on(self, text: str) -> bool:
        is_basis = _BASIS.match(text) and (len(self.title) > 1 or documents_in(text))
        ends = is_basis or re.search(r"[:;.]$", text) or text[0] == "(" or is_annex(text)
        return not ends and len(self.title) < _TITLE_LINES

    def _number_or_day(self, item: Item) -> bool:
        source = item.source.replace("*", "")
        if match := _NUMBER.fullmatch(source):
            self._own_number(match[1], item)
            return True
        if (cell := _IN_A_CELL.fullmatch(source)) and cell["agency"].isupper():
            self._own_number(cell["number"], item)
            self.ledger.layout.append(item)
            return True
        below_motto = item.text[match.end() :].strip() if (match := _MOTTO_LINES.match(item.text)) else item.text
        if (match := _PLACE_AND_DATE.fullmatch(below_motto)) and exists(*match.groups()):
            if "issued_on" not in self.plan.values:
                self.plan.put("issued_on", "/".join(match.groups()), item.line)
            self.ledger.layout.append(item)
            return True
        return False

    def _own_number(self, number: str, item: Item) -> None:
        """The first paper's number is the plan's, unless that paper only sends the plan: then it is told."""
        before = self.plan.values.get("number")
        if not isinstance(before, Value):
            self.plan.put("number", number, item.line, source=item.source)
        elif any(cited.kind for cited in documents_in(before.text)):
            message = "Văn bản kèm theo còn có số riêng; “so_ky_hieu” ghi số của văn bản ban hành."
            self.plan.doubts.append(Doubt(message, item.line, item.source, Need.LOOK))
        else:
            message = "Số của văn bản gửi kèm; “so_ky_hieu” ghi số của kế hoạch."
            self.plan.doubts.append(Doubt(message, before.line, before.source, Need.LOOK))
            for name in ("signer", "issued_on"):
                self._tell(name)
            self.paper = ""
            self.plan.put("number", number, item.line, source=item.source)

    def _tell(self, name: str) -> None:
        value = self.plan.values.pop(name, None)
        shown = [value] if isinstance(value, Value) else value.values.values() if isinstance(value, Draft) else []
        message = "Của văn bản gửi kèm, không phải của kế hoạch."
        self.plan.doubts += [
            Doubt(message, one.line, one.source or one.text, Need.KNOW) for one in shown if isinstance(one, Value)
        ]

    def _beside(self, item: Item) -> None:
        """ "(Kèm theo Quyết định số 15/QĐ-UBND ngày …)": the paper by which the plan goes out, no legal basis of it."""
        cited = next(iter(documents_in(item.text)), None)
        if cited is None:
            self.ledger.layout.append(item)  # "(Kèm theo Kế hoạch này)"
            return
        number, _, day = cited.text.partition(" ngày ")
        if "number" not in self.plan.values:
            self.plan.put("number", number, item.line, source=item.source)
            before = _PAPER_BEFORE.search(item.text[: item.text.find(number.split("/")[0])])
            self.paper = before[1].capitalize() if before else ""
            if day and "issued_on" not in self.plan.values:
                self.plan.put("issued_on", day, item.line)
        self.ledger.layout.append(item)

    def _bases(self, item: Item) -> None:
        cited = documents_in(item.text)
        bases = self.plan.values.get("legal_bases", [])
        known = {value.text for value in bases if isinstance(value, Value)} if isinstance(bases, list) else set()
        shown = Doubt("Chỉ lấy số, ký hiệu và ngày của căn cứ.", item.line, item.source, Need.KNOW)
        own = self.plan.text_of("number")
        for document in cited:
            if document.text not in known and document.number != own:
                self.plan.add("legal_bases", Value(document.text, item.line, (shown,)))
                shown = Doubt("Cùng câu với văn bản trên.", item.line, document.number, Need.KNOW)
        if all(document.text in known or document.number == own for document in cited):
            self.ledger.unplaced.append(item)


def _spelled(title: Sequence[Item]) -> str:
    """The title with its opening capitals written small: "KẾ HOẠCH" above "Cải cách hành chính năm 2027"."""
    first, *others = [item.text for item in title]
    if not (kind := _TITLE.match(first)):
        return " ".join([first, *others])
    opening = first.capitalize() if first.isupper() and others else kind[0].capitalize() + first[kind.end() :]
    return " ".join([opening, *others])
