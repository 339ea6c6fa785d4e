"""The blocks of the page in reading order; they are dragged into another one, or moved by keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, tokens
from app.gui.roomy_rows import RoomyRows
from app.gui.text_panel.order_model import OrderModel
from app.gui.workspace import Place, Workspace
from app.gui.wrapped_label import WrappedLabel
from core.model import Page


class OrderTab(QWidget):
    """Shows the reading order. GUI thread only."""

    move_requested = Signal(int, int)
    """The block of this index shall have that index afterwards."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow a workspace."""
        super().__init__(parent)
        self._workspace = workspace
        self._is_following = False
        self.model = OrderModel(self)
        self.model.move_requested.connect(self.move_requested)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAlternatingRowColors(True)
        self.view.setUniformItemSizes(True)
        self.view.setItemDelegate(RoomyRows(self.view))
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.view.setDropIndicatorShown(True)
        self.view.setAccessibleName(self.tr("Blocks of the page in reading order"))
        self.view.setAccessibleDescription(self.tr("Alt+Up and Alt+Down move a block"))
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.up = self._action(self.tr("Read earlier"), "arrow-up", "Alt+Up", -1)
        self.down = self._action(self.tr("Read later"), "arrow-down", "Alt+Down", 1)
        hint = WrappedLabel(self.tr("Drag blocks into the order in which they are read."), self, is_muted=True)
        row = QHBoxLayout()
        row.setContentsMargins(tokens.SPACE_2, tokens.SPACE_HALF, tokens.SPACE_2, tokens.SPACE_HALF)
        row.addWidget(hint, 1)
        for action in (self.up, self.down):
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            button.setAccessibleName(action.text())
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        workspace.place_changed.connect(self._on_place_changed)
        self._enable()

    def show_page(self, page: Page | None) -> None:
        """Show the blocks of a page."""
        scrolled = self.view.verticalScrollBar().value()
        self._is_following = True
        try:
            self.model.set_page(page)
        finally:
            self._is_following = False
        self.view.verticalScrollBar().setValue(scrolled)
        self._on_place_changed(self._workspace.place)

    def shift(self, delta: int) -> None:
        """Move the current block by so many places."""
        row = self.view.currentIndex().row()
        if row >= 0:
            self.model.move(row, row + delta)

    def _action(self, text: str, icon: str, shortcut: str, delta: int) -> QAction:
        action = QAction(text, self.view)
        icons.set_icon(action, icon)
        action.setShortcut(shortcut)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setToolTip(f"{text} ({action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)})")
        action.setData(delta)
        action.triggered.connect(self._on_step)
        self.view.addAction(action)
        return action

    @Slot()
    def _on_step(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.shift(int(action.data()))

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._enable()
        if not self._is_following and current.isValid():
            self._workspace.set_place(Place(current.row()))

    @Slot(object)
    def _on_place_changed(self, place: Place | None) -> None:
        if place is None or place.block >= self.model.rowCount() or place.block == self.view.currentIndex().row():
            return
        self._is_following = True
        try:
            self.view.setCurrentIndex(self.model.index(place.block))
        finally:
            self._is_following = False
        self._enable()

    def _enable(self) -> None:
        row = self.view.currentIndex().row()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.model.rowCount() - 1)
