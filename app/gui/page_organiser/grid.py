"""The grid of pages: drag to another place, drop files in between. GUI thread only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.gui import theme, tokens
from app.gui.page_organiser.delegate import PageDelegate, cell_size
from app.gui.page_organiser.model import PAGES_TYPE, OrganiserModel
from app.gui.queue.sources import local_paths

_SETTLE_MS = 40  # after the last scroll step before pictures are asked for


class PageGrid(QListView):
    """Cells from start to end in lines. It changes nothing itself: what is dropped is told."""

    pages_dropped = Signal(object, int)
    """Pages were dragged: their keys (frozenset of int), and the row before which they were let go."""
    files_dropped = Signal(object, int)
    """Files were dropped: paths (list of Path), and the row before which they were let go."""
    settled = Signal()
    """Other pages are in view, and have been for a moment."""

    def __init__(self, model: OrganiserModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self.pages = model
        self._insertion: QRect | None = None
        self.setModel(model)
        self.setItemDelegate(PageDelegate(self))
        # Not the mode of icons: that one keeps a place of its own for each item and lets go of the model's order.
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Pages"))
        self.setAccessibleDescription(self.tr("The pages of the new document, in order; Alt and an arrow moves them"))
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.settled)
        self.verticalScrollBar().valueChanged.connect(self._on_other_pages)
        model.layoutChanged.connect(self._on_other_pages)
        model.rowsInserted.connect(self._on_other_pages)
        model.rowsRemoved.connect(self._on_other_pages)
        self._take_size()

    def columns(self) -> int:
        """Return how many pages stand beside each other."""
        count = self.pages.rowCount()
        top = self.visualRect(self.pages.index(0)).top()
        row = 1
        while row < count and self.visualRect(self.pages.index(row)).top() == top:
            row += 1
        return row

    def visible_rows(self) -> range:
        """Return the rows that are in view, none while the grid is hidden."""
        count = self.pages.rowCount()
        if not self.isVisible() or not count:
            return range(0)
        height = max(1, self.gridSize().height())
        columns = self.columns()
        first = self.verticalScrollBar().value() // height * columns
        lines = self.viewport().height() // height + 2
        return range(min(first, count), min(count, first + lines * columns))

    def selected_keys(self) -> list[int]:
        """Return the chosen pages in their order."""
        ranges = self.selectionModel().selection().toList()  # an index for each of thousands of pages would be slow
        rows = {row for each in ranges for row in range(each.top(), each.bottom() + 1)}
        return [self.pages.entries[row].key for row in sorted(rows)]

    def place_at(self, point: QPoint) -> int:
        """Return the row before which something is let go at a point of the viewport."""
        return self._place(point)[0]

    # What Qt asks for.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take pages of this grid, and files."""
        if self._is_usable(event.mimeData(), event.source()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Show where it would go; the base class scrolls near the edges."""
        super().dragMoveEvent(event)
        if self._is_usable(event.mimeData(), event.source()):
            self._show_insertion(self._place(event.position().toPoint())[1])
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """It went elsewhere."""
        self._show_insertion(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell what was let go where."""
        self._show_insertion(None)
        row = self.place_at(event.position().toPoint())
        data, is_own = event.mimeData(), event.source() is self
        super().dropEvent(event)  # ends the scrolling; the model takes nothing
        event.acceptProposedAction()
        if is_own and data.hasFormat(PAGES_TYPE):
            self.pages_dropped.emit(_keys(data), row)
        elif paths := local_paths(data):
            self.files_dropped.emit([Path(path) for path in paths], row)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the pages, and the line where dragged ones would go."""
        super().paintEvent(event)
        if self._insertion is not None:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(theme.active_colours().accent), tokens.FOCUS_BORDER + 1))
            painter.drawLine(self._insertion.topLeft(), self._insertion.bottomLeft())
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for pictures when more pages come into view."""
        super().resizeEvent(event)
        self._settle.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the first pictures."""
        super().showEvent(event)
        self._settle.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the size of the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._take_size()

    @Slot()
    def _on_other_pages(self) -> None:
        self._settle.start()  # not connected itself: it would take a number it is given for its interval

    def _take_size(self) -> None:
        self.setGridSize(cell_size(self.fontMetrics()))
        self.setMinimumWidth(2 * self.gridSize().width() + self.verticalScrollBar().sizeHint().width())

    def _is_usable(self, data: QMimeData, source: object) -> bool:
        return (source is self and data.hasFormat(PAGES_TYPE)) or any(url.isLocalFile() for url in data.urls())

    def _place(self, point: QPoint) -> tuple[int, QRect | None]:
        """Return the row before which something goes, and the line that shows it."""
        count = self.pages.rowCount()
        if not count:
            return 0, None
        columns = self.columns()
        first = self.visualRect(self.pages.index(0))
        line = max(0, (point.y() - first.top()) // max(1, self.gridSize().height()))
        start = min(line * columns, (count - 1) // columns * columns)
        if line * columns >= count:  # below the last line
            return count, self._edge(count - 1, is_after=True)
        is_mirrored = self.isRightToLeft()
        for row in range(start, min(count, start + columns)):
            middle = self.visualRect(self.pages.index(row)).center().x()
            if point.x() > middle if is_mirrored else point.x() < middle:
                return row, self._edge(row, is_after=False)
        last = min(count, start + columns) - 1
        return last + 1, self._edge(last, is_after=True)

    def _edge(self, row: int, *, is_after: bool) -> QRect:
        rect = self.visualRect(self.pages.index(row))
        x = rect.right() if is_after is not self.isRightToLeft() else rect.left()
        inside = max(2, min(x, self.viewport().width() - 2))
        return QRect(inside, rect.top(), 1, rect.height())

    def _show_insertion(self, line: QRect | None) -> None:
        if line != self._insertion:
            self._insertion = line
            self.viewport().update()


def _keys(data: QMimeData) -> frozenset[int]:
    text = bytes(data.data(PAGES_TYPE).data()).decode()
    return frozenset(int(part) for part in text.split(",") if part.isdecimal())
