"""Pictures of the lines that citations name, cut out of their pages in the worker that draws for the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage

from app.gui.page_view.page_pictures import PagePictures, image_of
from app.services.views.page_picture import PagePicture, PageRequest
from core.chat import Citation
from core.geometry import BBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.gui.services import GuiServices
    from core.errors import AppError

_CACHE_BYTES = 16 * 2**20
_WIDTH = 720  # pixels of a picture, about: sharp in a card on a screen of double resolution
_FACTORS = (0.25, 4.0)
_MOST_LINES = 4  # of a long citation the first ones are shown
_MARGIN = 0.4  # of the height of a line, around it
_MOST_WANTED = 24


class CitationPictures(QObject):
    """Asks for pictures and keeps some. GUI thread only."""

    ready = Signal(object)
    """The picture of this region (PageRequest) is there."""

    def __init__(self, services: GuiServices, parent: QObject) -> None:
        """Use the worker of the views."""
        super().__init__(parent)
        self._pictures = PagePictures(services, cache_bytes=_CACHE_BYTES, parent=self)
        self._pictures.ready.connect(self._on_ready)
        self._pictures.failed.connect(self._on_failed)
        self._images: dict[PageRequest, QImage] = {}
        self._wanted: list[PageRequest] = []

    def image(self, request: PageRequest) -> QImage | None:
        """Return a picture that is there; else ask for it, before those that were asked for earlier."""
        found = self._images.get(request)
        if found is not None:
            return found
        self._wanted = [request, *(each for each in self._wanted if each != request)][:_MOST_WANTED]
        self._pictures.want(self._wanted)
        return None

    def forget(self, document_id: str) -> None:
        """Drop what is kept of a document."""
        self._images = {key: image for key, image in self._images.items() if key.document_id != document_id}
        self._pictures.forget(document_id)

    def close(self) -> None:
        """Take back what was asked for."""
        self._pictures.close()

    @Slot(object, object)
    def _on_ready(self, request: PageRequest, picture: PagePicture) -> None:
        self._wanted = [each for each in self._wanted if each != request]
        self._images[request] = image_of(picture)
        while sum(image.sizeInBytes() for image in self._images.values()) > _CACHE_BYTES and len(self._images) > 1:
            self._images.pop(next(iter(self._images)))
        self.ready.emit(request)

    @Slot(object, object)
    def _on_failed(self, request: PageRequest, error: AppError) -> None:
        # The text of the citation is shown all the same; why a page cannot be drawn, the page view says.
        self._wanted = [each for each in self._wanted if each != request]


def request_for(citation: Citation) -> PageRequest | None:
    """Return the picture that shows the lines of a citation; None where it has no boxes."""
    return request_of_boxes(citation.document_id, citation.page_index, citation.boxes[:_MOST_LINES])


def request_of_boxes(document_id: str, page_index: int, boxes: Sequence[BBox]) -> PageRequest | None:
    """Return the picture of a part of a page that holds these boxes, with a little of what is around."""
    if not boxes:
        return None
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.union(box)
    margin = _MARGIN * min(box.height for box in boxes)
    region = BBox(
        max(0.0, whole.left - margin), max(0.0, whole.top - margin), whole.right + margin, whole.bottom + margin
    )
    least, most = _FACTORS
    factor = min(most, max(least, _WIDTH / max(1.0, region.width)))
    return PageRequest(document_id, page_index, 0, region, factor)


def shown_size(request: PageRequest, width: int, height: int) -> QSize:
    """Return how large a picture is shown in a room of this size, device-independent pixels; never much enlarged."""
    region = request.region
    if region is None or region.width <= 0 or region.height <= 0:
        return QSize(0, 0)
    scale = min(width / region.width, height / region.height, _FACTORS[1])
    return QSize(max(1, round(region.width * scale)), max(1, round(region.height * scale)))
