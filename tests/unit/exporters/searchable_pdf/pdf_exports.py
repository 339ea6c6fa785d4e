"""Sources and documents for the tests of the searchable PDF, and the readers that check its output."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pymupdf
import pypdf
import pypdfium2  # type: ignore[import-untyped]  # it ships no types
from pdfminer.high_level import extract_text
from pdfminer.layout import LAParams
from PIL import Image, ImageOps

from core.errors import PageDamagedError
from core.geometry import BBox, Polygon, Transform
from core.model import Block, BlockKind, Direction, Document, Line, Page, SourceInfo, TextSource, Word
from core.page_source import PageImage, PageSize
from exporters.base import ExportOptions
from exporters.pdf import PdfExporter
from exporters.writing import MemorySink

DPI = 144.0
COLORS = ((1.0, 0.0, 0.0), (0.0, 0.0, 1.0), (0.0, 0.6, 0.0))


@dataclass
class FileSource:
    """A ``PageSource`` on a file, without the engines."""

    path: Path
    media_type: str = "application/pdf"
    password: str | None = None
    page_count: int = 1
    dpi: float = DPI
    size: tuple[int, int] = (100, 100)
    broken_pages: frozenset[int] = frozenset()

    def page_size(self, page_index: int) -> PageSize:
        return PageSize(*self.size, self.dpi)

    def page_image(self, page_index: int, dpi: float | None = None) -> PageImage:
        if page_index in self.broken_pages:
            raise PageDamagedError("broken", page_index=page_index)
        with Image.open(self.path) as image:
            image.seek(page_index)
            upright = ImageOps.exif_transpose(image).convert("RGBA")
        flat = Image.alpha_composite(Image.new("RGBA", upright.size, "white"), upright).convert("RGB")
        return PageImage(np.ascontiguousarray(np.asarray(flat)), self.dpi)


def line_of(
    text: str,
    box: Sequence[float],
    *,
    words: Sequence[tuple[str, Sequence[float]]] = (),
    polygon: Polygon | None = None,
    direction: Direction = Direction.LEFT_TO_RIGHT,
    source: TextSource = TextSource.OCR,
) -> Line:
    """Return a line; words are (text, box)."""
    placed = tuple(Word(word, BBox(*place)) for word, place in words)
    return Line(text, BBox(*box), words=placed, polygon=polygon, direction=direction, source=source)


def page_of(
    *lines: Line, index: int = 0, size: tuple[int, int] = (800, 600), source: TextSource = TextSource.OCR, **more: Any
) -> Page:
    """Return a page with the lines in one paragraph."""
    blocks = (Block(BlockKind.PARAGRAPH, BBox(0, 0, *size), lines=lines, source=source),) if lines else ()
    return Page(index, *size, DPI, blocks=blocks, source=source, **more)


def document_of(*pages: Page, name: str = "letter.pdf", title: str | None = None, **more: Any) -> Document:
    """Return a document of the pages."""
    info = SourceInfo(name, "application/pdf", 1000, "5f" * 32, len(pages), title=title)
    return Document("d1", info, pages, **more)


def export_pdf(document: Document, source: FileSource, options: ExportOptions | None = None) -> bytes:
    """Return the bytes of the searchable PDF."""
    sink = MemorySink()
    PdfExporter().write(document, source, sink, options or ExportOptions(), lambda: None)
    return sink.content


def blank_pdf(path: Path, *, width: float = 400, height: float = 300, pages: int = 1) -> FileSource:
    """Write a PDF of empty pages."""
    with pymupdf.open() as pdf:
        for _ in range(pages):
            pdf.new_page(width=width, height=height)
        pdf.save(path)
    return FileSource(path, page_count=pages)


def rendered(data: bytes, index: int = 0, *, dpi: int = int(DPI), password: str = "") -> np.ndarray[Any, Any]:
    """Return a page as MuPDF draws it, (H, W, 3) uint8."""
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        if pdf.needs_pass:
            assert pdf.authenticate(password)
        pixmap = pdf[index].get_pixmap(dpi=dpi)
        return np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.width, pixmap.n)[:, :, :3].copy()


def ink_boxes(picture: np.ndarray[Any, Any]) -> list[BBox]:
    """Return the box of each of ``COLORS`` in a picture."""
    boxes = []
    for color in COLORS:
        hit = np.abs(picture.astype(int) - np.array([round(c * 255) for c in color])).max(axis=2) < 60
        ys, xs = np.nonzero(hit)
        if len(xs):
            boxes.append(BBox(float(xs.min()), float(ys.min()), float(xs.max() + 1), float(ys.max() + 1)))
    return boxes


def mupdf_words(data: bytes, page: Page) -> list[tuple[str, BBox]]:
    """Return MuPDF's words with their boxes in the page frame."""
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        pdf_page = pdf[page.index]
        turns, shown = pdf_page.rotation // 90, pdf_page.rect
        flat = (shown.width, shown.height) if turns % 2 == 0 else (shown.height, shown.width)
        to_frame = Transform.quarter_turns(turns, *flat).then(
            Transform.scaling(page.width / shown.width, page.height / shown.height)
        )
        return [(row[4], to_frame.apply_bbox(BBox(*row[:4]))) for row in pdf_page.get_text("words")]


def pdfium_words(data: bytes, page: Page) -> list[tuple[str, BBox]]:
    """Return PDFium's words with their boxes in the page frame; for pages without rotation and crop box."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        pdf_page = pdf[page.index]
        text_page = pdf_page.get_textpage()
        width, height = pdf_page.get_size()
        found: list[tuple[str, BBox]] = []
        word, box = "", None
        for i in range(text_page.count_chars()):
            char = text_page.get_text_range(i, 1)
            if not char.strip():
                if box is not None:
                    found.append((word, box))
                word, box = "", None
                continue
            left, bottom, right, top = text_page.get_charbox(i, loose=True)
            here = BBox(
                left / width * page.width,
                (height - top) / height * page.height,
                right / width * page.width,
                (height - bottom) / height * page.height,
            )
            word, box = word + char, here if box is None else box.union(here)
        if box is not None:
            found.append((word, box))
        return found
    finally:
        pdf.close()


def texts_by_reader(data: bytes, index: int = 0) -> dict[str, str]:
    """Return the text of a page as three independent libraries read it, white space made single blanks."""
    with pymupdf.open(stream=data, filetype="pdf") as mupdf:
        words = " ".join(row[4] for row in mupdf[index].get_text("words"))
    pdfium = pypdfium2.PdfDocument(data)
    try:
        pdfium_text = pdfium[index].get_textpage().get_text_range()
    finally:
        pdfium.close()
    pypdf_text = pypdf.PdfReader(io.BytesIO(data)).pages[index].extract_text()
    texts = {"mupdf": words, "pdfium": pdfium_text, "pypdf": pypdf_text}
    return {name: " ".join(text.split()) for name, text in texts.items()}


def pdfminer_text(data: bytes, *, is_vertical: bool = False) -> str:
    """Return the text of all pages as pdfminer.six reads it, white space made single blanks."""
    text = extract_text(io.BytesIO(data), laparams=LAParams(detect_vertical=is_vertical))
    return " ".join(text.split())


def raw_images(data: bytes) -> list[bytes]:
    """Return the encoded bytes of all image streams, in order of their numbers."""
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        return [pdf.xref_stream_raw(x) for x in range(1, pdf.xref_length()) if pdf.xref_is_image(x)]
