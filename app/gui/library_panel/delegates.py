"""How rows of the library are painted: a title, a quieter second line, and marked matches in a snippet."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.gui import theme, tokens
from app.gui.library_panel.models import DETAILS_ROLE, HIT_ROLE, WARNING_ROLE
from app.services.library.search import SearchHit

_Index = QModelIndex | QPersistentModelIndex
_SNIPPET_LINES = 2


class _RowDelegate(QStyledItemDelegate):
    """Background and selection as the style draws them; text by the classes below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        frame = QStyleOptionViewItem(option)
        self.initStyleOption(frame, index)
        frame.text = ""
        style = frame.widget.style() if frame.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, frame, painter, frame.widget)
        is_selected = bool(frame.state & QStyle.StateFlag.State_Selected)
        painter.save()
        area = frame.rect.adjusted(tokens.SPACE, tokens.SPACE, -tokens.SPACE, -tokens.SPACE)
        self._paint_text(painter, area, frame, index, is_selected=is_selected)
        painter.restore()

    def _paint_text(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: _Index, *, is_selected: bool
    ) -> None:
        raise NotImplementedError

    @staticmethod
    def _line(painter: QPainter, area: QRect, text: str, font: QFont, pen: QColor, elide: Qt.TextElideMode) -> int:
        painter.setFont(font)
        painter.setPen(pen)
        metrics = QFontMetrics(font)
        row = QRect(area.left(), area.top(), area.width(), metrics.height())
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row, flags, metrics.elidedText(text, elide, row.width()))
        return row.bottom() + 1 + tokens.SPACE_HALF // 2


class DocumentDelegate(_RowDelegate):
    """Name, facts, and a warning where the source has gone."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        """Return room for two or three lines."""
        font = option.font
        small = QFontMetrics(theme.scaled_font(font, tokens.TYPE_CAPTION)).height() + tokens.SPACE_HALF // 2
        lines = 2 if index.data(WARNING_ROLE) else 1
        return QSize(0, QFontMetrics(font).height() + tokens.SPACE_HALF // 2 + lines * small + 2 * tokens.SPACE)

    def _paint_text(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: _Index, *, is_selected: bool
    ) -> None:
        colours = theme.active_colours()
        on_accent = theme.colour(colours.on_accent)
        font = option.font
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        pen = on_accent if is_selected else theme.colour(colours.text)
        area.setTop(self._line(painter, area, name, font, pen, Qt.TextElideMode.ElideMiddle))
        small = theme.scaled_font(font, tokens.TYPE_CAPTION)
        pen = on_accent if is_selected else theme.colour(colours.text_muted)
        area.setTop(self._line(painter, area, str(index.data(DETAILS_ROLE)), small, pen, Qt.TextElideMode.ElideRight))
        warning = index.data(WARNING_ROLE)
        if warning:
            pen = on_accent if is_selected else theme.colour(colours.warning)
            self._line(painter, area, str(warning), small, pen, Qt.TextElideMode.ElideRight)


class HitDelegate(_RowDelegate):
    """Where the hit stands, and the text around it with the matches in bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        """Return room for the place and two lines of text."""
        font = option.font
        small = QFontMetrics(theme.scaled_font(font, tokens.TYPE_CAPTION)).height() + tokens.SPACE_HALF // 2
        return QSize(0, small + _SNIPPET_LINES * QFontMetrics(font).lineSpacing() + 2 * tokens.SPACE)

    def _paint_text(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: _Index, *, is_selected: bool
    ) -> None:
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, SearchHit):
            return
        colours = theme.active_colours()
        on_accent = theme.colour(colours.on_accent)
        font = option.font
        small = theme.scaled_font(font, tokens.TYPE_CAPTION)
        pen = on_accent if is_selected else theme.colour(colours.text_muted)
        area.setTop(self._line(painter, area, str(index.data(DETAILS_ROLE)), small, pen, Qt.TextElideMode.ElideMiddle))
        painter.setPen(on_accent if is_selected else option.palette.color(QPalette.ColorRole.Text))
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setForeground(on_accent if is_selected else theme.colour(colours.accent))
        layout = QTextLayout(hit.snippet, font)
        # Alignment and order of a snippet follow its own script.
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
        ranges = []
        for start, end in hit.matches:
            part = QTextLayout.FormatRange()
            # Qt counts UTF-16 units, Python characters.
            part.start = _units(hit.snippet[:start])
            part.length = _units(hit.snippet[start:end])
            part.format = marked
            ranges.append(part)
        layout.setFormats(ranges)
        layout.beginLayout()
        top = 0.0
        for _ in range(_SNIPPET_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        painter.setClipRect(area)
        layout.draw(painter, QPointF(area.topLeft()))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
