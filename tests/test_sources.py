"""The repository's data beside the official texts it was taken from: the same facts, none more, none fewer."""

from __future__ import annotations

import csv
import html
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest

from generator.build import build
from generator.derive.tasks.matching import LIKE_ENOUGH
from generator.derive.words.text_matching import matches
from generator.loading.dataset import Dataset, Source, load
from generator.schema.agency import AgencyRegister
from generator.schema.common import Signer
from generator.schema.conclusion import Conclusion
from generator.schema.plan import Plan, Subtask, Task
from generator.schema.procedure import Procedure, WorkFieldRegister
from generator.schema.result import Result
from generator.schema.scalars import Citation, PartialDate
from tests import source_texts as reader
from tests.source_texts import NOT_HERE, SOURCES

ROOT = Path(__file__).parent.parent
if not SOURCES.is_dir():
    pytest.skip(NOT_HERE, allow_module_level=True)

RESULT = (SOURCES / "ket-qua-quy-3-2022-so-khcn-kon-tum.txt").read_text(encoding="utf-8")
NOTICE = (SOURCES / "thong-bao-ket-luan-2022-so-khcn-quang-ngai.txt").read_text(encoding="utf-8")
BEFORE_CLOSING = "\n".join(reader.paragraphs(NOTICE.partition("Nay thông báo")[0]))
DIRECTIVES = {int(number): text for number, text in re.findall(r"(?m)^(\d+)\. (.*)$", BEFORE_CLOSING)}
PLANS = {
    "KH-2022": (SOURCES / "ke-hoach-2022-so-khcn-quang-ngai.txt").read_text(encoding="utf-8"),
    "KH-2021": (SOURCES / "ke-hoach-2021-so-khcn-quang-ngai.txt").read_text(encoding="utf-8"),
    "KH-VP-2021": (SOURCES / "ke-hoach-2021-van-phong-ubnd-quang-ngai.txt").read_text(encoding="utf-8"),
}
FILES = {
    "KH-2022": "plans/skhcn-quang-ngai/2022/ke-hoach.yml",
    "KH-2021": "plans/skhcn-quang-ngai/2021/ke-hoach.yml",
    "KH-VP-2021": "plans/vp-ubnd-quang-ngai/2021/ke-hoach.yml",
}
ORDER = {
    "KH-2022": "1.a 1.b 1.c 1.d 1.đ 2.a 2.b 2.c 2.d 2.đ 2.e 2.g 2.h 2.i 2.k 2.l 3.a 3.b 3.c 3.d 3.đ 4.a 4.b 4.c 4.d "
    "5.a 5.b 6.1 6.2.a 6.2.b 6.3 6.4 6.5 7 8.a 8.b 8.c",
    "KH-2021": "1.a 1.b 1.c 1.d 1.đ 2.a 2.b 2.c 2.d 2.đ 2.e 2.g 2.h 2.i 2.k 2.l 3.a 3.b 3.c 3.d 3.đ 4.a 4.b 4.d "
    "5.a 5.b 6.1 6.2.a 6.2.b 6.3.a 6.3.b 6.4 7.b 7.b-2",
    "KH-VP-2021": "1.a 1.b 1.c 1.d 2.a 2.b 2.c 2.d 2.đ 2.e 2.g 2.h 2.i 3.a 3.b 3.c 4.a 4.b 4.c 4.d 5 6.a 6.b",
}
EVERY_TASK = [pytest.param(name, task, id=f"{name} {task}") for name in ORDER for task in ORDER[name].split()]
every_plan = pytest.mark.parametrize("name", ORDER)
every_task = pytest.mark.parametrize(("name", "number"), EVERY_TASK)


def loaded(root: Path) -> Dataset:
    kinds_of_files = (
        Source("plans/co-quan.yml", AgencyRegister),
        Source("plans/{agency}/{year}/ke-hoach.yml", Plan),
        Source("plans/{agency}/{year}/ket-qua/{period}.yml", Result),
        Source("plans/{agency}/{year}/ket-luan/{name}.yml", Conclusion),
        Source("content/tthc/linh-vuc.yml", WorkFieldRegister),
        Source("content/tthc/{code}.yml", Procedure),
    )
    data, problems = load(root, kinds_of_files)
    # Files of the other kinds are unknown to this list; no source text speaks of them.
    assert [problem for problem in problems if problem.code != "unknown-file"] == []
    return data


@pytest.fixture(scope="module")
def data() -> Dataset:
    return loaded(ROOT)


def plan_of(data: Dataset, name: str) -> Plan:
    return next(entry.record for entry in data.of(Plan) if entry.file == FILES[name])


def tasks_of(plan: Plan) -> dict[str, Task]:
    return {task.id: task for area in plan.areas for task in area.tasks}


def facts_of(task: Task) -> dict[str, str]:
    """What the YAML states, under the keys of `SourceTask.facts`; nothing is cleaned but line ends."""
    facts = {
        "số": task.number,
        "thực hiện": task.acting_units,
        "sản phẩm": task.product,
        "thời gian": task.timing,
        "số việc thành phần": str(len(task.subtasks) or ""),
        "văn bản": "; ".join(texts_of(task.documents)),
    }
    parts: dict[str, Task | Subtask] = {"": task}
    parts |= {f"việc {position}, ": subtask for position, subtask in enumerate(task.subtasks, start=1)}
    for prefix, part in parts.items():
        facts[f"{prefix}chủ trì"] = " | ".join(part.lead_units)
        facts[f"{prefix}phối hợp"] = " | ".join(part.supporting_units)
    return {key: " ".join(value.split()) for key, value in facts.items() if value}


def texts_of(documents: tuple[Citation, ...]) -> tuple[str, ...]:
    return tuple(document.text for document in documents)


def differences(source: Mapping[str, str], data: Mapping[str, str]) -> str:
    """Each field that differs, with both wordings below each other."""
    return "\n".join(
        f"{key}\n  nguồn: {source.get(key, '(không có)')}\n  YAML:  {data.get(key, '(không có)')}"
        for key in {**source, **data}
        if source.get(key) != data.get(key)
    )


@every_task
def test_a_task_states_what_its_plan_states(data: Dataset, name: str, number: str) -> None:
    source, task = reader.plan_tasks(PLANS[name])[number], tasks_of(plan_of(data, name))[number]
    found = differences(source.facts(), facts_of(task))
    assert not found, f"{name} {number}\n{found}"


@every_task
def test_every_target_of_a_task_stands_in_its_text(data: Dataset, name: str, number: str) -> None:
    text = reader.plan_tasks(PLANS[name])[number].text
    targets = [f"{target.value} ?{target.unit}" for target in tasks_of(plan_of(data, name))[number].targets]
    assert [target for target in targets if not re.search(rf"\b0*{target}", text)] == [], text


@every_plan
def test_a_plan_has_the_tasks_of_its_source_in_the_same_order(data: Dataset, name: str) -> None:
    expected = ORDER[name].split()
    assert list(reader.plan_tasks(PLANS[name])) == expected
    assert [task.id for area in plan_of(data, name).areas for task in area.tasks] == expected
    assert len(expected) == {"KH-2022": 37, "KH-2021": 34, "KH-VP-2021": 23}[name]


@every_plan
def test_a_plan_bears_the_number_date_and_legal_bases_of_its_source(data: Dataset, name: str) -> None:
    plan, stated = plan_of(data, name), reader.own_date(PLANS[name])
    assert (plan.number, plan.issued_on) == (reader.own_number(PLANS[name]), stated and date(*stated))
    assert texts_of(plan.legal_bases) == reader.legal_bases(PLANS[name])


@every_plan
def test_reports_are_due_when_the_source_says_mistakes_included(data: Dataset, name: str) -> None:
    stated = [(due.period.label, due.timing) for due in plan_of(data, name).report_deadlines]
    assert stated == [(name[0].upper() + name[1:], due) for name, due in reader.report_deadlines(PLANS[name])]


@every_plan
def test_a_plan_is_signed_as_its_source(data: Dataset, name: str) -> None:
    assert signature_block(plan_of(data, name).signer) == reader.signature(PLANS[name])


def signature_block(signer: Signer | None) -> tuple[str, ...]:
    """As it stands under a paper: offices in capitals, then the name."""
    assert signer is not None
    return (*(office.upper() for office in (signer.authority, signer.position) if office), signer.name)


CHANGES = {
    "KH-2022 8.b": ("Các Kế hoạch Giám đốc Sở; báo", "Các Kế hoạch của Giám đốc Sở; báo"),
    "KH-2021 7.b-2": ("        thoi_gian: Theo kế hoạch của Sở Nội vụ\n", ""),
    "KH-VP-2021 2.đ": ("phoi_hop: Phòng Kiểm soát", "chu_tri: Phòng Kiểm soát"),
    "KH-2022 3.b": ("120/2020/NĐ-CP ngày 07/10/2020", "120/2020/NĐ-CP ngày 10/7/2020"),
}
FOUND = {
    "KH-2022 8.b": """sản phẩm
  nguồn: Các Kế hoạch Giám đốc Sở; báo cáo kết quả thực hiện
  YAML:  Các Kế hoạch của Giám đốc Sở; báo cáo kết quả thực hiện""",
    "KH-2021 7.b-2": """thời gian
  nguồn: Theo kế hoạch của Sở Nội vụ
  YAML:  (không có)""",
    "KH-VP-2021 2.đ": """phối hợp
  nguồn: Phòng Kiểm soát thủ tục hành chính
  YAML:  (không có)
chủ trì
  nguồn: (không có)
  YAML:  Phòng Kiểm soát thủ tục hành chính""",
    "KH-2022 3.b": """văn bản
  nguồn: 120/2020/NĐ-CP ngày 07/10/2020
  YAML:  120/2020/NĐ-CP ngày 10/7/2020""",
}


@pytest.mark.parametrize("place", CHANGES)
def test_a_change_in_a_copy_of_a_plan_is_found_and_nothing_else(tmp_path: Path, place: str) -> None:
    name, number = place.split()
    original = (ROOT / FILES[name]).read_text(encoding="utf-8")
    assert original.count(CHANGES[place][0]) == 1
    copy = tmp_path / FILES[name]
    copy.parent.mkdir(parents=True)
    copy.write_text(original.replace(*CHANGES[place]), encoding="utf-8")

    source, plan = reader.plan_tasks(PLANS[name]), tasks_of(plan_of(loaded(tmp_path), name))

    found = {task: differences(source[task].facts(), facts_of(plan[task])) for task in ORDER[name].split()}
    assert {task: wordings for task, wordings in found.items() if wordings} == {number: FOUND[place]}


@pytest.fixture
def result(data: Dataset) -> Result:
    (entry,) = data.of(Result)
    return entry.record


def test_the_result_cites_every_document_of_the_article_and_no_other(result: Result) -> None:
    statements = [*result.introduction, *(statement for area in result.areas for statement in area.statements)]
    assert sum((texts_of(statement.documents) for statement in statements), ()) == reader.citations(RESULT)
    assert [statement.text for statement in statements if reader.citations(statement.text)] == []


def test_the_result_has_the_three_figures_of_the_article(result: Result) -> None:
    stated = re.findall(r"03 Quyết định|\d+/\d+ hồ sơ|hơn \d+ lượt", RESULT)
    assert stated == ["03 Quyết định", "13/13 hồ sơ", "hơn 26 lượt"]
    figures = [figure for area in result.areas for figure in area.figures]
    assert [(figure.value, figure.numerator, figure.denominator, figure.wording) for figure in figures] == [
        (3, None, None, None),
        (None, 13, 13, None),
        (26, None, None, "hơn 26 lượt"),
    ]


def test_the_result_has_six_priorities_for_the_quarter_the_article_names(result: Result) -> None:
    assert re.findall(r"^\s*(\w+) là, ", RESULT, re.MULTILINE) == ["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu"]
    assert len(result.priorities) == 6
    assert f"06 nhiệm vụ trọng tâm {result.next_period}\n" in RESULT


def test_the_article_bears_title_date_and_author_of_its_source_and_claims_no_progress(result: Result) -> None:
    assert result.article is not None
    assert (result.article.title.upper(), result.article.author) == (RESULT.splitlines()[2], *reader.signature(RESULT))
    assert result.article.published_on == date(2022, 9, 13)
    assert RESULT.splitlines()[0].endswith("(13-09-2022)")
    assert (result.as_of, result.progress) == (None, ())


NUMBERS = r"\d+(?:[/.,-]\d+)*"
NAMED_IN_BOTH = re.split(
    r"\n(?! )",
    """\
Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính,
 dịch vụ công theo thời gian thực trên môi trường điện tử
môi trường đầu tư kinh doanh
từng phòng, đơn vị
từng công chức có liên quan
lãnh đạo Sở
giải quyết thủ tục hành chính cho
kiểm tra nội bộ
Tổ kiểm tra nội bộ
Hội nghị công chức, viên chức, Hội nghị tuyên truyền và giáo dục pháp luật quý III/2022
giao ban tuần
tiêu chí quan trọng
bình xét thi đua
tin, bài
của tỉnh và của cơ quan
trang thông tin điện tử của Sở
bản tin khoa học và công nghệ phục vụ phát triển kinh tế - xã hội số 02/2022
tham mưu UBND tỉnh trình HĐND tỉnh ban hành Nghị quyết
mức hỗ trợ đăng ký bảo hộ
sáng chế, kiểu dáng công nghiệp
nhãn hiệu
đăng ký bảo hộ, công nhận giống cây trồng mới
Chương trình phát triển tài sản trí tuệ đến năm 2030
Danh mục thủ tục
sửa đổi, bổ sung, thay thế, bãi bỏ
An toàn bức xạ và hạt nhân
Hoạt động khoa học và công nghệ
Tiêu chuẩn đo lường chất lượng
Quy trình nội bộ
Tiếp nhận và giải quyết 13/13 hồ sơ đúng và trước hạn
đạt 100%
Thừa ủy quyền UBND tỉnh
cắt giảm, đơn giản hóa quy định
Bộ Khoa học và Công nghệ
biên chế công chức, viên chức năm 2022
Quy chế làm việc của Sở
chức năng, nhiệm vụ, quyền hạn của các phòng chuyên môn, nghiệp vụ
Đề án tổ chức lại Trung tâm Nghiên cứu, Ứng dụng và Dịch vụ KH&CN
đơn vị trực thuộc Sở
nhiệm vụ khởi nghiệp đổi mới sáng tạo
trình cấp có thẩm quyền
trình độ chuyên môn, nghiệp vụ
phù hợp với vị trí việc làm
hơn 26 lượt công chức, viên chức
bồi dưỡng ngắn hạn
kiến thức, kỹ năng
cơ chế tự chủ
tổ chức khoa học và công nghệ công lập
quy chế chi tiêu nội bộ theo quy định
văn phòng điện tử iOffice
một cửa điện tử
hộp thư điện tử công vụ
dịch vụ công trực tuyến mức độ 3, 4 và thanh toán trực tuyến trên Cổng Dịch vụ công
 và Hệ thống thông tin một cửa điện tử
Hệ thống quản lý chất lượng theo
TCVN ISO 9001:2015
kế hoạch đánh giá nội bộ Hệ thống quản lý chất lượng
có nguồn gốc bên ngoài
đoàn kiểm tra
06 nhiệm vụ trọng tâm quý IV năm 2022
chỉ đạo, hướng dẫn của tỉnh và Trung ương
văn bản quy phạm pháp luật của ngành
Cổng dịch vụ công quốc gia
dịch vụ công ích
tự đánh giá, chấm điểm, xác định Chỉ số cải cách hành chính
Kon Tum
Thùy Trâm""",
)
"""Whatever the real article names, in its own order; capitals aside it stands in ours in the same words."""


@pytest.fixture(scope="module")
def article() -> str:
    """The built page as its reader has it, without the lines under the article."""
    site = build(ROOT, date(2022, 9, 30))
    page = next(page for page in site.pages if page.path.endswith("cai-cach-hanh-chinh-quy-3-2022/index.md"))
    shown = html.unescape(re.sub(r"<[^>]+>", "", page.html.body))
    return " ".join(shown.partition("Bài này viết từ")[0].split())


def test_the_built_article_has_every_number_of_the_real_one(article: str) -> None:
    text = RESULT.replace("(13-09-2022)", "13/09/2022")  # the day of the page, which we spell as everywhere
    # "(1)Quyết định số 404" counts what the sentence lists; the numbers of documents are checked with their symbols.
    stated = re.findall(NUMBERS, re.sub(r"\(\d\)", "", text))
    assert sorted(set(stated) - set(re.findall(NUMBERS, article))) == []
    assert [one for one in reader.citations(RESULT) if one not in article] == []
    assert len(set(stated)) > 40


@pytest.mark.parametrize("named", NAMED_IN_BOTH)
def test_what_the_real_article_names_stands_in_the_built_one(article: str, named: str) -> None:
    words = " ".join(named.lower().split())
    assert words in " ".join(RESULT.lower().split())
    assert words in article.lower()


def test_the_built_article_has_the_areas_and_priorities_in_the_order_of_the_real_one(article: str) -> None:
    areas: tuple[str, ...] = (
        "Công tác chỉ đạo, điều hành công tác cải cách hành chính",
        "Cải cách thể chế",
        "Cải cách thủ tục hành chính",
    )
    areas += ("Cải cách tổ chức bộ máy hành chính nhà nước", "Cải cách chế độ công vụ", "Cải cách tài chính công")
    areas += ("Xây dựng và phát triển Chính quyền điện tử, Chính quyền số",)
    counted = ("Một là, ", "Hai là, ", "Ba là, ", "Bốn là, ", "Năm là, ", "Sáu là, ")
    headings = "|".join((*(rf"{one}(?=:|\n)" for one in areas), *counted))
    expected = [one.lower() for one in (*areas, *counted)]
    assert [one.lower() for one in re.findall(headings, RESULT, re.IGNORECASE)] == expected
    assert [one.lower() for one in re.findall(headings, article, re.IGNORECASE)] == expected


@pytest.fixture
def notice(data: Dataset) -> Conclusion:
    (entry,) = data.of(Conclusion)
    return entry.record


def test_the_notice_has_eleven_directives_citing_what_their_paragraphs_cite(notice: Conclusion) -> None:
    assert [directive.number for directive in notice.directives] == list(DIRECTIVES) == list(range(1, 12))
    cited = {directive.number: texts_of(directive.documents) for directive in notice.directives}
    assert cited == {number: reader.citations(text) for number, text in DIRECTIVES.items()}


def test_units_times_and_targets_of_a_directive_stand_in_its_paragraph(notice: Conclusion) -> None:
    for each in notice.directives:
        for wording in filter(None, (*each.lead_units, *each.supporting_units, each.timing)):
            assert wording in DIRECTIVES[each.number]
    targets = [(each.number, f"{target.value} {target.unit}") for each in notice.directives for target in each.targets]
    assert targets == [(3, "1 sáng kiến hoặc giải pháp"), (4, "50 %"), (8, "100 %")]
    assert "01 sáng kiến hoặc giải pháp" in DIRECTIVES[3]
    assert r"$\geq 50\%$" in DIRECTIVES[4]
    assert "100% TTHC" in DIRECTIVES[8]


def test_the_notice_proves_two_tasks_with_documents_its_directives_cite(notice: Conclusion) -> None:
    proofs = [(proof.task, proof.milestone, proof.directive, proof.document.text) for proof in notice.proofs]
    assert proofs == [("1.đ", 1, 11, "347/KH-SKHCN ngày 30/3/2022"), ("7", 1, 2, "132/KH-SKHCN ngày 11/02/2022")]
    assert [proof for proof in proofs if proof[3] not in reader.citations(DIRECTIVES[proof[2]])] == []


def test_the_notice_leaves_blank_what_its_source_leaves_blank(notice: Conclusion) -> None:
    assert (notice.number, notice.issued_on) == (reader.own_number(NOTICE), PartialDate(2022, 5))
    assert reader.own_date(NOTICE) == (2022, 5, 0)
    assert "Ngày 18/5/2022, Sở Khoa học và Công nghệ đã tổ chức" in NOTICE
    assert notice.meeting_on == date(2022, 5, 18)


def test_the_notice_is_signed_as_its_source(notice: Conclusion) -> None:
    authority, position, name = reader.signature(NOTICE)
    # The notice shortens the office; written out it can be understood.
    assert signature_block(notice.signer) == (authority, position.replace("TP.", "TRƯỞNG PHÒNG"), name)


def test_each_of_the_61_procedures_has_exactly_one_file_with_the_same_facts(data: Dataset) -> None:
    columns = ("code", "name", "place", "time_limit", "fee", "online_level", "source", "verified")
    with (SOURCES.parent / "data" / "tthc-facts.csv").open(encoding="utf-8", newline="") as file:
        rows = [tuple(unquote(row[column]) for column in columns) for row in csv.DictReader(file)]
    seen, filed = Counter(rows), Counter(facts_of_procedure(entry.record) for entry in data.of(Procedure))
    differing = [("bảng", *row) for row in seen - filed] + [("YAML", *row) for row in filed - seen]
    assert not differing, "\n".join(map(" | ".join, differing))
    assert len(rows) == 61


def facts_of_procedure(record: Procedure) -> tuple[str, ...]:
    """In the order of the table's columns; there "(…)" after an address tells the procedure's code on that page."""
    detail = f" ({record.source.detail})" if record.source.detail else ""
    facts = (record.code, record.name, record.place, record.time_limit, record.fee, record.online_level)
    origin = (f"{unquote(record.source.url)}{detail}", "yes" if record.source.verified else "no")
    return (*(fact or "" for fact in facts), *origin)


NOTED = {
    "01 bộ": "so_bo 1",
    "01 bộ hồ sơ": "so_bo 1",
    "bản chính 1, bản sao 0": "ho_so bản chính 1, bản sao 0",
    "bản chính 2": "ho_so bản chính 2",
    "04 bản giấy đăng ký": "ho_so 04 bản giấy đăng ký",
    "mẫu số 10": "ho_so Biểu mẫu: mẫu số 10",
    "mẫu 13 TT 03/2014/TT-BKHCN": "ho_so Biểu mẫu: mẫu 13, TT 03/2014/TT-BKHCN",
    "7 kinds of papers": "ho_so 7 loại giấy tờ",
    "tờ khai 02 bản": "ho_so Tờ khai: 02 bản",
    "Cấp thực hiện: cấp tỉnh": "cap_thuc_hien cap-tinh",
    "ministry-level procedure": "cap_thuc_hien cap-bo",
    "published as TTHC nội bộ": "loai_thu_tuc noi-bo",
    "opening hours stated 7h-11h, 13h-17h": "gio 7h-11h, 13h-17h",
    "opening hours 7h30-10h30, 13h30-16h30": "gio 7h30-10h30, 13h30-16h30",
    "three submission modes: trực tiếp, trực tuyến, bưu chính": "cach_thuc truc-tiep, truc-tuyen, buu-chinh",
}
"""What the table's notes say plainly → the field that holds it."""


def test_fields_beyond_those_columns_hold_exactly_what_the_tables_notes_say(data: Dataset) -> None:
    with (SOURCES.parent / "data" / "tthc-facts.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    noted = [(row["name"], NOTED[part]) for row in rows for part in row["note"].split("; ") if part in NOTED]
    filed = [(entry.record.name, told) for entry in data.of(Procedure) for told in further_facts_of(entry.record)]
    assert sorted(noted) == sorted(filed)
    assert {told for _, told in noted} == set(NOTED.values())


def further_facts_of(record: Procedure) -> Iterator[str]:
    """Every part that the table has no column for."""
    if record.sets is not None:
        yield f"so_bo {record.sets}"
    if record.papers_told:
        yield f"ho_so {record.papers_told}"
    if record.level:
        yield f"cap_thuc_hien {record.level.value}"
    if record.type:
        yield f"loai_thu_tuc {record.type.value}"
    if record.reception:
        yield f"gio {record.reception.hours}"
    if record.submissions:
        yield f"cach_thuc {', '.join(one.mode.value for one in record.submissions)}"
    silent = (
        "former_names",
        "applicants",
        "statutory_time_limit",
        "steps",
        "papers",
        "outcomes",
        "conditions",
        "portal",
    )
    yield from (name for name in silent if getattr(record, name))


def test_the_proposer_finds_in_the_papers_own_words_what_a_reader_found(data: Dataset) -> None:
    """Which task of KH-2022 goes on with which of KH-2021; one proposal of 34 is wrong, and none is missed."""
    former, later = (reader.plan_tasks(PLANS[name]) for name in ("KH-2021", "KH-2022"))
    told = [[own_words(one) for one in tasks.values()] for tasks in (former, later)]
    found = matches(*told, at_least=LIKE_ENOUGH)
    proposed = {([*former][one.former], [*later][one.later]) for one in found}
    confirmed = plan_of(data, "KH-2022").against_last_year
    assert confirmed is not None
    read = {(number, one.task) for one in confirmed.continuations for number in one.former}
    assert (len(proposed), proposed - read, read - proposed) == (34, {("6.3.b", "6.4")}, set())


def own_words(task: reader.SourceTask) -> str:
    """Sentence and product: neither who nor when."""
    return f"{task.paragraphs[0]} {task.facts().get('sản phẩm', '')}"
