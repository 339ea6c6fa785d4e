"""Turns a picture file's page into an image as PDF stores it: the file's own bytes where PDF can, else without loss.

Exporters layer. JPEG and JPEG 2000 files go in byte for byte; the pixel data of a plain PNG goes in as it is compressed
in the file; two-level pictures stay two-level (CCITT Group 4 or Flate, whichever is smaller); everything else is stored
with Flate from decoded pixels.
"""

from __future__ import annotations

import contextlib
import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image

from core.page_source import PageSource

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TAG_ORIENTATION = 274
_TAG_SUBFILE_TYPE = 254
_REDUCED_OR_MASK = 0b101  # TIFF 6.0, NewSubfileType: a smaller copy of another frame, a mask
_TAG_ROWS_PER_STRIP, _TAG_STRIP_OFFSETS, _TAG_STRIP_BYTES = 278, 273, 279
_DEVICE_SPACES = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}
_PROFILE_SPACES = {b"GRAY": 1, b"RGB ": 3, b"CMYK": 4}


@dataclass(frozen=True, slots=True)
class PictureStream:
    """An image XObject to be.

    Attributes:
        data: The stream, encoded as ``entries`` say.
        width: Pixels across as stored.
        height: Pixels down as stored.
        entries: Further entries of the image dictionary in PDF syntax, values by key; no ColorSpace.
        color_space: Colour space in PDF syntax; None where the data carries its own. ``{palette}`` in it stands for the
            palette's bytes as a hexadecimal string.
        profile: ICC profile that replaces the device space of as many components, None without.
        components: Colour components a pixel.
        orientation: EXIF orientation 1..8 of the stored pixels.
    """

    data: bytes
    width: int
    height: int
    entries: dict[str, str] = field(default_factory=dict)
    color_space: str | None = None
    profile: bytes | None = None
    components: int = 3
    orientation: int = 1


def picture_stream(source: PageSource, page_index: int, *, for_archive: bool = False) -> PictureStream:
    """Return the image of a page of a picture file.

    Args:
        source: The opened picture file.
        page_index: Counted from 0.
        for_archive: Whether the image must fit into a PDF/A whose colours are sRGB: inks without a profile and
            JPEG 2000, whose many kinds PDF/A allows in part, are stored as decoded pixels then.

    Raises:
        PageDamagedError: If the picture cannot be decoded.
    """
    stream = None
    with contextlib.suppress(*_DECODER_ERRORS):
        stream = _stored_picture(source.path, source.media_type, page_index)
    if stream is not None and for_archive and not _is_for_archive(stream):
        stream = None
    return stream or _decoded_picture(source, page_index)


def _is_for_archive(stream: PictureStream) -> bool:
    return stream.entries.get("Filter") != "/JPXDecode" and (stream.components != 4 or stream.profile is not None)


# What Pillow raises on content it cannot make sense of; the page source then decodes it or says what is wrong.
_DECODER_ERRORS = (
    OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, OverflowError, NotImplementedError,
    struct.error, zlib.error, RuntimeError,
)  # fmt: skip


def _stored_picture(path: Path, media_type: str, page_index: int) -> PictureStream | None:
    """Return the picture as the file stores it; None where PDF has no such way."""
    if page_index == 0 and media_type == "image/png":
        return _png(path.read_bytes()) or _two_level_file(path)
    if media_type not in ("image/jpeg", "image/jp2", "image/tiff", "image/gif", "image/bmp"):
        return None
    with _quiet_pillow(), Image.open(path) as image:
        if page_index == 0 and media_type == "image/jpeg":
            return _jpeg(path.read_bytes(), image)
        if page_index == 0 and media_type == "image/jp2":
            return _jpeg2000(path.read_bytes(), image)
        if media_type == "image/tiff":
            image.seek(_tiff_frame(image, page_index))
            return _plain_pixels(image)
        return _plain_pixels(image) if page_index == 0 else None


def _jpeg(data: bytes, image: Image.Image) -> PictureStream | None:
    header = _jpeg_header(data)
    if header is None:
        return None
    width, height, components = header
    entries = {"Filter": "/DCTDecode", "BitsPerComponent": "8"}
    if components == 4 and "adobe" in image.info:
        entries["Decode"] = "[1 0 1 0 1 0 1 0]"  # Adobe's programs store ink inverted
    orientation = int(image.getexif().get(_TAG_ORIENTATION, 1))
    return PictureStream(
        data,
        width,
        height,
        entries,
        _DEVICE_SPACES[components],
        _profile(image, components),
        components,
        orientation if 1 <= orientation <= 8 else 1,
    )


def _jpeg_header(data: bytes) -> tuple[int, int, int] | None:
    """Return width, height and components of a JPEG that PDF's DCT filter reads, None for other kinds.

    Read from the frame header (ITU-T T.81, B.2.2): baseline, extended and progressive with Huffman codes, 8 bits.
    """
    at = 2
    while at + 9 < len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            bits, height, width, components = struct.unpack_from(">BHHB", data, at + 4)
            is_readable = marker in (0xC0, 0xC1, 0xC2) and bits == 8 and components in _DEVICE_SPACES and height
            return (width, height, components) if is_readable else None
        if marker in (0xD8, 0x01) or 0xD0 <= marker <= 0xD7:
            at += 2
            continue
        at += 2 + int(struct.unpack_from(">H", data, at + 2)[0])
    return None


def _jpeg2000(data: bytes, image: Image.Image) -> PictureStream | None:
    if image.mode not in ("L", "RGB"):
        return None  # transparency, 16 bits: viewers differ
    components = len(image.getbands())
    orientation = int(image.getexif().get(_TAG_ORIENTATION, 1))
    if orientation != 1:
        return None
    space = _DEVICE_SPACES[components]
    entries = {"Filter": "/JPXDecode", "BitsPerComponent": "8"}
    return PictureStream(data, image.width, image.height, entries, space, None, components)


def _png(data: bytes) -> PictureStream | None:
    """Return the compressed pixel data of a PNG, which is Flate with PNG predictors; None for what PDF cannot show so.

    Chunks: PNG specification, third edition, 11. Interlaced pictures and such with transparency are decoded instead.
    """
    if not data.startswith(_PNG_SIGNATURE):
        return None
    chunks: dict[bytes, bytes] = {}
    pixel_parts = []
    at = len(_PNG_SIGNATURE)
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        if len(body) < length:
            return None
        if kind == b"IDAT":
            pixel_parts.append(body)
        else:
            chunks.setdefault(kind, body)
        at += 12 + length
    width, height, bits, color_type, _, _, interlaced = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    if interlaced or b"tRNS" in chunks or color_type not in (0, 2, 3) or b"eXIf" in chunks:
        return None
    components = 3 if color_type == 2 else 1
    space = _DEVICE_SPACES[components]
    profile = None
    if color_type == 3:
        palette = chunks[b"PLTE"]
        space = f"[/Indexed/DeviceRGB {len(palette) // 3 - 1}<{palette.hex()}>]"
    elif b"iCCP" in chunks:
        profile = _usable_profile(_inflated_profile(chunks[b"iCCP"]), components)
    pixels = b"".join(pixel_parts)
    # Its pixels must be whole: a viewer would show half a picture where the reader has already refused it.
    if _inflated_length(pixels) != height * (1 + (width * bits * components + 7) // 8):
        return None
    entries = {
        "Filter": "/FlateDecode",
        "BitsPerComponent": str(bits),
        "DecodeParms": f"<</Predictor 15/Colors {components}/BitsPerComponent {bits}/Columns {width}>>",
    }
    return PictureStream(pixels, width, height, entries, space, profile, components)


def _inflated_length(data: bytes) -> int:
    inflater = zlib.decompressobj()
    total = 0
    while data and not inflater.eof:
        total += len(inflater.decompress(data, 1 << 20))
        data = inflater.unconsumed_tail
    return total + len(inflater.flush())


def _inflated_profile(chunk: bytes) -> bytes:
    inflater = zlib.decompressobj()
    return inflater.decompress(chunk[chunk.index(b"\0") + 2 :], 1 << 24)


def _two_level_file(path: Path) -> PictureStream | None:
    with _quiet_pillow(), Image.open(path) as image:
        return _two_level(image) if image.mode == "1" else None


def _tiff_frame(image: Any, page_index: int) -> int:
    """Return the frame that is the page: thumbnails and masks are no pages, as at intake."""
    pages, others = list[int](), list[int]()
    for index in range(getattr(image, "n_frames", 1)):
        image.seek(index)
        kind = int(image.tag_v2.get(_TAG_SUBFILE_TYPE, 0))
        (others if kind & _REDUCED_OR_MASK else pages).append(index)
    return (pages or others)[page_index]


def _plain_pixels(image: Image.Image) -> PictureStream | None:
    """Return a decoded frame without loss, for the modes that PDF has as they are."""
    image.load()  # Pillow turns a TIFF frame upright while loading
    if image.mode == "1":
        return _two_level(image)
    if image.mode not in ("L", "P", "RGB") or "transparency" in image.info:
        return None
    profile = image.info.get("icc_profile")
    buffer = io.BytesIO()
    image.save(buffer, "PNG", icc_profile=profile if image.mode != "P" else None, exif=b"")
    return _png(buffer.getvalue())


def _two_level(image: Image.Image) -> PictureStream:
    """Return a two-level picture, white being 1."""
    packed = image.tobytes()
    flate = zlib.compress(packed, 9)
    entries = {"Filter": "/FlateDecode", "BitsPerComponent": "1"}
    group4 = _group4(image)
    if group4 is not None and len(group4) < len(flate):
        parms = f"<</K -1/Columns {image.width}/Rows {image.height}/BlackIs1 false>>"
        entries = {"Filter": "/CCITTFaxDecode", "BitsPerComponent": "1", "DecodeParms": parms}
        return PictureStream(group4, image.width, image.height, entries, "/DeviceGray", None, 1)
    return PictureStream(flate, image.width, image.height, entries, "/DeviceGray", None, 1)


def _group4(image: Image.Image) -> bytes | None:
    """Return the picture as one strip of CCITT Group 4 codes, None where the TIFF library makes several."""
    buffer = io.BytesIO()
    plain = Image.frombytes("1", image.size, image.tobytes())
    plain.save(buffer, "TIFF", compression="group4", tiffinfo={_TAG_ROWS_PER_STRIP: image.height, 262: 0})
    with Image.open(buffer) as written:
        tags: Any = getattr(written, "tag_v2", {})
        offsets, lengths = tags[_TAG_STRIP_OFFSETS], tags[_TAG_STRIP_BYTES]
    if len(offsets) != 1:
        return None
    return buffer.getvalue()[offsets[0] : offsets[0] + lengths[0]]


def _decoded_picture(source: PageSource, page_index: int) -> PictureStream:
    """Return the page frame as the source decodes it, grey where it is grey."""
    pixels = source.page_image(page_index).pixels
    is_grey = bool((pixels[:, :, 0] == pixels[:, :, 1]).all() and (pixels[:, :, 1] == pixels[:, :, 2]).all())
    image = Image.fromarray(pixels[:, :, 0] if is_grey else pixels)
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    stream = _png(buffer.getvalue())
    assert stream is not None  # noqa: S101  # our own PNG has neither transparency nor interlacing
    return stream


def _profile(image: Image.Image, components: int) -> bytes | None:
    return _usable_profile(image.info.get("icc_profile"), components)


def _usable_profile(profile: bytes | None, components: int) -> bytes | None:
    """Return the profile if it is one for so many components (ICC.1:2022, 7.2: data colour space at byte 16)."""
    if not profile or len(profile) < 128 or profile[36:40] != b"acsp":
        return None
    return profile if _PROFILE_SPACES.get(profile[16:20]) == components else None


@contextlib.contextmanager
def _quiet_pillow() -> Iterator[None]:
    """Silence Pillow's warnings and lift its size limit: intake has judged the file's size already."""
    former = Image.MAX_IMAGE_PIXELS
    Image.MAX_IMAGE_PIXELS = None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        Image.MAX_IMAGE_PIXELS = former
