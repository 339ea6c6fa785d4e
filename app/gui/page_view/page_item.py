"""The picture of the page in the scene."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.gui import theme, tokens


class PageItem(QGraphicsItem):
    """Draws a picture of any scale into the page frame; a white sheet until there is one."""

    def __init__(self) -> None:
        """Begin without a page."""
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._frame = QRectF()
        self._image = QImage()
        self._tile, self._tile_area = QImage(), QRectF()

    @property
    def image(self) -> QImage:
        """The picture shown; a null one where there is none."""
        return self._image

    def set_frame(self, width: float, height: float) -> None:
        """Set the size of the page frame."""
        if (width, height) != (self._frame.width(), self._frame.height()):
            self.prepareGeometryChange()
            self._frame = QRectF(0, 0, width, height)

    def set_image(self, image: QImage) -> None:
        """Show a picture of the page frame."""
        self._image = image
        self.update()

    def set_tile(self, image: QImage, area: QRectF) -> None:
        """Show a sharper picture of a part of the page frame above the picture; a null image shows none."""
        before, self._tile, self._tile_area = self._tile_area, image, area
        self.update(before.united(area))

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the page frame."""
        return self._frame

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw what is exposed."""
        exposed = option.exposedRect.intersected(self._frame)
        if self._image.isNull():
            painter.fillRect(exposed, theme.colour(tokens.PAPER))
        else:
            across, down = self._image.width() / self._frame.width(), self._image.height() / self._frame.height()
            source = QRectF(exposed.x() * across, exposed.y() * down, exposed.width() * across, exposed.height() * down)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(exposed, self._image, source)
            self._paint_tile(painter, exposed.intersected(self._tile_area))
        pen = QPen(theme.colour(theme.active_colours().paper_edge), tokens.BORDER)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._frame)

    def _paint_tile(self, painter: QPainter, exposed: QRectF) -> None:
        if self._tile.isNull() or exposed.isEmpty():
            return
        area = self._tile_area
        across, down = self._tile.width() / area.width(), self._tile.height() / area.height()
        source = QRectF(
            (exposed.x() - area.x()) * across,
            (exposed.y() - area.y()) * down,
            exposed.width() * across,
            exposed.height() * down,
        )
        painter.drawImage(exposed, self._tile, source)
