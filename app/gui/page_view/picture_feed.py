"""Keeps the picture on the canvas as sharp as it is shown, and fetches regions in full resolution."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from app.gui.page_view.canvas import PageCanvas
from app.gui.page_view.page_pictures import PagePictures, image_of
from app.gui.page_view.sharp_tile import Tile, is_needed, tile_for
from app.gui.services import GuiServices
from app.gui.workspace import Workspace
from app.services.views.page_picture import PagePicture, PageRequest, side_for
from core.errors import AppError
from core.geometry import BBox
from core.model import Page

LOGICAL_DPI = 96.0
"""Pixels an inch that Qt calls 100 % on every system but macOS, where the difference is small."""
_CACHE_BYTES = 96 * 2**20
_QUICK_SIDE = 512  # drawn first: a tenth of the work of a sharp page
_SETTLE_MS = 120  # after the last zoom step before a sharper picture is asked for


class PictureFeed(QObject):
    """Asks for pictures of the workspace's page and puts them on a canvas. GUI thread only."""

    failed = Signal(object)
    """The AppError that says why the page cannot be drawn."""
    drawn = Signal()
    """A picture of the page is shown."""
    region_drawn = Signal(QImage)
    """The picture of a region that ``draw_region`` was asked for."""

    def __init__(self, services: GuiServices, workspace: Workspace, canvas: PageCanvas, parent: QObject) -> None:
        """Serve a canvas."""
        super().__init__(parent)
        self._workspace = workspace
        self._canvas = canvas
        self._pictures = PagePictures(services, cache_bytes=_CACHE_BYTES, parent=self, is_urgent=True)
        self._page_count = 0
        self._dpi = LOGICAL_DPI
        self._shown: PagePicture | None = None
        self._region_request: PageRequest | None = None
        self._tile_request: PageRequest | None = None
        self._tile: Tile | None = None
        self._wanted: list[PageRequest] = []
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.request)
        for bar in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
            bar.valueChanged.connect(self._on_scrolled)
        self._pictures.ready.connect(self._on_ready)
        self._pictures.failed.connect(self._on_failed)

    @property
    def dpi(self) -> float:
        """Pixels an inch of the page frame."""
        return self._dpi

    def set_page_count(self, count: int) -> None:
        """Say how many pages the document has."""
        self._page_count = count
        self.request()

    def show_other_page(self) -> None:
        """Begin with the page that the workspace shows now."""
        self._shown = None
        self._region_request = self._tile_request = None
        self._drop_tile()
        self._canvas.set_image(QImage())
        self.request()

    def take_frame(self, page: Page) -> None:
        """Show a sheet of the page's size while there is no picture of it."""
        if self._shown is None and page.width > 0:
            self._set_frame(page.width, page.height, page.dpi)

    def source_changed(self) -> None:
        """Draw the page anew, because its file can be opened in another way now."""
        document_id = self._workspace.document_id
        if document_id is not None:
            self._pictures.forget(document_id)
            self._shown = None
            self._drop_tile()
            self.request()

    def request_soon(self) -> None:
        """Ask once the scale has not changed for a moment."""
        self._settle.start()

    @Slot()
    def request(self) -> None:
        """Ask for the picture at the scale it is shown with, and show the best one that is there."""
        document_id, index = self._workspace.document_id, self._workspace.page_index
        if document_id is None:
            self._pictures.want([])
            return
        frame = self._canvas.frame
        side = _QUICK_SIDE
        if not frame.isEmpty():
            longest = max(frame.width(), frame.height())
            side = side_for(longest * self._canvas.scale_factor * self._canvas.devicePixelRatioF())
        sharp = PageRequest(document_id, index, side)
        best = self._pictures.cached(sharp) or self._pictures.nearest(sharp)
        wanted = [sharp]
        if best is None:
            wanted.insert(0, PageRequest(document_id, index, min(side, _QUICK_SIDE)))
        elif best is not self._shown:
            self._show(best)
        self._tile_request = self._request_of_tile(document_id, index)
        if self._tile_request is not None:
            tile = self._pictures.cached(self._tile_request)
            if tile is not None:
                self._show_tile(self._tile_request, tile)
            else:
                wanted.insert(0, self._tile_request)
        if self._region_request is not None:
            wanted.insert(0, self._region_request)
        if index + 1 < self._page_count and not frame.isEmpty():
            wanted.append(PageRequest(document_id, index + 1, side))  # so that turning the page shows it at once
        self._wanted = wanted
        self._pictures.want(wanted)

    @Slot()
    def _on_scrolled(self) -> None:
        """Take back a tile that is out of view now, and ask for another one once scrolling has stopped."""
        if self._tile is None and self._tile_request is None:
            return
        if self._tile is not None and self._tile.serves(self._canvas.visible_area, self._factor):
            return
        if self._tile_request is not None:
            self._wanted = [request for request in self._wanted if request != self._tile_request]
            self._tile_request = None
            self._pictures.want(self._wanted)
        self._settle.start()

    @property
    def _factor(self) -> float:
        """Pixels of the screen for a pixel of the page frame."""
        return self._canvas.scale_factor * self._canvas.devicePixelRatioF()

    def _request_of_tile(self, document_id: str, index: int) -> PageRequest | None:
        """Return what makes the part in view sharp; None where it is, or the whole page's picture is enough."""
        frame, factor = self._canvas.frame, self._factor
        shown = self._shown.longest_side if self._shown is not None else 0
        if not is_needed(max(frame.width(), frame.height()), factor, shown):
            self._drop_tile()
            return None
        visible = self._canvas.visible_area
        if self._tile is not None and self._tile.serves(visible, factor):
            return None
        tile = tile_for(visible, frame.width(), frame.height(), factor)
        return None if tile is None else PageRequest(document_id, index, 0, tile.area, tile.factor)

    def _show_tile(self, request: PageRequest, picture: PagePicture) -> None:
        self._tile_request = None
        if request.region is not None:
            self._tile = Tile(request.region, request.factor)
            self._canvas.set_tile(image_of(picture), request.region)

    def _drop_tile(self) -> None:
        if self._tile is not None:
            self._tile = None
            self._canvas.set_tile(QImage(), BBox(0, 0, 0, 0))

    def draw_region(self, region: BBox) -> None:
        """Draw a region of the page frame at the full resolution of the page; ``region_drawn`` tells it."""
        document_id = self._workspace.document_id
        if document_id is None or self._canvas.frame.isEmpty():
            return
        request = PageRequest(document_id, self._workspace.page_index, 0, region)
        picture = self._pictures.cached(request)
        if picture is not None:
            self.region_drawn.emit(image_of(picture))
        else:
            self._region_request = request
            self.request()

    def close(self) -> None:
        """Take back what was asked for."""
        self._settle.stop()
        self._pictures.close()

    def _is_shown(self, request: PageRequest) -> bool:
        workspace = self._workspace
        return (request.document_id, request.page_index) == (workspace.document_id, workspace.page_index)

    @Slot(object, object)
    def _on_ready(self, request: PageRequest, picture: PagePicture) -> None:
        if not self._is_shown(request):
            return
        if picture.region is not None:
            if request == self._tile_request:
                self._show_tile(request, picture)
            if request == self._region_request:
                self._region_request = None
                self.region_drawn.emit(image_of(picture))
            return
        if self._shown is None or picture.longest_side >= self._shown.longest_side:
            is_first = self._canvas.frame.isEmpty()
            self._show(picture)
            if is_first:  # only now is it known how large the page is
                self.request()
            elif self._tile is None and self._tile_request is None:
                self._settle.start()  # only now is it known whether it is sharp enough

    @Slot(object, object)
    def _on_failed(self, request: PageRequest, error: AppError) -> None:
        if self._is_shown(request):
            self._region_request = self._tile_request = None
            self.failed.emit(error)

    def _show(self, picture: PagePicture) -> None:
        self._shown = picture
        self._set_frame(picture.frame_width, picture.frame_height, picture.frame_dpi)
        self._canvas.set_image(image_of(picture))
        self.drawn.emit()

    def _set_frame(self, width: float, height: float, dpi: float) -> None:
        self._dpi = dpi or LOGICAL_DPI
        self._canvas.set_frame(width, height)
