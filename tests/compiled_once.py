"""Our templates are compiled once a worker: most of the time of a small build is Jinja reading the same files again.

What is kept is what Jinja itself would make of the same source; a template that a test changes is another source.
"""

from __future__ import annotations

from types import CodeType
from typing import Any

from jinja2 import Environment

OURS = "generator.render.templates"
"""The module whose environments all have the same options."""


def keep_compiled_templates() -> None:
    kept: dict[tuple[str, str | None], CodeType] = {}
    compile_anew: Any = Environment.compile

    def compiled(self: Environment, source: Any, name: str | None = None, *words: Any, **options: Any) -> Any:
        if type(self).__module__ != OURS or not isinstance(source, str):
            return compile_anew(self, source, name, *words, **options)
        if (source, name) not in kept:
            kept[source, name] = compile_anew(self, source, name, *words, **options)
        return kept[source, name]

    Environment.compile = compiled  # type: ignore[method-assign]
