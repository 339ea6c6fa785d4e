"""Lines of a page that are pointed at from elsewhere: shown once the page is there, until Esc or the next click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from app.gui.page_view.canvas import PageCanvas
from app.gui.page_view.zoom_view import ZoomMode
from app.gui.workspace import Workspace
from core.geometry import BBox
from core.model import Page

_READABLE = 14.0  # device-independent pixels that a line is high when it can be read
_FILLED = 0.94  # of the width of the view that lines may take when they are enlarged


@dataclass(frozen=True, slots=True)
class Pointed:
    """What is pointed at.

    Attributes:
        document_id: Which document.
        page_index: Which page, counted from 0.
        boxes: Parts of the page frame.
    """

    document_id: str
    page_index: int
    boxes: tuple[BBox, ...]


class PageHighlight(QObject):
    """Opens a page and tints parts of it. GUI thread only."""

    landed = Signal(object)
    """The page that is pointed at is shown with its content (core.model.Page)."""
    left = Signal()
    """Esc was pressed on the page while something was tinted; the tint is gone."""

    def __init__(self, canvas: PageCanvas, workspace: Workspace, parent: QObject) -> None:
        """Serve a canvas; made after the view has connected its own slots, which put the page on the canvas first."""
        super().__init__(parent)
        self._canvas, self._workspace = canvas, workspace
        self._pointed: Pointed | None = None
        self._has_landed = False
        self._before: ZoomMode | None = None  # how the page was shown before it was enlarged
        self._enlarged_to = 0.0
        canvas.highlight_dismissed.connect(self._on_dismissed)
        canvas.frame_changed.connect(self._apply)
        workspace.page_changed.connect(self._on_page_changed)
        workspace.document_changed.connect(self._on_document_changed)
        workspace.page_index_changed.connect(self._apply)

    @property
    def pointed(self) -> Pointed | None:
        """What is pointed at; None for nothing."""
        return self._pointed

    def show(self, document_id: str, page_index: int, boxes: Sequence[BBox]) -> None:
        """Open a page, scroll to these parts of it and tint them."""
        self._pointed, self._has_landed = Pointed(document_id, page_index, tuple(boxes)), False
        self._workspace.set_document(document_id)
        self._workspace.set_page_index(page_index)
        self._apply()
        if self._workspace.page is not None:
            self._on_page_changed(self._workspace.page)

    def clear(self) -> None:
        """Tint nothing, and show the page as large as before where nobody has changed that since."""
        self._pointed = None
        self._apply()
        self._show_as_before()

    def _show_as_before(self) -> None:
        before, self._before = self._before, None
        canvas = self._canvas
        if before is not None and canvas.zoom_mode is ZoomMode.FREE and canvas.scale_factor == self._enlarged_to:
            canvas.set_zoom_mode(before)

    def _is_here(self) -> bool:
        pointed, workspace = self._pointed, self._workspace
        shown = (workspace.document_id, workspace.page_index)
        return pointed is not None and shown == (pointed.document_id, pointed.page_index)

    @Slot()
    def _apply(self) -> None:
        boxes = self._pointed.boxes if self._pointed is not None and self._is_here() else ()
        self._canvas.set_highlight(boxes, scrolls=not self._has_landed)

    @Slot()
    def _on_document_changed(self) -> None:
        self._apply()
        if self._pointed is not None and self._workspace.document_id != self._pointed.document_id:
            self._show_as_before()  # the size was for lines of the other document

    @Slot(object)
    def _on_page_changed(self, page: Page | None) -> None:
        self._apply()
        if page is not None and self._is_here() and not self._has_landed:
            self._has_landed = True
            self._enlarge()
            self.landed.emit(page)

    def _enlarge(self) -> None:
        """Show a page that is fitted into a small view so large that the lines can be read."""
        canvas, pointed = self._canvas, self._pointed
        if pointed is None or not pointed.boxes or canvas.frame.isEmpty() or canvas.zoom_mode is ZoomMode.FREE:
            return
        height = min(box.height for box in pointed.boxes)
        width = max(1.0, canvas.highlighted_area.width())
        room = canvas.width() - canvas.verticalScrollBar().sizeHint().width()  # the bar comes with the larger page
        wanted = min(_READABLE / max(1.0, height), room * _FILLED / width)
        if wanted > canvas.scale_factor:
            self._before = canvas.zoom_mode
            canvas.set_scale(wanted)
            self._enlarged_to = canvas.scale_factor
            canvas.centerOn(canvas.highlighted_area.center())

    @Slot(bool)
    def _on_dismissed(self, is_by_key: bool) -> None:
        had_any = self._pointed is not None and self._is_here()
        self.clear()
        if is_by_key and had_any:
            self.left.emit()
