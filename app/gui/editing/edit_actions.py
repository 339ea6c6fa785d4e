"""Actions that correct what was read; the menus and bars of the window show them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMenu, QWidget

from app.gui import icons

_Key = QKeySequence.StandardKey


class EditActions(QObject):
    """Makes the actions and owns none of their effects. GUI thread only.

    Attributes:
        undo: Take the last change back.
        redo: Make it again.
        edit_text: Edit the block of the current place in the text.
        edit_word: Edit the word of the current place under its ink.
        next_doubtful: To the next doubtful word.
        previous_doubtful: To the one before.
        read_page: Read the page again.
        read_area: Draw an area and read it again.
        ignore_area: Draw an area and drop its text.
        improve: Let a vision model look again at doubtful parts of the document.
        restore_block: Back to what the machine read of the current block.
        restore_page: Back to what the machine read of the page.
    """

    def __init__(self, window: QWidget, stack: QUndoStack, undone_in: Sequence[QWidget] = ()) -> None:
        """Make all actions; a window gets their shortcuts.

        Args:
            window: Where they work.
            stack: What undo and redo go through.
            undone_in: Panels that undo and redo work in by keyboard; elsewhere the keys undo something else.
        """
        super().__init__(window)
        self._window = window
        self.undo = stack.createUndoAction(self, self.tr("&Undo"))
        self.undo.setShortcut(QKeySequence(_Key.Undo))
        icons.set_icon(self.undo, "undo-2")
        self.redo = stack.createRedoAction(self, self.tr("&Redo"))
        # Both usual ones, whatever the system's own is.
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        icons.set_icon(self.redo, "redo-2")
        self.edit_text = self._make(self.tr("Edit &text"), "square-pen", "F2")
        self.edit_text.setToolTip(self.tr("Edit the lines of the current block in the text"))
        self.edit_word = self._make(self.tr("Edit &word under the ink"), "text-cursor-input", "F4")
        self.edit_word.setToolTip(self.tr("Edit the current word at its place on the page"))
        self.next_doubtful = self._make(self.tr("&Next doubtful word"), "arrow-down", "F8")
        self.previous_doubtful = self._make(self.tr("&Previous doubtful word"), "arrow-up", "Shift+F8")
        self.read_page = self._make(self.tr("Read &page again…"), "refresh-cw", "F5")
        self.read_area = self._make(self.tr("Read an &area…"), "scan-text", "Ctrl+Shift+A")
        self.read_area.setToolTip(self.tr("Draw an area on the page and read it again, or for the first time"))
        self.ignore_area = self._make(self.tr("&Ignore an area…"), "eraser", "Ctrl+Shift+I")
        self.ignore_area.setToolTip(self.tr("Draw an area on the page and drop the text in it"))
        self.improve = self._make(self.tr("I&mprove doubtful parts…"), "scan-eye", "Shift+F5")
        self.improve.setToolTip(self.tr("Let a vision model look again at what the fast reader was unsure of"))
        self.restore_block = self._make(self.tr("Restore the machine's reading of this &block"), "history")
        self.restore_page = self._make(self.tr("Restore the machine's reading of this pa&ge"), "history")
        for action in (self.undo, self.redo):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            for panel in undone_in:
                panel.addAction(action)

    def of_page(self) -> list[QAction]:
        """Return what needs a page that was read."""
        return [
            self.edit_text,
            self.edit_word,
            self.next_doubtful,
            self.previous_doubtful,
            self.read_page,
            self.read_area,
            self.ignore_area,
            self.improve,
        ]

    def fill_menu(self, menu: QMenu) -> None:
        """Put all actions into a menu."""
        menu.addActions([self.undo, self.redo])
        menu.addSeparator()
        menu.addActions([self.edit_text, self.edit_word, self.next_doubtful, self.previous_doubtful])
        menu.addSeparator()
        menu.addActions([self.read_page, self.read_area, self.ignore_area, self.improve])
        menu.addSeparator()
        menu.addActions([self.restore_block, self.restore_page])

    def _make(self, text: str, icon: str, shortcut: str = "") -> QAction:
        action = QAction(text, self)
        icons.set_icon(action, icon)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        self._window.addAction(action)
        return action
