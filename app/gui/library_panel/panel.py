"""The library panel: past documents, search over their text, delete, export and missing sources."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QStackedWidget,
    QStyledItemDelegate,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, tokens
from app.gui.error_wording import error_text
from app.gui.library_panel.delegates import DocumentDelegate, HitDelegate
from app.gui.library_panel.models import ENTRY_ROLE, HIT_ROLE
from app.gui.library_panel.presenter import LibraryPresenter
from app.gui.notice import Notice, Tone
from app.gui.question_box import confirm
from app.gui.services import GuiServices
from app.gui.workspace import Workspace
from app.services.library.listing import LibraryEntry
from app.services.library.search import SearchHit, SearchResult
from core.errors import AppError


class LibraryPanel(QWidget):
    """Lists what was read before and finds text in it."""

    export_requested = Signal(list)
    """Documents shall be exported: their ids (list[str])."""
    organise_requested = Signal(list)
    """The pages of documents shall be organised: ids of the documents (list[str])."""
    source_found = Signal(str)
    """The source file of a document was found or chosen: its id."""

    def __init__(self, services: GuiServices, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Build the panel; it loads when it is first shown."""
        self._was_left = False  # the window was, for another one; first, because events arrive while it is built
        super().__init__(parent)
        self.setAccessibleName(self.tr("Library"))
        self._workspace = workspace
        self._wanted_id = ""
        self.presenter = LibraryPresenter(services.library, workspace, self)

        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Search the text of all documents"))
        self._search.setAccessibleName(self.tr("Search the text of all documents"))
        self._search.setToolTip(self.tr('All words must be on a page; "quotes" keep words together'))
        self._search.setClearButtonEnabled(True)
        icons.set_icon(self._search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition), "search")
        self._search.textChanged.connect(self.presenter.set_query)
        self._search.returnPressed.connect(self._on_search_return)

        self._documents = self._make_list(self.tr("Past documents"), DocumentDelegate(self))
        self._documents.setModel(self.presenter.documents)
        self._documents.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._documents.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._documents.customContextMenuRequested.connect(self._on_context_menu)
        self._documents.activated.connect(self._on_document_activated)
        self._documents.clicked.connect(self._on_document_activated)
        self._documents.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._hits = self._make_list(self.tr("Hits"), HitDelegate(self))
        self._hits.setModel(self.presenter.hits)
        self._hits.activated.connect(self._on_hit_activated)
        self._hits.clicked.connect(self._on_hit_activated)

        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(tokens.SPACE_3)
        self._empty.setForegroundRole(self._empty.palette().ColorRole.PlaceholderText)
        self._lists = QStackedWidget(self)
        for widget in (self._documents, self._hits, self._empty):
            self._lists.addWidget(widget)

        self._summary = QLabel(self)
        self._summary.setContentsMargins(tokens.SPACE, 0, tokens.SPACE, 0)
        self._summary.setWordWrap(True)
        self._summary.setForegroundRole(self._summary.palette().ColorRole.PlaceholderText)
        self._summary.hide()
        self._notice = Notice(self)
        self._notice.action_triggered.connect(self._on_undo)

        self._export = self._make_action(self.tr("Export…"), "file-output", self._on_export)
        self._delete = self._make_action(self.tr("Delete…"), "trash-2", self._on_delete)
        self._delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._find = self._make_action(self.tr("Find source file…"), "file-search", self._on_find_source)
        self._organise = self._make_action(self.tr("Organise pages…"), "layout-grid", self._on_organise)
        self._documents.addActions([self._export, self._organise, self._find, self._delete])
        bar = QHBoxLayout()
        bar.setContentsMargins(tokens.SPACE, 0, tokens.SPACE, tokens.SPACE)
        bar.setSpacing(tokens.SPACE_HALF)
        for action in (self._export, self._organise, self._find, self._delete):
            bar.addWidget(self._make_button(action))
        bar.addStretch(1)

        head = QVBoxLayout()
        head.setContentsMargins(tokens.SPACE, tokens.SPACE, tokens.SPACE, 0)
        head.addWidget(self._search)
        head.addWidget(self._notice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE)
        layout.addLayout(head)
        layout.addWidget(self._summary)
        layout.addWidget(self._lists, 1)
        layout.addLayout(bar)
        self.setFocusProxy(self._search)

        self.presenter.loaded.connect(self._on_loaded)
        self.presenter.searched.connect(self._on_searched)
        self.presenter.deleted.connect(self._on_deleted)
        self.presenter.restored.connect(self._notice.clear)
        self.presenter.failed.connect(self._on_failed)
        self.presenter.source_wanted.connect(self._on_source_wanted)
        self.presenter.source_found.connect(self._on_source_found)
        workspace.document_changed.connect(self._on_document_changed)
        self._on_selection_changed()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Bring the list up to date whenever the panel comes into view."""
        super().showEvent(event)
        self.presenter.refresh()

    def event(self, event: QEvent) -> bool:
        """Bring it up to date when the window is turned to: the command line may have read or others deleted."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._was_left = True
        elif event.type() == QEvent.Type.WindowActivate and self._was_left:
            self._was_left = False
            if self.isVisible():
                self.presenter.refresh()
        return super().event(event)

    def selected_ids(self) -> list[str]:
        """Return the ids of the chosen documents, in the order of the list."""
        rows = sorted(self._documents.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [entry.id for index in rows if isinstance(entry := index.data(ENTRY_ROLE), LibraryEntry)]

    def chosen_ids(self) -> list[str]:
        """Return the ids of the chosen documents where they can be seen; none while the hits of a search are shown."""
        return self.selected_ids() if self._lists.currentWidget() is self._documents else []

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _make_list(self, name: str, delegate: QStyledItemDelegate) -> QListView:
        view = QListView(self)
        view.setAccessibleName(name)
        view.setItemDelegate(delegate)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        return view

    def _make_action(self, text: str, icon_name: str, slot: object) -> QAction:
        action = QAction(text, self)
        icons.set_icon(action, icon_name)
        action.triggered.connect(slot)
        return action

    def _make_button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAutoRaise(True)
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _show_list(self) -> None:
        if self.presenter.query:
            has_hits = self.presenter.hits.rowCount() > 0
            self._empty.setText(self.tr("No page holds these words."))
            self._lists.setCurrentWidget(self._hits if has_hits else self._empty)
            return
        self._summary.hide()
        has_documents = self.presenter.documents.rowCount() > 0
        self._empty.setText(self.tr("Documents that were read appear here, with all their text to search."))
        self._lists.setCurrentWidget(self._documents if has_documents else self._empty)

    def _on_loaded(self) -> None:
        if not self.presenter.query:
            self._show_list()
        self._on_document_changed(self._workspace.document_id)
        self._on_selection_changed()

    def _on_searched(self, result: SearchResult | None) -> None:
        self._show_list()
        self._on_selection_changed()
        if result is None or not result.hits:
            self._summary.hide()
            return
        pages = self.tr("%n page(s)", "", result.page_count)
        documents = self.tr("%n document(s)", "", result.document_count)
        text = self.tr("{} in {}").format(pages, documents)
        if not result.is_complete:
            text += self.tr("; the first are shown")
        self._summary.setText(text)
        self._summary.show()

    def _on_search_return(self) -> None:
        self.presenter.search_now()
        if self._lists.currentWidget() is self._hits:
            self._hits.setFocus(Qt.FocusReason.OtherFocusReason)
            self._hits.setCurrentIndex(self.presenter.hits.index(0))

    def _on_document_activated(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, LibraryEntry) and len(self.selected_ids()) <= 1:
            self._notice.clear()
            self.presenter.open_document(entry.id)

    def _on_hit_activated(self, index: QModelIndex) -> None:
        hit = index.data(HIT_ROLE)
        if isinstance(hit, SearchHit):
            self.presenter.open_hit(hit)

    def _on_document_changed(self, document_id: str | None) -> None:
        row = self.presenter.documents.row_of(document_id) if document_id else -1
        if row < 0 or document_id in self.selected_ids():
            return
        self._documents.setCurrentIndex(self.presenter.documents.index(row))

    def _on_selection_changed(self, selected: QItemSelection | None = None, _: QItemSelection | None = None) -> None:
        count = len(self.chosen_ids())
        self._export.setEnabled(count > 0)
        self._organise.setEnabled(count > 0)
        self._delete.setEnabled(count > 0)
        self._find.setEnabled(count == 1)

    def _on_context_menu(self, place: QPoint) -> None:
        if not self._documents.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._export, self._organise, self._find])
        menu.addSeparator()
        menu.addAction(self._delete)
        menu.popup(self._documents.viewport().mapToGlobal(place))

    def _on_export(self) -> None:
        if ids := self.selected_ids():
            self.export_requested.emit(ids)

    def _on_organise(self) -> None:
        if ids := self.selected_ids():
            self.organise_requested.emit(ids)

    def _on_delete(self) -> None:
        ids = self.selected_ids()
        if not ids:
            return
        confirm(
            self,
            self.tr("Delete"),
            self.tr("Delete %n document(s) from the library?", "", len(ids)),
            self.tr("What was read is deleted. The source files and exported files on your disk stay."),
            self.tr("Delete"),
            self._on_delete_confirmed,
        )

    def _on_delete_confirmed(self) -> None:
        self.presenter.delete(self.selected_ids())

    def _on_deleted(self, count: int, can_undo: bool) -> None:
        text = self.tr("%n document(s) deleted", "", count)
        self._notice.show_message(Tone.INFO, text, self.tr("Undo") if can_undo else "")

    def _on_undo(self) -> None:
        self.presenter.undo_delete()

    def _on_failed(self, error: AppError) -> None:
        self._notice.show_message(Tone.DANGER, error_text(error))

    def _on_find_source(self) -> None:
        if ids := self.selected_ids():
            self.presenter.find_source(ids[0])

    def _on_source_wanted(self, document_id: str, path: Path) -> None:
        self._wanted_id = document_id
        dialog = QFileDialog(self, self.tr("Where does {} lie now?").format(path.name), str(path.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_source_chosen)
        dialog.open()

    def _on_source_chosen(self, path: str) -> None:
        self.presenter.set_source(self._wanted_id, Path(path))

    def _on_source_found(self, document_id: str) -> None:
        self._notice.show_message(Tone.SUCCESS, self.tr("The source file was found."))
        self.source_found.emit(document_id)
