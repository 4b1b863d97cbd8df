"""What the head of a page says to machines: Dublin Core, JSON-LD, and that no value can leave its place there."""

from __future__ import annotations

import html
import json
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from generator.adaptors.cli import cchc
from generator.build import build
from generator.metadata import Address, as_script, dublin_core, filled
from tests.audit.structured_data import faults_in, json_ld_faults
from tests.conftest import AS_OF, Repository

FIELDS = {"content/tthc/linh-vuc.yml": "linh_vuc:\n  - ma: do-luong\n    ten: Đo lường\n"}
SILENT = """\
ten: Thủ tục một
linh_vuc: do-luong
tinh: Kon Tum
nguon:
  dia_chi: https://example.org/tthc
  da_doc: có
"""


def structured(repository: Repository, drawn: str) -> dict[str, Any]:
    """JSON-LD of the drawn procedure's page, read as a machine reads it."""
    site = build(repository({**FIELDS, "content/tthc/mot.yml": drawn}), AS_OF)
    assert [one.message for one in site.problems] == []
    metadata = next(one.page.metadata for one in site.pages if one.path == "tthc/mot/index.md")
    assert metadata.structured is not None
    text = as_script(metadata.structured, lambda path: f"https://so.example/{path.removesuffix('index.md')}")
    assert list(json_ld_faults(text)) == []
    read: dict[str, Any] = json.loads(text)
    return read


def test_a_silent_record_says_only_what_is_known(repository: Repository) -> None:
    url = "https://so.example/tthc/mot/"
    assert structured(repository, SILENT) == {
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "name": "Thủ tục một",
        "description": "Kon Tum. Thời hạn: chưa rõ.",
        "url": url,
        "serviceType": "Đo lường",
        "areaServed": {"@type": "AdministrativeArea", "name": "Kon Tum"},
        "mainEntityOfPage": {
            "@type": "WebPage",
            "url": url,
            "inLanguage": "vi",
            "isBasedOn": "https://example.org/tthc",
        },
    }


@pytest.mark.parametrize(
    ("line", "name", "expected"),
    [
        ("phi: Lệ phí 200.000 đồng; phí 0", "offers", {"@type": "Offer", "price": "200000", "priceCurrency": "VND"}),
        ("phi: Miễn phí", "offers", {"@type": "Offer", "price": "0", "priceCurrency": "VND"}),
        ("phi: 100.000 đồng/thiết bị", "offers", None),
        (
            "cach_thuc: [{hinh_thuc: truc-tiep, phi: Không}, {hinh_thuc: truc-tuyen, phi: 0 đồng}]",
            "offers",
            {"@type": "Offer", "price": "0", "priceCurrency": "VND"},
        ),
        ("cach_thuc: [{hinh_thuc: truc-tiep, phi: 5.000 đồng}, {hinh_thuc: truc-tuyen, phi: Không}]", "offers", None),
        ("cach_thuc: [{hinh_thuc: truc-tiep, phi: Không}, {hinh_thuc: truc-tuyen}]", "offers", None),
        ("phi: Không\ncach_thuc: [{hinh_thuc: truc-tiep, phi: 100.000 đồng}]", "offers", None),
        ("tiep_nhan: {gio: 7h30-10h30}", "availableChannel", None),
        (
            "tiep_nhan: {dia_chi: Số 1 đường Mẫu}",
            "availableChannel",
            {"@type": "ServiceChannel", "serviceLocation": {"@type": "Place", "address": "Số 1 đường Mẫu"}},
        ),
        ("doi_tuong: [doanh-nghiep]", "audience", {"@type": "Audience", "audienceType": "Doanh nghiệp"}),
        (
            "co_quan_thuc_hien: [Sở Một, Sở Hai]",
            "serviceOperator",
            [
                {"@type": "GovernmentOrganization", "name": "Sở Một"},
                {"@type": "GovernmentOrganization", "name": "Sở Hai"},
            ],
        ),
    ],
)
def test_what_is_stated_and_understood_is_said(repository: Repository, line: str, name: str, expected: Any) -> None:
    assert structured(repository, f"{SILENT}{line}\n").get(name) == expected


def test_a_procedure_of_the_whole_country_serves_viet_nam(repository: Repository) -> None:
    said = structured(repository, SILENT.replace("Kon Tum", "Toàn quốc"))
    assert said["areaServed"] == {"@type": "Country", "name": "Việt Nam"}


@given(st.text())
def test_no_value_can_close_the_script_or_open_another(value: str) -> None:
    text = as_script({"@type": "Thing", "name": value, "url": Address("a/index.md")}, lambda path: f"/{path}")
    assert not set(text) & set("<>&\u2028\u2029\n")
    assert json.loads(text)["name"] == value


@given(st.lists(st.text(min_size=1).filter(str.strip), min_size=1, max_size=3), st.text(), st.text(min_size=1))
def test_a_semicolon_stands_only_between_values(creators: list[str], description: str, title: str) -> None:
    said = dict(
        dublin_core(
            title=title,
            description=description,
            creators=tuple(creators),
            publisher="Sở Mẫu",
            day=date(2022, 9, 30),
            identifier="https://so.example/",
        )
    )
    assert said["DC.creator"].count(";") == len(creators) - 1
    assert ";" not in said["DC.title"] + said["DC.description"]
    assert said["DC.date"] == "2022-09-30"


def test_empty_properties_are_left_out_and_one_value_stands_alone() -> None:
    assert filled({"a": None, "b": "", "c": (), "d": {}, "e": ("x",), "f": ("x", "y")}) == {"e": "x", "f": ("x", "y")}


NASTY = """a"><script>alert(1)</script></title>'&amp;</script>"""


def test_a_title_of_html_stays_text_wherever_the_page_shows_it(repository: Repository, tmp_path: Path) -> None:
    drawn = SILENT.replace("ten: Thủ tục một", f"ten: {json.dumps(NASTY)}").replace(
        "tinh: Kon Tum", f"tinh: {json.dumps(NASTY)}"
    )
    root = repository({**FIELDS, "content/tthc/mot.yml": drawn})
    result = CliRunner().invoke(cchc, ["--root", str(root), "build", "--as-of", "2022-09-30", "--out", f"{tmp_path}/s"])
    assert result.exit_code == 0, result.output
    text = (tmp_path / "s/tthc/mot/index.html").read_text("utf-8")
    assert "<script>alert" not in text
    assert faults_in(text) == []
    read = _Title()
    read.feed(text)
    assert read.title == f"{NASTY} - Cải cách hành chính"
    assert html.unescape(_meta(text, "DC.title")) == NASTY.replace(";", ",")
    assert html.unescape(_meta(text, "description")) == f"{NASTY}. Thời hạn: chưa rõ."


class _Title(HTMLParser):
    title = ""
    _inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._inside = tag == "title" and not self.title

    def handle_data(self, data: str) -> None:
        self.title += data if self._inside else ""

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self._inside = False


def said_by(page: Path) -> dict[str, dict[str, Any]]:
    """JSON-LD of a built page by its type."""
    texts = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.read_text("utf-8"))
    return {one["@type"]: one for one in map(json.loads, texts)}


def test_the_way_to_a_page_is_the_way_that_its_readers_see(golden_site: Path) -> None:
    way = said_by(golden_site / "tin-tuc/2024/05/bai-mau/index.html")["BreadcrumbList"]
    assert [(one["position"], one["name"], one["item"]) for one in way["itemListElement"]] == [
        (1, "Trang chủ", "https://example.org/cchc/"),
        (2, "Tin tức", "https://example.org/cchc/tin-tuc/"),
        (3, "Tin tức năm 2024", "https://example.org/cchc/tin-tuc/2024/"),
        (4, "Bài mẫu", "https://example.org/cchc/tin-tuc/2024/05/bai-mau/"),
    ]


def test_a_plan_has_a_short_name_on_the_way_to_its_tasks_and_its_own_title_on_its_page(golden_site: Path) -> None:
    plan = golden_site / "ke-hoach/so-mau/2024"
    way = said_by(plan / "nhiem-vu/2/index.html")["BreadcrumbList"]["itemListElement"]
    assert way[2]["name"] == "Kế hoạch năm 2024 của Sở Mẫu"
    read = _Title()
    read.feed((plan / "index.html").read_text("utf-8"))
    assert read.title == "Kế hoạch cải cách hành chính năm 2024 của Sở Mẫu tỉnh Thử - Cải cách hành chính"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("2024/04/ket-qua-quy-1", {"datePublished": "2024-04-02", "dateModified": "2024-04-10", "creditText": "An"}),
        ("2023/03/ket-qua-quy-1", {"author": {"@type": "GovernmentOrganization", "name": "Sở Mẫu tỉnh Thử"}}),
    ],
)
def test_news_credits_whom_it_names_and_otherwise_its_agency(
    golden_site: Path, page: str, expected: dict[str, Any]
) -> None:
    said = said_by(golden_site / f"tin-tuc/{page}/index.html")["NewsArticle"]
    assert {name: said[name] for name in expected} == expected
    assert ("author" in said) != ("creditText" in said)


def test_the_home_page_is_the_site_and_has_no_way_to_it(golden_site: Path) -> None:
    assert said_by(golden_site / "index.html") == {
        "WebSite": {
            "@context": "https://schema.org",
            "@type": "WebSite",
            "name": "Cải cách hành chính",
            "url": "https://example.org/cchc/",
            "description": _meta((golden_site / "index.html").read_text("utf-8"), "description"),
            "inLanguage": "vi",
        }
    }


def test_an_agency_names_its_units_without_those_that_ended_and_mere_groups(golden_site: Path) -> None:
    said = said_by(golden_site / "don-vi/so-mau/index.html")["GovernmentOrganization"]
    assert [one["name"] for one in said["subOrganization"]] == ["Phòng Tổng hợp", "Thanh tra"]
    assert "GovernmentOrganization" in said_by(golden_site / "don-vi/so-mau/thanh-tra/index.html")
    assert "GovernmentOrganization" not in said_by(golden_site / "don-vi/so-mau/cac-phong/index.html")


def test_a_figure_is_a_data_set_where_a_period_reports_it(golden_site: Path) -> None:
    said = said_by(golden_site / "so-lieu/ho-so-dung-han/index.html")["Dataset"]
    assert said["temporalCoverage"] == "2023/2024"
    assert said["creator"] == {"@type": "GovernmentOrganization", "name": "Sở Mẫu tỉnh Thử"}
    assert "Dataset" not in said_by(golden_site / "so-lieu/ho-so-giai-quyet/index.html")


def test_a_page_that_is_passed_on_shows_its_title_and_the_picture_of_its_section(golden_site: Path) -> None:
    text = (golden_site / "tin-tuc/2024/05/bai-mau/index.html").read_text("utf-8")
    assert dict(re.findall(r'<meta property="([^"]+)" content="([^"]*)">', text)) == {
        "og:type": "article",
        "og:title": "Bài mẫu",
        "og:description": "Một bài để thử.",
        "og:site_name": "Cải cách hành chính",
        "og:locale": "vi_VN",
        "og:url": "https://example.org/cchc/tin-tuc/2024/05/bai-mau/",
        "og:image": "https://example.org/cchc/assets/images/chia-se/tin-tuc.png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": "Tin tức cải cách hành chính",
        "article:published_time": "2024-05-06",
    }


def _meta(text: str, name: str) -> str:
    found = re.search(rf'<meta name="{re.escape(name)}" content="([^"]*)"', text)
    assert found, f"no {name}"
    return found[1]


def test_every_procedure_is_a_service_to_machines(real_site: Path) -> None:
    pages = [page.read_text("utf-8") for page in real_site.glob("tthc/*/index.html")]
    assert sum("GovernmentService" in page for page in pages) == 61


@pytest.mark.parametrize(
    ("page", "creator", "day"),
    [
        ("tthc/quyet-dinh/404-qd-ubnd-2022/", "UBND tỉnh Kon Tum", "2022-07-12"),
        ("ket-luan/skhcn-quang-ngai/2022/toa-dam-18-5-2022/", "Sở Khoa học và Công nghệ tỉnh Quảng Ngãi", "2022-05-18"),
        ("tin-tuc/2022/09/ket-qua-cai-cach-hanh-chinh-quy-3-2022/", "Thùy Trâm", "2022-09-13"),
        ("tthc/", "Cải cách hành chính", None),
        ("gioi-thieu/", "Cải cách hành chính", None),
    ],
)
def test_a_page_names_who_made_it_its_day_and_its_address(
    real_site: Path, page: str, creator: str, day: str | None
) -> None:
    text = (real_site / page / "index.html").read_text("utf-8")
    assert html.unescape(_meta(text, "DC.creator")) == creator
    assert _meta(text, "DC.identifier") == f"https://example.org/cchc/{page}"
    assert day in (None, _meta(text, "DC.date"))


WRONG = {
    '{"@type":"GovernmentService"}': [
        "GovernmentService without name",
        "GovernmentService without url",
        "GovernmentService without areaServed",
        "/: GovernmentService says nothing",
    ],
    '{"@type":"Service","serviceOperator":"Sở"}': ["/serviceOperator: not a property of Service"],
    '{"@type":"WebPage","dateModified":"12/7/2022"}': ["/dateModified: '12/7/2022' is no Date"],
    '{"@type":"Service","name":" "}': ["/name: empty or no text: ' '"],
    '{"@type":"Service","audience":{"@type":"Place","name":"A"}}': ["/audience: Place where Audience belongs"],
    '{"@type":"Service","audience":[]}': ["/audience: empty list"],
    '{"@type":"NewsArticle","headline":"A"}': ["NewsArticle without url", "NewsArticle without datePublished"],
    '{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":2,"name":"A"}]}': [
        "/itemListElement: positions [2]"
    ],
    '{"@type":"Dienst","name":"A"}': ["/: unknown type 'Dienst'"],
}


@pytest.mark.parametrize("drawn", WRONG)
def test_the_checker_sees_what_is_wrong(drawn: str) -> None:
    assert list(json_ld_faults(drawn.replace("{", '{"@context":"https://schema.org",', 1))) == WRONG[drawn]


def test_the_checker_misses_no_element_of_dublin_core() -> None:
    assert faults_in('<meta name="DC.title" content="A"><meta name="DC.creator" content="A; ">') == [
        "DC.creator: empty value in 'A; '",
        "DC.date: 0 times",
        "DC.description: 0 times",
        "DC.publisher: 0 times",
        "DC.identifier: 0 times",
        "no link to the schema of Dublin Core",
    ]
