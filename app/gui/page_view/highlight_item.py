"""The tint over lines that something elsewhere in the window points at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.gui import tokens
from app.gui.page_view.overlay_item import view_scale
from core.geometry import BBox

# Device-independent pixels of the screen by which a box is drawn larger than its line; little to the lines beside it.
_ACROSS = 3.0
_DOWN = 1.0


class HighlightItem(QGraphicsItem):
    """Draws boxes like a text marker, with a rule below each: colour is not the only sign, and it is no selection."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self._boxes: tuple[QRectF, ...] = ()
        self._bounds = QRectF()

    @property
    def area(self) -> QRectF:
        """What all boxes cover together, in the page frame; empty without any."""
        return QRectF(self._bounds)

    def set_boxes(self, boxes: Sequence[BBox]) -> None:
        """Tint these parts of the page frame, and nothing else."""
        self.prepareGeometryChange()
        self._boxes = tuple(QRectF(box.left, box.top, box.width, box.height) for box in boxes)
        self._bounds = QRectF()
        for box in self._boxes:
            self._bounds = self._bounds.united(box)
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return where something is drawn."""
        if self._bounds.isEmpty():
            return QRectF()
        reach = 2 * _ACROSS / view_scale(self)
        return self._bounds.adjusted(-reach, -reach, reach, reach)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the tint and the rules."""
        scale = view_scale(self)
        across, down = _ACROSS / scale, _DOWN / scale
        rule = QPen(QColor(tokens.OVERLAY_HIGHLIGHT_RULE), tokens.FOCUS_BORDER)
        rule.setCosmetic(True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box in self._boxes:
            grown = box.adjusted(-across, -down, across, down)
            # As a marker does: the paper takes the colour, the ink stays as dark as it is.
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(grown, QColor(tokens.OVERLAY_HIGHLIGHT))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setPen(rule)
            painter.drawLine(grown.bottomLeft(), grown.bottomRight())
