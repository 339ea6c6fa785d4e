"""Services for the panels that show a page, with a drawn page and no worker process."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from app.gui.services import GuiServices
from app.services.edit.editing import EditingService
from app.services.edit.rereading import RereadingService
from app.services.library.database import Database
from app.services.library.library import Library, PageResult, StoredDocument
from app.services.passwords import Passwords
from app.services.worker_tasks import RenderedPage, RenderPagePayload
from core.errors import AppError
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page, SourceInfo, Table, TableCell, Tier, Word
from core.settings import Settings
from engines.host.shared_pixels import SharedPixels

if TYPE_CHECKING:
    from app.services.compose.service import ComposeService
    from app.services.export.writer import DocumentWriter
    from app.services.library.journal import Journal
    from app.services.models.service import ModelService
    from app.services.paths import AppPaths
    from app.services.recognise.document import DocumentReader

WIDTH, HEIGHT, DPI = 800, 1000, 100.0


@dataclass
class DrawingHost:
    """Answers ``render_page`` at once on the calling thread, from ready pictures.

    Attributes:
        pictures: (H, W, 3) uint8 RGB by page index; others are white.
        error: Raised for every page instead.
        is_held: Answers nothing until ``release``.
        can_enlarge: Draws as sharp as it is asked to, as pages of a PDF are drawn; else as pictures are.
    """

    pictures: dict[int, np.ndarray[Any, Any]] = field(default_factory=dict)
    error: AppError | None = None
    is_held: bool = False
    can_enlarge: bool = False
    asked: list[RenderPagePayload] = field(default_factory=list)
    held: list[tuple[RenderPagePayload, Future[Any]]] = field(default_factory=list)

    def submit(
        self,
        kind: str,
        payload: object,
        *,
        job_id: str,
        priority: int = 0,
        page_index: int | None = None,
        file: str | None = None,
        stall_timeout_s: float | None = None,
    ) -> Future[Any]:
        assert isinstance(payload, RenderPagePayload)
        future: Future[Any] = Future()
        self.asked.append(payload)
        if self.is_held:
            self.held.append((payload, future))
        else:
            self._answer(payload, future)
        return future

    def cancel_job(self, job_id: str) -> None:
        self.held.clear()

    def release(self) -> None:
        """Answer what was held back."""
        held, self.held = self.held, []
        for payload, future in held:
            if not future.cancelled():
                self._answer(payload, future)

    def _answer(self, payload: RenderPagePayload, future: Future[Any]) -> None:
        if self.error is not None:
            future.set_exception(self.error)
            return
        pixels = self.pictures.get(payload.page_index)
        if pixels is None:
            pixels = np.full((HEIGHT, WIDTH, 3), 255, dtype=np.uint8)
        image = Image.fromarray(pixels)
        if payload.region is not None:
            part = image.crop(payload.region.as_tuple())
            if self.can_enlarge:
                part = part.resize((round(part.width * payload.factor), round(part.height * payload.factor)))
            future.set_result(RenderedPage(SharedPixels(np.asarray(part).copy()), image.width, image.height, DPI))
            return
        scale = payload.longest_side / max(image.size)
        if not self.can_enlarge:
            scale = min(1.0, scale)
        small = image.resize((max(1, round(image.width * scale)), max(1, round(image.height * scale))))
        future.set_result(RenderedPage(SharedPixels(np.asarray(small).copy()), image.width, image.height, DPI))


def view_services(host: DrawingHost | None = None) -> GuiServices:
    """Return services with a library in memory; what panels of pages never touch is missing."""
    drawing = host or DrawingHost()
    library = Library(Database(None))
    return GuiServices(
        host=drawing,
        view_host=drawing,
        reader=cast("DocumentReader", None),
        writer=cast("DocumentWriter", None),
        library=library,
        journal=cast("Journal", None),
        models=cast("ModelService", None),
        paths=cast("AppPaths", None),
        settings=Settings(),
        workers=1,
        passwords=Passwords(),
        editing=EditingService(library),
        rereading=RereadingService(drawing, library),
        composing=cast("ComposeService", None),
    )


def add_document(services: GuiServices, pages: list[Page], *, page_count: int | None = None) -> StoredDocument:
    """Put a document with these pages into the library."""
    count = len(pages) if page_count is None else page_count
    info = SourceInfo("sample.pdf", "application/pdf", 1, "a" * 64, count)
    document = services.library.open_document(
        info, path=Path("sample.pdf"), tier=Tier.CPU, language="auto", reading_key="key"
    )
    for page in pages:
        services.library.commit_page(document.id, PageResult.of(page, 0.1))
    return document


def typed_line(text: str, left: float, top: float, *, char: float = 10, confidence: float = 0.97) -> Line:
    """Return a line of type whose characters are all equally wide, with a box for each word."""
    words, position = [], 0
    for number, word in enumerate(text.split()):
        start = text.index(word, position)
        position = start + len(word)
        box = BBox(left + start * char, top, left + position * char, top + 20)
        words.append(Word(word, box, max(0.0, confidence - 0.02 * number)))
    return Line(text, BBox(left, top, left + len(text) * char, top + 20), tuple(words), confidence)


def sample_page(index: int = 0) -> Page:
    """Return a page with a heading, two paragraphs and a table."""
    blocks = (
        _block(BlockKind.HEADING, [typed_line("Annual report", 100, 60, char=16)], level=1),
        _block(
            BlockKind.PARAGRAPH,
            [
                typed_line("The quick brown fox jumps over the lazy dog", 100, 140),
                typed_line("and goes on its way without looking back", 100, 170, confidence=0.83),
            ],
        ),
        _block(BlockKind.PARAGRAPH, [typed_line("A paragraph that was hard to read", 100, 240, confidence=0.6)]),
        _table(320),
    )
    return Page(index, WIDTH, HEIGHT, DPI, blocks)


def draw_page(page: Page) -> np.ndarray[Any, Any]:
    """Return a picture (H, W, 3) uint8 RGB with the words of a page drawn at their boxes."""
    image = Image.new("RGB", (page.width, page.height), "white")
    pen = ImageDraw.Draw(image)
    for block in page.blocks:
        for line in block.lines:
            for word in line.words:
                size = word.bbox.width / max(1, len(word.text)) * 1.6
                pen.text(word.bbox.as_tuple()[:2], word.text, fill="black", font=ImageFont.load_default(size))
    return np.asarray(image).copy()


def _block(kind: BlockKind, lines: list[Line], level: int = 0) -> Block:
    box = lines[0].bbox
    for line in lines[1:]:
        box = box.union(line.bbox)
    return Block(kind, box.expanded(6, 6), tuple(lines), level=level)


def _table(top: float) -> Block:
    rows = [("Item", "Count", "Price"), ("Apples", "12", "3.50"), ("Pears", "7", "2.10")]
    cells, lines = [], []
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            line = typed_line(text, 110 + 200 * c, top + 30 * r)
            lines.append(line)
            cells.append(TableCell(r, c, text, BBox(100 + 200 * c, top - 5 + 30 * r, 300 + 200 * c, top + 25 + 30 * r)))
    table = Table(len(rows), 3, tuple(cells))
    return Block(BlockKind.TABLE, BBox(100, top - 5, 700, top + 85), tuple(lines), table=table)
