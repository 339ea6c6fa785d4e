"""What the model worker can do for reading: read one region of a page, or a page as a whole. Services layer.

``reading_tasks`` runs in the worker and is composed into its tasks (``app.services.language_model.tasks``). A task is
one region, so that a question of the chat goes between two of them and a lost worker costs one region. The worker opens
the source itself and keeps the picture of the last page.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.services.open_sources import OpenSources, SourceRef
from app.services.recognise.loading import kept_alive
from core.errors import PageDamagedError
from core.model import Block, Content, Page
from engines.llama.base import Checkpoint, LanguageModel
from engines.llama.profile import Element, ModelProfile

if TYPE_CHECKING:
    from app.services.worker_tasks import WorkerConfig
    from engines.vlm.crops import PagePicture

log = logging.getLogger(__name__)

READ_BLOCK = "read_block"
READ_WHOLE_PAGE = "read_whole_page"

# Longest time that a picture encoder, which gives no sign of life, is waited for beyond a region's own limit.
ENCODER_LIMIT_S = 600.0

OpenModel = Callable[[str, Checkpoint], tuple[LanguageModel, ModelProfile]]
"""Returns the loaded model of an id; loads it, or another in its place, where it must. Raises ``ModelError``."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a region's picture needs to know of its page.

    Attributes:
        index: 0-based place in the file.
        width: Of the page frame, pixels.
        height: Of the page frame, pixels.
        dpi: Pixels an inch of the page frame.
        text_angle_deg: Direction in which the page's text runs, clockwise from rightwards.
        fingerprint: SHA-256 of the content that the boxes belong to; "" where ``ref`` is stamped.
    """

    index: int
    width: int
    height: int
    dpi: float
    text_angle_deg: float
    fingerprint: str = ""

    @classmethod
    def of(cls, page: Page, fingerprint: str = "") -> PageFacts:
        """Return the facts of a page."""
        # The skew is how far text of the turned page ran clockwise before it was set straight.
        angle = page.skew_deg - float(page.rotation_deg)
        return cls(page.index, page.width, page.height, page.dpi, angle, fingerprint)


@dataclass(frozen=True, slots=True)
class ReadBlockPayload:
    """One region to read.

    Attributes:
        ref: The file.
        page: Its page.
        block: The block as the cpu tier gave it.
        element: What to read it as.
        model: Id of the model.
        time_limit_s: Longest time, both tries together.
    """

    ref: SourceRef
    page: PageFacts
    block: Block
    element: Element
    model: str
    time_limit_s: float


@dataclass(frozen=True, slots=True)
class ReadWholePagePayload:
    """One page to read at once, with a model that wants pages.

    Attributes:
        ref: The file.
        page: The page as the cpu tier gave it.
        content: What the person says the document is made of.
        model: Id of the model.
        time_limit_s: Longest time, both tries together.
        fingerprint: See ``PageFacts``.
    """

    ref: SourceRef
    page: Page
    content: Content
    model: str
    time_limit_s: float
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class BlockResult:
    """What became of a region.

    Attributes:
        block: As it is now.
        refusal: Why the model's answer was not taken; "" where it was.
        tries: Times the model was asked.
        seconds: Wall time, the drawing of the page included.
    """

    block: Block
    refusal: str
    tries: int
    seconds: float

    @property
    def has_fallen_back(self) -> bool:
        """Whether the block keeps its first reading."""
        return bool(self.refusal)


@dataclass(frozen=True, slots=True)
class WholePageResult:
    """What became of a page; ``read`` and ``fallen_back`` count blocks."""

    page: Page
    read: int
    fallen_back: int
    seconds: float


class ReadingContext(Protocol):
    """What a task needs of its host."""

    def checkpoint(self) -> None:
        """Raise ``JobCancelled`` when the job shall stop; sign of life for the watchdog."""
        ...


def reading_tasks(open_model: OpenModel, config: WorkerConfig) -> Mapping[str, Callable[..., object]]:
    """Return the reading tasks of the model worker by kind."""
    worker = _ModelReader(open_model, OpenSources(config.settings))
    return {READ_BLOCK: worker.read_block, READ_WHOLE_PAGE: worker.read_whole_page}


class _ModelReader:
    def __init__(self, open_model: OpenModel, sources: OpenSources) -> None:
        self._open_model = open_model
        self._sources = sources
        self._drawn: tuple[SourceRef, int, str] | None = None
        self._picture: PagePicture | None = None

    def read_block(self, payload: ReadBlockPayload, context: ReadingContext) -> BlockResult:
        from engines.vlm.block_reading import BlockReader

        started = time.perf_counter()
        context.checkpoint()
        picture = self._page_picture(payload.ref, payload.page, context)
        model, profile = self._open_model(payload.model, context.checkpoint)
        reader = BlockReader(model, profile, payload.model, payload.time_limit_s)
        with kept_alive(context.checkpoint, limit_s=payload.time_limit_s + ENCODER_LIMIT_S):
            reading = reader.read(picture, payload.block, payload.element, payload.page.dpi, context.checkpoint)
        context.checkpoint()
        return BlockResult(
            reading.block,
            reading.refusal.value if reading.refusal is not None else "",
            reading.tries,
            time.perf_counter() - started,
        )

    def read_whole_page(self, payload: ReadWholePagePayload, context: ReadingContext) -> WholePageResult:
        from engines.vlm.block_reading import BlockReader
        from engines.vlm.page_reading import read_page

        started = time.perf_counter()
        context.checkpoint()
        picture = self._page_picture(payload.ref, PageFacts.of(payload.page, payload.fingerprint), context)
        model, profile = self._open_model(payload.model, context.checkpoint)
        reader = BlockReader(model, profile, payload.model, payload.time_limit_s)
        with kept_alive(context.checkpoint, limit_s=payload.time_limit_s + ENCODER_LIMIT_S):
            reading = read_page(reader, picture, payload.page, payload.content, context.checkpoint)
        context.checkpoint()
        return WholePageResult(reading.page, reading.read, reading.fallen_back, time.perf_counter() - started)

    def _page_picture(self, ref: SourceRef, page: PageFacts, context: ReadingContext) -> PagePicture:
        from engines.vlm.crops import PagePicture

        key = (ref, page.index, page.fingerprint)
        if self._picture is None or self._drawn != key:
            # Let go of the page before, so that two large ones are never held.
            self._picture = self._drawn = None
            with kept_alive(context.checkpoint):
                if page.fingerprint:
                    source = self._sources.open_unchanged(ref.path, ref.password, page.fingerprint, context.checkpoint)
                else:
                    source = self._sources.open(ref)
                image = source.page_image(page.index)
            if (image.width, image.height) != (page.width, page.height):
                raise PageDamagedError(
                    f"the page has {image.width} x {image.height} pixels now, not {page.width} x {page.height}",
                    remedy="Read the file again",
                    file=ref.path,
                    page_index=page.index,
                )
            self._picture = PagePicture(image.pixels)
            self._drawn = key
        return PagePicture(self._picture.pixels, page.text_angle_deg)
