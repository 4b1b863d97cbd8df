"""A notice of conclusions → a draft of `ket-luan/*.yml`: numbered directives with units, times, targets, documents."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.importers.citations import DAY, documents_in, exists, joined_day
from generator.importers.draft import Doubt, Draft, Import, Value
from generator.importers.lines import Line, SourceDocument
from generator.importers.papers.acting_units import acting_units
from generator.importers.papers.letterhead import (
    capitals_doubt,
    issue_day,
    joined,
    own_number,
    put,
    signer_of,
    title_after,
)
from generator.importers.papers.papers import Paragraph, bare, is_furniture, mark_of, paragraphs, slips
from generator.importers.papers.quantities import clause_around, quantities
from generator.importers.papers.result_headings import years_of
from generator.schema.common import Bound, Target
from generator.schema.conclusion import Conclusion, Directive

_KIND = "THÔNG BÁO"
_CLOSING = re.compile(r"nay thông báo|trên đây là|văn phòng .{0,40}thông báo|nơi nhận|thông báo này", re.IGNORECASE)
_MEETING = re.compile(rf"(?:^|[.;,]\s|\bvào\s)(?:sáng |chiều |tối )?ngày\s{DAY}", re.IGNORECASE)
_TIMING = re.compile(
    r"(?:^|[.;,(]\s?)(trong (?:năm \d{4}|(?:quý [IVX\d]+|tháng \d{1,2})(?:[/ ](?:năm )?\d{4})?))"
    rf"|((?:hoàn thành |báo cáo |gửi |xong )?(?:trước|chậm nhất(?: là)?|đến hết|đến)\s(?:ngày\s)?{DAY})"
    r"|((?:hoàn thành |xong )?(?:trước|trong|đến hết)\s(?:tháng|quý)\s[IVX\d]{1,4}(?:[/ ](?:năm )?\d{4})?)"
    r"|((?:định kỳ )?(?:hằng|hàng) (?:tuần|tháng|quý|năm))(?= (?:báo cáo|tổng hợp|gửi|rà soát|tổ chức|cập nhật))",
    re.IGNORECASE,
)
_TITLE_WORDS = 20
"""No heading of a directive is longer."""


def import_notice(document: SourceDocument, year: int | None = None) -> Import:
    """The notice in its own words; what it leaves blank stays absent, with a doubt."""
    draft = Draft(record=Conclusion)
    at, title = title_after(document.lines, _KIND)
    above, below = document.lines[: max(at, 0)], list(document.lines[at + 1 :])
    head = above or below[:8]
    number, issued = own_number(head), issue_day(head)
    put(draft, "number", number)
    put(draft, "issued_on", issued)
    used = {found.line for found in (number, issued) if found.is_whole_line} | {line.number for line in title}
    if title:
        text = joined(title, _KIND)
        draft.put("title", text, title[0].number, *capitals_doubt(text, title[0].number), *slips(text, title[0].number))
    else:
        draft.doubts.append(Doubt("Không thấy tên của thông báo.", 0))
    signer, signed = signer_of(below[len(below) // 2 :])
    if signer:
        draft.values["signer"] = signer
    else:
        draft.doubts.append(Doubt("Không thấy người ký.", 0))
    whole_signed = {line.number for line in below if line.number in signed and _is_all_of(signer, line)}
    unplaced = [line for line in above if line.number not in used and not is_furniture(line)]
    body = paragraphs(line for line in below if line.number not in used | whole_signed)
    unplaced += _read(draft, body)
    _put_year(draft, year)
    return Import(draft, tuple(sorted(unplaced, key=lambda line: line.number)))


def _is_all_of(signer: Draft | None, line: Line) -> bool:
    """Whether the line holds nothing but the signature."""
    known = {value.text for value in signer.values.values() if isinstance(value, Value)} if signer else set()
    return line.cells is None and any(bare(line.text) in text for text in known)


def _read(draft: Draft, body: Sequence[Paragraph]) -> list[Line]:
    preamble: list[Paragraph] = []
    unplaced: list[Line] = []
    directive: Draft | None = None
    is_over = False
    for paragraph in body:
        mark = mark_of(paragraph.text)
        is_over = is_over or _CLOSING.match(paragraph.text) is not None
        if is_over or paragraph.lines[0].cells is not None or mark.kind in ("roman", "part"):
            unplaced += paragraph.lines
        elif mark.rank and _opens(draft, mark.rank):
            directive = _directive(draft, mark.rank, paragraph)
            title, rest = _titled(mark.rest)
            if title:
                directive.put("title", title, paragraph.number)
            if rest:
                _add_detail(directive, rest, paragraph)
        elif directive is not None:
            _add_detail(directive, mark.rest if mark.kind == "bullet" else paragraph.text, paragraph)
        else:
            preamble.append(paragraph)
    for one in draft.parts("directives"):
        _understand(one)
    if not draft.parts("directives"):
        draft.doubts.append(Doubt("Không thấy chỉ đạo nào có đánh số.", 0))
    _read_preamble(draft, preamble)
    return unplaced


def _opens(draft: Draft, rank: int) -> bool:
    """A number counts on; a smaller one belongs to a list inside the directive."""
    before = draft.parts("directives")
    return not before or rank >= int(before[-1].text_of("number") or 0)


def _directive(draft: Draft, rank: int, paragraph: Paragraph) -> Draft:
    before = draft.parts("directives")
    last = int(before[-1].text_of("number") or 0) if before else 0
    directive = Draft(record=Directive, line=paragraph.number)
    doubts = [] if rank == last + 1 else [Doubt(f"Sau số {last} là số {rank}.", paragraph.number, paragraph.text[:80])]
    directive.put("number", str(rank), paragraph.number, *doubts)
    draft.add("directives", directive)
    return directive


def _titled(text: str) -> tuple[str, str]:
    """A heading that opens a directive, and the text behind it: "Về cải cách thể chế: Sở Tư pháp …"."""
    if len(text.split()) <= _TITLE_WORDS and not text.endswith((".", ";")):
        return text.rstrip(" :"), ""
    leading = re.match(r"((?:Về|Công tác|Đối với)\b[^:.;]{3,120}):\s+(?=\S)", text)
    return (leading[1], text[leading.end() :]) if leading else ("", text)


def _add_detail(directive: Draft, text: str, paragraph: Paragraph) -> None:
    directive.add("details", Value(text, paragraph.number, tuple(slips(text, paragraph.number))))


def _understand(directive: Draft) -> None:
    """Units, time, targets and documents from the directive's own paragraphs."""
    number = directive.text_of("number")
    if "title" not in directive.values:
        directive.doubts.append(Doubt(f"Chỉ đạo {number} chưa có tên ngắn; viết vào “ten”.", directive.line))
    written = directive.values.get("details", [])
    details = [one for one in written if isinstance(one, Value)] if isinstance(written, list) else []
    known: set[tuple[str, str]] = set()
    timings: list[Value] = []
    for detail in details:
        units = acting_units(detail.text)
        found = [("lead_units", unit) for unit in units.leading]
        found += [("supporting_units", unit) for unit in units.supporting]
        found += [("documents", cited.text) for cited in documents_in(detail.text)]
        for name, text in found:
            if (name, text.lower()) not in known:
                known.add((name, text.lower()))
                directive.add(name, Value(text, detail.line))
        for match in _TIMING.finditer(detail.text):
            wording = next(part for part in (match[1], match[2], match[7], match[8]) if part)
            timings.append(Value(wording.strip(), detail.line))
        _add_targets(directive, detail)
    if timings:
        first, *rest = timings
        more = [Doubt(f"Chỉ đạo còn nêu “{one.text}”.", one.line, one.text) for one in rest if one.text != first.text]
        directive.put("timing", first.text, first.line, *more)
    if "lead_units" not in directive.values:
        directive.doubts.append(Doubt(f"Chỉ đạo {number} không nêu rõ đơn vị thực hiện.", directive.line))


def _add_targets(directive: Draft, detail: Value) -> None:
    counted, unclear = quantities(detail.text)
    for one in counted:
        clause = clause_around(detail.text, one)
        if one.whole is not None:
            unclear.append(one.wording)
            continue
        target = Draft(record=Target, line=detail.line)
        target.put("name", clause, detail.line, *slips(clause, detail.line))
        target.put("bound", (one.bound or Bound.EXACTLY).value, detail.line)
        target.put("value", one.value, detail.line)
        target.put("unit", one.unit, detail.line)
        directive.add("targets", target)
    for wording in unclear:
        directive.doubts.append(Doubt("Con số chưa rõ có phải chỉ tiêu không.", detail.line, wording))


def _read_preamble(draft: Draft, preamble: Sequence[Paragraph]) -> None:
    if not preamble:
        return
    text, line = " ".join(one.text for one in preamble), preamble[0].number
    draft.put("summary", text, line, Doubt("Phần mở đầu chép nguyên văn; hãy tóm tắt.", line), *slips(text, line))
    days = [joined_day(match.groups()) for match in _MEETING.finditer(text)]
    real = list(dict.fromkeys(day for day in days if exists(*day.split("/"))))
    if real:
        others = [Doubt(f"Phần mở đầu còn nêu ngày {day}.", line, text[:120]) for day in real[1:]]
        draft.put("meeting_on", real[0], line, *others)
    else:
        draft.doubts.append(Doubt("Không thấy ngày họp.", line))


def _put_year(draft: Draft, year: int | None) -> None:
    issued, title = draft.text_of("issued_on"), draft.text_of("title") or ""
    years = [issued.rpartition("/")[2]] if issued else years_of(title)
    if year:
        doubts = [] if not years or str(year) in years else [Doubt(f"Thông báo ghi năm {years[0]}.", 0, title)]
        draft.put("year", str(year), 0, *doubts)
    elif len(years) == 1:
        value = draft.values["issued_on" if issued else "title"]
        draft.put("year", years[0], value.line if isinstance(value, Value) else 0)
    else:
        draft.doubts.append(Doubt("Không rõ thông báo của năm nào.", 0, title))
