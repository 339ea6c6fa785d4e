"""What ``benchmarks.window_child`` does with the open window. GUI thread only."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent

from app.gui.queue.rows import RowState
from benchmarks.loop_probe import LoopProbe, StallTracer, summary_ms

_SWITCH_EVERY_MS = 500
_GIVE_UP_S = 10.0
_TRIES = 8
_SETTLE_S = 1.0
_WHEEL_LINES = 3  # what one notch of a wheel scrolls by
Window = Any  # app.gui.main_window.MainWindow as the child has extended it


def later(window: Window, seconds: float, function: Callable[[], object]) -> None:
    """Call a function after a while."""
    QTimer.singleShot(round(seconds * 1000), window, function)


def add_waiting_rows(window: Window, paths: list[Path]) -> None:
    """Fill the queue with files that are not begun."""
    window.queue.pause()
    options = window.queue_panel.options.options()
    window.queue.add_files(paths, options)


def scroll_queue(window: Window, count: int) -> list[float]:
    """Fill the queue with rows in all states and return the milliseconds of each scroll step from top to end."""
    add_waiting_rows(window, [Path(f"/scans/folder {number % 40}/page {number:05d}.pdf") for number in range(count)])
    states = (RowState.WAITING, RowState.DONE, RowState.FAILED, RowState.CANCELLED)
    for number, row in enumerate(window.queue.model.rows):
        row.confidence, row.seconds, row.done, row.total = 0.97, 3.2, 4, 4
        window.queue.model.set_state(row, states[number % len(states)])
    view = window.queue_panel.view
    bar, viewport = view.verticalScrollBar(), view.viewport()
    viewport.repaint()
    steps = []
    while bar.value() < bar.maximum():
        begin = time.perf_counter()
        bar.setValue(bar.value() + _WHEEL_LINES * bar.singleStep())
        viewport.repaint()
        steps.append((time.perf_counter() - begin) * 1000)
    return steps


class DropProbe(QObject):
    """Drops the files of a folder on the window and waits until all are listed and painted."""

    def __init__(
        self, window: Window, folder: Path, count: int, tell: Callable[..., object], *, is_traced: bool
    ) -> None:
        """Drop."""
        super().__init__(window)
        self._window = window
        self._count = count
        self._tell = tell
        self._is_traced = is_traced
        self._begin = 0.0
        window.queue.pause()
        self._paths = sorted(folder.iterdir())
        # One file first: what is loaded at the first drop is no cost of each file.
        window.dropEvent(self._event(self._paths[:1]))
        later(self, _SETTLE_S, self._drop)

    def _drop(self) -> None:
        gc.collect()
        event = self._event(self._paths[1:])
        self._before = psutil.Process().memory_info().rss
        self._loop = LoopProbe(self)
        if self._is_traced:
            StallTracer(self._loop).start()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(1)
        self._begin = time.perf_counter()
        self._window.dropEvent(event)

    def _event(self, paths: list[Path]) -> QDropEvent:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self._data = data  # the event does not own it
        where = QPointF(self._window.rect().center())
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        return QDropEvent(where, Qt.DropAction.CopyAction, data, buttons, keys)

    def _look(self) -> None:
        if len(self._window.queue.model.rows) < self._count:
            return
        self._timer.stop()
        self._window.queue_panel.view.viewport().repaint()
        self._seconds = time.perf_counter() - self._begin
        later(self, _SETTLE_S, self._sum_up)

    def _sum_up(self) -> None:
        gc.collect()
        grown = psutil.Process().memory_info().rss - self._before
        self._tell(
            seconds=self._seconds,
            bytes_a_file=grown / self._count,
            late_ms=summary_ms(self._loop.late_s)["p100"],
        )


def watch_pages(window: Window, path: Path, count: int, reached: Callable[[int], None]) -> None:
    """Read a file and say once so many of its pages are stored."""
    stored: set[tuple[str, int]] = set()

    def on_page(document_id: str, page_index: int) -> None:
        is_new = (document_id, page_index) not in stored
        stored.add((document_id, page_index))
        if is_new and len(stored) == count:
            reached(count)

    window.queue.page_stored.connect(on_page)
    window.add_paths([path])


class ReadProbe(QObject):
    """Reads a file and turns pages meanwhile; notes how late the event loop is and how long turning a page takes."""

    def __init__(
        self,
        window: Window,
        path: Path,
        tell: Callable[..., None],
        end: Callable[[], None],
        *,
        is_traced: bool,
    ) -> None:
        """Begin to read; what is told begins with the first page."""
        super().__init__(window)
        self._window, self._tell, self._end = window, tell, end
        self._is_traced = is_traced
        self._stored: list[int] = []
        self._random = random.Random(7)  # noqa: S311 - which pages are turned to
        self._loop: LoopProbe | None = None
        self._turned_at: float | None = None
        self._is_kept = False
        self._is_seen = False
        self._turns: dict[bool, list[float]] = {True: [], False: []}
        self._sharp: dict[bool, list[float]] = {True: [], False: []}
        self._lost = 0
        self._switch = QTimer(self)
        self._switch.setInterval(_SWITCH_EVERY_MS)
        self._switch.timeout.connect(self._turn_page)
        window.queue.page_stored.connect(self._on_page)
        window.queue.row_ended.connect(self._on_ended)
        window.page_view._feed.drawn.connect(self._look)
        window.page_view._loader.page_loaded.connect(self._look)
        window.add_paths([path])

    def _on_page(self, document_id: str, page_index: int) -> None:
        if self._loop is None:
            self._tell("reading")
            self._begin = time.perf_counter()
            self._loop = LoopProbe(self)
            self._switch.start()
            if self._is_traced:
                StallTracer(self._loop).start()
        self._stored.append(page_index)

    def _turn_page(self) -> None:
        now = time.perf_counter()
        if self._turned_at is not None:
            if now - self._turned_at < _GIVE_UP_S:
                return
            self._lost += 1
        workspace = self._window.workspace
        kept = self._kept_pages()
        wants_kept = self._random.random() < 0.5
        total = self._window.queue.model.rows[0].total
        choice = None
        for _ in range(_TRIES):  # cheap on purpose: this runs on the thread that is measured
            index = self._random.randrange(total) if total > 0 else 0
            if index != workspace.page_index:
                choice = index
                if (index in kept) == wants_kept:
                    break
        if choice is None:
            return
        self._is_kept, self._is_seen = choice in kept, False
        self._turned_at = time.perf_counter()
        workspace.set_page_index(choice)

    def _kept_pages(self) -> set[int]:
        renderer = self._window.page_view._feed._pictures._renderer
        with renderer._lock:
            return {request.page_index for request in renderer._cache if request.region is None}

    def _look(self) -> None:
        """Note when the page is first complete, picture and boxes, and when its picture is as sharp as it is shown."""
        view = self._window.page_view
        if self._turned_at is None or view._feed._shown is None or not view._loader.is_loaded:
            return
        view.canvas.viewport().repaint()
        milliseconds = (time.perf_counter() - self._turned_at) * 1000
        if not self._is_seen:
            self._is_seen = True
            self._turns[self._is_kept].append(milliseconds)
        if self._is_sharp():
            self._sharp[self._is_kept].append(milliseconds)
            self._turned_at = None

    def _is_sharp(self) -> bool:
        canvas = self._window.page_view.canvas
        shown = max(canvas.frame.width(), canvas.frame.height()) * canvas.scale_factor * canvas.devicePixelRatioF()
        return bool(self._window.page_view._feed._shown.longest_side >= int(shown))

    def _on_ended(self, key: int) -> None:
        self._switch.stop()
        row = self._window.queue.model.row(key)
        self._tell(
            "read",
            seconds=time.perf_counter() - getattr(self, "_begin", time.perf_counter()),
            pages=len(self._stored),
            state=row.state.name if row is not None else "",
            error=row.error.message if row is not None and row.error is not None else "",
            loop=summary_ms(self._loop.late_s if self._loop is not None else ()),
            kept_ms=self._turns[True],
            drawn_ms=self._turns[False],
            sharp_kept_ms=self._sharp[True],
            sharp_drawn_ms=self._sharp[False],
            lost=self._lost,
        )
        self._end()
