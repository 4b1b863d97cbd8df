"""The Jinja environment: undefined names fail, values are escaped once, templates format but never compute."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined, nodes
from jinja2.bccache import Bucket
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup

from generator.render.charts import stacked_bar
from generator.render.escaping import escape_url, escape_value, paragraphs
from generator.render.links import relative
from generator.render.series_chart import bar_series
from generator.render.theme_folders import theme_folders
from generator.vietnamese import ordinal_opening, spell_date, spell_number, spell_partial_date


class _EscapedOnce(CodeGenerator):
    """What `finalize` returns goes to the page as it is; Jinja would ask each value again whether it is escaped."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:  # noqa: ARG002
        self.write(finalize.src or "str(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:  # noqa: ARG002
        self.write(")")


class _Environment(Environment):
    code_generator_class = _EscapedOnce


class _Kept(BytecodeCache):
    """What was compiled, in memory: reading the same again was most of the time of a small site's second build."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        # By its source, so that a template that changed is another one.
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code:
            self._codes[bucket.key, bucket.checksum] = bucket.code


_KEPT = _Kept()


class Templates:
    """Renders `pages/<name>.md.j2` of the site's own theme, or of ours."""

    def __init__(self, root: Path) -> None:
        # Autoescape marks what macros return as done; finalize escapes everything else, for Markdown and HTML alike.
        self._environment = _Environment(
            loader=FileSystemLoader(theme_folders(root)),
            undefined=StrictUndefined,
            autoescape=True,
            finalize=escape_value,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,  # a build reads each template once
            bytecode_cache=_KEPT,
        )
        self._environment.filters |= {
            "ngay": spell_date,
            "ngay_mot_phan": _partial_date,
            "so": spell_number,
            "dia_chi": escape_url,
            "doan": paragraphs,
            "thu_tu": ordinal_opening,
            "thanh_xep": stacked_bar,
            "thanh_cot": bar_series,
            "markdown_da_kiem": _checked_markdown,
        }
        self._environment.globals |= {"link": self._link}
        # Partials are imported without context, so that Jinja makes each of them once and not once a page;
        # the one thing of the page that they need is where it stands.
        self._path = ""

    def render(self, name: str, *, path: str, context: Mapping[str, Any]) -> str:
        """Markdown of the page at `path`.

        Raises:
            jinja2.TemplateError: a fault of the template, for developers; no data can cause one.
        """
        self._path = path
        return self._environment.get_template(f"pages/{name}.md.j2").render(**context)

    def _link(self, target: str) -> Markup:
        """The relative link from the page being rendered to another page's Markdown."""
        return escape_url(relative(target, self._path))


def _partial_date(value: Any) -> str:
    if isinstance(value, date):
        return spell_date(value)
    return spell_partial_date(value.year, value.month, value.day)


def _checked_markdown(text: str) -> Markup:
    """An editor's Markdown, which `unsafe_lines` has cleared; the only text that is not escaped."""
    return Markup(text)  # noqa: S704
