"""While previewing, problems are shown in the browser instead of the site."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path

from generator.adaptors.report import as_text, summary
from generator.build import RenderedPage
from generator.page_kind import Page
from generator.places import Place
from generator.problems import Problem
from generator.render.markdown import Heading, Html

_TITLE = "Dữ liệu có lỗi"


def problem_page(root: Path, problems: Sequence[Problem]) -> RenderedPage:
    """The home page of a preview whose data cannot be published."""
    count, text = html.escape(summary(problems)), html.escape(as_text(root, problems))
    body = f'<h1 id="loi">{_TITLE}</h1>\n<p>{count}</p>\n<pre><code>{text}</code></pre>'
    page = Page(path="index.md", title=_TITLE, place=Place("plans"), view=None)
    return RenderedPage(page, f"# {_TITLE}\n", Html(body, (Heading(1, "loi", _TITLE),)))
