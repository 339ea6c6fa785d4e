"""Has waiting files looked into, a few at a time, so that pages and text are known before they are read."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.gui.queue.rows import QueueRow
from app.services.recognise.peek import UNKNOWN, Peek
from core.errors import AppError
from core.jobs import JobCancelled

if TYPE_CHECKING:
    from app.services.recognise.peek import PeekService

log = logging.getLogger(__name__)

_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class _Answer:
    paths: tuple[Path, ...]
    peeks: tuple[Peek, ...] | None
    is_over: bool = False


class Peeker(QObject):
    """Looks at rows in the order they were handed in; one task at a time. GUI thread only."""

    peeked = Signal(object)
    """Rows (list of QueueRow) whose ``peek`` is known now."""
    _answered = Signal(object)

    def __init__(self, is_wanted: Callable[[QueueRow], bool], parent: QObject | None = None) -> None:
        """Wait for ``use``; rows that are not wanted when their turn comes are passed over."""
        super().__init__(parent)
        self._is_wanted = is_wanted
        self._service: PeekService | None = None
        self._waiting: deque[QueueRow] = deque()
        self._looking: tuple[QueueRow, ...] = ()
        self._at_once = _AT_ONCE
        self._answered.connect(self._on_answer, Qt.ConnectionType.QueuedConnection)

    @property
    def is_in_use(self) -> bool:
        """Whether files are looked into at all."""
        return self._service is not None

    def use(self, service: PeekService) -> None:
        """Begin to look."""
        self._service = service
        self._look()

    def add(self, rows: Iterable[QueueRow]) -> None:
        """Have rows looked at too; those that were looked at already are passed over."""
        self._waiting.extend(rows)
        self._look()

    def close(self) -> None:
        """Look no further."""
        self._service = None
        self._waiting.clear()

    def _look(self) -> None:
        if self._service is None or self._looking:
            return
        rows: list[QueueRow] = []
        while self._waiting and len(rows) < self._at_once:
            row = self._waiting.popleft()
            if row.peek is None and self._is_wanted(row):
                rows.append(row)
        if not rows:
            return
        self._looking = tuple(rows)
        paths = tuple(row.path for row in rows)
        future = self._service.peek(paths)
        future.add_done_callback(lambda done: self._post(_answer_of(paths, done)))

    def _post(self, answer: _Answer) -> None:
        # On the thread of the worker host.
        try:
            self._answered.emit(answer)
        except RuntimeError:  # the window is gone
            log.debug("a look came after the end of the window")

    @Slot(object)
    def _on_answer(self, answer: _Answer) -> None:
        looked, self._looking = self._looking, ()
        if answer.is_over:
            self.close()
            return
        peeks = answer.peeks
        if peeks is None:
            # One of them cost the worker its life, or its time. Look at them one by one; that one stays unknown.
            is_found = len(looked) == 1
            peeks = (UNKNOWN,) if is_found else ()
            self._at_once = 1
        else:
            self._at_once = min(_AT_ONCE, 2 * self._at_once)
        for row, peek in zip(looked, peeks, strict=False):
            row.peek = peek
        self._waiting.extendleft(reversed(looked[len(peeks) :]))
        if peeks:
            self.peeked.emit(list(looked[: len(peeks)]))
        self._look()


def _answer_of(paths: tuple[Path, ...], done: Future[tuple[Peek, ...]]) -> _Answer:
    try:
        return _Answer(paths, done.result())
    except (JobCancelled, CancelledError):
        return _Answer(paths, None, is_over=True)
    except AppError as error:
        log.info("a look into %d files failed: %s", len(paths), error.what)
        return _Answer(paths, None)
    except Exception:
        log.exception("a look into %d files failed", len(paths))
        return _Answer(paths, None)
