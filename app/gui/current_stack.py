"""Pages above each other, of which only the one shown asks for room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

_WIDTH = 200  # device-independent pixels: narrower, a page of a document says nothing


class CurrentStack(QStackedWidget):
    """Qt's stack asks for the room of its largest page, which its neighbours then lose for a page that is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without pages."""
        super().__init__(parent)
        self.currentChanged.connect(self._on_current)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the room of the page that is shown."""
        shown = self.currentWidget()
        least = QSize(_WIDTH, 0)
        return least if shown is None else shown.minimumSizeHint().expandedTo(shown.minimumSize()).expandedTo(least)

    @Slot(int)
    def _on_current(self, index: int) -> None:
        self.updateGeometry()
