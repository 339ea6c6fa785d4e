"""The text of the page in reading order, in step with the page beside it."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from app.gui import theme, tokens
from app.gui.queue.wording import plain_tip
from app.gui.text_panel.table_stops import TableStops
from app.gui.text_panel.text_marks import Range, TextMarks
from app.gui.text_panel.utf16 import Utf16
from app.gui.workspace import Place, Workspace
from app.services.views.doubtful import DoubtfulFinder
from app.services.views.plain_page import PlainPage, TextRange
from app.services.views.word_diff import changed_ranges
from core.model import Block, Page, block_text_with_marker
from core.number_order import isolated_numbers, left_to_right_ranges, without_isolates

_MARK_ALPHA = 60
_LONG = 20_000  # characters of a block from which on an edited one is marked as a whole, not word by word
_TIP_LENGTH = 600  # characters of the machine's reading in a tool tip


class PlainTextTab(QTextEdit):
    """Shows the plain text; the caret and the current place of the workspace follow each other. GUI thread only.

    Not a QPlainTextEdit, which sets paragraphs of right-to-left text flush left.
    """

    edit_requested = Signal()
    """The block of the current place is to be edited."""
    menu_requested = Signal(QPoint)
    """The context menu is asked for: place on the screen."""
    resized = Signal()
    """The text is laid out anew."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow a workspace."""
        super().__init__(parent)
        self._workspace = workspace
        self._plain: PlainPage | None = None
        self._units = Utf16("")
        self._numbers: list[tuple[int, int]] = []  # what is shown with marks that keep its order, in characters
        self._key: tuple[str | None, int] | None = None
        self._threshold = 0.0
        self._finder = DoubtfulFinder()
        self._page: Page | None = None
        self._is_following = False
        self._stops: list[TableStops] = []
        self._left_of_text = 0  # pixels, which only rows of mirrored tables take that are wider than the panel
        self._is_aligning = False
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)  # steps of undo belong to the page, not to what shows it
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
        self.marks = TextMarks(self.document())
        self.cursorPositionChanged.connect(self._on_caret_moved)
        workspace.place_changed.connect(self._on_place_changed)

    def show_page(self, page: Page | None) -> None:
        """Show a page; None shows nothing. Another version of the page shown keeps its scroll position."""
        key = None if page is None else (self._workspace.document_id, page.index)
        scrolled = self.verticalScrollBar().value() if key == self._key else 0
        is_version = key is not None and key == self._key
        across, left_of_text = self._scrolled(), self._left_of_text
        before, before_plain, before_units = self._page, self._plain, self._units
        self._key, self._page = key, page
        self._plain = PlainPage(page, self._plain) if page is not None else None
        text = self._plain.text if self._plain is not None else ""
        has_marks, self._numbers = bool(self._numbers), left_to_right_ranges(text)
        self._units = Utf16(text, [place for number in self._numbers for place in number])
        self._set_marks(page)
        can_replace = is_version and not has_marks and not self._numbers
        changed = _changed_blocks(before, page) if can_replace else None
        self._stops = []  # of the text before: its places are not those of the new one, which may bring a scroll bar
        self._is_following = True
        try:
            if changed is None or before_plain is None or not self._replace(changed, before_plain, before_units):
                self.setPlainText(isolated_numbers(text))
            self._align_tables()
        finally:
            self._is_following = False
        self.verticalScrollBar().setValue(scrolled)
        is_at_text = not is_version or across == left_of_text
        self._scroll_across(self._left_of_text if is_at_text else across)
        self._on_place_changed(self._workspace.place)

    def _replace(self, changed: list[int], before: PlainPage, units: Utf16) -> bool:
        """Put other text in the place of some blocks; tell whether that could be done without the others."""
        old = [before.range_of(block) for block in changed]
        new = [self._plain.range_of(block) if self._plain is not None else None for block in changed]
        pairs = [(was, now) for was, now in zip(old, new, strict=True) if was is not None and now is not None]
        if len(pairs) < len(changed) or self._plain is None:
            return False  # a block came or went
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for was, now in reversed(pairs):
            text = self._plain.text[now.start : now.end]
            if text != before.text[was.start : was.end]:
                cursor.setPosition(units.to_units(was.start))
                cursor.setPosition(units.to_units(was.end), QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(text)
        cursor.endEditBlock()
        for _, now in pairs:  # words may have become sure without another text
            paragraph = self.document().findBlock(self._units.to_units(now.start))
            end = self._units.to_units(now.end)
            while paragraph.isValid() and paragraph.position() <= end:
                self.marks.rehighlightBlock(paragraph)
                paragraph = paragraph.next()
        return True

    def _align_tables(self) -> None:
        """Let the columns of tables stand in line."""
        metrics = QFontMetricsF(self.font())
        self._stops = []
        for number, block in enumerate(self._page.blocks if self._page is not None else ()):
            part = self._plain.range_of(number) if block.table is not None and self._plain is not None else None
            if part is not None and block.table is not None:
                self._stops.append(TableStops(self._cursor(part), block.table, metrics))
        self._place_tables(is_new=True)

    def _place_tables(self, *, is_new: bool = False) -> None:
        """Give tables the room they need: beyond the right end of the panel, or beyond its left for mirrored ones."""
        mirrored = [stops.width for stops in self._stops if stops.is_mirrored and stops.is_one_line]
        room = self.viewport().width()
        more = max(0, math.ceil(max(mirrored, default=0) + 2 * self.document().documentMargin()) - room)
        scrolled, before = self._scrolled(), self._left_of_text
        self._is_aligning = True
        try:
            if more:
                self.setLineWrapColumnOrWidth(room + more)
                self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
            else:
                self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
            if more != before or (is_new and more):  # goes through the whole text
                style = QTextBlockFormat()
                style.setLeftMargin(more)
                cursor = QTextCursor(self.document())
                cursor.select(QTextCursor.SelectionType.Document)
                cursor.mergeBlockFormat(style)
            for stops in self._stops:
                stops.apply(more)
        finally:
            self._is_aligning = False
        self._left_of_text = more
        self._scroll_across(more if scrolled == before else scrolled)

    def _scrolled(self) -> int:
        """Return how many pixels lie beyond the left end of the panel."""
        bar = self.horizontalScrollBar()
        return bar.maximum() - bar.value() if self.isRightToLeft() else bar.value()

    def _scroll_across(self, beyond: int) -> None:
        if beyond or (self._stops and self.isRightToLeft()):
            self.document().size()  # lays out the whole text, without which the end of the bar is not known
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum() - beyond if self.isRightToLeft() else beyond)

    def set_threshold(self, threshold: float) -> None:
        """Mark words whose confidence lies below this, 0..1."""
        if threshold != self._threshold:
            self._threshold = threshold
            self._set_marks(self._workspace.page)
            self.marks.rehighlight()

    def copy_all(self) -> str:
        """Return the whole text as it is copied."""
        return self._plain.text if self._plain is not None else ""

    def area_of(self, block: int) -> QRect | None:
        """Return where a block of the page stands in the viewport, as wide as that; None where it has no text."""
        part = self._plain.range_of(block) if self._plain is not None else None
        if part is None:
            return None
        first, last = self._cursor(part), self._cursor(part)
        first.setPosition(self._units.to_units(part.start))
        top, bottom = self.cursorRect(first).top(), self.cursorRect(last).bottom()
        area = QRect(0, top, self.viewport().width(), bottom - top + 1)
        return area.adjusted(tokens.SPACE, -tokens.SPACE_HALF, -tokens.SPACE, tokens.SPACE_HALF)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Copy characters only, not the type they are shown in."""
        data = QMimeData()
        text = self.textCursor().selection().toPlainText()
        data.setText(without_isolates(text) if self._numbers else text)
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Edit with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_requested.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu; a click beside the selection puts the caret there first."""
        if event.reason() is QContextMenuEvent.Reason.Mouse and not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
        self.menu_requested.emit(event.globalPos())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the text runs otherwise now."""
        scrolled, before = self._scrolled(), self._left_of_text
        super().resizeEvent(event)
        if not self._is_aligning:
            if any(stops.is_mirrored for stops in self._stops):
                self._place_tables()
            self._scroll_across(self._left_of_text if scrolled == before else scrolled)
        self.resized.emit()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell what the machine read where a person changed it."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """Return what is told of the text at a point of the viewport; "" where there is nothing to tell."""
        page = self._workspace.page
        if self._plain is None or page is None:
            return ""
        part = self._plain.at(self._units.to_characters(self.cursorForPosition(point).position()))
        if part is None or part.block >= len(page.blocks):
            return ""
        machine = page.blocks[part.block].machine_reading
        if machine is None:
            return ""
        return self.tr("The machine read: {text}").format(text=shortened(machine.text, _TIP_LENGTH))

    def _set_marks(self, page: Page | None) -> None:
        """Say what is to be underlined when the text is set next."""
        plain, units = self._plain, self._units
        if page is None or plain is None:
            self.marks.set_ranges([], [])
            return
        changed: list[Range] = []
        for number, block in enumerate(page.blocks):
            part = plain.range_of(number) if block.machine_reading is not None else None
            if part is not None:
                changed += [
                    (units.to_units(part.start + start), units.to_units(part.start + end))
                    for start, end in _changed(block)
                ]
        parts = [plain.range_of(word.block, word.line, word.word) for word in self._finder.words(page, self._threshold)]
        doubtful = [
            (units.to_units(part.start), units.to_units(part.end))
            for part in parts
            if part is not None and part.line is not None
        ]
        self.marks.set_ranges(changed, doubtful)

    def _cursor(self, part: TextRange) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._units.to_units(part.start))
        cursor.setPosition(self._units.to_units(part.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @Slot()
    def _on_caret_moved(self) -> None:
        if self._is_following or self._plain is None or self.textCursor().hasSelection():
            return
        part = self._plain.at(self._units.to_characters(self.textCursor().position()))
        if part is not None:
            self._workspace.set_place(Place(part.block, part.line, part.word))

    @Slot(object)
    def _on_place_changed(self, place: Place | None) -> None:
        part = None
        if self._plain is not None and place is not None:
            part = self._plain.range_of(place.block, place.line, place.word)
        if part is None:
            self.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self._cursor(part)
        mark.format.setBackground(theme.colour(theme.active_colours().accent, _MARK_ALPHA))
        self.setExtraSelections([mark])
        start, end = mark.cursor.selectionStart(), mark.cursor.selectionEnd()
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
            self.marks.rehighlight()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._align_tables()


def _changed_blocks(before: Page | None, after: Page | None) -> list[int] | None:
    """Return the indices of blocks in which versions of a page differ; None where blocks came, went or moved."""
    if before is None or after is None or len(before.blocks) != len(after.blocks):
        return None
    pairs = enumerate(zip(before.blocks, after.blocks, strict=True))
    return [index for index, (old, new) in pairs if old is not new]


def shortened(text: str, length: int) -> str:
    """Return the begin of a text, with an ellipsis where it goes on."""
    return text if len(text) <= length else text[:length].rstrip() + "…"


def _changed(block: Block) -> tuple[tuple[int, int], ...]:
    """Return (start, end) in the text of an edited block of what a person changed."""
    new = block_text_with_marker(block)
    old = block_text_with_marker(block.machine_reading) if block.machine_reading is not None else new
    return _changed_ranges(old, new)


@lru_cache(maxsize=256)
def _changed_ranges(old: str, new: str) -> tuple[tuple[int, int], ...]:
    if max(len(old), len(new)) > _LONG:
        return ((0, len(new)),)
    return changed_ranges(old, new)
