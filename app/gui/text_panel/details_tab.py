"""Everything that is known of the page, as JSON."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from app.gui import tokens
from core.model import Page
from exporters.json import page_object


class DetailsTab(QPlainTextEdit):
    """Shows the JSON that an export of this page holds; made only when it is looked at. GUI thread only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a page."""
        super().__init__(parent)
        self._page: Page | None = None
        self._json: str | None = None
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.document().setDocumentMargin(tokens.SPACE_2)
        self.setAccessibleName(self.tr("Details of the page as JSON"))
        self.setPlaceholderText(self.tr("This page has not been read yet."))

    def show_page(self, page: Page | None) -> None:
        """Take another page."""
        self._page, self._json = page, None
        if self.isVisible():
            self.setPlainText(self.copy_all())

    def copy_all(self) -> str:
        """Return the JSON as it is copied."""
        if self._json is None:
            self._json = "" if self._page is None else _readable(page_object(self._page))
        return self._json

    def showEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Fill what was left undone while it was hidden."""
        super().showEvent(event)
        if self._json is None:
            self.setPlainText(self.copy_all())


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
