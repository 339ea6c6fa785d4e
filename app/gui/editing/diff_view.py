"""Two readings side by side; what differs is marked by colour and by a line through or under it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QGridLayout, QLabel, QTextEdit, QWidget

from app.gui import theme, tokens
from app.services.views.word_diff import DiffPart

_FEWEST_CHARACTERS, _MOST_CHARACTERS = 8, 24  # from one tab stop to the next


class DiffView(QWidget):
    """Shows the parts of two texts. GUI thread only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._parts: tuple[DiffPart, ...] = ()
        self.old, self.new = self._field(), self._field()
        self.old.setAccessibleName(self.tr("Text as it is now"))
        self.new.setAccessibleName(self.tr("Text as it was read anew"))
        self.old_title, self.new_title = QLabel(self.tr("Now"), self), QLabel(self.tr("Read anew"), self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(tokens.SPACE)
        for column, (title, field) in enumerate(((self.old_title, self.old), (self.new_title, self.new))):
            title.setFont(theme.scaled_font(title.font(), tokens.TYPE_BODY, is_bold=True))
            title.setBuddy(field)
            grid.addWidget(title, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(1, 1)
        # Both sides are as long as each other, more or less; they are read in step.
        self.old.verticalScrollBar().valueChanged.connect(self.new.verticalScrollBar().setValue)
        self.new.verticalScrollBar().valueChanged.connect(self.old.verticalScrollBar().setValue)

    @property
    def change_count(self) -> int:
        """Places in which the texts differ: as many as are seen, paragraphs that stand apart each by itself."""
        return sum(max(_places(part.old), _places(part.new), 1) for part in self._parts if not part.is_same)

    @property
    def is_anything_lost(self) -> bool:
        """Whether the new text does without something that the old one says."""
        return any(part.old.strip() for part in self._parts if not part.is_same)

    def show_parts(self, parts: Iterable[DiffPart]) -> None:
        """Show two texts, told by their parts."""
        self._parts = tuple(parts)
        colours = theme.active_colours()
        went, came = QTextCharFormat(), QTextCharFormat()
        went.setFontStrikeOut(True)
        went.setForeground(theme.colour(colours.danger))
        went.setBackground(theme.colour(colours.danger_surface))
        came.setFontUnderline(True)
        came.setForeground(theme.colour(colours.success))
        came.setFontWeight(went.font().Weight.DemiBold)
        self._fill(self.old, [(part.old, None if part.is_same else went) for part in self._parts])
        self._fill(self.new, [(part.new, None if part.is_same else came) for part in self._parts])
        self._set_tabs()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange and self._parts:
            self.show_parts(self._parts)
        elif event.type() is QEvent.Type.FontChange and self._parts:
            self._set_tabs()

    def _set_tabs(self) -> None:
        """Let the cells of tables stand apart and in line: a tab of Qt is 80 pixels however large the letters are."""
        texts = ("".join(part.old for part in self._parts), "".join(part.new for part in self._parts))
        cells = (cell for text in texts for line in text.split("\n") for cell in line.split("\t")[:-1])
        bold = self.new.font()
        bold.setWeight(QFont.Weight.DemiBold)  # as what came is written
        metrics = QFontMetricsF(bold)
        widest = max((metrics.horizontalAdvance(cell.strip()) for cell in cells), default=0.0)
        letter = metrics.averageCharWidth()
        distance = min(max(widest + 2 * letter, _FEWEST_CHARACTERS * letter), _MOST_CHARACTERS * letter)
        for field in (self.old, self.new):
            field.setTabStopDistance(distance)

    def _field(self) -> QTextEdit:
        field = QTextEdit(self)
        field.setReadOnly(True)
        field.setAcceptRichText(False)
        field.setTabChangesFocus(True)
        field.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        field.document().setDocumentMargin(tokens.SPACE)
        return field

    def _fill(self, field: QTextEdit, pieces: list[tuple[str, QTextCharFormat | None]]) -> None:
        field.clear()
        cursor = QTextCursor(field.document())
        cursor.beginEditBlock()
        for text, mark in pieces:
            # White space before a word is not struck through with it.
            blank = text[: len(text) - len(text.lstrip())]
            cursor.insertText(blank, QTextCharFormat())
            cursor.insertText(text[len(blank) :], mark or QTextCharFormat())
        cursor.endEditBlock()
        field.moveCursor(QTextCursor.MoveOperation.Start)


def _places(text: str) -> int:
    return sum(bool(paragraph.strip()) for paragraph in text.split("\n\n"))
