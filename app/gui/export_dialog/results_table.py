"""The table that shows the results of an export, whose columns follow its width until a person drags them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.gui import tokens
from app.gui.export_dialog.results import FILE_COLUMN, RESULT_COLUMN

_FILE_SHARE = 0.4  # of the width


class ResultsTable(QTableView):
    """One row a file; rows of written files can be dragged elsewhere. GUI thread only."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        """Show a model of results."""
        super().__init__(parent)
        self._is_fitting = False
        self._is_dragged = False
        self.setModel(model)
        self.setItemDelegate(_RoomyRows(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)  # so that several can be dragged
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(FILE_COLUMN, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(RESULT_COLUMN, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._on_section_resized)

    def choose_row(self, row: int) -> None:
        """Make a row the chosen one."""
        self.setCurrentIndex(self.model().index(row, 0))  # selectRow finds no cell in a mirrored table

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the names of files their share; only now the width of the viewport is known."""
        super().resizeEvent(event)
        if not self._is_dragged:
            self._is_fitting = True
            self.horizontalHeader().resizeSection(FILE_COLUMN, round(self.viewport().width() * _FILE_SHARE))
            self._is_fitting = False

    def _on_section_resized(self, section: int, _before: int, _after: int) -> None:
        if section == FILE_COLUMN and not self._is_fitting:
            self._is_dragged = True


class _RoomyRows(QStyledItemDelegate):
    """Leaves room above and below the text."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of the text and the room around it."""
        size = super().sizeHint(option, index)
        size.setHeight(size.height() + tokens.SPACE)
        return size
