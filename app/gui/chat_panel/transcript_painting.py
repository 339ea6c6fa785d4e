"""Where parts of a conversation stand in view, and what is painted below its text: bubbles, bars, chips, icons.

GUI thread only; lengths are device-independent pixels, places those of the viewport.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextCursor, QTextDocument, QTextLayout
from PySide6.QtWidgets import QTextBrowser

from app.gui import icons, theme, tokens
from app.gui.chat_panel.transcript_writer import ICON_PROPERTY, NEAREST, ROLE_PROPERTY, SUPPORT_PROPERTY, Role
from core.chat import Support


@dataclass(frozen=True, slots=True)
class BlockPainter:
    """Paints what lies below the text of a block.

    Attributes:
        painter: Of the viewport.
        text_width: Width of the document.
        icon_edge: Width and height of icons.
        ratio: Pixels of the device for each pixel here.
        colours: Those of the theme.
    """

    painter: QPainter
    text_width: float
    icon_edge: int
    ratio: float
    colours: tokens.Colours

    def paint(self, block: QTextBlock, origin: QPointF) -> None:
        """Paint what belongs to a block, whose text begins at the origin."""
        role = block.blockFormat().property(ROLE_PROPERTY)
        if role == Role.QUESTION:
            self._paint_bubble(block, origin)
        elif role in (Role.QUOTE, Role.NEAREST):
            tint = self.colours.accent if role == Role.QUOTE else self.colours.control_border
            self._paint_bar(block, origin, tint)
        for part in block.textFormats():
            support, icon = part.format.property(SUPPORT_PROPERTY), part.format.property(ICON_PROPERTY)
            if icon:
                self._paint_icon(block, part_rect(block, origin, part), str(icon))
            if support:
                self._paint_chip(part_rect(block, origin, part), str(support))

    def _paint_bubble(self, block: QTextBlock, origin: QPointF) -> None:
        box = block.layout().boundingRect().translated(origin)
        margins = block.blockFormat().leftMargin() + block.blockFormat().rightMargin()
        box.setLeft(tokens.SPACE + block.blockFormat().leftMargin())
        box.setWidth(self.text_width - 2 * tokens.SPACE - margins)
        reach = tokens.SPACE
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(theme.colour(self.colours.bubble))
        rounded = box.adjusted(-reach, -reach, reach, reach)
        self.painter.drawRoundedRect(rounded, tokens.RADIUS_LARGE, tokens.RADIUS_LARGE)

    def _paint_bar(self, block: QTextBlock, origin: QPointF, tint: str) -> None:
        box = block.layout().boundingRect().translated(origin)
        room = self.text_width - 2 * tokens.SPACE
        is_mirrored = block.textDirection() is Qt.LayoutDirection.RightToLeft
        across = room + tokens.SPACE - tokens.SPACE_HALF if is_mirrored else tokens.SPACE + tokens.SPACE_HALF
        bar = QRectF(across, box.top(), tokens.SPACE_HALF - 1, box.height())
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(theme.colour(tint))
        self.painter.drawRoundedRect(bar, 1.5, 1.5)

    def _paint_chip(self, box: QRectF, support: str) -> None:
        tint = {
            Support.SUPPORTED.value: self.colours.accent,
            Support.WEAK.value: self.colours.warning,
            Support.UNSUPPORTED.value: self.colours.danger,
            NEAREST: self.colours.control_border,
        }[support]
        pen = QPen(theme.colour(tint), tokens.BORDER)
        if support in (Support.WEAK.value, Support.UNSUPPORTED.value):
            pen.setStyle(Qt.PenStyle.DashLine)
        self.painter.setPen(pen)
        self.painter.setBrush(theme.colour(self.colours.surface_hover))
        pill = box.adjusted(0.5, 1.5, -0.5, -0.5)
        self.painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)

    def _paint_icon(self, block: QTextBlock, box: QRectF, icon: str) -> None:
        name, _, tint = icon.partition(":")
        edge = self.icon_edge
        is_left = block.textDirection() is Qt.LayoutDirection.LeftToRight
        across = box.left() if is_left else box.right() - edge
        place = QRectF(across, box.center().y() - edge / 2, edge, edge)
        picture = icons.pixmap(name, edge, tint, self.ratio)
        self.painter.drawPixmap(place, picture, QRectF(picture.rect()))


def visible_blocks(view: QTextBrowser) -> Iterator[tuple[QTextBlock, QPointF]]:
    """Yield the blocks in view with where their text begins."""
    down = view.verticalScrollBar().value()
    layout = view.document().documentLayout()
    block = view.cursorForPosition(QPoint(0, 0)).block()
    if block.previous().isValid():
        block = block.previous()
    while block.isValid():
        top = layout.blockBoundingRect(block).top() - down
        if top > view.viewport().height() + tokens.SPACE_4:
            return
        place = block.layout().position()
        yield block, QPointF(place.x(), place.y() - down)
        block = block.next()


def link_cursor(document: QTextDocument, link: str) -> QTextCursor | None:
    """Return a cursor that has selected the first part with a link, None where there is none."""
    block = document.begin()
    while block.isValid():
        for part in block.textFormats():
            if part.format.anchorHref() == link:
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + part.start)
                cursor.setPosition(block.position() + part.start + part.length, QTextCursor.MoveMode.KeepAnchor)
                return cursor
        block = block.next()
    return None


def part_rect(block: QTextBlock, origin: QPointF, part: QTextLayout.FormatRange) -> QRectF:
    """Return where a part of a block is drawn, in the viewport; of one that goes over two lines the first part."""
    line = block.layout().lineForTextPosition(part.start)
    if not line.isValid():
        return QRectF()
    end = min(part.start + part.length, line.textStart() + line.textLength())
    one, other = _across(line.cursorToX(part.start)), _across(line.cursorToX(end))
    top = origin.y() + line.y()
    return QRectF(origin.x() + min(one, other), top, abs(other - one), line.height())


def _across(found: object) -> float:
    # Qt's bindings return the place and the position it was moved to.
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type] # a float then
