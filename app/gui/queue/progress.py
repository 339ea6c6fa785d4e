"""The figures of a run of the queue: done, elapsed, remaining. Plain data, free of Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.gui.queue.rows import RowState

if TYPE_CHECKING:
    from app.gui.queue.model import QueueModel

_MIN_ELAPSED_S = 2.0  # before that, one quick page would promise too much


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the queue is.

    Attributes:
        done: Files that have ended.
        failed: How many of them without a result.
        total: All files of the list.
        elapsed_s: Time since work began, pauses left out; None before the first run.
        remaining_s: Estimate, None while nothing is known or nothing is left.
    """

    done: int
    failed: int
    total: int
    elapsed_s: float | None
    remaining_s: float | None


class Run:
    """Measures one run: from the first file that begins until nothing is left to do."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """Measure with a clock in seconds."""
        self._clock = clock
        self._started: float | None = None
        self._ended: float | None = None
        self._paused_since: float | None = None
        self._fresh = 0
        self._files_seen = 0
        self._pages_seen = 0

    def begin(self) -> None:
        """Start measuring, unless a run goes on."""
        if self._started is None or self._ended is not None:
            self._started, self._ended = self._clock(), None
            self._fresh = self._files_seen = self._pages_seen = 0

    def end(self) -> None:
        """Stop measuring; the elapsed time stays."""
        if self._started is not None and self._ended is None:
            self._ended = self._clock()

    def pause(self) -> None:
        """Stop the clock."""
        self._paused_since = self._clock()

    def resume(self) -> float:
        """Let the clock go on and return the length of the pause."""
        if self._paused_since is None:
            return 0.0
        length = self._clock() - self._paused_since
        self._paused_since = None
        if self._started is not None and self._ended is None:
            self._started += length
        return length

    def saw_pages(self, count: int) -> None:
        """A file of so many pages was opened."""
        self._files_seen += 1
        self._pages_seen += count

    def finished_page(self, *, is_fresh: bool) -> None:
        """A page ended; those that were in the library say nothing about speed."""
        self._fresh += is_fresh

    def progress(self, model: QueueModel) -> Progress:
        """Return the figures now."""
        counts = model.counts
        failed = counts[RowState.FAILED] + counts[RowState.CANCELLED]
        elapsed = self._elapsed()
        return Progress(
            counts[RowState.DONE] + failed, failed, len(model.rows), elapsed, self._remaining(model, elapsed)
        )

    def _elapsed(self) -> float | None:
        if self._started is None:
            return None
        now = self._ended or self._paused_since or self._clock()
        return max(0.0, now - self._started)

    def _remaining(self, model: QueueModel, elapsed: float | None) -> float | None:
        if elapsed is None or elapsed < _MIN_ELAPSED_S or not (self._fresh and self._files_seen) or self._ended:
            return None
        mean_pages = self._pages_seen / self._files_seen
        active = [row for row in model.rows if row.state is RowState.READING]
        pages = sum(row.total - row.done if row.total else mean_pages for row in active)
        pages += model.counts[RowState.WAITING] * mean_pages
        return elapsed / self._fresh * pages if pages > 0 else None
