"""Draws a short word in a rounded outline, as the mark of a row. GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPen, QPixmap

from app.gui import theme, tokens


def badge_size(text: str, font: QFont) -> QSize:
    """Return the size of a badge in device-independent pixels."""
    metrics = QFontMetrics(_small(font))
    return QSize(metrics.horizontalAdvance(text) + 2 * tokens.SPACE_HALF, metrics.height())


def badge(text: str, font: QFont, device_pixel_ratio: float) -> QIcon:
    """Return a badge in the colours in force, with another drawing for chosen rows."""
    colours = theme.active_colours()
    result = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colours.accent), (QIcon.Mode.Selected, colours.on_accent)):
        result.addPixmap(_drawn(text, font, tint, device_pixel_ratio), mode)
    return result


def _drawn(text: str, font: QFont, tint: str, ratio: float) -> QPixmap:
    size = badge_size(text, font)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(tint), tokens.BORDER))
    area = QRectF(0, 0, size.width(), size.height())
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), tokens.SPACE_HALF, tokens.SPACE_HALF)
    painter.setFont(_small(font))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture


def _small(font: QFont) -> QFont:
    return theme.scaled_font(font, tokens.TYPE_CAPTION * tokens.TYPE_CAPTION, is_bold=True)
