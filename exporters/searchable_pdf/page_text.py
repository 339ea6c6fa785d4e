"""Puts a hidden text layer on a page of a PDF without touching what the page shows.

Exporters layer; speaks PyMuPDF, so it is imported in worker processes only.
"""

from __future__ import annotations

from typing import Any

import pymupdf

from core.geometry import Transform
from core.model import Page, TextSource
from exporters.searchable_pdf.glyphless_font import GlyphlessFont
from exporters.searchable_pdf.hidden_text import is_only_hidden_text, without_hidden_text
from exporters.searchable_pdf.text_content import text_content
from exporters.searchable_pdf.text_placement import place_page

FONT_RESOURCE = "PagesightText"
LAYER_MARK = "PagesightTextLayer"
"""Key in the dictionary of our content streams, by which a later export finds and replaces them."""
_TRANSLATION = "/Translation"  # value of that key where the text is a translation, else true

_HIDDEN = 3  # text render mode "invisible" (ISO 32000-1, table 106)
_MAX_TREE_DEPTH = 64
_MAX_FORM_DEPTH = 4


class PageTextWriter:
    """Adds hidden text to the pages of one PDF; ``finish`` writes the font they share."""

    def __init__(
        self,
        pdf: Any,
        language: str | None = None,
        *,
        is_translation: bool = False,
        drops_translation: bool = False,
    ) -> None:
        """Prepare for an opened PDF.

        Args:
            pdf: The ``pymupdf.Document``.
            language: BCP 47 tag of the document; lines in another one are marked.
            is_translation: Whether the text that is added is a translation.
            drops_translation: Whether an earlier translation is taken away, also where a page keeps its own text.
        """
        self._language = language
        self._pdf = pdf
        self._mark = _TRANSLATION if is_translation else "true"
        self._drops_translation = drops_translation
        self._font = GlyphlessFont()
        self._font_xref = 0

    def add(self, page: Page) -> bool:
        """Add what was read on a page; nothing where it failed or its own text was kept.

        The layer goes before the page's content: the graphics state is the initial one there, whatever the content
        leaves open, and invisible text has no business in front. Hidden text of an earlier reader is taken away where
        the whole page was read anew (no line of its text layer was kept), and replaced where a person has edited it;
        visible text is never touched.

        Returns:
            Whether text was added.
        """
        if page.failure is not None:
            return False
        pdf_page = self._pdf[page.index]
        if self._drops_translation:
            self._drop_translation(pdf_page)
        old = pdf_page.get_contents()
        keeps_native = _keeps_native_text(page)
        replaced = self._without_all_text(pdf_page, old) if page.is_edited else None
        lines = place_page(page, with_native=replaced is not None)
        if not lines:
            if replaced is not None and replaced != old:  # a person wanted none of it
                self._set_contents(pdf_page.xref, replaced)
            return False
        to_user_space = page_to_user_space(pdf_page, page.width, page.height)
        content = text_content(lines, to_user_space, self._font, FONT_RESOURCE, self._language)
        if not self._font_xref:
            self._font_xref = self._pdf.get_new_xref()
            self._pdf.update_object(self._font_xref, "<<>>")
        self._add_font(pdf_page.xref)
        layer = self._stream(content)
        self._pdf.xref_set_key(layer, LAYER_MARK, self._mark)
        if replaced is not None:
            old = replaced
        elif not keeps_native:
            old = self._without_older_layers(pdf_page.xref, old)
        self._set_contents(pdf_page.xref, [layer, *old])
        return True

    def finish(self) -> None:
        """Write the font, if any page needed it."""
        if self._font_xref:
            self._font.write(self._pdf, self._font_xref)

    def _stream(self, content: bytes) -> int:
        xref: int = self._pdf.get_new_xref()
        self._pdf.update_object(xref, "<<>>")
        self._pdf.update_stream(xref, content, compress=True)
        return xref

    def _drop_translation(self, pdf_page: Any) -> None:
        old = pdf_page.get_contents()
        kept = [xref for xref in old if self._pdf.xref_get_key(xref, LAYER_MARK)[1] != _TRANSLATION]
        if kept != old:
            self._set_contents(pdf_page.xref, kept)

    def _without_older_layers(self, page_xref: int, contents: list[int]) -> list[int]:
        kept = [xref for xref in contents if self._pdf.xref_get_key(xref, LAYER_MARK)[0] == "null"]
        streams = [self._pdf.xref_stream(xref) or b"" for xref in kept]
        joined = b"\n".join(streams)
        stripped = without_hidden_text(joined, lambda name: self._is_hidden_form(page_xref, name, depth=0))
        return kept if stripped is None else [self._stream(stripped)]

    def _without_all_text(self, pdf_page: Any, contents: list[int]) -> list[int] | None:
        """Return the page's contents without its text where all of it is hidden, None where some of it shows."""
        if any(span["type"] != _HIDDEN for span in pdf_page.get_texttrace()):
            return None
        stripped = self._without_older_layers(pdf_page.xref, contents)
        self._set_contents(pdf_page.xref, stripped)
        has_text = bool(self._pdf[pdf_page.number].get_texttrace())  # a form that could not be read safely
        self._set_contents(pdf_page.xref, contents)
        return None if has_text else stripped

    def _set_contents(self, page_xref: int, streams: list[int]) -> None:
        self._pdf.xref_set_key(page_xref, "Contents", f"[{' '.join(f'{x} 0 R' for x in streams)}]")

    def _is_hidden_form(self, user: int, name: str, *, depth: int) -> bool:
        """Tell whether a name in the resources of a page or form is a form of nothing but hidden text."""
        holder, path = self._resources_of(user)
        try:
            kind, value = self._pdf.xref_get_key(holder, f"{path}XObject")
            if kind == "xref":
                holder, path = int(value.split()[0]), ""
            else:
                path = f"{path}XObject/"
            kind, value = self._pdf.xref_get_key(holder, f"{path}{name}")
        except ValueError:  # a name with characters PyMuPDF does not take
            return False
        if kind != "xref":
            return False
        form = int(value.split()[0])
        if depth > _MAX_FORM_DEPTH or self._pdf.xref_get_key(form, "Subtype") != ("name", "/Form"):
            return False
        content = self._pdf.xref_stream(form) or b""
        return is_only_hidden_text(content, lambda inner: self._is_hidden_form(form, inner, depth=depth + 1))

    def _add_font(self, page_xref: int) -> None:
        """Name the font in the resources the page uses, wherever in the page tree they stand."""
        holder, path = self._resources_of(page_xref)
        kind, value = self._pdf.xref_get_key(holder, f"{path}Font")
        if kind == "xref":
            holder, path = int(value.split()[0]), ""
        else:
            path = f"{path}Font/"
        self._pdf.xref_set_key(holder, f"{path}{FONT_RESOURCE}", f"{self._font_xref} 0 R")

    def _resources_of(self, page_xref: int) -> tuple[int, str]:
        """Return the object that holds the page's resource dictionary and the path to it inside that object."""
        node = page_xref
        for _ in range(_MAX_TREE_DEPTH):
            kind, value = self._pdf.xref_get_key(node, "Resources")
            if kind == "xref":
                return int(value.split()[0]), ""
            if kind == "dict":
                return node, "Resources/"
            kind, value = self._pdf.xref_get_key(node, "Parent")
            if kind != "xref":
                break
            node = int(value.split()[0])
        return page_xref, "Resources/"


def page_to_user_space(pdf_page: Any, width: float, height: float) -> Transform:
    """Return the map from page-frame pixels to the page's default user space.

    It undoes the map that MuPDF draws with, so crop box, /Rotate and UserUnit are in it. The frame is taken as a whole
    (its width is the shown page's width), which also evens out the rounding of its size to whole pixels.

    Args:
        pdf_page: The ``pymupdf.Page``.
        width: Width of the page frame, pixels.
        height: Height of the page frame, pixels.
    """
    mupdf = pymupdf.mupdf
    box, matrix = mupdf.FzRect(), mupdf.FzMatrix()
    mupdf.pdf_page_transform(mupdf.pdf_page_from_fz_page(pdf_page.this), box, matrix)
    shown = Transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)
    corners = [shown.apply(x, y) for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    top, bottom = min(y for _, y in corners), max(y for _, y in corners)
    frame = Transform((right - left) / width, 0, 0, (bottom - top) / height, left, top)
    return frame.then(shown.inverse())


def _keeps_native_text(page: Page) -> bool:
    return any(line.source is TextSource.TEXT_LAYER for block in page.blocks for line in block.lines) or any(
        block.source is TextSource.TEXT_LAYER and not block.lines for block in page.blocks
    )
