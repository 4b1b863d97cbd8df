"""Figures over the periods: the catalogue, time series, corrections, and what may not change silently."""

from __future__ import annotations

import subprocess
from datetime import date
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from generator.adaptors.cli import cchc
from generator.build import build
from generator.derive.across.performances import performances
from generator.derive.time.periods import first_day, last_day
from generator.loading.dataset import Dataset
from generator.render.charts import Frame
from generator.render.series_chart import HIGHEST, Bar, BarSeries, bar_series
from generator.rules import broken_by_data
from generator.rules.revisions import silent_changes
from generator.schema.common import Period
from tests.conftest import AS_OF
from tests.drawn import network_of

CATALOGUE = """
so_lieu:
  - ma: ho-so-dung-han
    ten: Hồ sơ đúng hạn
    linh_vuc: thu-tuc-hanh-chinh
    loai: ty-le
    don_vi: hồ sơ
    dinh_nghia: Số hồ sơ đúng hạn trên tổng số đã giải quyết.
"""


def result(year: int, figure: str) -> str:
    return f"nam: {year}\nky: quy-3\nlinh_vuc:\n  - ma: thu-tuc-hanh-chinh\n    so_lieu:\n      - {{{figure}}}\n"


def written(root: Path, files: dict[str, str]) -> None:
    for file, text in files.items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text.lstrip("\n"), encoding="utf-8")


def page(root: Path, path: str) -> str:
    site = build(root, AS_OF)
    assert site.problems == ()
    return next(one.markdown for one in site.pages if one.path == path)


def test_a_figure_stands_beside_itself_of_other_years_with_what_was_corrected(base: Path) -> None:
    correction = "dinh_chinh: [{tu_so: 30, mau_so: 40, ngay: 20/10/2022, ly_do: Cộng sót hai hồ sơ}]"
    written(
        base,
        {
            "plans/so-lieu.yml": CATALOGUE,
            "plans/skhcn/2022/ket-qua/quy-3.yml": result(
                2022, f"ma: ho-so-dung-han, tu_so: 32, mau_so: 40, {correction}"
            ),
            "plans/skhcn/2021/ket-qua/quy-3.yml": result(2021, "ma: ho-so-dung-han, tu_so: 9, mau_so: 10"),
        },
    )
    markdown = page(base, "so-lieu/ho-so-dung-han/index.md")
    rows = [line for line in markdown.splitlines() if line.startswith("| [")]
    assert [row.split(" | ")[1] for row in rows] == ["**9/10 hồ sơ (90%)**", "**32/40 hồ sơ (80%)**"]
    assert (
        "*Đính chính ngày 20/10/2022:* Quý III năm 2022, trước đây công bố 30/40 hồ sơ (75%). Lý do: Cộng sót hai hồ sơ"
        in markdown
    )
    assert "Quý III năm 2021: 9/10 hồ sơ (90%); Quý III năm 2022: 32/40 hồ sơ (80%)</desc>" in markdown
    shown = page(base, "ket-qua/skhcn/2022/quy-3/index.md")
    assert "| [Hồ sơ đúng hạn](../../../../so-lieu/ho-so-dung-han/index.md) | **32/40 hồ sơ (80%)** |" in shown
    assert "*Đính chính ngày 20/10/2022:* Hồ sơ đúng hạn – trước đây công bố 30/40 hồ sơ (75%)." in shown


def test_a_figure_of_one_period_alone_has_a_table_and_no_chart(base: Path) -> None:
    written(
        base,
        {
            "plans/so-lieu.yml": CATALOGUE,
            "plans/skhcn/2022/ket-qua/quy-3.yml": result(2022, "ma: ho-so-dung-han, tu_so: 0, mau_so: 0"),
        },
    )
    markdown = page(base, "so-lieu/ho-so-dung-han/index.md")
    assert "| **0/0 hồ sơ** |" in markdown
    assert "<svg" not in markdown


# Two blanks are one on a page, so labels have single ones.
LABELS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8).map(lambda text: " ".join(text.split()))
BARS = st.lists(st.builds(Bar, LABELS, st.none() | st.decimals(0, 10**9, places=2), LABELS), min_size=1, max_size=6)


def drawn(title: str, *bars: Bar) -> str:
    return bar_series(BarSeries(Frame("c", title, "mô tả", "bang"), bars))


PERIODS = ("6-thang", "9-thang", "nam", "quy-1", "quy-2", "quy-3", "quy-4")
BY_TIME = ["quy-1", "quy-2", "6-thang", "quy-3", "9-thang", "quy-4", "nam"]


def of_period(period: str, *head: str) -> str:
    """A result of 2022 with one figure of the catalogue about one procedure."""
    area = "{ma: the-che, so_lieu: [{ma: ho-so-dung-han, tthc: 2.002131, gia_tri: 1}]}"
    return "\n".join(("nam: 2022", f"ky: {period}", *head, f"linh_vuc: [{area}]"))


def test_of_periods_that_end_on_one_day_the_shorter_stands_first_in_a_series() -> None:
    files = {one: of_period(one).replace("tthc: 2.002131, ", "") for one in PERIODS}
    drawn = network_of({f"plans/so-mau/2022/ket-qua/{one}.yml": text for one, text in files.items()})
    assert [one.result.record.period.value for one in drawn.series["ho-so-dung-han"]] == BY_TIME


def test_what_is_said_of_one_procedure_is_no_value_of_the_whole() -> None:
    drawn = network_of({"plans/so-mau/2022/ket-qua/quy-1.yml": of_period("quy-1")})
    assert drawn.series.get("ho-so-dung-han", ()) == ()


def test_a_result_without_a_day_stands_at_the_end_of_its_period() -> None:
    files = {f"plans/so-mau/2022/ket-qua/{one}.yml": of_period(one) for one in PERIODS}
    files["plans/so-mau/2022/ket-qua/quy-1.yml"] = of_period("quy-1", "tinh_den_ngay: 25/3/2022")
    files["content/tthc/mot.yml"] = """
        ma: '2.002131'
        ten: Khai báo
        linh_vuc: mau
        tinh: Toàn quốc
        nguon: {dia_chi: 'https://example.org/', da_doc: có}
        """
    (told,) = performances(network_of(files)).values()
    assert [one.result.record.period.value for one in told] == BY_TIME[::-1]


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("gia_tri: 150", ["share-above-hundred"]),
        ("gia_tri: 100", []),
        ("tu_so: 13, mau_so: 15", []),
    ],
)
def test_a_share_keeps_to_the_unit_of_the_catalogue(base: Path, figure: str, expected: list[str]) -> None:
    share = "{ma: hai-long, ten: Hài lòng, linh_vuc: the-che, loai: ty-le, don_vi: '%', dinh_nghia: Đếm}"
    written(base, {"plans/so-lieu.yml": f"so_lieu: [{share}]\n"})
    written(base, {"plans/skhcn/2022/ket-qua/quy-3.yml": result(2022, f"ma: hai-long, {figure}")})
    assert [one.code for one in build(base, AS_OF).problems] == expected


@given(LABELS, BARS)
def test_a_chart_is_whole_says_every_value_and_stays_inside_its_frame(title: str, bars: list[Bar]) -> None:
    figure = ElementTree.fromstring(drawn(title, *bars))  # noqa: S314 - our own words
    assert [one.text or "" for one in figure.iter("text")] == [text for bar in bars for text in (bar.value, bar.label)]
    assert next(figure.iter("title")).text or title == ""
    heights = [int(one.attrib["height"]) for one in figure.iter("rect")]
    tallest = max((bar.height for bar in bars if bar.height is not None), default=Decimal(0))
    for bar, height in zip(bars, heights, strict=True):
        assert 0 <= height <= HIGHEST
        assert height == HIGHEST or bar.height is None or bar.height < tallest or tallest == 0


def test_a_chart_needs_no_style_no_script_and_no_other_host() -> None:
    figure = drawn("<b>", Bar("2022", Decimal(1), '"'))
    assert not any(word in figure for word in ("style", "<script", "http", "<b>"))


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.QUARTER_1, "2024-01-01", "2024-03-31"),
        (Period.HALF_YEAR, "2024-01-01", "2024-06-30"),
        (Period.QUARTER_3, "2024-07-01", "2024-09-30"),
        (Period.QUARTER_4, "2024-10-01", "2024-12-31"),
        (Period.YEAR, "2024-01-01", "2024-12-31"),
    ],
)
def test_a_period_has_these_days(period: Period, first: str, last: str) -> None:
    assert (first_day(period, 2024), last_day(period, 2024)) == (date.fromisoformat(first), date.fromisoformat(last))


def figures(*drawn: str) -> Dataset:
    """A result of these figures, each in the area named before "|"."""
    areas = "".join(
        f"  - ma: {area.strip()}\n    so_lieu: [{{{figure.strip()}}}]\n"
        for area, figure in (one.split("|") for one in drawn)
    )
    files = {"plans/so-mau/2022/ket-qua/quy-3.yml": f"nam: 2022\nky: quy-3\nlinh_vuc:\n{areas}"}
    return network_of(files | {"plans/so-lieu.yml": CATALOGUE}).data


OPEN, OTHER = "the-che | ten: Cuộc kiểm tra, don_vi: cuộc", "to-chuc-bo-may | ten: Cuộc kiểm tra, don_vi: cuộc"
VISITS = "the-che | ten: Lượt hỏi, gia_tri: 26"
WHY = "ngay: 01/10/2022, ly_do: Nhầm"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([f"{OPEN}, gia_tri: 1", f"{OTHER}, gia_tri: 2"], [f"{OPEN}, gia_tri: 1", f"{OTHER}, gia_tri: 2"], []),
        ([f"{OPEN}, gia_tri: 1", f"{OTHER}, gia_tri: 2"], [f"{OTHER}, gia_tri: 2", f"{OPEN}, gia_tri: 1"], []),
        ([f"{OPEN}, gia_tri: 1", f"{OPEN}, gia_tri: 2"], [f"{OPEN}, gia_tri: 2", f"{OPEN}, gia_tri: 1"], []),
        ([f"{OPEN}, gia_tri: 1", f"{OTHER}, gia_tri: 2"], [f"{OTHER}, gia_tri: 2"], ["published-figure-gone"]),
        (
            [f"{OPEN}, gia_tri: 1", f"{OTHER}, gia_tri: 2"],
            [f"{OPEN}, gia_tri: 1", f"{OTHER}, gia_tri: 3"],
            ["gia_tri: 2, nay"],
        ),
        ([f"{OPEN}, gia_tri: 1"], [f"{OTHER}, gia_tri: 1"], []),
        ([f"{VISITS}, don_vi: lượt"], [f"{VISITS}, don_vi: người"], ["gia_tri: 26, don_vi: lượt, nay"]),
        (
            [f"{VISITS}, don_vi: lượt"],
            [f"{VISITS}, don_vi: người, dinh_chinh: [{{gia_tri: 26, don_vi: lượt, {WHY}}}]"],
            [],
        ),
        (
            [f"{VISITS}, don_vi: lượt, cach_ghi: hơn 26 lượt"],
            [f"{VISITS}, don_vi: lượt, cach_ghi: gần 26 lượt"],
            ["gia_tri: 26, cach_ghi: hơn 26 lượt, nay"],
        ),
        (
            [f"{VISITS}, don_vi: lượt, cach_ghi: hơn 26 lượt"],
            [f"{VISITS}, don_vi: lượt, dinh_chinh: [{{gia_tri: 26, cach_ghi: hơn 26 lượt, {WHY}}}]"],
            [],
        ),
        (
            ["the-che | ten: Hồ sơ đúng hạn, tu_so: 9, mau_so: 10, don_vi: hồ sơ"],
            ["the-che | ma: ho-so-dung-han, ten: Hồ sơ đúng hạn, tu_so: 9, mau_so: 10"],
            [],
        ),
    ],
)
def test_a_figure_is_found_again_and_what_readers_see_of_it_changes_only_through_a_correction(
    before: list[str], after: list[str], expected: list[str]
) -> None:
    found = list(silent_changes(figures(*before), figures(*after)))
    assert len(found) == len(expected)
    assert all(words in f"{one.code} {one.message}" for one, words in zip(found, expected, strict=True))
    assert list(broken_by_data(figures(*after))) == []


def test_a_correction_of_words_alone_tells_the_words_that_were_published(base: Path) -> None:
    correction = "dinh_chinh: [{gia_tri: 26, cach_ghi: hơn 26 lượt, ngay: 20/10/2022, ly_do: Chép nhầm}]"
    figure = f"ten: Lượt hỏi, gia_tri: 26, don_vi: lượt, cach_ghi: gần 26 lượt, {correction}"
    written(base, {"plans/skhcn/2022/ket-qua/quy-3.yml": result(2022, figure)})
    shown = page(base, "ket-qua/skhcn/2022/quy-3/index.md")
    assert "*Đính chính ngày 20/10/2022:* Lượt hỏi – trước đây công bố hơn 26 lượt. Lý do: Chép nhầm" in shown


def test_check_against_a_published_commit_names_the_figure_that_changed(base: Path) -> None:
    file = "plans/skhcn/2022/ket-qua/quy-3.yml"
    (base / "mkdocs.yml").write_text("site_name: Thử\n", encoding="utf-8")
    written(base, {file: result(2022, "ten: Hồ sơ đúng hạn, gia_tri: 12, don_vi: hồ sơ")})
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=t", "-c", "user.email=t@t", "commit", "-qm", "x"]):
        subprocess.run(["git", "-C", str(base), *words], check=True)
    written(base, {file: result(2022, "ten: Hồ sơ đúng hạn, gia_tri: 13, don_vi: hồ sơ")})
    silent = CliRunner().invoke(cchc, ["--root", str(base), "check", "--against", "HEAD"])
    assert silent.exit_code == 1
    assert "[changed-without-correction] Số liệu “Hồ sơ đúng hạn” đã công bố với gia_tri: 12" in silent.output
    corrected = "dinh_chinh: [{gia_tri: 12, ngay: 01/10/2022, ly_do: Cộng sót}]"
    written(base, {file: result(2022, f"ten: Hồ sơ đúng hạn, gia_tri: 13, don_vi: hồ sơ, {corrected}")})
    assert CliRunner().invoke(cchc, ["--root", str(base), "check", "--against", "HEAD"]).exit_code == 0
    unknown = CliRunner().invoke(cchc, ["--root", str(base), "check", "--against", "khong-co"])
    assert unknown.exit_code == 2
    assert "Kho dữ liệu không có bản “khong-co”" in unknown.output
