"""Boxes of blocks, lines or words over the page, tinted by confidence, with numbers on request: one item for all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.gui import theme, tokens
from app.gui.tokens import ConfidenceBand
from app.services.views.page_text import PageText
from app.services.views.quads import QuadIndex
from core.geometry import BBox, Polygon
from core.model import mean_confidence
from core.quads import reading_quad

_BADGE_REACH = 96.0  # pixels of the screen that a number may stand out of its box
_READABLE = 6.0  # pixels of the screen; numbers beside smaller type would cover one another, hovering tells them


class OverlayLevel(StrEnum):
    """What is outlined."""

    BLOCKS = "blocks"
    LINES = "lines"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class OverlayBox:
    """One box of the overlay.

    Attributes:
        quad: Its corners in the page frame.
        confidence: 0..1 or None.
        order: Place in the reading order, counted from 1; None below the level of blocks.
    """

    quad: Polygon
    confidence: float | None
    order: int | None = None


def overlay_boxes(text: PageText, level: OverlayLevel) -> list[OverlayBox]:
    """Return the boxes of a level."""
    if level is OverlayLevel.BLOCKS:
        return [
            OverlayBox(
                reading_quad(block.bbox, block.polygon),
                block.confidence if block.confidence is not None else mean_confidence(list(block.lines)),
                number,
            )
            for number, block in enumerate(text.page.blocks, 1)
        ]
    if level is OverlayLevel.LINES:
        return [OverlayBox(line.quad, line.confidence) for line in text.lines]
    return [OverlayBox(span.quad, span.confidence) for line in text.lines for span in line.spans]


def percent(confidence: float) -> str:
    """Return a confidence for people, rounded down so that only certainty is called 100%.

    Without a space, so that the sign stays behind its number in windows that run leftwards.
    """
    return QLocale().toString(int(confidence * 100 + 1e-9)) + QLocale().percent()


class OverlayItem(QGraphicsItem):
    """Draws all boxes of one level in one go."""

    def __init__(self) -> None:
        """Begin without boxes."""
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.shows_confidence = False
        self.shows_order = False
        self._bounds = QRectF()
        self._boxes: list[OverlayBox] = []
        self._are_words = False
        self._polygons: list[QPolygonF] = []
        self._rects: dict[int, QRectF] = {}
        self._index = QuadIndex([])
        self._order_boxes: list[OverlayBox] = []
        self._order_index = QuadIndex([])

    def set_boxes(
        self, bounds: QRectF, boxes: list[OverlayBox], blocks: list[OverlayBox], *, are_words: bool = False
    ) -> None:
        """Take other boxes.

        Args:
            bounds: The page frame.
            boxes: What is outlined.
            blocks: What reading-order numbers are shown for.
            are_words: Whether the boxes are words, of which only those in doubt have room for a number.
        """
        self.prepareGeometryChange()
        # Numbers keep their size on the screen and stand out of the page when it is small there.
        self._bounds = bounds.adjusted(
            -bounds.width() / 4, -bounds.height() / 4, bounds.width() / 4, bounds.height() / 4
        )
        self._boxes, self._order_boxes, self._are_words = boxes, blocks, are_words
        self._polygons = [polygon_of(box.quad) for box in boxes]
        self._rects = {
            index: self._polygons[index].boundingRect()
            for index, box in enumerate(boxes)
            if len({x for x, _ in box.quad.points}) == 2 and len({y for _, y in box.quad.points}) == 2
        }
        self._index = QuadIndex([box.quad for box in boxes])
        self._order_index = QuadIndex([box.quad for box in blocks])
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the page frame with room for numbers."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw what is exposed."""
        exposed = _bbox(option.exposedRect)
        chosen: dict[str, list[int]] = {}
        for index in self._index.within(exposed):
            chosen.setdefault(_colour(self._boxes[index].confidence), []).append(index)
        for value, indices in chosen.items():
            pen = QPen(QColor(value), 1.25)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(theme.colour(value, tokens.OVERLAY_FILL_ALPHA))
            # Upright boxes need no smoothing and are much cheaper without.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.drawRects([self._rects[index] for index in indices if index in self._rects])
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index in indices:
                if index not in self._rects:
                    painter.drawPolygon(self._polygons[index])
        if self.shows_confidence or self.shows_order:
            self._paint_numbers(painter, exposed)

    def _paint_numbers(self, painter: QPainter, exposed: BBox) -> None:
        view = painter.worldTransform()
        scale = max((view.m11() ** 2 + view.m12() ** 2) ** 0.5, 1e-6)
        near = exposed.expanded(_BADGE_REACH / scale, _BADGE_REACH / scale)
        painter.save()
        painter.resetTransform()
        painter.setFont(theme.scaled_font(painter.font(), tokens.TYPE_CAPTION**2))
        if self.shows_confidence:
            for index in self._index.within(near):
                box = self._boxes[index]
                if box.confidence is None or box.quad.thickness * scale < _READABLE:
                    continue
                # Of words only those in doubt have room for one; without a number they are sure.
                if not self._are_words or tokens.confidence_band(box.confidence) is not ConfidenceBand.SURE:
                    _badge(painter, _on_screen(view, box.quad), percent(box.confidence), _colour(box.confidence))
        if self.shows_order:
            for index in self._order_index.within(near):
                box = self._order_boxes[index]
                _badge(painter, _on_screen(view, box.quad), str(box.order), tokens.OVERLAY_UNKNOWN, is_before=True)
        painter.restore()


def polygon_of(quad: Polygon) -> QPolygonF:
    """Return corners as Qt draws them."""
    return QPolygonF([QPointF(x, y) for x, y in quad.points])


def _colour(confidence: float | None) -> str:
    if confidence is None:
        return tokens.OVERLAY_UNKNOWN
    band: ConfidenceBand = tokens.confidence_band(confidence)
    return tokens.OVERLAY[band]


def _bbox(rect: QRectF) -> BBox:
    return BBox(rect.left(), rect.top(), rect.right(), rect.bottom())


def _on_screen(view: QTransform, quad: Polygon) -> QRectF:
    return view.map(polygon_of(quad)).boundingRect()


def _badge(painter: QPainter, box: QRectF, text: str, background: str, *, is_before: bool = False) -> None:
    """Write a number beside a box, so that it hides nothing of it: at its upper left corner, or right of its middle."""
    metrics = QFontMetricsF(painter.font())
    width = max(metrics.horizontalAdvance(text) + tokens.SPACE, metrics.height())
    left = box.left() - width - 1 if is_before else box.right() + 1
    top = box.top() if is_before else box.center().y() - metrics.height() / 2
    rect = QRectF(left, top, width, metrics.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(background))
    painter.drawRoundedRect(rect, tokens.SPACE_HALF, tokens.SPACE_HALF)
    painter.setPen(QColor(tokens.OVERLAY_TEXT))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
