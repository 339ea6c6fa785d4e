"""The list of pages beside the page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QListView, QStackedLayout, QWidget

from app.gui import tokens
from app.gui.page_view.page_pictures import PagePictures, image_of
from app.gui.page_view.thumbnail_delegate import EDGE, ThumbnailDelegate
from app.gui.page_view.thumbnail_model import ThumbnailModel
from app.gui.qt_jobs import BackgroundCall, run_in_background
from app.gui.services import GuiServices
from app.gui.workspace import Workspace
from app.services.library.library import Library, PageOutcome
from app.services.views.page_picture import PagePicture, PageRequest, side_for
from core.errors import AppError

_CACHE_BYTES = 24 * 2**20
_SETTLE_MS = 40  # after the last scroll step before pictures are asked for
_AHEAD = 6  # rows before and after the visible ones whose pictures are asked for too
_KEPT = 100  # rows before and after the visible ones whose pictures are kept


@dataclass(frozen=True, slots=True)
class _Pages:
    count: int
    outcomes: dict[int, PageOutcome]


class ThumbnailPanel(QWidget):
    """Lists the pages of the workspace's document; the chosen one is shown. GUI thread only."""

    def __init__(self, services: GuiServices, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow a workspace."""
        super().__init__(parent)
        self.library: Library = services.library
        self._workspace = workspace
        self._call: BackgroundCall | None = None
        self._refresh: BackgroundCall | None = None
        self._stale: set[int] = set()
        self._pictures = PagePictures(services, cache_bytes=_CACHE_BYTES, parent=self)
        self.model = ThumbnailModel(self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setAccessibleDescription(self.tr("The pages of the document and how far each of them is"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ThumbnailDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setMinimumWidth(EDGE + 2 * tokens.SPACE + self.list.verticalScrollBar().sizeHint().width())
        self._empty = QLabel(self.tr("The pages of the open document are listed here."), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setForegroundRole(self._empty.palette().ColorRole.PlaceholderText)
        self._empty.setMargin(tokens.SPACE)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        self.setFocusProxy(self.list)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._request)
        self.list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.list.viewport().installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._pictures.ready.connect(self._on_picture)
        workspace.document_changed.connect(self._on_document_changed)
        workspace.page_index_changed.connect(self._on_page_index_changed)
        workspace.source_changed.connect(self._on_source_changed)
        workspace.page_stored.connect(self.refresh_page)  # by reading or by a person
        workspace.pages_at_work_changed.connect(self._on_pages_at_work)
        self._on_document_changed(workspace.document_id)

    @Slot(str, int)
    def refresh_page(self, document_id: str, page_index: int) -> None:
        """Look how a page was read; connect it to the news that a page was read."""
        if document_id == self._workspace.document_id:
            self._stale.add(page_index)
            if self._refresh is None:
                self._look_again()

    def close_view(self) -> None:
        """Take back what was asked for; call it before the worker host is shut down."""
        self._settle.stop()
        self._pictures.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Ask for pictures when more rows come into view."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._settle.start()
        return super().eventFilter(watched, event)

    @Slot(str)
    def _on_source_changed(self, document_id: str) -> None:
        self._pictures.forget(document_id)
        self._settle.start()

    @Slot(object)
    def _on_document_changed(self, document_id: str | None) -> None:
        for call in (self._call, self._refresh):
            if call is not None:
                call.drop()
        self._refresh = None
        self._stale.clear()
        self._pictures.want([])
        self.model.set_pages(0)
        self._stack.setCurrentWidget(self._empty)
        if document_id is not None:
            self._call = run_in_background(self, partial(_pages, self.library, document_id), self._on_pages)

    def _on_pages(self, pages: _Pages) -> None:
        self.model.set_pages(pages.count, pages.outcomes)
        self._on_pages_at_work(self._workspace.document_id)
        self._stack.setCurrentWidget(self.list if pages.count else self._empty)
        self._on_page_index_changed(self._workspace.page_index)
        self._settle.start()

    def _look_again(self) -> None:
        """Look up stale pages, however many there are, with one call at a time."""
        document_id, self._refresh = self._workspace.document_id, None
        if document_id is not None and self._stale:
            stale, self._stale = frozenset(self._stale), set()
            look_up = partial(_outcomes, self.library, document_id, stale)
            self._refresh = run_in_background(self, look_up, self._on_outcomes, self._on_refresh_failed)

    def _on_outcomes(self, outcomes: dict[int, PageOutcome | None]) -> None:
        for page_index, outcome in outcomes.items():
            self.model.set_outcome(page_index, outcome)
        self._look_again()

    def _on_refresh_failed(self, error: AppError) -> None:
        self._look_again()

    @Slot(str)
    def _on_pages_at_work(self, document_id: str | None) -> None:
        if document_id is not None and document_id == self._workspace.document_id:
            self.model.set_at_work(self._workspace.pages_at_work(document_id))

    @Slot(int)
    def _on_page_index_changed(self, page_index: int) -> None:
        index = self.model.index(page_index)
        if index.isValid() and index != self.list.currentIndex():
            self.list.setCurrentIndex(index)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self._workspace.set_page_index(current.row())

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        self._settle.start()

    @Slot()
    def _request(self) -> None:
        document_id = self._workspace.document_id
        visible = self.visible_rows()
        if document_id is None or not visible:
            return
        count = self.model.rowCount()
        self.model.keep_images(range(visible.start - _KEPT, visible.stop + _KEPT))
        side = side_for(EDGE * self.devicePixelRatioF())
        around = [*visible, *range(visible.stop, visible.stop + _AHEAD), *range(visible.start - _AHEAD, visible.start)]
        wanted = []
        for row in around:
            if 0 <= row < count and not self.model.has_image(row):
                request = PageRequest(document_id, row, side)
                picture = self._pictures.cached(request)
                if picture is not None:
                    self.model.set_image(row, image_of(picture))
                else:
                    wanted.append(request)
        self._pictures.want(wanted)

    def visible_rows(self) -> range:
        """Return the rows that are in view."""
        if not self.list.isVisible():
            return range(0)
        first = self.list.indexAt(QPoint(self.list.viewport().width() // 2, 0)).row()
        last = self.list.indexAt(QPoint(self.list.viewport().width() // 2, self.list.viewport().height() - 1)).row()
        count = self.model.rowCount()
        return range(max(0, first), (count if last < 0 else last + 1))

    @Slot(object, object)
    def _on_picture(self, request: PageRequest, picture: PagePicture) -> None:
        if request.document_id == self._workspace.document_id:
            self.model.set_image(request.page_index, image_of(picture))


def _pages(library: Library, document_id: str) -> _Pages:
    document = library.document(document_id)
    outcomes = {outcome.page_index: outcome for outcome in library.page_outcomes(document_id)}
    return _Pages(document.source.page_count, outcomes)


def _outcomes(library: Library, document_id: str, page_indices: frozenset[int]) -> dict[int, PageOutcome | None]:
    found = {outcome.page_index: outcome for outcome in library.page_outcomes(document_id)}
    return {page_index: found.get(page_index) for page_index in page_indices}
