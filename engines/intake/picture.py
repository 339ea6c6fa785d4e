"""Reads picture files through Pillow, HEIC through pillow-heif. Engine layer."""

from __future__ import annotations

import contextlib
import math
import os
import struct
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn

from PIL import Image, ImageOps

from core.errors import (
    AppError,
    FileDamagedError,
    ImageTooLargeError,
    NoPagesError,
    PageDamagedError,
    TooManyPagesError,
)
from core.model import TextLayerState, TextLayerVerdict
from core.page_source import PageImage, PageSize
from engines.intake.base import SourceFile, TextLayer
from engines.intake.content_type import ContentType
from engines.intake.limits import Limits
from engines.intake.picture_pixels import to_pixels, to_rgb
from engines.intake.resolution import bounded_scale, picture_dpi

_TAG_ORIENTATION = 274
_TAG_SUBFILE_TYPE = 254
_REDUCED_OR_MASK = 0b101  # TIFF 6.0, NewSubfileType: bit 0 a smaller copy of another frame, bit 2 a mask
_NO_TEXT = TextLayerVerdict(TextLayerState.NONE, "A picture has no native text")

# What Pillow's decoders raise on damaged data, by experience with its own fuzzed samples.
_DECODER_ERRORS = (
    OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, AttributeError, EOFError, OverflowError,
    ZeroDivisionError, AssertionError, NotImplementedError, struct.error, RuntimeError, Image.DecompressionBombError,
)  # fmt: skip


class PictureSource(SourceFile):
    """A picture file; every frame of a TIFF is a page, of everything else only the first frame.

    The page frame has the picture's own pixels, EXIF orientation applied; a picture above the limits of a page frame is
    scaled down. Lines of a fax, which are up to twice as far apart as its columns, are drawn with square pixels.
    """

    def __init__(self, path: Path, kind: ContentType, *, limits: Limits) -> None:
        """Read the header; nothing is decoded.

        Raises:
            FileDamagedError: If the header cannot be read.
            ImageTooLargeError: If it states too many pixels.
            NoPagesError: If there is no frame.
            TooManyPagesError: If there are too many.
        """
        super().__init__(path, kind.media_type, limits)
        if "HEIF" in kind.pillow_formats:
            import pillow_heif

            pillow_heif.register_heif_opener(thumbnails=False)
        self._formats = kind.pillow_formats
        try:
            with _quiet_pillow():
                # This object is only ever asked for headers; pixels are decoded by objects that live for one page.
                self._image: Image.Image = Image.open(path, formats=self._formats)
        except _DECODER_ERRORS as error:
            raise FileDamagedError(
                f"the {_short_name(kind)} file cannot be opened ({_reason(error)})",
                remedy="Get a new copy of it, or save it again with the program that shows it",
                file=path,
            ) from error
        try:
            self._frames = self._list_frames() if kind.media_type == "image/tiff" else [0]
            self._seek(0)
        except BaseException:
            self._image.close()
            raise

    @property
    def page_count(self) -> int:
        """Number of frames that are pages."""
        return len(self._frames)

    def page_size(self, page_index: int) -> PageSize:
        """Return the size of the upright frame from its header."""
        self._seek(page_index)
        width, height, dpi = self._frame_geometry(page_index)
        return PageSize(width, height, dpi)

    def page_image(self, page_index: int, dpi: float | None = None) -> PageImage:
        """Decode a frame; see ``SourceFile.page_image``.

        Raises:
            PageDamagedError: If its pixels are incomplete or broken: nothing is read from half a picture.
        """
        self._seek(page_index)
        width, height, frame_dpi = self._frame_geometry(page_index)
        if dpi is not None:
            factor = dpi / frame_dpi
            factor *= bounded_scale(width * factor, height * factor, self._limits)
            width, height = max(1, round(width * factor)), max(1, round(height * factor))
            frame_dpi *= factor
        try:
            with _quiet_pillow(), _quiet_stderr() if self.media_type == "image/tiff" else contextlib.nullcontext():
                image = self._decode(self._frames[page_index], width, height)
        except _DECODER_ERRORS as error:
            self._damaged(page_index, error)
        return PageImage(to_pixels(image), frame_dpi)

    def text_layer(self, page_index: int) -> TextLayer:
        """Return the empty text layer that every picture has."""
        self._check_page_index(page_index)
        return TextLayer((), _NO_TEXT)

    def close(self) -> None:
        """Close the file."""
        self._image.close()

    def _list_frames(self) -> list[int]:
        """Return the indices of the frames that are pages; frames behind a damaged directory are lost."""
        pages: list[int] = []
        others: list[int] = []
        index = 0
        while True:
            try:
                with _quiet_pillow():
                    self._image.seek(index)
                kind = int(self._tags().get(_TAG_SUBFILE_TYPE, 0))
            except _DECODER_ERRORS:
                break
            (others if kind & _REDUCED_OR_MASK else pages).append(index)
            index += 1
            if index > self._limits.max_pages:
                raise TooManyPagesError(
                    f"the file has more than {self._limits.max_pages} pages",
                    remedy="Split it into smaller files",
                    file=self.path,
                )
        if not (pages or others):
            raise NoPagesError("the file holds no picture", remedy="Get a new copy of it", file=self.path)
        return pages or others

    def _tags(self) -> Any:
        return getattr(self._image, "tag_v2", {})

    def _seek(self, page_index: int) -> None:
        self._check_page_index(page_index)
        try:
            with _quiet_pillow():
                if self._image.tell() != self._frames[page_index]:
                    self._image.seek(self._frames[page_index])
        except _DECODER_ERRORS as error:
            self._damaged(page_index, error)
        self._check_size(page_index)

    def _check_size(self, page_index: int) -> None:
        width, height = self._image.size
        place = page_index if self.page_count > 1 else None
        if width < 1 or height < 1:
            raise FileDamagedError("the picture has no pixels", remedy="Get a new copy of it", file=self.path)
        limits = self._limits
        if width * height > limits.max_image_pixels or max(width, height) > limits.max_image_side:
            raise ImageTooLargeError(
                f"the picture has {width} x {height} pixels; the limits are {limits.max_image_pixels / 1e6:.0f} million"
                f" pixels and {limits.max_image_side} a side",
                remedy="Save it smaller or cut it into parts",
                file=self.path,
                page_index=place,
            )

    def _frame_geometry(self, page_index: int) -> tuple[int, int, float]:
        """Return width, height and dpi of the upright frame, square pixels, within the limits."""
        width, height = self._image.size
        try:
            with _quiet_pillow():
                stated = _stated_dpi(self._image)
                # Pillow turns TIFF frames itself and states their size turned.
                is_turned = self.media_type != "image/tiff" and self._image.getexif().get(_TAG_ORIENTATION) in (
                    5,
                    6,
                    7,
                    8,
                )
        except _DECODER_ERRORS as error:
            self._damaged(page_index, error)
        if stated and self.media_type == "image/tiff" and 1.5 <= max(stated) / min(stated) <= 3:
            width = round(width * max(stated) / stated[0])
            height = round(height * max(stated) / stated[1])
        if is_turned:
            width, height = height, width
        dpi = picture_dpi(width, height, stated)
        scale = bounded_scale(width, height, self._limits)
        return max(1, round(width * scale)), max(1, round(height * scale)), dpi * scale

    def _decode(self, frame: int, width: int, height: int) -> Image.Image:
        """Decode one frame to upright RGB of the given size."""
        with Image.open(self.path, formats=self._formats) as image:
            if frame:
                image.seek(frame)
            factor = math.floor(min(max(image.size) / max(width, height), min(image.size) / min(width, height)))
            if factor > 1:
                # Fewer pixels first, three bytes each second: it divides the peak of memory. A no-op except for JPEG.
                image.draft(None, (image.width // factor, image.height // factor))
            tags: Mapping[int, Any] = getattr(image, "tag_v2", {})
            upright = ImageOps.exif_transpose(image)
            factor = math.floor(min(upright.width / width, upright.height / height))
            if factor > 1 and upright.mode in ("L", "RGB"):
                upright = upright.reduce(factor)
            rgb = to_rgb(upright, tags)
            return rgb if rgb.size == (width, height) else rgb.resize((width, height), reducing_gap=2.0)

    def _damaged(self, page_index: int, error: BaseException) -> NoReturn:
        if isinstance(error, AppError):
            raise error
        raise PageDamagedError(
            f"the picture cannot be decoded ({_reason(error)})",
            remedy="The file is incomplete or damaged; get a new copy of it",
            file=self.path,
            page_index=page_index,
        ) from error


@contextlib.contextmanager
def _quiet_pillow() -> Iterator[None]:
    """Silence Pillow's warnings and lift its own size limit: ours is checked from the header before any decoding."""
    former = Image.MAX_IMAGE_PIXELS
    Image.MAX_IMAGE_PIXELS = None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        Image.MAX_IMAGE_PIXELS = former


@contextlib.contextmanager
def _quiet_stderr() -> Iterator[None]:
    """Send the process's standard error nowhere: libtiff writes its complaints there and offers no other way.

    Only a worker process may do so, and only while it decodes.
    """
    try:
        kept = os.dup(2)
    except OSError:  # a windowed program has no standard error
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _stated_dpi(image: Image.Image) -> tuple[float, float] | None:
    try:
        x, y = (float(value) for value in image.info["dpi"])
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None
    return (x, y) if math.isfinite(x) and math.isfinite(y) and x > 0 and y > 0 else None


def _short_name(kind: ContentType) -> str:
    return kind.pillow_formats[0]


def _reason(error: BaseException) -> str:
    text = str(error).strip().rstrip(".") or type(error).__name__
    # Pillow puts the path or object into "cannot identify image file": ours stands in the message already.
    return "its content is broken or of a rare kind" if text.startswith("cannot identify") else text
