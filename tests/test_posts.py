"""Posts: public from their day, drafts for editors alone, corrections told, every year within reach."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.build import Site, build
from tests.drawn import AGENCY

AS_OF = date(2027, 5, 20)
POSTS = {
    "content/tin-tuc/2027-05-20-hom-nay.md": "tieu_de: Tin hôm nay\nngay: 20/5/2027\ntom_tat: Đăng đúng ngày.",
    "content/tin-tuc/2027-05-21-ngay-mai.md": "tieu_de: Tin ngày mai\nngay: 21/5/2027\ntom_tat: Chưa tới ngày.",
    "content/tin-tuc/2027-05-01-nhap.md": "tieu_de: Tin nháp\nngay: 01/5/2027\ntom_tat: Còn viết.\nban_nhap: có",
    "content/tin-tuc/2025-12-31-cu.md": "tieu_de: Tin cũ\nngay: 31/12/2025\ntom_tat: Từ năm trước nữa.\n"
    "dinh_chinh:\n  - {ngay: 03/01/2026, noi_dung: Số 12 sửa thành 21., ly_do: gõ ngược}",
}


def _site(root: Path, *, is_preview: bool = False, more: dict[str, str] | None = None) -> Site:
    posts = {file: f"---\n{front}\n---\n\nNội dung.\n" for file, front in (POSTS | (more or {})).items()}
    for file, text in ({"plans/co-quan.yml": AGENCY} | posts).items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text, "utf-8")
    return build(root, AS_OF, is_preview=is_preview)


def _titles(site: Site, below: str = "tin-tuc/") -> dict[str, str]:
    return {page.page.path: page.page.title for page in site.pages if page.page.path.startswith(below)}


def _texts(site: Site) -> dict[str, str]:
    return {page.page.path: page.markdown for page in site.pages}


def test_readers_see_a_post_from_its_day_on_and_no_draft(tmp_path: Path) -> None:
    site = _site(tmp_path)
    assert _titles(site) == {
        "tin-tuc/index.md": "Tin tức",
        "tin-tuc/2025/index.md": "Tin tức năm 2025",
        "tin-tuc/2027/index.md": "Tin tức năm 2027",
        "tin-tuc/2025/12/cu/index.md": "Tin cũ",
        "tin-tuc/2027/05/hom-nay/index.md": "Tin hôm nay",
    }
    assert not any(title in text for text in _texts(site).values() for title in ("Tin ngày mai", "Tin nháp"))
    # Whoever waits for it is told why, and only of what comes by itself.
    assert [(one.code, one.place.file) for one in site.problems] == [
        ("post-waits", "content/tin-tuc/2027-05-21-ngay-mai.md")
    ]


def test_a_preview_shows_what_waits_with_a_mark(tmp_path: Path) -> None:
    texts = _texts(_site(tmp_path, is_preview=True))
    marks = {path.split("/")[-2]: text.split("Chưa công khai: ")[1].split(".")[0] for path, text in texts.items()
             if "Chưa công khai" in text}  # fmt: skip
    assert marks == {"ngay-mai": "đăng từ ngày 21/05/2027", "nhap": "bản nháp"}


def test_a_correction_is_told_with_its_day_and_reason(tmp_path: Path) -> None:
    site = _site(tmp_path)
    text = _texts(site)["tin-tuc/2025/12/cu/index.md"]
    assert "- *Ngày 03/01/2026:* Số 12 sửa thành 21. Lý do: gõ ngược" in text
    (page,) = (one.page for one in site.pages if one.page.title == "Tin cũ")
    assert page.metadata is not None
    assert page.metadata.changed_on == date(2026, 1, 3)


@pytest.mark.parametrize(("code", "problems"), [("2.000720", []), ("2.000721", ["unknown-procedure"])])
def test_what_a_post_names_has_to_exist_and_leads_back_to_it(tmp_path: Path, code: str, problems: list[str]) -> None:
    front = f"tieu_de: Tin về thủ tục\nngay: 02/5/2027\ntom_tat: Về một thủ tục.\nthu_tuc: {code}"
    (tmp_path / "content/tthc").mkdir(parents=True)
    (tmp_path / "content/tthc/linh-vuc.yml").write_text("linh_vuc:\n  - {ma: ho-tich, ten: Hộ tịch}\n", "utf-8")
    (tmp_path / "content/tthc/2-000720.yml").write_text(
        "ma: 2.000720\nten: Cấp giấy mẫu\nlinh_vuc: ho-tich\ntinh: Mẫu\n"
        "nguon: {dia_chi: https://example.org/tthc, da_doc: có}\n", "utf-8"
    )  # fmt: skip
    site = _site(tmp_path, more={"content/tin-tuc/2027-05-02-thu-tuc.md": front})
    assert [one.code for one in site.problems if one.code != "post-waits"] == problems
    if not problems:
        texts = _texts(site)
        assert "[Cấp giấy mẫu (2.000720)]" in texts["tin-tuc/2027/05/thu-tuc/index.md"]
        assert "Tin về thủ tục" in texts["tthc/2-000720/index.md"]


PLAN = (
    "nam: 2027\nlinh_vuc:\n  - ma: the-che\n    nhiem_vu:\n      - {so: 1.a, ten: Rà soát văn bản, thoi_gian: Quý I}\n"
)


def _about(*named: str, day: str = "02/5/2027", title: str = "Tin về kế hoạch") -> str:
    return f"tieu_de: {title}\nngay: {day}\ntom_tat: Về việc đã nêu.\nve: [{', '.join(named)}]"


@pytest.fixture
def agency_code() -> str:
    return AGENCY.split("ma: ")[1].split()[0].strip(",}")


def test_a_post_and_the_records_it_is_about_lead_to_each_other(tmp_path: Path, agency_code: str) -> None:
    plan = f"plans/{agency_code}/2027/ke-hoach.yml"
    (tmp_path / plan).parent.mkdir(parents=True)
    (tmp_path / plan).write_text(PLAN, "utf-8")
    texts = _texts(_site(tmp_path, more={
        "content/tin-tuc/2027-05-02-hai.md": _about(plan, f"{plan}#1.a"),
        "content/tin-tuc/2027-05-03-ba.md": _about(f"{plan}#1.a", day="03/5/2027", title="Tin về nhiệm vụ"),
        "content/tin-tuc/2027-05-04-bon.md": _about(day="04/5/2027", title="Tin không nói về gì"),
    }))  # fmt: skip
    task, whole = (texts[f"ke-hoach/{agency_code}/2027/{end}index.md"] for end in ("nhiem-vu/1-a/", ""))
    # The newest first; on the page of what is meant, and not on that of its parts.
    heading = "## Tin về nội dung này"
    assert list(task.split(heading)[1].split("\n")[2:4]) == [
        "- [Tin về nhiệm vụ](../../../../../tin-tuc/2027/05/ba/index.md)",
        "- [Tin về kế hoạch](../../../../../tin-tuc/2027/05/hai/index.md)",
    ]
    assert "Tin về nhiệm vụ" not in whole.split(heading)[1]
    post = texts["tin-tuc/2027/05/hai/index.md"]
    assert "1.a Rà soát văn bản" in post
    assert "[Tin về nhiệm vụ](../ba/index.md)" in post.split("## Tin cùng nội dung")[1]
    assert "Tin cùng nội dung" not in texts["tin-tuc/2027/05/bon/index.md"]


@pytest.mark.parametrize("named", ["plans/khong/co.yml", "content/van-ban/khong.yml#1.a"])
def test_a_post_about_what_is_not_there_is_told(tmp_path: Path, named: str) -> None:
    site = _site(tmp_path, more={"content/tin-tuc/2027-05-02-hai.md": _about(named)})
    assert [one.code for one in site.errors] == ["unknown-record"]
