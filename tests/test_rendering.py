"""A record can only ever become text: values, templates, Markdown and links, through our engine and through others."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from html import escape
from html.parser import HTMLParser
from pathlib import Path

import markdown  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import Environment, TemplateError, nodes
from mkdocs.config import load_config

from generator.render.escaping import escape_text, escape_url, paragraphs
from generator.render.links import address_of, ids_of, relative, resolve_links
from generator.render.markdown import attribute_lines, to_html, unsafe_lines
from generator.render.templates import Templates
from generator.schema.common import Area
from generator.schema.findings import Status
from tests.tools import many

ROOT = Path(__file__).parent.parent
THEME = ROOT / "theme"

Render = Callable[[str, object], str]
"""Template text and the value of `page` → Markdown."""

# Engines


@cache
def python_markdown() -> markdown.Markdown:
    """Markdown as mkdocs.yml sets it up for trusted pages, with everything that attribute lists can do."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    assert "attr_list" in config.markdown_extensions
    return markdown.Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


ENGINES: dict[str, Callable[[str], str]] = {
    "cmark": lambda text: to_html(text).body,
    "Python-Markdown": lambda text: python_markdown().reset().convert(text),
}
every_engine = pytest.mark.parametrize("engine", ENGINES)


class Reader(HTMLParser):
    """What a browser would make of a page: the elements with their attributes, and the text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # The anchor of a heading comes from its text.
        said = [f' {name}="{escape(value or "")}"' for name, value in attrs if not (tag[0] == "h" and name == "id")]
        self.elements.append(f"<{tag}{''.join(said)}>")

    def handle_endtag(self, tag: str) -> None:
        self.elements.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.elements.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.elements.append(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        self.elements.append(f"<?{data}>")

    def unknown_decl(self, data: str) -> None:
        self.elements.append(f"<![{data}]>")


def blanks_as_one(text: str) -> str:
    """Blanks and line breaks count as one, as in browsers; so do those at the ends, which Markdown drops."""
    return " ".join(text.split())


# Values

CONTEXTS = {
    "list item": "- {{ page }}\n",
    "list item with a line below": "- {{ page }}\n  Dòng dưới.\n",
    "numbered list": "1. {{ page }}\n",
    "table cell": "| Mục | Nội dung |\n|---|---|\n| {{ page }} | hai |\n| ba | **{{ page }}** |\n",
    "table heading": "| {{ page }} | Nội dung |\n|---|---|\n| một | hai |\n",
    "paragraph after text": "Nhãn: {{ page }}\nDòng dưới.\n",
    "paragraph before text": "Nhãn {{ page }} hết.\n",
    "paragraphs": "{{ page | doan }}\n",
    "heading": "## {{ page }}\n",
    "heading with a number": "### 7. {{ page }}\n",
    "bold": "*Ghi chú:* **{{ page }}**\n",
    "link text": "Xem [{{ page }}](khac.md)\n",
    "before a link": "Xem {{ page }}[khác](khac.md)\n",
    "block of HTML": '<p class="tom-tat">{{ page }}</p>\n',
    "HTML in a line": 'Nhãn <span class="khong-neu">{{ page }}</span> hết.\n',
    "code": "<p>Tệp <code>{{ page }}</code></p>\n",
    "attribute": '<p title="{{ page }}">chữ</p>\n',
    "attribute in a line": 'Nhãn <span title="{{ page }}">chữ</span> hết.\n',
}
ALL_CONTEXTS = "\n\n".join(f"Mục {at}\n\n{text}" for at, text in enumerate(CONTEXTS.values()))
PLAIN = "Mẫu"

PAYLOADS = [
    # HTML
    "<script>alert(1)</script>",
    "</p></td></table><img src=x onerror=alert(1)>",
    "<!-- chú thích",
    "<![CDATA[x]]> <?php ?> <!DOCTYPE x>",
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    "x > y < z & t",
    # Entities
    "&lt;b&gt; &#60;b&#62; &amp;amp;",
    "&nbsp &copy; &#x3C;script&#x3E;",
    # Markdown inside a line
    "*nghiêng* **đậm** _gạch_ __đậm__ ~~xóa~~",
    "a_b_c và 2*3*4",
    "`mã` ``mã`` và ` một dấu",
    "[chữ](https://example.org) ![ảnh](x.png)",
    "[chữ](javascript:alert(1))",
    "](javascript:alert(1))",
    "](x) [y](z",
    "[chữ][1] [^1] [[wiki]]",
    "<https://example.org> <a@example.org>",
    "https://example.org www.example.org javascript:alert(1)",
    "\\*không\\* \\<b\\> cuối dòng\\",
    "$x$ $$x$$ ^mũ^ ==nền== ++thêm++ --bớt-- :smile:",
    # Markdown at the beginning of a line
    "1. một",
    "1) một",
    "  12. mười hai",
    "1234567890. mười chữ số",
    "2022.",
    "# đầu đề #",
    "C#",
    " # đầu đề",
    "## đầu đề {#ma}",
    "+ một",
    "- một",
    "* một",
    "--- ",
    "===",
    "> trích",
    ": nghĩa",
    "| a | b |",
    "a | b",
    "|---|---|",
    "```python",
    "~~~",
    "    thụt vào bốn",
    "\tthụt vào một tab",
    "\u00a0# sau dấu cách cứng",
    "!!! note",
    "??? note",
    "=== \"Thẻ\"",
    "--8<-- \"/etc/passwd\"",
    "@nhắc",
    "%toc%",
    "[TOC]",
    "*[HTML]: giải nghĩa",
    "[1]: https://example.org",
    # Attribute lists
    "chữ {: onclick=alert(1) }",
    "chữ { #ma .lop onclick=alert(1) }",
    "{: .lop }",
    "chữ\n{: .lop }",
    # Jinja
    "{{ 7 * 7 }} {% raw %} {# chú thích #}",
    "{{ config.__class__ }}",
    # Line breaks and blanks
    "dòng một\ndòng hai",
    "dòng một\n\n# dòng hai",
    "dòng một\n- dòng hai",
    "dòng một\r\n    dòng hai",
    "dòng một  \ndòng hai",
    "dòng một\\\ndòng hai",
    "cuối có hai dấu cách  ",
    "hỏi!",
    "Xem!",
    "klzzwxh:0001",
]  # fmt: skip


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Render:
    """Renders a template's text with a value for `page`."""
    root = tmp_path_factory.mktemp("mau")
    (root / "theme" / "pages").mkdir(parents=True)
    names: dict[str, str] = {}

    def render(template: str, value: object) -> str:
        if template not in names:
            names[template] = f"mau-{len(names)}"
            (root / "theme" / "pages" / f"{names[template]}.md.j2").write_text(template, encoding="utf-8")
        return templates.render(names[template], path="thu/index.md", context={"page": value})

    templates = Templates(root)
    return render


def assert_only_text(render: Render, template: str, engine: str, payload: str) -> None:
    """The page differs from a plain one by the payload's text alone."""
    plain, page = (Reader(ENGINES[engine](render(template, value))) for value in (PLAIN, payload))
    assert [blanks_as_one(one) for one in page.elements] == [
        blanks_as_one(one.replace(PLAIN, escape(payload))) for one in plain.elements
    ]
    assert blanks_as_one(page.text) == blanks_as_one(plain.text.replace(PLAIN, payload))


def as_one_paragraph(payload: str) -> str:
    return re.sub(r"\n\s*\n", "\n", payload)


@every_engine
@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_value_becomes_text(rendered: Render, engine: str, context: str, payload: str) -> None:
    # Bold text that begins or ends with a blank shows its asterisks.
    value = payload.strip() if "**" in CONTEXTS[context] else payload
    assert_only_text(rendered, CONTEXTS[context], engine, as_one_paragraph(value))


VISIBLE = st.characters(exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="\u200b\u2028\u2029\u2060\ufeff")
"""What the loader lets pass, but for line breaks and tabs."""
PIECES = st.sampled_from(
    [*PAYLOADS, *"<>&\"'`*_[](){}|~#+-=!:;.\\/\n\t 1234567890", "\u00a0", "\u3000", "&#", "x", "đ"]
)
VALUES = st.text(VISIBLE | st.sampled_from("\n\t")) | st.lists(PIECES, max_size=6).map("".join)


@every_engine
@settings(max_examples=many(700), deadline=None)
@given(payload=VALUES.map(str.strip).filter(bool).map(as_one_paragraph))
def test_any_value_becomes_text(rendered: Render, engine: str, payload: str) -> None:
    assert_only_text(rendered, ALL_CONTEXTS, engine, payload)


def test_a_value_keeps_its_letters_and_loses_only_what_could_be_read_as_markup() -> None:
    assert escape_text("Phòng HC-TC: 50%, số 12/KH-VP (2022)") == "Phòng HC-TC: 50%, số 12/KH-VP (2022)"
    assert escape_text("1. a_b") == "1&#46; a&#95;b"


def test_several_paragraphs_stay_apart_and_each_is_escaped() -> None:
    assert paragraphs("# Một\nhai\n\n \n- ba\n") == "&#35; Một hai\n\n&#45; ba"


@every_engine
@pytest.mark.parametrize(
    ("url", "href"),
    [
        ("https://example.org/a_b*c?x=1&y=2#z", "https://example.org/a_b*c?x=1&y=2#z"),
        ("https://example.org/đ", "https://example.org/đ"),
        ("https://example.org/a(b)c", "https://example.org/a%28b%29c"),
        ("https://x.org/a b)[x](javascript:f)", "https://x.org/a%20b%29%5Bx%5D%28javascript:f%29"),
        ('https://x.org/" onclick="f', "https://x.org/%22%20onclick=%22f"),
        ("https://x.org/<b>`x`{: .y}", "https://x.org/%3Cb%3E%60x%60%7B:%20.y%7D"),
        ("https://x.org/\\)|x~~y~~", "https://x.org/%5C%29%7Cx~~y~~"),
    ],
)
def test_an_address_stays_inside_its_link(rendered: Render, engine: str, url: str, href: str) -> None:
    page = Reader(ENGINES[engine](rendered("Xem [chữ]({{ page | dia_chi }}) hết.\n", url)))
    # Engines differ in whether they encode letters like đ themselves.
    shown = [element.replace("%C4%91", "đ") for element in page.elements]
    assert shown == ["<p>", f'<a href="{escape(href)}">', "</a>", "</p>"]
    assert page.text.strip() == "Xem chữ hết."


@given(st.text(VISIBLE))
def test_an_escaped_address_cannot_end_a_link_or_an_attribute(url: str) -> None:
    assert not re.search(r"[\s<>()\"'\\`*_{}\[\]|^]", escape_url(url))


# Templates


def test_a_date_a_vocabulary_or_nothing_needs_a_decision_by_the_template(rendered: Render) -> None:
    for value in (None, date(2022, 6, 9), Status.LATE, Area.FINANCE):
        with pytest.raises(TypeError, match="a template must say how to show"):
            rendered("- {{ page }}\n", value)
    assert rendered("- {{ page | ngay }}\n", date(2022, 6, 9)) == "- 09/06/2022\n"
    assert rendered("- {{ page.label }}\n", Status.LATE) == "- Quá hạn\n"


@pytest.mark.parametrize(
    "template", ["{{ pgae }}", "{{ page.titel }}", "{% if page.titel %}x{% endif %}", "{{ page | nagy }}"]
)
def test_a_misspelled_name_fails(rendered: Render, template: str) -> None:
    with pytest.raises(TemplateError):
        rendered(f"Chữ {template}\n", Area.FINANCE)


def test_what_a_macro_wrote_is_not_escaped_again(rendered: Render) -> None:
    template = "{% macro dam(text) -%}**{{ text }}**{%- endmacro %}\n- {{ dam(page) }}\n"
    assert rendered(template, "a*b") == "- **a&#42;b**\n"


TEMPLATES = sorted(path.relative_to(THEME).as_posix() for path in THEME.rglob("*.j2"))
MAY_FILTER = {
    "ngay",
    "ngay_mot_phan",
    "so",
    "dia_chi",
    "doan",
    "thu_tu",
    "thanh_xep",
    "thanh_cot",
    "markdown_da_kiem",
    "length",
}
"""Ours, which escape or spell, and `length`. Jinja's own `safe`, `escape` or `join` call half-escaped text done."""
every_template = pytest.mark.parametrize("name", TEMPLATES)


def faults_of(source: str) -> list[str]:
    """What in a template could pass a value by the escaping."""
    tree = Environment(extensions=["jinja2.ext.do"]).parse(source)  # noqa: S701 – nothing is rendered
    faults = [f"filter {one.name}" for one in tree.find_all(nodes.Filter) if one.name not in MAY_FILTER]
    faults += ["~" for _ in tree.find_all(nodes.Concat)]
    faults += ["%" for _ in tree.find_all(nodes.Mod)] + ["+" for _ in tree.find_all(nodes.Add)]
    faults += ["autoescape" for _ in tree.find_all(nodes.ScopedEvalContextModifier)]
    return faults + list(values_that_begin_a_line(source))


INLINE_MACRO = re.compile(r"\{% macro [^%]*-%\}.*?\{%- endmacro %\}", re.DOTALL)
"""Its result stands inside the line that calls it."""
TAGS = re.compile(r"^\s*(?:\{%.*?%\}|\{#.*?#\}|\s)*")
MAY_BEGIN = re.compile(r"\{\{ (?:[\w.]+\(.*?\)|loop\.index|[\w.]+ \| (?:doan|thanh_\w+|markdown_da_kiem)) \}\}")


def values_that_begin_a_line(source: str) -> Iterator[str]:
    """A line may begin with a macro's result, the number of a list's item, or text that was checked for this."""
    for line in INLINE_MACRO.sub("", source).split("\n"):
        shown = TAGS.sub("", line)
        if shown.startswith("{{") and not MAY_BEGIN.match(shown):
            yield shown


@every_template
def test_no_template_passes_a_value_by_the_escaping(name: str) -> None:
    assert faults_of((THEME / name).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("source", "faults"),
    [
        ("- {{ page.a | safe }}", ["filter safe"]),
        ("- {{ page.a | e }}", ["filter e"]),
        ("- {{ page.a ~ page.b }}", ["~"]),
        ("- {{ '%s' % page.a }}", ["%"]),
        ("{% filter upper %}x{% endfilter %}", ["filter upper"]),
        ("- {% autoescape false %}{{ page.a }}{% endautoescape %}", ["autoescape"]),
        ("{{ page.a }}", ["{{ page.a }}"]),
        ("  {% if page.a %}{{ page.a }}{% endif %}", ["{{ page.a }}{% endif %}"]),
        ('{{ "" }}{{ page.a }}', ['{{ "" }}{{ page.a }}']),
        ("{{ page.a | length }} việc", ["{{ page.a | length }} việc"]),
        ("{{ page.a | doan }}\n{{ parts.listed(page.a) }}\n{{ loop.index }}. {{ page.a }}", []),
        ("{% macro a(b) -%}\n{{ b }}\n{%- endmacro %}\n- {{ a(page) | length }}", []),
    ],
)
def test_the_rule_for_templates_finds_what_it_is_for(source: str, faults: list[str]) -> None:
    assert faults_of(source) == faults


def test_an_editors_markdown_is_shown_unescaped_in_one_place_only() -> None:
    found = {name for name in TEMPLATES if "markdown_da_kiem" in (THEME / name).read_text(encoding="utf-8")}
    assert found == {"pages/post.md.j2"}


# Markdown → HTML


def test_headings_get_anchors_without_diacritics_and_repeated_ones_a_number() -> None:
    page = to_html("# Đất đai\n\n## Đất *đai*\n\n## Căn cứ & hồ sơ\n\n### …\n\n### …\n\n## Đất đai 2\n")
    assert [(one.level, one.anchor, one.text) for one in page.headings] == [
        (1, "dat-dai", "Đất đai"),
        (2, "dat-dai-2", "Đất đai"),
        (2, "can-cu-ho-so", "Căn cứ & hồ sơ"),
        (3, "muc", "…"),
        (3, "muc-2", "…"),
        (2, "dat-dai-2-2", "Đất đai 2"),
    ]
    assert '<h2 id="dat-dai-2">Đất <em>đai</em></h2>' in page.body


def test_the_headings_of_a_table_say_what_they_head() -> None:
    page = to_html("| a | b |\n|---|:-:|\n| 1 | 2 |\n")
    assert Reader(page.body).elements[:8] == [
        '<table data-cot="2">', "<thead>", "<tr>", '<th scope="col">', "</th>", '<th scope="col" align="center">',
        "</th>", "</tr>",
    ]  # fmt: skip


def test_a_table_is_called_by_the_line_above_it_and_shows_it_where_no_heading_does() -> None:
    table = "| a |\n|---|\n| 1 |\n"
    page = to_html(
        "# Kế hoạch\n\n*Bảng: Thông tin về &#42;kế hoạch&#42;*\n\n" + table + "\n*Bảng: Mốc*\n\n" + table
        + "\n## Bài của <em>biên tập viên</em>\n\n*Bảng* không tên.\n\n" + table + "\n" + table
    )  # fmt: skip
    assert re.findall("<caption.*", page.body) == [
        '<caption class="chi-nghe">Thông tin về *kế hoạch*</caption>',
        "<caption>Mốc</caption>",
        '<caption class="chi-nghe">Bài của biên tập viên</caption>',
        '<caption class="chi-nghe">Bài của biên tập viên (2)</caption>',
    ]
    assert "Bảng:" not in page.body
    assert "<p><em>Bảng</em> không tên.</p>" in page.body


def test_ids_are_those_of_headings_and_of_our_own_html() -> None:
    assert ids_of(to_html('## Mốc\n\n<p id="tim">x</p>\n')) == {"moc", "tim"}


@pytest.mark.parametrize(
    ("post", "found"),
    [
        ("Chữ *nghiêng*, [liên kết](https://example.org), [tệp](../index.md).", []),
        ("![ảnh](anh.png) và `<b>mã</b>`", []),
        ("3 < 5 và 5 > 3; a <- b", []),
        ("    <script>trong khối mã</script>", []),
        ("&lt;b&gt; là chữ", []),
        ("Dòng một\n\nDòng <b>hai</b>", [(2, "<b>"), (2, "</b>")]),
        ("<script>alert(1)</script>", [(0, "<script>"), (0, "</script>")]),
        ("a\n<!-- ẩn -->", [(1, "<!-- ẩn -->")]),
        ("<img src=x onerror=alert(1)", []),
        ("<img src=x\nonerror=alert(1)>", [(0, "<img src=x")]),
        ("[x](javascript:alert(1))", [(0, "](javascript:alert(1")]),
        ("[x](JaVaScRiPt:alert)", [(0, "](JaVaScRiPt:alert")]),
        ("[x](data:text/html,1)", [(0, "](data:text/html,1")]),
        ("[x](vbscript:x) [y](file:///etc/passwd)", [(0, "](vbscript:x"), (0, "](file:///etc/passwd")]),
        # Found by the parser alone: the first line stands for the text.
        ("Chữ\n[x](&#106;avascript:alert)", [(0, "Chữ")]),
        ("[x][1]\n\n[1]: javascript:alert(1)", [(0, "[x][1]")]),
    ],
)
def test_a_post_may_hold_markdown_but_no_html_and_no_link_that_runs(post: str, found: list[tuple[int, str]]) -> None:
    assert list(unsafe_lines(post)) == found


@pytest.mark.parametrize(
    ("post", "lines"),
    [
        ("Chữ {thường} và {}", []),
        ("Chữ\n{: .lop }", [1]),
        ("[x](y){ onclick=alert(1) }", [0]),
        ("# Đầu đề {#ma}\n\nChữ\n\n{ .lop }", [0, 4]),
    ],
)
def test_attribute_lists_of_other_engines_are_found_in_posts(post: str, lines: list[int]) -> None:
    assert list(attribute_lines(post)) == lines
    if not lines:
        assert " class=" not in ENGINES["Python-Markdown"](post)


# Links


@pytest.mark.parametrize(
    ("target", "page", "link"),
    [
        ("tthc/index.md", "index.md", "tthc/index.md"),
        ("index.md", "index.md", "index.md"),
        ("index.md", "tthc/a/index.md", "../../index.md"),
        ("tthc/b/index.md", "tthc/a/index.md", "../b/index.md"),
        ("gioi-thieu.md", "tthc/index.md", "../gioi-thieu.md"),
    ],
)
def test_a_link_between_files_is_relative(target: str, page: str, link: str) -> None:
    assert relative(target, page) == link


_STEPS = st.lists(st.sampled_from(("tthc", "van-ban", "a b", "đ", "50%")), max_size=4)


@given(folder=_STEPS, other=_STEPS)
def test_a_link_between_files_is_what_the_library_makes_of_two_paths(folder: list[str], other: list[str]) -> None:
    page, target = "/".join([*folder, "trang.md"]), "/".join([*other, "kia.md"])
    assert relative(target, page) == posixpath.relpath(f"/{target}", posixpath.dirname(f"/{page}"))


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("index.md", ""),
        ("tthc/index.md", "tthc/"),
        ("gioi-thieu.md", "gioi-thieu/"),
        ("a/b.md", "a/b/"),
        ("a/chi-index.md", "a/chi-index/"),
    ],
)
def test_a_file_has_an_address_without_its_name(path: str, address: str) -> None:
    assert address_of(path) == address


PAGES = {"index.md": {"tin"}, "tthc/index.md": {"nguon"}, "tthc/a/index.md": {"phi-le-phi"}, "gioi-thieu.md": None}
FILES = {"tep/mau.pdf", "tep/50% mẫu.pdf"}


@pytest.mark.parametrize(
    ("page", "link", "resolved"),
    [
        ("index.md", "tthc/index.md", "tthc/"),
        ("index.md", "index.md", "./"),
        ("index.md", "#tin", "#tin"),
        ("tthc/index.md", "../index.md", "../"),
        ("tthc/index.md", "../index.md#tin", "../#tin"),
        ("tthc/index.md", "index.md#nguon", "./#nguon"),
        ("tthc/index.md", "a/index.md#phi-le-phi", "a/#phi-le-phi"),
        ("tthc/a/index.md", "../index.md", "../"),
        ("tthc/a/index.md", "../../gioi-thieu.md#gi-cung-duoc", "../../gioi-thieu/#gi-cung-duoc"),
        ("gioi-thieu.md", "tthc/index.md", "../tthc/"),
        ("gioi-thieu.md", "index.md", "../"),
        ("gioi-thieu.md", "tep/mau.pdf", "../tep/mau.pdf"),
        ("index.md", "tep/50%25%20m%E1%BA%ABu.pdf", "tep/50%25%20m%E1%BA%ABu.pdf"),
        ("index.md", "tth%63/index.md", "tthc/"),
        ("index.md", "https://example.org/a.md", "https://example.org/a.md"),
        ("index.md", "mailto:a@example.org", "mailto:a@example.org"),
        ("index.md", "//example.org/a.md", "//example.org/a.md"),
    ],
)
def test_a_link_leads_to_the_address_of_its_page(page: str, link: str, resolved: str) -> None:
    body = f'<p><a class="x" href="{escape(link)}">chữ</a></p>'
    assert resolve_links(page, body, PAGES, FILES) == (f'<p><a class="x" href="{escape(resolved)}">chữ</a></p>', ())


@pytest.mark.parametrize(
    "link",
    [
        "khong-co.md",
        "index.md#khong-co",
        "#khong-co",
        "tthc/",
        "/tthc/index.md",
        "../index.md",
        "tep/mau2.pdf",
        "a&b.md",
    ],
)
def test_a_link_to_nothing_stays_as_it_is_and_is_reported(link: str) -> None:
    body = f'<a href="{escape(link)}">chữ</a>'
    assert resolve_links("index.md", body, PAGES, FILES) == (body, (link,))


def test_every_broken_link_of_a_page_is_reported_in_its_order() -> None:
    body = to_html("[a](b.md) [c](tthc/index.md) [d](e.md#f) [a](b.md)").body
    resolved, broken = resolve_links("index.md", body, PAGES, FILES)
    assert broken == ("b.md", "e.md#f", "b.md")
    assert '<a href="tthc/">c</a>' in resolved
