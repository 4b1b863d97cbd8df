"""Where templates, styles and pictures stand: in a site's own `theme/`, where it has one, and in ours behind it."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parents[1]


def our_theme() -> Path:
    """Inside an installed package; in a working copy beside it."""
    packaged = PACKAGE / "theme"
    return packaged if packaged.is_dir() else PACKAGE.parent / "theme"


def theme_folders(root: Path) -> tuple[Path, ...]:
    """The first that has a file wins. Our own repository is a site whose theme is ours: one folder, not two."""
    folders = (folder.resolve() for folder in (root / "theme", our_theme()) if folder.is_dir())
    return tuple(dict.fromkeys(folders))
