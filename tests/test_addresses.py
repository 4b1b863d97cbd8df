"""What search engines, messages and lost readers get: sitemap, robots.txt, shared pictures, the 404 page."""

from __future__ import annotations

import re
import struct
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

from generator.adaptors.cli import cchc
from generator.pages import PICTURES
from generator.share_pictures import OF_THE_SITE, SHARE_SIZE, SharePicture
from tests.audit import addresses
from tests.conftest import ROOT, Repository

THEME = ROOT / "theme/overrides"
HEAVIEST = 30_000
"""Bytes of a shared picture."""
POST = """\
---
tieu_de: Họp tổ cải cách
ngay: {day}
tom_tat: Tổ họp.
---
Tổ họp.
"""


def changed(site: Path) -> dict[str, str]:
    """Path below the site's address → `lastmod` of the sitemap."""
    entries = ElementTree.parse(site / "sitemap.xml").getroot()  # noqa: S314 – our own file
    return {str(entry[0].text).removeprefix("https://example.org/cchc/"): str(entry[1].text) for entry in entries}


def built(root: Path, as_of: str) -> Path:
    result = CliRunner().invoke(cchc, ["--root", str(root), "build", "--as-of", as_of, "--out", f"{root}/site"])
    assert result.exit_code == 0, result.output
    return root / "site"


def test_a_post_changed_on_its_own_day_and_a_list_on_the_day_of_the_data(repository: Repository) -> None:
    site = built(repository({"content/tin-tuc/hop.md": POST.format(day="2022-05-18")}), "2022-09-30")
    found = changed(site)
    assert found["tin-tuc/2022/05/hop/"] == "2022-05-18"
    assert found["tin-tuc/"] == found[""] == found["gioi-thieu/"] == "2022-09-30"


def test_no_page_changed_after_the_day_of_the_data(repository: Repository) -> None:
    site = built(repository({"content/tin-tuc/hop.md": POST.format(day="2022-10-01")}), "2022-09-30")
    assert max(changed(site).values()) == "2022-09-30"


def test_an_article_changes_when_one_of_its_figures_is_corrected(golden_site: Path) -> None:
    text = next(
        text
        for page in sorted(golden_site.glob("tin-tuc/*/*/*/index.html"))
        if "trước đây công bố" in (text := page.read_text("utf-8"))
    )
    published, last = (
        date.fromisoformat(re.findall(rf'"{name}":"([^"]+)"', text)[0]) for name in ("datePublished", "dateModified")
    )
    assert last > published


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("index.html", "trang-chu"),
        ("gioi-thieu/index.html", "trang-chu"),
        ("tthc/2-002131-h58/index.html", "thu-tuc"),
        ("tthc/so-sanh/index.html", "so-sanh"),
        ("tthc/quyet-dinh/index.html", "quyet-dinh"),
        ("ke-hoach/so-mau/2024/nhiem-vu/2/index.html", "ke-hoach"),
        ("tin-tuc/2024/05/bai-mau/index.html", "tin-tuc"),
    ],
)
def test_the_kind_of_page_says_which_picture_is_shared(golden_site: Path, path: str, name: str) -> None:
    text = (golden_site / path).read_text("utf-8")
    assert f'property="og:image" content="https://example.org/cchc/assets/images/chia-se/{name}.png"' in text


@pytest.mark.parametrize("picture", PICTURES, ids=lambda one: one.name)
def test_a_shared_picture_is_drawn_has_the_size_and_is_light(picture: SharePicture) -> None:
    content = (THEME / picture.path).read_bytes()
    assert struct.unpack(">II", content[16:24]) == SHARE_SIZE
    assert len(content) <= HEAVIEST
    assert f'<symbol id="{picture.name}"' in (ROOT / "theme/share-picture.svg").read_text("utf-8")


def test_the_theme_holds_no_picture_that_no_page_shares() -> None:
    assert {one.name for one in (THEME / OF_THE_SITE.path).parent.iterdir()} == {f"{one.name}.png" for one in PICTURES}


def test_the_audit_sees_what_leads_machines_astray(tmp_path: Path) -> None:
    (tmp_path / "mot").mkdir()
    (tmp_path / "mot/index.html").write_text(
        '<link rel="canonical" href="https://example.org/cchc/hai/">'
        '<meta property="og:image" content="https://example.org/cchc/khong-co.png">',
        "utf-8",
    )
    (tmp_path / "sitemap.xml").write_text(
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        "<url><loc>https://example.org/cchc/hai/</loc><lastmod>hôm qua</lastmod></url></urlset>",
        "utf-8",
    )
    (tmp_path / "robots.txt").write_text("Sitemap: /cchc/sitemap.xml\n", "utf-8")
    found = list(addresses.findings(tmp_path))
    assert "mot/index.html: canonical ['https://example.org/cchc/hai/']" in found
    assert "mot/index.html: og:title []" in found
    assert "mot/index.html: og:image https://example.org/cchc/khong-co.png is no picture of the site" in found
    assert found[-4:] == [
        "sitemap.xml: https://example.org/cchc/hai/ changed on 'hôm qua'",
        "sitemap.xml: lacks /cchc/mot/",
        "sitemap.xml: /cchc/hai/ is no page",
        "robots.txt: names ['/cchc/sitemap.xml'] as sitemap",
    ]


def test_the_404_page_leads_home_from_any_depth_and_is_not_indexed(golden_site: Path) -> None:
    text = (golden_site / "404.html").read_text("utf-8")
    assert '<form class="tim-kiem" action="/cchc/tthc/" role="search"' in text
    assert '<a href="/cchc/.">Về trang chủ</a>' in text
    assert '<meta name="robots" content="noindex">' in text
    assert not re.search(r'(href|src|action)="(?!/cchc/|https://|http://purl|mailto:|#|")', text)
