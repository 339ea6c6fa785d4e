"""Lines of a page that are pointed at from elsewhere: shown once the page is there, until Esc or the next click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from app.gui.page_view.canvas import PageCanvas
from app.gui.workspace import Workspace
from core.geometry import BBox
from core.model import Page


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
        canvas.highlight_dismissed.connect(self._on_dismissed)
        canvas.frame_changed.connect(self._apply)
        workspace.page_changed.connect(self._on_page_changed)
        workspace.document_changed.connect(self._apply)
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
        """Tint nothing."""
        self._pointed = None
        self._apply()

    def _is_here(self) -> bool:
        pointed, workspace = self._pointed, self._workspace
        shown = (workspace.document_id, workspace.page_index)
        return pointed is not None and shown == (pointed.document_id, pointed.page_index)

    @Slot()
    def _apply(self) -> None:
        boxes = self._pointed.boxes if self._pointed is not None and self._is_here() else ()
        self._canvas.set_highlight(boxes, scrolls=not self._has_landed)

    @Slot(object)
    def _on_page_changed(self, page: Page | None) -> None:
        self._apply()
        if page is not None and self._is_here() and not self._has_landed:
            self._has_landed = True
            self.landed.emit(page)

    @Slot(bool)
    def _on_dismissed(self, is_by_key: bool) -> None:
        had_any = self._pointed is not None and self._is_here()
        self.clear()
        if is_by_key and had_any:
            self.left.emit()
