"""One reading of an area in the background, which can be cancelled."""

from __future__ import annotations

import threading
import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.gui.qt_jobs import run_in_background
from app.services.edit.rereading import RereadRequest
from app.services.views.word_diff import DiffPart, word_diff
from core.errors import AppError
from core.geometry import BBox
from core.jobs import JobCancelled, JobContext, JobEvent
from core.model import Block, Page, block_text_with_marker
from core.page_edits import without_area

if TYPE_CHECKING:
    from app.gui.services import GuiServices


@dataclass(frozen=True, slots=True)
class Rereading:
    """What a reading gave.

    Attributes:
        page: What was read, on a page of the whole frame.
        parts: Old and new text held against each other.
        left_out: Lines that were read but are not in ``page``, because a person removed the text there before.
    """

    page: Page
    parts: tuple[DiffPart, ...]
    left_out: int = 0


class RereadingCall(QObject):
    """Runs one reading at a time. GUI thread only."""

    finished = Signal(object)
    """The Rereading."""
    failed = Signal(object)
    """The AppError that says why it gave nothing."""
    cancelled = Signal()
    """It has stopped because it was asked to."""
    progressed = Signal(int, int)
    """Parts of the page that the vision model has looked at, and all of them."""

    def __init__(self, services: GuiServices, parent: QObject) -> None:
        """Use the services of the window."""
        super().__init__(parent)
        self._services = services
        self._cancel: threading.Event | None = None

    @property
    def is_running(self) -> bool:
        """Whether a reading is at work."""
        return self._cancel is not None

    @property
    def is_stopping(self) -> bool:
        """Whether it was asked to end."""
        return self._cancel is not None and self._cancel.is_set()

    def start(self, request: RereadRequest, page: Page) -> None:
        """Read; ``page`` is the page as it is now, which the answer is held against."""
        cancel = threading.Event()
        self._cancel = cancel
        services, old = self._services, area_text(page, request.area)

        def read() -> Rereading | None:
            context = JobContext(uuid.uuid4().hex, self._hear, cancel)
            try:
                found = services.rereading.read_page(request, context)
                removed: tuple[BBox, ...] = ()
                if request.area is None and page.is_edited:
                    removed = removed_areas(services.editing.machine_page(request.document_id, page.index), page)
                kept = without_areas(found, removed)
                left_out = _line_count(found) - _line_count(kept)
                return Rereading(kept, word_diff(old, blocks_text(kept.blocks)), left_out)
            except JobCancelled:
                return None

        run_in_background(self, read, self._on_done, self._on_error)

    def _hear(self, event: JobEvent) -> None:
        # On a thread of the pool; the connection is queued.
        try:
            self.progressed.emit(event.done, event.total)
        except RuntimeError:  # the window is gone
            return

    def cancel(self) -> None:
        """Ask the reading to stop; ``cancelled`` tells when it has."""
        if self._cancel is not None:
            self._cancel.set()

    def _on_done(self, result: Rereading | None) -> None:
        cancel, self._cancel = self._cancel, None
        if result is None or (cancel is not None and cancel.is_set()):
            self.cancelled.emit()
        else:
            self.finished.emit(result)

    def _on_error(self, error: AppError) -> None:
        self._cancel = None
        self.failed.emit(error)


def area_text(page: Page, area: BBox | None) -> str:
    """Return the text of the lines of a page whose centres lie in an area; all of it without."""
    if area is None:
        return page.text
    texts = []
    for block in page.blocks:
        lines = tuple(line for line in block.lines if area.contains_point(*line.bbox.center))
        if len(lines) == len(block.lines) and lines:
            texts.append(block_text_with_marker(block))
        elif lines:
            texts.append(replace(block, lines=lines, table=None, marker="").text)
    return "\n\n".join(text for text in texts if text)


def removed_areas(machine: Page | None, page: Page) -> tuple[BBox, ...]:
    """Return where a person's version has nothing left of a line that the machine read: ignored areas, removed lines.

    A line that was moved or read anew counts as there: one of the two holds the other's middle.
    """
    if machine is None or machine.failure is not None:
        return ()
    boxes = [line.bbox for block in page.blocks for line in block.lines]
    boxes += [block.bbox for block in page.blocks if not block.lines]
    if not boxes:
        return tuple(line.bbox for block in machine.blocks for line in block.lines)
    there = np.array([box.as_tuple() for box in boxes])
    middles = (there[:, :2] + there[:, 2:]) / 2
    removed = []
    for line in (line for block in machine.blocks for line in block.lines):
        left, top, right, bottom = line.bbox.as_tuple()
        x, y = line.bbox.center
        holds = (there[:, 0] <= x) & (x < there[:, 2]) & (there[:, 1] <= y) & (y < there[:, 3])
        held = (middles[:, 0] >= left) & (middles[:, 0] < right) & (middles[:, 1] >= top) & (middles[:, 1] < bottom)
        if not (holds | held).any():
            removed.append(line.bbox)
    return tuple(removed)


def without_areas(page: Page, areas: tuple[BBox, ...]) -> Page:
    """Return a page without the lines whose centres lie in one of the areas."""
    for area in areas:
        page = without_area(page, area)
    return page


def _line_count(page: Page) -> int:
    return sum(len(block.lines) for block in page.blocks)


def blocks_text(blocks: tuple[Block, ...]) -> str:
    """Return the text of blocks."""
    return "\n\n".join(text for block in blocks if (text := block_text_with_marker(block)))
