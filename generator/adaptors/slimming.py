"""Scripts and frames of pages as browsers get them: what only developers read stays in the repository."""

from __future__ import annotations

import posixpath
import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

FOLDER = "assets/javascripts"
# Block comments only, each on lines of its own: our scripts hold no other, which a test says.
_COMMENT = re.compile(r"^[ \t]*/\*.*?\*/[ \t]*\n", re.DOTALL | re.MULTILINE)
# From the line's end on: the search jumps from one to the next, where "^" would ask at every letter.
_INDENT = re.compile(r"\n[ \t]+")


def without_comments(text: str) -> str:
    return _without_indents(_COMMENT.sub("", text))


def slim_scripts(config: MkDocsConfig, files: Files) -> None:
    """Ours alone: the theme's own scripts are minified already and have their hash in their name."""
    for file in list(files.javascript_files()):
        folder, name = posixpath.split(file.src_uri)
        if folder == FOLDER and ".min." not in name:
            files.remove(file)
            files.append(File.generated(config, file.src_uri, content=without_comments(file.content_string)))


def flush_left(output: str, content: str) -> str:
    """The theme's frame around a page without the indents of its templates; the page's own text stays as it is."""
    before, text, after = output.partition(content) if content else (output, "", "")
    return _without_indents(before) + text + _without_indents(after)


def _without_indents(text: str) -> str:
    return _INDENT.sub("\n", text.lstrip(" \t"))
