"""Pictures for screens: smaller, WebP, without what the camera wrote beside them. Made once, kept in the cache.

The same picture gives the same bytes. What the cache holds is believed only where its digest agrees.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from hashlib import sha256
from importlib import metadata
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageCms, ImageOps

from generator.adaptors.sealed_file import read_sealed, write_sealed
from generator.published import Variant

QUALITIES = (80, 70, 60, 50, 40)
"""Tried in this order until the picture is small enough; below the last it would be ugly."""
LARGEST_BYTES = {480: 35_000, 800: 60_000, 1200: 75_000}
"""So that three pictures and their page stay below 300 kB on a phone."""


def picture_file(root: Path, cache: Path, one: Variant, siblings: Sequence[Variant]) -> bytes:
    """The bytes of one form; all forms of a picture are made together, because reading it takes longest.

    Args:
        root: the repository.
        cache: folder for what was made.
        one: the form that is asked for.
        siblings: every form of the same picture.
    """
    if kept := read_sealed(_place(cache, one)):
        return kept
    made = dict(zip(siblings, _made((root / one.source).read_bytes(), siblings), strict=True))
    for each, content in made.items():
        write_sealed(_place(cache, each), content)
    return made[one]


def _place(cache: Path, one: Variant) -> Path:
    made_by = sha256(repr((QUALITIES, LARGEST_BYTES, metadata.version("pillow"))).encode()).hexdigest()[:8]
    return cache / "anh" / f"{one.path.rpartition('/')[2]}.{made_by}"


def _made(content: bytes, variants: Sequence[Variant]) -> list[bytes]:
    widest = variants[-1]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the file was looked at before
        with Image.open(BytesIO(content)) as opened:
            side = max(widest.width, widest.height)
            opened.draft("RGB", (side, side))  # a JPEG is decoded no larger than needed
            upright = _in_screen_colours(ImageOps.exif_transpose(opened))
    return [_small(upright.resize((one.width, one.height), Image.Resampling.LANCZOS), one.width) for one in variants]


def _in_screen_colours(picture: Image.Image) -> Image.Image:
    """In sRGB, as browsers take a picture without a profile to be."""
    profile = picture.info.get("icc_profile")
    has_alpha = "A" in picture.getbands() or "transparency" in picture.info
    plain = picture.convert("RGBA" if has_alpha else "RGB")
    if not profile or has_alpha or picture.mode not in ("RGB", "L"):
        return plain
    try:
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        return ImageCms.profileToProfile(plain, own, ImageCms.createProfile("sRGB")) or plain
    except ImageCms.PyCMSError:  # a broken profile says nothing
        return plain


def _small(picture: Image.Image, width: int) -> bytes:
    limit = next((most for at, most in LARGEST_BYTES.items() if width <= at), LARGEST_BYTES[max(LARGEST_BYTES)])
    content = b""
    for quality in QUALITIES:
        out = BytesIO()
        picture.save(out, "WEBP", quality=quality, method=4)
        content = out.getvalue()
        if len(content) <= limit:
            break
    return content
