"""Draws a page in the grid: its picture as it is turned, its number, and where a document begins."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.gui import icons, theme, tokens
from app.gui.page_organiser.entries import PageEntry
from app.gui.page_organiser.model import OrganiserModel
from app.gui.tokens import Colours

EDGE = 144
"""Longest side of a page in the grid, device-independent pixels."""
_SHEET = 1 / 2**0.5  # proportions of A4, for pages whose picture is not there yet


def cell_size(metrics: QFontMetrics) -> QSize:
    """Return the size of every cell: a line for the document, the page, a line for its number."""
    line = metrics.height() + tokens.SPACE_HALF
    return QSize(EDGE + 2 * tokens.SPACE, EDGE + 2 * line + 2 * tokens.SPACE)


class PageDelegate(QStyledItemDelegate):
    """All cells are equally large, so a grid of a thousand pages is laid out at once."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of every cell."""
        return cell_size(option.fontMetrics)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one page."""
        colours = theme.active_colours()
        line = option.fontMetrics.height() + tokens.SPACE_HALF
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_start(painter, option, index, colours, line)
        below = QRect(option.rect)
        below.setTop(below.top() + line)
        self._paint_cell(painter, option, QRectF(below).adjusted(2, 1, -2, -1), colours)
        sheet = QRectF(below.left(), below.top() + tokens.SPACE, below.width(), EDGE)
        self._paint_sheet(painter, index, sheet, colours)
        caption = QRect(below.left(), below.bottom() - line, below.width(), line)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(colours.on_accent if is_selected else colours.text))
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, QLocale().toString(index.row() + 1))
        painter.restore()

    def _paint_start(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        colours: Colours,
        line: int,
    ) -> None:
        number = index.data(OrganiserModel.DOCUMENT_ROLE)
        if not number:
            return
        rect = option.rect.adjusted(tokens.SPACE_HALF, 0, -tokens.SPACE_HALF, 0)
        rect.setHeight(line)
        align = Qt.AlignmentFlag.AlignVCenter
        edge = theme.icon_edge(tokens.ICON_SMALL, option.fontMetrics)
        small = QSize(edge, edge)
        place = QStyle.alignedRect(option.direction, Qt.AlignmentFlag.AlignLeft | align, small, rect)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(place, icons.pixmap("file-text", edge, colours.accent, ratio))
        indent = edge + tokens.SPACE_HALF
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        words = rect.adjusted(0 if is_mirrored else indent, 0, -indent if is_mirrored else 0, 0)
        text = option.fontMetrics.elidedText(
            self.tr("Document {}").format(number), Qt.TextElideMode.ElideMiddle, words.width()
        )
        painter.setPen(QColor(colours.accent))
        painter.drawText(words, QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | align, text)

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, cell: QRectF, colours: Colours) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if is_selected else colours.surface_hover))
            painter.drawRoundedRect(cell, tokens.RADIUS, tokens.RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            tint = colours.on_accent if is_selected else colours.accent
            painter.setPen(QPen(QColor(tint), tokens.FOCUS_BORDER))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), tokens.RADIUS - 2, tokens.RADIUS - 2)

    def _paint_sheet(
        self, painter: QPainter, index: QModelIndex | QPersistentModelIndex, room: QRectF, colours: Colours
    ) -> None:
        entry: PageEntry = index.data(OrganiserModel.ENTRY_ROLE)
        image = index.data(Qt.ItemDataRole.DecorationRole)
        width, height = EDGE * _SHEET, float(EDGE)
        if isinstance(image, QImage):
            scale = EDGE / max(image.width(), image.height(), 1)
            width, height = image.width() * scale, image.height() * scale
        painter.save()
        painter.translate(room.center())
        painter.rotate(entry.turn_deg)
        sheet = QRectF(-width / 2, -height / 2, width, height)
        if isinstance(image, QImage):
            painter.drawImage(sheet, image)
        else:
            painter.fillRect(sheet, QColor(tokens.PAPER))
        painter.setPen(QPen(QColor(colours.paper_edge), tokens.BORDER))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet)
        painter.restore()
        if index.data(OrganiserModel.FAULT_ROLE):
            side = tokens.ICON_LARGE // 2
            sign = icons.pixmap("circle-x", side, tokens.LIGHT.danger, painter.device().devicePixelRatioF())
            painter.drawPixmap(room.center().toPoint() - QRect(0, 0, side, side).center(), sign)
