"""The real data through a real strict mkdocs build: what a reader would find missing or broken."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.audit.links import parsed

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def site(real_site: Path) -> Path:
    return real_site


@pytest.mark.parametrize(
    ("pattern", "count"),
    [
        ("ke-hoach/*/*/nhiem-vu/*/index.html", 94),
        ("ke-hoach/skhcn-quang-ngai/2022/nhiem-vu/*/index.html", 37),
        ("ke-hoach/skhcn-quang-ngai/2021/nhiem-vu/*/index.html", 34),
        ("ke-hoach/vp-ubnd-quang-ngai/2021/nhiem-vu/*/index.html", 23),
        ("ke-hoach/*/*/index.html", 3),
        ("ket-qua/skhcn-kon-tum/2022/quy-3/index.html", 1),
        ("tin-tuc/2022/09/ket-qua-cai-cach-hanh-chinh-quy-3-2022/index.html", 1),
        ("ket-luan/skhcn-quang-ngai/2022/toa-dam-18-5-2022/index.html", 1),
        ("tthc/*/index.html", 61 + 5),  # procedures; decisions, changes, registers, comparisons, times cut
        ("tthc/hieu-luc/kon-tum/*/index.html", 2),
        ("tthc/so-sanh/*/index.html", 8),
        ("tthc/quyet-dinh/*/index.html", 3),
        ("tthc/linh-vuc/*/index.html", 4),
    ],
)
def test_the_site_has_every_page_of_the_documents(site: Path, pattern: str, count: int) -> None:
    assert len(list(site.glob(pattern))) == count


def test_a_page_loads_nothing_from_another_host(site: Path) -> None:
    outside = {url for page in site.rglob("*.html") for url in parsed(page).loads if urlsplit(url).netloc}
    assert outside == set()
    styles = "".join(path.read_text("utf-8") for path in site.rglob("*.css"))
    assert re.findall(r"url\(\s*[\"']?(?:https?:)?//[^)]*", styles) == []


def test_every_record_page_names_its_file_line_and_day(site: Path) -> None:
    text = (site / "ke-hoach/skhcn-quang-ngai/2022/nhiem-vu/7/index.html").read_text("utf-8")
    source = (ROOT / "plans/skhcn-quang-ngai/2022/ke-hoach.yml").read_text("utf-8").split("\n")
    line = next(at for at, one in enumerate(source, start=1) if one.strip() in ('- so: "7"', "- so: 7"))
    assert f"<code>plans/skhcn-quang-ngai/2022/ke-hoach.yml</code>, dòng {line}" in text
    assert re.search(r"cập nhật đến ngày \d\d/\d\d/\d{4}", text)


@pytest.mark.parametrize(
    ("page", "file"),
    [
        ("ke-hoach/skhcn-quang-ngai/2022/nhiem-vu/7/index.html", "plans/skhcn-quang-ngai/2022/ke-hoach.yml"),
        ("tthc/2-002131-h58/index.html", "content/tthc/2-002131-h58.yml"),
        ("van-ban/908-qd-ubnd-2018/index.html", "content/van-ban/908-qd-ubnd-2018.yml"),
        ("don-vi/skhcn-quang-ngai/thanh-tra-so/index.html", "plans/co-quan.yml"),
        ("gioi-thieu/index.html", "content/gioi-thieu.md"),
    ],
)
def test_the_edit_link_opens_the_file_that_an_editor_would_change(site: Path, page: str, file: str) -> None:
    assert f"https://example.org/kho-du-lieu/edit/main/{file}" in (site / page).read_text("utf-8")


def test_the_two_proofs_show_both_dates_and_say_that_the_link_is_our_reading(site: Path) -> None:
    text = _text(site / "ke-hoach/skhcn-quang-ngai/2022/nhiem-vu/7/index.html")
    assert "Trước ngày 10/02/2022 ban hành kế hoạch" in text
    assert "Ngày ghi trên văn bản: 11/02/2022" in text
    assert "Cách chúng tôi đọc văn bản, không phải lời của văn bản" in text
    assert "347/KH-SKHCN ngày 30/3/2022" in _text(site / "ke-hoach/skhcn-quang-ngai/2022/nhiem-vu/1-dd/index.html")


def test_a_task_without_report_is_never_called_late(site: Path) -> None:
    pages = list(site.glob("ke-hoach/*/*/nhiem-vu/*/index.html"))
    assert [page.parent.name for page in pages if "tinh-trang--late" in page.read_text("utf-8")] == []
    assert sum("tinh-trang--unreported" in page.read_text("utf-8") for page in pages) == 94


def test_raw_data_is_not_published_but_every_page_has_its_markdown(site: Path) -> None:
    assert [path for path in site.rglob("*") if path.suffix in (".yml", ".j2", ".py")] == []
    pages = [path for path in site.rglob("index.html") if "gioi-thieu" not in path.parts]
    assert [str(page) for page in pages if not page.with_suffix(".md").exists()] == []


def test_neighbours_link_to_each_other(site: Path) -> None:
    task = parsed(site / "ke-hoach/skhcn-quang-ngai/2022/nhiem-vu/2-l/index.html").links
    unit = parsed(site / "don-vi/skhcn-quang-ngai/phong-hanh-chinh-tong-hop/index.html").links
    document = parsed(site / "van-ban/908-qd-ubnd-2018/index.html").links
    assert any(link.endswith("don-vi/skhcn-quang-ngai/phong-hanh-chinh-tong-hop/") for link in task)
    assert any(link.endswith("van-ban/908-qd-ubnd-2018/") for link in task)
    assert any(link.endswith("nhiem-vu/2-l/") for link in unit)
    assert (
        sum(link.endswith(("2022/nhiem-vu/2-l/", "2021/nhiem-vu/2-l/", "2021/nhiem-vu/2-g/")) for link in document) == 3
    )


def _text(page: Path) -> str:
    return " ".join("".join(parsed(page).text).split())
