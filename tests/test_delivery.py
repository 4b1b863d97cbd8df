"""What the build does to finished pages: the policy and the headers of the server, one stylesheet, small fonts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.adaptors.cli import cchc
from generator.adaptors.content_policy import hashes_of, header_files, policy, with_policy
from generator.adaptors.slimming import without_comments
from generator.adaptors.stylesheet import one_stylesheet
from tests.conftest import ROOT, Repository

# printf 'xin()' | openssl dgst -sha256 -binary | base64
XIN = "'sha256-yg/Rf5xXFGhYmR/czftGvz4HqG92B2Hs6SRoJ5XE/wQ='"


def test_a_script_of_a_template_is_allowed_by_its_hash_and_one_in_an_editors_text_is_not() -> None:
    content = "<p>Bài</p><script>hai()</script>"
    page = f'<meta charset="utf-8"><script>xin()</script><script src="a.js"></script>{content}'
    assert hashes_of(page, content) == {XIN}
    assert f"script-src 'self' {XIN};" in with_policy(page, hashes_of(page, content))


@pytest.mark.parametrize("kind", ["application/json", "application/ld+json"])
def test_data_in_a_page_is_no_script(kind: str) -> None:
    assert hashes_of(f'<script type="{kind}">{{"a": 1}}</script>') == frozenset()


def test_every_server_gets_the_same_policy_and_only_headers_forbid_frames() -> None:
    whole = f"{policy([XIN])}; frame-ancestors 'none'"
    files = header_files([XIN], "/cchc/")
    assert f"\n  Content-Security-Policy: {whole}\n" in files["_headers"]
    assert f'Header always set Content-Security-Policy "{whole}"' in files[".htaccess"]
    assert f'add_header Content-Security-Policy "{whole}" always;' in files["_headers.nginx.conf"]
    assert "ErrorDocument 404 /cchc/404.html" in files[".htaccess"]
    assert "frame-ancestors" not in with_policy('<meta charset="utf-8">', [])


def test_parts_that_no_page_has_bring_no_rules(real_site: Path) -> None:
    sheet = next((real_site / "assets/stylesheets").glob("trang.*.css")).read_text("utf-8")
    assert ".tabbed-labels" not in sheet
    assert ".md-typeset table" in sheet


def test_a_site_of_real_data_has_the_headers_of_its_pages(real_site: Path) -> None:
    said = (real_site / "_headers").read_text("utf-8")
    found = {one for page in real_site.rglob("*.html") for one in hashes_of(page.read_text("utf-8"))}
    assert [one for one in found if one not in said] == []
    assert said.count("sha256-") == len(found) == 2  # the theme's scope, and its palette


def test_a_department_may_configure_its_site_in_its_own_way(repository: Repository) -> None:
    """Nothing of it shows in pages, policy, search or sitemap as a flaw."""
    stated = (ROOT / "mkdocs.yml").read_text("utf-8")
    for usual, own in (
        ("trinh_dien: true", "trinh_dien: false"),
        ("site_url: https://example.org/cchc/", "site_url: ''"),
        ("  - search:\n      lang: vi\n  - cchc\n", "  - cchc: {as_of: 2022-09-30}\n  - search\n"),
        ("  - Văn bản: van-ban/index.md", "  - Văn bản: van-ban/index.md\n  - rieng.md"),
    ):
        assert usual in stated
        stated = stated.replace(usual, own)
    page = """
        ---
        title: <script>xin()</script>
        ---
        # Trang riêng

        | Số |
        |---:|
        | 1 |

        <div class='admonition tip'>Lưu ý</div>
        <div class="tabbed-set"></div>
        """
    root = repository({"mkdocs.yml": stated, "content/rieng.md": page})
    result = CliRunner().invoke(cchc, ["--root", str(root), "build", "--out", str(root / "site")])
    assert result.exit_code == 0, result.output
    home, own = ((root / "site" / name).read_text("utf-8") for name in ("index.html", "rieng/index.html"))
    assert 'class="md-banner"' not in home
    assert "&lt;script>xin()" in home
    assert XIN not in (root / "site/_headers").read_text("utf-8")
    assert '<td class="can-phai">1</td>' in own
    sheet = next((root / "site/assets/stylesheets").glob("trang.*.css")).read_text("utf-8")
    assert ".tip" in sheet
    assert ".tabbed-labels" in sheet
    assert "ngày 30/9/2022" in home or "30/09/2022" in home
    assert '"location":"don-vi/' in (root / "site/search/search_index.json").read_text("utf-8")
    assert "Sitemap" not in (root / "site/robots.txt").read_text("utf-8").replace("dòng Sitemap", "")


@pytest.mark.parametrize(
    ("theme", "kept"),
    [
        (".co{a:b}.khong{a:b}", ".co{a:b}"),
        (".co,.khong{a:b}", ".co{a:b}"),
        (".co .khong{a:b}p{a:b}", "p{a:b}"),
        (".co:not(.khong){a:b}:is(.khong,p){a:b}", ".co:not(.khong){a:b}:is(.khong,p){a:b}"),
        ("@media print{.khong{a:b}}@media print{.khong{a:b}.co{a:b}}", "@media print{.co{a:b}}"),
        ("@supports (a:b){@media print{.khong{a:b}}}", ""),
        ('@keyframes q{from{a:b}}@charset "utf-8";', '@keyframes q{from{a:b}}@charset "utf-8";'),
        ("[data-md-color-primary=co]{a:b}[data-md-color-primary=khong]{a:b}", "[data-md-color-primary=co]{a:b}"),
        ('.co:after{content:"}.khong{,"}', '.co:after{content:"}.khong{,"}'),
        (r".co\:khong{a:b}", r".co\:khong{a:b}"),
        (':root{--anh:url("data:;a,b");--mau:red}.co{a:var(--mau)}', ":root{--mau:red}.co{a:var(--mau)}"),
        (":root{--anh:red}", ""),
    ],
)
def test_a_rule_of_the_theme_stays_where_a_page_can_need_it(theme: str, kept: str) -> None:
    assert one_stylesheet([theme], [], {"co"}) == kept


def test_our_own_rules_all_stay_without_blanks_and_comments_and_keep_the_values_they_use() -> None:
    ours = '/* Của ta */\n.khong {\n  a: "hai  dấu";\n  b: var(--anh);\n}\n'
    assert one_stylesheet([":root{--anh:red}"], [ours], set()) == (
        ':root{--anh:red}.khong { a: "hai  dấu"; b: var(--anh); }'
    )


SCRIPTS = sorted((Path(__file__).parents[1] / "theme").glob("*/assets/javascripts/*.js"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda one: one.name)
def test_a_script_loses_its_comments_and_indents_and_nothing_else(script: Path) -> None:
    text = script.read_text("utf-8")
    slim = without_comments(text)
    assert "/*" not in slim
    assert text.count("`") % 2 == 0
    assert not any(
        line.count("`") % 2 for line in text.splitlines()
    )  # a text over several lines would lose its indents
    assert [line for line in slim.splitlines() if line not in text] == []
    assert slim.count(";") >= text.count(";\n")


def test_a_comment_on_lines_of_its_own_goes_and_code_stays() -> None:
    assert without_comments('/* One.\n   Two. */\nlet a = "/";\n  /* Three. */\n  a += 1; // four\n') == (
        'let a = "/";\na += 1; // four\n'
    )


def test_a_table_of_a_page_written_by_hand_is_described_like_all_others(golden_site: Path) -> None:
    """`tests/golden/input/content/gioi-thieu.md`, which Python-Markdown turned into HTML."""
    page = (golden_site / "gioi-thieu/index.html").read_text("utf-8")
    assert re.sub(r"\n", "", page[page.index("<table") : page.index("</table>")]) == (
        '<table data-cot="2" data-dau-dong=""><caption class="chi-nghe">Bốn quý và hạn báo cáo</caption>'
        '<thead><tr><th scope="col">Quý</th><th scope="col" class="can-phai">Số ngày</th></tr></thead>'
        '<tbody><tr><th scope="row">I</th><td class="can-phai">15</td></tr></tbody>'
    )
