"""The field under the ink: a word's text, its line as context, and keys for all that can be done with it."""

from __future__ import annotations

import html
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.gui import icons, theme, tokens
from app.gui.page_view.overlay_item import percent

_CONTEXT = 36  # characters of the line shown on each side of the word
_MIN_WIDTH = 320

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class InkWord:
    """What the field shows.

    Attributes:
        text: The word, or the whole line where it has no words.
        before: What stands before it in its line.
        after: What stands behind it in its line.
        confidence: 0..1 or None.
        is_rtl: Whether the text runs leftwards.
        has_next: Whether a word follows in its line.
        is_word: False for a whole line.
    """

    text: str
    before: str = ""
    after: str = ""
    confidence: float | None = None
    is_rtl: bool = False
    has_next: bool = False
    is_word: bool = True


class InkField(QFrame):
    """Shows one word; what shall happen to it is told by signals. GUI thread only."""

    accepted = Signal(int)
    """The text is right as it is written here; go on to the next (1) or previous (-1) doubtful word."""
    left = Signal()
    """Close without taking over what was written."""
    word_step_requested = Signal(int)
    """To the next (1) or previous (-1) word; what was written is taken over."""
    line_step_requested = Signal(int)
    """To the word below (1) or above (-1)."""
    split_requested = Signal(int)
    """Split the word before this character."""
    merge_requested = Signal()
    """Make one word of this and the next."""
    box_moved = Signal(int, int)
    """Move the word's box by so many steps to the right and down."""
    box_resized = Signal(int, int)
    """Move the right and lower side of the word's box by so many steps."""

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden until a word is shown."""
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._word = InkWord("")
        self.context = QLabel(self)
        self.context.setTextFormat(Qt.TextFormat.RichText)
        self.context.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.edit = _WordEdit(self)
        self.edit.setAccessibleName(self.tr("Word under the ink"))
        self.edit.setAccessibleDescription(
            self.tr("Enter takes it over and goes to the next doubtful word, Tab to the next word, Esc leaves")
        )
        self.confidence = QLabel(self)
        self.accept_button = self._button("check", self.tr("Right as it is, go on (Enter)"))
        self.previous_button = self._button("arrow-up", self.tr("Previous word (Shift+Tab)"))
        self.next_button = self._button("arrow-down", self.tr("Next word (Tab)"))
        self.split_button = self._button("unfold-horizontal", self.tr("Split the word at the caret (Ctrl+D)"))
        self.merge_button = self._button("fold-horizontal", self.tr("Merge with the next word (Ctrl+J)"))
        self.close_button = self._button("x", self.tr("Leave (Esc)"))
        self._lay_out()
        self.edit.key_pressed.connect(self._on_key)
        self.accept_button.clicked.connect(self._on_accept)
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self.split_button.clicked.connect(self.split)
        self.merge_button.clicked.connect(self.merge_requested)
        self.close_button.clicked.connect(self.left)
        self.hide()

    @property
    def text(self) -> str:
        """What is written."""
        return self.edit.text().strip()

    @property
    def is_changed(self) -> bool:
        """Whether something else is written than was shown."""
        return self.text != self._word.text

    @property
    def word(self) -> InkWord:
        """What was shown."""
        return self._word

    def show_word(self, word: InkWord) -> None:
        """Show a word, all of it selected."""
        self._word = word
        self._dress()
        self.edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft if word.is_rtl else Qt.LayoutDirection.LeftToRight)
        self.edit.setText(word.text)
        self.edit.selectAll()
        self.split_button.setEnabled(word.is_word and len(word.text) > 1)
        self.merge_button.setEnabled(word.has_next)
        self.confidence.setText(percent(word.confidence) if word.confidence is not None else "")
        self._show_context()
        self.show()
        self.raise_()
        self.edit.setFocus()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a width in which context and buttons have room."""
        hint = super().sizeHint()
        return QSize(max(_MIN_WIDTH, hint.width()), hint.height())

    @Slot()
    def split(self) -> None:
        """Ask to split the word at the caret."""
        at = self.edit.cursorPosition()
        if self._word.is_word and 0 < at < len(self.edit.text()):
            self.split_requested.emit(at)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange and self.isVisible():
            self._dress()
            self._show_context()

    def _dress(self) -> None:
        """Frame the field, so that it stands out from the page, which is as white as its own background."""
        colours = theme.active_colours()
        self.setStyleSheet(
            f"InkField {{ border: {tokens.FOCUS_BORDER}px solid {colours.accent};"
            f" border-radius: {tokens.RADIUS}px; background: {colours.window}; }}"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much of the line as there is room for."""
        super().resizeEvent(event)
        self._show_context()

    def _show_context(self) -> None:
        word = self._word
        before, after = self._context_that_fits()
        tint = theme.active_colours().accent
        direction = "rtl" if word.is_rtl else "ltr"
        marked = f'<span style="color: {tint}"><b><u>{html.escape(word.text)}</u></b></span>'
        self.context.setText(f'<p dir="{direction}">{html.escape(before)}{marked}{html.escape(after)}</p>')
        self.context.setAccessibleName(self.tr("Line: {text}").format(text=word.before + word.text + word.after))

    def _context_that_fits(self) -> tuple[str, str]:
        """Return what stands before and behind the word, cut so that the word can be seen."""
        word = self._word
        room = max(self.width(), self.sizeHint().width()) - 2 * (tokens.SPACE + tokens.FOCUS_BORDER)
        metrics = QFontMetrics(theme.scaled_font(self.context.font(), 1.0, is_bold=True))
        for length in range(_CONTEXT, 0, -2):
            before, after = word.before[-length:], word.after[:length]
            before = "…" + before if len(before) < len(word.before) else before
            after = after + "…" if len(after) < len(word.after) else after
            if metrics.horizontalAdvance(before + word.text + after) <= room:
                return before, after
        return "", ""

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_HALF)
        row.addWidget(self.edit, 1)
        row.addWidget(self.confidence)
        for button in (
            self.accept_button,
            self.previous_button,
            self.next_button,
            self.split_button,
            self.merge_button,
            self.close_button,
        ):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE, tokens.SPACE_HALF, tokens.SPACE, tokens.SPACE)
        column.setSpacing(tokens.SPACE_HALF)
        column.addWidget(self.context)
        column.addLayout(row)

    def _button(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        icons.set_icon(button, icon)
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @Slot()
    def _on_accept(self) -> None:
        self.accepted.emit(1)

    @Slot()
    def _on_previous(self) -> None:
        self.word_step_requested.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.word_step_requested.emit(1)

    @Slot(QKeyEvent)
    def _on_key(self, event: QKeyEvent) -> None:
        """Do what a key stands for; the event stays accepted where it stood for something."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift, alt = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
        control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
        event.accept()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit(-1 if modifiers & shift else 1)
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.word_step_requested.emit(-1 if key is Qt.Key.Key_Backtab else 1)
        elif key is Qt.Key.Key_D and modifiers == control:
            self.split()
        elif key is Qt.Key.Key_J and modifiers == control:
            self.merge_requested.emit()
        elif key in _ARROWS and modifiers == alt:
            self.box_moved.emit(*_ARROWS[key])
        elif key in _ARROWS and modifiers == alt | shift:
            self.box_resized.emit(*_ARROWS[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and modifiers == none:
            self.line_step_requested.emit(1 if key is Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and modifiers == none and self._is_at_edge(key):
            self.word_step_requested.emit(1 if (key is Qt.Key.Key_Right) != self._word.is_rtl else -1)
        else:
            event.ignore()

    def _is_at_edge(self, key: Qt.Key) -> bool:
        """Tell whether an arrow would leave the text; with everything selected it first goes to an end of it."""
        if self.edit.hasSelectedText() and self.edit.text():
            return False
        is_forward = (key is Qt.Key.Key_Right) != self._word.is_rtl
        return self.edit.cursorPosition() == (len(self.edit.text()) if is_forward else 0)


class _WordEdit(QLineEdit):
    """A field that offers its keys before it takes them, and keeps those the window would take for shortcuts."""

    key_pressed = Signal(QKeyEvent)
    """A key was pressed; whoever uses it leaves the event accepted."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            keys = (Qt.Key.Key_Escape, Qt.Key.Key_D, Qt.Key.Key_J, *_ARROWS)
            if event.key() in keys:
                event.accept()
                return True
        # Tab never reaches keyPressEvent.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self.key_pressed.emit(event)
            if event.isAccepted():
                return True
        return super().event(event)
