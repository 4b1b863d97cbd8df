"""The complete Markdown tree on disk, for any other engine: records with front matter, trusted pages and files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from generator.adaptors.picture_files import picture_file
from generator.adaptors.steps.site_files import CACHE
from generator.build import CONTENT, Site


def write_tree(site: Site, root: Path, out: Path) -> int:
    """Writes below `out` and returns the number of pages of ours."""
    for by_hand in site.pages_by_hand:
        shutil.copyfile(root / CONTENT / by_hand, _prepared(out / by_hand))
    for source, address in site.published.files.items():
        shutil.copyfile(root / source, _prepared(out / address))
    for made in site.published.pictures.values():
        for one in made:
            _prepared(out / one.path).write_bytes(picture_file(root, root / CACHE, one, made))
    for page in site.pages:
        # A JSON string is a YAML string, whatever it holds.
        header = {"title": page.page.title, "description": page.page.description}
        lines = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in header.items() if value)
        _prepared(out / page.path).write_text(f"---\n{lines}---\n\n{page.markdown}", encoding="utf-8")
    return len(site.pages)


def _prepared(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
