"""The window of the user guide: contents, page, search, back and forward. GUI thread only."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, theme, tokens
from app.gui.help.contents import guide_pages
from app.gui.window_size import resize_to_text

log = logging.getLogger(__name__)


class HelpWindow(QDialog):
    """Shows the guide beside the main window, which stays usable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the page of contents."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("User guide"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.tr("Page of the guide"))
        self.page.setOpenExternalLinks(False)
        self.page.setTabChangesFocus(False)
        self.page.document().setDocumentMargin(tokens.SPACE_3)
        before, after = ("arrow-right", "arrow-left") if self.isRightToLeft() else ("arrow-left", "arrow-right")
        self._back = self._button(self.tr("Back"), before, self.page.backward, "Alt+Left")
        self._forward = self._button(self.tr("Forward"), after, self.page.forward, "Alt+Right")
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search in this page"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)
        self._previous = self._button(self.tr("Previous hit"), "chevron-up", self._find_previous, "Shift+F3")
        self._next = self._button(self.tr("Next hit"), "chevron-down", self.find_next, "F3")
        self._state = QLabel(self)
        to_search = QAction(self.tr("Search"), self)
        to_search.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        to_search.triggered.connect(self._on_search_asked)
        self.addAction(to_search)

        bar = QHBoxLayout()
        bar.setSpacing(tokens.SPACE)
        bar.addWidget(self._back)
        bar.addWidget(self._forward)
        bar.addStretch(1)
        bar.addWidget(self._state)
        bar.addWidget(self.search)
        bar.addWidget(self._previous)
        bar.addWidget(self._next)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(self.contents)
        halves.addWidget(self.page)
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE)
        layout.addLayout(bar)
        layout.addWidget(halves, 1)
        metrics = self.fontMetrics()
        resize_to_text(self, 120, 38)
        halves.setSizes([metrics.averageCharWidth() * 28, metrics.averageCharWidth() * 92])

        self.contents.currentRowChanged.connect(self._on_chosen)
        self.page.sourceChanged.connect(self._on_source)
        self.page.backwardAvailable.connect(self._back.setEnabled)
        self.page.forwardAvailable.connect(self._forward.setEnabled)
        self._back.setEnabled(False)
        self._forward.setEnabled(False)
        self.search.returnPressed.connect(self.find_next)
        self.search.textChanged.connect(self._on_search_changed)
        self._style()
        self._fill()

    def show_page(self, name: str) -> None:
        """Show a page by the name of its file, such as "queue.md"."""
        for row in range(self.contents.count()):
            if QUrl(self.contents.item(row).data(Qt.ItemDataRole.UserRole)).fileName() == name:
                self.contents.setCurrentRow(row)

    def find_next(self) -> None:
        """Go to the next place of the text that is searched for; from the end on to the first again."""
        self._find(QTextDocument.FindFlag(0))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw links in the colours in force."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "page"):
            self._style()
            self.page.reload()

    def _button(self, text: str, icon_name: str, slot: Callable[[], None], keys: str) -> QToolButton:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(f"{text} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        icons.set_icon(action, icon_name)
        action.triggered.connect(slot)
        self.addAction(action)
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _style(self) -> None:
        colours = theme.active_colours()
        self.page.document().setDefaultStyleSheet(
            f"a {{ color: {colours.accent}; }} code {{ background: {colours.surface_hover}; }}"
        )

    def _fill(self) -> None:
        try:
            pages = guide_pages()
        except OSError:
            log.exception("the guide is not there")
            self.page.setPlainText(self.tr("This installation was packaged without the guide."))
            return
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setSizeHint(QSize(0, self.contents.fontMetrics().height() + tokens.SPACE))
            item.setData(Qt.ItemDataRole.UserRole, QUrl.fromLocalFile(str(page.path)))
            self.contents.addItem(item)
        self.contents.setCurrentRow(0)

    def _on_chosen(self, row: int) -> None:
        item = self.contents.item(row)
        if item is not None:
            url = QUrl(item.data(Qt.ItemDataRole.UserRole))
            if url.fileName() != self.page.source().fileName():
                self.page.setSource(url, QTextDocument.ResourceType.MarkdownResource)

    def _on_source(self, url: QUrl) -> None:
        # A link on a page may be relative, and may name a place on its page; no two pages have the same name.
        for row in range(self.contents.count()):
            if QUrl(self.contents.item(row).data(Qt.ItemDataRole.UserRole)).fileName() == url.fileName():
                self.contents.blockSignals(True)
                self.contents.setCurrentRow(row)
                self.contents.blockSignals(False)
        self._state.setText("")

    def _on_search_asked(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_search_changed(self) -> None:
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        if self.search.text():
            self.find_next()
        else:
            self._state.setText("")

    def _find_previous(self) -> None:
        self._find(QTextDocument.FindFlag.FindBackward)

    def _find(self, flags: QTextDocument.FindFlag) -> None:
        text = self.search.text()
        if not text:
            return
        is_found = self.page.find(text, flags)
        if not is_found:
            is_back = bool(flags & QTextDocument.FindFlag.FindBackward)
            self.page.moveCursor(QTextCursor.MoveOperation.End if is_back else QTextCursor.MoveOperation.Start)
            is_found = self.page.find(text, flags)
        self._state.setText("" if is_found else self.tr("Not on this page"))
