"""The end of a plan: who signed it, in which office; recipients are mentioned."""

from __future__ import annotations

from collections.abc import Sequence

from generator.importers.draft import Doubt, Draft, Need
from generator.importers.plans.items import Item, Ledger
from generator.importers.plans.markers import Kind
from generator.importers.signatures import (
    SIGNED,
    begins_signature,
    is_name,
    is_name_in_capitals,
    is_office,
    office_in_words,
    parts_of,
)
from generator.schema.common import Signer


def read_closing(items: Sequence[Item], plan: Draft, ledger: Ledger) -> None:
    """The signer, of several the first; another one and the list of recipients are only mentioned."""
    items = [part for item in items for part in _apart(item)]
    signature = signature_of(items)
    if signature and "signer" in plan.values:
        message = "Văn bản còn một chữ ký; chỉ ghi người ký văn bản đứng trước."
        plan.doubts.append(Doubt(message, signature[0].line, " ".join(one.text for one in signature), Need.KNOW))
    elif signature:
        plan.values["signer"] = _signer(signature)
    recipients = _recipients([item for item in items if item not in signature])
    if recipients:
        words = " ".join(item.source for item in recipients)
        message = "“Nơi nhận” không được đưa lên trang web."
        plan.doubts.append(Doubt(message, recipients[0].line, words, Need.KNOW))
    for item in items:
        if SIGNED.fullmatch(item.text):
            ledger.layout.append(item)
        elif item not in signature and item not in recipients:
            ledger.unplaced.append(item)


def signature_of(items: Sequence[Item]) -> list[Item]:
    """Lines in capitals that name offices, and the name below them; empty where one is missing.

    A name has small letters, or stands in capitals below the last office; a line with the word of an office is no name.
    """
    plain = [item for item in items if item.kind is Kind.PLAIN and not SIGNED.fullmatch(item.text)]
    texts = [item.text for item in plain]
    first = next((at for at, text in enumerate(texts) if begins_signature(texts[at:]) or is_office(text)), None)
    if first is None:
        return []
    block = plain[first:]
    small = next((at for at, item in enumerate(block) if is_name(item.text)), None)
    offices = [item for item in block[:small] if item.text.isupper()]
    if small is not None:
        return [*offices, block[small]]
    named = [item for item in offices[1:] if is_name_in_capitals(item.text)]
    return [*offices[: offices.index(named[-1])], named[-1]] if named else []


def _signer(signature: Sequence[Item]) -> Draft:
    *offices, name = signature
    signer = Draft(Signer, offices[0].line)
    if name.text.isupper():
        written = Doubt("Máy viết lại từ chữ hoa.", name.line, name.text)
        signer.put("name", name.text.title(), name.line, written, source=name.text)
    else:
        signer.put("name", name.text, name.line)
    _put_office(signer, "position", offices[-1].text, offices[-1].line)
    if len(offices) > 1:
        _put_office(signer, "authority", " ".join(item.text for item in offices[:-1]), offices[0].line)
    return signer


def _put_office(signer: Draft, name: str, capitals: str, line: int) -> None:
    signer.put(name, office_in_words(capitals), line, Doubt("Máy viết lại từ chữ hoa.", line, capitals))


def _recipients(items: Sequence[Item]) -> list[Item]:
    """The line "Nơi nhận" and the bullets below it."""
    start = next((at for at, item in enumerate(items) if item.text.startswith("Nơi nhận")), len(items))
    found = list(items[start : start + 1])
    for item in items[start + 1 :]:
        if SIGNED.fullmatch(item.text):
            continue
        if item.kind is not Kind.DASH and not item.text.startswith(("Như trên", "Lưu")):
            break
        found.append(item)
    return found


def _apart(item: Item) -> list[Item]:
    """A cell may hold offices and name: "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký) Nguyễn Văn A"."""
    parts = parts_of(item.text) if item.kind is Kind.PLAIN else [item.text]
    if parts == [item.text]:
        return [item]
    marks = [match[0] for match in SIGNED.finditer(item.text)]
    return [Item(Kind.PLAIN, "", part, item.lines) for part in (*marks, *parts)]
