"""The status bar: messages at the start, the queue and the page shown at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from app.gui import tokens

if TYPE_CHECKING:
    from app.gui.queue.progress import Progress
    from core.model import Page

MESSAGE_MS = 8_000


class StatusBar(QStatusBar):
    """Shows sentences for a while, and figures as long as they hold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._queue = QLabel()
        self._page = QLabel()
        for label in (self._queue, self._page):
            label.setContentsMargins(tokens.SPACE, 0, tokens.SPACE, 0)
            self.addPermanentWidget(label)
        self.setSizeGripEnabled(True)

    def add_sign(self, sign: QWidget) -> None:
        """Put a sign before the figures; it is seen as long as it is shown."""
        self.insertPermanentWidget(0, sign)

    def tell(self, message: str) -> None:
        """Show a sentence for a while."""
        self.showMessage(message, MESSAGE_MS)

    def show_progress(self, progress: Progress, *, is_busy: bool, is_paused: bool) -> None:
        """Say how far the queue is; empty when nothing is left to do."""
        if not is_busy:
            self._queue.setText("")
            return
        from app.gui.queue import wording  # here: the window is shown before the queue is loaded

        text = self.tr("{} of {}").format(progress.done, wording.files(progress.total))
        if is_paused:
            text += " · " + self.tr("paused")
        elif progress.remaining_s is not None:
            text += " · " + wording.time_left(progress.remaining_s)
        self._queue.setText(text)

    def show_page(self, page_index: int, page: Page | None, *, is_at_work: bool = False) -> None:
        """Say which page is shown and how sure its reading is, which nobody knows while it is being read."""
        if page is None and not is_at_work:
            self._page.setText("")
            return
        from app.gui.queue import wording

        text = self.tr("Page {}").format(page_index + 1)
        if page is None or is_at_work:
            text += " · " + QCoreApplication.translate("ThumbnailModel", "being read")
        elif page.failure is not None:
            text += " · " + self.tr("could not be read")
        elif page.mean_confidence is None:
            text += " · " + self.tr("no text")
        else:
            text += " · " + self.tr("confidence {}").format(wording.percent(page.mean_confidence))
        self._page.setText(text)
