"""Puts accepted proposals into their pages through the page editor, so that each is a step of undo."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal, Slot

from app.gui.editing.page_editor import PageEditor
from app.gui.workspace import Workspace
from app.services.improve.proposal import Proposal
from app.services.improve.service import ImproveService
from core.errors import EditConflictError
from core.model import Page


class Accepting(QObject):
    """Goes from page to page, since the editor changes the page that is shown. GUI thread only."""

    settled = Signal(object, bool)
    """A Proposal, and whether it is in its page now; not where the text there has changed since."""

    def __init__(self, improving: ImproveService, editor: PageEditor, workspace: Workspace, parent: QObject) -> None:
        """Use these parts of the window."""
        super().__init__(parent)
        self._improving, self._editor, self._workspace = improving, editor, workspace
        self._waiting: deque[Proposal] = deque()
        workspace.page_changed.connect(self._go_on)

    @Slot(object)
    def accept(self, proposals: tuple[Proposal, ...]) -> None:
        """Put proposals into their pages; those of one page one after the other."""
        self._waiting.extend(sorted(proposals, key=lambda proposal: proposal.page_index))
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        while self._waiting:
            proposal = self._waiting[0]
            if self._workspace.document_id != proposal.document_id:
                self._waiting.clear()  # another document is shown: the person went on
                return
            page = self._workspace.page
            if page is None or page.index != proposal.page_index:
                if self._workspace.page_index != proposal.page_index:
                    self._workspace.set_page_index(proposal.page_index)
                return  # goes on when the page is there
            self._waiting.popleft()
            self.settled.emit(proposal, self._put(proposal))

    def _put(self, proposal: Proposal) -> bool:
        is_there = True

        def change(page: Page) -> Page:
            nonlocal is_there
            try:
                return self._improving.page_with(proposal, page)
            except EditConflictError:
                is_there = False
                return page

        is_changed = self._editor.apply(self.tr("Accept improvement"), change)
        return is_changed and is_there
