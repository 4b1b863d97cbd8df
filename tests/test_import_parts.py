"""Papers of several parts: decision, plan, annexes. Each part is read as what it is; below a signature nothing is lost.

Every paper here is made up, also its places and people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importers.balance import balance, closed
from generator.importers.draft import Draft, Import, Need, Value, all_doubts
from generator.importers.kinds import Kind, recognise
from generator.importers.lines import SourceDocument
from generator.importers.papers.letterhead import signer_of
from generator.importers.plans.plan import import_plan
from generator.importers.reading.pipe_tables import with_tables
from generator.importers.reading.text_reader import read_text
from generator.importers.signatures import begins_signature, is_name, parts_of
from tests.tools import many


def paper(text: str) -> SourceDocument:
    return SourceDocument("giay.md", tuple(with_tables(read_text(dedent(text).encode()))))


def plan_of(text: str) -> Import:
    document = paper(text)
    assert recognise(document) is Kind.PLAN
    found = closed(document, import_plan(document, None, None))
    assert balance(document, found).missing == 0
    return found


def texts(draft: Draft, name: str) -> list[str]:
    value = draft.values.get(name, [])
    return [one.text for one in (value if isinstance(value, list) else [value]) if isinstance(one, Value)]


def head(found: Import) -> dict[str, str]:
    """What the draft says around its tasks, in the schema's words; statements are counted."""
    draft = found.draft
    said = {name: draft.text_of(name) or "" for name in ("title", "number", "issued_on", "source", "year")}
    signer = draft.values.get("signer")
    if isinstance(signer, Draft):
        said["signer"] = " / ".join(signer.text_of(name) or "-" for name in ("authority", "position", "name"))
    said["legal_bases"] = "; ".join(texts(draft, "legal_bases"))
    said |= {name: str(len(texts(draft, name))) for name in ("purposes", "requirements", "implementation")}
    return {name: text for name, text in said.items() if text not in {"", "0"}}


def tasks(found: Import) -> list[str]:
    """Each area, below it "number | chủ trì | phối hợp | thời gian"."""
    lines = []
    for area in found.draft.parts("areas"):
        lines.append(f"[{area.text_of('area') or '?'}] {area.text_of('title') or ''}".rstrip())
        for task in area.parts("tasks"):
            leads = [*texts(task, "lead_units"), *texts(task, "acting_units")]
            cells = (leads, texts(task, "supporting_units"), texts(task, "timing"))
            lines.append(" | ".join([task.text_of("number") or "?", *("; ".join(cell) for cell in cells)]))
    return lines


def told(found: Import, need: Need | None = None) -> list[str]:
    return [doubt.message for doubt in all_doubts(found.draft) if need is None or doubt.need is need]


PROVINCE = """
    ỦY BAN NHÂN DÂN TỈNH ĐỒI CÁT
    Số: 15/QĐ-UBND
    Đồi Cát, ngày 10 tháng 01 năm 2027
    QUYẾT ĐỊNH
    Ban hành Kế hoạch cải cách hành chính năm 2027
    CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
    Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;
    Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 03/TTr-SNV ngày 06/01/2027.
    QUYẾT ĐỊNH:
    Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2027.
    1. Kế hoạch có phần chung.
    Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
    Nơi nhận:
    - Như Điều 2;
    - Lưu: VT.
    TM. ỦY BAN NHÂN DÂN
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    [đã ký]
    Trần Văn Mẫu
    KẾ HOẠCH
    Cải cách hành chính năm 2027
    (Kèm theo Quyết định số 15/QĐ-UBND ngày 10 tháng 01 năm 2027)
    I. MỤC ĐÍCH, YÊU CẦU
    1. Mục đích
    - Giảm thời gian chờ của người dân.
    2. Yêu cầu
    - Rõ người, rõ việc.
    II. NHIỆM VỤ
    1. Cải cách thể chế
    a) Lập kế hoạch kiểm tra văn bản
    - Đơn vị chủ trì: Sở Tư pháp
    - Đơn vị phối hợp: Các sở, ban, ngành
    - Thời gian: Quý I/2027
    III. TỔ CHỨC THỰC HIỆN
    1. Sở Nội vụ theo dõi, đôn đốc.
"""


ARTICLE = "Điều khoản của văn bản ban hành không có chỗ trong kế hoạch, không đưa vào."


def test_number_day_signer_and_bases_are_the_decisions_and_all_else_is_the_plans() -> None:
    found = plan_of(PROVINCE)
    assert head(found) == {
        "title": "Kế hoạch Cải cách hành chính năm 2027",
        "number": "15/QĐ-UBND",
        "issued_on": "10/01/2027",
        "source": "Quyết định số 15/QĐ-UBND ngày 10/01/2027",
        "year": "2027",
        "signer": "TM. Ủy ban nhân dân KT. Chủ tịch / Phó Chủ tịch / Trần Văn Mẫu",
        "legal_bases": "76/NQ-CP ngày 15/7/2021; 03/TTr-SNV ngày 06/01/2027",
        "purposes": "1",
        "requirements": "1",
        "implementation": "1",
    }
    assert tasks(found) == ["[the-che]", "1.a | Sở Tư pháp | Các sở, ban, ngành | Quý I/2027"]
    assert found.unplaced == ()
    assert told(found, Need.KNOW).count(ARTICLE) == 3


def test_a_resolution_with_programme_and_list_of_projects() -> None:
    found = plan_of("""
        CHÍNH PHỦ
        Số: 88/NQ-CP
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Hà Nội, ngày 09 tháng 3 năm 2027
        NGHỊ QUYẾT
        Ban hành Chương trình tổng thể cải cách hành chính nhà nước năm 2027
        CHÍNH PHỦ
        Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15 ngày 18 tháng 02 năm 2025;
        Theo đề nghị của Bộ trưởng Bộ Nội vụ;
        QUYẾT NGHỊ:
        Điều 1. Ban hành kèm theo Nghị quyết này Chương trình tổng thể.
        Điều 2. Các Bộ trưởng chịu trách nhiệm thi hành Nghị quyết này./.
        TM. CHÍNH PHỦ
        KT. THỦ TƯỚNG
        PHÓ THỦ TƯỚNG THƯỜNG TRỰC
        (Đã ký)
        Nguyễn Hoà Mẫu
        CHƯƠNG TRÌNH TỔNG THỂ
        Cải cách hành chính nhà nước năm 2027
        (Ban hành kèm theo Nghị quyết số 88/NQ-CP ngày 09 tháng 3 năm 2027 của Chính phủ)
        I. QUAN ĐIỂM
        1. Cải cách xuất phát từ lợi ích của người dân.
        II. MỤC TIÊU
        1. Mục tiêu cụ thể
        a) Đến năm 2030, 90% thủ tục được cung cấp trực tuyến.
        III. NHIỆM VỤ
        1. Cải cách thể chế
        a) Giao Bộ Tư pháp chủ trì, phối hợp với các bộ, cơ quan ngang bộ hoàn thiện quy trình, xong trong năm 2027.
        IV. TỔ CHỨC THỰC HIỆN
        1. Bộ Nội vụ
        a) Hướng dẫn, đôn đốc việc thực hiện.
        PHỤ LỤC
        DANH MỤC ĐỀ ÁN THỰC HIỆN CHƯƠNG TRÌNH
        (Kèm theo Nghị quyết số 88/NQ-CP ngày 09 tháng 3 năm 2027 của Chính phủ)

        | STT | Tên đề án | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian trình |
        |---|---|---|---|---|
        | 1 | Đề án đo lường hài lòng | Bộ Nội vụ | UBND các tỉnh, thành phố | Quý II/2027 |
    """)
    assert head(found) == {
        "title": "Chương trình tổng thể Cải cách hành chính nhà nước năm 2027",
        "number": "88/NQ-CP",
        "issued_on": "09/3/2027",
        "source": "Nghị quyết số 88/NQ-CP ngày 09/3/2027",
        "year": "2027",
        "signer": "TM. Chính phủ KT. Thủ tướng / Phó Thủ tướng Thường trực / Nguyễn Hoà Mẫu",
        "legal_bases": "63/2025/QH15 ngày 18/02/2025",
        "purposes": "2",
        "implementation": "2",
    }
    assert tasks(found) == [
        "[the-che]",
        "1.a | Bộ Tư pháp | các bộ, cơ quan ngang bộ | xong trong năm 2027",
        # another annex is another section: its rows are no tasks of the area above
        "[?] DANH MỤC ĐỀ ÁN THỰC HIỆN CHƯƠNG TRÌNH",
        "1 | Bộ Nội vụ | UBND các tỉnh, thành phố | Quý II/2027",
    ]
    assert found.unplaced == ()


def test_a_ministrys_decision_signed_in_a_table_with_a_plan_and_two_annexes() -> None:
    found = plan_of("""
        BỘ XÂY CẦU
        Số: 1402/QĐ-BXC
        Hà Nội, ngày 28 tháng 12 năm 2026
        QUYẾT ĐỊNH
        Về việc ban hành Kế hoạch cải cách hành chính năm 2027 của Bộ Xây cầu
        BỘ TRƯỞNG BỘ XÂY CẦU
        Căn cứ Quyết định số 1001/QĐ-TTg ngày 5/9/2026 của Thủ tướng Chính phủ;
        QUYẾT ĐỊNH
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch và các Phụ lục.

        | Nơi nhận: | KT. BỘ TRƯỞNG |
        |---|---|
        | - Như Điều 1; - Lưu: VT, VP. | THỨ TRƯỞNG (đã ký) Bùi Xuân Mẫu |

        KẾ HOẠCH
        CẢI CÁCH HÀNH CHÍNH NĂM 2027 CỦA BỘ XÂY CẦU
        (Kèm theo Quyết định số 1402/QĐ-BXC ngày 28 tháng 12 năm 2026 của Bộ trưởng Bộ Xây cầu)
        I. YÊU CẦU
        Xác định rõ trách nhiệm của người đứng đầu.
        II. NỘI DUNG
        Nhiệm vụ cụ thể tại Phụ lục I và Phụ lục II kèm theo Kế hoạch này.
        III. TỔ CHỨC THỰC HIỆN
        Văn phòng Bộ chủ trì theo dõi, đôn đốc.
        PHỤ LỤC I
        NHIỆM VỤ CỦA CÁC VỤ

        | TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |
        |---|---|---|---|---|
        | I | Cải cách thể chế | | | |
        | 1 | Xây dựng Nghị định về vật liệu | Vụ Vật liệu | Vụ Pháp chế | Quý III/2027 |
        | II | Cải cách thủ tục hành chính | | | |
        | 1 | Đơn giản hóa thủ tục | Cục Cầu | Văn phòng Bộ | Quý II/2027 |

        PHỤ LỤC II
        NHIỆM VỤ XÂY DỰNG CHÍNH PHỦ SỐ

        | TT | Nội dung công việc | Chủ trì | Phối hợp | Thời hạn |
        |---|---|---|---|---|
        | 1 | Kết nối dữ liệu cầu | Trung tâm Thông tin | Các Cục | 30/6/2027 |
    """)
    assert {name: head(found)[name] for name in ("number", "source", "signer", "requirements", "implementation")} == {
        "number": "1402/QĐ-BXC",
        "source": "Quyết định số 1402/QĐ-BXC ngày 28/12/2026",
        "signer": "KT. Bộ trưởng / Thứ trưởng / Bùi Xuân Mẫu",
        "requirements": "1",
        "implementation": "1",
    }
    assert tasks(found) == [
        "[the-che]",
        "1.1 | Vụ Vật liệu | Vụ Pháp chế | Quý III/2027",
        "[thu-tuc-hanh-chinh]",
        "2.1 | Cục Cầu | Văn phòng Bộ | Quý II/2027",
        "[chinh-quyen-so] NHIỆM VỤ XÂY DỰNG CHÍNH PHỦ SỐ",
        "3.1 | Trung tâm Thông tin | Các Cục | 30/6/2027",
    ]
    assert found.unplaced == ()


def test_a_council_passes_a_programme_and_its_sentences_say_who_leads() -> None:
    found = plan_of("""
        HỘI ĐỒNG NHÂN DÂN
        TỈNH SÔNG MƠ
        Số: 41/NQ-HĐND
        Sông Mơ, ngày 12 tháng 7 năm 2026
        NGHỊ QUYẾT
        Thông qua Chương trình cải cách hành chính tỉnh Sông Mơ năm 2027
        HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG MƠ
        KHÓA XIV KỲ HỌP THỨ 8
        Xét Tờ trình số 210/TTr-UBND ngày 01 tháng 7 năm 2026 của Ủy ban nhân dân tỉnh;
        QUYẾT NGHỊ:
        Điều 1. Thông qua Chương trình cải cách hành chính tỉnh Sông Mơ năm 2027.
        Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa XIV thông qua ngày 12 tháng 7 năm 2026.
        CHỦ TỊCH
        Đỗ Thị Mẫu Đơn
        CHƯƠNG TRÌNH
        Cải cách hành chính tỉnh Sông Mơ năm 2027
        (Kèm theo Nghị quyết số 41/NQ-HĐND ngày 12/7/2026 của HĐND tỉnh)
        B. NHIỆM VỤ VÀ GIẢI PHÁP
        1. Cải cách tổ chức bộ máy
        - Sắp xếp đơn vị sự nghiệp (chủ trì: Sở Nội vụ; phối hợp: các sở, ngành; thời gian: quý III).
        - Rà soát biên chế (Sở Nội vụ chủ trì; hoàn thành trước 31/10/2027).
        C. TỔ CHỨC THỰC HIỆN
        Ủy ban nhân dân tỉnh ban hành kế hoạch chi tiết.
    """)
    assert head(found)["title"] == "Chương trình Cải cách hành chính tỉnh Sông Mơ năm 2027"
    assert (head(found)["year"], head(found)["signer"]) == ("2027", "- / Chủ tịch / Đỗ Thị Mẫu Đơn")
    assert tasks(found) == [
        "[to-chuc-bo-may]",
        "1.1 | Sở Nội vụ | các sở, ngành | quý III",
        "1.2 | Sở Nội vụ |  | trước 31/10/2027",
    ]
    assert found.unplaced == ()


def test_a_plan_without_a_title_below_the_signature_takes_it_from_the_decision() -> None:
    found = plan_of("""
        UBND HUYỆN ĐẢO HẢI SÂM
        Số: 900/QĐ-UBND
        Hải Sâm, ngày 02 tháng 01 năm 2027
        QUYẾT ĐỊNH
        Phê duyệt Kế hoạch cải cách hành chính năm 2027
        Điều 1. Phê duyệt kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2027.
        TM. UBND HUYỆN
        CHỦ TỊCH
        Cao Thị Mẫu
        I. MỤC TIÊU
        - Tất cả hồ sơ đúng hạn.
        II. NHIỆM VỤ
        1. Cải cách chế độ công vụ
        a) Bồi dưỡng công chức
        - Chủ trì: Phòng Nội vụ
    """)
    assert (head(found)["title"], head(found)["purposes"]) == ("Kế hoạch cải cách hành chính năm 2027", "1")
    assert "Kế hoạch không có tên riêng; lấy từ trích yếu của văn bản ban hành." in told(found)
    assert tasks(found) == ["[che-do-cong-vu]", "1.a | Phòng Nội vụ |  | "]


def test_a_plan_inside_the_first_article_ends_where_the_second_begins() -> None:
    found = plan_of("""
        ỦY BAN NHÂN DÂN TỈNH NẮNG HỒNG
        Số: 77/QĐ-UBND
        QUYẾT ĐỊNH
        Phê duyệt Chương trình cải cách hành chính năm 2027
        Điều 1. Phê duyệt Chương trình cải cách hành chính năm 2027 với các nội dung chủ yếu sau:
        II. NHIỆM VỤ
        1. Cải cách tài chính công
        a) Đổi mới cơ chế tự chủ
        - Cơ quan chủ trì: Sở Tài chính
        III. TỔ CHỨC THỰC HIỆN
        1. Sở Nội vụ theo dõi.
        Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
        Nơi nhận:
        - Như Điều 2.
        CHỦ TỊCH
        Phan Văn Mẫu
    """)
    assert texts(found.draft, "implementation") == ["Sở Nội vụ theo dõi."]
    assert (head(found)["signer"], tasks(found)) == (
        "- / Chủ tịch / Phan Văn Mẫu",
        ["[tai-chinh-cong]", "1.a | Sở Tài chính |  | "],
    )
    assert found.unplaced == ()


def test_a_letter_that_sends_a_plan_lends_it_neither_number_nor_signer() -> None:
    found = plan_of("""
        SỞ TÀI NGUYÊN BIỂN
        Số: 210/STNB-VP
        V/v gửi Kế hoạch cải cách hành chính
        Hòn Khói, ngày 07 tháng 01 năm 2027
        Kính gửi: Các phòng, đơn vị thuộc Sở.
        Nơi nhận:
        - Như trên;
        TL. GIÁM ĐỐC
        CHÁNH VĂN PHÒNG
        Mai Thị Mẫu
        KẾ HOẠCH
        Cải cách hành chính năm 2027
        Số: 12/KH-STNB
        Hòn Khói, ngày 05 tháng 01 năm 2027
        I. Nhiệm vụ
        1. Cải cách thể chế
        a) Rà soát quy chế nội bộ; Văn phòng Sở chủ trì; xong trong tháng 4/2027.
        GIÁM ĐỐC
        Lò Văn Mẫu
    """)
    assert [head(found)[name] for name in ("source", "signer")] == [
        "Kế hoạch số 12/KH-STNB ngày 05/01/2027",
        "- / Giám đốc / Lò Văn Mẫu",
    ]
    assert "Số của văn bản gửi kèm; “so_ky_hieu” ghi số của kế hoạch." in told(found)


def test_letterheads_and_signatures_in_cells_are_read_as_if_they_stood_in_lines() -> None:
    found = plan_of(
        """
        | ỦY BAN NHÂN DÂN TỈNH SAO MAI Số: 215/QĐ-UBND | {motto} Sao Mai, ngày 14 tháng 01 năm 2027 |
        |---|---|

        QUYẾT ĐỊNH
        Ban hành Kế hoạch cải cách hành chính năm 2027
        Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2027.

        | Nơi nhận: - Như Điều 1; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (đã ký) Lý Thị Mẫu |
        |---|---|

        KẾ HOẠCH
        Cải cách hành chính năm 2027 tỉnh Sao Mai
        II. NHIỆM VỤ TRỌNG TÂM
        1. Cải cách thể chế
        - Soạn thảo văn bản. Cơ quan chủ trì: Sở Tư pháp. Thời gian: Thường xuyên.
        (Nhiệm vụ cụ thể tại Phụ lục kèm theo)
        PHỤ LỤC
        DANH MỤC NHIỆM VỤ CỤ THỂ

        | STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
        |---|---|---|---|
        | I | CẢI CÁCH THỂ CHẾ | | |
        | 1 | Kiểm tra văn bản | Sở Tư pháp | Quý I |
        | II | CẢI CÁCH TÀI CHÍNH CÔNG | | |
        | 2 | Công khai ngân sách | Sở Tài chính | Quý II |
    """.format(motto="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc")
    )
    assert head(found) == {
        "title": "Kế hoạch Cải cách hành chính năm 2027 tỉnh Sao Mai",
        "number": "215/QĐ-UBND",
        "issued_on": "14/01/2027",
        "source": "Quyết định số 215/QĐ-UBND ngày 14/01/2027",
        "year": "2027",
        "signer": "TM. Ủy ban nhân dân KT. Chủ tịch / Phó Chủ tịch / Lý Thị Mẫu",
        "legal_bases": "76/NQ-CP ngày 15/7/2021",
    }
    assert tasks(found) == [
        "[the-che]",
        "1.1 | Sở Tư pháp |  | Thường xuyên",
        # the numbers of the table are its own
        "[the-che] CẢI CÁCH THỂ CHẾ",
        "1 | Sở Tư pháp |  | Quý I",
        "[tai-chinh-cong] CẢI CÁCH TÀI CHÍNH CÔNG",
        "2 | Sở Tài chính |  | Quý II",
    ]
    assert found.unplaced == ()


def test_a_sheet_takes_its_title_from_the_rows_above_its_heading() -> None:
    found = plan_of("""
        | UBND TỈNH SAO MAI | | | |
        |---|---|---|---|
        | BẢNG PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2027 | | | |
        | (Kèm theo Quyết định số 9/QĐ-SNV ngày 05/01/2027) | | | |
        | TT | Nhiệm vụ | Đơn vị chủ trì | Hạn |
        | 1 | In biểu mẫu | Phòng Một | Quý I |
    """)
    assert [head(found)[name] for name in ("title", "source")] == [
        "BẢNG PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2027",
        "Quyết định số 9/QĐ-SNV ngày 05/01/2027",
    ]
    assert tasks(found) == ["[?]", "1 | Phòng Một |  | Quý I"]


ANNEX = """
    PHỤ LỤC
    DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2027
    (Kèm theo {paper} số {number} ngày 05 tháng 01 năm 2027 của Sở Khí tượng)

    | STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành |
    |---|---|---|---|
    | 1 | Lập kế hoạch kiểm tra văn bản | Văn phòng Sở | Quý II/2027 |
"""


@pytest.mark.parametrize(
    ("word", "number", "source"),
    [
        ("Kế hoạch", "12/KH-SKT", "Kế hoạch số 12/KH-SKT ngày 05/01/2027"),
        ("Quyết định", "9/QĐ-SKT", "Quyết định số 9/QĐ-SKT ngày 05/01/2027"),
        ("Công văn", "55/SKT-VP", "Công văn số 55/SKT-VP ngày 05/01/2027"),
        ("Tờ trình", "7/TTr-SKT", "Tờ trình số 7/TTr-SKT ngày 05/01/2027"),
    ],
)
def test_an_annex_alone_names_the_paper_it_belongs_to(word: str, number: str, source: str) -> None:
    found = plan_of(ANNEX.format(paper=word, number=number))
    assert head(found) == {
        "title": "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2027",
        "number": number,
        "issued_on": "05/01/2027",
        "source": source,
        "year": "2027",
    }
    assert tasks(found)[1:] == ["1 | Văn phòng Sở |  | Quý II/2027"]
    assert found.unplaced == ()


def test_an_annex_in_prose_below_the_signature_holds_the_tasks() -> None:
    found = plan_of("""
        UBND PHƯỜNG CẦU GỖ
        Số: 03/KH-UBND
        KẾ HOẠCH
        Cải cách hành chính năm 2027
        II. NHIỆM VỤ
        (Chi tiết tại Phụ lục kèm theo)
        III. TỔ CHỨC THỰC HIỆN
        Công chức phường thực hiện.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Tô Thị Mẫu
        PHỤ LỤC
        DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH
        1. Niêm yết thủ tục tại bộ phận một cửa. Chủ trì: Văn phòng. Thời gian: Quý I.
        2. Đối thoại với người dân. Chủ trì: Chủ tịch UBND phường. Thời gian: Quý II, Quý IV.
    """)
    assert tasks(found) == ["[?]", "1 | Văn phòng |  | Quý I", "2 | Chủ tịch UBND phường |  | Quý II, Quý IV"]
    assert found.unplaced == ()


@pytest.mark.parametrize(
    ("lines", "signer"),
    [
        ("KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\n[đã ký]\nNguyễn Văn Mẫu", "KT. Thủ tướng / Phó Thủ tướng / Nguyễn Văn Mẫu"),
        ("T/M BAN THƯỜNG VỤ\nBÍ THƯ\nGiàng A Mẫu", "T/M Ban Thường vụ / Bí thư / Giàng A Mẫu"),
        ("TL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG\n(Đã ký)\nLÊ VĂN MẪU", "TL. Bộ trưởng / Chánh Văn phòng / Lê Văn Mẫu"),
        ("CỤC TRƯỞNG\nPGS.TS. Phạm Thị Mẫu", "- / Cục trưởng / PGS.TS. Phạm Thị Mẫu"),
        ("CHỈ HUY TRƯỞNG\nĐại tá H'Yim Kđoh", "- / Chỉ huy trưởng / Đại tá H'Yim Kđoh"),
        # offices that no list here has: the form tells
        ("TM. TỔ CÔNG TÁC\nĐIỀU PHỐI VIÊN\nVi Thị Mẫu", "TM. Tổ công tác / Điều phối viên / Vi Thị Mẫu"),
        ("NGƯỜI ĐƯỢC ỦY QUYỀN\n(ký tên)\nLò Mẫu", "- / Người được ủy quyền / Lò Mẫu"),
    ],
)
def test_an_office_is_told_by_its_capitals_and_never_becomes_a_name(lines: str, signer: str) -> None:
    found = plan_of(f"KẾ HOẠCH\nCải cách hành chính năm 2027\nII. NHIỆM VỤ\n1. Việc\n- Chủ trì: Sở A\n{lines}\n")
    assert head(found)["signer"] == signer
    assert found.unplaced == ()


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("TM. UBND XÃ KT. CHỦ TỊCH PHÓ CHỦ TỊCH (đã ký) Lê Mẫu",
         ["TM. UBND XÃ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Mẫu"]),
        ("KT. BỘ TRƯỞNG THỨ TRƯỞNG Trần Thị Mẫu", ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Trần Thị Mẫu"]),
        ("GIÁM ĐỐC TS. Lê Mẫu", ["GIÁM ĐỐC", "TS. Lê Mẫu"]),
        ("PHÓ GIÁM ĐỐC (Đã ký) Y Mẫu Niê", ["PHÓ GIÁM ĐỐC", "Y Mẫu Niê"]),
        ("GIÁM ĐỐC chỉ đạo các phòng", ["GIÁM ĐỐC chỉ đạo các phòng"]),
    ],
)  # fmt: skip
def test_a_cell_that_holds_a_whole_signature_is_parted(cell: str, parts: list[str]) -> None:
    assert parts_of(cell) == parts


def test_what_is_no_signature_is_none() -> None:
    assert not begins_signature(["DANH MỤC", "Nhiệm vụ cải cách hành chính"])
    assert not begins_signature(["Giám đốc", "Lê Văn Mẫu"])
    assert not begins_signature(["CẢI CÁCH THỂ CHẾ", "Văn Phòng Sở"])
    assert not is_name("PHÓ THỦ TƯỚNG")
    assert not is_name("Cải cách hành chính")


@pytest.mark.parametrize(
    "line",
    [
        "TĂNG TRƯỞNG",
        "BỘ CHỈ HUY QUÂN SỰ",
        "HIỆU TRƯỞNG CÁC TRƯỜNG",
        "(Kèm theo mẫu số 2)",
        "CHẤT LƯỢNG\nVăn Phòng Sở",
    ],
)
def test_a_line_among_tasks_that_looks_like_an_office_or_an_annex_ends_nothing(line: str) -> None:
    others = "\n".join(f"{letter}) Việc {letter}\n- Chủ trì: Sở Hai" for letter in "bcdđegh")
    opening = "KẾ HOẠCH\nCải cách hành chính năm 2027\nII. NHIỆM VỤ\n1. Cải cách thể chế\na) Việc\n- Chủ trì: Sở Một"
    found = plan_of(f"{opening}\n{line}\n{others}\n")
    assert tasks(found)[1:] == ["1.a | Sở Một |  | ", *(f"1.{letter} | Sở Hai |  | " for letter in "bcdđegh")]
    assert "signer" not in head(found)


def test_a_second_signature_is_told_and_does_not_replace_the_first() -> None:
    found = plan_of(dedent(PROVINCE) + "TRƯỞNG BAN CHỈ ĐẠO\nĐại tá Vi Văn Mẫu\n")
    assert head(found)["signer"].endswith("Trần Văn Mẫu")
    assert "Văn bản còn một chữ ký; chỉ ghi người ký văn bản đứng trước." in told(found)


SIGNATURES = (
    "GIÁM ĐỐC\nLê Thị Mẫu", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nTrần Mẫu",
    "QUYỀN TRƯỞNG\nVi Mẫu",
    "Nơi nhận:\n- Lưu: VT.\nBÍ THƯ\nLÊ VĂN MẪU", "Nơi nhận:\n- Như trên;",
    "| Nơi nhận: - Lưu: VT. | CỤC TRƯỞNG (đã ký) Hồ Mẫu |\n|---|---|",
)  # fmt: skip
BELOW = (
    "PHỤ LỤC", "Phụ lục {0}", "DANH MỤC {0}", "BẢNG TỔNG HỢP {0}", "KẾ HOẠCH", "CHƯƠNG TRÌNH {0}", "(Kèm theo {0})",
    "(Kèm theo Kế hoạch số 12/KH-SNV ngày 05/01/2027 {0})", "I. {0}", "II. NHIỆM VỤ {0}", "III. TỔ CHỨC THỰC HIỆN {0}",
    "1. {0}", "1.1. {0}", "a) {0}", "- {0}", "+ {0}", "{0} {1}.", "{0} {1}", "Văn phòng Sở",
    "1. Văn phòng Sở:", "Quý II:",
    "- Chủ trì: Sở {0}", "Giao Phòng {0} chủ trì, phối hợp với Sở {1} thực hiện {2}.", "Căn cứ {0};", "Điều 2. {0}",
    "Số: 12/KH-{0}", "GIÁM ĐỐC", "Lê Văn Mẫu", "\n| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | {0} | {1} |\n",
    "\n| {0} | {1} | {2} |\n|---|---|---|\n| 1 | {3} | {4} |\n", "\n| {0} |\n|---|\n",
)  # fmt: skip


@st.composite
def below_a_signature(draw: st.DrawFn) -> str:
    """A plan, its signature, and lines of every form below it; each blank is a word that stands nowhere else."""
    count = iter(range(10_000))
    lines = [dedent(draw(st.sampled_from((PROVINCE, "KẾ HOẠCH\nCải cách hành chính năm 2027\nII. NHIỆM VỤ\n1. Việc"))))]
    lines.append(draw(st.sampled_from(SIGNATURES)))
    for line in draw(st.lists(st.sampled_from(BELOW), min_size=1, max_size=12)):
        lines.append(line.format(*(f"chữ{next(count)}" for _ in range(5))))
    return "\n".join(lines)


def kept(found: Import) -> Iterator[str]:
    yield from (line.text for line in (*found.unplaced, *found.layout))
    yield from (doubt.source for doubt in all_doubts(found.draft))
    yield from _values(found.draft)


def _values(draft: Draft) -> Iterator[str]:
    for value in draft.values.values():
        for one in value if isinstance(value, list) else [value]:
            yield from _values(one) if isinstance(one, Draft) else [one.text, one.source]


@given(below_a_signature())
@settings(max_examples=many(200), deadline=None)
def test_a_line_below_a_signature_is_taken_or_told_and_never_vanishes(text: str) -> None:
    found = import_plan(paper(text), None, 2027)
    words = set(re.findall(r"chữ\d+", text))
    assert words - {word for said in kept(found) for word in re.findall(r"chữ\d+", said.lower())} == set()


def test_a_table_alone_is_of_the_year_of_its_deadlines_with_a_doubt() -> None:
    found = plan_of("""
        | TT | Nhiệm vụ | Chủ trì | Thời hạn |
        |---|---|---|---|
        | 1 | In biểu mẫu | Phòng Một | Quý II/2027 |
        | 2 | Đo đạc | Phòng Hai | 30/9/2027 |
    """)
    assert found.draft.text_of("year") == "2027"
    assert "Năm do máy chọn: năm được nhắc đến nhiều nhất." in told(found)


@pytest.mark.parametrize(
    ("lines", "signer"),
    [
        ("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n[đã ký]\nLê Thị Mẫu", ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Lê Thị Mẫu"]),
        (
            "TM. UBND XÃ\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nH'Bia Mẫu",
            ["TM. UBND XÃ KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "H'Bia Mẫu"],
        ),
        ("ĐIỀU PHỐI VIÊN\n(Đã ký)\nVi Mẫu", [None, "ĐIỀU PHỐI VIÊN", "Vi Mẫu"]),
    ],
)
def test_other_papers_tell_a_signature_by_the_same_form(lines: str, signer: list[str | None]) -> None:
    found, _ = signer_of(paper(f"Kết luận này có hiệu lực.\n{lines}").lines)
    assert found is not None
    assert [found.text_of(name) for name in ("authority", "position", "name")] == signer
