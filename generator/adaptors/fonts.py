"""Be Vietnam Pro as small woff2 files, cut from the font's own package once and kept in the cache.

Source: PyPI `fontpkg-be-vietnam-pro` (SIL Open Font License). Nothing of it is committed.
"""

from __future__ import annotations

from hashlib import sha256
from importlib import metadata
from importlib.resources import files
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

from generator.adaptors.sealed_file import read_sealed, write_sealed

WEIGHTS = {400: "Regular", 700: "Bold"}
_LETTERS = (
    range(0x20, 0x7F),
    range(0xA0, 0x180),
    (0x1A0, 0x1A1, 0x1AF, 0x1B0),
    range(0x1EA0, 0x1EFA),
    (0x300, 0x301, 0x303, 0x309, 0x323, 0x20AB),
    (0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x2190, 0x2192, 0x2212, 0x2264, 0x2265),
)
"""Vietnamese, Latin-1 for foreign names, and the signs our texts use."""

_OPTIONS = {
    "flavor": "woff2",
    "layout_features": ["kern", "liga", "mark", "mkmk", "ccmp", "locl"],
    # Hints are half of the bytes, and only Windows on coarse screens draws by them.
    "hinting": False,
}


def font_files(cache: Path) -> dict[str, bytes]:
    """Every font file by its name: `be-vietnam-pro-400.woff2`."""
    return {f"be-vietnam-pro-{weight}.woff2": _cached(cache, weight, style) for weight, style in WEIGHTS.items()}


def _cached(cache: Path, weight: int, style: str) -> bytes:
    versions = "-".join(metadata.version(name) for name in ("fontpkg-be-vietnam-pro", "fonttools", "brotli"))
    cut = sha256(repr((_LETTERS, _OPTIONS)).encode()).hexdigest()[:8]
    kept = cache / f"be-vietnam-pro-{weight}-{versions}-{cut}.woff2"
    if content := read_sealed(kept):
        return content
    made = _subset((files("fontpkg_be_vietnam_pro") / "files" / f"BeVietnamPro-{style}.ttf").read_bytes())
    write_sealed(kept, made)
    return made


def _subset(original: bytes) -> bytes:
    # Dates inside the font stay as they are: the same input gives the same bytes.
    font = TTFont(BytesIO(original), recalcTimestamp=False)
    cutter = subset.Subsetter(subset.Options(**_OPTIONS))
    cutter.populate(unicodes=[code for codes in _LETTERS for code in codes])
    cutter.subset(font)
    font.flavor = "woff2"
    out = BytesIO()
    font.save(out, reorderTables=True)
    return out.getvalue()
