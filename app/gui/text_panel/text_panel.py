"""The panel beside the page: the same page as text, Markdown, tables and details."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QProxyStyle,
    QStackedLayout,
    QStyle,
    QStyleOption,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, tokens
from app.gui.editing.page_editor import PageEditor
from app.gui.page_view.toast import Toast
from app.gui.services import GuiServices
from app.gui.text_panel.block_editing import BlockEditing
from app.gui.text_panel.details_tab import DetailsTab
from app.gui.text_panel.markdown_tab import MarkdownTab
from app.gui.text_panel.order_tab import OrderTab
from app.gui.text_panel.plain_text_tab import PlainTextTab
from app.gui.text_panel.tables_tab import TablesTab
from app.gui.workspace import Place, Workspace
from core.model import Page
from core.page_edits import with_block_moved, with_cell_text


class _NarrowTabs(QProxyStyle):
    """Leaves less room beside the names of tabs, so that five fit beside the page in most languages."""

    def pixelMetric(  # noqa: N802 - Qt's name
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Return a measure of the style."""
        if metric is QStyle.PixelMetric.PM_TabBarTabHSpace:
            return tokens.SPACE + tokens.SPACE_HALF
        return super().pixelMetric(metric, option, widget)


class TextPanel(QWidget):
    """Shows the content of the workspace's page, which the page view loads. GUI thread only.

    It only shows until ``set_editor`` makes it change pages too.
    """

    menu_requested = Signal(object)
    """The context menu of the text was filled (QMenu) and is about to be shown: more may be added."""

    def __init__(self, services: GuiServices, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow a workspace."""
        super().__init__(parent)
        self._workspace = workspace
        self.text, self.markdown = PlainTextTab(workspace, self), MarkdownTab(self)
        self.tables, self.details = TablesTab(workspace, self), DetailsTab(self)
        self.order = OrderTab(workspace, self)
        self._editor: PageEditor | None = None
        self._block_editing: BlockEditing | None = None
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self._narrow_tabs = _NarrowTabs()
        self._narrow_tabs.setParent(self)
        self.tabs.tabBar().setStyle(self._narrow_tabs)
        self.tabs.setAccessibleName(self.tr("Content of the page"))
        text_place = QWidget(self.tabs)
        self._below_text = QVBoxLayout(text_place)
        self._below_text.setContentsMargins(0, 0, 0, 0)
        self._below_text.setSpacing(0)
        self._below_text.addWidget(self.text, 1)
        self._text_place = text_place
        self.tabs.addTab(text_place, self.tr("Text"))
        self.tabs.addTab(self.markdown, self.tr("Markdown"))
        self.tabs.addTab(self.tables, self.tr("Tables"))
        self.tabs.addTab(self.details, self.tr("Details"))
        self.tabs.addTab(self.order, self.tr("Order"))
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)  # "Te… | Ma… | Ta…" names nothing: see _fit_tabs
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
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty.setMargin(tokens.SPACE_2)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._stack = QStackedLayout()
        self._column.addLayout(self._stack, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.tabs)
        self._toast = Toast(self)
        self.setFocusProxy(self.tabs)
        self.tables.copied.connect(self._tell)
        self.text.menu_requested.connect(self._on_menu)
        self.tabs.currentChanged.connect(self._show_order)
        workspace.page_changed.connect(self._on_page_changed)
        workspace.document_changed.connect(self._on_document_changed)
        workspace.page_index_changed.connect(self._on_work_changed)
        workspace.pages_at_work_changed.connect(self._on_work_changed)
        self._on_page_changed(workspace.page)

    @property
    def empty_text(self) -> str:
        """What is said in place of the tabs while there is no page."""
        return self._empty.text()

    @property
    def block_editing(self) -> BlockEditing | None:
        """What edits blocks in the text; None while the panel only shows."""
        return self._block_editing

    @property
    def fitting_width(self) -> int:
        """The width in which no name of a tab is shortened."""
        bar = self.tabs.tabBar()  # whose own hint is what the shortened names take
        around = self._narrow_tabs.pixelMetric(QStyle.PixelMetric.PM_TabBarTabHSpace, None, bar) + tokens.SPACE_HALF
        words = sum(bar.fontMetrics().horizontalAdvance(bar.tabText(number)) for number in range(bar.count()))
        return words + bar.count() * around + self.copy_button.sizeHint().width() + tokens.SPACE

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the tabs into the new width."""
        super().resizeEvent(event)
        self._fit_tabs()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the tabs with another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_toast"):
            self._fit_tabs()

    def _fit_tabs(self) -> None:
        """Keep the names whole: with buttons to the tabs that have no room, which each tab's tip names too."""
        self.tabs.setUsesScrollButtons(self.width() < self.fitting_width)
        for number in range(self.tabs.count()):
            self.tabs.setTabToolTip(number, self.tabs.tabText(number).replace("&", ""))

    def set_editor(self, editor: PageEditor) -> None:
        """Let what is shown be changed."""
        self._editor = editor
        self._block_editing = BlockEditing(self.text, self._workspace, editor)
        self._block_editing.cell_requested.connect(self._on_cell_requested)
        self.tables.set_editable()
        self.tables.cell_edited.connect(self._on_cell_edited)
        self.order.move_requested.connect(self._on_move_requested)

    def add_below_text(self, widget: QWidget) -> None:
        """Show something below the text, in its tab."""
        self._below_text.addWidget(widget)

    def add_below(self, widget: QWidget) -> None:
        """Show something below all tabs."""
        self._column.addWidget(widget)

    @Slot()
    def edit_current(self) -> None:
        """Edit what is current: the cell while a table is looked at, else the block in the text."""
        if self._block_editing is None:
            return
        if self.tabs.currentWidget() is self.tables and self.tables.table_count:
            self.tables.edit_cell()
        else:
            self.tabs.setCurrentWidget(self._text_place)
            self._block_editing.begin()

    @Slot(object)
    def _on_cell_requested(self, place: Place) -> None:
        self.tabs.setCurrentWidget(self.tables)
        self._workspace.set_place(place)
        self.tables.edit_cell()

    @Slot(int, int, int, str)
    def _on_cell_edited(self, block: int, row: int, column: int, text: str) -> None:
        if self._editor is not None:
            change = partial(with_cell_text, block=block, row=row, col=column, text=text)
            self._editor.apply(self.tr("Edit cell"), change)

    @Slot(int, int)
    def _on_move_requested(self, source: int, target: int) -> None:
        if self._editor is not None:
            change = partial(with_block_moved, source=source, target=target)
            self._editor.apply(self.tr("Move block"), change, Place(target))

    @Slot(QPoint)
    def _on_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = QAction(self.tr("Copy"), menu)
        copy.setEnabled(self.text.textCursor().hasSelection())
        copy.triggered.connect(self.text.copy)
        select_all = QAction(self.tr("Select all"), menu)
        select_all.triggered.connect(self.text.selectAll)
        menu.addActions([copy, select_all])
        self.menu_requested.emit(menu)
        menu.popup(where)

    @Slot()
    def copy_all(self) -> None:
        """Copy everything of the tab that is shown."""
        tab = self.tabs.currentWidget()
        if tab in (self._text_place, self.order):  # the order is that of the text
            text = self.text.copy_all()
        elif isinstance(tab, (MarkdownTab, TablesTab, DetailsTab)):
            text = tab.copy_all()
        else:
            text = ""
        if text:
            QGuiApplication.clipboard().setText(text)
            self._tell(len(text))

    @Slot(int)
    def _tell(self, count: int) -> None:
        self._toast.tell(self.tr("Characters copied: {count}").format(count=count))

    @Slot(object)
    def _on_document_changed(self, document_id: str | None) -> None:
        self._show_state(self._workspace.page)

    @Slot()
    def _on_work_changed(self) -> None:
        self._show_state(self._workspace.page)

    @Slot(object)
    def _on_page_changed(self, page: Page | None) -> None:
        for tab in (self.text, self.markdown, self.tables, self.details):
            tab.show_page(page)
        self._show_order()
        count = self.tables.table_count
        index = self.tabs.indexOf(self.tables)
        self.tabs.setTabText(index, self.tr("Tables ({count})").format(count=count) if count else self.tr("Tables"))
        self._fit_tabs()
        self._show_state(page)

    @Slot()
    def _show_order(self) -> None:
        """Fill the list of blocks where it is looked at."""
        if self.tabs.currentWidget() is self.order:
            self.order.show_page(self._workspace.page)

    def _show_state(self, page: Page | None) -> None:
        self._stack.setCurrentWidget(self._empty if page is None else self.tabs)
        if page is None:
            has_document = self._workspace.document_id is not None
            if not has_document:
                text = self.tr("The text of the open page is shown here.")
            elif self._workspace.page_index in self._workspace.pages_at_work(self._workspace.document_id or ""):
                text = QCoreApplication.translate("StateChip", "Being read")
            else:
                text = self.tr("This page has not been read yet.")
            self._empty.setText(text)
