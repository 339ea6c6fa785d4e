"""The message that the document shown was corrected in another reading, which it leads to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.gui.notice import Notice, Tone
from app.gui.qt_jobs import BackgroundCall, run_in_background
from app.gui.workspace import Workspace

if TYPE_CHECKING:
    from app.services.library.corrections_elsewhere import CorrectedReading
    from app.services.library.library import Library


class CorrectionsNotice(Notice):
    """Hidden while there is nothing to say. It is about the document shown only, so many files give no storm of it.

    Corrections belong to a reading: with other options, or by another version of the program, a file becomes another
    document, and its corrections stay with the one they were made in.
    """

    def __init__(self, library: Library, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow the document of a workspace."""
        super().__init__(parent)
        self._library, self._workspace = library, workspace
        self._call: BackgroundCall | None = None
        self._found: CorrectedReading | None = None
        self._silenced: set[str] = set()  # documents for which a person has sent it away
        workspace.document_changed.connect(self._on_document_changed)
        self.action_triggered.connect(self._on_open)
        self.dismissed.connect(self._silence)

    @Slot()
    def refresh(self) -> None:
        """Look again: something was corrected or deleted."""
        if self._call is not None:
            self._call.drop()
            self._call = None
        document_id = self._workspace.document_id
        if document_id is None or document_id in self._silenced:
            self._show(None)
            return
        look = partial(self._library.corrected_reading, document_id)
        self._call = run_in_background(self, look, self._show, lambda _: self._show(None))

    @Slot(object)
    def _on_document_changed(self, document_id: str | None) -> None:
        self._show(None)
        self.refresh()

    def _show(self, found: CorrectedReading | None) -> None:
        self._found = found
        if found is None:
            self.clear()
            return
        text = self.tr("%n page(s) of this file were corrected in another reading.", "", found.pages)
        self.show_message(Tone.INFO, text, self.tr("Open that reading"), can_dismiss=True)

    def _on_open(self) -> None:
        if self._found is not None:
            self._workspace.set_document(self._found.document_id)

    def _silence(self) -> None:
        if self._workspace.document_id is not None:
            self._silenced.add(self._workspace.document_id)
