"""Results, notices, decisions and lists of procedures: what becomes of their lines."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent, wrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importers.citations import citations, documents_in
from generator.importers.draft import Draft, Import, Value, all_doubts
from generator.importers.kinds import Kind, recognise
from generator.importers.lines import Line, SourceDocument
from generator.importers.papers.acting_units import acting_units
from generator.importers.papers.notice import import_notice
from generator.importers.papers.papers import paragraphs, sentences, slips
from generator.importers.papers.procedures import import_procedures
from generator.importers.papers.quantities import quantities
from generator.importers.papers.result import import_result
from generator.loading.dataset import Dataset, Source, load
from generator.schema.common import Period
from generator.schema.conclusion import Conclusion
from generator.schema.result import Result
from generator.vietnamese import fold
from tests import source_texts as reader
from tests.source_texts import SOURCES, needs_sources

ROOT = Path(__file__).parent.parent
RESULT, NOTICE = "ket-qua-quy-3-2022-so-khcn-kon-tum.txt", "thong-bao-ket-luan-2022-so-khcn-quang-ngai.txt"
FACTS = "../data/tthc-facts.csv"


def drawn(text: str, name: str = "van-ban.txt") -> SourceDocument:
    """Lines of a drawing; a line in bars is a row of a table."""
    return numbered(dedent(text).strip("\n"), name)


def numbered(text: str, name: str) -> SourceDocument:
    """Blank lines are dropped and the others keep their numbers."""
    lines: list[Line] = []
    for number, raw in enumerate(text.splitlines(), start=1):
        collapsed = " ".join(raw.split())
        if collapsed.startswith("|"):
            cells = tuple(cell.strip() for cell in collapsed.strip("|").split("|"))
            lines.append(Line(" | ".join(cells), number, cells=cells, table=1))
        elif collapsed:
            lines.append(Line(collapsed, number))
    return SourceDocument(name, tuple(lines))


def source(name: str) -> SourceDocument:
    path = SOURCES / name
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        lines = (Line(" | ".join(row), at, cells=tuple(row), table=1) for at, row in enumerate(rows, start=1))
        return SourceDocument(path.name, tuple(lines))
    return numbered(path.read_text(encoding="utf-8"), name)


def at_the_margin(document: SourceDocument, width: int = 88) -> SourceDocument:
    """The same paper as a PDF file has it: lines broken at the margin, a page number after every thirty."""
    broken = [part for line in document.lines for part in wrap(line.text, width, break_on_hyphens=False)]
    pages = [
        text for at, text in enumerate(broken) for text in ([text, str(at // 30 + 1)] if at % 30 == 29 else [text])
    ]
    return SourceDocument(document.name, tuple(Line(text, at) for at, text in enumerate(pages, start=1)))


def texts(draft: Draft, name: str) -> list[str]:
    value = draft.values.get(name, [])
    items = value if isinstance(value, list) else [value]
    return [one.text for one in items if isinstance(one, Value)]


def values(draft: Draft) -> Iterator[Value]:
    for value in draft.values.values():
        for one in value if isinstance(value, list) else [value]:
            yield from values(one) if isinstance(one, Draft) else [one]


def part(draft: Draft, name: str) -> Draft:
    value = draft.values[name]
    assert isinstance(value, Draft)
    return value


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", fold(text)))


def lost_words(document: SourceDocument, imported: Import) -> Counter[str]:
    """Words of the document that stand in no value, no doubt and no unplaced line."""
    kept: Counter[str] = Counter()
    for draft in imported.drafts:
        for value in values(draft):
            kept += words(value.text)
        for doubt in all_doubts(draft):
            kept += words(doubt.source)
    for line in imported.unplaced:
        kept += words(line.text)
    return sum((words(line.text) for line in document.lines), Counter()) - kept


def messages(imported: Import) -> list[str]:
    return [doubt.message for doubt in all_doubts(imported.draft)]


@pytest.fixture(scope="module")
def data() -> Dataset:
    kinds_of_files = (
        Source("plans/{agency}/{year}/ket-qua/{period}.yml", Result),
        Source("plans/{agency}/{year}/ket-luan/{name}.yml", Conclusion),
    )
    return load(ROOT, kinds_of_files)[0]


# Citations


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Quyết định số 404/QĐ-UBND ngày 12/7/2022", [("404/QĐ-UBND ngày 12/7/2022", "quyet-dinh")]),
        ("số 1291/QĐ-TTg ngày 07/10/2019", [("1291/QĐ-TTg ngày 07/10/2019", "quyet-dinh")]),
        ("Nghị định số 24/2014/NĐ-CP ngày 04 tháng 4 năm 2014", [("24/2014/NĐ-CP ngày 04/4/2014", "nghi-dinh")]),
        ("Quyết định số 31/QĐ-SKHCN, ngày 22/3/2022;", [("31/QĐ-SKHCN ngày 22/3/2022", "quyet-dinh")]),
        ("Nghị định số 161/2018/NĐ-CP", [("161/2018/NĐ-CP", "nghi-dinh")]),
        ("ban hành 03 Quyết định: (1)Quyết định số 9/QĐ-UBND", [("9/QĐ-UBND", "quyet-dinh")]),
        ("văn bản số 2936/UBND-KGVX ngày 06/9/2022", [("2936/UBND-KGVX ngày 06/9/2022", None)]),
        ("Công văn số 77/SNV-CCHC ngày 02/02/2024", [("77/SNV-CCHC ngày 02/02/2024", "cong-van")]),
        ("Nghị quyết số 04-NQ/TU ngày 18/10/2021", [("04-NQ/TU ngày 18/10/2021", "nghi-quyet")]),
        ("Luật số 29/2013/QH13", [("29/2013/QH13", "luat")]),
        ("Kế hoạch 132/KH-SKHCN ngày 11-02-2022", [("132/KH-SKHCN ngày 11/02/2022", "ke-hoach")]),
        ("649/QĐ-UBND tỉnh ngày 26/7/2021", [("649/QĐ-UBND ngày 26/7/2021", "quyet-dinh")]),
        ("5/QĐ-UBND của Chủ tịch UBND tỉnh ngày 12/7/2022", [("5/QĐ-UBND ngày 12/7/2022", "quyet-dinh")]),
        ("404/QĐ- UBND; 12 / QĐ-UBND", [("404/QĐ-UBND", "quyet-dinh"), ("12/QĐ-UBND", "quyet-dinh")]),
        ("quý III/2022, 13/13 hồ sơ, 02 lần/Quý, số 02/2022, 18/5", []),
        ("giai đoạn 2021 - 2025, TCVN ISO 9001:2015, Số: /TB-SKHCCN", []),
    ],
)
def test_documents_are_found_with_day_and_kind(text: str, found: list[tuple[str, str | None]]) -> None:
    assert [(one.text, one.kind.value if one.kind else None) for one in citations(text)] == found


def test_a_mention_tells_where_it_stands_and_what_day_does_not_exist() -> None:
    text = "theo Quyết định số 4/QĐ-UBND ngày 31/6/2022 của tỉnh"
    (one,) = citations(text)
    assert text[one.start : one.end] == "4/QĐ-UBND ngày 31/6/2022"
    assert (one.text, one.impossible_day) == ("4/QĐ-UBND", "31/6/2022")
    assert [each.text for each in documents_in("4/QĐ-UBND và 4/QĐ-UBND ngày 1/6/2022")] == ["4/QĐ-UBND ngày 1/6/2022"]


# Paragraphs and their parts


def test_lines_broken_at_the_margin_or_by_a_page_are_one_paragraph() -> None:
    paper = drawn("""
        1. Phòng Hành chính tham mưu xây dựng lịch kiểm tra và giao các phòng để tham
        2
        mur Giám đốc.
        2. Thanh tra Sở
    """)
    assert [one.text for one in paragraphs(paper.lines)] == [
        "1. Phòng Hành chính tham mưu xây dựng lịch kiểm tra và giao các phòng để tham mur Giám đốc.",
        "2. Thanh tra Sở",
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Một việc. Hai việc; Ba việc.", ["Một việc.", "Hai việc;", "Ba việc."]),
        ("Tại TP. Hồ Chí Minh (nơi A. Ba) có.", ["Tại TP. Hồ Chí Minh (nơi A. Ba) có."]),
        ("Ban hành: (1)Văn bản A; (2)Văn bản B.", ["Ban hành: (1)Văn bản A;", "(2)Văn bản B."]),
        ("Lĩnh vực: An toàn; Sở hữu.", ["Lĩnh vực: An toàn; Sở hữu."]),
    ],
)
def test_sentences_end_where_a_reader_would_stop(text: str, parts: list[str]) -> None:
    assert list(sentences(text)) == parts


def test_remnants_of_scanning_are_named_and_good_words_are_not() -> None:
    assert [one.source for one in slips(r"đạt $\geq 50\%$ để tham mur, Khoa họcvà", 3)] == [
        r"$\geq 50\%$",
        "mur",
        "họcvà",
    ]
    assert (
        slips("Nghiêng ngả khuya khoắt, gìn giữ quyết toán qua email, iOffice, KH&CN, a) ý kiến; www.abc.gov.vn", 1)
        == []
    )


@pytest.mark.parametrize(
    ("text", "counted", "unclear"),
    [
        ("Giải quyết 13/13 hồ sơ (đạt 100%)", ["13 of 13 hồ sơ"], 0),
        ("cử hơn 26 lượt; ban hành 03 Quyết định", ["~26 lượt", "3 Quyết định"], 0),
        ("đạt 95,5%, tiếp nhận 1.250 hồ sơ", ["95,5 %", "~1250 hồ sơ"], 0),
        (r"đạt $\geq 50\%$ /tổng số", ["toi-thieu ~50 %"], 0),
        ("từ 85% trở lên, không quá 15 phút", ["toi-thieu 85 %", "toi-da ~15 phút"], 0),
        ("12/15 nhiệm vụ, đạt 85%", ["12 of 15 nhiệm vụ, not 85%"], 0),
        ("mức độ 3, 4; ISO 9001:2015; quý III/2022; Điều 5; năm 2022; 18/5/2022; số 02/2022; (1); 24/7", [], 0),
        ("từ 15 xuống 9 với nhóm này", [], 2),
    ],
)
def test_numbers_count_something_or_are_unclear_or_no_quantity(text: str, counted: list[str], unclear: int) -> None:
    found, rest = quantities(text)
    shown = [
        f"{f'{one.bound.value} ' if one.bound else ''}{'' if one.is_exact else '~'}{one.value}"
        f"{f' of {one.whole}' if one.whole else ''} {one.unit}{f', not {one.odd_share}' if one.odd_share else ''}"
        for one in found
    ]
    assert (shown, len(rest)) == (counted, unclear)


@pytest.mark.parametrize(
    ("text", "leading", "supporting"),
    [
        ("Thanh tra Sở thực hiện tốt công tác.", ["Thanh tra Sở"], []),
        (
            "Phòng A - B chủ trì, phối hợp với Phòng C, Trung tâm D và E và các phòng liên quan tổ chức thi.",
            ["Phòng A - B"],
            ["Phòng C", "Trung tâm D và E", "các phòng liên quan"],
        ),
        ("Trong năm 2022, giao mỗi phòng, đơn vị thuộc Sở đăng ký.", ["mỗi phòng, đơn vị thuộc Sở"], []),
        ("Căn cứ nhiệm vụ, các phòng, đơn vị đẩy mạnh.", ["các phòng, đơn vị"], []),
        ("Các phòng, đơn vị có liên quan rà soát.", ["Các phòng, đơn vị có liên quan"], []),
        ("Chỉ tiêu được UBND tỉnh giao Sở KH&CN chủ trì tại Quyết định.", [], []),
        ("Kịp thời bố trí công chức; tổ chức thực hiện tốt.", [], []),
    ],
)
def test_units_are_those_told_to_act(text: str, leading: list[str], supporting: list[str]) -> None:
    found = acting_units(text)
    assert (list(found.leading), list(found.supporting)) == (leading, supporting)


# The real article


@needs_sources
@pytest.mark.parametrize("layout", [lambda paper: paper, at_the_margin])
def test_the_article_becomes_the_result_that_the_repository_has(
    data: Dataset, layout: Callable[[SourceDocument], SourceDocument]
) -> None:
    (entry,) = data.of(Result)
    imported = import_result(layout(source(RESULT)))
    draft = imported.draft
    assert [draft.text_of(name) for name in ("year", "period", "next_period")] == ["2022", "quy-3", "quý IV năm 2022"]
    areas = draft.parts("areas")
    assert [area.text_of("area") for area in areas] == [area.area.value for area in entry.record.areas]
    in_yaml = [*entry.record.introduction, *(one for area in entry.record.areas for one in area.statements)]
    in_draft = [*draft.parts("introduction"), *(one for area in areas for one in area.parts("statements"))]
    cited = [text for one in in_draft for text in texts(one, "documents")]
    assert cited == [document.text for one in in_yaml for document in one.documents]
    assert len(cited) == 16
    figures = [
        {name: figure.text_of(name) for name in ("value", "numerator", "denominator", "unit", "wording")}
        for area in areas
        for figure in area.parts("figures")
    ]
    assert [tuple(figure.values()) for figure in figures] == [
        ("3", None, None, "Quyết định", None),
        (None, "13", "13", "hồ sơ", None),
        ("26", None, None, "lượt", "hơn 26 lượt"),
    ]
    assert len(texts(draft, "priorities")) == len(entry.record.priorities) == 6
    article = part(draft, "article")
    assert (article.text_of("published_on"), article.text_of("author")) == ("13/09/2022", "Thùy Trâm")
    whole = " ".join(line.text for line in source(RESULT).lines)
    assert [text for one in in_draft for text in texts(one, "text") if text not in whole] == []


@needs_sources
def test_of_the_article_only_the_portals_navigation_is_left() -> None:
    document = source(RESULT)
    imported = import_result(document)
    assert [line.number for line in imported.unplaced] == [1]
    # "Một là, Hai là, …" and the heading "06 nhiệm vụ trọng tâm" are said by the fields themselves.
    ordinals = {fold(word) for word in ("Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "là")}
    assert set(lost_words(document, imported)) <= ordinals | {"06", "nhiem", "vu", "trong", "tam"}


@needs_sources
def test_the_doubts_of_the_article_are_its_capitals_and_its_slip() -> None:
    doubts = {(doubt.line, doubt.source[:12]) for doubt in all_doubts(import_result(source(RESULT)).draft)}
    assert doubts == {(3, "KẾT QUẢ THỰC"), (51, "họcvà")}


# The real notice


@needs_sources
@pytest.mark.parametrize("layout", [lambda paper: paper, at_the_margin])
def test_the_notice_becomes_the_eleven_directives_that_the_repository_has(
    data: Dataset, layout: Callable[[SourceDocument], SourceDocument]
) -> None:
    (entry,) = data.of(Conclusion)
    draft = import_notice(layout(source(NOTICE))).draft
    found = draft.parts("directives")
    assert [one.text_of("number") for one in found] == [str(one.number) for one in entry.record.directives]
    assert len(found) == 11
    for ours, filed in zip(found, entry.record.directives, strict=True):
        assert texts(ours, "documents") == [document.text for document in filed.documents]
        assert texts(ours, "supporting_units") == list(filed.supporting_units)
        # The notice says "Trưởng các phòng, đơn vị" where the repository's summary names the group.
        assert [one.removeprefix("Trưởng ") for one in texts(ours, "lead_units")] == list(filed.lead_units)
        assert ours.text_of("timing") == filed.timing
        targets = [(one.text_of("bound"), one.text_of("value"), one.text_of("unit")) for one in ours.parts("targets")]
        assert targets == [(one.bound.value, str(one.value), one.unit) for one in filed.targets]


@needs_sources
def test_what_the_notice_leaves_blank_is_absent_and_doubted() -> None:
    imported = import_notice(source(NOTICE))
    draft = imported.draft
    assert (draft.text_of("number"), draft.text_of("issued_on")) == (None, "5/2022")
    assert (draft.text_of("meeting_on"), draft.text_of("year")) == ("18/5/2022", "2022")
    lines = {doubt.line: doubt.source for doubt in all_doubts(draft)}
    assert lines[3] == "Số: /TB-SKHCCN"
    assert lines[5] == "Quảng Ngãi, ngày tháng 5 năm 2022"


@needs_sources
def test_the_notice_keeps_its_title_signer_and_slips() -> None:
    draft = import_notice(source(NOTICE)).draft
    assert (draft.text_of("title") or "").endswith("ngành KH&CN Việt Nam 18/5")
    signer = part(draft, "signer")
    assert [signer.text_of(name) for name in ("authority", "position", "name")] == list(
        reader.signature((SOURCES / NOTICE).read_text(encoding="utf-8"))
    )
    details = " ".join(text for one in draft.parts("directives") for text in texts(one, "details"))
    for slip in ("tham mur Giám đốc", r"$\geq 50\%$", "phần đầu tỷ lệ"):
        assert slip in details
    assert {doubt.source for doubt in all_doubts(draft)} >= {"mur", r"$\geq 50\%$"}


@needs_sources
def test_of_the_notice_only_its_closing_and_its_recipients_are_left() -> None:
    document = source(NOTICE)
    imported = import_notice(document)
    assert [line.number for line in imported.unplaced] == [46, 48, 50, 51, 52, 53]
    assert set(lost_words(document, imported)) <= {"thong", "bao"}


# The real list


@needs_sources
def test_the_facts_become_61_procedures_with_every_fact() -> None:
    document = source(FACTS)
    imported = import_procedures(document)
    heads, *rows = (line.cells or () for line in document.lines)
    assert (len(imported.others), len(rows), imported.unplaced) == (61, 61, ())
    for (_, draft), row in zip(imported.others, rows, strict=True):
        fact = dict(zip(heads, row, strict=True))
        same = ("code", "name", "place", "province", "time_limit", "fee", "online_level", "note")
        assert {name: draft.text_of(name) or "" for name in same} == {name: fact[name] for name in same}
        assert (draft.text_of("decision") or "") == fact["publication_decision"]
        assert "; ".join(texts(draft, "legal_bases")) == fact["legal_basis"]
        origin = part(draft, "source")
        detail = f" ({origin.text_of('detail')})" if origin.text_of("detail") else ""
        assert f"{origin.text_of('url')}{detail}" == fact["source"]
        assert origin.text_of("verified") == {"yes": "có", "no": "không"}[fact["verified"]]
    names = {one.text_of("code"): one.text_of("name") for one in imported.draft.parts("fields_of_work")}
    assert len(names) == 4
    assert {draft.text_of("field_of_work") for _, draft in imported.others} == set(names)


@needs_sources
def test_files_of_the_facts_are_named_like_those_of_the_repository() -> None:
    names = [name for name, _ in import_procedures(source(FACTS)).others]
    assert len(set(names)) == 61
    coded = {name for name in names if re.fullmatch(r"content/tthc/\d-\d{6}(-h\d\d)?\.yml", name)}
    filed = {path.name for path in (ROOT / "content/tthc").glob("[0-9]-*.yml")}
    assert {Path(name).name for name in coded} == filed


# A decision of an invented province, in two layouts

DECISION = """
    ỦY BAN NHÂN DÂN TỈNH HÒA AN
    Số: 321/QĐ-UBND
    Hòa An, ngày 02 tháng 5 năm 2024
    QUYẾT ĐỊNH
    Về việc công bố Danh mục thủ tục hành chính mới ban hành, sửa đổi, bổ sung, thay thế, bãi bỏ
    lĩnh vực khoa học và công nghệ
    CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA AN
    Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ;
    QUYẾT ĐỊNH:
    Điều 1. Công bố kèm theo Quyết định này Danh mục thủ tục hành chính mới ban hành, sửa đổi, bổ sung.
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày 15/5/2024 và thay thế Quyết định số 100/QĐ-UBND.
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    Trần Văn Mẫu
"""
TABLES = f"""{DECISION}
    A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH
    I. DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH
    | STT | Mã TTHC | Tên thủ tục hành chính | Thời hạn giải quyết | Địa điểm thực hiện | Phí, lệ phí | Căn cứ pháp lý |
    | (1) | (2) | (3) | (4) | (5) | (6) | (7) |
    | I | Lĩnh vực An toàn bức xạ | | | | | |
    | 1 | 2.900001 | Khai báo thiết bị đo nền | 05 ngày làm việc | Bộ phận Một cửa | Không | Luật A; Thông tư B |
    | | | | kể từ ngày nhận đủ hồ sơ | | | |
    | II | Lĩnh vực Sở hữu trí tuệ | | | | | |
    | 2 | 1.900002 | Cấp thẻ giám định viên | 10 ngày | Sở KH&CN | 200.000 đồng | - Luật C - Nghị định D |
    II. DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG
    | TT | Tên TTHC | Số hồ sơ TTHC | Lệ phí | Thời gian giải quyết | Tên VBQPPL quy định nội dung sửa đổi | Lĩnh vực |
    | 1 | Gia hạn giấy phép đo nền | 1.900003.H99 | 75% phí | 25 ngày | Thông tư E | An toàn bức xạ |
    III. DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ THAY THẾ
    | STT | Mã số TTHC | Tên thủ tục hành chính bị thay thế | Tên thủ tục hành chính | Lĩnh vực |
    | 1 | 1.900004 | Đăng ký cũ | Đăng ký mới | Sở hữu trí tuệ |
    IV. DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ
    | STT | Mã TTHC | Tên thủ tục hành chính | Tên VBQPPL quy định việc bãi bỏ | Lĩnh vực | Cơ quan thực hiện |
    | 1 | 1.900005 | Xác nhận nơi đặt thiết bị | Nghị định G | An toàn bức xạ | Sở KH&CN |
"""
LINES = f"""{DECISION}
    PHỤ LỤC
    Danh mục thủ tục hành chính mới ban hành
    Lĩnh vực: An toàn bức xạ
    1. Khai báo thiết bị đo nền (mã số: 2.900001)
    - Thời hạn giải quyết: 05 ngày làm việc kể từ ngày nhận đủ hồ sơ
    - Địa điểm thực hiện: Bộ phận Một cửa
    - Phí, lệ phí: Không
    - Căn cứ pháp lý: Luật A; Thông tư B
    Lĩnh vực: Sở hữu trí tuệ
    2. 1.900002 - Cấp thẻ giám định viên
    - Thời hạn: 10 ngày
    - Nơi tiếp nhận hồ sơ: Sở KH&CN
    - Lệ phí: 200.000 đồng
    - Căn cứ: Luật C; Nghị định D
    Danh mục thủ tục hành chính sửa đổi, bổ sung
    Lĩnh vực: An toàn bức xạ
    1. Gia hạn giấy phép đo nền (1.900003.H99)
    - Lệ phí: 75% phí
    - Thời gian giải quyết: 25 ngày
    - Văn bản quy định việc sửa đổi: Thông tư E
    Danh mục thủ tục hành chính được thay thế
    Lĩnh vực: Sở hữu trí tuệ
    1. Đăng ký mới (mã TTHC: 1.900004)
    - Thay thế thủ tục: Đăng ký cũ
    Danh mục thủ tục hành chính bị bãi bỏ
    Lĩnh vực: An toàn bức xạ
    1. Xác nhận nơi đặt thiết bị (mã 1.900005)
    - Văn bản quy định việc bãi bỏ: Nghị định G
    - Cơ quan thực hiện: Sở KH&CN
"""
PROCEDURES = [
    "2-900001: Khai báo thiết bị đo nền | an-toan-buc-xa | "
    "05 ngày làm việc kể từ ngày nhận đủ hồ sơ | Bộ phận Một cửa | Không | Luật A + Thông tư B",
    "1-900002: Cấp thẻ giám định viên | so-huu-tri-tue | 10 ngày | Sở KH&CN | 200.000 đồng | Luật C + Nghị định D",
    "1-900003-h99: Gia hạn giấy phép đo nền | an-toan-buc-xa | 25 ngày | - | 75% phí | ",
    "1-900004: Đăng ký mới | so-huu-tri-tue | - | - | - | ",
    "1-900005: Xác nhận nơi đặt thiết bị | an-toan-buc-xa | - | - | - | ",
]


ITEMS = [
    "moi 2.900001",
    "moi 1.900002",
    "sua-doi 1.900003.H99 (Thông tư E)",
    "thay-the 1.900004 (Đăng ký cũ)",
    "bai-bo 1.900005 (Nghị định G)",
]
HEADINGS = "Từ đây loại thay đổi, cấp thực hiện hiểu theo tiêu đề này."


def in_one_line(name: str, draft: Draft) -> str:
    facts = [draft.text_of(field) or "-" for field in ("time_limit", "place", "fee")]
    bases = " + ".join(texts(draft, "legal_bases"))
    head = f"{Path(name).stem}: {draft.text_of('name')} | {draft.text_of('field_of_work')}"
    return " | ".join([head, *facts, bases])


@pytest.mark.parametrize("paper", [TABLES, LINES], ids=["tables", "lines"])
def test_a_decision_gives_its_procedures_in_either_layout(paper: str) -> None:
    imported = import_procedures(drawn(paper), province="Hòa An")
    procedures = imported.others[1:]
    assert [in_one_line(name, draft) for name, draft in procedures] == PROCEDURES
    for _, draft in procedures:
        assert (draft.text_of("decision"), draft.text_of("province")) == ("321/QĐ-UBND (02/5/2024)", "Hòa An")
        assert draft.text_of("note") is None
    assert texts(procedures[4][1], "acting_bodies") == ["Sở KH&CN"]
    assert {draft.text_of("level") for _, draft in procedures} == {"cap-tinh" if paper is TABLES else None}


@pytest.mark.parametrize("paper", [TABLES, LINES], ids=["tables", "lines"])
def test_the_decision_is_a_record_with_its_list(paper: str) -> None:
    imported = import_procedures(drawn(paper))
    draft = imported.draft
    assert imported.others[0] == ("content/tthc/quyet-dinh/321-qd-ubnd-2024.yml", draft)
    names = ("number", "kind", "issued_on", "issuer", "in_force_from", "province", "province_code")
    assert [draft.text_of(name) for name in names] == [
        "321/QĐ-UBND",
        "cong-bo-danh-muc",
        "02/5/2024",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA AN",
        "15/5/2024",
        None,
        "H99",
    ]
    assert (draft.text_of("summary") or "").endswith("bãi bỏ lĩnh vực khoa học và công nghệ")
    assert texts(draft, "fields_of_work") == ["an-toan-buc-xa", "so-huu-tri-tue"]
    signer = part(draft, "signer")
    assert [signer.text_of(name) for name in ("authority", "position", "name")] == [
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Trần Văn Mẫu",
    ]
    items = [
        f"{one.text_of('kind')} {one.text_of('code')}{f' ({note})' if (note := one.text_of('note')) else ''}"
        for one in draft.parts("items")
    ]
    assert items == ITEMS
    assert [[doubt.message for doubt in one.doubts if doubt.message != HEADINGS] for one in draft.parts("items")] == [
        [],
        [],
        [],
        ["Không thấy mã thủ tục bị thay thế; ghi vào “thay_cho”. Mã giữ nguyên thì dùng “loai: sua-doi”."],
        [],
    ]
    told = " ".join(doubt.message for doubt in draft.doubts)
    assert "Quyết định này thay thế 100/QĐ-UBND; ghi vào “thay_the” của văn bản" in told
    assert "Thiếu tỉnh, thành phố" in told
    for _, one in imported.others[1:]:
        messages_of_one = " ".join(doubt.message for doubt in all_doubts(one))
        assert "Thiếu trang nguồn" in messages_of_one
        assert "Thiếu tỉnh, thành phố" in messages_of_one


def test_a_decision_of_a_real_province_finds_its_name_and_the_codes_that_it_replaces() -> None:
    paper = LINES.replace("HÒA AN", "KON TUM").replace("Đăng ký cũ", "Đăng ký cũ (1.900006.H99), Ghi sổ (1.900007)")
    draft = import_procedures(drawn(paper)).draft
    assert draft.text_of("province") == "Kon Tum"
    assert texts(draft.parts("items")[3], "replaces") == ["1.900006.H99", "1.900007"]


def test_a_decision_without_a_list_says_that_its_list_is_unknown() -> None:
    imported = import_procedures(drawn(DECISION))
    assert [name for name, _ in imported.others] == ["content/tthc/quyet-dinh/321-qd-ubnd-2024.yml"]
    assert imported.draft.text_of("list_unknown") == "có"
    assert "Không thấy danh mục thủ tục hành chính nào." in messages(imported)


def test_columns_fill_the_parts_of_a_procedure_and_what_is_not_understood_is_told() -> None:
    imported = import_procedures(
        drawn("""
            | Tên TTHC | Mã TTHC | Cấp thực hiện | Đối tượng | Thành phần hồ sơ | Số bộ hồ sơ | Kết quả | BCCI | Phí |
            | Cấp thẻ | 1.900002 | Cấp tỉnh | Tổ chức; Doanh nghiệp | Đơn; Bản sao thẻ cũ | 01 bộ | Thẻ | x | Không |
            | Thu thẻ | 1.900003 | Liên tỉnh | Người dân | - Đơn | một bộ | Biên bản | nếu cần | Không |
        """),
        province="Mẫu",
    )
    first, second = (draft for _, draft in imported.others)
    assert [first.text_of(name) for name in ("level", "sets", "fee", "note")] == ["cap-tinh", "1", "Không", None]
    assert texts(first, "applicants") == ["to-chuc", "doanh-nghiep"]
    assert [one.text_of("name") for one in first.parts("papers")[0].parts("papers")] == ["Đơn", "Bản sao thẻ cũ"]
    assert [one.text_of("name") for one in first.parts("outcomes")] == ["Thẻ"]
    assert [one.text_of("mode") for one in first.parts("submissions")] == ["buu-chinh"]
    assert second.text_of("note") == (
        "Cấp thực hiện: Liên tỉnh; Đối tượng thực hiện: Người dân; Số bộ hồ sơ: một bộ; "
        "Dịch vụ bưu chính công ích: nếu cần"
    )
    assert (
        "Chưa hiểu cột Cấp thực hiện, Đối tượng thực hiện, Số bộ hồ sơ, Dịch vụ bưu chính công ích; "
        "tạm ghi vào ghi chú."
    ) in [doubt.message for doubt in all_doubts(second)]


@pytest.mark.parametrize(
    ("cell", "bodies", "doubt"),
    [
        ("Sở Khoa học và Công nghệ tỉnh Bà Rịa - Vũng Tàu", 1, "không được tách"),
        ("Phòng Hành chính - Tổ chức; UBND xã", 2, "không được tách"),
        ("UBND tỉnh; - Sở Khoa học và Công nghệ", 2, None),
        ("- UBND tỉnh - Sở Khoa học và Công nghệ", 2, "tách ở mỗi dấu gạch"),
        ("- UBND tỉnh", 1, None),
        ("Sở Khoa học và Công nghệ", 1, None),
    ],
)
def test_a_dash_begins_a_part_only_in_a_cell_that_opens_with_one(cell: str, bodies: int, doubt: str | None) -> None:
    imported = import_procedures(
        drawn(f"""
            | Tên TTHC | Mã TTHC | Cơ quan thực hiện | Đối tượng |
            | Cấp thẻ | 1.900002 | {cell} | Tổ chức - Doanh nghiệp |
        """),
        province="Mẫu",
    )
    ((_, draft),) = imported.others
    assert len(texts(draft, "acting_bodies")) == bodies
    assert texts(draft, "applicants") == ["to-chuc", "doanh-nghiep"]
    told = " ".join(one.message for one in draft.doubts if one.source == cell)
    assert doubt in told if doubt else not told


def test_a_list_continues_on_the_next_page_and_odd_codes_are_doubted() -> None:
    imported = import_procedures(
        drawn("""
            | Tên thủ tục | Mã thủ tục | Thời hạn | Mức độ DVC | Trang nguồn | Tỉnh | Lĩnh vực | Đối tượng |
            | Thủ tục A | 19.00005 | 3 ngày | Toàn trình | https://a.vn/1 (mã 7) | Hòa An | Đo lường | Cá nhân |
            | Tên thủ tục | Mã thủ tục | Thời hạn | Mức độ DVC | Trang nguồn | Tỉnh | Lĩnh vực | Đối tượng |
            | Thủ tục A | | 3 ngày | | trang của Sở | Hòa An | Đo lường | |
            | Thủ tục A | | 4 ngày | | | Hòa An | Đo lường | |
        """)
    )
    assert [name.removeprefix("content/tthc/") for name, _ in imported.others] == [
        "19-00005.yml",
        "thu-tuc-a-hoa-an.yml",
        "thu-tuc-a-hoa-an-2.yml",
    ]
    told = [[doubt.message for doubt in all_doubts(draft)] for _, draft in imported.others]
    assert told == [
        ["Mã không đúng mẫu 1.000173 hay 1.000173.H34.", "Chưa hiểu cột Đối tượng thực hiện; tạm ghi vào ghi chú."],
        ["Không phải địa chỉ trang web."],
        ["Thiếu trang nguồn; ghi địa chỉ trang đăng thủ tục vào “nguon”."],
    ]


# Papers as departments elsewhere write them; all names are invented

REPORT = """
    UBND TỈNH HÒA AN
    SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 215/BC-STNMT
    Hòa An, ngày 14 tháng 6 năm 2023
    BÁO CÁO
    Công tác cải cách hành chính 6 tháng đầu năm 2023
    Thực hiện Kế hoạch số 12/KH-UBND ngày 10 tháng 01 năm 2023, Sở báo cáo như sau (số liệu tính đến ngày 10/6/2023):
    I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
    1. Ban hành văn bản
    - Sở đã ban hành 05 kế hoạch và 12 công văn đôn đốc.
    2. Tuyên truyền
    Đăng 34 tin, bài trên trang thông tin điện tử.
    II. KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG
    1. Cải cách thể chế
    Tham mưu ban hành 02 văn bản quy phạm pháp luật, trong đó có Quyết định số 08/2023/QĐ-UBND.
    2. Cải cách thủ tục hành chính
    a) Tiếp nhận 1.250 hồ sơ; đã giải quyết 1.198 hồ sơ, trong đó trước hạn 1.100 hồ sơ.
    b) Số hóa kết quả 912/1.198 hồ sơ, đạt 67,1%.
    c) Rút ngắn thời gian từ 15 xuống 9 với nhóm đất đai.
    3. Nội dung khác
    Không phát sinh.
    III. TỒN TẠI, HẠN CHẾ
    Một số hồ sơ còn chậm do thiếu dữ liệu.
    IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2023
    1. Tiếp tục số hóa hồ sơ đất đai.
    2. Rà soát, đơn giản hóa 05 thủ tục.
    Trên đây là báo cáo của Sở./.
    Nơi nhận:
    - UBND tỉnh (b/c);
    KT. GIÁM ĐỐC
    PHÓ GIÁM ĐỐC
    Lê Thị Minh Hà
"""
POST = """
    Tin hoạt động
    Sở Nội vụ Bình Giang: tình hình thực hiện CCHC quý I/2024
    Đăng ngày 05/04/2024 - Lượt xem: 132
    Ba tháng đầu năm, ngành nội vụ đã bám sát Kế hoạch số 01/KH-SNV ngày 05/01/2024 để làm các việc dưới đây.
    * Công tác chỉ đạo điều hành:
    + Tổ chức 03 hội nghị quán triệt, có khoảng 240 người dự.
    * Thủ tục hành chính:
    + Bộ phận Một cửa trả đúng hạn 310/310 hồ sơ (100%).
    * Chuyển đổi số:
    + Có 4 máy chủ hoạt động ổn định.
    * Nhiệm vụ quý II năm 2024:
    + Hoàn thiện quy trình ISO.
    + Chấm điểm chỉ số CCHC cấp xã.
    Bài, ảnh: Ngọc Lan
"""
MINUTES = """
    | UBND TỈNH HÒA AN VĂN PHÒNG Số: 88/TB-VP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Hòa An, ngày 7 tháng 3 năm 2024 |
    THÔNG BÁO
    Ý kiến kết luận của đồng chí Phó Chủ tịch UBND tỉnh
    tại cuộc họp Ban Chỉ đạo cải cách hành chính tỉnh
    Ngày 04/3/2024, đồng chí Phó Chủ tịch đã chủ trì cuộc họp Ban Chỉ đạo. Đồng chí kết luận như sau:
    1. Về cải cách thủ tục hành chính
    a) Giao Sở Tư pháp rà soát, đề xuất cắt giảm ít nhất 20% thời gian giải quyết; hoàn thành trước ngày 30/6/2024.
    b) Trung tâm Phục vụ hành chính công chủ trì, phối hợp với Sở Thông tin và Truyền thông, UBND các huyện mở 02 lớp.
    2. Sở Nội vụ theo dõi, đôn đốc theo Kế hoạch số 15/KH-UBND ngày 22/01/2024; hằng quý báo cáo UBND tỉnh.
    4. Tỷ lệ hồ sơ trực tuyến phải đạt từ 85% trở lên; thời gian chờ không quá 15 phút.
    Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.
    | Nơi nhận: - Như trên; - Lưu: VT. | KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG (Đã ký) Phạm Quốc Bảo |
"""


def test_a_report_with_chapters_gives_its_areas_figures_and_priorities() -> None:
    imported = import_result(drawn(REPORT))
    draft = imported.draft
    names = ("title", "source", "year", "period", "as_of", "next_period")
    assert [draft.text_of(name) for name in names] == [
        "Công tác cải cách hành chính 6 tháng đầu năm 2023",
        "215/BC-STNMT ngày 14/6/2023",
        "2023",
        "6-thang",
        "10/6/2023",
        "6 THÁNG CUỐI NĂM 2023",
    ]
    figures = {
        area.text_of("area"): [
            f"{one.text_of('value') or one.text_of('numerator')} {one.text_of('unit')}" for one in area.parts("figures")
        ]
        for area in draft.parts("areas")
    }
    assert figures == {
        "chi-dao-dieu-hanh": ["5 kế hoạch", "12 công văn", "34 tin, bài"],
        "the-che": ["2 văn bản quy phạm pháp luật"],
        "thu-tuc-hanh-chinh": ["1250 hồ sơ", "1198 hồ sơ", "1100 hồ sơ", "912 hồ sơ"],
    }
    assert len(texts(draft, "priorities")) == 2
    assert "article" not in draft.values
    told = messages(imported)
    assert "Văn bản ghi 67,1%, không khớp với 912/1.198 hồ sơ." in told
    assert told.count("Con số chưa rõ đếm cái gì; ghi vào “so_lieu” nếu cần.") == 2
    left = [line.text for line in imported.unplaced]
    assert left[3:5] == ["3. Nội dung khác", "Không phát sinh."]
    assert {"III. TỒN TẠI, HẠN CHẾ", "Một số hồ sơ còn chậm do thiếu dữ liệu.", "Lê Thị Minh Hà"} <= set(left)


def test_a_portals_post_gives_day_byline_and_bulleted_areas() -> None:
    imported = import_result(drawn(POST))
    draft, article = imported.draft, part(imported.draft, "article")
    assert [article.text_of(name) for name in ("published_on", "author")] == ["05/04/2024", "Ngọc Lan"]
    assert (draft.text_of("year"), draft.text_of("period")) == ("2024", "quy-1")
    assert [(area.text_of("area"), len(area.parts("statements"))) for area in draft.parts("areas")] == [
        ("chi-dao-dieu-hanh", 1),
        ("thu-tuc-hanh-chinh", 1),
        ("chinh-quyen-so", 1),
    ]
    assert texts(draft, "priorities") == ["Hoàn thiện quy trình ISO.", "Chấm điểm chỉ số CCHC cấp xã."]
    assert "Con số chưa rõ đếm cái gì; ghi vào “so_lieu” nếu cần." in messages(imported)
    assert [line.number for line in imported.unplaced] == [1, 3]


def test_a_notice_with_letterhead_and_signature_in_tables_gives_its_directives() -> None:
    imported = import_notice(drawn(MINUTES))
    draft = imported.draft
    assert [draft.text_of(name) for name in ("number", "issued_on", "meeting_on", "year")] == [
        "88/TB-VP",
        "7/3/2024",
        "04/3/2024",
        "2024",
    ]
    first, second, third = draft.parts("directives")
    assert first.text_of("title") == "Về cải cách thủ tục hành chính"
    assert texts(first, "lead_units") == ["Sở Tư pháp", "Trung tâm Phục vụ hành chính công"]
    assert texts(first, "supporting_units") == ["Sở Thông tin và Truyền thông", "UBND các huyện"]
    assert first.text_of("timing") == "hoàn thành trước ngày 30/6/2024"
    assert (texts(second, "lead_units"), second.text_of("timing")) == (["Sở Nội vụ"], "hằng quý")
    targets = [(one.text_of("bound"), one.text_of("value"), one.text_of("unit")) for one in third.parts("targets")]
    assert targets == [("toi-thieu", "85", "%"), ("toi-da", "15", "phút")]
    told = messages(imported)
    assert "Sau số 2 là số 4." in told
    assert "Chỉ đạo 4 không nêu rõ đơn vị thực hiện." in told
    signer = part(draft, "signer")
    assert [signer.text_of(name) for name in ("authority", "position", "name")] == [
        "KT. CHÁNH VĂN PHÒNG",
        "PHÓ CHÁNH VĂN PHÒNG",
        "Phạm Quốc Bảo",
    ]


def test_what_the_caller_says_wins_and_a_contradiction_is_doubted() -> None:
    imported = import_result(drawn(POST), year=2023, period=Period.QUARTER_2)
    assert (imported.draft.text_of("year"), imported.draft.text_of("period")) == ("2023", "quy-2")
    assert {"Tên tài liệu ghi năm 2024.", "Tên tài liệu ghi Quý I."} <= set(messages(imported))


def test_two_periods_in_one_title_are_not_decided() -> None:
    imported = import_result(drawn("BÁO CÁO\nKết quả cải cách hành chính quý II và 6 tháng đầu năm 2023"))
    assert imported.draft.text_of("period") is None
    assert "Không rõ kết quả của kỳ nào (Quý II và 6 tháng); ghi một kỳ vào “ky”." in messages(imported)


def test_a_heading_that_counts_more_priorities_than_there_are_is_doubted() -> None:
    imported = import_result(drawn("03 nhiệm vụ trọng tâm quý II năm 2024\nMột là, rà soát.\nHai là, công khai."))
    assert texts(imported.draft, "priorities") == ["rà soát.", "công khai."]
    assert "Số nhiệm vụ tìm thấy khác với số mà tiêu đề nêu." in messages(imported)


# Kinds

PLANS = [
    "ke-hoach-2021-so-khcn-quang-ngai.txt",
    "ke-hoach-2021-van-phong-ubnd-quang-ngai.txt",
    "ke-hoach-2022-so-khcn-quang-ngai.txt",
]


@needs_sources
@pytest.mark.parametrize(
    ("name", "kind"),
    [*((name, Kind.PLAN) for name in PLANS), (RESULT, Kind.RESULT), (NOTICE, Kind.NOTICE), (FACTS, Kind.PROCEDURES)],
)
def test_every_real_paper_is_recognised(name: str, kind: Kind) -> None:
    assert recognise(source(name)) is kind


@pytest.mark.parametrize(
    ("paper", "kind"),
    [
        (REPORT, Kind.RESULT),
        (POST, Kind.RESULT),
        (MINUTES, Kind.NOTICE),
        (TABLES, Kind.PROCEDURES),
        (LINES, Kind.PROCEDURES),
        ("", None),
        ("THÔNG BÁO\nVề việc nghỉ lễ\n1. Nghỉ từ ngày 30/4.\n2. Phân công trực.", None),
        ("THÔNG BÁO\nKết luận thanh tra\nKhông có điểm nào đánh số.", None),
        ("KẾ HOẠCH\nĐào tạo năm 2024\nĐơn vị chủ trì: A\nSản phẩm: B\nThời gian thực hiện: C", None),
        ("BÁO CÁO\nKết quả cải cách hành chính quý I năm 2024\nChưa có nội dung.", None),
        ("QUYẾT ĐỊNH\nVề việc bổ nhiệm\nĐiều 1. Bổ nhiệm ông A.", None),
        ("Kính gửi: Sở Nội vụ\nThực hiện kế hoạch cải cách hành chính, Sở báo cáo kết quả như sau.", None),
        ("| Họ tên | Năm sinh |\n| An | 1990 |", None),
    ],
)
def test_title_and_shape_must_agree_on_the_kind(paper: str, kind: Kind | None) -> None:
    assert recognise(drawn(paper)) is kind


# Nothing is lost

TEMPLATES = (
    "{}",
    "{} {}.",
    "- {};",
    "* {}",
    "Một là, {}.",
    "Thứ hai, {}",
    "1. {}",
    "2. {}: {}.",
    "3. Cải cách thể chế: {}; {}",
    "a) {} đạt 5/6 hồ sơ ({}).",
    "II. {}",
    "IV. CẢI CÁCH TÀI CHÍNH CÔNG {}",
    "Về cải cách chế độ công vụ",
    "BÁO CÁO {}",
    "BÁO CÁO",
    "THÔNG BÁO",
    "QUYẾT ĐỊNH",
    "Kết quả cải cách hành chính {} quý I năm 2023",
    "Đăng ngày 5/4/2023 {}",
    "Số: 12/BC-SNV {}",
    "Hòa An, ngày 5 tháng 5 năm 2023 {}",
    "05 nhiệm vụ trọng tâm {} quý II năm 2023",
    "Phòng {} chủ trì, phối hợp với Phòng {} thực hiện {}; trước ngày 1/2/2023.",
    "Danh mục thủ tục hành chính mới ban hành {}",
    "Lĩnh vực: {}",
    "- Thời hạn: {}",
    "{}: {}",
    "Điều 2. Thay thế Quyết định số 1/QĐ-UBND {}",
    "KT. GIÁM ĐỐC",
    "Trần Văn {}",
    "Tác giả: {}",
    "Nay thông báo {}./.",
    "Nơi nhận: {}",
    "| STT | Tên thủ tục | Thời hạn | {} |",
    "| Mã TTHC | Tên TTHC | Lĩnh vực | Phí |",
    "| 1 | {} | {} | {} |",
    "| II | {} | | |",
    "| | {} | | {} |",
    "| {} |",
    "| {} | {} | {} | {} | {} |",
)
LETTERS = "bcdghklmn"


@st.composite
def papers(draw: st.DrawFn) -> SourceDocument:
    """Lines of all papers in any order; every blank is a word of its own."""
    lines: list[str] = []
    count = 0
    for template in draw(st.lists(st.sampled_from(TEMPLATES), max_size=25)):
        line = template
        while "{}" in line:
            word = "".join(LETTERS[int(digit)] for digit in oct(count)[2:])
            line = line.replace("{}", draw(st.sampled_from([f"xa{word}", f"Xa{word}", f"XA{word.upper()}"])), 1)
            count += 1
        lines.append(line)
    return drawn("\n".join(lines))


IMPORTERS = (import_result, import_notice, import_procedures)


@given(papers(), st.sampled_from(IMPORTERS))
def test_no_word_of_any_paper_is_lost(document: SourceDocument, importer: Callable[[SourceDocument], Import]) -> None:
    assert [word for word in lost_words(document, importer(document)) if word.startswith("xa")] == []


ANY_LINE = st.text(max_size=60).map(lambda text: " ".join(text.split())).filter(bool)


@given(st.lists(st.tuples(ANY_LINE, st.booleans()), max_size=12), st.sampled_from((*IMPORTERS, recognise)))
def test_no_line_of_any_kind_breaks_an_importer(
    lines: list[tuple[str, bool]], importer: Callable[[SourceDocument], object]
) -> None:
    made = [Line(text, at, cells=tuple(text.split("|")) if row else None) for at, (text, row) in enumerate(lines, 1)]
    importer(SourceDocument("bat-ky.txt", tuple(made)))


def test_values_know_their_lines() -> None:
    for importer, paper in ((import_result, REPORT), (import_notice, MINUTES), (import_procedures, TABLES)):
        document = drawn(paper)
        by_number = {line.number: line.text for line in document.lines}
        imported = importer(document)
        for draft in imported.drafts:
            for value in values(draft):
                assert value.line in by_number
