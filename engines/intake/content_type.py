"""Judges the type of a file from its first bytes, never from its name. Engine layer; pure functions.

Signatures: PNG specification (W3C) 5.2, ITU-T T.81 B.1 (JPEG), GIF89a, TIFF 6.0 and its 64-bit sibling, WebP container
specification, ISO/IEC 14496-12 4.3 (file type box of HEIF and AVIF), ISO/IEC 15444-1 I.5 and A.4.1 (JPEG 2000),
ISO 32000-1 7.5.2 with its note that readers look for the header in the first 1024 bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

HEAD_BYTES = 4096
"""How many first bytes of the file ``sniff`` wants to see."""

PDF = "application/pdf"

READABLE_TYPES = "PDF, PNG, JPEG, TIFF, WebP, GIF, BMP, HEIC/HEIF, AVIF and JPEG 2000"
"""The list as messages for people state it."""


@dataclass(frozen=True, slots=True)
class ContentType:
    """A type we read.

    Attributes:
        media_type: The registered name.
        pillow_formats: Pillow's names of the decoders that may open it; empty for what Pillow does not open.
    """

    media_type: str
    pillow_formats: tuple[str, ...] = ()


_PDF = ContentType(PDF)
_PNG = ContentType("image/png", ("PNG",))
_JPEG = ContentType("image/jpeg", ("JPEG", "MPO"))  # MPO is a JPEG with further pictures behind it
_GIF = ContentType("image/gif", ("GIF",))
_BMP = ContentType("image/bmp", ("BMP",))
_TIFF = ContentType("image/tiff", ("TIFF",))
_WEBP = ContentType("image/webp", ("WEBP",))
_JPEG2000 = ContentType("image/jp2", ("JPEG2000",))
_AVIF = ContentType("image/avif", ("AVIF",))
_HEIF = ContentType("image/heif", ("HEIF",))

_SIGNATURES: tuple[tuple[bytes, ContentType], ...] = (
    (b"\x89PNG\r\n\x1a\n", _PNG),
    (b"\xff\xd8\xff", _JPEG),
    (b"GIF87a", _GIF),
    (b"GIF89a", _GIF),
    (b"II*\x00", _TIFF),
    (b"MM\x00*", _TIFF),
    (b"II+\x00", _TIFF),
    (b"MM\x00+", _TIFF),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", _JPEG2000),
    (b"\xff\x4f\xff\x51", _JPEG2000),
)

_AVIF_BRANDS = {b"avif", b"avis"}
_HEIF_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1"}
_BMP_HEADER_SIZES = {12, 16, 40, 52, 56, 64, 108, 124}
# A PDF that lost its header still shows objects at its start; MuPDF repairs many of those.
_PDF_OBJECT = re.compile(rb"(?:^|[\r\n])\s*\d{1,10} \d{1,5} obj\b")


def sniff(head: bytes) -> ContentType | None:
    """Return the type of the content, or None where it is none we read.

    Args:
        head: The first ``HEAD_BYTES`` bytes of the file, or all of a shorter one.
    """
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            return kind
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return _WEBP
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BMP_HEADER_SIZES:
        return _BMP
    if head[4:8] == b"ftyp":
        return _sniff_file_type_box(head)
    if b"%PDF-" in head[:1024] or _PDF_OBJECT.search(head[:1024]):
        return _PDF
    return None


def _sniff_file_type_box(head: bytes) -> ContentType | None:
    """Judge an ISO base media file by its brands; the general brand mif1 leaves the codec to the compatible ones."""
    size = min(int.from_bytes(head[:4], "big"), len(head))
    brands = {head[8:12]} | {head[i : i + 4] for i in range(16, size - 3, 4)}
    if brands & _AVIF_BRANDS:
        return _AVIF
    if brands & _HEIF_BRANDS:
        return _HEIF
    return None
