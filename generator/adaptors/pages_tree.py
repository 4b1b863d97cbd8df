"""The complete Markdown tree on disk, for any other engine: records with front matter, trusted pages and files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from generator.build import CONTENT, Site, is_data


def write_tree(site: Site, root: Path, out: Path) -> int:
    """Writes below `out` and returns the number of pages of ours."""
    content = root / CONTENT
    for source in sorted(path for path in content.rglob("*") if path.is_file()):
        name = source.relative_to(content)
        if not is_data(f"{CONTENT}/{name.as_posix()}"):
            _prepared(out / name)
            shutil.copyfile(source, out / name)
    for page in site.pages:
        # A JSON string is a YAML string, whatever it holds.
        header = {"title": page.page.title, "description": page.page.description}
        lines = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in header.items() if value)
        _prepared(out / page.path).write_text(f"---\n{lines}---\n\n{page.markdown}", encoding="utf-8")
    return len(site.pages)


def _prepared(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
