"""Files on their way into the queue: folders are searched, and what was found is handed on in small steps."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.gui.error_wording import error_text
from app.gui.qt_jobs import run_in_background
from app.gui.queue import wording
from app.gui.queue.reading_work import Collected, collect
from app.gui.queue.rows import FileOptions, QueueRow
from core.errors import AppError

_STEP = 1_000  # files that are listed in one turn of the event loop; views lay all rows out anew after each


class Arrivals(QObject):
    """Looks for files in the background and lists them. GUI thread only."""

    message = Signal(str)
    """A sentence on what was found."""

    def __init__(
        self,
        rows: Callable[[], Iterable[QueueRow]],
        add: Callable[[Sequence[Path], FileOptions], object],
        refuse: Callable[[Sequence[AppError], FileOptions], object],
        parent: QObject,
    ) -> None:
        """Serve a queue.

        Args:
            rows: Returns what is listed already; such files are not listed twice while they wait.
            add: Appends files.
            refuse: Appends what cannot be used, with the reason.
            parent: Owner.
        """
        super().__init__(parent)
        self._rows = rows
        self._add = add
        self._refuse = refuse
        self._found: deque[Collected] = deque()
        self._fresh: deque[Path] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)

    def look(self, paths: Iterable[Path], options: FileOptions) -> None:
        """Search files and folders and list what they hold."""
        run_in_background(self, partial(collect, tuple(paths), options), self._on_collected, self._on_failed)

    def close(self) -> None:
        """List no more."""
        self._timer.stop()
        self._found.clear()
        self._fresh.clear()

    def _on_collected(self, found: Collected) -> None:
        self._found.append(found)
        if len(self._found) == 1:
            self._begin()

    def _begin(self) -> None:
        found = self._found[0]
        known = {(row.path, row.options) for row in self._rows() if not row.state.is_ended}
        self._fresh.extend(entry.path for entry in found.entries if (entry.path, found.options) not in known)
        self._tell(found, len(self._fresh))
        self._step()

    def _step(self) -> None:
        found = self._found[0]
        step = list(islice(self._fresh, _STEP))
        for _ in step:
            self._fresh.popleft()
        self._add(step, found.options)
        if self._fresh:
            self._timer.start(0)
            return
        self._refuse(found.errors, found.options)
        self._found.popleft()
        if self._found:
            self._begin()

    def _tell(self, found: Collected, fresh: int) -> None:
        if not found.entries and not found.errors:
            self.message.emit(QCoreApplication.translate("QueuePresenter", "No picture or PDF lies there"))
        elif fresh < len(found.entries):
            text = QCoreApplication.translate("QueuePresenter", "Files that are waiting already were not added again")
            self.message.emit(text)
        elif fresh:
            text = QCoreApplication.translate("QueuePresenter", "Added: {}")
            self.message.emit(text.format(wording.files(fresh)))

    def _on_failed(self, error: AppError) -> None:
        self.message.emit(error_text(error))
