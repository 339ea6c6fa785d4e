"""Room for fields that give way to what stands below them, and scroll where there is little. GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from app.gui import tokens

_FEWEST_LINES = 3  # of the fields that stay in sight


class ShrinkingArea(QScrollArea):
    """As high as its fields need, never higher, and lower where the window is."""

    def __init__(self, fields: QWidget, parent: QWidget | None = None) -> None:
        """Hold fields."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.viewport().setAutoFillBackground(False)
        self._fields = fields
        self.setWidget(fields)
        fields.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the whole height of the fields."""
        return QSize(self._fields.sizeHint().width(), self._needed())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the width of the fields beside a bar, and for a few lines of them."""
        width = self._fields.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        lines = _FEWEST_LINES * self.fontMetrics().lineSpacing()
        return QSize(width, min(self._needed(), lines))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow fields that ask for another height."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self._fields:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def show_field(self) -> None:
        """Bring the field that has the focus into sight."""
        field = self._fields.focusWidget()
        if field is not None:
            self.ensureWidgetVisible(field, 0, tokens.SPACE)

    def _needed(self) -> int:
        fields = self._fields
        layout = fields.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(max(self.viewport().width(), fields.minimumSizeHint().width()))
        return fields.sizeHint().height()
