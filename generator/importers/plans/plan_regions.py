"""Which stretch of a plan is what: front matter, purposes, requirements, tasks, implementation, closing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from generator.importers.papers.acting_units import is_unit_name
from generator.importers.plans.enclosed import begins_annex, begins_enclosed, holds_tasks
from generator.importers.plans.items import Item, Ledger
from generator.importers.plans.labels import split_fields
from generator.importers.plans.markers import Kind
from generator.importers.signatures import begins_signature, is_name, is_name_in_capitals, is_office, parts_of
from generator.schema.common import Area
from generator.vietnamese import fold


class Region(Enum):
    FRONT = "before the first heading"
    PURPOSES = "mục đích, mục tiêu"
    REQUIREMENTS = "yêu cầu"
    TASKS = "nhiệm vụ"
    IMPLEMENTATION = "tổ chức thực hiện"
    CLOSING = "nơi nhận, chữ ký"
    ENCLOSED = "the head of a paper below a signature"
    UNKNOWN = "a part nobody here knows"


@dataclass
class Stretch:
    """Items of one region below each other."""

    region: Region
    items: list[Item]
    is_guess: bool = False
    """Whether its heading says something else than what its items show."""


_HEADINGS = (
    (re.compile(r"\bmuc (?:dich|tieu)\b|\bquan diem\b"), Region.PURPOSES),
    (re.compile(r"\byeu cau\b"), Region.REQUIREMENTS),
    (re.compile(r"\bnhiem vu\b|\bnoi dung\b|\bgiai phap\b|\bcong viec\b"), Region.TASKS),
    (re.compile(r"\b(?:to chuc|trach nhiem|phan cong)(?: trien khai)? thuc hien\b|\btrach nhiem cua\b|\bkinh phi\b"
                r"|\bche do (?:thong tin, )?bao cao\b|\bdieu khoan\b"
                r"|^(?:trien khai )?thuc hien(?: ke hoach)?$"), Region.IMPLEMENTATION),
)  # fmt: skip
_PLAIN_HEADING = re.compile(
    r"(?:(?:noi dung|muc dich|muc tieu|yeu cau|nhiem vu|giai phap|quan diem|cong viec)(?:,? va |, | |$))+"
    r"(?:cu the|chung|trong tam|chu yeu|thuc hien|ke hoach|nam [0-9]{4}| )*"
    r"|(?:to chuc|trach nhiem|phan cong)(?: trien khai)? thuc hien(?: ke hoach)?"
)
_ASSIGNED = re.compile(r"^(?:bang )?(?:phan cong|giao)\b.*\bnhiem vu\b|\bnhiem vu\b.*\bphan cong\b")
"""A part that says which unit has which task, whatever else its heading says."""
_NAMED = re.compile(r"((?:Mục đích|Mục tiêu|Yêu cầu)(?: chung| cụ thể)?) ?: *(?=\S)")
ARTICLE = re.compile(r"Điều [0-9]{1,2}[.:]")
_LONGEST_OFFICE, _SIGNATURE_LINES = 80, 7
AREA_WORDS = (
    (Area.INSTITUTIONS, r"\bthe che\b"),
    (Area.PROCEDURES, r"\bthu tuc hanh chinh\b|\btthc\b|\bmot cua\b"),
    (Area.ORGANISATION, r"\bbo may\b|\bbien che\b"),
    (Area.CIVIL_SERVICE, r"\bche do cong vu\b|\bcong vu, cong chuc\b|\bdoi ngu (?:can bo|cong chuc)"),
    (Area.FINANCE, r"\btai chinh cong\b"),
    (Area.DIGITAL, r"\bhien dai hoa\b|\bchinh (?:quyen|phu) (?:dien tu|so)\b|\bchuyen doi so\b"
                   r"|\bung dung (?:cntt|cong nghe thong tin)\b"),
    (Area.COMPETITIVENESS, r"\bnang luc canh tranh\b|\bpci\b"),
    (Area.STEERING, r"\bchi dao,? dieu hanh\b|\bcong tac chi dao\b|\btuyen truyen\b|\bdieu hanh cai cach\b"),
)  # fmt: skip


def areas_named(heading: str) -> tuple[Area, ...]:
    """Areas whose words a heading has, in the order of the words."""
    folded = fold(heading)
    found = [(match.start(), area) for area, words in AREA_WORDS if (match := re.search(words, folded))]
    return tuple(area for _, area in sorted(found, key=lambda one: one[0]))


_HEADING_WORDS = frozenset(
    re.findall(
        r"\w+",
        "cải cách công tác về việc thực hiện nhiệm vụ lĩnh vực nội dung nâng cao chất lượng hiệu quả đẩy mạnh tiếp tục "
        "hoàn thiện xây dựng phát triển đổi mới và các của trong năm tổ chức quản lý nhà nước hành chính chế độ kỷ "
        "luật cương một liên thông giải quyết kiểm soát đơn giản hóa ứng công nghệ thông tin kết quả chỉ số điều hành "
        "đạo tuyên truyền",
    )
)
"""Words that a heading may have beside the name of its area without speaking of something else."""
_MOST_OTHER = 3


def other_words(heading: str, area: Area) -> str:
    """What a heading says beside the words of its area, where that is enough to be another matter; "" otherwise."""
    said = re.findall(r"\w+", heading)
    spared = {*_HEADING_WORDS, *re.findall(r"\w+", area.label.lower())}
    named = {word for one, words in AREA_WORDS if one is area for found in re.finditer(words, fold(heading))
             for word in re.findall(r"\w+", found[0])}  # fmt: skip
    other = [word for word in said if word.lower() not in spared and fold(word) not in named and not word.isdigit()]
    return " ".join(other) if len(other) >= _MOST_OTHER else ""


def regions_of(items: Sequence[Item], ledger: Ledger, table_end: int | None) -> list[Stretch]:
    """The items under their regions; headings that only name a region go to the ledger's layout.

    What follows the last task table (`table_end`, a line number) without a heading of its own tells how the plan is
    carried out. A plan without a part of tasks may say in that part what each unit does.
    """
    has_parts = any(item.kind is Kind.PART for item in items)
    stretches = [Stretch(Region.FRONT, [])]
    has_articles = False
    for position, item in enumerate(items):
        now = stretches[-1]
        has_articles = has_articles or bool(ARTICLE.match(item.text))
        is_closing = now.region is Region.CLOSING
        heading = None if is_closing and item.kind is not Kind.PART else _heading(item, now.region, has_parts)
        if not is_closing and _begins_closing(items, position, now.region, has_articles=has_articles):
            stretches.append(Stretch(Region.CLOSING, [item]))
        elif _is_enclosed(items, position, now) and heading is None:
            stretches.append(Stretch(Region.ENCLOSED, [item]))
        elif heading is not None:
            stretches.append(Stretch(heading, []))
            _keep_rest(item, stretches[-1], ledger)
        elif has_articles and ARTICLE.match(item.text) and now.region not in _HEADS and not is_closing:
            stretches.append(Stretch(Region.FRONT, [item]))  # the plan stands inside the first article
        elif (now.region is Region.ENCLOSED and holds_tasks(item, now.items)) or (
            now.region is Region.FRONT and not has_articles and not has_parts and _follows_announcement(item, now.items)
        ):
            stretches.append(Stretch(Region.TASKS, [item]))
        elif table_end is not None and item.line > table_end and now.region not in _AFTER_TASKS:
            stretches.append(Stretch(Region.IMPLEMENTATION, [item]))
        else:
            now.items.append(item)
    known = [_known(stretch) for stretch in stretches]
    has_tasks = table_end is not None or any(one.region is Region.TASKS and one.items for one in known)
    return known if has_tasks else [_by_units(stretch) for stretch in known]


_HEADS = {Region.FRONT, Region.ENCLOSED}
_AFTER_TASKS = {Region.IMPLEMENTATION, Region.CLOSING, Region.ENCLOSED}


def _is_enclosed(items: Sequence[Item], position: int, now: Stretch) -> bool:
    item = items[position]
    if now.region in _HEADS or item.kind not in {Kind.PLAIN, Kind.PART}:
        return False
    if now.region is not Region.CLOSING:
        return begins_annex(item.text)
    # Below a signature anything in capitals is the title of another paper, but for one more signature.
    is_signed = any(is_name(text) for one in now.items for text in parts_of(one.text))
    is_title = item.text.isupper() and " " in item.text and not is_office(item.text)
    return begins_enclosed(item.text) or (is_signed and is_title and not _is_signature(items, position))


def _follows_announcement(item: Item, above: Sequence[Item]) -> bool:
    """Whether a list begins behind "… ban hành Kế hoạch như sau:": a short plan has no headings."""
    is_listed = item.kind in {Kind.NUMBER, Kind.LETTER, Kind.DASH}
    return is_listed and bool(above) and bool(re.search(r"\bsau ?:$", above[-1].text))


def _is_signature(items: Sequence[Item], position: int) -> bool:
    return begins_signature([one.text for one in items[position : position + _SIGNATURE_LINES]])


def _heading(item: Item, now: Region, has_parts: bool) -> Region | None:
    folded = fold(item.text).strip(" .:")
    if item.kind is Kind.PART:
        if now is not Region.IMPLEMENTATION and is_unit_name(item.text):
            return Region.TASKS
        if _ASSIGNED.search(folded):
            return Region.TASKS
        found = sorted((match.start(), position) for position, (pattern, _) in enumerate(_HEADINGS)
                       if (match := pattern.search(folded)))  # fmt: skip
        if areas_named(item.text) and (not found or folded.startswith("cai cach")):
            return Region.TASKS
        return _HEADINGS[found[0][1]][1] if found else Region.UNKNOWN
    in_purposes = now in {Region.PURPOSES, Region.REQUIREMENTS}
    exact = _PLAIN_HEADING.fullmatch(folded) or (in_purposes and _NAMED.match(item.text))
    fits = item.kind in {Kind.NUMBER, Kind.PLAIN, Kind.LETTER, Kind.DASH} and (in_purposes or not has_parts)
    if not exact or not (fits or (item.kind is Kind.PLAIN and item.text.isupper())):
        return None
    return next(region for pattern, region in _HEADINGS if pattern.search(folded))


def _keep_rest(item: Item, stretch: Stretch, ledger: Ledger) -> None:
    """A heading may be a section of tasks itself, or be followed by its text on the same line."""
    if named := _NAMED.match(item.text):
        stretch.items.append(Item(Kind.PLAIN, "", item.text[named.end() :], item.lines))
    elif stretch.region is Region.UNKNOWN or (
        stretch.region is Region.TASKS and (_is_section(item) or is_unit_name(item.text))
    ):
        stretch.items.append(item)
    else:
        ledger.layout.append(item)


def _is_section(item: Item) -> bool:
    folded = fold(item.text)
    return (
        item.kind is Kind.PART
        and bool(areas_named(item.text))
        and not re.match(r"(?:cac )?(?:nhiem vu|noi dung)", folded)
    )


def _begins_closing(items: Sequence[Item], position: int, now: Region, *, has_articles: bool) -> bool:
    text = items[position].text
    if re.match(r"Nơi nhận ?:?", text):
        return True
    if items[position].kind is not Kind.PLAIN:
        return False
    # At the top of a paper an agency's name stands in capitals too, not below the articles of a decision.
    if now in _HEADS and not (now is Region.FRONT and has_articles):
        return is_office(text) and _is_signature(items, position)
    if len(parts_of(text)) > 1:
        return True  # a cell with offices and name
    is_short = len(text) < _LONGEST_OFFICE and not begins_enclosed(text)
    return is_short and ((is_office(text) and _is_named(items, position)) or _is_signature(items, position))


def _is_named(items: Sequence[Item], position: int) -> bool:
    """Whether below an office a person is named, or the paper ends: a heading may have the word of an office too."""
    below = [item.text for item in items[position + 1 : position + _SIGNATURE_LINES]]
    is_end = len(items) - position <= _SIGNATURE_LINES
    return is_end or any(is_name(text) or is_name_in_capitals(text) for one in below for text in parts_of(one))


def _known(stretch: Stretch) -> Stretch:
    """A part of unknown name is one of tasks if something in it has a task's fields."""
    fields = any(field for item in stretch.items for field, _ in split_fields(item.text))
    if stretch.region is Region.UNKNOWN and fields:
        return Stretch(Region.TASKS, stretch.items)
    return stretch


def _by_units(stretch: Stretch) -> Stretch:
    """How a plan without tasks is carried out, where it says so unit by unit: these are its tasks."""
    units = [at for at, item in enumerate(stretch.items) if is_unit_name(item.text)]
    is_list = bool(units) and units[0] == 0 and len(units) < len(stretch.items)
    is_ours = stretch.region is Region.IMPLEMENTATION and is_list
    return Stretch(Region.TASKS, stretch.items, is_guess=True) if is_ours else stretch
