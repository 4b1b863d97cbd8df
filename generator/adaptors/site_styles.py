"""The site's stylesheet in place of the theme's: templates, scripts and the pages' text say which rules are needed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.adaptors.stylesheet import one_stylesheet

FOLDER = "assets/stylesheets/"
_THEME = re.compile(rf"{FOLDER}(main|palette)\.\w+\.min\.css")
_NEVER_MADE = re.compile(
    "md-(author|code|consent|draft|feedback|meta|pagination|pin|post|profile|progress|select|tooltip2?|version|annotation"
    "|tags?)(?![a-z])"
    "|md-(content|sidebar)--post"
)
"""Parts of Material that need its blog, tags, consent, analytics, versions, tooltips or instant loading, or buttons in
listings: all switched off."""
_OF_MARKDOWN = ("tabbed-", "task-list-")
"""Parts that scripts and templates only work on: where no page's text has one, nobody needs their rules."""
_NAME = re.compile(r"-?[A-Za-z_][\w-]*")
_CLASSES = re.compile(r"""\bclass=(["'])(.*?)\1""")


def use_one_stylesheet(config: MkDocsConfig, files: Files) -> None:
    """The theme's sheets and those of `extra_css` leave the site; one, named after its content, takes their place.

    Called when every page has its text and nothing is copied yet.
    """
    theme = sorted(
        (file for file in files.css_files() if _THEME.fullmatch(file.src_uri)), key=lambda file: file.src_uri
    )
    ours = [file for file in map(files.get_file_from_path, map(str, config.extra_css)) if file]
    text = one_stylesheet(_texts(theme), _texts(ours), _names(config, files))
    for file in (*theme, *ours):
        files.remove(file)
        if source_map := files.get_file_from_path(f"{file.src_uri}.map"):
            files.remove(source_map)
    name = f"{FOLDER}trang.{sha256(text.encode()).hexdigest()[:8]}.css"
    files.append(File.generated(config, name, content=text))
    config.extra_css = [name]


def _texts(files: Iterable[File]) -> Iterator[str]:
    return (file.content_string for file in files)


def _names(config: MkDocsConfig, files: Files) -> frozenset[str]:
    in_pages = frozenset(_names_in_pages(files))
    missing = tuple(one for one in _OF_MARKDOWN if not any(name.startswith(one) for name in in_pages))
    return in_pages | frozenset(name for name in _names_around(config, files) if not name.startswith(missing))


def _names_in_pages(files: Files) -> Iterator[str]:
    for page in (file.page for file in files.documentation_pages()):
        for _, classes in _CLASSES.findall(page.content or "") if page else ():
            yield from classes.split()


def _names_around(config: MkDocsConfig, files: Files) -> Iterator[str]:
    """Of templates, scripts and the configuration."""
    for text in (*_templates(config), *_texts(files.javascript_files())):
        # Without a hyphen it may be any word of a script or template; Material's own classes all have one.
        yield from (name for name in _NAME.findall(text) if "-" in name and not _NEVER_MADE.match(name))
    palette = config.theme.get("palette") or []
    for scheme in palette if isinstance(palette, list) else [palette]:
        yield from map(str, scheme.values())
    yield "js"


def _templates(config: MkDocsConfig) -> Iterator[str]:
    for folder in map(Path, config.theme.dirs):
        for path in (*folder.glob("*.html"), *folder.glob("partials/**/*.html")):
            if path.parent.name != "languages":
                yield path.read_text("utf-8")
