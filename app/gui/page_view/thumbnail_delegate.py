"""Draws a page in the list of pages: its picture, its number, its state."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.gui import icons, theme, tokens
from app.gui.page_view.overlay_item import percent
from app.gui.page_view.thumbnail_model import PageState, ThumbnailModel
from app.gui.tokens import Colours

EDGE = 128
"""Longest side of a thumbnail, device-independent pixels."""
_SHEET = 1 / 2**0.5  # proportions of A4, for pages whose picture is not there yet


class ThumbnailDelegate(QStyledItemDelegate):
    """All rows are equally high, so a list of a thousand pages is laid out at once."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of every row."""
        return QSize(EDGE + 2 * tokens.SPACE, EDGE + option.fontMetrics.height() + 2 * tokens.SPACE + tokens.SPACE_HALF)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one page."""
        colours = theme.active_colours()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        row = QRectF(option.rect).adjusted(tokens.SPACE_HALF, 1, -tokens.SPACE_HALF, -1)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.surface_hover))
            painter.drawRoundedRect(row, tokens.RADIUS, tokens.RADIUS)
        if is_selected:
            # A ring instead of a filled row, so that sheet, number and state keep their own colours.
            width = 2 * tokens.FOCUS_BORDER if option.state & QStyle.StateFlag.State_HasFocus else tokens.FOCUS_BORDER
            painter.setPen(QPen(QColor(colours.accent), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), tokens.RADIUS - 2, tokens.RADIUS - 2)
        self._paint_sheet(painter, option, index, colours)
        self._paint_caption(painter, option, index, colours)
        painter.restore()

    def _paint_sheet(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        colours: Colours,
    ) -> None:
        image = index.data(Qt.ItemDataRole.DecorationRole)
        width, height = EDGE * _SHEET, float(EDGE)
        if isinstance(image, QImage) and not image.isNull():
            scale = EDGE / max(image.width(), image.height())
            width, height = image.width() * scale, image.height() * scale
        middle = option.rect.center().x()
        sheet = QRectF(middle - width / 2, option.rect.top() + tokens.SPACE + (EDGE - height) / 2, width, height)
        if isinstance(image, QImage) and not image.isNull():
            painter.drawImage(sheet, image)
        else:
            painter.fillRect(sheet, QColor(tokens.PAPER))
        painter.setPen(QPen(QColor(colours.paper_edge), tokens.BORDER))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet)

    def _paint_caption(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        colours: Colours,
    ) -> None:
        state: PageState = index.data(ThumbnailModel.STATE_ROLE)
        name, tint = _STATE_ICONS[state], _tint(state, colours)
        height = option.fontMetrics.height()
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        confidence = index.data(ThumbnailModel.CONFIDENCE_ROLE)
        if confidence is not None:
            text += f"  ·  {percent(confidence)}"
        edge = theme.icon_edge(tokens.ICON_SMALL, option.fontMetrics)
        width = option.fontMetrics.horizontalAdvance(text) + tokens.SPACE_HALF + edge
        top = option.rect.bottom() - height - tokens.SPACE_HALF
        line = QRect(option.rect.center().x() - width // 2, top, width, height)
        align = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colours.text))
        painter.drawText(line, QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | align, text)
        icon_line = QStyle.alignedRect(option.direction, Qt.AlignmentFlag.AlignRight | align, QSize(edge, edge), line)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(icon_line, icons.pixmap(name, edge, tint, ratio))


_STATE_ICONS = {
    PageState.WAITING: "circle-dashed",
    PageState.READING: "loader-circle",
    PageState.DONE: "circle-check",
    PageState.FAILED: "circle-x",
}


def _tint(state: PageState, colours: Colours) -> str:
    return {
        PageState.WAITING: colours.text_muted,
        PageState.READING: colours.accent,
        PageState.DONE: colours.success,
        PageState.FAILED: colours.danger,
    }[state]
