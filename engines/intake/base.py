"""What every opened source file offers. Engine layer; the Pillow and MuPDF sources implement it."""

from __future__ import annotations

import hashlib
import math
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

from core.errors import FileUnreadableError, PageRangeError
from core.geometry import BBox
from core.model import Line, SourceInfo, TextLayerVerdict
from core.page_source import PageImage, PageSize, Pixels
from engines.intake.limits import Limits

_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class TextLayer:
    """The native text of one page, and what the triage thinks of it.

    Attributes:
        lines: Lines in the file's order, in the page frame (``page_size``), with words, source ``text_layer``. Text
            that stands outside the page is left out. They are there whatever the verdict says.
        verdict: State and reason.
        ruling_lines: Thin boxes of drawn rules and of the borders of drawn rectangles, page frame.
        picture_boxes: Pictures that the page places, page frame, cut to it; where the file states them. Those of fewer
            than 40 pixels are left out.
        dense_areas: Places where many small boxes are drawn close together, as bar codes are, page frame.
        rotation_deg: Clockwise turn (0, 90, 180, 270) that makes most of the text upright.
    """

    lines: tuple[Line, ...]
    verdict: TextLayerVerdict
    ruling_lines: tuple[BBox, ...] = ()
    rotation_deg: int = 0
    picture_boxes: tuple[BBox, ...] = ()
    dense_areas: tuple[BBox, ...] = ()


class SourceFile(ABC):
    """An opened source file; a ``core.page_source.PageSource`` with text layer and file facts, and a context manager.

    Not thread-safe; lives in a worker process. Page indices count from 0. Methods that take one raise
    ``PageRangeError`` for a page the file does not have and ``PageDamagedError`` for one that cannot be read.
    """

    def __init__(self, path: Path, media_type: str, limits: Limits) -> None:
        """Keep what all kinds of files have in common."""
        self._path = path
        self._media_type = media_type
        self._limits = limits

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    @property
    def media_type(self) -> str:
        """Type judged from the content, for example "application/pdf"."""
        return self._media_type

    @property
    def password(self) -> str | None:
        """Password that opened the file, None where it needs none."""
        return None

    @property
    def title(self) -> str | None:
        """Title from the file's own metadata."""
        return None

    @property
    def author(self) -> str | None:
        """Author from the file's own metadata."""
        return None

    @property
    @abstractmethod
    def page_count(self) -> int:
        """Pages of the whole file."""

    @abstractmethod
    def page_size(self, page_index: int) -> PageSize:
        """Return the page frame's size at the resolution chosen for reading, without drawing it."""

    @abstractmethod
    def page_image(self, page_index: int, dpi: float | None = None) -> PageImage:
        """Draw the page frame, at the resolution chosen for reading or near the given one.

        The limits on page pixels hold in both cases; the result's own ``dpi`` says what came of it.
        """

    def page_part(self, page_index: int, region: BBox, factor: float) -> Pixels:
        """Draw a part of the page frame for the eye, sharper than the frame itself where the source holds more.

        Args:
            page_index: Counted from 0.
            region: Pixels of the page frame.
            factor: Wanted pixels for a pixel of the page frame; a source of pixels ignores it and gives 1.

        Returns:
            (H, W, 3) uint8 RGB, one pixel at least; every pixel that the region touches.
        """
        return part_of(self.page_image(page_index).pixels, region)

    @abstractmethod
    def text_layer(self, page_index: int) -> TextLayer:
        """Return the page's native text with the triage's verdict."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the file; may be called twice."""

    @cached_property
    def info(self) -> SourceInfo:
        """Name, type, size, fingerprint, pages, title and author. The first use reads the whole file once.

        Raises:
            FileUnreadableError: If the file went away meanwhile.
        """
        return self._read_info(lambda: None)

    def read_info(self, checkpoint: Callable[[], None]) -> SourceInfo:
        """Return ``info``; a large file on a slow disk takes minutes, in which the caller hears signs of life.

        Args:
            checkpoint: Called with each MiB read, not at all where ``info`` is known; may raise to stop.

        Raises:
            FileUnreadableError: If the file went away meanwhile.
        """
        if "info" not in self.__dict__:
            # A cached property keeps its value there.
            self.__dict__["info"] = self._read_info(checkpoint)
        return self.info

    def _read_info(self, checkpoint: Callable[[], None]) -> SourceInfo:
        digest = hashlib.sha256()
        size = 0
        try:
            with self._path.open("rb") as stream:
                while chunk := stream.read(_CHUNK):
                    checkpoint()
                    digest.update(chunk)
                    size += len(chunk)
        except OSError as error:
            raise FileUnreadableError(
                f"the file cannot be read ({error.strerror or error})",
                remedy="Check that it is still there and that you may read it",
                file=self._path,
            ) from error
        return SourceInfo(
            name=self._path.name,
            media_type=self._media_type,
            size_bytes=size,
            fingerprint=digest.hexdigest(),
            page_count=self.page_count,
            title=self.title,
            author=self.author,
        )

    def _check_page_index(self, page_index: int) -> None:
        if not 0 <= page_index < self.page_count:
            raise PageRangeError(
                f"there is no page {page_index + 1}; the file has {self.page_count}",
                remedy="Choose pages the file has",
                file=self._path,
            )

    def __enter__(self) -> Self:
        """Return the opened file."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.close()


def part_of(pixels: Pixels, region: BBox) -> Pixels:
    """Return every pixel that a region touches, one at least."""
    height, width = pixels.shape[:2]
    box = region.clipped(width, height)
    left, top = min(math.floor(box.left), width - 1), min(math.floor(box.top), height - 1)
    return pixels[top : max(math.ceil(box.bottom), top + 1), left : max(math.ceil(box.right), left + 1)].copy()
