"""The port through which exporters reach the source file of a document. Core layer; engines implement it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class PageImage:
    """A picture of a page in its page frame.

    Attributes:
        pixels: (H, W, 3) uint8 RGB, C-contiguous.
        dpi: Pixels an inch.
    """

    pixels: Pixels
    dpi: float

    @property
    def width(self) -> int:
        """Pixels across."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Pixels down."""
        return int(self.pixels.shape[0])


@dataclass(frozen=True, slots=True)
class PageSize:
    """Size of a page frame in pixels and its resolution."""

    width: int
    height: int
    dpi: float


class PageSource(Protocol):
    """An opened source file. Not thread-safe; lives in a worker process.

    Every method raises ``PageDamagedError`` for a page that cannot be drawn.
    """

    @property
    def path(self) -> Path:
        """The file."""
        ...

    @property
    def media_type(self) -> str:
        """Type judged from the content, for example "application/pdf" or "image/tiff"."""
        ...

    @property
    def password(self) -> str | None:
        """Password that opened the file, None where it needs none."""
        ...

    @property
    def page_count(self) -> int:
        """Pages of the whole file."""
        ...

    def page_size(self, page_index: int) -> PageSize:
        """Return the page frame's size at the resolution chosen for reading, without drawing it."""
        ...

    def page_image(self, page_index: int, dpi: float | None = None) -> PageImage:
        """Draw the page frame, at the resolution chosen for reading or the given one."""
        ...
