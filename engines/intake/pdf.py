"""Reads PDF files through MuPDF: page frames, pictures of pages, native text. Engine layer."""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from core.errors import (
    FileDamagedError,
    NoPagesError,
    PageDamagedError,
    PasswordRequiredError,
    PasswordWrongError,
    TooManyPagesError,
)
from core.geometry import POINTS_PER_INCH, BBox
from core.page_source import PageImage, PageSize, Pixels
from core.text import without_surrogates
from engines.intake.base import SourceFile, TextLayer
from engines.intake.content_type import PDF
from engines.intake.dense_areas import dense_areas
from engines.intake.limits import Limits
from engines.intake.mupdf import load_pymupdf
from engines.intake.pdf_text import NativeText, PageFrame, read_lines, read_rules
from engines.intake.resolution import PlacedPicture, bounded_scale, page_dpi
from engines.intake.triage import PageEvidence, judge

pymupdf: Any = load_pymupdf()

# White space is needed for words, clipping drops what no viewer shows, vectors are drawn rules; "lazy" keeps a rule
# that is drawn in the middle of a line from splitting the line. Without the flag for ligatures they come apart into
# letters, without the one for glyph numbers unmapped glyphs are U+FFFD, which the triage counts.
_TEXT_FLAGS = (
    pymupdf.TEXT_PRESERVE_WHITESPACE
    | pymupdf.TEXT_MEDIABOX_CLIP
    | pymupdf.TEXT_COLLECT_VECTORS
    | pymupdf.TEXT_LAZY_VECTORS
)
_SMALLEST_PICTURE = 40  # pixels of the longer side; smaller ones are bullets and icons, too coarse for any bar code
_KEPT_PAGES = 4
_LONGEST_METADATA = 1_000  # characters; some programs write whole articles into the title

# MuPDF's own errors derive from Exception or RuntimeError by version; PyMuPDF adds ValueError and others.
_EPSILON = 1e-6  # pixels; keeps a border that lies on a pixel there
_MUPDF_ERRORS = (RuntimeError, ValueError, TypeError, KeyError, IndexError, AttributeError, OSError, AssertionError,
                 pymupdf.mupdf.FzErrorBase)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _PageFacts:
    """What one pass over a page brings, in its page frame."""

    size: PageSize
    frame: PageFrame
    text: NativeText
    rules: tuple[BBox, ...]
    shape_count: int
    picture_coverage: float
    picture_boxes: tuple[BBox, ...]
    dense_areas: tuple[BBox, ...]


class PdfSource(SourceFile):
    """A PDF file. Pages are looked at one at a time; the last few pages' facts are kept, pictures of pages never."""

    def __init__(self, path: Path, *, password: str | None, limits: Limits) -> None:
        """Open the file and unlock it; see ``open_source`` for the errors."""
        super().__init__(path, PDF, limits)
        self._password: str | None = None
        self._facts: OrderedDict[int, _PageFacts] = OrderedDict()
        try:
            self._document = pymupdf.open(path, filetype="pdf")
        except _MUPDF_ERRORS as error:
            raise self._file_damaged(error) from error
        try:
            self._unlock(password)
            self._count_pages()
        except BaseException:
            self._document.close()
            raise

    @property
    def password(self) -> str | None:
        """Password that opened the file, None where it needs none."""
        return self._password

    @property
    def page_count(self) -> int:
        """Pages of the file."""
        return self._page_count

    @property
    def title(self) -> str | None:
        """Title from the document information."""
        return self._metadata("title")

    @property
    def author(self) -> str | None:
        """Author from the document information."""
        return self._metadata("author")

    def page_size(self, page_index: int) -> PageSize:
        """Return the page frame's size; looks at the page's text and pictures once to choose its resolution."""
        return self._page_facts(page_index).size

    def page_image(self, page_index: int, dpi: float | None = None) -> PageImage:
        """Draw a page with its annotations and form fields; see ``SourceFile.page_image``.

        Raises:
            PageDamagedError: If it cannot be drawn, or comes out empty because its content is broken.
        """
        facts = self._page_facts(page_index)
        size = facts.size
        if dpi is not None:
            size = self._sized(self._load(page_index), page_index, dpi)
        pymupdf.TOOLS.mupdf_warnings()  # flushes what MuPDF still holds back from earlier pages, and forgets it
        try:
            zoom = size.dpi / POINTS_PER_INCH
            pixmap = self._load(page_index).get_pixmap(
                matrix=pymupdf.Matrix(zoom, zoom), colorspace=pymupdf.csRGB, alpha=False
            )
            drawn = np.frombuffer(pixmap.samples_mv, dtype=np.uint8).reshape(pixmap.height, pixmap.width, 3)
            pixels = np.full((size.height, size.width, 3), 255, dtype=np.uint8)
            pixels[: drawn.shape[0], : drawn.shape[1]] = drawn[: size.height, : size.width]
            del drawn, pixmap
        except (*_MUPDF_ERRORS, MemoryError) as error:
            self._page_damaged(page_index, error)
        finally:
            # MuPDF would keep up to 256 MB of decoded pictures: too much for a worker that sees each page once.
            pymupdf.TOOLS.store_shrink(100)
        complaint = pymupdf.TOOLS.mupdf_warnings()
        if complaint and not facts.text.lines and bool((pixels == pixels[0, 0]).all()):
            # A viewer would show an empty page; for us that is lost text, not an empty page.
            self._page_damaged(page_index, ValueError(complaint))
        return PageImage(pixels, size.dpi)

    def page_part(self, page_index: int, region: BBox, factor: float) -> Pixels:
        """Draw a part of a page in any resolution; see ``SourceFile.page_part``.

        Raises:
            PageDamagedError: If it cannot be drawn.
        """
        size = self.page_size(page_index)
        box = region.clipped(size.width, size.height)
        # Whole pixels of the answer; a part that would be larger than a page may be is drawn less sharp.
        factor *= bounded_scale(box.width * factor, box.height * factor, self._limits)
        left, top = math.floor(box.left * factor + _EPSILON), math.floor(box.top * factor + _EPSILON)
        width = max(1, math.ceil(box.right * factor - _EPSILON) - left)
        height = max(1, math.ceil(box.bottom * factor - _EPSILON) - top)
        zoom = size.dpi * factor / POINTS_PER_INCH
        clip = pymupdf.Rect(left / zoom, top / zoom, (left + width) / zoom, (top + height) / zoom)
        try:
            pixmap = self._load(page_index).get_pixmap(
                matrix=pymupdf.Matrix(zoom, zoom), colorspace=pymupdf.csRGB, alpha=False, clip=clip
            )
            drawn = np.frombuffer(pixmap.samples_mv, dtype=np.uint8).reshape(pixmap.height, pixmap.width, 3)
            drawn = drawn[max(0, top - pixmap.y) :, max(0, left - pixmap.x) :][:height, :width]
            pixels = np.full((height, width, 3), 255, dtype=np.uint8)
            pixels[: drawn.shape[0], : drawn.shape[1]] = drawn
            del drawn, pixmap
        except (*_MUPDF_ERRORS, MemoryError) as error:
            self._page_damaged(page_index, error)
        finally:
            pymupdf.TOOLS.store_shrink(100)
        return pixels

    def text_layer(self, page_index: int) -> TextLayer:
        """Return the native text of a page and the triage's verdict."""
        facts = self._page_facts(page_index)
        lines = facts.text.lines
        page_area = facts.frame.width * facts.frame.height
        verdict = judge(
            PageEvidence(
                text="\n".join([line.text for line in lines]),
                hidden_share=facts.text.hidden_share,
                text_coverage=min(1.0, sum([line.bbox.area for line in lines]) / page_area),
                picture_coverage=facts.picture_coverage,
                shape_count=facts.shape_count,
            )
        )
        return TextLayer(
            lines=lines,
            verdict=verdict,
            ruling_lines=facts.rules,
            rotation_deg=facts.text.rotation_deg,
            picture_boxes=facts.picture_boxes,
            dense_areas=facts.dense_areas,
        )

    def close(self) -> None:
        """Close the file."""
        # What text needs (colour profiles, fonts of the system) stays in MuPDF's store for the next file: it does not
        # grow, and pictures are dropped from it when their page is drawn.
        self._facts.clear()
        if not self._document.is_closed:
            self._document.close()

    def _unlock(self, password: str | None) -> None:
        if not self._document.needs_pass:
            return
        if not password:
            raise PasswordRequiredError(
                "the PDF is encrypted and needs a password", remedy="Give it with --password", file=self.path
            )
        try:
            is_open = bool(self._document.authenticate(password))
        except (TypeError, UnicodeError):  # bytes that are no text came in with the command line
            is_open = False
        if not is_open:
            raise PasswordWrongError(
                "the password does not open the PDF", remedy="Check upper and lower case", file=self.path
            )
        self._password = password

    def _count_pages(self) -> None:
        try:
            self._page_count = int(self._document.page_count)
        except _MUPDF_ERRORS as error:
            raise self._file_damaged(error) from error
        if self._page_count < 1:
            if self._document.is_repaired:
                raise self._file_damaged(ValueError("no page was left after repair"))
            raise NoPagesError("the PDF has no page", remedy="Get another copy of it", file=self.path)
        if self._page_count > self._limits.max_pages:
            raise TooManyPagesError(
                f"the PDF has {self._page_count} pages; the limit is {self._limits.max_pages}",
                remedy="Split it into smaller files",
                file=self.path,
            )

    def _metadata(self, key: str) -> str | None:
        value = (self._document.metadata or {}).get(key)
        if not isinstance(value, str):
            return None
        # Broken UTF-8 and pairs of surrogates written as UTF-8 come out of MuPDF as surrogates, which none can store.
        return without_surrogates(value).strip("\ufeff\x00 \r\n\t")[:_LONGEST_METADATA].rstrip() or None

    def _load(self, page_index: int) -> Any:
        self._check_page_index(page_index)
        try:
            return self._document.load_page(page_index)
        except _MUPDF_ERRORS as error:
            self._page_damaged(page_index, error)

    def _page_facts(self, page_index: int) -> _PageFacts:
        facts = self._facts.get(page_index)
        if facts is None:
            page = self._load(page_index)
            try:
                facts = self._look_at(page, page_index)
            except _MUPDF_ERRORS as error:
                self._page_damaged(page_index, error)
            self._facts[page_index] = facts
            if len(self._facts) > _KEPT_PAGES:
                self._facts.popitem(last=False)
        return facts

    def _look_at(self, page: Any, page_index: int) -> _PageFacts:
        # The display list is interpreted once and replayed for text and for pictures; each replay costs a fifth of it.
        # Asking for both at once would make MuPDF hand out every picture's bytes.
        display_list = page.get_displaylist()
        text_page = pymupdf.TextPage(display_list.get_textpage(_TEXT_FLAGS))
        blocks = text_page.extractDICT()["blocks"]
        words = text_page.extractWORDS()
        picture_page = pymupdf.TextPage(display_list.get_textpage(pymupdf.TEXT_PRESERVE_IMAGES))
        rect = page.rect
        infos = picture_page.extractIMGINFO()
        placed = _placed_pictures(infos, rect.width, rect.height)
        # First in points: the choice of the resolution needs the text, and the text's boxes the resolution.
        sizes = [s["size"] for b in blocks if b["type"] == 0 for ln in b["lines"] for s in ln["spans"]]
        dpi = page_dpi(
            placed,
            has_visible_text=_has_ink(blocks),
            smallest_text_pt=_low_quantile(sizes),
        )
        size = self._sized(page, page_index, dpi)
        zoom = size.dpi / POINTS_PER_INCH
        frame = PageFrame(zoom, size.width, size.height)
        rules, shape_count = read_rules(blocks, frame)
        filled = [block["bbox"] for block in blocks if block["type"] == 3 and block["isrect"] and not block["stroked"]]
        return _PageFacts(
            size=size,
            frame=frame,
            text=read_lines(blocks, words, frame),
            rules=rules,
            shape_count=shape_count,
            picture_coverage=min(1.0, sum(picture.share for picture in placed)),
            picture_boxes=tuple([frame.box(box) for box in _picture_boxes(infos, rect.width, rect.height)]),
            dense_areas=tuple([area.scaled(zoom).clipped(size.width, size.height) for area in dense_areas(filled)]),
        )

    def _sized(self, page: Any, page_index: int, dpi: float) -> PageSize:
        """Return the frame of a page at a resolution, or at what the limits leave of it."""
        rect = page.rect
        if rect.is_empty or rect.is_infinite:
            self._page_damaged(page_index, ValueError("the page has no extent"))
        zoom = dpi / POINTS_PER_INCH
        zoom *= bounded_scale(rect.width * zoom, rect.height * zoom, self._limits)
        drawn = (rect * pymupdf.Matrix(zoom, zoom)).irect
        return PageSize(max(1, drawn.width), max(1, drawn.height), zoom * POINTS_PER_INCH)

    def _file_damaged(self, error: BaseException) -> FileDamagedError:
        return FileDamagedError(
            f"the PDF cannot be opened ({_reason(error)})",
            remedy="Get a new copy of it, or repair it with the program that made it",
            file=self.path,
        )

    def _page_damaged(self, page_index: int, error: BaseException) -> NoReturn:
        if isinstance(error, PageDamagedError):
            raise error
        raise PageDamagedError(
            f"the page cannot be drawn ({_reason(error)})",
            remedy="Get a new copy of the file, or print the page to a new PDF",
            file=self.path,
            page_index=page_index,
        ) from error


def _placed_pictures(infos: list[dict[str, Any]], width: float, height: float) -> list[PlacedPicture]:
    """Return the pictures that a page of that size (points) shows."""
    placed = []
    for info in infos:
        x0, y0, x1, y1 = info["bbox"]
        across = min(x1, width) - max(x0, 0.0)
        down = min(y1, height) - max(y0, 0.0)
        if across <= 0 or down <= 0:
            continue
        a, b, c, d = info["transform"][:4]
        placed.append(
            PlacedPicture(
                width=info["width"],
                height=info["height"],
                width_pt=math.hypot(a, b),
                height_pt=math.hypot(c, d),
                share=across * down / (width * height),
            )
        )
    return placed


def _picture_boxes(infos: list[dict[str, Any]], width: float, height: float) -> list[tuple[float, float, float, float]]:
    """Return the visible parts of the pictures that a page of that size (points) shows, ornaments left out."""
    boxes = []
    for info in infos:
        if max(info["width"], info["height"]) < _SMALLEST_PICTURE:
            continue
        x0, y0, x1, y1 = info["bbox"]
        left, top, right, bottom = max(x0, 0.0), max(y0, 0.0), min(x1, width), min(y1, height)
        if left < right and top < bottom:
            boxes.append((left, top, right, bottom))
    return boxes


def _has_ink(blocks: list[dict[str, Any]]) -> bool:
    return any(
        span["char_flags"] & 112 and span["alpha"] and span["text"].strip()
        for block in blocks
        if block["type"] == 0
        for line in block["lines"]
        for span in line["spans"]
    )


def _low_quantile(sizes: list[float]) -> float | None:
    return sorted(sizes)[len(sizes) // 10] if sizes else None


def _reason(error: BaseException) -> str:
    """Return the first telling line of MuPDF's message, without its codes and our own path."""
    for line in str(error).splitlines():
        text = line.split("code=", 1)[-1].lstrip("0123456789: ").rstrip(". ")
        if text and not text.startswith(("...", "Failed to open file")):
            return text
    return "its structure is broken"
