"""The panel beside the page: the same page as text, Markdown, tables and details."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QStackedLayout, QTabWidget, QToolButton, QWidget

from app.gui import icons, tokens
from app.gui.page_view.toast import Toast
from app.gui.services import GuiServices
from app.gui.text_panel.details_tab import DetailsTab
from app.gui.text_panel.markdown_tab import MarkdownTab
from app.gui.text_panel.plain_text_tab import PlainTextTab
from app.gui.text_panel.tables_tab import TablesTab
from app.gui.workspace import Workspace
from core.model import Page


class TextPanel(QWidget):
    """Shows the content of the workspace's page, which the page view loads. GUI thread only."""

    def __init__(self, services: GuiServices, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow a workspace."""
        super().__init__(parent)
        self._workspace = workspace
        self.text, self.markdown = PlainTextTab(workspace, self), MarkdownTab(self)
        self.tables, self.details = TablesTab(workspace, self), DetailsTab(self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Content of the page"))
        self.tabs.addTab(self.text, self.tr("Text"))
        self.tabs.addTab(self.markdown, self.tr("Markdown"))
        self.tabs.addTab(self.tables, self.tr("Tables"))
        self.tabs.addTab(self.details, self.tr("Details"))
        self.copy_button = QToolButton(self)
        icons.set_icon(self.copy_button, "copy")
        self.copy_button.setAutoRaise(True)
        self.copy_button.setToolTip(self.tr("Copy everything of this tab"))
        self.copy_button.setAccessibleName(self.tr("Copy everything of this tab"))
        self.copy_button.clicked.connect(self.copy_all)
        self.tabs.setCornerWidget(self.copy_button, Qt.Corner.TopRightCorner)
        self._empty = QLabel(self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(tokens.SPACE_2)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.tabs)
        self._toast = Toast(self)
        self.setFocusProxy(self.tabs)
        self.tables.copied.connect(self._tell)
        workspace.page_changed.connect(self._on_page_changed)
        workspace.document_changed.connect(self._on_document_changed)
        self._on_page_changed(workspace.page)

    @property
    def empty_text(self) -> str:
        """What is said in place of the tabs while there is no page."""
        return self._empty.text()

    @Slot()
    def copy_all(self) -> None:
        """Copy everything of the tab that is shown."""
        tab = self.tabs.currentWidget()
        if isinstance(tab, (PlainTextTab, MarkdownTab, TablesTab, DetailsTab)):
            text = tab.copy_all()
            if text:
                QGuiApplication.clipboard().setText(text)
                self._tell(len(text))

    @Slot(int)
    def _tell(self, count: int) -> None:
        self._toast.tell(self.tr("Characters copied: {count}").format(count=count))

    @Slot(object)
    def _on_document_changed(self, document_id: str | None) -> None:
        self._show_state(self._workspace.page)

    @Slot(object)
    def _on_page_changed(self, page: Page | None) -> None:
        for tab in (self.text, self.markdown, self.tables, self.details):
            tab.show_page(page)
        count = self.tables.table_count
        index = self.tabs.indexOf(self.tables)
        self.tabs.setTabText(index, self.tr("Tables ({count})").format(count=count) if count else self.tr("Tables"))
        self._show_state(page)

    def _show_state(self, page: Page | None) -> None:
        self._stack.setCurrentWidget(self._empty if page is None else self.tabs)
        if page is None:
            has_document = self._workspace.document_id is not None
            self._empty.setText(
                self.tr("This page has not been read yet.")
                if has_document
                else self.tr("The text of the open page is shown here.")
            )
