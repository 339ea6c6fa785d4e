"""A worker host that answers at once on the thread that asks, or when it is let."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from app.services.library.library import PageResult
from app.services.recognise.options import ReadOptions
from app.services.recognise.peek import Peek, PeekPayload
from app.services.worker_tasks import ProbeResult, ReadPagePayload, SourceRef
from core.geometry import BBox
from core.jobs import JobCancelled
from core.model import Block, BlockKind, Line, Page, SourceInfo, Word


def sample_page(page_index: int, confidence: float = 0.9) -> Page:
    """Return a page with one line of two words."""
    words = (
        Word("Page", BBox(10, 10, 60, 30), confidence),
        Word(f"{page_index + 1}", BBox(70, 10, 90, 30), confidence),
    )
    line = Line(f"Page {page_index + 1}", BBox(10, 10, 90, 30), words, confidence)
    return Page(page_index, 200, 280, 72, (Block(BlockKind.PARAGRAPH, BBox(10, 10, 90, 30), (line,)),))


class FakeTaskHost:
    """Implements ``TaskHost``: files have ``pages_of(path)`` pages; ``outcome`` decides what reading one gives.

    While ``hold`` is set, pages wait until it is cleared or their job is cancelled; the first two are at work.
    """

    def __init__(
        self,
        pages_of: Callable[[Path], int | Exception] = lambda path: 2,
        outcome: Callable[[Path, int], PageResult | Exception | None] = lambda path, index: None,
    ) -> None:
        self.pages_of, self.outcome = pages_of, outcome
        self.peek_of: Callable[[Path], Peek] = lambda path: Peek(2)
        self.hold = threading.Event()
        self.read: list[tuple[Path, int]] = []
        self.options: list[ReadOptions] = []
        self.peeked: list[Path] = []
        self.peek_error: dict[Path, Exception] = {}
        self.cancelled: list[str] = []
        self._held: list[tuple[str, ReadPagePayload, Future[Any]]] = []
        self._lock = threading.Lock()

    def submit(self, kind: str, payload: object, *, job_id: str, **_: object) -> Future[Any]:
        future: Future[Any] = Future()
        if isinstance(payload, SourceRef):
            pages = self.pages_of(payload.path)
            if isinstance(pages, Exception):
                future.set_exception(pages)
            else:
                digest = f"{abs(hash(payload.path)):064x}"
                info = SourceInfo(payload.path.name, "application/pdf", 1, digest, pages)
                future.set_result(ProbeResult(info, payload))
        elif isinstance(payload, PeekPayload):
            self._peek(payload, future)
        else:
            assert isinstance(payload, ReadPagePayload), kind
            with self._lock:
                if self.hold.is_set():
                    self._held.append((job_id, payload, future))
                    self._start()
                    return future
            self._answer(payload, future)
        return future

    def let_go(self, count: int | None = None) -> None:
        """Answer the held pages, the first ``count`` or all; all also ends the holding."""
        with self._lock:
            if count is None:
                self.hold.clear()
            going, self._held = self._held[:count], self._held[len(self._held) if count is None else count :]
            self._start()
        for _, payload, future in going:
            self._answer(payload, future)

    def held(self) -> int:
        """Return how many pages wait."""
        with self._lock:
            return len(self._held)

    def cancel_job(self, job_id: str) -> None:
        self.cancelled.append(job_id)
        with self._lock:
            gone = [entry for entry in self._held if entry[0] == job_id]
            self._held = [entry for entry in self._held if entry[0] != job_id]
        for _, _, future in gone:
            future.set_exception(JobCancelled(job_id))

    def _start(self) -> None:
        for _, _, future in self._held[:2]:
            if not future.running():
                future.set_running_or_notify_cancel()

    def _peek(self, payload: PeekPayload, future: Future[Any]) -> None:
        self.peeked += payload.paths
        error = next((self.peek_error[path] for path in payload.paths if path in self.peek_error), None)
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(tuple(self.peek_of(path) for path in payload.paths))

    def _answer(self, payload: ReadPagePayload, future: Future[Any]) -> None:
        self.read.append((payload.ref.path, payload.page_index))
        self.options.append(payload.options)
        result = self.outcome(payload.ref.path, payload.page_index)
        if isinstance(result, Exception):
            future.set_exception(result)
        else:
            future.set_result(result or PageResult.of(sample_page(payload.page_index), 0.1))
