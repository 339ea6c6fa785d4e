"""Boxes of blocks, lines or words over the page, tinted by confidence, with numbers on request: one item for all."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.gui import theme, tokens
from app.gui.page_view.label_places import label_places
from app.gui.page_view.overlay_boxes import BANDS, OverlayBoxes, OverlayLevel
from app.gui.tokens import ConfidenceBand
from core.geometry import BBox, Polygon

_BADGE_REACH = 96.0  # pixels of the screen that a number may stand out of its box
_READABLE = 6.0  # pixels of the screen; numbers beside smaller type would cover one another, hovering tells them
_BADGES = 1024  # pictures of numbers that are kept

_Indices = NDArray[np.intp]


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
        self._boxes = OverlayBoxes(None, OverlayLevel.LINES)
        self._blocks = OverlayBoxes(None, OverlayLevel.BLOCKS)
        self._badges = _Badges()

    @property
    def boxes(self) -> OverlayBoxes:
        """What is outlined."""
        return self._boxes

    @property
    def blocks(self) -> OverlayBoxes:
        """What reading-order numbers are shown for."""
        return self._blocks

    def set_boxes(self, bounds: QRectF, boxes: OverlayBoxes, blocks: OverlayBoxes) -> None:
        """Take other boxes; what is the same as before is not drawn again.

        Args:
            bounds: The page frame.
            boxes: What is outlined.
            blocks: What reading-order numbers are shown for.
        """
        # Numbers keep their size on the screen and stand out of the page when it is small there.
        room = bounds.adjusted(-bounds.width() / 4, -bounds.height() / 4, bounds.width() / 4, bounds.height() / 4)
        changed = boxes.changed_since(self._boxes)
        if blocks.changed_since(self._blocks) is None or (self.shows_order and len(blocks) != len(self._blocks)):
            changed = None
        self._boxes, self._blocks = boxes, blocks
        if room != self._bounds:
            self.prepareGeometryChange()
            self._bounds = room
            changed = None
        if changed is None:
            self.update()
        elif changed.width or changed.height:
            reach = _BADGE_REACH / view_scale(self)
            self.update(
                QRectF(changed.left, changed.top, changed.width, changed.height).adjusted(-reach, -reach, reach, reach)
            )

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the page frame with room for numbers."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw what is exposed."""
        exposed = _bbox(option.exposedRect)
        boxes = self._boxes
        inside = boxes.index.touching(exposed)
        for number, band in enumerate(BANDS):
            chosen = inside[boxes.bands[inside] == number]
            if len(chosen):
                self._paint_boxes(painter, chosen, _colour(band))
        if self.shows_confidence or self.shows_order:
            self._paint_numbers(painter, exposed)

    def _paint_boxes(self, painter: QPainter, chosen: _Indices, value: str) -> None:
        boxes = self._boxes
        pen = QPen(QColor(value), 1.25)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(theme.colour(value, tokens.OVERLAY_FILL_ALPHA))
        upright = boxes.corners[chosen[boxes.is_upright[chosen]]]
        low, high = upright.min(axis=1), upright.max(axis=1)
        # Upright boxes need no smoothing and are much cheaper without.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.drawRects([QRectF(*numbers) for numbers in np.hstack((low, high - low)).tolist()])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for points in boxes.corners[chosen[~boxes.is_upright[chosen]]].tolist():
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    def _paint_numbers(self, painter: QPainter, exposed: BBox) -> None:
        view = painter.worldTransform()
        scale = _scale(view)
        near = exposed.expanded(_BADGE_REACH / scale, _BADGE_REACH / scale)
        painter.save()
        painter.resetTransform()
        painter.setFont(theme.scaled_font(painter.font(), tokens.TYPE_CAPTION**2))
        self._badges.begin(painter)
        if self.shows_confidence:
            boxes = self._boxes
            chosen = boxes.index.touching(near)
            is_told = (boxes.bands[chosen] > 0) & (boxes.thickness[chosen] * scale >= _READABLE)
            if boxes.level is OverlayLevel.WORDS:
                # Of words only those in doubt have room for one; without a number they are sure.
                is_told &= boxes.bands[chosen] != BANDS.index(ConfidenceBand.SURE)
            chosen = chosen[is_told]
            values, bands = boxes.confidences[chosen].tolist(), boxes.bands[chosen].tolist()
            badges = [
                self._badges.of(percent(value), _colour(BANDS[band])) for value, band in zip(values, bands, strict=True)
            ]
            # What is around counts as far as numbers reach, or a part that is drawn anew would differ from the rest.
            around = boxes.index.touching(near.expanded(_BADGE_REACH / scale, _BADGE_REACH / scale))
            corners = label_places(
                _on_screen(view, boxes.corners[chosen]),
                np.array([badge.deviceIndependentSize().toTuple() for badge in badges]).reshape(-1, 2),
                np.searchsorted(around, chosen),
                _on_screen(view, boxes.corners[around]),
            )
            for badge, (left, top) in zip(badges, corners.tolist(), strict=True):
                if not math.isnan(left):  # without room hovering tells it
                    self._badges.draw(badge, left, top)
        if self.shows_order:
            chosen = self._blocks.index.touching(near)
            places = _on_screen(view, self._blocks.corners[chosen]).tolist()
            for (left, top, _, _), index in zip(places, chosen.tolist(), strict=True):
                badge = self._badges.of(str(index + 1), tokens.OVERLAY_UNKNOWN)
                self._badges.draw(badge, left - badge.deviceIndependentSize().width() - 1, top)
        self._badges.end()
        painter.restore()


class _Badges:
    """Numbers beside boxes, each drawn once and then copied: a page of small type has thousands."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, str, str, float], QPixmap] = {}
        self._painter: QPainter | None = None
        self._font, self._ratio = QFont(), 1.0

    def begin(self, painter: QPainter) -> None:
        self._painter, self._font = painter, painter.font()
        self._ratio = painter.device().devicePixelRatioF()

    def end(self) -> None:
        self._painter = None

    def of(self, text: str, background: str) -> QPixmap:
        key = (text, background, self._font.key(), self._ratio)
        badge = self._made.get(key)
        if badge is None:
            if len(self._made) >= _BADGES:
                self._made.clear()
            badge = self._made[key] = self._make(text, background)
        return badge

    def draw(self, badge: QPixmap, x: float, y: float) -> None:
        if self._painter is not None:
            # On whole pixels of the screen, lest the letters are blurred.
            place = QPointF(round(x * self._ratio) / self._ratio, round(y * self._ratio) / self._ratio)
            self._painter.drawPixmap(place, badge)

    def _make(self, text: str, background: str) -> QPixmap:
        metrics = QFontMetricsF(self._font)
        width = np.ceil(max(metrics.horizontalAdvance(text) + tokens.SPACE, metrics.height()))
        rect = QRectF(0, 0, float(width), float(np.ceil(metrics.height())))
        pixmap = QPixmap((rect.size() * self._ratio).toSize())
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(background))
        painter.drawRoundedRect(rect, tokens.SPACE_HALF, tokens.SPACE_HALF)
        painter.setPen(QColor(tokens.OVERLAY_TEXT))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return pixmap


def polygon_of(quad: Polygon) -> QPolygonF:
    """Return corners as Qt draws them."""
    return QPolygonF([QPointF(x, y) for x, y in quad.points])


def _colour(band: ConfidenceBand | None) -> str:
    return tokens.OVERLAY_UNKNOWN if band is None else tokens.OVERLAY[band]


def _bbox(rect: QRectF) -> BBox:
    return BBox(rect.left(), rect.top(), rect.right(), rect.bottom())


def _scale(view: QTransform) -> float:
    return max(float((view.m11() ** 2 + view.m12() ** 2) ** 0.5), 1e-6)


def view_scale(item: QGraphicsItem) -> float:
    """Return how many pixels of the screen a pixel of the page frame is; 1 where the item is not shown."""
    views = item.scene().views() if item.scene() is not None else []
    return _scale(views[0].transform()) if views else 1.0


def _on_screen(view: QTransform, corners: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return left, top, right and bottom on the screen of boxes, (n, 4)."""
    turn = np.array(((view.m11(), view.m12()), (view.m21(), view.m22())))
    points = corners @ turn + (view.dx(), view.dy())
    return np.hstack((points.min(axis=1), points.max(axis=1)))
