"""Around the tasks of a plan: its head, legal bases, purposes, report deadlines, implementation, signer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.importers.citations import NUMBER_SYMBOL, documents_in, exists
from generator.importers.draft import Doubt, Draft, Value
from generator.importers.plans.items import Item, Kind, Ledger
from generator.importers.plans.labels import clean_value
from generator.importers.plans.plan_regions import is_office
from generator.schema.common import Period, Signer
from generator.schema.plan import ReportDeadline
from generator.vietnamese import fold

_NUMBER = re.compile(rf"Số ?:? ?({NUMBER_SYMBOL})[ .]*")
_PLACE_AND_DATE = re.compile(
    r"[^\W\d_]+(?:[ -]+[^\W\d_]+){0,5}, ngày ?([0-9]{1,2}) ?tháng ?([0-9]{1,2}) ?năm ?([0-9]{4})[ .]*"
)
_TITLE = re.compile(r"KẾ HOẠCH\b", re.IGNORECASE)
_TITLE_LINES = 4
_MOTTO = re.compile(r"cong hoa xa hoi chu nghia viet nam|doc lap ?[-–—] ?tu do ?[-–—] ?hanh phuc")
_AGENCY = re.compile(r"(?:ubnd|uy ban|so|van phong|ban|chi cuc|trung tam|hoi dong|bo|cuc)\b")
_BASIS = re.compile(r"(?:Căn cứ|Thực hiện|Xét|Theo|Triển khai|Trên cơ sở|Để|Nhằm)\b")
_PERIODS = (
    (r"quy i|quy 1", Period.QUARTER_1), (r"quy ii|quy 2", Period.QUARTER_2), (r"quy iii|quy 3", Period.QUARTER_3),
    (r"quy iv|quy 4", Period.QUARTER_4), (r"(?:6|sau) thang(?: dau nam)?", Period.HALF_YEAR),
    (r"(?:9|chin) thang", Period.NINE_MONTHS), (r"(?:ca )?nam(?: [0-9]{4})?", Period.YEAR),
)  # fmt: skip
_DEADLINE = re.compile(r"(?:Báo cáo |Kỳ báo cáo )?((?:quý|6|sáu|9|chín|cả|năm)[ \w]{0,14}?) ?: ?(\S.*)", re.IGNORECASE)
_NAME = re.compile(r"(?:(?:TS|ThS|BS|KS|GS|PGS|CN)\. ?)*[^\W\d_]+(?: [^\W\d_]+){1,5}")
_SIGNED = re.compile(r"\(?(?:đã ký|ký tên|chữ ký)[\w, ]*\)?", re.IGNORECASE)
_OFFICES = (
    "Giám đốc", "Phó", "Chủ tịch", "Chánh", "Trưởng", "Văn phòng", "Cục trưởng", "Chi cục", "Sở", "Ủy ban",
    "KT.", "TL.", "TM.", "TUQ.", "TP.", "UBND", "Hành chính", "Kế hoạch", "Tổng hợp", "Tổ chức",
    "Ủy ban nhân dân", "Uỷ ban nhân dân",
)  # fmt: skip


def read_front(items: Sequence[Item], plan: Draft, ledger: Ledger) -> None:
    """Number, date, title and legal bases; the introduction itself is not kept."""
    title: list[Item] = []
    is_title = False
    for item in items:
        text = item.text
        if match := _NUMBER.fullmatch(item.source.replace("*", "")):
            plan.put("number", match[1], item.line)
        elif (match := _PLACE_AND_DATE.fullmatch(text)) and exists(*match.groups()):
            plan.put("issued_on", "/".join(match.groups()), item.line)
            ledger.layout.append(item)
        elif (
            is_title
            and not (_BASIS.match(text) and (len(title) > 1 or documents_in(text)))
            and not re.search(r"[:;.]$", text)
            and len(title) < _TITLE_LINES
            and text[0] != "("
        ):
            title.append(item)
        elif "title" not in plan.values and not title and _TITLE.match(text) and item.kind is Kind.PLAIN:
            title, is_title = [item], True
        else:
            is_title = False
            _read_basis(item, plan, ledger)
    if title:
        wording, line = " ".join(item.text for item in title), title[0].line
        if wording.isupper():
            plan.put("title", wording, line, Doubt("Viết lại tên bằng chữ thường.", line, wording))
        else:
            plan.put("title", "Kế hoạch" + wording[len("Kế hoạch") :], line)
    if number := plan.text_of("number"):
        day = plan.text_of("issued_on")
        plan.put("source", f"Kế hoạch số {number}" + (f" ngày {day}" if day else ""), plan.values["number"].line)  # type: ignore[union-attr]


def _read_basis(item: Item, plan: Draft, ledger: Ledger) -> None:
    known = {value.text for value in plan.values.get("legal_bases", []) if isinstance(value, Value)}  # type: ignore[union-attr]
    if cited := documents_in(item.text):
        shown = Doubt(
            "Chỉ lấy số, ký hiệu và ngày; kiểm tra văn bản đã có trong content/van-ban/.", item.line, item.source
        )
        for document in cited:
            if document.text not in known:
                plan.add("legal_bases", Value(document.text, item.line, (shown,)))
                shown = Doubt("Cùng câu với văn bản trên.", item.line, document.number)
        if all(document.text in known for document in cited):
            ledger.unplaced.append(item)
    elif _MOTTO.search(fold(item.text)) or (item.text.isupper() and _AGENCY.match(fold(item.text))):
        ledger.layout.append(item)
    elif re.search(r"như sau ?:?$", item.text):
        plan.doubts.append(Doubt("Lời dẫn không có chỗ trong kế hoạch, không đưa vào.", item.line, item.source))
    else:
        ledger.unplaced.append(item)


def read_statements(items: Sequence[Item], field: str, plan: Draft, ledger: Ledger) -> None:
    """Purposes, requirements or paragraphs about the implementation, each in its own words; report deadlines apart."""
    for item in items:
        if field == "implementation" and (match := _DEADLINE.fullmatch(item.text)) and (period := _period(match[1])):
            due = Draft(ReportDeadline, item.line)
            due.put("period", period.value, item.line)
            due.put("timing", clean_value(match[2]), item.line)
            plan.add("report_deadlines", due)
        elif re.search(r"\w", item.text):
            plan.add(field, Value(item.text, item.line))
        else:
            ledger.layout.append(item)


def _period(words: str) -> Period | None:
    return next((period for pattern, period in _PERIODS if re.fullmatch(pattern, fold(words).strip())), None)


def read_closing(items: Sequence[Item], plan: Draft, ledger: Ledger) -> None:
    """The signer; the list of recipients is not imported, only mentioned."""
    items = [part for item in items for part in _name_apart(item)]
    offices = [item for item in items if item.kind is Kind.PLAIN and is_office(item.text)]
    # A name may stand in capitals too, but it is no office.
    names = [item for item in items if offices and item.kind is Kind.PLAIN and item.line >= offices[-1].line
             and item not in offices and _is_name(item.text)]  # fmt: skip
    if offices and names:
        signer = Draft(Signer, offices[0].line)
        signer.put("name", names[0].text, names[0].line)
        _put_office(signer, "position", offices[-1].text, offices[-1].line)
        if len(offices) > 1:
            _put_office(signer, "authority", " ".join(item.text for item in offices[:-1]), offices[0].line)
        plan.values["signer"] = signer
    used = [*offices, names[0]] if "signer" in plan.values else []
    recipients = _recipients([item for item in items if item not in used])
    if recipients:
        words = " ".join(item.source for item in recipients)
        plan.doubts.append(Doubt("“Nơi nhận” không được đưa lên trang web.", recipients[0].line, words))
    for item in items:
        if _SIGNED.fullmatch(item.text):
            ledger.layout.append(item)
        elif item not in used and item not in recipients:
            ledger.unplaced.append(item)


def _put_office(signer: Draft, name: str, capitals: str, line: int) -> None:
    signer.put(name, office_in_words(capitals), line, Doubt("Máy viết lại từ chữ hoa.", line, capitals))


def _recipients(items: Sequence[Item]) -> list[Item]:
    """The line "Nơi nhận" and the bullets below it."""
    start = next((at for at, item in enumerate(items) if item.text.startswith("Nơi nhận")), len(items))
    found = list(items[start : start + 1])
    for item in items[start + 1 :]:
        if item.kind is not Kind.DASH and not item.text.startswith(("Như trên", "Lưu")):
            break
        found.append(item)
    return found


def _name_apart(item: Item) -> list[Item]:
    """A cell may hold office and name: "GIÁM ĐỐC Nguyễn Văn A"."""
    words = item.text.split()
    capitals = next((at for at, word in enumerate(words) if not word.isupper() and word[0].isalpha()), len(words))
    office, name = " ".join(words[:capitals]), " ".join(words[capitals:])
    if item.kind is not Kind.PLAIN or not is_office(office) or not _is_name(name):
        return [item]
    return [Item(Kind.PLAIN, "", part, item.lines) for part in (office, name)]


def _is_name(text: str) -> bool:
    return bool(_NAME.fullmatch(text)) and all(word[0].isupper() for word in text.split())


def office_in_words(capitals: str) -> str:
    """ "KT. CHÁNH VĂN PHÒNG" → "KT. Chánh Văn phòng"; an office that is not known here begins with one capital."""
    words = capitals.capitalize()
    for office in _OFFICES:
        words = re.sub(rf"(?<!\w){re.escape(office)}(?!\w)", office, words, flags=re.IGNORECASE)
    return words
