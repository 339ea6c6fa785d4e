"""Brings pictures of pages from the renderer's threads to the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from app.gui.page_view.view_sources import ViewSources
from app.gui.services import GuiServices
from app.services.views.page_picture import PagePicture, PageRequest
from app.services.views.page_renderer import PRIORITY, DocumentSource, PageDrawn, PageRenderer
from core.errors import AppError


class PagePictures(QObject):
    """Asks for pictures and hands them out. GUI thread only."""

    ready = Signal(object, object)
    """A PageRequest and its PagePicture."""
    failed = Signal(object, object)
    """A PageRequest and the AppError that says why there is no picture."""
    _posted = Signal(object)

    def __init__(
        self,
        services: GuiServices,
        *,
        cache_bytes: int,
        parent: QObject,
        is_urgent: bool = False,
        documents: DocumentSource | None = None,
    ) -> None:
        """Use these services; ``close`` ends it, at the latest when the application ends.

        Args:
            services: Draw pages and know documents.
            cache_bytes: Pictures of about this size together are kept.
            parent: Owner.
            is_urgent: Whether its pictures go before those of others, because the page itself goes before its list.
            documents: Knows the documents in place of the library.
        """
        super().__init__(parent)
        self._renderer = PageRenderer(
            services.view_host,
            documents or ViewSources(services.library, services.kept_of, services.passwords),
            self._post,
            cache_bytes=cache_bytes,
            passwords=services.passwords,
            priority=PRIORITY + is_urgent,
        )
        self._posted.connect(self._on_drawn, Qt.ConnectionType.QueuedConnection)
        # The renderer outlives this object by what is in flight; it must not speak to a dead one.
        self.destroyed.connect(self._renderer.close)

    def want(self, requests: Sequence[PageRequest]) -> None:
        """Say what is wanted now, most urgent first, in place of what was wanted before."""
        self._renderer.want(requests)

    def cached(self, request: PageRequest) -> PagePicture | None:
        """Return a picture that is kept."""
        return self._renderer.cached(request)

    def nearest(self, request: PageRequest) -> PagePicture | None:
        """Return the sharpest picture of the page that is kept."""
        return self._renderer.nearest(request)

    def forget(self, document_id: str) -> None:
        """Drop what is kept of a document."""
        self._renderer.forget(document_id)

    def close(self) -> None:
        """Take back what was asked for."""
        self._renderer.close()

    def _post(self, drawn: PageDrawn) -> None:
        try:
            self._posted.emit(drawn)
        except RuntimeError:  # the window is gone
            return

    @Slot(object)
    def _on_drawn(self, drawn: PageDrawn) -> None:
        if drawn.picture is not None:
            self.ready.emit(drawn.request, drawn.picture)
        else:
            error: AppError | None = drawn.error
            self.failed.emit(drawn.request, error)


def image_of(picture: PagePicture) -> QImage:
    """Return the picture in the format that Qt draws quickest."""
    pixels = picture.pixels
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).convertToFormat(
        QImage.Format.Format_RGB32
    )
