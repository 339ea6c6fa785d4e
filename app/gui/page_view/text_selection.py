"""What is selected of the text on a page. Holds state only; the canvas draws it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.services.views.page_text import Caret, PageText
from core.geometry import Polygon


class TextSelection(QObject):
    """A range of characters in reading order, set by points of the page. GUI thread only."""

    changed = Signal()
    """Another range is selected, or none."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a page."""
        super().__init__(parent)
        self._text: PageText | None = None
        self._anchor: tuple[Caret, Caret] | None = None
        self._range: tuple[Caret, Caret] | None = None

    def set_text(self, text: PageText | None) -> None:
        """Take another page; nothing is selected then."""
        self._text = text
        self.clear()

    @property
    def is_empty(self) -> bool:
        """Whether no character is selected."""
        return self._range is None or self._range[0] == self._range[1]

    @property
    def text(self) -> str:
        """The selected text as it is copied."""
        if self._text is None or self._range is None:
            return ""
        return self._text.text_between(*self._range)

    @property
    def quads(self) -> list[Polygon]:
        """Boxes of the selected text in the page frame."""
        if self._text is None or self._range is None:
            return []
        return self._text.quads_between(*self._range)

    def clear(self) -> None:
        """Select nothing."""
        self._anchor = None
        self._set(None)

    def begin(self, x: float, y: float) -> None:
        """Begin a drag between two characters."""
        caret = self._text.caret_at(x, y) if self._text is not None else None
        self._anchor = None if caret is None else (caret, caret)
        self._set(self._anchor)

    def begin_word(self, x: float, y: float) -> None:
        """Select the word at a point; a drag that follows goes on from it."""
        if self._text is None:
            return
        place = self._text.span_at(x, y)
        caret = self._text.caret_at(x, y)
        if place is not None and self._text.lines[place.line].spans[place.span].word is not None:
            self._anchor = self._text.word_range(place)
        elif caret is not None:
            self._anchor = self._text.word_at_caret(caret)
        self._set(self._anchor)

    def begin_line(self, x: float, y: float) -> None:
        """Select the line at a point; a drag that follows goes on from it."""
        caret = self._text.caret_at(x, y) if self._text is not None else None
        if self._text is not None and caret is not None:
            end = len(self._text.lines[caret.line].text)
            self._anchor = Caret(caret.line, 0), Caret(caret.line, end)
            self._set(self._anchor)

    def extend(self, x: float, y: float) -> None:
        """Stretch the selection to a point; without one it begins there."""
        if self._anchor is None:
            self.begin(x, y)
            return
        caret = self._text.caret_at(x, y) if self._text is not None else None
        if caret is not None:
            self._set((min(self._anchor[0], caret), max(self._anchor[1], caret)))

    def select_all(self) -> None:
        """Select the text of the whole page."""
        if self._text is not None:
            self._anchor = self._text.whole()
            self._set(self._anchor)

    def _set(self, chosen: tuple[Caret, Caret] | None) -> None:
        if chosen != self._range:
            self._range = chosen
            self.changed.emit()
