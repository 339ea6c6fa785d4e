"""The list of the queue: shares its width between the columns until a person has set them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from app.gui import tokens
from app.gui.queue.model import Column

_FILE_SHARE = 0.48  # of the width, for the names
_FEWEST_ROWS = 3  # that are always seen


class QueueView(QTreeView):
    """A list whose column of names follows the width of the view, not of what surrounds it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self._is_sharing = False
        self._is_set_by_person = False
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._on_section_resized)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a few rows, however large the letters and the fields above them are."""
        rows = self.model().rowCount() if self.model() is not None else 0
        row = self.sizeHintForRow(0) if rows else self.fontMetrics().height() + tokens.SPACE_2
        height = self.header().sizeHint().height() + _FEWEST_ROWS * row + 2 * self.frameWidth()
        return QSize(super().minimumSizeHint().width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width, which the viewport has only now: its parents were laid out before."""
        super().resizeEvent(event)
        if not self._is_set_by_person and self.header().count():
            self._is_sharing = True
            self.header().resizeSection(Column.FILE, int(self.viewport().width() * _FILE_SHARE))
            self._is_sharing = False

    def _on_section_resized(self, section: int) -> None:
        # The last column stretches by itself; the first is only changed here and by dragging.
        if section == Column.FILE and not self._is_sharing and self.isVisible():
            self._is_set_by_person = True
