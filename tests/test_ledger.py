"""No published address is lost without a word: renamed, deleted and cut are told until they lead on or say why."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.adaptors.cli import cchc
from generator.adaptors.ledger_file import update_ledger
from generator.adaptors.redirects import redirect_files
from generator.build import LEDGER, Site, build
from tests.drawn import AGENCY

AS_OF = date(2027, 5, 20)
CODE = AGENCY.split("ma: ")[1].split()[0].strip(",}")
PLAN = f"plans/{CODE}/2027/ke-hoach.yml"
DOCUMENT = "content/van-ban/1-qd.yml"
TASKS = "".join(f"      - {{so: 1.{letter}, ten: Việc {letter}, thoi_gian: Quý I}}\n" for letter in "abcd")
FILES = {
    "plans/co-quan.yml": AGENCY,
    PLAN: f"nam: 2027\nlinh_vuc:\n  - ma: the-che\n    nhiem_vu:\n{TASKS}",
    DOCUMENT: "so_ky_hieu: 1/QĐ-UBND\nloai: quyet-dinh\n",
    "content/gioi-thieu.md": "# Giới thiệu\n",
}


def _build(root: Path, as_of: date = AS_OF) -> Site:
    return build(root, as_of)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A site whose addresses are all written down."""
    for file, text in FILES.items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(text, "utf-8")
    assert update_ledger(tmp_path, _build(tmp_path), AS_OF) > 20
    assert _build(tmp_path).problems == ()
    return tmp_path


def _lost(site: Site) -> list[str]:
    assert {one.code for one in site.errors} <= {"address-lost"}
    return [one.text for one in site.errors]


def _told(root: Path, text: str) -> None:
    ledger = root / LEDGER
    ledger.write_text(ledger.read_text("utf-8").replace("dia_chi:\n", f"{text}dia_chi:\n", 1), "utf-8")


def test_a_plan_that_was_cut_and_a_document_that_was_renamed_are_told_address_by_address(root: Path) -> None:
    (root / PLAN).write_text(FILES[PLAN].replace(TASKS, TASKS[: TASKS.index("      - {so: 1.d")]), "utf-8")
    (root / DOCUMENT).rename(root / "content/van-ban/1-qd-2027.yml")
    site = _build(root)
    assert _lost(site) == [f"ke-hoach/{CODE}/2027/nhiem-vu/1-d/", "van-ban/1-qd/"]
    assert site.errors[1].place.file == LEDGER
    assert "Có phải “van-ban/1-qd-2027/”?" in site.errors[1].hint
    assert site.pages == ()


def test_what_leads_on_or_says_why_is_not_lost(root: Path) -> None:
    (root / DOCUMENT).rename(root / "content/van-ban/1-qd-2027.yml")
    (root / "content/gioi-thieu.md").unlink()
    _told(root, "chuyen:\n  - {tu: van-ban/1-qd/, toi: van-ban/1-qd-2027/}\n"
                "khong_con:\n  - {dia_chi: gioi-thieu/, ly_do: Nay có trang khác., ngay: 19/5/2027}\n")  # fmt: skip
    site = _build(root)
    assert [one.code for one in site.problems] == ["ledger-due"]
    pages = {page.path: page for page in site.pages}
    assert "[Mở trang ở địa chỉ mới](../1-qd-2027/index.md)" in pages["van-ban/1-qd/index.md"].markdown
    assert pages["van-ban/1-qd/index.md"].page.leads_to == "van-ban/1-qd-2027/"
    assert "Nay có trang khác." in pages["gioi-thieu/index.md"].markdown
    assert redirect_files(site.pages, "/cchc/") == {
        "_redirects": "/cchc/van-ban/1-qd/ /cchc/van-ban/1-qd-2027/ 301\n"
        "/cchc/gioi-thieu/ /cchc/gioi-thieu/index.html 410\n",
        ".htaccess": 'RedirectMatch 301 "^/cchc/van\\-ban/1\\-qd/(?:index\\.html)?$" "/cchc/van-ban/1-qd-2027/"\n',
        "_redirects.nginx.conf": "location = /cchc/van-ban/1-qd/ { return 301 /cchc/van-ban/1-qd-2027/; }\n"
        "location = /cchc/gioi-thieu/ { error_page 410 /cchc/gioi-thieu/index.html; return 410; }\n",
    }


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("chuyen:\n  - {tu: van-ban/cu/, toi: van-ban/khong-co/}\n", ["moved-to-nothing"]),
        ("chuyen:\n  - {tu: van-ban/1-qd/, toi: van-ban/}\n", ["moved-still-there"]),
        ("khong_con:\n  - {dia_chi: tin-tuc/, ly_do: Thôi đăng.}\n", ["moved-still-there"]),
    ],
)
def test_a_line_that_leads_to_nothing_or_speaks_of_what_is_there_is_refused(
    root: Path, text: str, codes: list[str]
) -> None:
    _told(root, text)
    assert sorted({one.code for one in _build(root).errors}) == codes


def test_a_site_of_an_earlier_day_is_not_asked_for_what_came_later(root: Path) -> None:
    post = root / "content/tin-tuc/2027-05-19-tin.md"
    post.parent.mkdir()
    post.write_text("---\ntieu_de: Tin\nngay: 19/05/2027\ntom_tat: Một tin.\n---\n\nChữ.\n", "utf-8")
    assert update_ledger(root, _build(root), AS_OF) == 2  # the post, and the news of its year
    assert _build(root, date(2027, 5, 1)).errors == ()
    post.unlink()
    assert _lost(_build(root)) == ["tin-tuc/2027/", "tin-tuc/2027/05/tin/"]


def test_the_command_adds_what_is_new_and_nothing_twice(root: Path) -> None:
    (root / "mkdocs.yml").write_text("site_name: Mẫu\n", "utf-8")
    (root / "content/van-ban/2-qd.yml").write_text("so_ky_hieu: 2/QĐ-UBND\nloai: quyet-dinh\n", "utf-8")
    before = (root / LEDGER).read_text("utf-8")
    words = ["--root", str(root), "check", "--as-of", "2027-05-21"]
    assert "Sổ địa chỉ còn thiếu 1 địa chỉ mới, đầu tiên là “van-ban/2-qd/”." in CliRunner().invoke(cchc, words).output
    for count in (1, 0):
        answer = CliRunner().invoke(cchc, [*words, "--update-ledger"])
        assert (answer.exit_code, f"Đã ghi thêm {count} địa chỉ" in answer.output) == (0, True)
    after = (root / LEDGER).read_text("utf-8")
    assert after == before.replace("cap_nhat: 20/05/2027", "cap_nhat: 21/05/2027") + "  - van-ban/2-qd/\n"
