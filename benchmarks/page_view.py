"""The page view alone, on fakes: a page of 300 lines, and 1,000 pages. ``uv run python -m benchmarks.page_view``.

Times are of the GUI thread, from the event to the end of the painting that it causes.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.application import set_up
from app.gui.page_view import PageView, ThumbnailPanel
from app.gui.page_view.canvas import PageCanvas
from app.gui.page_view.overlay_boxes import OverlayLevel
from app.gui.qt_jobs import stop_background
from app.gui.services import GuiServices
from app.gui.workspace import Workspace
from app.services.library.library import PageResult
from core.geometry import BBox
from core.model import Block, BlockKind, Page
from core.settings import Settings
from tests.fakes.view_services import DPI, HEIGHT, WIDTH, DrawingHost, add_document, typed_line, view_services

BOXES, PAGES, REPEATS = 300, 1_000, 20
_MIB = 2**20


def dense_page(index: int) -> Page:
    """Return a page of 300 lines in three columns, seven words each."""
    blocks = []
    for column in range(3):
        left = 20 + 260 * column
        lines = tuple(
            typed_line("seven words stand on each such line", left, 5 + 9.9 * row, char=7) for row in range(BOXES // 3)
        )
        blocks.append(Block(BlockKind.PARAGRAPH, BBox(left, 5, left + 250, HEIGHT), lines))
    return Page(index, WIDTH, HEIGHT, DPI, tuple(blocks))


def timed(work: Callable[[], object], widget: QWidget) -> float:
    """Return the milliseconds that a piece of work and the painting after it take."""
    started = time.perf_counter()
    work()
    widget.repaint()
    return (time.perf_counter() - started) * 1000


def mouse(canvas: PageCanvas, kind: QEvent.Type, x: float, y: float) -> None:
    """Send a mouse event at a place of the page frame."""
    point = QPointF(canvas.mapFromScene(QPointF(x, y)))
    button = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind, point, canvas.viewport().mapToGlobal(point), button, button, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(canvas.viewport(), event)


def wait_until(is_reached: Callable[[], bool]) -> float:
    """Run the event loop until a state is reached; return the milliseconds."""
    started = time.perf_counter()
    look = QTimer()
    look.start(1)  # a loop without a rest would take the interpreter from the threads that are waited for
    while not is_reached():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return (time.perf_counter() - started) * 1000


def dense(view: PageView, workspace: Workspace) -> dict[str, list[float]]:
    """Time what a person does on a page of 300 lines."""
    canvas, actions = view.canvas, view.actions_of_page
    times: dict[str, list[float]] = {}

    def note(name: str, work: Callable[[], object]) -> None:
        times.setdefault(name, []).append(timed(work, canvas.viewport()))

    for _ in range(REPEATS):
        for level in OverlayLevel:
            actions.levels[level].trigger()
            note(f"boxes of {level} appear", actions.overlay.trigger)
            actions.overlay.trigger()
        note("press on a line", lambda: mouse(canvas, QEvent.Type.MouseButtonPress, 60, 40))
        note("drag over the page", lambda: mouse(canvas, QEvent.Type.MouseMove, 700, 980))
        note("let go", lambda: mouse(canvas, QEvent.Type.MouseButtonRelease, 700, 980))
        note("select all", canvas.selection.select_all)
        note("copy", view.copy_selection)
        note("zoom in", canvas.zoom_in)
        canvas.fit_page()
    return times


def long_document(services: GuiServices, workspace: Workspace, view: PageView) -> None:
    """Show what opening and paging through 1,000 pages takes."""
    first = dense_page(0)
    document = add_document(services, [], page_count=PAGES)
    for index in range(PAGES):
        services.library.commit_page(document.id, PageResult.of(Page(index, *_SIZE, first.blocks), 0.1))
    panel = ThumbnailPanel(services, workspace)
    panel.resize(180, 800)
    panel.show()
    process = psutil.Process()
    before = process.memory_info().rss / _MIB
    workspace.set_document(document.id)
    opened = wait_until(lambda: workspace.page is not None and not view.canvas.image.isNull())
    listed = wait_until(lambda: panel.model.rowCount() == PAGES and panel.model.has_image(0))
    after = process.memory_info().rss / _MIB
    turns = []
    for index in (1, 2, 500, 501, 999, 998, 3, 250, 750, 0):
        started = time.perf_counter()
        workspace.set_page_index(index)
        wait_until(lambda: workspace.page is not None and not view.canvas.image.isNull())
        turns.append((time.perf_counter() - started) * 1000)
    end = process.memory_info().rss / _MIB
    panel.close_view()
    say(f"1,000 pages: page shown after {opened:.0f} ms, list after {opened + listed:.0f} ms")
    say(f"1,000 pages: turning to a page {statistics.median(turns):.0f} ms (median), {max(turns):.0f} ms (most)")
    say(f"1,000 pages: memory {before:.0f} -> {after:.0f} MiB open, {end:.0f} MiB after ten jumps")


_SIZE = (WIDTH, HEIGHT, DPI)


def say(text: str) -> None:
    """Print a line."""
    sys.stdout.write(text + "\n")


def main() -> None:
    """Print all figures."""
    app = QApplication(["Pagesight"])
    set_up(app, Settings())
    services = view_services(DrawingHost())
    workspace = Workspace()
    view = PageView(services, workspace)
    view.resize(1100, 900)
    view.show()
    document = add_document(services, [dense_page(0)])
    workspace.set_document(document.id)
    shown = wait_until(lambda: workspace.page is not None and not view.canvas.image.isNull())
    say(f"{BOXES} lines, {7 * BOXES} words: page shown after {shown:.0f} ms")
    for name, values in dense(view, workspace).items():
        say(f"  {name}: first {values[0]:.1f} ms, median {statistics.median(values):.1f} ms, most {max(values):.1f} ms")
    services.library.delete(document.id)
    workspace.set_document(None)
    long_document(services, workspace, view)
    view.close_view()
    stop_background(5)


if __name__ == "__main__":
    main()
