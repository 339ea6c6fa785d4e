"""The page as Markdown: as it reads, or its source."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QUrl, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QPlainTextEdit, QStackedLayout, QTextBrowser, QVBoxLayout, QWidget

from app.gui import theme, tokens
from core.model import Document, Page, SourceInfo
from exporters.md import markdown_text


class _Rendered(QTextBrowser):
    """Shows Markdown and fetches nothing: a document must not make this program read files or speak to a network."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        return None


class MarkdownTab(QWidget):
    """Shows one page as Markdown; made only when it is looked at. GUI thread only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a page."""
        super().__init__(parent)
        self._page: Page | None = None
        self._markdown: str | None = None
        self.rendered = _Rendered(self)
        self.rendered.setOpenLinks(False)
        self.rendered.setFrameShape(QFrame.Shape.NoFrame)
        self.rendered.document().setDocumentMargin(tokens.SPACE_2)
        self.rendered.setAccessibleName(self.tr("Page as Markdown, rendered"))
        self.rendered.setPlaceholderText(self.tr("No text on this page."))
        self.source = QPlainTextEdit(self)
        self.source.setReadOnly(True)
        self.source.setFrameShape(QFrame.Shape.NoFrame)
        self.source.setTabChangesFocus(True)
        self.source.document().setDocumentMargin(tokens.SPACE_2)
        self.source.setFont(theme.fixed_font())
        self.source.setAccessibleName(self.tr("Page as Markdown, source"))
        self.source.setPlaceholderText(self.tr("No text on this page."))
        self.toggle = QCheckBox(self.tr("Show source"), self)
        self.toggle.setAccessibleName(self.tr("Show the Markdown source"))
        self.toggle.toggled.connect(self._on_toggled)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.rendered)
        self._stack.addWidget(self.source)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._stack, 1)
        row = QVBoxLayout()
        row.setContentsMargins(tokens.SPACE_2, tokens.SPACE_HALF, tokens.SPACE_2, tokens.SPACE_HALF)
        row.addWidget(self.toggle)
        column.addLayout(row)

    def show_page(self, page: Page | None) -> None:
        """Take another page; it is turned into Markdown once it is looked at."""
        if page is None or self._page is None or page.index != self._page.index:
            for view in (self.rendered, self.source):
                view.verticalScrollBar().setValue(0)
        self._page, self._markdown = page, None
        if self.isVisible():
            self._fill()

    def copy_all(self) -> str:
        """Return the Markdown as it is copied."""
        if self._markdown is None:
            self._markdown = page_markdown(self._page) if self._page is not None else ""
        return self._markdown

    def showEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Fill what was left undone while it was hidden."""
        super().showEvent(event)
        if self._markdown is None:
            self._fill()

    def _fill(self) -> None:
        markdown = self.copy_all()
        scrolled = self.rendered.verticalScrollBar().value(), self.source.verticalScrollBar().value()
        self.rendered.document().setMarkdown(markdown)
        self.source.setPlainText(markdown)
        self.rendered.verticalScrollBar().setValue(scrolled[0])
        self.source.verticalScrollBar().setValue(scrolled[1])

    @Slot(bool)
    def _on_toggled(self, shows_source: bool) -> None:
        self._stack.setCurrentWidget(self.source if shows_source else self.rendered)


def page_markdown(page: Page) -> str:
    """Return one page as Markdown."""
    source = SourceInfo("", "", 0, "", 1)
    return markdown_text(Document("", source, (page,)))
