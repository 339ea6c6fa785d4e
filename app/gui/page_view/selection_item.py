"""What is selected on the page, the place that is current, and the region that was drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.gui import theme, tokens
from app.gui.page_view.overlay_item import view_scale


class SelectionItem(QGraphicsItem):
    """Draws the tint of selected text and the outlines of the current place and of a region."""

    def __init__(self) -> None:
        """Begin with nothing selected."""
        super().__init__()
        self._bounds = QRectF()
        self._selected: list[QPolygonF] = []
        self._current: QPolygonF | None = None
        self._region = QRectF()

    def set_bounds(self, bounds: QRectF) -> None:
        """Set the page frame; what was selected is cleared."""
        self.prepareGeometryChange()
        self._bounds = bounds
        self._selected, self._current, self._region = [], None, QRectF()

    def set_selected(self, polygons: list[QPolygonF]) -> None:
        """Tint these."""
        if polygons or self._selected:
            areas = [polygon.boundingRect() for polygon in (*self._selected, *polygons)]
            self._selected = polygons
            self._update(areas)

    @property
    def current(self) -> QPolygonF | None:
        """What is outlined as current."""
        return self._current

    def set_current(self, polygon: QPolygonF | None) -> None:
        """Outline this."""
        areas = [each.boundingRect() for each in (self._current, polygon) if each is not None]
        self._current = polygon
        self._update(areas)

    def set_region(self, region: QRectF) -> None:
        """Frame a region that was drawn; an empty one frames none."""
        areas = [each for each in (self._region, region) if not each.isEmpty()]
        self._region = region
        self._update(areas)

    def _update(self, areas: list[QRectF]) -> None:
        """Draw areas of the page anew; the rest, which may be thousands of boxes below this item, stays."""
        if areas:
            whole = areas[0]
            for area in areas[1:]:
                whole = whole.united(area)
            reach = 2 * tokens.FOCUS_BORDER / view_scale(self)
            self.update(whole.adjusted(-reach, -reach, reach, reach))

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the page frame."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the tint and the outline."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # On paper, which is white in both schemes; the outline is what stands out from it, the tint alone does not.
        outline = QPen(QColor(tokens.OVERLAY_SELECTION), tokens.BORDER)
        outline.setCosmetic(True)
        painter.setPen(outline)
        painter.setBrush(theme.colour(tokens.OVERLAY_SELECTION, tokens.OVERLAY_SELECTION_ALPHA))
        for polygon in self._selected:
            painter.drawPolygon(polygon)
        if self._current is not None:
            pen = QPen(QColor(tokens.OVERLAY_CURRENT), tokens.FOCUS_BORDER)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(theme.colour(tokens.OVERLAY_CURRENT, tokens.OVERLAY_FILL_ALPHA // 2))
            painter.drawPolygon(self._current)
        if not self._region.isEmpty():
            pen = QPen(QColor(tokens.LIGHT.accent), tokens.FOCUS_BORDER, Qt.PenStyle.DashLine)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(theme.colour(tokens.LIGHT.accent, tokens.OVERLAY_FILL_ALPHA // 2))
            painter.drawRect(self._region)
