"""The text of the page in reading order, in step with the page beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.gui import theme, tokens
from app.gui.workspace import Place, Workspace
from app.services.views.plain_page import PlainPage
from core.model import Page

_MARK_ALPHA = 60


class PlainTextTab(QTextEdit):
    """Shows the plain text; the caret and the current place of the workspace follow each other. GUI thread only.

    Not a QPlainTextEdit, which sets paragraphs of right-to-left text flush left.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow a workspace."""
        super().__init__(parent)
        self._workspace = workspace
        self._plain: PlainPage | None = None
        self._is_following = False
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        # A caret that the keyboard moves, though nothing can be typed.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the page"))
        self.setPlaceholderText(self.tr("No text on this page."))
        self.document().setDocumentMargin(tokens.SPACE_2)
        self.setTabStopDistance(tokens.SPACE_4 * 1.5)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        workspace.place_changed.connect(self._on_place_changed)

    def show_page(self, page: Page | None) -> None:
        """Show a page; None shows nothing."""
        self._plain = PlainPage(page) if page is not None else None
        self._is_following = True
        try:
            self.setPlainText(self._plain.text if self._plain is not None else "")
        finally:
            self._is_following = False
        self._on_place_changed(self._workspace.place)

    def copy_all(self) -> str:
        """Return the whole text as it is copied."""
        return self._plain.text if self._plain is not None else ""

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Copy characters only, not the type they are shown in."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    @Slot()
    def _on_caret_moved(self) -> None:
        if self._is_following or self._plain is None or self.textCursor().hasSelection():
            return
        # Text that the user interface counts in UTF-16 is counted in characters by everything else.
        part = self._plain.at(_to_characters(self._plain.text, self.textCursor().position()))
        if part is not None:
            self._workspace.set_place(Place(part.block, part.line, part.word))

    @Slot(object)
    def _on_place_changed(self, place: Place | None) -> None:
        part = None
        if self._plain is not None and place is not None:
            part = self._plain.range_of(place.block, place.line, place.word)
        if part is None or self._plain is None:
            self.setExtraSelections([])
            return
        text = self._plain.text
        start, end = _to_units(text, part.start), _to_units(text, part.end)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(theme.colour(theme.active_colours().accent, _MARK_ALPHA))
        self.setExtraSelections([mark])
        caret = self.textCursor()
        if not caret.hasSelection() and not start <= caret.position() <= end:
            caret.setPosition(start)
            self._is_following = True
            try:
                self.setTextCursor(caret)
            finally:
                self._is_following = False
        self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._on_place_changed(self._workspace.place)


def _to_units(text: str, position: int) -> int:
    """Return the position in UTF-16 code units of a position in characters."""
    return position if text.isascii() else position + sum(ord(char) > 0xFFFF for char in text[:position])


def _to_characters(text: str, units: int) -> int:
    """Return the position in characters of a position in UTF-16 code units."""
    if text.isascii():
        return units
    position = 0
    while units > 0 and position < len(text):
        units -= 2 if ord(text[position]) > 0xFFFF else 1
        position += 1
    return position
