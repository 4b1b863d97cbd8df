"""Pictures, by Pillow: whole, of the kind their name says, and what the camera wrote beside them."""

from __future__ import annotations

import warnings
from io import BytesIO

from PIL import Image, UnidentifiedImageError

from generator.loading.attached import refusals
from generator.loading.attached.facts import Refusal, SiteFile

ENDINGS = {"JPEG": (".jpg", ".jpeg"), "PNG": (".png",), "WEBP": (".webp",)}
"""Others are not even tried: their readers are many, and old."""
_ORIENTATION, _GPS, _SIDEWAYS = 0x0112, 0x8825, 5
_AUTHORS = (0x013B, 0x9C9D, 0x8298)
"""Artist, XPAuthor, copyright."""
_SMALL = (256, 256)
"""A JPEG is decoded at an eighth of its size: enough to see that it is whole, and eight times as fast."""


def look(content: bytes, ending: str) -> Refusal | SiteFile:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of large pictures and odd metadata; both are looked at here
            with Image.open(BytesIO(content), formats=tuple(ENDINGS)) as picture:
                return _looked(picture, ending)
    except UnidentifiedImageError:
        return refusals.not_what_it_says(ending)
    except Image.DecompressionBombError:
        return refusals.HUGE_PICTURE
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, OverflowError):  # what Pillow's readers raise
        return refusals.CUT


def _looked(picture: Image.Image, ending: str) -> Refusal | SiteFile:
    own = ENDINGS[picture.format or ""]
    if ending not in own:
        return refusals.another_picture(own[0])
    width, height = picture.size
    if width * height > refusals.MAX_MEGAPIXELS * 1_000_000:
        return refusals.HUGE_PICTURE
    exif = picture.getexif()
    picture.draft("RGB", _SMALL)
    picture.load()
    is_sideways = exif.get(_ORIENTATION, 1) >= _SIDEWAYS
    return SiteFile(0, pixels=(height, width) if is_sideways else (width, height), hidden=tuple(_hidden(exif)))


def _hidden(exif: Image.Exif) -> list[str]:
    found = ["tọa độ nơi chụp"] if exif.get_ifd(_GPS) else []
    return [*found, *(["tên người chụp"] if any(exif.get(tag) for tag in _AUTHORS) else [])]
