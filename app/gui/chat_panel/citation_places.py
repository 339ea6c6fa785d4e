"""From a chip of an answer to the place that it names: on the page, or on a card beside the chip. GUI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.gui.chat_panel.citation_card import CitationCard
from app.gui.chat_panel.document_names import DocumentNames
from app.gui.chat_panel.landing import still_says
from app.gui.chat_panel.presenter import ChatPresenter
from app.gui.chat_panel.transcript import Transcript
from app.gui.page_view.page_view import PageView
from app.gui.qt_jobs import run_in_background
from core.chat import Citation
from core.geometry import BBox

if TYPE_CHECKING:
    from app.services.library.library import Library, StoredDocument
    from core.model import Page


class CitationPlaces(QObject):
    """Follows the chips of a conversation."""

    outdated = Signal()
    """The page is shown, and does not say any more what was quoted from it."""
    refused = Signal(object)
    """The document cannot be shown (AppError)."""

    def __init__(
        self,
        presenter: ChatPresenter,
        transcript: Transcript,
        card: CitationCard,
        page_view: PageView,
        library: Library,
        names: DocumentNames,
        panel: QWidget,
    ) -> None:
        """Connect chips with the page.

        Args:
            presenter: Knows what the conversation is about.
            transcript: Has the chips.
            card: Shows what a chip names.
            page_view: Shows the page.
            library: Has the documents.
            names: Names of documents.
            panel: Owner; the focus goes back to a chip only while it is seen.
        """
        super().__init__(panel)
        self._presenter, self._transcript, self._card = presenter, transcript, card
        self._page_view, self._library, self._names, self._panel = page_view, library, names, panel
        self._opened: tuple[str, Citation] | None = None
        transcript.citation_opened.connect(self.open_citation)
        transcript.citation_pointed.connect(self._on_pointed)
        transcript.area_opened.connect(self._on_area_opened)
        page_view.highlight.left.connect(self._on_highlight_left)
        page_view.highlight.landed.connect(self._on_landed)

    @Slot(str)
    def open_citation(self, link: str) -> None:
        """Show on the page what a chip names, and wait there for Esc."""
        citation = self._transcript.citation(link)
        if citation is None:
            return
        self._card.hide()
        find = partial(self._library.document, citation.document_id)
        run_in_background(self, find, partial(self._open, link, citation), self.refused.emit)

    def _open(self, link: str, citation: Citation, _: StoredDocument) -> None:
        self._opened = (link, citation)
        self._point(citation.document_id, citation.page_index, citation.boxes)

    def _point(self, document_id: str, page_index: int, boxes: Sequence[BBox]) -> None:
        self._page_view.highlight.show(document_id, page_index, boxes)
        self._page_view.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_landed(self, page: Page) -> None:
        text, opened = self._page_view.canvas.text, self._opened
        pointed = self._page_view.highlight.pointed
        if opened is None or text is None or pointed is None or pointed.boxes != opened[1].boxes:
            return
        if not still_says(text, opened[1]):
            self.outdated.emit()

    @Slot()
    def _on_highlight_left(self) -> None:
        if self._opened is not None and self._panel.isVisible():
            self._transcript.focus_chip(self._opened[0])
        self._opened = None

    @Slot(str)
    def _on_pointed(self, link: str) -> None:
        citation = self._transcript.citation(link) if link else None
        place = self._transcript.chip_rect(link) if citation is not None else None
        if citation is None or place is None or place.isEmpty():
            self._card.hide()
            return
        is_elsewhere = citation.document_id != self._page_view.workspace.document_id
        is_named = self._presenter.subject.has_several or is_elsewhere
        name = self._names.of(citation.document_id) if is_named else ""
        self._card.show_citation(citation, name, place, is_nearest=self._transcript.is_nearest(link))

    @Slot(str)
    def _on_area_opened(self, message_id: str) -> None:
        question = self._transcript.area_question(message_id)
        ids = self._presenter.subject.document_ids
        if question is not None and question.area is not None and question.area_page_index is not None and ids:
            self._opened = None
            self._point(ids[0], question.area_page_index, (question.area,))
