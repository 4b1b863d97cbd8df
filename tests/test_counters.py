"""Where to hand in: a counter takes what it says, on the days on which it is open; who took over is told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.build import Site, build
from generator.derive.papers.lifetimes import is_active_on
from generator.schema.scalars import PartialDate
from tests.drawn import AGENCY

PROCEDURE = (
    "ma: {code}\nten: Thủ tục {code}\nlinh_vuc: {field}\ntinh: {province}\n"
    "nguon: {{dia_chi: https://example.org/tthc, da_doc: có}}\n"
)
FIELDS = "linh_vuc:\n  - {ma: ho-tich, ten: Hộ tịch}\n  - {ma: do-luong, ten: Đo lường}\n"
COUNTER = "ten: {name}\nloai: mot-cua\ntinh: {province}\ndia_chi: Số 1 đường Mẫu\nnguon: Quyết định mẫu\n{more}\n"
FILES = {
    "plans/co-quan.yml": AGENCY,
    "content/tthc/linh-vuc.yml": FIELDS,
    "content/tthc/khai-sinh.yml": PROCEDURE.format(code="2.000001", field="ho-tich", province="Quảng Ngãi"),
    "content/tthc/kiem-dinh.yml": PROCEDURE.format(code="2.000002", field="do-luong", province="Quảng Ngãi"),
    "content/tthc/kon-tum.yml": PROCEDURE.format(code="2.000003", field="do-luong", province="Kon Tum"),
}


def _site(root: Path, as_of: date, **counters: str) -> Site:
    drawn = {
        f"content/noi-nop/{name.replace('_', '-')}.yml": COUNTER.format(
            name=f"Nơi {name.replace('_', '-')}", more=more, province="Kon Tum" if "kon_tum" in name else "Quảng Ngãi"
        )
        for name, more in counters.items()
    }
    for file, text in (FILES | drawn).items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text, "utf-8")
    return build(root, as_of)


def _places(site: Site, procedure: str) -> list[str]:
    """Names below "Nộp ở đâu, giờ nào" on a procedure's page."""
    (text,) = (page.markdown for page in site.pages if page.path == f"tthc/{procedure}/index.md")
    part = text.partition("## Nộp ở đâu, giờ nào")[2].partition("\n## ")[0]
    return [line.split("[")[1].split("]")[0] for line in part.split("\n") if line.startswith("- **[")]


def test_a_procedure_names_its_counters_the_nearest_first(tmp_path: Path) -> None:
    site = _site(
        tmp_path, date(2026, 1, 1),
        tinh="nhan_tat_ca: có", ho_tich="linh_vuc: ho-tich", rieng="thu_tuc: 2.000001", khong="",
        khac="linh_vuc: do-luong",
    )  # fmt: skip
    assert _places(site, "khai-sinh") == ["Nơi rieng", "Nơi ho-tich", "Nơi tinh"]
    assert _places(site, "kiem-dinh") == ["Nơi khac", "Nơi tinh"]
    assert [(one.code, one.place.file) for one in site.problems] == [
        ("counter-takes-nothing", "content/noi-nop/khong.yml")
    ]


@pytest.mark.parametrize(
    ("as_of", "here", "kon_tum"),
    [
        (date(2025, 6, 30), ["Nơi cu"], ["Nơi kon-tum"]),
        (date(2025, 7, 1), ["Nơi moi"], ["Nơi moi"]),
    ],
)
def test_after_a_merger_the_new_place_takes_what_the_old_ones_had(
    tmp_path: Path, as_of: date, here: list[str], kon_tum: list[str]
) -> None:
    site = _site(
        tmp_path, as_of,
        moi="nhan_tat_ca: có\ntu_ngay: 01/7/2025\nke_thua: [cu, kon-tum]",
        cu="nhan_tat_ca: có\nden_ngay: 30/6/2025",
        kon_tum="nhan_tat_ca: có\nden_ngay: 30/6/2025",
    )  # fmt: skip
    assert site.problems == ()
    assert _places(site, "kiem-dinh") == here
    assert _places(site, "kon-tum") == kon_tum
    texts = {page.path: page for page in site.pages}
    closed = "**Nơi này thôi nhận hồ sơ sau 30/06/2025.** Nay nộp ở: [Nơi moi](../moi/index.md)."
    assert (closed in texts["noi-nop/cu/index.md"].markdown) == (as_of >= date(2025, 7, 1))
    # The old name leads to the new place.
    assert "Nơi cu" in texts["noi-nop/moi/index.md"].found_by


def test_a_site_without_counters_says_so_and_how_to_go_on(tmp_path: Path) -> None:
    site = _site(tmp_path, date(2026, 1, 1))
    (page,) = (one for one in site.pages if one.path == "noi-nop/index.md")
    assert "Trang này chưa có địa chỉ, giờ làm việc của nơi tiếp nhận nào." in page.markdown
    assert _places(site, "khai-sinh") == []


@pytest.mark.parametrize(
    ("since", "until", "day", "is_open"),
    [
        (None, None, date(2024, 2, 29), True),
        (PartialDate(2024), None, date(2023, 12, 31), False),
        (PartialDate(2024), None, date(2024, 1, 1), True),
        (PartialDate(2024, 3), None, date(2024, 2, 29), False),
        (None, PartialDate(2024), date(2024, 12, 31), True),
        (None, PartialDate(2024, 2), date(2024, 2, 29), True),
        (None, PartialDate(2024, 2), date(2024, 3, 1), False),
        (None, PartialDate(2024, 2, 28), date(2024, 2, 29), False),
    ],
)
def test_a_day_that_is_known_in_part_counts_as_a_whole(
    since: PartialDate | None, until: PartialDate | None, day: date, is_open: bool
) -> None:
    class Body:
        pass

    body = Body()
    body.since, body.until = since, until  # type: ignore[attr-defined]
    assert is_active_on(body, day) == is_open  # type: ignore[arg-type]
