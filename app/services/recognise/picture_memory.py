"""Pages of one file that show the very same picture are read once: blank sheets, covers, forms. Worker process only.

Whole files that were read before are known to the library by their content. What is remembered here lives in the memory
of the worker and is forgotten when another file is read.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.services.recognise.options import ReadOptions
from core.model import Page, TextLayerVerdict

if TYPE_CHECKING:
    from core.page_source import PageImage

_MOST_PAGES = 16  # of a dense page, lines and words take about a megabyte


class PictureMemory:
    """Remembers the last pages that were read from pictures. One thread."""

    def __init__(self, most_pages: int = _MOST_PAGES) -> None:
        """Remember at most so many pages."""
        self._most_pages = most_pages
        self._file: Hashable = None
        self._pages: OrderedDict[bytes, Page] = OrderedDict()

    def turn_to(self, file: Hashable) -> None:
        """Forget all pages unless they are of this file."""
        if file != self._file:
            self._pages.clear()
            self._file = file

    def page(self, key: bytes, page_index: int, verdict: TextLayerVerdict | None) -> Page | None:
        """Return a page that was read from the same picture in the same way, as if it had been read again.

        Args:
            key: Of picture and options, see ``picture_key``.
            page_index: Which page it shall be, counted from 0.
            verdict: What the triage says of its own native text.
        """
        known = self._pages.get(key)
        if known is None:
            return None
        self._pages.move_to_end(key)
        return replace(known, index=page_index, text_layer=verdict)

    def keep(self, key: bytes, page: Page) -> None:
        """Remember a page; the one that was not asked for longest makes room."""
        self._pages[key] = page
        while len(self._pages) > self._most_pages:
            self._pages.popitem(last=False)


def picture_key(image: PageImage, options: ReadOptions) -> bytes:
    """Return what tells readings apart: picture, resolution and options. An A4 page at 300 dpi takes 20 ms."""
    import hashlib  # here, because the window imports what its workers do

    import numpy as np

    # A strong hash: a document must not be able to choose pictures that are taken for each other.
    digest = hashlib.sha256(f"{image.pixels.shape} {image.dpi} {options.reading_key} ".encode())
    digest.update(np.ascontiguousarray(image.pixels).data.cast("B"))  # as it lies there, without a copy
    return digest.digest()
