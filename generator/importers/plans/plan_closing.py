"""The end of a plan: who signed it, in which office; recipients are mentioned."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.importers.draft import Doubt, Draft, Need
from generator.importers.plans.items import Item, Ledger
from generator.importers.plans.markers import Kind
from generator.importers.plans.plan_regions import is_office
from generator.schema.common import Signer

_NAME = re.compile(r"(?:(?:TS|ThS|BS|KS|GS|PGS|CN)\. ?)*[^\W\d_]+(?: [^\W\d_]+){1,5}")
_SIGNED = re.compile(r"[(\[]?(?:đã ký|ký tên|chữ ký)[\w, ]*[)\]]?", re.IGNORECASE)
_OFFICES = (
    "Giám đốc", "Phó", "Chủ tịch", "Chánh", "Trưởng", "Văn phòng", "Cục trưởng", "Chi cục", "Sở", "Ủy ban",
    "KT.", "TL.", "TM.", "TUQ.", "TP.", "UBND", "Hành chính", "Kế hoạch", "Tổng hợp", "Tổ chức",
    "Ủy ban nhân dân", "Uỷ ban nhân dân",
)  # fmt: skip


def read_closing(items: Sequence[Item], plan: Draft, ledger: Ledger) -> None:
    """The signer, of several the first; the list of recipients is not imported, only mentioned."""
    items = [part for item in items for part in _name_apart(item)]
    signature = _signature(items) if "signer" not in plan.values else []
    if signature:
        *offices, name = signature
        signer = Draft(Signer, offices[0].line)
        signer.put("name", name.text, name.line)
        _put_office(signer, "position", offices[-1].text, offices[-1].line)
        if len(offices) > 1:
            _put_office(signer, "authority", " ".join(item.text for item in offices[:-1]), offices[0].line)
        plan.values["signer"] = signer
    recipients = _recipients([item for item in items if item not in signature])
    if recipients:
        words = " ".join(item.source for item in recipients)
        message = "“Nơi nhận” không được đưa lên trang web."
        plan.doubts.append(Doubt(message, recipients[0].line, words, Need.KNOW))
    for item in items:
        if _SIGNED.fullmatch(item.text):
            ledger.layout.append(item)
        elif item not in signature and item not in recipients:
            ledger.unplaced.append(item)


def _signature(items: Sequence[Item]) -> list[Item]:
    """Lines in capitals that name offices, and the name below them; empty where one is missing.

    A name has small letters, or stands in capitals below the last office; a line with the word of an office is no name.
    """
    plain = [item for item in items if item.kind is Kind.PLAIN and not _SIGNED.fullmatch(item.text)]
    first = next((at for at, item in enumerate(plain) if is_office(item.text)), None)
    if first is None:
        return []
    block = plain[first:]
    small = next((at for at, item in enumerate(block) if not item.text.isupper() and _is_name(item.text)), None)
    end = len(block) if small is None else small
    offices = [item for item in block[:end] if item.text.isupper()]
    if small is not None:
        return [*offices, block[small]]
    named = [item for item in offices[1:] if not is_office(item.text) and _is_name(item.text.title())]
    return [*offices[: offices.index(named[-1])], named[-1]] if named else []


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
