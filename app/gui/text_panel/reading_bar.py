"""What the machine read of the current block, where a person changed it, and the way back to that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.gui import tokens
from app.gui.text_panel.plain_text_tab import shortened
from app.gui.workspace import Workspace
from app.gui.wrapped_label import WrappedLabel

_SHOWN = 160  # characters of the machine's reading while it is folded
_UNFOLDED = 2000


class ReadingBar(QFrame):
    """Is seen only on a page that a person changed. GUI thread only."""

    def __init__(
        self, workspace: Workspace, restore_block: QAction, restore_page: QAction, parent: QWidget | None = None
    ) -> None:
        """Follow a workspace and offer two actions, which are enabled here as they can be used."""
        super().__init__(parent)
        self._workspace = workspace
        self._restore_block, self._restore_page = restore_block, restore_page
        self.label = WrappedLabel("", self)
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setArrowType(Qt.ArrowType.DownArrow)
        self.more.setToolTip(self.tr("Show all that the machine read here"))
        self.more.setAccessibleName(self.tr("Show all that the machine read here"))
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.toggled.connect(self.refresh)
        self.block_button = self._button(restore_block, self.tr("Restore block"))
        self.page_button = self._button(restore_page, self.tr("Restore page"))
        top = QHBoxLayout()
        top.addWidget(self.label, 1)
        top.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.addWidget(self.block_button)
        row.addWidget(self.page_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_2, tokens.SPACE_HALF, tokens.SPACE, tokens.SPACE_HALF)
        column.setSpacing(tokens.SPACE_HALF)
        column.addLayout(top)
        column.addLayout(row)
        workspace.page_changed.connect(self.refresh)
        workspace.place_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what belongs to the current place."""
        page, place = self._workspace.page, self._workspace.place
        block = None
        if page is not None and place is not None and place.block < len(page.blocks):
            block = page.blocks[place.block]
        machine = block.machine_reading if block is not None else None
        is_edited = page is not None and page.is_edited
        self._restore_block.setEnabled(machine is not None)
        self._restore_page.setEnabled(is_edited)
        self.setVisible(is_edited)
        self.block_button.setVisible(machine is not None)
        if machine is None:
            self.more.hide()
            self.label.setText(self.tr("This page was changed by a person."))
            return
        text = " ".join(machine.text.split())
        self.more.setVisible(len(text) > _SHOWN)
        shown = shortened(text, _UNFOLDED if self.more.isChecked() else _SHOWN)
        self.label.setText(self.tr("The machine read: {text}").format(text=shown))

    def _button(self, action: QAction, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(action.text().replace("&", ""))
        button.setAccessibleName(action.text().replace("&", ""))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(action.trigger)
        return button
