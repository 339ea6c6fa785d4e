"""Everything that is known of the page, as JSON."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from app.gui import theme, tokens
from app.gui.qt_jobs import BackgroundCall, run_in_background
from core.model import Page
from exporters.json import page_object

SLICE = 100_000  # characters put in at a time: a page of 20,000 lines has millions, which take Qt seconds


class DetailsTab(QPlainTextEdit):
    """Shows the JSON that an export of this page holds; made when it is looked at, in the background.

    GUI thread only.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a page."""
        super().__init__(parent)
        self._page: Page | None = None
        self._json: str | None = None
        self._call: BackgroundCall | None = None
        self._rest = ""  # what is still to be put in
        self._scroll_to = 0
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.timeout.connect(self._fill)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(theme.fixed_font())
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # JSON, whose lines begin at the left
        self.document().setDocumentMargin(tokens.SPACE_2)
        self.setAccessibleName(self.tr("Details of the page as JSON"))
        self.setPlaceholderText(self.tr("This page has not been read yet."))

    def show_page(self, page: Page | None) -> None:
        """Take another page."""
        self._page, self._json = page, None
        self._rest = ""
        self._filling.stop()
        if self._call is not None:
            self._call.drop()
            self._call = None
        if self.isVisible():
            self._make()

    def copy_all(self) -> str:
        """Return the JSON as it is copied."""
        if self._json is None:
            self._json = page_json(self._page)
        return self._json

    def showEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Fill what was left undone while it was hidden."""
        super().showEvent(event)
        if self._json is None or (not self._rest and self._json != self.toPlainText()):
            self._make()

    def _make(self) -> None:
        self._call = run_in_background(self, partial(page_json, self._page), self._on_made)

    def _on_made(self, text: str) -> None:
        self._json = text
        self._scroll_to = self.verticalScrollBar().value()
        self._rest = text[SLICE:]
        self.setPlainText(text[:SLICE])
        self._after_slice()

    def _fill(self) -> None:
        slice_, self._rest = self._rest[:SLICE], self._rest[SLICE:]
        end = QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertText(slice_)
        self._after_slice()

    def _after_slice(self) -> None:
        bar = self.verticalScrollBar()
        if self._scroll_to:
            bar.setValue(self._scroll_to)
            if bar.maximum() >= self._scroll_to:  # from here on the place is the reader's
                self._scroll_to = 0
        if self._rest:
            self._filling.start()


def page_json(page: Page | None) -> str:
    """Return a page as JSON that people can read; "" for none."""
    return "" if page is None else _readable(page_object(page))


def _readable(value: Any, indent: int = 0) -> str:
    """Return JSON with one member a line, and short lists and objects, such as boxes, on one line."""
    flat = json.dumps(value, ensure_ascii=False)
    if len(flat) + indent <= 72 or not isinstance(value, (dict, list)) or not value:
        return flat
    pad = " " * (indent + 2)
    if isinstance(value, dict):
        members = [f"{pad}{json.dumps(key)}: {_readable(each, indent + 2)}" for key, each in value.items()]
        return "{\n" + ",\n".join(members) + f"\n{' ' * indent}}}"
    return "[\n" + ",\n".join(f"{pad}{_readable(each, indent + 2)}" for each in value) + f"\n{' ' * indent}]"
