"""The tables of the page, one grid at a time."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, tokens
from app.gui.text_panel.table_model import TableModel
from app.gui.workspace import Place, Workspace
from core.model import Page

_MAX_COLUMN = 320  # device-independent pixels a column takes by itself; a person may draw it wider


class CellsView(QTableView):
    """The grid; its columns go as those of the table do, whatever the direction of the window."""


class TablesTab(QWidget):
    """Shows the tables of one page. GUI thread only."""

    copied = Signal(int)
    """So many characters were copied."""
    cell_edited = Signal(int, int, int, str)
    """A person wrote another text into a cell: block of the page, row, column, text."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow a workspace."""
        super().__init__(parent)
        self._workspace = workspace
        self._page: Page | None = None
        self._blocks: list[int] = []
        self._is_following = False
        self._key: tuple[str | None, int] | None = None
        self._is_filled = True
        self.model = TableModel(self)
        self.model.cell_edited.connect(self._on_cell_edited)
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("Table of the page"))
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self.copy_button = QPushButton(self.tr("Copy table"), self)
        self.copy_button.setAccessibleName(self.tr("Copy the whole table, cells apart by tabs"))
        icons.set_icon(self.copy_button, "copy")
        self.copy_button.clicked.connect(self.copy_table)
        self.view = CellsView(self)
        self.view.setModel(self.model)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(True)
        self.view.setAccessibleName(self.tr("Cells of the table"))
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.view.selectionModel().currentChanged.connect(self._on_cell)
        copy = QAction(self.tr("Copy cells"), self.view)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_cells)
        self.view.addAction(copy)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._empty = QLabel(self.tr("No table was found on this page."), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._lay_out()
        workspace.place_changed.connect(self._on_place_changed)

    def show_page(self, page: Page | None) -> None:
        """Show the tables of a page."""
        key = None if page is None else (self._workspace.document_id, page.index)
        kept = max(0, self.choice.currentIndex()) if key == self._key else 0  # another version of the page shown
        self._page, self._key = page, key
        self._blocks = [n for n, block in enumerate(page.blocks) if block.table is not None] if page is not None else []
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems(
            [
                self.tr("Table {number} of {count}").format(number=n + 1, count=len(self._blocks))
                for n in range(len(self._blocks))
            ]
        )
        self.choice.blockSignals(False)
        self.choice.setVisible(len(self._blocks) > 1)
        self._stack.setCurrentIndex(1 if self._blocks else 0)
        kept = kept if kept < len(self._blocks) else 0
        self.choice.blockSignals(True)
        self.choice.setCurrentIndex(kept if self._blocks else -1)
        self.choice.blockSignals(False)
        self._is_filled = False
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        """Fill the grid with the table chosen: measuring its rows and columns waits until somebody looks at it."""
        if not self._is_filled:
            self._is_filled = True
            self._show_table(max(0, self.choice.currentIndex()))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Fill the grid where that has waited."""
        self._fill()
        super().showEvent(event)
        self._on_place_changed(self._workspace.place)

    def set_editable(self) -> None:
        """Let cells be edited; what is written is told by ``cell_edited``."""
        self.model.is_editable = True
        trigger = QAbstractItemView.EditTrigger
        self.view.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)

    def edit_cell(self) -> None:
        """Edit the current cell, the first one without."""
        self._fill()
        index = self.view.currentIndex()
        if not index.isValid():
            index = self.model.index(0, 0)
            self.view.setCurrentIndex(index)
        self.view.setFocus()
        if self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.view.edit(index)

    @property
    def table_count(self) -> int:
        """Tables of the page."""
        return len(self._blocks)

    def copy_all(self) -> str:
        """Return the table shown as TSV."""
        self._fill()
        return self.model.tsv()

    @Slot()
    def copy_table(self) -> None:
        """Copy the whole table as TSV."""
        self._copy(self.model.tsv())

    @Slot()
    def copy_cells(self) -> None:
        """Copy the selected cells as TSV."""
        self._copy(
            self.model.tsv((index.row(), index.column()) for index in self.view.selectionModel().selectedIndexes())
        )

    def _copy(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
            self.copied.emit(len(text))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(tokens.SPACE_2, tokens.SPACE_HALF, tokens.SPACE_2, tokens.SPACE_HALF)
        row.addWidget(self.choice)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(filled)

    def _show_table(self, number: int) -> None:
        table = machine = None
        if self._page is not None and 0 <= number < len(self._blocks):
            block = self._page.blocks[self._blocks[number]]
            table = block.table
            machine = block.machine_reading.table if block.machine_reading is not None else None
        self.view.clearSpans()
        self.model.set_table(table, machine)
        if self.model.direction is not None:
            self.view.setLayoutDirection(self.model.direction)
        else:
            self.view.unsetLayoutDirection()
        if table is None:
            return
        for cell in table.cells:
            if cell.row_span > 1 or cell.col_span > 1:
                self.view.setSpan(cell.row, cell.col, cell.row_span, cell.col_span)
        self.view.resizeColumnsToContents()
        for column in range(table.col_count):
            if self.view.columnWidth(column) > _MAX_COLUMN:
                self.view.setColumnWidth(column, _MAX_COLUMN)

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        if self._is_filled:
            self._show_table(number)
        if not self._is_following and 0 <= number < len(self._blocks):
            self._workspace.set_place(Place(self._blocks[number]))

    @Slot(int, int, str)
    def _on_cell_edited(self, row: int, column: int, text: str) -> None:
        number = max(0, self.choice.currentIndex())
        if number < len(self._blocks):
            self.cell_edited.emit(self._blocks[number], row, column, text)

    @Slot(QModelIndex, QModelIndex)
    def _on_cell(self, current: QModelIndex, previous: QModelIndex) -> None:
        number = max(0, self.choice.currentIndex())
        cell = self.model.cell(current.row(), current.column()) if current.isValid() else None
        if cell is None or self._page is None or number >= len(self._blocks) or self._is_following:
            return
        block = self._blocks[number]
        lines = self._page.blocks[block].lines
        line = next((n for n, each in enumerate(lines) if cell.bbox.contains_point(*each.bbox.center)), None)
        self._workspace.set_place(Place(block, line))

    @Slot(object)
    def _on_place_changed(self, place: Place | None) -> None:
        if place is None or place.block not in self._blocks or self._page is None:
            return
        self._is_following = True
        try:
            self.choice.setCurrentIndex(self._blocks.index(place.block))
            if not self._is_filled:
                return  # it follows when the tab is shown
            lines = self._page.blocks[place.block].lines
            if place.line is not None and place.line < len(lines):
                middle = lines[place.line].bbox.center
                for cell in self.model.table.cells:
                    if cell.bbox.contains_point(*middle):
                        self.view.setCurrentIndex(self.model.index(cell.row, cell.col))
                        break
        finally:
            self._is_following = False
