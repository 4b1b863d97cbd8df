"""What is known of a file beside the records, as values."""

from __future__ import annotations

from dataclasses import dataclass

from generator.schema.findings import FileKind


@dataclass(frozen=True)
class Refusal:
    """Why a file may not be published, and the next step; both in Vietnamese."""

    reason: str
    advice: str


@dataclass(frozen=True)
class Signature:
    """A digital signature as the file states it: nobody has verified it."""

    signer: str = ""
    """Empty where the signature names nobody."""
    signed_at: str = ""
    """`2022-01-05 14:30`; empty where it states no time."""


@dataclass(frozen=True)
class SiteFile:
    """A file below plans/ or content/ that holds no record."""

    size: int
    """Bytes."""
    sha256: str = ""
    """Of the whole file, in hexadecimal; empty where it was refused."""
    kind: FileKind | None = None
    """None where it was refused."""
    refusal: Refusal | None = None
    pages: int | None = None
    """Of a PDF; None where it does not say."""
    signatures: tuple[Signature, ...] = ()
    pixels: tuple[int, int] | None = None
    """Width and height of a picture as people see it, turned upright."""
    hidden: tuple[str, ...] = ()
    """What the file tells of people beside its text: “tác giả “Nguyễn Văn A””."""
